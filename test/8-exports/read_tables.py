"""Prints, as JSON, what a program finds in a folder of Parquet files: types of the columns, and the rows of the nodes.

    read_tables.py pyarrow|duckdb FOLDER
"""

import json
import sys

library, folder = sys.argv[1:]
names = ["nodes", "edges", "evidence"]

if library == "pyarrow":
    import pyarrow.parquet

    tables = {name: pyarrow.parquet.read_table(f"{folder}/{name}.parquet") for name in names}
    types = {name: {field.name: str(field.type) for field in table.schema} for name, table in tables.items()}
    rows = {name: table.to_pylist() for name, table in tables.items()}
else:
    import duckdb

    tables = {name: duckdb.sql(f"select * from '{folder}/{name}.parquet'") for name in names}
    types = {name: dict(zip(table.columns, map(str, table.types))) for name, table in tables.items()}
    rows = {name: [dict(zip(table.columns, row)) for row in table.fetchall()] for name, table in tables.items()}

print(json.dumps({"types": types, **rows}, default=str))
