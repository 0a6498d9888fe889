import { unitOf } from '../6-entities/bodies.ts'
import { slug } from '../6-entities/keys.ts'
import type { Entities, Entity } from '../6-entities/types.ts'
import { type Gazetteer, labelOf, type Unit } from '../knowledge/gazetteer.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { LocalEntity } from '../model.ts'
import type { Life } from './body-lives.ts'
import type { Draft } from './draft.ts'
import type { DerivableAttributes, DerivedFrom } from './types.ts'

/** Adds the edges that follow from names and from the gazetteer, and the units that they lead to. */
export function derive(draft: Draft, entities: Entities, lives: ReadonlyMap<string, Life>, knowledge: Knowledge): void {
  for (const entity of entities.all) ofNames(draft, entity, entities)
  for (const entity of entities.all) {
    if (entity.kind !== 'Place') continue
    const unit = unitOfPlace(entity, knowledge.gazetteer)
    if (unit) ofUnit(draft, entity.key, unit, knowledge.gazetteer)
  }
  ofLives(draft, lives)
}

/** The bodies that took over from others. */
export function ofLives(draft: Draft, lives: ReadonlyMap<string, Life>): void {
  for (const [key, { heirs }] of lives)
    for (const { key: heir, on, act } of heirs) link(draft, key, 'SUCCEEDED_BY', heir, 'gazetteer', { on, act })
}

function link(
  draft: Draft,
  from: string,
  kind: DerivableAttributes['kind'],
  to: string,
  derivedFrom: DerivedFrom,
  more: { on?: string; act?: string } = {},
): void {
  const key = `${kind}:${from}→${to}`
  if (from !== to && !draft.hasEdge(key)) draft.addEdge(key, from, to, { kind, derivedFrom, ...more })
}

function ofNames(draft: Draft, entity: Entity, entities: Entities): void {
  for (const { extraction, entity: local } of entity.occurrences)
    for (const [kind, id] of linksIn(local))
      link(draft, entity.key, kind, entities.keyOf(extraction.article.id, id), 'name')
}

/** What follows from the name of a thing: the kind of the edge, and the thing in the same article that it leads to. */
export function linksIn(local: LocalEntity): readonly (readonly ['OF' | 'PART_OF' | 'BASED_IN', string])[] {
  if (local.kind === 'Position') return local.body ? [['OF', local.body]] : []
  if (local.kind !== 'Organization') return []
  const { partOf, place } = local
  return [...(partOf ? [['PART_OF', partOf] as const] : []), ...(place ? [['BASED_IN', place] as const] : [])]
}

function unitOfPlace({ occurrences }: Entity, gazetteer: Gazetteer): Unit | undefined {
  const local = occurrences[0]!.entity
  return local.kind === 'Place' && local.unit ? unitOf(local.unit, gazetteer) : undefined
}

/** The units above the unit of a place and those that came after it, each a node of its own. */
export function ofUnit(draft: Draft, key: string, unit: Unit, gazetteer: Gazetteer): void {
  if (unit.parent) link(draft, key, 'WITHIN', nodeOfUnit(draft, unit.parent, gazetteer), 'gazetteer')
  for (const { to, on, act } of gazetteer.successorsOf(unit))
    link(draft, key, 'SUCCEEDED_BY', nodeOfUnit(draft, to, gazetteer), 'gazetteer', { on, act })
}

function nodeOfUnit(draft: Draft, unit: Unit, gazetteer: Gazetteer): string {
  const key = `place:${slug(labelOf(unit))}:${unit.id.replace('@', '.')}`
  if (draft.node(key)) return key
  const { validFrom, validTo, type, level } = unit
  draft.addNode(key, {
    kind: 'Place',
    label: labelOf(unit),
    aliases: [],
    articles: 0,
    placeKind: type,
    level,
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
  })
  ofUnit(draft, key, unit, gazetteer)
  return key
}
