import type { KnowledgeGraph } from '../7-graph/types.ts'
import { loadCodebook, loadMappings } from '../knowledge/index.ts'
import type { ExportedFile, FolderExporter, Wishes } from './exporter.ts'
import { codebookOf, mappingTable, packageOf } from './tables/described.ts'
import { Material } from './tables/material.ts'
import { peopleTable } from './tables/people.ts'
import { rosterTable } from './tables/roster.ts'
import { spellTable } from './tables/spells.ts'
import { csvOf, type Table } from './tables/table.ts'
import { tieTable } from './tables/ties.ts'
import { edgesTable, nodesTable } from './tables/whole.ts'
import { sequenceTable, snapshotTable } from './tables/years.ts'

/** The day for which the snapshots of each year are taken, as WhoGov takes them. */
const JULY = '07-01'

/**
 * The graph as tables of CSV for research on elites: nodes and edges whole; people, and their posts one row a spell; rosters of bodies; who
 * served with whom; one state a year for sequence analysis; who held what on one day of each year. Beside them what every column means, in
 * two languages and as a Frictionless data package, and which of them other data sets have.
 */
export const tables: FolderExporter = { name: 'Tables', word: 'tables', folder: 'tables', files }

function* files(graph: KnowledgeGraph, { every = JULY }: Wishes = {}): Iterable<ExportedFile> {
  const codebook = loadCodebook()
  const all = [...tablesOf(graph, every), mappingTable(loadMappings())]
  for (const table of all) yield { path: `${table.name}.csv`, chunks: csvOf(table) }
  yield { path: 'codebook.en.md', chunks: codebookOf(all, codebook, 'english') }
  yield { path: 'codebook.vi.md', chunks: codebookOf(all, codebook, 'vietnamese') }
  yield { path: 'datapackage.json', chunks: [packageOf(all, codebook)] }
}

/** The tables that hold what a graph says. @param every the day of the year of the snapshots: `07-01` */
export function tablesOf(graph: KnowledgeGraph, every: string = JULY): readonly Table[] {
  const material = new Material(graph)
  return [
    nodesTable(graph),
    edgesTable(graph),
    peopleTable(material),
    spellTable(material),
    rosterTable(material),
    tieTable(material),
    sequenceTable(material),
    snapshotTable(material, every),
  ]
}
