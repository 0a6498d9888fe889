import { lastBefore } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import { instantAt, spansOf } from '../3-mentions/spans.ts'
import type { Range } from '../3-mentions/types.ts'
import type { Holding } from './holdings.ts'
import { around } from './times.ts'

/** So many tokens behind a post the next step may be told. */
const REACH = 40
/** Rules whose words say that somebody has a post, and not since when. */
const TELLING: ReadonlySet<string> = new Set(['holds-post', 'told-stage'])

/**
 * “Năm 1998, ông A là Trưởng phòng; năm 2003 giữ chức Phó Chủ tịch”: where a life is told step by step, each post begins with the year that opens its
 * step. One year alone may be any in which somebody had the post.
 */
export function withYears(page: Page, holdings: readonly Holding[]): readonly Holding[] {
  const steps = new Map<string, Step[]>()
  for (const holding of holdings) {
    const { status, from, to } = holding.hold
    if (status === 'left' || status === 'candidate') continue
    const told = from || to ? undefined : yearBefore(page, holding)
    const year = from ?? (told && instantAt(page, told.from)?.date)
    if (!year) continue
    const step = { holding, year, told }
    const known = steps.get(holding.person)
    if (known) known.push(step)
    else steps.set(holding.person, [step])
  }
  const begun = new Map<Holding, Step>()
  for (const list of steps.values()) {
    list.sort((one, other) => one.holding.post.mention.from - other.holding.post.mention.from)
    for (const [i, step] of list.entries())
      if (step.told && (isChain(step, list[i + 1]) || isChain(list[i - 1], step))) begun.set(step.holding, step)
  }
  if (begun.size === 0) return holdings
  return holdings.map((holding) => {
    const step = begun.get(holding)
    if (!step) return holding
    return { ...holding, hold: { ...holding.hold, from: step.year }, where: around(page, holding.where, step.told) }
  })
}

interface Step {
  readonly holding: Holding
  readonly year: string
  /** The words of the year that opens it. */
  readonly told: Range | undefined
}

/** Is the second told right after the first, and begun later? */
function isChain(first: Step | undefined, second: Step | undefined): boolean {
  if (!first || !second) return false
  const [held, next] = [first.holding.post.mention, second.holding.post.mention]
  return next.from >= held.to && next.from - held.to <= REACH && second.year > first.year
}

/** The day, month or year that opens the clause of a post: “năm 1998 là”, “Năm 1998, ông A là”. */
function yearBefore(page: Page, { rule, post }: Holding): Range | undefined {
  if (!TELLING.has(rule)) return undefined
  const { from: at } = post.mention
  const start = page.sentenceStart(at)
  const year = lastYear(page, Math.max(start, at - REACH), at)
  if (!year) return undefined
  const from = page.startOf('stage-time', year.to, start)
  if (from === undefined || !(from === start || page.ends('parts-steps', from, start))) return undefined
  const span = lastBefore(spansOf(page), year.to)
  if (span && span.to >= year.to) return undefined
  // “…, sau đó làm Bí thư”: some time after
  if (page.raw(year.to, at).includes(';') || page.has('turns-later', year.to, at)) return undefined
  return year
}

function lastYear(page: Page, from: number, to: number): Range | undefined {
  let last: Range | undefined
  for (let next = page.find('year-of-stage', from, to); next; next = page.find('year-of-stage', next.to, to))
    last = next
  return last
}
