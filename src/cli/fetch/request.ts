import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { checkHost, guardedLookup, type Policy } from './address-guard.ts'

/** What a server answered, with the body as it was sent. */
export interface Answer {
  readonly url: string
  readonly status: number
  readonly statusText: string
  /** Names as they were written, and values. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
}

export interface Limits {
  /** Bytes of a body as it is sent. */
  readonly bytes: number
  /** Milliseconds for an answer from beginning to end. */
  readonly time: number
}

export const LIMITS: Limits = { bytes: 16 * 1024 * 1024, time: 60_000 }

/**
 * Asks a server once, and goes after no redirection.
 *
 * @throws Refused where the host may not be asked; Error where there is no whole answer within the limits
 */
export function request(
  url: string,
  headers: Readonly<Record<string, string>>,
  { may, limits = LIMITS }: { readonly may: Policy; readonly limits?: Limits },
): Promise<Answer> {
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return Promise.reject(new Error(`${protocol} is not fetched`))
  return new Promise((resolve, reject) => {
    checkHost(hostname, may)
    const asked = (protocol === 'https:' ? https : http).request(url, {
      headers: {
        Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5',
        'Accept-Encoding': 'gzip',
        ...headers,
      },
      lookup: guardedLookup(may),
      agent: false,
    })
    const timer = setTimeout(
      () => asked.destroy(new Error(`there was no whole answer within ${limits.time / 1000} s`)),
      limits.time,
    )
    asked.on('close', () => clearTimeout(timer))
    asked.on('error', reject)
    asked.on('response', (response) => {
      bodyOf(response, limits.bytes).then(
        (body) => resolve({ url, ...headOf(response), body }),
        (error) => {
          reject(error)
          asked.destroy()
        },
      )
    })
    asked.end()
  })
}

async function bodyOf(response: IncomingMessage, most: number): Promise<Buffer> {
  const tooLong = () => new Error(`it has more than ${Math.round(most / 1024 / 1024)} MB`)
  if (Number(response.headers['content-length']) > most) throw tooLong()
  const pieces: Buffer[] = []
  let length = 0
  try {
    for await (const piece of response as AsyncIterable<Buffer>) {
      length += piece.length
      if (length > most) throw tooLong()
      pieces.push(piece)
    }
  } catch (error) {
    // Node says “aborted” of a body that is shorter than its head says.
    throw (error as NodeJS.ErrnoException).code === 'ECONNRESET' ? new Error('its answer ended too early') : error
  }
  return Buffer.concat(pieces, length)
}

/** Chunks of the transfer are joined by now, and a header that tells of them would be wrong. */
function headOf({
  statusCode = 0,
  statusMessage = '',
  rawHeaders,
}: IncomingMessage): Pick<Answer, 'status' | 'statusText' | 'headers'> {
  const headers: [string, string][] = []
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    if (!/^(?:transfer-encoding|content-length|connection|keep-alive|set-cookie)$/i.test(rawHeaders[at]!))
      headers.push([rawHeaders[at]!, rawHeaders[at + 1]!])
  return { status: statusCode, statusText: statusMessage, headers }
}

/** A header of an answer, by its name in small letters. */
export function header({ headers }: Pick<Answer, 'headers'>, name: string): string | undefined {
  return headers.find(([given]) => given.toLowerCase() === name)?.[1]
}
