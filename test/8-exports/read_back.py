"""Reads a GraphML file with networkx or igraph and prints, as JSON, what that library found in it.

    read_back.py networkx|igraph FILE
"""

import json
import math
import sys

library, path = sys.argv[1:]


def known(attributes):
    """igraph gives every element every column: an empty string or NaN where the file has nothing."""
    return {
        name: value
        for name, value in attributes.items()
        if value is not None and value != "" and not (isinstance(value, float) and math.isnan(value))
    }


if library == "networkx":
    import networkx

    graph = networkx.read_graphml(path)
    assert graph.number_of_nodes() == 0 or graph.is_directed()
    nodes = {node: known(attributes) for node, attributes in graph.nodes(data=True)}
    links = graph.edges(keys=True, data=True) if graph.is_multigraph() else (
        (source, target, attributes.get("id"), attributes) for source, target, attributes in graph.edges(data=True)
    )
    edges = {
        key: {"source": source, "target": target, "attributes": known(attributes)}
        for source, target, key, attributes in links
    }
else:
    import warnings

    import igraph

    warnings.simplefilter("error")
    graph = igraph.Graph.Read_GraphML(path)
    assert graph.is_directed()
    nodes = {vertex["id"]: known(vertex.attributes()) for vertex in graph.vs}
    edges = {
        edge["id"]: {
            "source": graph.vs[edge.source]["id"],
            "target": graph.vs[edge.target]["id"],
            "attributes": known(edge.attributes()),
        }
        for edge in graph.es
    }
    assert len(edges) == graph.ecount()

print(json.dumps({"nodes": nodes, "edges": edges}))
