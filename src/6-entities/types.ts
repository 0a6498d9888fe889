import type { Judgement } from '../knowledge/judgements.ts'
import type { Article, Extraction, LocalEntity, LocalPerson } from '../model.ts'

/** A local entity with the article it is of. */
export interface Occurrence<Entity extends LocalEntity = LocalEntity> {
  readonly extraction: Extraction
  readonly entity: Entity
}

/** Somebody named in an article, by no more than tells it from others: of a million articles all of them are held at once. */
export interface Sighting {
  readonly extraction: { readonly article: Pick<Article, 'id' | 'published'> }
  readonly entity: Pick<LocalPerson, 'id' | 'label' | 'aliases'>
}

/**
 * Sorts sightings by the day of their articles. Those of articles without a day come first, so that what is added later in
 * time comes after all there is.
 */
export function placeInTime({ extraction: { article }, entity }: Sighting): string {
  return `${article.published ?? ''} ${article.id} ${entity.id}`
}

/** Somebody, by what he or she is called in each article that names the person. */
export interface Individual<Member extends Sighting = Sighting> {
  readonly members: readonly Member[]
}

/** Where an individual is named first. */
export function firstOf<Member extends Sighting>({ members }: Individual<Member>): Member {
  return members.reduce((first, member) => (placeInTime(member) < placeInTime(first) ? member : first))
}

/** May these two never be joined, by the judgement of a person? */
export type Forbidden = (a: Individual, b: Individual) => boolean

/** A thing as all articles together tell it. */
export interface Entity {
  /** Readable, made from what it is, the same when articles are added. */
  readonly key: string
  readonly kind: LocalEntity['kind']
  /** The name that somebody decided on; else the commonest is taken. */
  readonly label?: string
  readonly occurrences: readonly Occurrence[]
}

/** All entities, and which one each local entity of each article is. */
export interface Entities {
  readonly all: readonly Entity[]
  /** Key of the entity that a local entity is. @param local id within the article */
  keyOf(article: string, local: string): string
  /** What is left to people to judge. */
  readonly questions: readonly Question[]
  /** How many questions more there would be. */
  readonly unasked: number
  /** Judgements that changed nothing. */
  readonly idle: readonly Idle[]
}

/** Two people who may be one, or whom articles tie together though they cannot be, with what speaks for and against. */
export interface Question {
  readonly about: 'unsure' | 'refused'
  /** Keys of both. */
  readonly people: readonly [string, string]
  readonly reasons: readonly Reason[]
}

/** Why two groups of articles speak of one person or of two: a sign, what it weighs, and what it saw. */
export interface Reason {
  readonly sign: string
  readonly weight: number
  readonly words: string
}

/** A judgement that changed nothing, and why. */
export interface Idle {
  readonly judgement: Judgement
  readonly because: string
}
