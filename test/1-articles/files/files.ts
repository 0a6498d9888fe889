import { fileURLToPath } from 'node:url'
import { type Gathered, gather } from '../folder.ts'

/** Everything that is read from one of these files, without the path of this machine. */
export async function gatherDocument(name: string): Promise<Gathered> {
  const path = fileURLToPath(new URL(name, import.meta.url))
  const { articles, notices } = await gather([path])
  return { articles, notices: notices.map(({ file: _, ...notice }) => notice as (typeof notices)[number]) }
}
