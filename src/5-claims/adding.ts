import { fold } from '../2-text/vietnamese.ts'
import type { Fact, JudgedThing } from '../knowledge/judgements.ts'
import type { Claim, Extraction, LocalBody, LocalEntity, Span } from '../model.ts'

/** Who has read what is added, in the place of a rule. */
type ReadBy = Pick<Claim, 'rule' | 'confidence' | 'by'>

/** The things and claims of an article, to which some are added. */
export class Adding {
  readonly #article: string
  readonly #ids: string
  readonly #read: (name: string) => readonly LocalEntity[]
  readonly entities: LocalEntity[]
  readonly claims: Claim[]
  #made = 0
  #readBy: ReadBy | undefined

  /**
   * @param ids what the ids of what is added begin with
   * @param read what the program knows of a name that stands alone
   */
  constructor({ article, entities, claims }: Extraction, ids: string, read: (name: string) => readonly LocalEntity[]) {
    this.#article = article.id
    this.#ids = ids
    this.#read = read
    this.entities = [...entities]
    this.claims = [...claims]
  }

  add({ start, quote, kind, from, to, status, since, until }: Fact, text: string, read: ReadBy): void {
    this.#readBy = read
    const where = { start, end: start + quote.length }
    const evidence = { ...where, quote }
    const [source, target] = [from ? this.#thing(from, where, text) : '', this.#thing(to, where, text)]
    const hold = kind === 'HOLDS' && {
      hold: { status: status ?? 'current', ...(since && { from: since }), ...(until && { to: until }) },
    }
    this.#claim({ kind, from: source, to: target, evidence, ...hold })
  }

  #claim(claim: Omit<Claim, 'id' | 'rule' | 'confidence' | 'roles' | 'by'>): void {
    const id = `${this.#article}#${this.#ids}-${++this.#made}`
    this.claims.push({ id, roles: {}, ...this.#readBy!, ...claim })
  }

  /** Id of a thing: the one that the article names so already, or a new one, which it then mentions. */
  #thing(thing: JudgedThing, where: Span, text: string): string {
    const known = this.#known(thing.kind, thing.name)
    if (known) return known.id
    if (thing.kind === 'Organization') return this.#body(thing.name, where, text)
    const body =
      thing.kind === 'Position' && thing.body
        ? this.#thing({ kind: 'Organization', name: thing.body }, where, text)
        : undefined
    const id = this.#idFor()
    this.entities.push(entityOf(thing, { id, first: where, body }))
    this.#mention(thing.kind, id, thing.name, where, text)
    return id
  }

  #known(kind: LocalEntity['kind'], name: string): LocalEntity | undefined {
    const is = (form: string) => fold(form) === fold(name)
    return (
      this.entities.find((entity) => entity.kind === kind && is(entity.label)) ??
      this.entities.find((entity) => entity.kind === kind && entity.aliases.some(is))
    )
  }

  /** A body with all that its name implies: its kind, what it is part of, the place it serves. */
  #body(name: string, where: Span, text: string): string {
    const read = this.#read(name)
    const found = read.find(
      (entity): entity is LocalBody => entity.kind === 'Organization' && fold(entity.label) === fold(name),
    )
    const ids = new Map<string, string>()
    const take = (local: string | undefined): string | undefined => {
      const entity = read.find(({ id }) => id === local)
      if (!entity) return undefined
      const known = ids.get(entity.id) ?? this.#known(entity.kind, entity.label)?.id
      if (known) return known
      const id = this.#idFor()
      ids.set(entity.id, id)
      const [partOf, place] = entity.kind === 'Organization' ? [take(entity.partOf), take(entity.place)] : []
      const whole = { ...entity, id, first: where, ...(partOf && { partOf }), ...(place && { place }) }
      this.entities.push(whole as LocalEntity)
      return id
    }
    const id = take(found?.id) ?? this.#idFor()
    if (!found)
      this.entities.push({
        kind: 'Organization',
        id,
        label: name,
        aliases: [],
        first: where,
        bodyKind: 'other',
        sector: 'other',
      })
    this.#mention('Organization', id, name, where, text)
    return id
  }

  /** That the article names a new thing, by its name where that stands in the words, else by all of them. */
  #mention(kind: LocalEntity['kind'], to: string, name: string, where: Span, text: string): void {
    if (kind !== 'Person' && kind !== 'Organization') return
    const at = text.slice(where.start, where.end).indexOf(name)
    const place = at < 0 ? where : { start: where.start + at, end: where.start + at + name.length }
    this.#claim({ kind: 'MENTIONS', from: '', to, evidence: { ...place, quote: text.slice(place.start, place.end) } })
  }

  #idFor(): string {
    return `${this.#ids}-${this.entities.length + 1}`
  }
}

function entityOf(
  { kind, name: label, role, type, number, measure, status, date, from, to }: JudgedThing,
  { id, first, body }: { readonly id: string; readonly first: Span; readonly body: string | undefined },
): LocalEntity {
  const common = { id, label, aliases: [], first }
  const dates = { ...(from && { from }), ...(to && { to }) }
  switch (kind) {
    case 'Person':
      return { kind, ...common, honorifics: [] }
    case 'Position':
      return { kind, ...common, role: role ?? label, ...(body && { body }) }
    case 'Agreement':
      return { kind, ...common, agreementKind: type ?? label, topics: [], ...dates, ...(date && { signedOn: date }) }
    case 'Document':
      return { kind, ...common, documentKind: type ?? label, ...(number && { number }), ...(date && { date }) }
    case 'Event':
      return {
        kind,
        ...common,
        eventKind: type ?? label,
        ...(measure && { measure, status: status ?? 'happened' }),
        ...(date && { date }),
      }
    case 'Figure':
      return {
        kind,
        ...common,
        measure: measure ?? label,
        value: Number(number ?? 0),
        unit: type ?? '',
        ...(date && { period: date }),
      }
    case 'Place':
      return { kind, ...common }
    case 'Organization':
      return { kind, ...common, bodyKind: 'other', sector: 'other' }
  }
}
