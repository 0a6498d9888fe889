import { unitOf } from '../6-entities/bodies.ts'
import { slug } from '../6-entities/keys.ts'
import type { Entities, Entity } from '../6-entities/types.ts'
import { type Gazetteer, labelOf, type Unit } from '../knowledge/gazetteer.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Life } from './body-lives.ts'
import type { DerivableAttributes, DerivedFrom, KnowledgeGraph } from './types.ts'

/** Adds the edges that follow from names and from the gazetteer, and the units that they lead to. */
export function derive(
  graph: KnowledgeGraph,
  entities: Entities,
  lives: ReadonlyMap<string, Life>,
  knowledge: Knowledge,
): void {
  for (const entity of entities.all) ofNames(graph, entity, entities)
  for (const entity of entities.all) {
    if (entity.kind !== 'Place') continue
    const unit = unitOfPlace(entity, knowledge.gazetteer)
    if (unit) ofUnit(graph, entity.key, unit, knowledge.gazetteer)
  }
  for (const [key, { heirs }] of lives)
    for (const { key: heir, on, act } of heirs) link(graph, key, 'SUCCEEDED_BY', heir, 'gazetteer', { on, act })
}

function link(
  graph: KnowledgeGraph,
  from: string,
  kind: DerivableAttributes['kind'],
  to: string,
  derivedFrom: DerivedFrom,
  more: { on?: string; act?: string } = {},
): void {
  const key = `${kind}:${from}→${to}`
  if (from !== to && !graph.hasEdge(key)) graph.addDirectedEdgeWithKey(key, from, to, { kind, derivedFrom, ...more })
}

function ofNames(graph: KnowledgeGraph, entity: Entity, entities: Entities): void {
  for (const { extraction, entity: local } of entity.occurrences) {
    const key = (id: string) => entities.keyOf(extraction.article.id, id)
    if (local.kind === 'Position' && local.body) link(graph, entity.key, 'OF', key(local.body), 'name')
    if (local.kind !== 'Organization') continue
    if (local.partOf) link(graph, entity.key, 'PART_OF', key(local.partOf), 'name')
    if (local.place) link(graph, entity.key, 'BASED_IN', key(local.place), 'name')
  }
}

function unitOfPlace({ occurrences }: Entity, gazetteer: Gazetteer): Unit | undefined {
  const local = occurrences[0]!.entity
  return local.kind === 'Place' && local.unit ? unitOf(local.unit, gazetteer) : undefined
}

/** The units above a unit and those that came after it, each a node of its own. */
function ofUnit(graph: KnowledgeGraph, key: string, unit: Unit, gazetteer: Gazetteer): void {
  if (unit.parent) link(graph, key, 'WITHIN', nodeOfUnit(graph, unit.parent, gazetteer), 'gazetteer')
  for (const { to, on, act } of gazetteer.successorsOf(unit))
    link(graph, key, 'SUCCEEDED_BY', nodeOfUnit(graph, to, gazetteer), 'gazetteer', { on, act })
}

function nodeOfUnit(graph: KnowledgeGraph, unit: Unit, gazetteer: Gazetteer): string {
  const key = `place:${slug(labelOf(unit))}:${unit.id.replace('@', '.')}`
  if (graph.hasNode(key)) return key
  const { validFrom, validTo, type, level } = unit
  graph.addNode(key, {
    kind: 'Place',
    label: labelOf(unit),
    aliases: [],
    articles: 0,
    placeKind: type,
    level,
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
  })
  ofUnit(graph, key, unit, gazetteer)
  return key
}
