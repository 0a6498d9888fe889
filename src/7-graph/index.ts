import { findReprints } from '../6-entities/reprints.ts'
import type { Entities, Idle } from '../6-entities/types.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Extraction } from '../model.ts'
import { bodyFacts, livesOf } from './body-lives.ts'
import { deathsIn } from './deaths.ts'
import { derive } from './derived.ts'
import { Draft } from './draft.ts'
import type { Findings } from './findings.ts'
import { drawHolds } from './holds.ts'
import { layOut } from './layout.ts'
import { articleNode, nodeOf } from './nodes.ts'
import type { Point } from './point.ts'
import { evidenceOf, type Related, relate, relatedIn } from './relations.ts'
import type { KnowledgeGraph, StatedAttributes } from './types.ts'

/** How a graph is to be drawn. */
export interface Drawing {
  /** The day for which the graph says who holds a post; when left out, that of the newest article. */
  readonly asOf?: string | undefined
  /** Where things stood on an earlier map. */
  readonly map?: ReadonlyMap<string, Point> | undefined
  /** Judgements that changed nothing, to be told. */
  readonly idle?: readonly Idle[]
}

/** Draws the graph of all claims between all entities, laid out, in an order that does not depend on that of the articles. */
export function draw(
  extractions: readonly Extraction[],
  entities: Entities,
  knowledge: Knowledge,
  drawing: Drawing = {},
): KnowledgeGraph {
  const draft = new Draft()
  const reprints = findReprints(extractions)
  const outlets = new Map(extractions.map(({ article }) => [article.id, article.outlet]))
  const lives = livesOf(
    entities.all.filter(({ kind }) => kind === 'Organization').map((body) => bodyFacts(body, knowledge)),
    knowledge,
  )
  const asOf = drawing.asOf ?? newest(extractions)

  for (const extraction of extractions) {
    const { id } = extraction.article
    draft.addNode(`article:${id}`, articleNode(extraction, reprints.get(id)))
  }
  for (const entity of entities.all) {
    const { validFrom, validTo } = lives.get(entity.key) ?? {}
    draft.addNode(entity.key, {
      ...nodeOf(entity, knowledge),
      ...(validFrom && { validFrom }),
      ...(validTo && { validTo }),
    })
  }
  const relations = relate(allRelated(extractions, entities, knowledge))
  for (const { key, kind, from, to, told } of relations) {
    if (kind === 'HOLDS') continue
    const attributes = { kind, evidence: evidenceOf(told) } as StatedAttributes
    draft.addEdge(key, from, to, attributes)
  }
  derive(draft, entities, lives, knowledge)
  const holds = relations.filter(({ kind }) => kind === 'HOLDS')
  const { keyOf } = entities
  const times = { asOf, reprints, deaths: deathsIn(entities, knowledge.personalWords), keyOf }
  const contradictions = drawHolds(draft, holds, outlets, times, knowledge)

  const graph = draft.finished()
  graph.updateAttributes(
    () =>
      ({
        ...(asOf && { asOf }),
        contradictions,
        questions: entities.questions,
        ...(entities.unasked > 0 && { unasked: entities.unasked }),
        idleJudgements: drawing.idle ?? [],
      }) satisfies Findings,
  )
  layOut(graph, drawing.map)
  return graph
}

function* allRelated(extractions: readonly Extraction[], entities: Entities, knowledge: Knowledge): Iterable<Related> {
  for (const extraction of extractions)
    yield* relatedIn(extraction, (local) => entities.keyOf(extraction.article.id, local), knowledge)
}

function newest(extractions: readonly Extraction[]): string | undefined {
  let date: string | undefined
  for (const { article } of extractions)
    if (article.published && (date === undefined || article.published > date)) date = article.published
  return date
}
