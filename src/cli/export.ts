import { realpath, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Command, command, UsageError } from './command.ts'
import { exportHtml } from './export-html.ts'
import { fileTarget } from './file-target.ts'
import { formatNamed, formatNames } from './format-names.ts'
import { write } from './io.ts'
import { readGraph, resultFolder } from './result-folder.ts'
import { Workplace } from './workplace.ts'

/** Called so because `export` is a word of the language. */
export const exportGraph: Command = command({
  name: 'export',
  usage: '<folder> --format <format> [-o <file>]',
  summary: 'write a built graph in another format',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      about: `one of ${formatNames}; or html: one page with viewer and data, to be mailed`,
    },
    out: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      about: 'graph.<format> in the folder when left out; - for standard output',
    },
  },
  async run({ words, options }, io) {
    if (!options.format) throw new UsageError(`Name the format: --format, one of ${formatNames}.`)
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
