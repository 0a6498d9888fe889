import { PLACE_NAME, ROLE, UNIT_TYPE } from '../knowledge/lexicon.ts'
import type { Page } from './page.ts'
import type { BodyMention } from './types.ts'

/** “TVF” after “Quỹ Toyota Việt Nam (TVF)”. */
export function shortNameAt(page: Page, at: number): BodyMention | undefined {
  if (page.shortNames.size === 0 || !page.capital(at)) return undefined
  const body = page.shortNames.get(page.token(at))
  return body ? { ...body, from: at, to: at + 1, plural: false } : undefined
}

/** “Quỹ Toyota Việt Nam (TVF)”: the bracket belongs to the mention, and its word is a name of the body from here on. */
export function withShortName(page: Page, body: BodyMention): BodyMention {
  if (page.token(body.to) !== '(' || page.token(body.to + 2) !== ')') return body
  const short = page.token(body.to + 1)
  if (!page.capital(body.to + 1) || short.length < 2 || page.types(body.to + 1) & (PLACE_NAME | ROLE | UNIT_TYPE))
    return body
  page.shortNames.set(short, body)
  const { grammar, names } = page.knowledge
  if (grammar.opens('committee', body.own)) page.shortNames.set(names.fill('short-committee', { short }), body)
  return { ...body, to: body.to + 3 }
}
