import type { Range } from '../3-mentions/types.ts'
import type { Group } from '../4-referents/group.ts'
import type { Referents } from '../4-referents/index.ts'
import type { SanctionSense } from '../knowledge/clause-words.ts'
import type { Names } from '../knowledge/names.ts'
import type { MeasureStatus } from '../model.ts'
import type { Cast } from './cast.ts'
import { isCertain } from './deaths.ts'
import type { Locals } from './locals.ts'
import type { Items } from './match.ts'
import { findSanctions, type Sanctioned } from './sanctions.ts'

const SUBJECT = 'disciplined'
const DECIDER = 'decided-measure'

/** One measure against one person or body, as one passage tells it. */
interface Told {
  readonly sanction: Sanctioned
  readonly sense: SanctionSense
  readonly subject: string
  readonly words: Range
}

interface Parts {
  readonly referents: Referents
  readonly items: Items
  readonly cast: Cast
  readonly locals: Locals
}

/** Claims which measures were taken against whom, and who decided on them: one event for each measure against each. */
export function claimMeasures({ referents, items, cast, locals }: Parts): void {
  const { page, all } = referents.mentions
  const { rules, names } = page.knowledge
  const passages = findSanctions(referents.mentions, items).flatMap((sanction) =>
    sanction.subjects.flatMap((subject) => {
      const id = 'person' in subject ? personOf(subject) : cast.body(subject)
      const words = 'person' in subject ? subject.person : subject
      return id ? sensesOf(sanction).map((sense): Told => ({ sanction, sense, subject: id, words })) : []
    }),
  )
  const told = passages.filter((one) => !passages.some((other) => saysMore(other, one)))
  function personOf({ person }: Group): string | undefined {
    return isCertain(page, all, person, cast) ? cast.person(person) : undefined
  }
  const confidence = (rule: string) => rules.byId.get(rule)!.confidence
  for (const one of told) {
    const { sanction, sense, subject, words } = one
    const { chain, where, status } = sanction
    const date = dateOf(one, told)
    const label = labelOf(names, sense, status, locals.find(subject)!.label)
    const event = locals.entity(`${keyOf(one)} ${date ?? ''}`, chain, {
      kind: 'Event',
      label,
      eventKind: sense.kind,
      measure: sense.measure,
      status,
      ...(date && { date }),
    })
    locals.claim('SUBJECT_OF', subject, event, where, SUBJECT, confidence(SUBJECT), { subject: words, measure: chain })
    for (const decider of sanction.by) {
      const id = 'person' in decider ? cast.person(decider.person) : cast.body(decider)
      const by = 'person' in decider ? decider.person : decider
      if (id && id !== subject) locals.claim('DECIDED', id, event, where, DECIDER, confidence(DECIDER), { by })
    }
  }
}

/** “kỷ luật ông A. … cảnh cáo ông A”: one measure, named once. */
function saysMore(other: Told, one: Told): boolean {
  const { sense, subject, sanction } = one
  if (sense.measure !== sense.kind || other.subject !== subject || other.sense.kind !== sense.kind) return false
  if (other.sense.measure === sense.kind) return false
  const [day, otherDay] = [sanction.date?.date, other.sanction.date?.date]
  const { status } = other.sanction
  return (status === 'happened' || status === sanction.status) && (!day || !otherDay || day === otherDay)
}

/** The measures of a chain, each once; that somebody was disciplined is no measure of its own where one is named. */
function sensesOf({ chain: { senses } }: Sanctioned): readonly SanctionSense[] {
  const personal = senses.filter(({ use }) => use !== 'case')
  const named = personal.filter(({ measure, kind }) => measure !== kind)
  const kept = named.length > 0 ? named : personal
  return [...new Map(kept.map((sense) => [sense.measure, sense])).values()]
}

function keyOf({ sense: { measure }, subject, sanction: { status } }: Told): string {
  return `${measure} ${status} ${subject}`
}

/** The day of a measure; where the passage tells none, the one day that others of the article tell of the same. */
function dateOf(one: Told, told: readonly Told[]): string | undefined {
  const own = one.sanction.date?.date
  if (own) return own
  const days = new Set(told.flatMap((other) => (keyOf(other) === keyOf(one) ? (other.sanction.date?.date ?? []) : [])))
  return days.size === 1 ? [...days][0] : undefined
}

function labelOf(names: Names, { measure }: SanctionSense, status: MeasureStatus, subject: string): string {
  const parts = { measure, subject }
  const words =
    status === 'proposed'
      ? names.fill('measure-proposed', parts)
      : status === 'lifted'
        ? names.fill('measure-lifted', parts)
        : names.fill('measure-taken', parts)
  return words[0]!.toUpperCase() + words.slice(1)
}
