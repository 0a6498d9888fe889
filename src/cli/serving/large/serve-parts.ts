import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from '../../../8-exports/json.ts'
import { isDate } from '../../date.ts'
import type { Result } from '../../folder/open-result.ts'
import type { Parts, ServedPart } from './parts.ts'

/** Under which name a page is told of what its graph is a part. */
const PART = 'X-Quanhe-Part'

/**
 * Answers what a page asks of a graph that it cannot have as a whole:
 *
 * - `graph.json?part=KEY&on=DATE` what lies around a node; without `part` what is told of most; with `on` as of a day
 * - `graph.json?part=KEY&to=KEY` the shortest ways between two nodes, in all of the graph, whatever the day
 * - `articles.jsonl?…` the articles of such a part, asked in the same words
 * - `names.json?q=WORDS` `{found, graph}`: the keys of what is so called, and a graph in which it stands
 *
 * @returns false where the graph is sent as a whole
 */
export async function sendPart(
  parts: Parts,
  result: Result,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname, searchParams: words } = new URL(request.url ?? '', 'http://localhost')
  const large = await parts.of(result)
  if (!large) return false
  if (pathname === '/names.json') {
    const { found, graph } = large.named(words.get('q') ?? '')
    send(response, 'application/json', `{"found":${JSON.stringify(found)},"graph":${[...json.write(graph)].join('')}}`)
    return true
  }
  const told = (name: string) => words.get(name) ?? undefined
  const asked = { subject: told('part'), to: told('to'), asOf: told('on') }
  if (asked.asOf !== undefined && !isDate(asked.asOf)) {
    response.statusCode = 400
    send(response, 'text/plain', `on=${asked.asOf}: a day is written 2024-02-22.\n`)
    return true
  }
  const part: ServedPart | undefined = parts.part(large, asked, result)
  if (!part) {
    response.statusCode = 404
    send(
      response,
      'text/plain',
      `There is no “${[asked.subject, asked.to].filter(Boolean).join('” or no “')}” in this graph.\n`,
    )
  } else if (pathname === '/graph.json') {
    response.setHeader(PART, part.told)
    send(response, 'application/json', part.text)
  } else {
    const lines = large.articles(part.articles).map((line) => `${line}\n`)
    send(response, 'application/x-ndjson', lines.join(''))
  }
  return true
}

function send(response: ServerResponse, type: string, text: string): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`)
  response.end(text)
}
