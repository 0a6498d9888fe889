import type { Knowledge } from '../knowledge/index.ts'
import type { Judgement } from '../knowledge/judgements.ts'
import type { Extraction, LocalEntity } from '../model.ts'
import { agreementsIn, keysOfAgreements } from './agreements.ts'
import { decideBodies } from './body-decisions.ts'
import { KeyRing } from './key-ring.ts'
import { resolvePeople } from './people.ts'
import { KINDS_WITH_PARTS, KINDS_WITHOUT_PARTS, keyOfThing } from './thing-keys.ts'
import type { Entities, Entity } from './types.ts'

/**
 * Joins the local entities of all articles into entities, each under a readable key. The order of the extractions makes no
 * difference.
 *
 * @param judgements what people decided; it counts for more than any sign
 */
export function resolve(
  extractions: readonly Extraction[],
  knowledge: Knowledge,
  judgements: readonly Judgement[] = knowledge.judgements,
): Entities {
  const ring = new KeyRing(extractions)
  const bodies = decideBodies(extractions, knowledge, judgements)
  const { people, questions, unasked, idle } = resolvePeople(extractions, knowledge, judgements)
  for (const { key, members } of people) for (const member of members) ring.add(key, member)
  const keyIn = (extraction: Extraction) => (local: string) => ring.keyOf(extraction.article.id, local)
  const addAll = (kinds: readonly LocalEntity['kind'][]) => {
    for (const extraction of extractions)
      for (const kind of kinds)
        for (const entity of extraction.entities)
          if (entity.kind === kind)
            ring.add(keyOfThing(entity, extraction, keyIn(extraction), bodies), { extraction, entity })
  }
  addAll(KINDS_WITHOUT_PARTS)
  const agreements = keysOfAgreements(extractions.flatMap((extraction) => agreementsIn(extraction, keyIn(extraction))))
  for (const [{ article, local }, key] of agreements) ring.add(key, ring.occurrenceOf(article, local))
  addAll(KINDS_WITH_PARTS)

  const labels = new Map([
    ...people.flatMap(({ key, label }) => (label ? [[key, label] as const] : [])),
    ...bodies.labels,
  ])
  const named = (entity: Entity): Entity =>
    labels.has(entity.key) ? { ...entity, label: labels.get(entity.key)! } : entity
  return {
    all: ring.all().map(named),
    questions,
    unasked,
    idle: [...idle, ...bodies.idle],
    keyOf: (article, local) => ring.keyOf(article, local),
  }
}
