import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DATA } from '../../knowledge/index.ts'

/** What an article's claims follow from besides the article: the stages that read it, and what they know. */
const CODE = ['2-text', '3-mentions', '4-referents', '5-claims', 'knowledge', 'article-claims', 'extract']

/** Of `data/`, what no article is read by. */
const UNREAD = new Set(['samples', 'teaching', 'english', 'judgements.jsonl', 'README.md'])

/** By what the program that reads articles, with all it knows, is told from another: sixteen digits. */
export function readingVersion(): string {
  const hash = createHash('sha256')
  const code = fileURLToPath(new URL('../..', import.meta.url))
  const data = fileURLToPath(DATA)
  const known = readdirSync(data).filter((name) => !UNREAD.has(name))
  for (const [root, names] of [
    [code, CODE],
    [data, known],
  ] as const)
    for (const name of names.toSorted())
      for (const file of filesOf(root, name)) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

/** A folder's files, or the module of a name, by their paths in `root`, in one order everywhere. */
function filesOf(root: string, name: string): readonly string[] {
  const found = [name, `${name}.js`, `${name}.ts`].find((path) => statSync(join(root, path), { throwIfNoEntry: false }))
  if (found === undefined) return []
  if (!statSync(join(root, found)).isDirectory()) return [found]
  const inside = readdirSync(join(root, found), { recursive: true, withFileTypes: true })
  const files = inside.filter(
    (entry) => entry.isFile() && extname(entry.name) !== '.map' && !entry.name.endsWith('.d.ts'),
  )
  return files.map((entry) => join(entry.parentPath, entry.name).slice(root.length)).toSorted()
}
