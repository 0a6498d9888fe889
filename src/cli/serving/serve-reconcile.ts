import type { IncomingMessage } from 'node:http'
import type { z } from 'zod'
import { NoAnswer } from '../../answers/question.ts'
import { candidatesFor } from '../../answers/reconcile.ts'
import { extension, queryBatch } from '../../answers/reconcile-shapes.ts'
import {
  extend,
  manifest,
  previewOf,
  proposeProperties,
  suggestEntities,
  suggestProperties,
  suggestTypes,
} from '../../answers/reconciliation.ts'
import { version } from '../version.ts'
import type { HeldGraph } from './held-graph.ts'
import { type Call, readOnly, sendJson, TooMuch, WrongWay } from './http.ts'

/** The most that a batch of queries may have. */
const MOST_BYTES = 1 << 20

type Handler = (call: Call, held: HeldGraph, allowed: readonly string[]) => Promise<void>

/** The addresses of the Reconciliation Service API 0.2, which OpenRefine speaks. A batch may come as POST: it is long; nothing is written. */
export const reconciling: Readonly<Record<string, Handler>> = {
  '/reconcile': async ({ request, response, url }, held) => {
    const given = await givenIn(request, url)
    const [queries, columns] = [given.get('queries'), given.get('extend')]
    if (queries !== null) {
      const batch = readJson('queries', queries, queryBatch)
      const { graph } = await held.current()
      const results = Object.entries(batch).map(([id, query]) => [id, { result: candidatesFor(query, graph) }] as const)
      return sendJson(response, Object.fromEntries(results))
    }
    if (columns !== null)
      return sendJson(response, extend(readJson('extend', columns, extension), (await held.current()).graph))
    return sendJson(response, manifest(`http://${request.headers.host}`, version()))
  },

  '/reconcile/suggest/entity': async (call, held) => {
    const { searchParams } = call.url
    const type = searchParams.get('type') ?? searchParams.get('filter')
    const cursor = Number(searchParams.get('cursor') ?? 0)
    if (!Number.isInteger(cursor) || cursor < 0) throw new NoAnswer('unfit', '“cursor” is a number from 0 on.')
    const asked = { prefix: prefixIn(call), cursor, ...(type !== null && { type }) }
    sendJson(readOnly(call), suggestEntities(asked, (await held.current()).graph))
  },

  '/reconcile/suggest/type': async (call) => sendJson(readOnly(call), suggestTypes(prefixIn(call))),

  '/reconcile/suggest/property': async (call) => sendJson(readOnly(call), suggestProperties(prefixIn(call))),

  '/reconcile/extend/propose': async (call) => {
    const { searchParams } = call.url
    const limit = Number(searchParams.get('limit') ?? Number.POSITIVE_INFINITY)
    sendJson(readOnly(call), proposeProperties(searchParams.get('type') ?? undefined, limit))
  },

  '/reconcile/preview': async (call, held, allowed) => {
    const response = readOnly(call)
    const { graph } = await held.current()
    const id = call.url.searchParams.get('id') ?? ''
    if (!graph.hasNode(id)) throw new NoAnswer('none', `There is nothing of the key “${id}”.`)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    const framed = allowed.length > 0 ? allowed.join(' ') : "'none'"
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors ${framed}`,
    )
    response.end(previewOf(id, graph))
  },
}

function prefixIn({ url }: Call): string {
  const prefix = url.searchParams.get('prefix') ?? ''
  if (prefix.length > 500) throw new NoAnswer('unfit', '“prefix” is too long.')
  return prefix
}

/** What is given with the address, or as a form sent to it. */
async function givenIn(request: IncomingMessage, url: URL): Promise<URLSearchParams> {
  if (request.method === 'GET' || request.method === 'HEAD') return url.searchParams
  if (request.method !== 'POST') throw new WrongWay('GET, HEAD, POST')
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? ''))
    throw new NoAnswer('unfit', 'A batch is sent as a form: Content-Type application/x-www-form-urlencoded.')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > MOST_BYTES) throw new TooMuch(`More than ${MOST_BYTES} bytes: send fewer queries at once.`)
    chunks.push(chunk as Buffer)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}

/** @throws NoAnswer when the text is no JSON, or not of the shape */
function readJson<Shape extends z.ZodType>(name: string, text: string, shape: Shape): z.output<Shape> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new NoAnswer('unfit', `“${name}” is no JSON: ${(error as Error).message}`)
  }
  const read = shape.safeParse(value)
  if (read.success) return read.data
  const [{ path = [], message = '' } = {}] = read.error.issues
  throw new NoAnswer('unfit', `“${[name, ...path].join('.')}”: ${message}`)
}
