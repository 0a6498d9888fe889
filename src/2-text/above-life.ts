import type { Phrase } from '../knowledge/grammar/grammar.ts'
import { Walker } from '../knowledge/grammar/walk.ts'
import type { Knowledge } from '../knowledge/index.ts'
import { ROLE } from '../knowledge/lexicon.ts'
import { NEW_LINE, type Tokens } from './tokens.ts'

/** Tokens of a line that tells the posts of somebody. */
const LONGEST_LINE_OF_POSTS = 80

/** What stands below a line: a heading, “Tóm tắt tiểu sử”; “Sinh năm: 1970”, or a line of posts and then the stages of a life; or these at once. */
export type Below = 'heading' | 'life' | 'stages'

/** What tells of somebody's life right below a line, which then may be the name of that person. */
export function lifeBelow(tokens: Tokens, types: Int32Array, { grammar }: Knowledge, to: number): Below | undefined {
  if (to >= tokens.length || !(tokens.shape[to]! & NEW_LINE)) return undefined
  const walker = new Walker(tokens)
  const begins = ({ forward }: Phrase, at: number) => walker.end(forward, at, tokens.length) >= 0
  const stage = grammar.phrase('stage-of-a-life')
  if (begins(grammar.phrase('opens-life'), to))
    return begins(grammar.phrase('heading-of-a-life'), to) ? 'heading' : 'life'
  const posts = types[to]! & ROLE ? nextLine(tokens, to) : undefined
  if (posts !== undefined && begins(stage, posts)) return 'life'
  return begins(stage, to) ? 'stages' : undefined
}

function nextLine({ shape, length }: Tokens, line: number): number | undefined {
  for (let at = line + 1; at < line + LONGEST_LINE_OF_POSTS && at < length; at++) if (shape[at]! & NEW_LINE) return at
  return undefined
}
