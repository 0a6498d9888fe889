import type { IncomingMessage, ServerResponse } from 'node:http'
import type { z } from 'zod'
import type { problemShape } from '../../answers/openapi.ts'
import { NoAnswer } from '../../answers/question.ts'
import { UsageError } from '../command.ts'

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

/** A way of asking that is not taken. */
export class WrongWay extends Error {
  readonly allow: string

  constructor(allow: string) {
    super(`Only ${allow}: nothing is written here.`)
    this.allow = allow
  }
}

/** More was sent than is read. */
export class TooMuch extends Error {}

/** @throws WrongWay for anything but reading */
export function readOnly({ request, response }: Call): ServerResponse {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new WrongWay('GET, HEAD')
  return response
}

/** Sends a value as JSON. Node leaves the text out where only the head was asked for. */
export function sendJson(response: ServerResponse, value: unknown): void {
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.end(JSON.stringify(value))
}

/** Tells what went wrong, as RFC 9457 has it. */
export function tellProblem(response: ServerResponse, error: unknown): void {
  if (error instanceof WrongWay) response.setHeader('Allow', error.allow)
  if (error instanceof TooMuch) response.setHeader('Connection', 'close') // the rest of it is not waited for
  const { status, detail } = problemOf(error)
  sendProblem(response, status, detail, error instanceof NoAnswer ? error.candidates : [])
}

function problemOf(error: unknown): { readonly status: number; readonly detail: string } {
  if (error instanceof NoAnswer) return { status: STATUS[error.why], detail: error.message }
  if (error instanceof WrongWay) return { status: 405, detail: error.message }
  if (error instanceof TooMuch) return { status: 413, detail: error.message }
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
