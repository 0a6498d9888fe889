import { type FileHandle, open, readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { basename, extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { UsageError } from '../command.ts'
import { exportHtml } from '../exporting/export-html.ts'
import { storyOf } from '../folder/story-file.ts'
import { unlessAbsent } from '../writing/file-target.ts'
import { HeldResults } from './held-results.ts'
import { sendProblem } from './http.ts'
import { Parts } from './large/parts.ts'
import { sendPart } from './large/serve-parts.ts'
import { ADDRESS, listen, portOf } from './listen.ts'
import type { Answers } from './serve-answers.ts'
import { type Editing, editing, takeJudgement } from './take-judgements.ts'
import { viewerFiles } from './viewer-files.ts'

/** Under which name a page is told of which build a graph is, and asks for the articles of the same: `articles.jsonl?of=…`. */
const OF = 'X-Quanhe-Result'

/** What is of one build of the folder; names are looked for in large graphs only. */
const OF_RESULT = new Set(['/graph.json', '/articles.jsonl', '/names.json'])

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Articles come from anywhere, so the page may run and fetch nothing that this server did not send: even if a hostile
 * article found a way into the page as HTML, its scripts would not run and it could not report to anyone.
 */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; " +
    'worker-src blob:; ' +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
}

/** What a user is told who has to wait. */
export const INDEXING =
  'This graph is too large for a page as a whole. An index is made, once, by which parts of it are found …\n'

/** A running server. */
export interface Serving {
  readonly url: string
  close(): Promise<void>
}

/**
 * Shows an output folder in the browser: the viewer's files, and the folder's `graph.json` and `articles.jsonl`, to this
 * computer only. The graph is read at every request, so that a reload shows what was built meanwhile, and a page gets the
 * articles of the graph that it has; a folder without a graph is served too, and the page says what is missing.
 *
 * @param options `port`: 4173, or the next free one; when given, that one and no other; 0 is any free one. `judgements`:
 *   the file to which judgements made on the page are added; without it none are taken. `since`: a folder with an older
 *   graph, which the page compares with. `answers`: questions of programs are answered too, and pages of the `allowed`
 *   origins may read what is answered. `parts`: from how many bytes of `graph.json` on it is shown in parts, and whom to
 *   tell that an index is made for it.
 * @throws when the folder does not exist, the viewer is not built, or the given port is taken.
 * @example
 * const { url, close } = await serve('out') // url: 'http://127.0.0.1:4173/'
 */
export async function serve(
  folder: string,
  options: {
    readonly port?: number
    readonly judgements?: string
    readonly since?: string
    readonly answers?: { readonly allowed: readonly string[] }
    readonly parts?: { readonly whole?: number; readonly tell?: () => void }
  } = {},
): Promise<Serving> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) throw new UsageError(`${folder}: no such folder`)
  const viewer = await viewerFiles('viewer')
  const files = new Map([...viewer].map(([name, path]) => [`/${name}`, path]))
  files.set('/', viewer.get('index.html')!)

  const parts = new Parts(folder, options.parts)
  const results = new HeldResults(folder, (id) => parts.forget(id))
  const now = await results.current()
  const large = now && (await parts.of(now))
  if (large && options.since !== undefined)
    throw new UsageError('This graph is too large to be compared on a page. Use “quanhe diff”.')
  const edit = options.judgements === undefined ? undefined : editing(options.judgements)
  const answers = options.answers && (await answering(folder, options.answers.allowed))
  let taught: Promise<string> | undefined
  const teach = () => (taught ??= taughtNow())
  const server = createServer((request, response) => {
    answer({ files, folder, results, parts, edit, since: options.since, teach, answers }, request, response).catch(
      (error: Error) => {
        if (response.headersSent) response.destroy(error)
        else refuse(response, 500, error.message)
      },
    )
  })
  await listen(server, options.port)
  return {
    url: `http://${ADDRESS}:${portOf(server)}/`,
    close: async () => {
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      })
      await parts.close()
      await results.close()
    },
  }
}

/** What few ask for is loaded when it is asked for: it has half of the program with it. */
async function answering(folder: string, allowed: readonly string[]): Promise<Answers> {
  const { Answers } = await import('./serve-answers.ts')
  const answers = new Answers(folder, allowed)
  await answers.ready()
  return answers
}

async function taughtNow(): Promise<string> {
  const { teaching } = await import('./teaching.ts')
  return JSON.stringify(await teaching())
}

interface Served {
  /** Paths by the address they are asked for under. A request is looked up here and never joined to a path. */
  readonly files: ReadonlyMap<string, string>
  readonly folder: string
  /** Of the output folder, graph and articles; besides them its story, and all of it as one page; nothing else of it is ever sent. */
  readonly results: HeldResults
  /** Of graphs that are too large for a page. */
  readonly parts: Parts
  readonly edit: Editing | undefined
  /** A folder with an older graph. */
  readonly since: string | undefined
  /** What one learns to judge by, made when it is first asked for. */
  readonly teach: () => Promise<string>
  readonly answers: Answers | undefined
}

