#!/usr/bin/env bash
# GraphML: igraph gives edges the ids of vertices.
#
# Seen with igraph 1.0.0 for Python (0.11.9 beside it reads the same file right).
# Input: three nodes and two edges; each edge has its id as the XML attribute `id` and again in a column `key`.
# One would guess: the edge attribute `id` is the edge's id.
# Seen: in 1.0.0 edge 0 has the id of vertex 0, edge 1 that of vertex 1, and so on; nothing is said. In 0.11.9 they are
# right.
# For users of quanhe: whoever joins evidence to edges by `id` in igraph 1.0.0 gives people the posts of others. Join by
# the column `key`, which quanhe's GraphML has for that.
set -euo pipefail
. "$(dirname "$0")/common.bash"
cat > posts.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="k" for="edge" attr.name="key" attr.type="string"/>
  <graph edgedefault="directed">
    <node id="trần-văn-hai"/><node id="lê-thị-ba"/><node id="huyện-ủy"/>
    <edge id="e1" source="trần-văn-hai" target="huyện-ủy"><data key="k">e1</data></edge>
    <edge id="e2" source="lê-thị-ba" target="huyện-ủy"><data key="k">e2</data></edge>
  </graph>
</graphml>
XML
for version in 0.11.9 1.0.0; do
  python_packages "igraph==$version"
  python >> seen <<'PY'
import igraph
for edge in igraph.Graph.Read_GraphML('posts.graphml').es:
    print(f'igraph {igraph.__version__}: key {edge["key"]}, id {edge["id"]}')
PY
done

expect <<'END'
igraph 0.11.9: key e1, id e1
igraph 0.11.9: key e2, id e2
igraph 1.0.0: key e1, id trần-văn-hai
igraph 1.0.0: key e2, id lê-thị-ba
END
