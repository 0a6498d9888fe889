import { fold } from '../2-text/vietnamese.ts'
import type { Claim, ClaimKind, Extraction, Hold, LocalEntity, Span } from '../model.ts'

/**
 * An extraction to which things are added that were read in words of their own: the name of a body put together from the lines of a
 * head, the post of a signer. What the article names already is not named twice.
 */
export class Adding {
  entities: LocalEntity[]
  claims: Claim[]
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
    const at = this.entities.findIndex(({ kind, label }) => kind === entity.kind && fold(label) === fold(entity.label))
    const known = this.entities[at]
    if (known) {
      // a heading in capitals may have named it first
      if (known.kind === 'Organization') this.entities[at] = { ...known, label: entity.label }
      return known.id
    }
    const part = (id: string | undefined) => {
      const other = from.entities.find((each) => each.id === id)
      return other && this.take(other, from, where)
    }
    const parts = Object.entries(partsOf(entity)).map(([name, id]) => [name, part(id)] as const)
    const told = Object.fromEntries(parts.filter(([, id]) => id !== undefined))
    const added = this.add({ ...entity, ...told } as LocalEntity, where)
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

  /** Takes back what is named between two places of the text and nowhere else: each line of the name of a body was read alone. */
  forget({ start, end }: Span): void {
    const isThere = ({ kind, evidence }: Claim) => kind === 'MENTIONS' && evidence.start >= start && evidence.end <= end
    const elsewhere = new Set(this.claims.flatMap((claim) => (isThere(claim) ? [] : [claim.from, claim.to])))
    for (const claim of this.claims)
      for (const id of [claim.hold?.decidedBy, claim.hold?.decision]) if (id !== undefined) elsewhere.add(id)
    for (const entity of this.entities)
      for (const id of Object.values(partsOf(entity))) if (id !== undefined) elsewhere.add(id)
    const gone = new Set(this.claims.flatMap((claim) => (isThere(claim) && !elsewhere.has(claim.to) ? [claim.to] : [])))
    const isGone = ({ id, kind }: LocalEntity) => kind === 'Organization' && gone.has(id)
    const ids = new Set(this.entities.filter(isGone).map(({ id }) => id))
    this.entities = this.entities.filter(({ id }) => !ids.has(id))
    this.claims = this.claims.filter(({ to }) => !ids.has(to))
  }

  /** Gives the posts that are given or lost between two places of the text what `said` says of each. */
  decide({ start, end }: Span, said: (hold: Hold) => Partial<Hold>): void {
    for (const [index, claim] of this.claims.entries()) {
      const { hold, evidence } = claim
      if (!hold || claim.kind !== 'HOLDS' || evidence.start < start || evidence.end > end) continue
      this.claims[index] = { ...claim, hold: { ...hold, ...said(hold) } }
    }
  }

  /** Of the measures that are told between two places of the text, says who took them, and when, where the text does not. */
  decideMeasures(
    { start, end }: Span,
    { by, day, rule }: { readonly by: string; readonly day: string | undefined; readonly rule: string },
    where: Span,
    roles: Readonly<Record<string, Span>>,
  ): void {
    const isTold = ({ kind, evidence }: Claim) =>
      kind === 'SUBJECT_OF' && evidence.start >= start && evidence.end <= end
    const told = new Set(this.claims.flatMap((claim) => (isTold(claim) ? [claim.to] : [])))
    for (const [index, entity] of this.entities.entries()) {
      if (!told.has(entity.id) || entity.kind !== 'Event' || entity.status !== 'happened') continue
      if (day && !entity.date) this.entities[index] = { ...entity, date: day }
      if (this.claims.some(({ kind, to }) => kind === 'DECIDED' && to === entity.id)) continue
      this.claim('DECIDED', by, entity.id, where, rule, { roles })
    }
  }
}

const CONFIDENCE = 0.9

/** What a thing is part of, by the name of the field. */
function partsOf(entity: LocalEntity): Readonly<Record<string, string | undefined>> {
  switch (entity.kind) {
    case 'Organization':
      return { ...(entity.partOf && { partOf: entity.partOf }), ...(entity.place && { place: entity.place }) }
    case 'Position':
      return entity.body ? { body: entity.body } : {}
    case 'Document':
      return entity.issuer ? { issuer: entity.issuer } : {}
    default:
      return {}
  }
}
