import type { IncomingMessage, ServerResponse } from 'node:http'
import type { z } from 'zod'
import { openapi, type problemShape } from '../answers/openapi.ts'
import { ask, NoAnswer } from '../answers/question.ts'
import { questions } from '../answers/questions.ts'
import { UsageError } from './command.ts'
import { HeldGraph } from './held-graph.ts'
import { version } from './version.ts'

const TITLES: Readonly<Record<number, string>> = {
  400: 'Not put as it must be',
  403: 'Not from here',
  404: 'Not found',
  405: 'Not that way',
  409: 'Several bear the name',
  413: 'Too much at once',
  500: 'A mistake of the program',
  503: 'No graph',
}

const STATUS: Readonly<Record<NoAnswer['why'], number>> = { unfit: 400, none: 404, several: 409 }

/** What is handed to whoever answers an address. */
export interface Call {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
}

/** Answers questions over HTTP: the addresses under `/api/`, `/openapi.json`, and those that are added to it. Nothing is written. */
export class Answers {
  readonly held: HeldGraph
  readonly #allowed: readonly string[]

  /** @param allowed origins of pages elsewhere that may read what is answered, such as `http://127.0.0.1:3333` */
  constructor(folder: string, allowed: readonly string[] = []) {
    this.held = new HeldGraph(folder)
    this.#allowed = allowed
  }

  /** Whether the address is one of those that are answered here; then it is. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const url = new URL(`http://here${request.url?.startsWith('/') ? request.url : '/'}`)
    const answering = this.#at(url.pathname)
    if (!answering) return false
    this.#share(request, response)
    if (request.method === 'OPTIONS') {
      response.statusCode = 204
      response.end()
      return true
    }
    try {
      await answering({ request, response, url })
    } catch (error) {
      tellProblem(response, error)
    }
    return true
  }

  #at(path: string): ((call: Call) => Promise<void>) | undefined {
    if (path === '/openapi.json') return async (call) => sendJson(readOnly(call), openapi(questions, version()))
    if (path !== '/api' && !path.startsWith('/api/')) return undefined
    const question = questions.find(({ name }) => path === `/api/${name}`)
    return async (call) => {
      if (!question) {
        const names = questions.map(({ name }) => `/api/${name}`).join(', ')
        throw new NoAnswer('none', `There is no ${path}. There are ${names}; /openapi.json says what each does.`)
      }
      const response = readOnly(call)
      sendJson(response, ask(question, parametersOf(call.url), await this.held.current()))
    }
  }

  /** Lets pages of the origins that were allowed read the answer. */
  #share({ headers: { origin } }: IncomingMessage, response: ServerResponse): void {
    response.setHeader('Vary', 'Origin')
    if (origin === undefined || !this.#allowed.includes(origin)) return
    response.setHeader('Access-Control-Allow-Origin', origin)
    response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST')
    response.setHeader('Access-Control-Allow-Headers', 'Content-Type')
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
  }
}

/** @throws NoAnswer when a parameter is given twice: which is meant? */
function parametersOf({ searchParams }: URL): Record<string, string> {
  const given: Record<string, string> = Object.create(null)
  for (const [name, value] of searchParams) {
    if (name in given) throw new NoAnswer('unfit', `“${name}” is given twice.`)
    given[name] = value
  }
  return { ...given }
}

/** A way of asking that is not taken. */
class WrongWay extends Error {
  readonly allow: string

  constructor(allow: string) {
    super(`Only ${allow}: nothing is written here.`)
    this.allow = allow
  }
}

function readOnly({ request, response }: Call): ServerResponse {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new WrongWay('GET, HEAD')
  return response
}

/** Sends a value as JSON. Node leaves the text out where only the head was asked for. */
export function sendJson(response: ServerResponse, value: unknown): void {
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.end(JSON.stringify(value))
}

/** Tells what went wrong, as RFC 9457 has it. */
function tellProblem(response: ServerResponse, error: unknown): void {
  if (error instanceof WrongWay) response.setHeader('Allow', error.allow)
  const { status, detail } = problemOf(error)
  sendProblem(response, status, detail, error instanceof NoAnswer ? error.candidates : [])
}

function problemOf(error: unknown): { readonly status: number; readonly detail: string } {
  if (error instanceof NoAnswer) return { status: STATUS[error.why], detail: error.message }
  if (error instanceof WrongWay) return { status: 405, detail: error.message }
  if (error instanceof UsageError) return { status: 503, detail: error.message }
  if ((error as NodeJS.ErrnoException).code === 'ENOENT')
    return { status: 503, detail: 'There is no graph.json in the folder now. Build it again.' }
  return { status: 500, detail: (error as Error).message }
}

export function sendProblem(
  response: ServerResponse,
  status: number,
  detail: string,
  candidates: NoAnswer['candidates'] = [],
): void {
  const problem: z.infer<typeof problemShape> = {
    type: 'about:blank',
    title: TITLES[status] ?? 'Error',
    status,
    detail,
    ...(candidates.length > 0 && { candidates: [...candidates] }),
  }
  response.statusCode = status
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8')
  response.end(JSON.stringify(problem))
}
