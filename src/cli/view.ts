import { join } from 'node:path'
import { type Command, command, UsageError } from './command.ts'
import { resultFolder } from './folder/result-folder.ts'
import { write } from './io.ts'
import { openInBrowser } from './serving/open-in-browser.ts'
import { portOf } from './serving/port.ts'
import { INDEXING, serve } from './serving/serve.ts'

export const view: Command = command({
  usage: '<folder> [--since FOLDER] [--port N] [--open yes|no] [--edit [--judgements FILE]]',
  help: 'Serves the folder on 127.0.0.1 until you press Ctrl-C. Building the folder again meanwhile is fine: reload the page.',
  options: {
    since: {
      type: 'string',
      value: 'FOLDER',
      about: 'an older result: the page tells what is new, gone or changed since',
    },
    port: { type: 'string', value: 'N', about: '4173 or the next free one, when left out; 0 for any free one' },
    edit: { type: 'boolean', about: 'let the page write judgements: same, different, renamed, rejected' },
    judgements: {
      type: 'string',
      value: 'FILE',
      about: 'where to write them: judgements.jsonl in the folder, when left out',
    },
    open: {
      type: 'string',
      value: 'yes|no',
      about: 'open the page in your browser: by default, when this is a terminal',
    },
  },
  async run({ words, options }, io) {
    const folder = await resultFolder(words)
    const opens = wantsOpen(options.open, io.stdout.isTTY === true)
    if (options.judgements !== undefined && !options.edit) throw new UsageError('--judgements goes with --edit.')
    const since = options.since === undefined ? undefined : await resultFolder([options.since])
    const serving = await serve(folder, {
      parts: { tell: () => void write(io.stderr, INDEXING).catch(() => {}) },
      ...(since !== undefined && { since }),
      ...(options.port !== undefined && { port: portOf(options.port) }),
      ...(options.edit && { judgements: options.judgements ?? join(folder, 'judgements.jsonl') }),
    })
    const address = since === undefined ? serving.url : `${serving.url}#compare=all`
    await write(io.stdout, `${folder} is shown at ${address}\nCtrl-C ends it.\n`)
    if (opens) openInBrowser(address)
    await io.stopped()
    await serving.close()
    return 0
  },
})

function wantsOpen(answer: string | undefined, otherwise: boolean): boolean {
  if (answer === undefined) return otherwise
  if (answer === 'yes' || answer === 'no') return answer === 'yes'
  throw new UsageError(`--open ${answer}: say yes or no.`)
}
