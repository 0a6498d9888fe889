import { fold } from '../2-text/vietnamese.ts'
import type { Claim, ClaimKind, Extraction, Hold, LocalEntity, Span } from '../model.ts'

/**
 * An extraction to which things are added that were read in words of their own: the name of a body put together from the lines of a
 * head, the post of a signer. What the article names already is not named twice.
 */
export class Adding {
  readonly entities: LocalEntity[]
  readonly claims: Claim[]
  readonly #article: string
  readonly #text: string
  #made = 0

  constructor({ article, entities, claims }: Extraction, text: string) {
    this.entities = [...entities]
    this.claims = [...claims]
    this.#article = article.id
    this.#text = text
  }

  /** Id of a thing of another extraction, with all that it is part of. */
  take(entity: LocalEntity, from: Extraction, where: Span): string {
    const known = this.entities.find(({ kind, label }) => kind === entity.kind && fold(label) === fold(entity.label))
    if (known) return known.id
    const part = (id: string | undefined) => {
      const other = from.entities.find((each) => each.id === id)
      return other && this.take(other, from, where)
    }
    const parts: Record<string, string | undefined> =
      entity.kind === 'Organization'
        ? { partOf: part(entity.partOf), place: part(entity.place) }
        : entity.kind === 'Position'
          ? { body: part(entity.body) }
          : {}
    const told = Object.fromEntries(Object.entries(parts).filter(([, id]) => id !== undefined))
    const { partOf: _, place: __, body: ___, ...own } = entity as LocalEntity & Readonly<Record<string, unknown>>
    const added = this.add({ ...own, ...told } as LocalEntity, where)
    if (entity.kind === 'Person' || entity.kind === 'Organization') this.claim('MENTIONS', '', added, where, 'named')
    return added
  }

  /** Id of a new thing. */
  add(entity: LocalEntity, where: Span): string {
    const id = `official-${this.entities.length + 1}`
    this.entities.push({ ...entity, id, first: where, aliases: [] })
    return id
  }

  claim(
    kind: ClaimKind,
    from: string,
    to: string,
    { start, end }: Span,
    rule: string,
    more: Partial<Claim> = {},
  ): void {
    const evidence = { start, end, quote: this.#text.slice(start, end) }
    const id = `${this.#article}#official-${++this.#made}`
    this.claims.push({ id, kind, from, to, evidence, rule, confidence: CONFIDENCE, roles: {}, ...more })
  }

  /** Gives the posts that are given or lost between two places of the text what `said` says of each. */
  decide({ start, end }: Span, said: (hold: Hold) => Partial<Hold>): void {
    for (const [index, claim] of this.claims.entries()) {
      const { hold, evidence } = claim
      if (!hold || claim.kind !== 'HOLDS' || evidence.start < start || evidence.end > end) continue
      this.claims[index] = { ...claim, hold: { ...hold, ...said(hold) } }
    }
  }
}

const CONFIDENCE = 0.9
