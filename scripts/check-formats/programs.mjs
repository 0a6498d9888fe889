import { fileURLToPath } from 'node:url'
import { lastOf } from './graph-lines.mjs'
import { installJava, installNode, installPython } from './install.mjs'

const script = (name) => fileURLToPath(new URL(name, import.meta.url))

const python = (library) => (file) => [installPython(), script('read_graph.py'), library, file]
const graphology = (file) => [process.execPath, script('read-graph.mjs'), installNode(), file]
const java = (program) => (file) => {
  const archives = installJava().filter((archive) => !archive.includes('gephi'))
  return ['java', '-cp', archives.join(':'), script(program), file]
}
const gephi = (parallel, picture) => (file, folder) => {
  const archives = installJava().filter((archive) => archive.includes('gephi'))
  const words = [file, parallel, ...(picture ? [`${folder}/${picture}`] : [])]
  return ['java', '-Djava.awt.headless=true', '-cp', archives.join(':'), script('Gephi.java'), ...words]
}
const grammar = (name) => (file) => [
  ...[
    'xmllint',
    '--noout',
    '--relaxng',
    fileURLToPath(new URL(`../../test/8-exports/${name}.rng`, import.meta.url)),
    file,
  ],
]

const SQL = `
  SELECT 'version', sqlite_version();
  SELECT 'node', key, kind, label FROM nodes;
  SELECT 'edge', source, target, kind, from_date, to_date FROM edges;`

/**
 * Who reads which of our files, and how: a program is called with its words and prints lines, as read_graph.py tells. It must find
 * what `graph-lines.mjs` says, of the kinds of lines in `finds`; without `finds`, it must end well. Where a program is known to
 * find otherwise, `known` says what: each such place is a row of docs/programs.md.
 *
 * To add a program, add a line here, and what it needs to requirements.txt, pom.xml, or install.mjs.
 */
export const programs = [
  { name: 'xmllint', file: 'graph.graphml', call: grammar('graphml') },
  { name: 'xmllint', file: 'graph.gexf', call: grammar('gexf') },
  { name: 'networkx', file: 'graph.graphml', call: python('networkx'), finds: ['node', 'edge'] },
  { name: 'networkx', file: 'networkx.gexf', call: python('networkx'), finds: ['node', 'edge'] },
  { name: 'igraph for Python', file: 'graph.graphml', call: python('igraph'), finds: ['node', 'edge'] },
  {
    name: 'igraph for R',
    file: 'graph.graphml',
    call: (file) => ['Rscript', '--vanilla', script('read_graph.R'), file],
    finds: ['node', 'edge'],
  },
  { name: 'graphology-graphml', file: 'graph.graphml', call: graphology, finds: ['node', 'edge'] },
  { name: 'graphology-gexf', file: 'graph.gexf', call: graphology, finds: ['node', 'edge'] },
  { name: 'JGraphT', file: 'graph.graphml', call: java('JGraphT.java'), finds: ['node', 'edge'] },
  { name: 'TinkerPop', file: 'graph.graphml', call: java('TinkerPop.java'), finds: ['node', 'edge'] },
  {
    name: 'Tulip',
    file: 'graph.graphml',
    call: python('tulip'),
    finds: ['node', 'edge'],
    known: ({ node, edge }) => ({ node: node.map(afterSigns), edge: edge.map(afterSigns) }), // keeps what follows & < >
  },
  {
    name: 'Gephi, edges apart',
    file: 'graph.gexf',
    call: gephi('apart', 'gephi.png'),
    finds: ['node', 'edge', 'spells', 'drawn'],
  },
  {
    name: 'Gephi',
    file: 'graph.gexf',
    call: gephi('sum'),
    finds: ['node', 'edge'],
    known: ({ edge }) => ({ edge: lastOf(edge, ([source, target, kind]) => [source, target, kind]) }),
  },
  {
    name: 'Gephi',
    file: 'graph.graphml',
    call: gephi('sum'),
    finds: ['node', 'edge'],
    known: ({ edge }) => ({ edge: lastOf(edge, ([source, target]) => [source, target]) }), // GraphML has no kinds of edges
  },
  { name: 'pandas', file: 'graph.csv', call: python('pandas'), finds: ['career'] },
  { name: 'pandas', file: 'tables/nodes.csv', call: python('pandas'), finds: ['node'] },
  { name: 'pandas', file: 'tables/edges.csv', call: python('pandas'), finds: ['edge'] },
  { name: 'pandas', file: 'tables/spells.csv', call: python('pandas'), finds: ['career'] },
  { name: 'pyarrow', file: 'parquet', call: python('pyarrow'), finds: ['node', 'edge'] },
  { name: 'DuckDB', file: 'parquet', call: python('duckdb'), finds: ['node', 'edge'] },
  { name: 'sqlite3', file: 'graph.sqlite', call: (file) => ['sqlite3', '-tabs', file, SQL], finds: ['node', 'edge'] },
  { name: 'rapper', file: 'graph.ttl', call: (file) => ['rapper', '-q', '-c', '-i', 'turtle', file] },
  { name: 'rapper', file: 'graph.nq', call: (file) => ['rapper', '-q', '-c', '-i', 'nquads', file] },
  { name: 'serdi', file: 'graph.ttl', call: (file) => ['serdi', '-e', '-o', 'ntriples', file] },
  { name: 'pyoxigraph', file: 'graph.ttl', call: python('pyoxigraph'), finds: ['node', 'edge'] },
  { name: 'rdflib', file: 'graph.jsonld', call: python('rdflib'), finds: ['node', 'edge'] },
  { name: 'followthemoney', file: 'ftm/graph.ftm.jsonl', call: python('followthemoney') },
  { name: 'frictionless', file: 'tables/datapackage.json', call: python('frictionless') },
]

function afterSigns(values) {
  return values.map((value) => value.replace(/^.*[&<>]/u, '').trim())
}
