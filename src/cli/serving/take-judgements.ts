import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type Judgement, readJudgements } from '../../knowledge/judgements.ts'
import { articleIn } from '../folder/article-in.ts'
import { addJudgement, removeJudgement } from '../folder/judgement-file.ts'
import type { Result } from '../folder/open-result.ts'

/** Where judgements made in the viewer go, and the word that a page must know to make one. */
export interface Editing {
  readonly file: string
  readonly token: string
}

/** A new right to write judgements into a file; it ends with the server. */
export function editing(file: string): Editing {
  return { file, token: randomBytes(24).toString('base64url') }
}

/** Why a judgement was not written. */
export interface Refusal {
  readonly status: number
  readonly reason: string
}

const LONGEST = 64 * 1024

/**
 * Adds the judgement of a request to the file, or, asked to delete it, takes it back. The request must come from our own page:
 * another page in the same browser can send requests here as well, but it can neither give our origin nor read the token, and
 * a form it sends cannot be JSON.
 *
 * @param result what the folder holds: words that a judgement rests on must stand in its articles
 */
export async function takeJudgement(
  request: IncomingMessage,
  { file, token }: Editing,
  origins: readonly string[],
  result: Result | undefined,
): Promise<Judgement | Refusal> {
  const { origin, 'x-quanhe-token': given, 'content-type': type } = request.headers
  if (!origin || !origins.includes(origin))
    return { status: 403, reason: 'Judgements are taken from our own page only.' }
  if (given !== token) return { status: 403, reason: 'This page is of an earlier start of the server. Load it again.' }
  if (!/^application\/json\b/.test(type ?? '')) return { status: 415, reason: 'A judgement is JSON.' }
  let body = ''
  for await (const part of request.setEncoding('utf8')) {
    body += part
    if (body.length > LONGEST) return { status: 413, reason: 'A judgement is not that long.' }
  }
  let judgement: Judgement | undefined
  try {
    judgement = readJudgements(JSON.stringify(JSON.parse(body)), 'the judgement')[0]
  } catch (error) {
    return { status: 400, reason: (error as Error).message }
  }
  if (!judgement) return { status: 400, reason: 'No judgement.' }
  try {
    if (request.method === 'DELETE') {
      const gone = await removeJudgement(file, judgement)
      return gone ? judgement : { status: 404, reason: 'The file has no such judgement any more.' }
    }
    const unfounded = await unfoundedIn(result, judgement)
    if (unfounded !== undefined) return { status: 409, reason: unfounded }
    await addJudgement(file, judgement)
    return judgement
  } catch (error) {
    return { status: 500, reason: (error as Error).message }
  }
}

/** Why a judgement on words of an article has no ground: the article, read again, has not these words there. */
async function unfoundedIn(result: Result | undefined, judgement: Judgement): Promise<string | undefined> {
  if (judgement.verdict !== 'right' && judgement.verdict !== 'missing') return undefined
  const { article, start, quote } = judgement
  const found = result?.articles && (await articleIn(result.articles, article))
  if (!found) return `There is no article ${article} in this folder.`
  if (found.text.slice(start, start + quote.length) === quote) return undefined
  return `The words “${quote}” do not stand at ${start} of the article ${article}. Mark them again.`
}
