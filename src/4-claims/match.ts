import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { Range } from '../3-mentions/types.ts'
import type { Slot } from '../knowledge/grammar/expression.ts'
import type { Program } from '../knowledge/grammar/program.ts'
import { type Fillings, Walker } from '../knowledge/grammar/walk.ts'
import { CUE } from '../knowledge/lexicon.ts'
import type { Pattern, Rule } from '../knowledge/rules.ts'

/** Something that a slot can take, by where it begins and ends. */
export interface Item<Value = unknown> extends Range {
  readonly value: Value
}

/** The items of an article, by kind and by first and last token. */
export class Items implements Fillings<Item> {
  readonly #from = new Map<Slot, Map<number, Item>>()
  readonly #to = new Map<Slot, Map<number, Item>>()

  add(slot: Slot, item: Item): void {
    const from = this.#from.get(slot) ?? new Map<number, Item>()
    const to = this.#to.get(slot) ?? new Map<number, Item>()
    this.#from.set(slot, from)
    this.#to.set(slot, to)
    const begins = from.get(item.from)
    if (!begins || begins.to < item.to) from.set(item.from, item)
    const ends = to.get(item.to)
    if (!ends || ends.from > item.from) to.set(item.to, item)
  }

  from(slot: Slot, at: number): Item | undefined {
    return this.#from.get(slot)?.get(at)
  }

  to(slot: Slot, at: number): Item | undefined {
    return this.#to.get(slot)?.get(at)
  }
}

export interface Match extends Range {
  readonly rule: Rule
  /** First token of the words by which the rule was found: mostly its verb. */
  readonly cue: number
  readonly roles: Readonly<Record<string, Item>>
}

/** Every place where a rule's pattern fits, in order of the text. */
export function findMatches(mentions: Mentions, items: Items, patterns: readonly Pattern[]): readonly Match[] {
  const { page } = mentions
  const named = inBodies(mentions)
  const walker = new Walker<Item>(page.reading.tokens, items)
  const matches: Match[] = []
  for (let at = 0; at < page.length; at++) {
    if (!(page.types(at) & CUE) || page.silent(at) || named[at]) continue
    const best = new Map<string, Match>()
    for (const hit of page.all(at, CUE)) {
      if (hit.sense.type !== CUE) continue
      const pattern = patterns[hit.sense.pattern]!
      if (silenced(page, walker, pattern, at)) continue
      const match = matchAround(page, walker, pattern, at, hit.to)
      const known = best.get(pattern.rule.id)
      if (match && (!known || fuller(match, known))) best.set(pattern.rule.id, match)
    }
    matches.push(...best.values())
  }
  return matches
}

/** The tokens of names of bodies: “Bộ Giao thông vận tải” says nothing of “giao”. */
function inBodies({ page, all }: Mentions): Uint8Array {
  const named = new Uint8Array(page.length)
  for (const mention of all) {
    const body = mention.kind === 'post' ? mention.body : mention.kind === 'body' ? mention : undefined
    if (body) named.fill(1, body.from, body.to)
  }
  return named
}

/** Of two patterns of one rule that fit at the same words, the one that fills more roles, then the one with less in between. */
function fuller(match: Match, known: Match): boolean {
  const [roles, others] = [Object.keys(match.roles).length, Object.keys(known.roles).length]
  return roles > others || (roles === others && match.to - match.from < known.to - known.from)
}

function silenced(page: Page, walker: Walker<Item>, { silences: { before } }: Pattern, at: number): boolean {
  if (!before) return false
  const start = page.reading.sentences[page.sentence(at)]!
  return walker.end(before, at, start) >= 0 || (at > start && walker.end(before, at - 1, start) >= 0)
}

/** Do words before the match, or within it, say that it is not so? */
function parted(page: Page, walker: Walker<Item>, { silences }: Pattern, from: number, to: number): boolean {
  const start = Math.max(page.reading.sentences[page.sentence(from)]!, from - FAR_AHEAD)
  return stands(walker, silences.between, from, to) || stands(walker, silences.ahead, start, from)
}

/** How many tokens before a match words may stand that silence it. */
const FAR_AHEAD = 10

function stands(walker: Walker<Item>, program: Program | undefined, from: number, to: number): boolean {
  if (program) for (let at = from; at < to; at++) if (walker.end(program, at, to) >= 0) return true
  return false
}

function matchAround(
  page: Page,
  walker: Walker<Item>,
  pattern: Pattern,
  at: number,
  anchorEnd: number,
): Match | undefined {
  const start = page.reading.sentences[page.sentence(at)]!
  const roles: Record<string, Item> = {}
  let from = at
  let to = anchorEnd
  const { directly } = pattern.silences
  const fits =
    walker.reach(pattern.right, anchorEnd, page.sentenceEnd(at), roles, (end) => {
      to = end
      return true
    }) &&
    walker.reach(pattern.left, at, start, roles, (begin) => {
      from = begin
      return !directly || walker.end(directly, begin, start) < 0
    })
  if (!fits || parted(page, walker, pattern, from, to)) return undefined
  return { rule: pattern.rule, cue: at, roles, from, to }
}
