import { csv } from './csv.ts'
import type { Exporter } from './exporter.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { json } from './json.ts'
import { tables } from './tables.ts'
import { xlsx } from './xlsx.ts'

export { csv } from './csv.ts'
export type { Chunks, ExportedFile, Exporter, FileExporter, FolderExporter, TextExporter, Wishes } from './exporter.ts'
export { textOf } from './exporter.ts'
export { gexf } from './gexf.ts'
export { graphml } from './graphml.ts'
export { json } from './json.ts'
export { type Choice, partOf } from './part.ts'
export { tables } from './tables.ts'
export { xlsx } from './xlsx.ts'

/** Every format there is; the command line and its help read this list. */
export const exporters: readonly Exporter[] = [json, graphml, gexf, csv, tables, xlsx]
