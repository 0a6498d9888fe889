// Prints what graphology finds in a GraphML or GEXF file, as read_graph.py does.
//
//   read-graph.mjs FOLDER FILE
//
// FOLDER is where npm has put graphology and its readers.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'

const [folder, file] = process.argv.slice(2)
const requireThere = createRequire(join(folder, 'index.js'))
const { MultiDirectedGraph } = requireThere('graphology')
const parser = `graphology-${extname(file).slice(1)}`
const graph = requireThere(parser).parse(MultiDirectedGraph, readFileSync(file, 'utf8'))

const line = (...values) => console.log(values.map((value) => `${value ?? ''}`.trim().replace(/\s+/g, ' ')).join('\t'))
line('version', requireThere(`${parser}/package.json`).version)
// Of GEXF the attributes go by their ids, which are ours with a letter before.
const of = (attributes, letter, ...names) => names.map((name) => attributes[name] ?? attributes[`${letter}_${name}`])
const key = (node) => of(graph.getNodeAttributes(node), 'n', 'key')
graph.forEachNode((_, attributes) => {
  line('node', ...of(attributes, 'n', 'key', 'kind', 'label'))
})
graph.forEachEdge((_, attributes, source, target) => {
  line('edge', key(source), key(target), ...of(attributes, 'e', 'kind', 'from', 'to'))
})
