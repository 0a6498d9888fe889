import type { Knowledge } from '../knowledge/index.ts'
import type { Judgement } from '../knowledge/judgements.ts'
import type { Extraction, LocalEntity } from '../model.ts'
import { agreementKeys } from './agreements.ts'
import { type BodyDecisions, decideBodies } from './body-decisions.ts'
import { KeyRing } from './key-ring.ts'
import { slug } from './keys.ts'
import { resolvePeople } from './people.ts'
import type { Entities, Entity } from './types.ts'

/** In this order: a post has its body in its key, a document its issuer, an event its organiser. */
const WITHOUT_PARTS = ['Place', 'Organization', 'Position', 'Document'] as const
const WITH_PARTS = ['Event', 'Figure'] as const

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
  const addAll = (kinds: readonly LocalEntity['kind'][]) => {
    for (const extraction of extractions)
      for (const kind of kinds)
        for (const entity of extraction.entities)
          if (entity.kind === kind) ring.add(keyOf(entity, extraction, ring, bodies), { extraction, entity })
  }
  addAll(WITHOUT_PARTS)
  for (const { key, occurrence } of agreementKeys(extractions, ring)) ring.add(key, occurrence)
  addAll(WITH_PARTS)

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

/** Key of a thing that is no person and no agreement: made from what the article says of it. */
function keyOf(entity: LocalEntity, extraction: Extraction, ring: KeyRing, bodies: BodyDecisions): string {
  const { article, claims } = extraction
  const bodyOf = (id: string) => ring.keyOf(article.id, id).replace(/^org:/, '')
  switch (entity.kind) {
    case 'Place':
      return `place:${slug(entity.label)}${entity.unit ? `:${entity.unit.replace('@', '.')}` : ''}`
    case 'Organization':
      return bodies.keyOf(entity, extraction)
    case 'Position':
      return `post:${slug(entity.role)}:${entity.body ? bodyOf(entity.body) : `#${article.id}`}`
    case 'Document': {
      const issuer = entity.issuer ? bodyOf(entity.issuer) : ''
      if (entity.number === undefined) return `doc:${slug(entity.documentKind)}:${issuer}:${entity.date}`
      const number = entity.number.replace(/^0+(?=\d)/, '').replace(/–/g, '-')
      return `doc:${slug(entity.documentKind)}-${slug(number)}:${issuer}${entity.date ? `:${entity.date.slice(0, 4)}` : ''}${entity.term ? `:${slug(entity.term)}` : ''}`
    }
    case 'Event': {
      // one measure against somebody in a year, whichever article reports it
      const against = entity.measure && claims.find(({ kind, to }) => kind === 'SUBJECT_OF' && to === entity.id)
      if (entity.measure && against) {
        const subject = ring.keyOf(article.id, against.from).replace(/^[a-z]+:/, '')
        const year = entity.date ? `:${entity.date.slice(0, 4)}` : ''
        const status = entity.status === 'happened' ? '' : `:${entity.status}`
        return `event:${slug(entity.eventKind)}:${slug(entity.measure)}:${subject}${year}${status}`
      }
      // one event of a kind, day and organiser, whichever article reports it
      const organisers = claims
        .filter(({ kind, to }) => kind === 'ORGANISED' && to === entity.id)
        .map(({ from }) => bodyOf(from))
      const known = entity.date && organisers.length > 0
      return `event:${slug(entity.eventKind)}:${known ? `${entity.date}:${organisers.sort()[0]}` : `${entity.date ?? ''}#${article.id}:${slug(entity.label)}`}`
    }
    case 'Figure': {
      const reporter = claims.find(({ kind, to }) => kind === 'REPORTS' && to === entity.id)
      return `figure:${entity.value}-${slug(entity.measure)}:${slug(entity.period ?? '')}:${reporter ? bodyOf(reporter.from) : ''}`
    }
    default:
      throw new Error(`${entity.kind} “${entity.label}” has a key of another making`)
  }
}
