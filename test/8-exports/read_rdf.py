"""Reads an RDF file with rdflib or pyoxigraph and prints, as JSON, how many statements it has and the rows of a query.

    read_rdf.py rdflib|pyoxigraph FILE QUERY
"""

import json
import sys

library, path, query = sys.argv[1:]

if library == "rdflib":
    import logging

    import rdflib

    # rdflib only warns of a literal or IRI that is none
    class Strict(logging.Handler):
        def emit(self, record):
            raise ValueError(record.getMessage())

    logging.getLogger("rdflib").addHandler(Strict(level=logging.WARNING))
    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(path, format={"ttl": "turtle", "nq": "nquads", "jsonld": "json-ld"}[path.rsplit(".", 1)[1]])
    count = sum(1 for _ in dataset.quads())
    rows = [[None if cell is None else str(cell) for cell in row] for row in dataset.query(query)]
else:
    import pyoxigraph

    store = pyoxigraph.Store()
    kind = {"ttl": "TURTLE", "nq": "N_QUADS", "jsonld": "JSON_LD"}[path.rsplit(".", 1)[1]]
    store.load(path=path, format=getattr(pyoxigraph.RdfFormat, kind))
    count = len(store)
    rows = [[None if cell is None else cell.value for cell in row] for row in store.query(query)]

print(json.dumps({"count": count, "rows": rows}))
