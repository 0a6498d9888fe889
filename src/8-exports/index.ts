import { bibtex } from './bibtex.ts'
import { csl } from './csl.ts'
import { csv } from './csv.ts'
import type { Exporter } from './exporter.ts'
import { ftm } from './ftm.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { json } from './json.ts'
import { neo4j } from './neo4j.ts'
import type { Ordered } from './order.ts'
import { parquet } from './parquet.ts'
import { popolo } from './popolo.ts'
import { jsonld, nquads, turtle } from './rdf.ts'
import { sqlite } from './sqlite.ts'
import { tables } from './tables.ts'
import { vault } from './vault.ts'
import { xlsx } from './xlsx.ts'

export { bibtex } from './bibtex.ts'
export { csl } from './csl.ts'
export { csv } from './csv.ts'
export type { ArticleText, Chunks, ExportedFile, Exporter, FileExporter, TextExporter, Wishes } from './exporter.ts'
export { textOf } from './exporter.ts'
export { gexf } from './gexf.ts'
export { graphml } from './graphml.ts'
export { json } from './json.ts'
export { neo4j } from './neo4j.ts'
export type { Ordered } from './order.ts'
export { parquet } from './parquet.ts'
export { type Choice, partOf } from './part.ts'
export { quickStatements } from './quickstatements.ts'
export { sqlite } from './sqlite.ts'
export { tables } from './tables.ts'
export { vault } from './vault.ts'
export { xlsx } from './xlsx.ts'

/** Formats that are written from one node or edge after the other, however many there are. */
export const streamed: readonly Exporter<Ordered>[] = [graphml, parquet, sqlite, neo4j]

/** Every format there is; the command line and its help read this list. */
export const exporters: readonly Exporter[] = [
  json,
  graphml,
  gexf,
  csv,
  tables,
  xlsx,
  ftm,
  turtle,
  nquads,
  jsonld,
  popolo,
  parquet,
  sqlite,
  neo4j,
  vault,
  bibtex,
  csl,
]
