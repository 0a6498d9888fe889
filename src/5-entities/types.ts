import type { Claim, Extraction, LocalEntity } from '../model.ts'

/** A local entity with the article it is of. */
export interface Occurrence<Entity extends LocalEntity = LocalEntity> {
  readonly extraction: Extraction
  readonly entity: Entity
}

/** A thing as all articles together tell it. */
export interface Entity {
  /** Readable, made from what it is, the same when articles are added. */
  readonly key: string
  readonly kind: LocalEntity['kind']
  readonly occurrences: readonly Occurrence[]
}

/** All entities, and which one each local entity of each article is. */
export interface Entities {
  readonly all: readonly Entity[]
  /** Key of the entity that a local entity is. @param local id within the article */
  keyOf(article: string, local: string): string
}

/** Claims of one kind of one article, by local entity. */
export function claimsOf(extraction: Extraction, kind: Claim['kind']): readonly Claim[] {
  return extraction.claims.filter((claim) => claim.kind === kind)
}
