import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import { BODY, type BodySense, COUNTRY, KNOWN_BODY, ROLE } from '../knowledge/lexicon.ts'
import { countryAt } from './countries.ts'
import type { Page } from './page.ts'
import type { BodyMention } from './types.ts'

/** Words of a party's name before the bracket with its letters. */
const LONGEST = 9

/** A party of another country that goes by letters or by words of its language: “Đảng UMNO”, “đảng cầm quyền Golkar”, “Đảng Liên minh Dân tộc (UMNO)”. */
export function namedPartyAt(page: Page, at: number): BodyMention | undefined {
  const from = page.endOf('party-of-name', at)
  const { lexicon, names } = page.knowledge
  const sense = lexicon.bodies.named(names.of('communist-party')) as BodySense | undefined
  if (from === undefined || !sense || page.upper(at) || page.newLine(from) || !page.capital(from)) return undefined
  const bracket = bracketBehind(page, from)
  const to = bracket ?? nameEnd(page, from)
  if (to === from) return undefined
  const [word = ''] = sense.name.split(' ')
  const country = countryAt(page, bracket === undefined ? to : bracket + 3)
  return {
    kind: 'body',
    from: at,
    to: country?.to ?? (bracket === undefined ? to : bracket + 3),
    sense,
    own: `${word} ${page.words(from, to)}`,
    proper: true,
    owner: country ? { by: 'country', country: country.name } : { by: 'none' },
    plural: false,
  }
}

/** “UMNO” + a person, “Pheu Thai”, “Likud” + “Dan Levi”: one word of letters, or one or two words of another language. */
function nameEnd(page: Page, at: number): number {
  if (page.types(at) & (ROLE | BODY | KNOWN_BODY | COUNTRY)) return at
  if (page.upper(at)) return page.token(at).length > 2 ? at + 1 : at
  if (isVietnamese(page.folded(at, at + 1))) return at
  const words = page.capitalRun(at, 4) - at
  return at + (words % 2 === 0 ? 2 : 1)
}

/** The bracket with letters behind the name: “… (UMNO)”. */
function bracketBehind(page: Page, at: number): number | undefined {
  for (let to = at + 1; to < at + LONGEST; to++) {
    if (page.token(to) === '(') return page.upper(to + 1) && page.token(to + 2) === ')' ? to : undefined
    if (page.mark(to) || page.number(to) || page.newLine(to)) return undefined
  }
  return undefined
}
