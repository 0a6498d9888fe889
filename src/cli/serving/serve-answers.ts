import type { IncomingMessage, ServerResponse } from 'node:http'
import { openapi } from '../../answers/openapi.ts'
import { ask, NoAnswer } from '../../answers/question.ts'
import { questions } from '../../answers/questions.ts'
import { version } from '../version.ts'
import { HeldGraph } from './held-graph.ts'
import { type Call, readOnly, sendJson, tellProblem } from './http.ts'
import { reconciling } from './serve-reconcile.ts'

/** Answers questions over HTTP: the addresses under `/api/`, `/openapi.json`, and the ones of {@link reconciling}. Nothing is written. */
export class Answers {
  readonly #held: HeldGraph
  readonly #allowed: readonly string[]

  /** @param allowed origins of pages elsewhere that may read what is answered, such as `http://127.0.0.1:3333` */
  constructor(folder: string, allowed: readonly string[] = []) {
    this.#held = new HeldGraph(folder)
    this.#allowed = allowed
  }

  /** Waits until questions are answered at once. */
  ready(): Promise<void> {
    return this.#held.ready()
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
    const reconciles = Object.hasOwn(reconciling, path) ? reconciling[path] : undefined
    if (reconciles) return (call) => reconciles(call, this.#held, this.#allowed)
    if (path !== '/api' && !path.startsWith('/api/')) return undefined
    const question = questions.find(({ name }) => path === `/api/${name}`)
    return async (call) => {
      if (!question) {
        const names = questions.map(({ name }) => `/api/${name}`).join(', ')
        throw new NoAnswer('none', `There is no ${path}. There are ${names}; /openapi.json says what each does.`)
      }
      const response = readOnly(call)
      sendJson(response, ask(question, parametersOf(call.url), await this.#held.current()))
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
