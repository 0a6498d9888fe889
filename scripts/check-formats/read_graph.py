"""Reads a file with a program and prints what it finds, a line each, parts by tabs: the program's version, every node by key, kind and
label, every edge by the keys of its ends, kind, beginning and end.

    read_graph.py networkx|igraph|tulip|pandas|frictionless FILE
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


line("version", version(PACKAGES.get(library, library)))
globals()[f"with_{library}"]()
