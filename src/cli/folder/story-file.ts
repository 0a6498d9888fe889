import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unlessAbsent } from '../writing/file-target.ts'

/** The name of the story of a graph: views of it in an order, as the viewer exports them. */
const STORY = 'story.json'

/** The story that somebody has laid beside a graph, as it is; the viewer reads it. Nothing where there is none. */
export function storyOf(folder: string): Promise<string | undefined> {
  return readFile(join(folder, STORY), 'utf8').catch(unlessAbsent)
}
