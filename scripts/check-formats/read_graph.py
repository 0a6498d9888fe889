"""Reads a file with a program and prints what it finds, a line each, parts by tabs: the program's version, every node by key, kind and
label, every edge by the keys of its ends, kind, beginning and end.

    read_graph.py networkx|igraph|tulip|pandas|frictionless|pyarrow|duckdb|pyoxigraph|rdflib|followthemoney FILE
"""

import sys
from importlib.metadata import version

library, path = sys.argv[1:]
PACKAGES = {"tulip": "tulip-python"}


def line(*values):
    print("\t".join("" if value is None else " ".join(str(value).split()) for value in values))


def of(attributes, *names):
    return [attributes.get(name) for name in names]


def with_networkx():
    import networkx

    graph = networkx.read_gexf(path) if path.endswith(".gexf") else networkx.read_graphml(path)
    assert graph.is_directed() and graph.is_multigraph()
    for _, found in graph.nodes(data=True):
        line("node", *of(found, "key", "kind", "label"))
    for source, target, found in graph.edges(data=True):
        line("edge", graph.nodes[source]["key"], graph.nodes[target]["key"], *of(found, "kind", "from", "to"))


def with_igraph():
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    assert graph.is_directed()
    for vertex in graph.vs:
        line("node", *of(vertex.attributes(), "key", "kind", "label"))
    for edge in graph.es:
        ends = [graph.vs[end]["key"] for end in edge.tuple]
        line("edge", *ends, *of(edge.attributes(), "kind", "from", "to"))


def with_tulip():
    from xml.sax import expatreader

    from tulip import tlp

    # Read in one piece: of a text that stands where one piece ends, each 64 kB, Tulip keeps the end only.
    expatreader.ExpatParser.__init__.__defaults__ = (0, 1 << 30)
    graph = tlp.importGraph("GraphML", {"file::filename": path})
    texts = lambda element: lambda name: graph[name][element] if graph.existProperty(name) else ""
    for node in graph.getNodes():
        line("node", *map(texts(node), ["key", "kind", "label"]))
    for edge in graph.getEdges():
        ends = [graph["key"][end] for end in graph.ends(edge)]
        line("edge", *ends, *map(texts(edge), ["kind", "from", "to"]))


def with_pandas():
    import pandas

    kind, *columns = TABLES[path.rsplit("/", 1)[-1]]
    for row in pandas.read_csv(path, dtype=str, keep_default_na=False).to_dict("records"):
        line(kind, *of(row, *columns))


TABLES = {
    "nodes.csv": ("node", "key", "kind", "label"),
    "edges.csv": ("edge", "source", "target", "kind", "from", "to"),
    "spells.csv": ("career", "personKey", "person", "from", "to"),
    "graph.csv": ("career", "personKey", "person", "from", "to"),
}


def with_frictionless():
    import frictionless

    report = frictionless.validate(path)
    if not report.valid:
        sys.exit(str(report.flatten(["name", "rowNumber", "fieldName", "note"])[:5]))


def with_pyarrow():
    import pyarrow.parquet

    for row in pyarrow.parquet.read_table(f"{path}/nodes.parquet").to_pylist():
        line("node", *of(row, "key", "kind", "label"))
    for row in pyarrow.parquet.read_table(f"{path}/edges.parquet").to_pylist():
        line("edge", *of(row, "source", "target", "kind", "from_date", "to_date"))


def with_duckdb():
    import duckdb

    for row in duckdb.sql(f"select key, kind, label from '{path}/nodes.parquet'").fetchall():
        line("node", *row)
    for row in duckdb.sql(f"select source, target, kind, from_date, to_date from '{path}/edges.parquet'").fetchall():
        line("edge", *row)


PREFIXES = """
    PREFIX dcterms: <http://purl.org/dc/terms/>
    PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
    PREFIX q: <urn:quanhe:terms:>
"""
NODES = PREFIXES + """SELECT ?key ?kind ?label {
    ?node dcterms:identifier ?key ; rdf:type ?type ; rdfs:label ?label
    FILTER (lang(?label) = "vi" && strstarts(str(?type), str(q:)))
    BIND (strafter(str(?type), str(q:)) AS ?kind)
}"""
EDGES = PREFIXES + """SELECT ?sourceKey ?targetKey ?kind ?from ?to {
    ?edge rdf:subject ?source ; rdf:object ?target ; dcterms:identifier ?key .
    ?source dcterms:identifier ?sourceKey . ?target dcterms:identifier ?targetKey
    OPTIONAL { ?edge q:from ?from }
    OPTIONAL { ?edge q:to ?to }
    BIND (strbefore(?key, ":") AS ?kind)
}"""


def with_pyoxigraph():
    import pyoxigraph

    store = pyoxigraph.Store()
    store.bulk_load(path=path, format=pyoxigraph.RdfFormat.from_extension(path.rsplit(".", 1)[-1]))
    for kind, query in ("node", NODES), ("edge", EDGES):
        for found in store.query(query):
            line(kind, *(value and value.value for value in found))


def with_rdflib():
    import rdflib

    graph = rdflib.Dataset(default_union=True)
    graph.parse(path)
    for kind, query in ("node", NODES), ("edge", EDGES):
        for found in graph.query(query):
            line(kind, *found)


def with_followthemoney():
    import json

    from followthemoney import ValueEntity

    with open(path, encoding="utf-8") as entities:
        for given in map(json.loads, entities):
            entity = ValueEntity.from_dict(given, cleaned=False)
            for name, values in given["properties"].items():
                dropped = set(values) - set(entity.get(name, quiet=True))
                if dropped:
                    sys.exit(f"{entity.id}: of {name} it drops {dropped}")


line("version", version(PACKAGES.get(library, library)))
globals()[f"with_{library}"]()
