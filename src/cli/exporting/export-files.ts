import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArticleText, ExportedFile, Exporter, Wishes } from '../../8-exports/index.ts'
import { unlessAbsent } from '../writing/file-target.ts'
import type { Workplace } from '../writing/workplace.ts'

/** In each folder that an exporter fills: what it has put there, a path a line. What somebody else put there is not touched. */
const LIST = '.quanhe-files'

/** Where what an exporter writes stands in the folder of results: a file, or a folder. */
export function placeOf(exporter: Exporter<never>): string {
  return 'folder' in exporter ? exporter.folder : `graph${exporter.extension}`
}

/** What is ready to appear in a folder, and which files of an earlier export have no place in it any more. */
export interface Written {
  readonly appear: readonly string[]
  readonly vanish: readonly string[]
}

interface Place {
  readonly folder: string
  readonly workplace: Workplace
  /** The program that the files are for, of those that some format knows. */
  readonly profile?: string | undefined
  readonly wishes?: Wishes | undefined
  readonly articleText?: ArticleText | undefined
}

/** The profile, for a format that has it; the others are written as ever. */
export function profileOf(exporter: Exporter<never>, profile: string | undefined): string | undefined {
  return 'profiles' in exporter && profile && exporter.profiles?.includes(profile) ? profile : undefined
}

/** Writes a graph in one format into the workplace of a folder. */
export async function writeFormat<Graph>(
  exporter: Exporter<Graph>,
  graph: Graph,
  { folder, workplace, ...asked }: Place,
): Promise<Written> {
  const appear: string[] = []
  for (const { path, chunks } of filesOf(exporter, graph, asked)) {
    await workplace.write(path, chunks)
    appear.push(path)
  }
  if (!('folder' in exporter)) return { appear, vanish: [] }
  const list = `${exporter.folder}/${LIST}`
  await workplace.write(list, `${appear.join('\n')}\n`)
  const earlier = (await readFile(join(folder, list), 'utf8').catch(unlessAbsent)) ?? ''
  const vanish = earlier.split('\n').filter((path) => path.startsWith(`${exporter.folder}/`) && !appear.includes(path))
  return { appear: [...appear, list], vanish: vanish.filter((path) => !path.split('/').includes('..')) }
}

/** The files of a format, by their paths in the folder of results. */
function* filesOf<Graph>(
  exporter: Exporter<Graph>,
  graph: Graph,
  { profile, wishes, articleText }: Pick<Place, 'profile' | 'wishes' | 'articleText'>,
): Iterable<ExportedFile> {
  if (!('folder' in exporter)) {
    yield { path: placeOf(exporter), chunks: exporter.write(graph, profileOf(exporter, profile), articleText) }
    return
  }
  for (const { path, chunks } of exporter.files(graph, wishes)) yield { path: `${exporter.folder}/${path}`, chunks }
}
