import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { UsageError } from './command.ts'
import { type Editing, editing, takeJudgement } from './take-judgements.ts'
import { viewerFiles } from './viewer-files.ts'

const ADDRESS = '127.0.0.1'
const DEFAULT_PORT = 4173
const PORTS_TRIED = 50

/** The files of an output folder that the viewer reads; nothing else in it is ever sent. */
const DATA_FILES = ['graph.json', 'articles.jsonl']

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

/** A running server. */
export interface Serving {
  readonly url: string
  close(): Promise<void>
}

/**
 * Shows an output folder in the browser: the viewer's files, and the folder's `graph.json` and `articles.jsonl`, to this
 * computer only. The files are read at every request, so that a reload shows what was built meanwhile; a folder without
 * a graph is served too, and the page says what is missing.
 *
 * @param options `port`: 4173, or the next free one; when given, that one and no other; 0 is any free one. `judgements`:
 *   the file to which judgements made on the page are added; without it none are taken.
 * @throws when the folder does not exist, the viewer is not built, or the given port is taken.
 * @example
 * const { url, close } = await serve('out') // url: 'http://127.0.0.1:4173/'
 */
export async function serve(
  folder: string,
  options: { readonly port?: number; readonly judgements?: string } = {},
): Promise<Serving> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) throw new UsageError(`${folder}: no such folder`)
  const viewer = await viewerFiles()
  const files = new Map([...viewer].map(([name, path]) => [`/${name}`, path]))
  files.set('/', viewer.get('index.html')!)
  for (const name of DATA_FILES) files.set(`/${name}`, join(folder, name))

  const edit = options.judgements === undefined ? undefined : editing(options.judgements)
  const server = createServer((request, response) => {
    answer({ files, edit }, request, response).catch((error: unknown) => response.destroy(error as Error))
  })
  await listen(server, options.port)
  return {
    url: `http://${ADDRESS}:${portOf(server)}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

interface Served {
  /** Paths by the address they are asked for under. A request is looked up here and never joined to a path. */
  readonly files: ReadonlyMap<string, string>
  readonly edit: Editing | undefined
}

async function answer({ files, edit }: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
  if (!isOurs(request)) return refuse(response, 403, 'This server answers to its own address only.')
  if (edit && request.method === 'POST' && request.url === '/judgements') return judge(edit, request, response)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return refuse(response, 405, 'Only GET and HEAD.')
  }
  const [address = ''] = (request.url ?? '').split(/[?#]/)
  const path = files.get(address)
  const found = path === undefined ? undefined : await stat(path).catch(() => undefined)
  if (path === undefined || !found?.isFile()) return refuse(response, 404, `No ${address} here.`)

  response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream')
  if (edit && (address === '/' || address === '/index.html')) {
    const page = await readFile(path, 'utf8')
    response.end(page.replace('</head>', `<meta name="quanhe-edit" content="${edit.token}" /></head>`))
    return
  }
  response.setHeader('Content-Length', found.size)
  if (request.method === 'HEAD') response.end()
  // A folder rebuilt while it is read may have grown; what was promised is what is sent.
  else if (found.size > 0) await pipeline(createReadStream(path, { end: found.size - 1 }), response)
  else response.end()
}

async function judge(edit: Editing, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const taken = await takeJudgement(
    request,
    edit,
    hostsOf(request).map((host) => `http://${host}`),
  )
  if ('reason' in taken) return refuse(response, taken.status, taken.reason)
  response.statusCode = 201
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

async function listen(server: Server, port: number | undefined): Promise<void> {
  const first = port ?? DEFAULT_PORT
  const last = port ?? DEFAULT_PORT + PORTS_TRIED - 1
  for (let tried = first; tried <= last; tried++) {
    try {
      return await listenOn(server, tried)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    }
  }
  throw new UsageError(
    first === last
      ? `Port ${first} is taken. Name another, or 0 for any.`
      : `No port from ${first} to ${last} is free. Name one with --port.`,
  )
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, ADDRESS, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}
