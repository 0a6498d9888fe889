import type { Extraction, LocalEntity } from '../model.ts'
import type { BodyDecisions } from './body-decisions.ts'
import { slug } from './keys.ts'

/** Key of a thing of an article, by its id in the article. */
export type KeyOf = (local: string) => string

type Kind = LocalEntity['kind']

/** In this order: a post has its body in its key, a document its issuer; an event its organiser, or whom it is against. */
export const KINDS_WITHOUT_PARTS: readonly Kind[] = ['Place', 'Organization', 'Position', 'Document']
export const KINDS_WITH_PARTS: readonly Kind[] = ['Event', 'Figure']

/** Key of a thing that is no person and no agreement: made from what the article says of it. */
export function keyOfThing(entity: LocalEntity, extraction: Extraction, keyOf: KeyOf, bodies: BodyDecisions): string {
  const { article, claims } = extraction
  const bodyOf = (id: string) => keyOf(id).replace(/^org:/, '')
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
        const subject = keyOf(against.from).replace(/^[a-z]+:/, '')
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
