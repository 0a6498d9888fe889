import {
  isOfPeople,
  type Judgement,
  type MissingFact,
  type Reference,
  type Rejection,
} from '../knowledge/judgements.ts'
import type { Claim, Extraction, LocalEntity } from '../model.ts'
import { fold } from './keys.ts'
import type { Forbidden, Idle, Individual, Sighting } from './types.ts'

type PersonJudgement = Extract<Judgement, { people: unknown } | { person: unknown }>

/** The judgements of people, and what came of each. */
export class Decisions {
  readonly #judgements: readonly PersonJudgement[]
  readonly #met = new Set<Judgement>()
  readonly #contradicted = new Set<Judgement>()
  readonly #names: ReadonlySet<string>

  constructor(judgements: readonly Judgement[]) {
    this.#judgements = judgements.filter(isOfPeople)
    this.#names = new Set(
      this.#judgements.flatMap((judgement) =>
        judgement.verdict === 'different' ? judgement.people.map(({ name }) => fold(name)) : [],
      ),
    )
  }

  readonly forbids: Forbidden = (a, b) => {
    if (!this.concerns(a) || !this.concerns(b)) return false
    return this.#judgements.some(
      (judgement) =>
        judgement.verdict === 'different' && meets(judgement.people, a, b) && Boolean(this.#met.add(judgement)),
    )
  }

  /** Which judgements were met, by their places among those of people. */
  get met(): readonly number[] {
    return this.#judgements.flatMap((judgement, at) => (this.#met.has(judgement) ? at : []))
  }

  /** Takes as met those that were met elsewhere. */
  meet(places: readonly number[]): void {
    for (const at of places) this.#met.add(this.#judgements[at]!)
  }

  /** Does a judgement keep people of this name apart? */
  concerns({ members }: Individual): boolean {
    return this.#names.size > 0 && members.some((member) => namesOf(member).some((name) => this.#names.has(fold(name))))
  }

  /** Has somebody said already whether these two are one? */
  settles(a: Individual, b: Individual): boolean {
    return this.#judgements.some(
      (judgement) =>
        (judgement.verdict === 'different' || judgement.verdict === 'same') && meets(judgement.people, a, b),
    )
  }

  /** People, with those made one whom somebody judged the same. */
  join(people: readonly Individual[]): readonly Individual[] {
    let joined = people
    for (const judgement of this.#judgements) {
      if (judgement.verdict !== 'same') continue
      const parts = joined.filter((person) => judgement.people.some((reference) => has(person, reference)))
      if (judgement.people.every((reference) => parts.some((person) => has(person, reference))))
        this.#met.add(judgement)
      if (parts.length < 2) continue
      if (parts.some((a) => parts.some((b) => a !== b && this.forbids(a, b)))) {
        this.#contradicted.add(judgement)
        continue
      }
      joined = [
        ...joined.filter((person) => !parts.includes(person)),
        { members: parts.flatMap(({ members }) => members) },
      ]
    }
    return joined
  }

  nameOf(person: Individual): string | undefined {
    let name: string | undefined
    for (const judgement of this.#judgements) {
      if (judgement.verdict !== 'rename' || !has(person, judgement.person)) continue
      this.#met.add(judgement)
      name = judgement.name
    }
    return name
  }

  idle(): readonly Idle[] {
    return this.#judgements.flatMap((judgement) => {
      if (this.#contradicted.has(judgement))
        return [{ judgement, because: 'another judgement says that they are different' }]
      if (this.#met.has(judgement)) return []
      return [{ judgement, because: 'the articles name nobody of whom it speaks' }]
    })
  }
}

function namesOf({ entity }: Sighting): readonly string[] {
  return [entity.label, ...entity.aliases]
}

function has(person: Individual, reference: Reference): boolean {
  return person.members.some((member) => isMeant(reference, member.extraction.article.id, namesOf(member)))
}

function meets([one, other]: readonly [Reference, Reference], a: Individual, b: Individual): boolean {
  return (has(a, one) && has(b, other)) || (has(a, other) && has(b, one))
}

