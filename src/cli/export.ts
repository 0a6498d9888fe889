import { join } from 'node:path'
import { type Command, command, UsageError } from './command.ts'
import { exportHtml } from './export-html.ts'
import { formatNamed, formatNames } from './format-names.ts'
import { write } from './io.ts'
import { writeWhole } from './output-folder.ts'
import { readGraph, resultFolder } from './result-folder.ts'

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
    const text = 'write' in format ? await format.write(await readGraph(folder)) : await exportHtml(folder)
    if (options.out === '-') {
      await write(io.stdout, text)
      return 0
    }
    const file = options.out ?? join(folder, `graph${format.extension}`)
    await writeWhole(file, text)
    await write(io.stdout, `${file} is written.\n`)
    return 0
  },
})
