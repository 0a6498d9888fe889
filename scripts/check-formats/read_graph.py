"""Reads a file with a program and prints what it finds, a line each, parts by tabs: the program's version, every node by key, kind and
label, every edge by the keys of its ends, kind, beginning and end.

    read_graph.py networkx|igraph|tulip|pandas FILE
"""

import sys
from importlib.metadata import version

library, path = sys.argv[1:]
PACKAGES = {"tulip": "tulip-python"}


def line(*values):
    unknown = (None, "")
    print("\t".join(" ".join(str(value).split()) if value not in unknown and value == value else "" for value in values))


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

    for row in pandas.read_csv(path, dtype=str).to_dict("records"):
        line("career", *of(row, "personKey", "person", "from", "to"))


line("version", version(PACKAGES.get(library, library)))
globals()[f"with_{library}"]()
