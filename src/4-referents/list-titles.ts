import { beginningAt } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import { type Span, spansOf } from '../3-mentions/spans.ts'
import type { PersonMention } from '../3-mentions/types.ts'
import { type Chain, type Element, rangeOf } from './chains.ts'

/** UTF-16 code units between two people of a list. */
const LONGEST_GAP = 160

/** The people to whom the title of a list is given: up to the first semicolon where commas part the people, else to the end of the list. */
export function titledBy(
  page: Page,
  elements: readonly Element[],
  from: number,
  chain: Chain,
): readonly PersonMention[] {
  const titled: PersonMention[] = []
  const semicolon = findSemicolon(page, rangeOf(elements[from]!).to, page.sentenceEnd(chain.from))
  let inFirstPart = elements[from]!.kind === 'person' ? 1 : 0
  let { to } = rangeOf(elements[from]!)
  for (const person of peopleOfList(page, elements, from)) {
    if (person.from < semicolon) inFirstPart++
    if (inFirstPart >= 2 && person.from > semicolon) break
    if (person.form === 'pronoun' || page.textLength(to, person.from) > LONGEST_GAP) break
    if (page.has('closes-list', to, person.from)) break
    titled.push(person)
    to = person.to
  }
  return titled
}

/** The people behind an element up to the next list: “các đồng chí Ủy viên Bộ Chính trị: A; B; các đồng chí Ủy viên Trung ương Đảng: C”. */
function* peopleOfList(page: Page, elements: readonly Element[], from: number): Generator<PersonMention, void> {
  for (let i = from + 1; i < elements.length; i++) {
    const element = elements[i]!
    if (element.kind === 'person') yield element.person
    else {
      const [first] = element.chain.posts
      if (first!.plural && page.knowledge.grammar.is('member-role', first!.role)) return
    }
  }
}

/** Tokens from a list's title to a semicolon that parts it. */
const FURTHEST_SEMICOLON = 400

function findSemicolon(page: Page, from: number, to: number): number {
  const limit = Math.min(to, from + FURTHEST_SEMICOLON)
  for (let at = from; at < limit; at++) if (page.token(at) === ';') return at
  return to
}

/** “Bí thư qua các thời kỳ: A (1976 - 1985), B (1985 - 1997)”: the years of each; more than these are those of a life. */
export function yearsBehind(page: Page, { to }: PersonMention): Span | undefined {
  const span = page.token(to) === '(' ? beginningAt(spansOf(page), to + 1) : undefined
  if (!span?.begin || page.token(span.to) !== ')') return undefined
  const years = span.end ? Number(span.end.slice(0, 4)) - Number(span.begin.slice(0, 4)) : 0
  return span.still || (span.end && years <= MOST_YEARS) ? span : undefined
}

/** Years that somebody leads a body. */
const MOST_YEARS = 20
