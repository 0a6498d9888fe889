import { between } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Range } from '../3-mentions/types.ts'
import type { Group } from '../4-referents/group.ts'
import type { Cast } from './cast.ts'
import type { Events } from './events.ts'
import type { Locals } from './locals.ts'
import type { Item, Items } from './match.ts'

interface Parts {
  readonly mentions: Mentions
  readonly items: Items
  readonly cast: Cast
  readonly events: Events
  readonly locals: Locals
}

/** What the words above a list say of those below, and by which rule. */
type Heading = { readonly id: string; readonly claims: 'ATTENDED' | 'CHAIRED' }
const ATTENDED: Heading = { id: 'attended-lines', claims: 'ATTENDED' }
const CHAIRED: Heading = { id: 'chaired-lines', claims: 'CHAIRED' }

/** So many lines a list may have. */
const MOST_LINES = 40

/** “Đến dự buổi lễ có:” and below it a line for each guest, or for each side: “- Ông A, Giám đốc Sở X;”, “* Về phía Trường: ông B; bà C”. */
export function claimListedLines({ mentions: { page, all }, items, cast, events, locals }: Parts): void {
  const { sentences } = page.reading
  const people = all.filter((mention) => mention.kind === 'person')
  for (let s = 0; s + 2 < sentences.length; s++) {
    const [from, to] = [sentences[s]!, sentences[s + 1]!]
    if (page.token(to - 1) !== ':' || !page.newLine(to)) continue
    const heading = page.ends('lists-those-present', to)
      ? ATTENDED
      : page.ends('lists-those-in-the-chair', to)
        ? CHAIRED
        : undefined
    if (!heading || page.has('no-list-of-today', from, to)) continue
    const { confidence } = page.knowledge.rules.byId.get(heading.id)!
    for (let line = s + 1; line + 1 < sentences.length && line - s <= MOST_LINES; line++) {
      const start = sentences[line]!
      const begin = page.endOf('opens-line', start) ?? start
      if (!page.newLine(start)) break
      // “1.” is a sentence of its own
      if (begin === sentences[line + 1]) line++
      const [first] = between(people, begin, sentences[line + 1] ?? page.length)
      // without a sign before it, a line of somebody's name
      if (begin === start && first?.from !== start) break
      const list = first && items.from('people', first.from)
      if (!list || !(first.from === begin || page.fits('side-of-list', begin, first.from))) continue
      claimAll(list as Item<readonly Group[]>, heading, { from, to }, confidence)
    }
  }

  // “Dự lễ có ông A, Bí thư Huyện ủy. Các đồng chí Phó Chủ tịch UBND huyện: B, C.”
  const rule = page.knowledge.rules.byId.get(ATTENDED.id)!
  for (let s = 0; s + 2 < sentences.length; s++) {
    const [from, to] = [sentences[s]!, sentences[s + 1]!]
    if (!page.begins('tells-guests', from) || page.has('no-list-of-today', from, to)) continue
    if (between(people, from, to).length === 0) continue
    for (let next = s + 1; next + 1 < sentences.length && next - s <= MOST_LINES; next++) {
      const list = onlyPeople(sentences[next]!, sentences[next + 1]!)
      if (!list) break
      claimAll(list, ATTENDED, { from, to }, rule.confidence)
    }
  }

  /** The people of a sentence that is nothing but their names, with the title that all of them have. */
  function onlyPeople(from: number, to: number): Item<readonly Group[]> | undefined {
    const names = page.endOf('several-people', from) ?? behindSide(from)
    const here = between(people, from, to)
    const [first] = here
    // “…. Ông B – Giám đốc Sở X.”
    const isNamed = first && (first.from === from || (names !== undefined && first.from === names))
    if (!first || !(isNamed || (names !== undefined && page.token(first.from - 1) === ':'))) return undefined
    if (page.has('of-no-guests', from, first.from)) return undefined
    const list = items.from('people', first.from) as Item<readonly Group[]> | undefined
    const isAll = list !== undefined && list.value.length === here.length && page.begins('ends-guests', list.to)
    return isAll ? list : undefined
  }

  /** “Thành phố Cao Lãnh có các đồng chí: …”: where those of a side begin. */
  function behindSide(from: number): number | undefined {
    const side = all.find((mention) => mention.from === from && (mention.kind === 'place' || mention.kind === 'body'))
    return side && page.endOf('there-are', side.to)
  }

  function claimAll(
    { value }: Item<readonly Group[]>,
    { id, claims }: Heading,
    heading: Range,
    confidence: number,
  ): void {
    for (const group of value) {
      const person = cast.person(group.person)
      const event = person && events.of({ ...heading, rule: page.knowledge.rules.byId.get(id)! })
      if (event) locals.claim(claims, person, event, group, id, confidence, { person: group.person })
    }
  }
}
