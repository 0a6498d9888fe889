import { type Command, command, UsageError } from './command.ts'
import { resultFolder } from './folder/result-folder.ts'
import { write } from './io.ts'
import { portOf } from './serving/port.ts'
import { INDEXING, serve } from './serving/serve.ts'

export const serveGraph: Command = command({
  usage: '<folder> [--port N] [--allow-origin ORIGIN,...]',
  help: `Serves what “view” shows, and answers on 127.0.0.1: /api/find, entity, career, roster, who-held, path, evidence and
contradictions, each with quotes and sources, as /openapi.json tells in full; and /reconcile, by which OpenRefine
matches a column of names with the graph. Nothing is written. Pages of other addresses may read answers only when told:
for OpenRefine, --allow-origin http://127.0.0.1:3333. Ctrl-C ends it.`,
  options: {
    port: { type: 'string', value: 'N', about: '4173 or the next free one, when left out; 0 for any free one' },
    'allow-origin': {
      type: 'string',
      value: 'ORIGIN',
      about: 'addresses of pages that may read the answers, with commas between',
    },
  },
  async run({ words, options }, io) {
    const folder = await resultFolder(words)
    const allowed = originsOf(options['allow-origin'])
    const serving = await serve(folder, {
      parts: { tell: () => void write(io.stderr, INDEXING).catch(() => {}) },
      answers: { allowed },
      ...(options.port !== undefined && { port: portOf(options.port) }),
    })
    await write(
      io.stdout,
      `${folder} is served at ${serving.url}\nquestions: ${serving.url}openapi.json\nOpenRefine: ${serving.url}reconcile\nCtrl-C ends it.\n`,
    )
    await io.stopped()
    await serving.close()
    return 0
  },
})

/** @throws UsageError when one is no origin */
function originsOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').flatMap((part) => {
    const given = part.trim().replace(/\/$/, '')
    if (given === '') return []
    if (URL.canParse(given) && new URL(given).origin === given) return [given]
    throw new UsageError(`--allow-origin ${given}: an origin is written http://127.0.0.1:3333, without a path.`)
  })
}
