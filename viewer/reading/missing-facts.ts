import type { JudgedThing, MissingFact } from '../../src/knowledge/judgements.ts'
import { dateIn, dateText } from '../words/dates.ts'
import { titleOf } from './judged.ts'
import type { Verdict } from './judging.ts'

type Ends = {
  readonly kind: MissingFact['kind']
  readonly from?: JudgedThing['kind']
  readonly to: JudgedThing['kind']
}

/** What can be said to be missing, and between what it is. */
export const SHAPES = {
  HOLDS: { kind: 'HOLDS', from: 'Person', to: 'Position' },
  PARTY_TO: { kind: 'PARTY_TO', from: 'Organization', to: 'Agreement' },
  SIGNED: { kind: 'SIGNED', from: 'Person', to: 'Agreement' },
  CHAIRED: { kind: 'CHAIRED', from: 'Person', to: 'Event' },
  ATTENDED: { kind: 'ATTENDED', from: 'Person', to: 'Event' },
  SPOKE_AT: { kind: 'SPOKE_AT', from: 'Person', to: 'Event' },
  ORGANISED: { kind: 'ORGANISED', from: 'Organization', to: 'Event' },
  ISSUED: { kind: 'ISSUED', from: 'Organization', to: 'Document' },
  SUBJECT_OF: { kind: 'SUBJECT_OF', from: 'Person', to: 'Event' },
  REPORTS: { kind: 'REPORTS', from: 'Organization', to: 'Figure' },
  Person: { kind: 'MENTIONS', to: 'Person' },
  Organization: { kind: 'MENTIONS', to: 'Organization' },
} as const satisfies Record<string, Ends>
export type Shape = keyof typeof SHAPES

/** What a field of the form holds, without spaces around it; nothing where it is empty or not there. */
export type Given = (field: string) => string | undefined

/**
 * What somebody says is missing, as he filled in the form: one fact, or two where he also says who decided on a measure.
 *
 * @param words where in which article the words stand that say it
 */
export function missingFacts(
  shape: Shape,
  words: Pick<MissingFact, 'article' | 'start' | 'quote'>,
  given: Given,
): readonly Verdict[] {
  const { kind, from, to }: Ends = SHAPES[shape]
  const thing = thingOf(shape, to, given)
  const date = (name: string) => dateIn(given(name) ?? '')
  const fact = { verdict: 'missing' as const, ...words }
  const status = given('status') as MissingFact['status']
  const first = {
    ...fact,
    kind,
    ...(from && { from: { kind: from, name: given('from')! } }),
    to: thing,
    ...(shape === 'HOLDS' && { status, ...put('since', date('since')), ...put('until', date('until')) }),
  }
  const decider = shape === 'SUBJECT_OF' ? given('decider') : undefined
  if (decider === undefined) return [first]
  return [first, { ...fact, kind: 'DECIDED', from: { kind: 'Organization', name: decider }, to: thing }]
}

function thingOf(shape: Shape, kind: JudgedThing['kind'], given: Given): JudgedThing {
  const date = (name: string) => dateIn(given(name) ?? '')
  const [type, day] = [put('type', given('type')), put('date', date('date'))]
  if (kind === 'Position') {
    const [role, body] = [given('role')!, given('body')]
    return { kind, name: titleOf(role, body ?? ''), role, ...put('body', body) }
  }
  if (shape === 'SUBJECT_OF') {
    const measure = given('measure')!.toLowerCase()
    const name = `${measure[0]!.toUpperCase()}${measure.slice(1)} ${given('from')}`
    const status = given('status')
    return { kind, name, ...type, measure, ...(status !== 'happened' && put('status', status)), ...day }
  }
  if (kind === 'Figure') {
    const [measure, unit, number] = [given('measure')!, given('unit'), given('number')!]
    const when = date('date')
    const counted = unit === undefined || measure.startsWith(unit) ? measure : `${unit} ${measure}`
    const name = `${number} ${counted}${when ? ` (${dateText(when)})` : ''}`
    return { kind, name, ...put('type', unit), number: `${numberIn(number)}`, measure: counted, ...day }
  }
  const dates = kind === 'Agreement' ? { ...put('from', date('since')), ...put('to', date('until')) } : {}
  return { kind, name: given('to')!, ...type, ...put('number', given('number')), ...day, ...dates }
}

/**
 * The number in what a reader copied from a Vietnamese text; `undefined` when there is none.
 *
 * @example
 * numberIn('1.250,5') // 1250.5
 */
export function numberIn(typed: string): number | undefined {
  const number = typed.trim()
  if (/^\d{1,3}([. ]\d{3})+(,\d+)?$/.test(number)) return Number(number.replace(/[. ]/g, '').replace(',', '.'))
  return /^\d+([.,]\d+)?$/.test(number) ? Number(number.replace(',', '.')) : undefined
}

function put(name: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [name]: value }
}
