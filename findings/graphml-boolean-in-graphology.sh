#!/usr/bin/env bash
# GraphML: the boolean 1 is false, and a default of false is true, when graphology reads it.
#
# Seen with graphology 0.26.0 and graphology-graphml 0.5.2; networkx 3.6.1 beside it.
# Input: a column `current` of the type boolean with the default false; one node has true, one 1, one nothing. GraphML's
# booleans are those of XML Schema: true, false, 1 and 0.
# One would guess: 1 is true, and a node without a value has the default, false.
# Seen: graphology reads 1 as false, and gives the default as the text "false", which counts as true in JavaScript.
# networkx reads 1 as true, and keeps the default, as false, beside the nodes.
# For users of quanhe: a graph that passed through a program that writes 1 and 0 or defaults loses who holds a post now.
# quanhe's own GraphML writes true and false, and no default.
set -euo pipefail
. "$(dirname "$0")/common.bash"
npm_packages graphology@0.26.0 graphology-graphml@0.5.2 graphology-types@0.24.8
python_packages networkx==3.6.1
cat > posts.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="c" for="node" attr.name="current" attr.type="boolean"><default>false</default></key>
  <graph edgedefault="directed">
    <node id="true"><data key="c">true</data></node>
    <node id="one"><data key="c">1</data></node>
    <node id="default"/>
  </graph>
</graphml>
XML
javascript > seen <<'JS'
import { readFileSync } from 'node:fs'
import graphology from 'graphology'
import { parse } from 'graphology-graphml'
const graph = parse(graphology.MultiDirectedGraph, readFileSync('posts.graphml', 'utf8'))
graph.forEachNode((node, { current }) => console.log(`graphology ${node}: ${JSON.stringify(current)}, counts as ${Boolean(current)}`))
JS
python >> seen <<'PY'
import networkx
graph = networkx.read_graphml('posts.graphml')
for node, data in graph.nodes(data=True):
    print(f'networkx {node}: {data}')
print('networkx default:', graph.graph['node_default'])
PY

expect <<'END'
graphology true: true, counts as true
graphology one: false, counts as false
graphology default: "false", counts as true
networkx true: {'current': True}
networkx one: {'current': True}
networkx default: {}
networkx default: {'current': False}
END
