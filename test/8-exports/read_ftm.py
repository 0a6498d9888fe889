"""Reads the files of a FollowTheMoney export with followthemoney and nomenklatura and prints, as JSON, what they found.

    read_ftm.py kept FOLDER      what followthemoney keeps: entities by schema, and every value that it dropped or changed
    read_ftm.py merged FOLDER    which entities nomenklatura merges above its usual cut, with the judgements and without
"""

import json
import os
import sys
import tempfile
from pathlib import Path

task, folder = sys.argv[1], Path(sys.argv[2])
path = folder / "graph.ftm.jsonl"
work = Path(tempfile.mkdtemp())
os.environ["NOMENKLATURA_DB_URL"] = f"sqlite:///{work}/judged.db"

from followthemoney import ValueEntity, model  # noqa: E402


def entities():
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            given = json.loads(line)
            yield given, ValueEntity.from_dict(given, cleaned=False)


if task == "kept":
    schemas, changed, lacking = {}, [], []
    for given, entity in entities():
        schemas[entity.schema.name] = schemas.get(entity.schema.name, 0) + 1
        for name, values in given["properties"].items():
            kept = set(entity.get(name, quiet=True))
            changed += [[entity.id, name, value] for value in values if value not in kept]
        lacking += [[entity.id, name] for name in entity.schema.required if not entity.has(name)]
    print(json.dumps({"schemas": schemas, "changed": changed, "lacking": lacking}))
else:
    from nomenklatura.db import make_session
    from nomenklatura.resolver import Resolver
    from nomenklatura.store import load_entity_file_store
    from nomenklatura.xref import xref

    merged = {}
    for name in ("judged", "alone"):
        with make_session(f"sqlite:///{work}/{name}.db") as session:
            resolver = Resolver(session, create=True)
            if name == "judged":
                resolver.load(folder / "ftm-negative.jsonl")
            resolver.load_into_memory()
            store = load_entity_file_store(path, resolver=resolver)
            xref(resolver, session, store, work / f"{name}-index", auto_threshold=0.7, discount_internal=1.0)
            clusters = {}
            for given, entity in entities():
                clusters.setdefault(resolver.get_canonical(entity.id), []).append(entity.id)
            merged[name] = [sorted(ids) for ids in clusters.values() if len(ids) > 1]
    print(json.dumps(merged))
