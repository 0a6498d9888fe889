import { fold } from '../2-text/vietnamese.ts'
import { slugOfBody, unitOf } from '../6-entities/bodies.ts'
import type { Entity } from '../6-entities/types.ts'
import type { Unit } from '../knowledge/gazetteer.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { LocalBody, LocalPlace } from '../model.ts'

/** From when to when a body was there, and which bodies of the graph took over. */
export interface Life {
  readonly validFrom?: string
  readonly validTo?: string
  readonly heirs: readonly { readonly key: string; readonly on: string; readonly act: string }[]
}

/** Bodies that begin and end with the unit they serve. A school or a hospital outlives its district. */
const OF_THE_UNIT = new Set(['party', 'state', 'front', 'mass', 'armed', 'court'])

/**
 * The lives of all bodies, by key. A body ends with its unit: the district level on 2025-06-30, the provinces that merged on the same
 * day, whose successors have new committees; and some kinds of bodies ended by acts of their own, listed in `data/body-changes.tsv`.
 */
export function livesOf(bodies: readonly BodyFacts[], knowledge: Knowledge): ReadonlyMap<string, Life> {
  const keys = new Set(bodies.map(({ key }) => key))
  const byUnit = new Map(
    bodies.flatMap((body) => (body.unit ? [[nameAt(body, body.unit, knowledge), body.key] as const] : [])),
  )
  return new Map(bodies.map((body) => [body.key, lifeOf(body, keys, byUnit, knowledge)]))
}

/** What the life of a body depends on, as the first article tells it. */
export interface BodyFacts {
  readonly key: string
  readonly body: Pick<LocalBody, 'label' | 'bodyKind' | 'sector' | 'level'>
  /** Its name, folded. */
  readonly label: string
  /** The unit it serves, where it is of the kind that ends with it. */
  readonly unit: Unit | undefined
}

export function bodyFacts(
  { key, occurrences }: Pick<Entity, 'key' | 'occurrences'>,
  { gazetteer }: Knowledge,
): BodyFacts {
  const { extraction, entity } = occurrences[0]! as {
    extraction: (typeof occurrences)[0]['extraction']
    entity: LocalBody
  }
  const place =
    entity.place && OF_THE_UNIT.has(entity.sector)
      ? (extraction.entities.find(({ id }) => id === entity.place) as LocalPlace)
      : undefined
  return { key, body: entity, label: fold(entity.label), unit: place?.unit ? unitOf(place.unit, gazetteer) : undefined }
}

function lifeOf(
  facts: BodyFacts,
  keys: ReadonlySet<string>,
  byUnit: ReadonlyMap<string, string>,
  knowledge: Knowledge,
): Life {
  const { gazetteer, bodyChanges, countries, partyActs } = knowledge
  const { body, key, label, unit } = facts
  const named = bodyChanges.find(
    (one) => (label === one.body || label.startsWith(`${one.body} `)) && (one.level ?? body.level) === body.level,
  )
  // Parties of other countries have departments of the same names.
  const change = named && !countries.isForeign(body.label) ? named : undefined
  const heirs: { key: string; on: string; act: string }[] = []
  if (change?.until && change.heir) {
    const heir = key.replace(slugOfBody(change.body, knowledge), slugOfBody(change.heir, knowledge))
    if (heir !== key && keys.has(heir)) heirs.push({ key: heir, on: dayAfter(change.until), act: change.act })
  }
  for (const step of unit ? gazetteer.successorsOf(unit) : []) {
    if (step.relation === 'part') continue
    const heir = byUnit.get(nameAt(facts, step.to, knowledge))
    const ofParty =
      body.sector === 'party' ? partyActs.find(({ on, level }) => on === step.on && level === unit!.level) : undefined
    if (heir && heir !== key) heirs.push({ key: heir, on: step.on, act: (ofParty ?? step).act })
  }
  const validFrom = later(change?.from, unit?.validFrom)
  const validTo = earlier(change?.until, unit?.validTo)
  return { ...(validFrom && { validFrom }), ...(validTo && { validTo }), heirs }
}

/** What a body is called at a unit, without the unit’s own name: the Tỉnh ủy of one is the Thành ủy of another. */
function nameAt({ label, body, unit }: BodyFacts, at: Unit, { grammar }: Knowledge): string {
  const own = grammar.without('tells-type-of-unit', label.replace(` ${fold(unit!.name)}`, ''))
  return `${body.bodyKind} ${own} ${at.id}`
}

/** Dates of a month stay a month: the day after an end of February 2025 lies in March. */
function dayAfter(until: string): string {
  if (until.length === 7) return until
  return new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10)
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  return one && other ? (one > other ? one : other) : (one ?? other)
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  return one && other ? (one < other ? one : other) : (one ?? other)
}
