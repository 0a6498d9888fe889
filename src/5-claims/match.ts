import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { Range } from '../3-mentions/types.ts'
import { SLOTS, type Slot } from '../knowledge/grammar/expression.ts'
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
  readonly #from = new Map<Slot, Map<number, Item>>(SLOTS.map((slot) => [slot, new Map()]))
  readonly #to = new Map<Slot, Map<number, Item>>(SLOTS.map((slot) => [slot, new Map()]))

  add(slot: Slot, item: Item): void {
    const from = this.#from.get(slot)!
    const begins = from.get(item.from)
    if (!begins || begins.to < item.to) from.set(item.from, item)
    this.addEnd(slot, item)
  }

  /** Adds an item for those alone who come to it from behind. */
  addEnd(slot: Slot, item: Item): void {
    const to = this.#to.get(slot)!
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
  readonly pattern: Pattern
  /** First token of the words by which the rule was found: mostly its verb. */
  readonly cue: number
  readonly roles: Readonly<Record<string, Item>>
}

/** Every place where a rule's pattern fits, in order of the text. */
export function findMatches(mentions: Mentions, items: Items, patterns: readonly Pattern[]): readonly Match[] {
  const { page } = mentions
  const named = inNames(mentions)
  const walker = new Walker<Item>(page.reading.tokens, items)
  const matches: Match[] = []
  for (let at = 0; at < page.length; at++) {
    if (!(page.types(at) & CUE) || page.silent(at) || named[at]) continue
    let best: Map<string, Match> | undefined
    const [start, end] = [page.sentenceStart(at), page.sentenceEnd(at)]
    for (const hit of page.all(at, CUE)) {
      if (hit.sense.type !== CUE) continue
      const pattern = patterns[hit.sense.pattern]!
      if (!walker.mayBegin(pattern.right, hit.to, end) || !walker.mayBegin(pattern.left, at, start)) continue
      const match = matchAround(page, walker, pattern, { from: at, to: hit.to })
      if (!match || !('rule' in match) || silencedBy(page, walker, pattern, at)) continue
      best ??= new Map()
      const known = best.get(pattern.rule.id)
      if (!known || fuller(match, known)) best.set(pattern.rule.id, match)
    }
    if (best) matches.push(...best.values())
  }
  return matches
}

/** The tokens of names: “Bộ Giao thông vận tải” says nothing of “giao”, “Võ Văn Năm làm …” of no “năm làm”. */
function inNames({ page, all }: Mentions): Uint8Array {
  const named = new Uint8Array(page.length)
  for (const mention of all) {
    if (mention.kind === 'person' && mention.form === 'full') named.fill(1, mention.nameFrom, mention.to)
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

/** What keeps a rule silent though its pattern fits. */
export interface Silenced {
  readonly by: keyof Pattern['silences']
  /** Where the words begin. */
  readonly at: number
}

/** Do words right before the anchor, at most one token away, keep the rule silent? */
export function silencedBy(page: Page, walker: Walker<Item>, pattern: Pattern, at: number): Silenced | undefined {
  const { before } = pattern.silences
  if (!before) return undefined
  const start = page.sentenceStart(at)
  for (const behind of at > start ? [at, at - 1] : [at]) {
    const from = walker.end(before, behind, start)
    if (from >= 0) return { by: 'before', at: from }
  }
  return undefined
}

/** How many tokens before a match words may stand that silence it. */
const FAR_AHEAD = 10

/** Do words before the match, or within it, say that it is not so? */
function partedBy(page: Page, walker: Walker<Item>, pattern: Pattern, from: number, to: number): Silenced | undefined {
  const { between, ahead } = pattern.silences
  const start = Math.max(page.sentenceStart(from), from - FAR_AHEAD)
  return stands(walker, 'between', between, from, to) ?? stands(walker, 'ahead', ahead, start, from)
}

function stands(
  walker: Walker<Item>,
  by: Silenced['by'],
  program: Program | undefined,
  from: number,
  to: number,
): Silenced | undefined {
  const found = program && walker.find(program, from, to)
  return found && { by, at: found.from }
}

/** Reads a pattern to the right and to the left of its own words. */
export function matchAround(
  page: Page,
  walker: Walker<Item>,
  pattern: Pattern,
  anchor: Range,
): Match | { readonly silenced: Silenced } | undefined {
  const start = page.sentenceStart(anchor.from)
  const roles: Record<string, Item> = {}
  const to = walker.reach(pattern.right, anchor.to, page.sentenceEnd(anchor.from), roles)
  if (to < 0) return undefined
  const { directly } = pattern.silences
  let barred: Silenced | undefined
  const isFree = (begin: number) => {
    const silencing = walker.end(directly!, begin, start)
    barred = silencing < 0 ? undefined : { by: 'directly', at: silencing }
    return !barred
  }
  const from = walker.reach(pattern.left, anchor.from, start, roles, directly && isFree)
  if (from < 0) return barred && { silenced: barred }
  const silenced = partedBy(page, walker, pattern, from, to)
  return silenced ? { silenced } : { rule: pattern.rule, pattern, cue: anchor.from, roles, from, to }
}