/** Does the person of an article bear the name that the judgement gives? */
function isMeant(reference: Reference, article: string, names: readonly string[]): boolean {
  return (
    (reference.article === undefined || reference.article === article) &&
    names.some((name) => fold(name) === fold(reference.name))
  )
}

/** Takes out of what articles say what somebody rejected, and knows which judgements of articles met none. */
export class Rejections {
  readonly #rejects: readonly Rejection[]
  /** Facts that somebody read in articles, of those that were not among them so far. */
  readonly #unread: Set<MissingFact>
  readonly #met = new Set<Judgement>()

  constructor(judgements: readonly Judgement[]) {
    this.#rejects = judgements.filter((judgement) => judgement.verdict === 'reject')
    this.#unread = new Set(judgements.filter((judgement) => judgement.verdict === 'missing'))
  }

  accept(extraction: Extraction): Extraction {
    const { id } = extraction.article
    for (const fact of this.#unread) if (fact.article === id) this.#unread.delete(fact)
    const own = this.#rejects.filter(({ article }) => article === id)
    if (own.length === 0) return extraction
    const rejected = new Set(
      own.flatMap((reject) => {
        const hits = rejectedIn(extraction, reject)
        if (hits.length > 0) this.#met.add(reject)
        return hits
      }),
    )
    return withoutNamed({ ...extraction, claims: extraction.claims.filter((claim) => !rejected.has(claim)) }, rejected)
  }

  /** Once all articles were there. */
  idle(): readonly Idle[] {
    const unmet = this.#rejects.filter((reject) => !this.#met.has(reject))
    return [
      ...[...this.#unread].map((judgement) => ({
        judgement,
        because: 'its article is not among those that were read',
      })),
      ...unmet.map((judgement) => ({ judgement, because: 'the article says nothing in these words' })),
    ]
  }
}

/** What a rejection takes out. Where the words say several things, those between the ends that it names, if there are such. */
function rejectedIn({ claims, entities }: Extraction, reject: Rejection): readonly Claim[] {
  const said = claims.filter(
    ({ kind, evidence }) =>
      evidence.quote === reject.quote &&
      (reject.kind === undefined ? kind !== 'MENTIONS' : reject.kind === kind) &&
      (reject.start ?? evidence.start) === evidence.start,
  )
  const isNamed = (id: string, name: string | undefined) => {
    const entity = entities.find((one) => one.id === id)
    return name === undefined || (entity !== undefined && namesIn(entity).some((form) => fold(form) === fold(name)))
  }
  const between = said.filter(({ from, to }) => isNamed(from, reject.from?.name) && isNamed(to, reject.to?.name))
  const meant = between.length > 0 ? between : said
  // That something is named is told by every place that names it.
  return meant.some(({ kind }) => kind === 'MENTIONS')
    ? claims.filter(({ kind, to }) => kind === 'MENTIONS' && meant.some((claim) => claim.to === to))
    : meant
}

/** An extraction without the things that are named nowhere any more, and of which nothing else is said. */
function withoutNamed(extraction: Extraction, rejected: ReadonlySet<Claim>): Extraction {
  const { entities, claims } = extraction
  const named = new Set([...rejected].flatMap(({ kind, to }) => (kind === 'MENTIONS' ? [to] : [])))
  if (named.size === 0) return extraction
  const needed = new Set(claims.flatMap(({ from, to, hold }) => [from, to, hold?.decidedBy, hold?.decision]))
  for (const entity of entities) {
    if (entity.kind === 'Position') needed.add(entity.body)
    if (entity.kind === 'Organization') for (const id of [entity.partOf, entity.place]) needed.add(id)
    if (entity.kind === 'Document') needed.add(entity.issuer)
  }
  return { ...extraction, entities: entities.filter(({ id }) => !named.has(id) || needed.has(id)) }
}

function namesIn({ label, aliases }: LocalEntity): readonly string[] {
  return [label, ...aliases]
}
