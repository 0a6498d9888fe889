import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { Range } from '../3-mentions/types.ts'
import { CUE } from '../knowledge/lexicon.ts'
import { type Element, LONGEST_GAP, type Slot } from '../knowledge/patterns.ts'
import type { Pattern, Rule } from '../knowledge/rules.ts'

/** Something that a slot can take, by where it begins and ends. */
export interface Item<Value = unknown> extends Range {
  readonly value: Value
}

/** The items of an article, by kind and by first and last token. */
export class Items {
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
  const matches: Match[] = []
  for (let at = 0; at < page.length; at++) {
    if (!(page.types(at) & CUE) || page.silent(at) || named[at]) continue
    const best = new Map<string, Match>()
    for (const hit of page.all(at, CUE)) {
      if (hit.sense.type !== CUE) continue
      const pattern = patterns[hit.sense.pattern]!
      if (silenced(page, pattern, at)) continue
      const match = matchAround(page, items, pattern, at, hit.to)
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

function silenced(page: Page, pattern: Pattern, at: number): boolean {
  const start = page.reading.sentences[page.sentence(at)]!
  return pattern.unless.some((words) => {
    for (let skip = 0; skip <= 1; skip++) {
      const from = at - skip - words.length
      if (from >= start && words.every((word, i) => page.is(from + i, word))) return true
    }
    return false
  })
}

/** Do words before the match, or within it, say that it is not so? */
function parted(page: Page, { between, ahead }: Pattern, from: number, to: number): boolean {
  const start = Math.max(page.reading.sentences[page.sentence(from)]!, from - 10)
  return holds(page, between, from, to) || holds(page, ahead, start, from)
}

/** Do words right before a place keep the match from beginning there? */
function barred(page: Page, { directly }: Pattern, from: number, start: number): boolean {
  return directly.some((words) => from - words.length >= start && holds(page, [words], from - words.length, from))
}

function holds(page: Page, phrases: readonly (readonly number[])[], from: number, to: number): boolean {
  return phrases.some((words) => {
    for (let at = from; at + words.length <= to; at++) if (words.every((word, i) => page.is(at + i, word))) return true
    return false
  })
}

function matchAround(page: Page, items: Items, pattern: Pattern, at: number, to: number): Match | undefined {
  const sentence = page.sentence(at)
  const start = page.reading.sentences[sentence]!
  const end = page.sentenceEnd(at)
  const roles: Record<string, Item> = {}
  const bounds: [number, number] = [at, to]
  const { elements, anchor } = pattern
  const right = (index: number, position: number): boolean => {
    if (index === elements.length) {
      bounds[1] = position
      return true
    }
    const element = elements[index]!
    if (element.kind === 'gap') {
      for (let skip = 0; skip <= LONGEST_GAP && position + skip <= end; skip++)
        if (right(index + 1, position + skip)) return true
      return false
    }
    for (const next of forward(page, items, element, position, end, roles)) if (right(index + 1, next)) return true
    if (element.optional) {
      if (element.kind === 'slot') delete roles[element.role]
      return right(index + 1, position)
    }
    return false
  }
  const left = (index: number, position: number): boolean => {
    if (index < 0) {
      if (barred(page, pattern, position, start)) return false
      bounds[0] = position
      return true
    }
    const element = elements[index]!
    if (element.kind === 'gap') {
      for (let skip = 0; skip <= LONGEST_GAP && position - skip >= start; skip++)
        if (left(index - 1, position - skip)) return true
      return false
    }
    for (const next of backward(page, items, element, position, start, roles)) if (left(index - 1, next)) return true
    if (element.optional) {
      if (element.kind === 'slot') delete roles[element.role]
      return left(index - 1, position)
    }
    return false
  }
  if (!right(anchor + 1, to) || !left(anchor - 1, at) || parted(page, pattern, bounds[0], bounds[1])) return undefined
  return { rule: pattern.rule, cue: at, roles, from: bounds[0], to: bounds[1] }
}

function forward(
  page: Page,
  items: Items,
  element: Exclude<Element, { kind: 'gap' }>,
  at: number,
  end: number,
  roles: Record<string, Item>,
): readonly number[] {
  if (element.kind === 'slot') {
    const item = items.from(element.slot, at)
    if (!item || item.to > end) return []
    roles[element.role] = item
    return [item.to]
  }
  const found: number[] = []
  for (const words of element.numbers)
    if (at + words.length <= end && words.every((word, i) => page.is(at + i, word))) found.push(at + words.length)
  return found.sort((a, b) => b - a)
}

function backward(
  page: Page,
  items: Items,
  element: Exclude<Element, { kind: 'gap' }>,
  at: number,
  start: number,
  roles: Record<string, Item>,
): readonly number[] {
  if (element.kind === 'slot') {
    const item = items.to(element.slot, at)
    if (!item || item.from < start) return []
    roles[element.role] = item
    return [item.from]
  }
  const found: number[] = []
  for (const words of element.numbers) {
    const from = at - words.length
    if (from >= start && words.every((word, i) => page.is(from + i, word))) found.push(from)
  }
  return found.sort((a, b) => a - b)
}
