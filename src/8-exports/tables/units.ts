import { unitOf } from '../../6-entities/bodies.ts'
import type { KnowledgeGraph } from '../../7-graph/types.ts'
import { type Gazetteer, inForce, provinceOf, shortType, typedName, type Unit } from '../../knowledge/gazetteer.ts'

/** A unit on each level, from the province down. */
export interface Levels {
  readonly province?: Unit
  readonly district?: Unit
  readonly commune?: Unit
}

/** Where something lies on the two maps: the day before the country gave up districts, and that day. */
export interface Maps {
  readonly before: Levels
  readonly after: Levels
}

/** The day on which 34 provinces with communes took the place of 63 with districts, and the day before. */
const REFORM = '2025-07-01'
const EVE = '2025-06-30'

const NOWHERE: Maps = { before: {}, after: {} }

/** The place that a body serves. */
export function placeOf(graph: KnowledgeGraph, body: string | undefined): string | undefined {
  const edge = body && graph.findOutEdge(body, (_, { kind }) => kind === 'BASED_IN')
  return edge ? graph.target(edge) : undefined
}

/** Where a place of the graph lies, as far as the gazetteer knows it: `place:tỉnh-x:87.2019-10` ends on the code of a unit and its first day. */
export function mapsOfPlace(place: string | undefined, gazetteer: Gazetteer): Maps {
  const [, code, from] = /:(\d{2}|\d{3}|\d{5})\.(\d{4}-\d{2}(?:-\d{2})?)$/.exec(place ?? '') ?? []
  const unit = code && from ? unitOf(`${code}@${from}`, gazetteer) : undefined
  return unit ? mapsOf(unit, gazetteer) : NOWHERE
}

/** Where a unit lies on both maps. A unit that was divided, or made of several, is on one of them its province only, or nothing. */
export function mapsOf(unit: Unit, gazetteer: Gazetteer): Maps {
  const on = (day: string, at: Unit | undefined): Levels =>
    Object.fromEntries(Object.entries(levelsOf(at)).map(([level, own]) => [level, gazetteer.asOf(own, day)]))
  return { before: on(EVE, beforeOf(unit, gazetteer)), after: on(REFORM, afterOf(unit, gazetteer)) }
}

/** A unit with all that is above it. */
export function levelsOf(unit: Unit | undefined): Levels {
  const levels: { -readonly [Level in keyof Levels]: Unit } = {}
  for (let at = unit; at; at = at.parent) levels[at.level] = at
  return levels
}

/** The code of the Statistics Office. */
export function codeOf(unit: Unit | undefined): string | undefined {
  return unit?.id.slice(0, unit.id.indexOf('@'))
}

/** A unit with its type: `huyện Cao Lãnh`. */
export function nameOf(unit: Unit | undefined): string | undefined {
  return unit && typedName({ type: shortType(unit), name: unit.name })
}

function beforeOf(unit: Unit, gazetteer: Gazetteer): Unit | undefined {
  const then = gazetteer.asOf(unit, EVE)
  return inForce(then, EVE) || (then.validTo !== undefined && then.validTo < EVE) ? then : undefined
}

/** What became of a unit by the day; a district has become nothing, and leaves its province. */
function afterOf(unit: Unit, gazetteer: Gazetteer): Unit | undefined {
  const seen = new Set<Unit>()
  for (let at = gazetteer.asOf(unit, REFORM); !seen.has(at); ) {
    seen.add(at)
    if (inForce(at, REFORM) || (at.validFrom !== undefined && at.validFrom > REFORM)) return at
    const heirs = new Set(gazetteer.successorsOf(at).map(({ to }) => to))
    const [heir] = heirs
    if (heirs.size !== 1 || heir === undefined) break
    at = heir
  }
  return unit.parent && afterOf(provinceOf(unit), gazetteer)
}
