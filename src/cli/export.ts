import { realpath, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Command, command, UsageError } from './command.ts'
import { exportGold } from './export-gold.ts'
import { exportHtml } from './export-html.ts'
import { fileTarget } from './file-target.ts'
import { formatNamed, formatNames } from './format-names.ts'
import { type Io, write } from './io.ts'
import { readGraph, resultFolder } from './result-folder.ts'
import { Workplace } from './workplace.ts'

/** Called so because `export` is a word of the language. */
export const exportGraph: Command = command({
  name: 'export',
  usage: '<folder> --format <format> [-o <file>]\n<folder> --format gold [--judgements FILE] [--by NAME] [-o <file>]',
  summary: 'write a built graph in another format, or what was read and judged',
  help: `html is one page with viewer and data, to be mailed. gold is what was read to its end and judged in “quanhe view …
--edit”, a record an article, for “quanhe score”.`,
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      about: `one of ${formatNames}; html: one page to be mailed; or gold: what was judged`,
    },
    judgements: { type: 'string', value: 'FILE', about: 'of gold: judgements.jsonl in the folder when left out' },
    by: { type: 'string', value: 'NAME', about: 'of gold: whose judgements; everybody’s when left out' },
    out: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      about: 'graph.<format>, or gold.jsonl, in the folder when left out; - for standard output',
    },
  },
  async run({ words, options }, io) {
    if (!options.format) throw new UsageError(`Name the format: --format, one of ${formatNames}.`)
    if (options.format === 'gold') return writeGold(await resultFolder(words), options, io)
    if (options.judgements !== undefined || options.by !== undefined)
      throw new UsageError('--judgements and --by go with --format gold.')
    const format = options.format === 'html' ? { extension: '.html' } : formatNamed(options.format)
    const folder = await resultFolder(words)
    const made = async () => ('write' in format ? format.write(await readGraph(folder)) : exportHtml(folder))
    if (options.out === '-') {
      await write(io.stdout, await made())
      return 0
    }
    const file = options.out ?? join(folder, `graph${format.extension}`)
    await exportTo(file, folder, made)
    await write(io.stdout, `${file} is written.\n`)
    return 0
  },
})

interface GoldOptions {
  readonly judgements?: string
  readonly by?: string
  readonly out?: string
}

async function writeGold(folder: string, { judgements, by, out }: GoldOptions, io: Io): Promise<0> {
  const { text, told } = await exportGold(folder, { file: judgements, by })
  if (out === '-') await write(io.stdout, text)
  else {
    const file = out ?? join(folder, 'gold.jsonl')
    await exportTo(file, folder, async () => text)
    await write(io.stdout, `${file} is written: ${told}\n`)
  }
  return 0
}

/** Another export ends sooner; a build may take longer, and is told of. */
const PATIENCE = 2000

/**
 * Writes what is made into a file. Into the folder of the graph itself only while nobody builds there: what is made must be
 * of the graph beside which it will stand.
 */
async function exportTo(file: string, folder: string, made: () => Promise<string | Uint8Array>): Promise<void> {
  const target = await fileTarget(file)
  if (!target) return writeFile(file, await made())
  const inside = target.folder === (await realpath(folder))
  const workplace = await Workplace.open(inside ? { folder } : target, 'export', PATIENCE)
  try {
    await workplace.write(target.file, await made())
    await workplace.place([target.file])
  } finally {
    await workplace.close()
  }
}