async function answer(
  { files, folder, results, parts, edit, since, teach, answers }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
  if (!isOurs(request)) {
    const reason = 'This server answers to its own address only.'
    return answers ? sendProblem(response, 403, reason) : refuse(response, 403, reason)
  }
  if (await answers?.answer(request, response)) return
  if (edit && request.url === '/judgements') return judge(edit, results, request, response)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return refuse(response, 405, 'Only GET and HEAD.')
  }
  const [address = '', query = ''] = (request.url ?? '').split(/[?#]/)
  if (OF_RESULT.has(address)) {
    const of = new URLSearchParams(query).get('of')
    const result = of === null ? await results.current() : results.of(of)
    if (!result && of !== null) return refuse(response, 410, 'The folder was built again since. Load the page again.')
    if (result) response.setHeader(OF, result.id)
    if (result && (await sendPart(parts, result, request, response))) return
    if (address === '/names.json') return refuse(response, 404, 'The page has all names itself.')
    return send(address, address === '/graph.json' ? result?.graph : result?.articles, request, response)
  }
  if (address === '/earlier.json' && since !== undefined) return sendFile(join(since, 'graph.json'), request, response)
  // Most folders have no story, which is no mistake.
  if (address === '/story.json') return sendText(await storyOf(folder), response)
  if (address === '/quanhe.html') {
    const result = await results.current()
    if (result && (await parts.of(result))) return refuse(response, 413, 'This graph is too large for one page.')
    if (result) return sendPage(folder, request, response)
  }
  if (edit && address === '/teaching.json') return sendText(await teach(), response)
  const path = files.get(address)
  if (path === undefined) return refuse(response, 404, `No ${address} here.`)
  if (edit && (address === '/' || address === '/index.html')) {
    const page = await readFile(path, 'utf8')
    response.setHeader('Content-Type', TYPES['.html']!)
    response.end(page.replace('</head>', `<meta name="quanhe-edit" content="${edit.token}" /></head>`))
    return
  }
  await sendFile(path, request, response)
}

async function sendFile(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = await open(path).catch(unlessAbsent)
  try {
    await send(path, file, request, response)
  } finally {
    await file?.close()
  }
}

/** Sends JSON, or word that there is none. */
function sendText(text: string | undefined, response: ServerResponse): void {
  response.setHeader('Content-Type', TYPES['.json']!)
  if (text === undefined) response.statusCode = 204
  response.end(text)
}

/** Sends the folder as one page, as it is made. */
async function sendPage(folder: string, { method }: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('Content-Type', TYPES['.html']!)
  if (method === 'HEAD') response.end()
  else await pipeline(exportHtml(folder), response)
}

/** Sends a file; its name tells what it holds. The file stays open. */
async function send(
  name: string,
  file: FileHandle | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = await file?.stat()
  if (!file || !found?.isFile()) return refuse(response, 404, `No ${basename(name)} here.`)
  response.setHeader('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream')
  response.setHeader('Content-Length', found.size)
  // What was promised is what is sent, though another program may have let the file grow.
  if (request.method === 'HEAD' || found.size === 0) response.end()
  else await pipeline(file.createReadStream({ start: 0, end: found.size - 1, autoClose: false }), response)
}

/** The judgements so far, or one more, or one less. */
async function judge(
  edit: Editing,
  results: HeldResults,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'GET') {
    response.setHeader('Content-Type', TYPES['.jsonl']!)
    response.end((await readFile(edit.file).catch(unlessAbsent)) ?? '')
    return
  }
  if (request.method !== 'POST' && request.method !== 'DELETE') {
    response.setHeader('Allow', 'GET, POST, DELETE')
    return refuse(response, 405, 'Only GET, POST and DELETE.')
  }
  const origins = hostsOf(request).map((host) => `http://${host}`)
  const taken = await takeJudgement(request, edit, origins, await results.current())
  if ('reason' in taken) return refuse(response, taken.status, taken.reason)
  response.statusCode = request.method === 'POST' ? 201 : 200
  response.end()
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.statusCode = status
  response.setHeader('Content-Type', TYPES['.txt']!)
  response.end(`${reason}\n`)
}

/** A page elsewhere can make its own name point to this computer and then read what we send; the Host header gives it away. */
function isOurs(request: IncomingMessage): boolean {
  return hostsOf(request).includes(request.headers.host?.toLowerCase() ?? '')
}

function hostsOf(request: IncomingMessage): readonly string[] {
  const port = request.socket.localPort
  return [`${ADDRESS}:${port}`, `localhost:${port}`]
}
