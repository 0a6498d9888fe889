import { fold } from '../2-text/vietnamese.ts'
import type { Judgement, PersonReference } from '../knowledge/judgements.ts'
import type { Claim, Extraction, LocalPerson } from '../model.ts'
import type { Forbidden } from './cluster.ts'
import { type Profile, union } from './profile.ts'
import type { Occurrence } from './types.ts'

/** A judgement that changed nothing, and why. */
export interface Idle {
  readonly judgement: Judgement
  readonly because: string
}

/** The judgements of people, and what came of each. */
export class Decisions {
  readonly #judgements: readonly Judgement[]
  readonly #met = new Set<Judgement>()
  readonly #contradicted = new Set<Judgement>()
  readonly #names: ReadonlySet<string>

  constructor(judgements: readonly Judgement[]) {
    this.#judgements = judgements
    this.#names = new Set(
      judgements.flatMap((judgement) =>
        judgement.verdict === 'different' ? judgement.people.map(({ name }) => fold(name)) : [],
      ),
    )
  }

  readonly forbids: Forbidden = (a, b) => {
    if (this.#names.size === 0) return false
    if (![...a.members, ...b.members].some((member) => namesOf(member).some((name) => this.#names.has(fold(name)))))
      return false
    return this.#judgements.some(
      (judgement) =>
        judgement.verdict === 'different' && meets(judgement.people, a, b) && Boolean(this.#met.add(judgement)),
    )
  }

  /** Has somebody said already whether these two are one? */
  settles(a: Profile, b: Profile): boolean {
    return this.#judgements.some(
      (judgement) =>
        (judgement.verdict === 'different' || judgement.verdict === 'same') && meets(judgement.people, a, b),
    )
  }

  join(people: readonly Profile[]): readonly Profile[] {
    let joined = people
    for (const judgement of this.#judgements) {
      if (judgement.verdict !== 'same') continue
      const parts = joined.filter((profile) => judgement.people.some((reference) => has(profile, reference)))
      if (judgement.people.every((reference) => parts.some((profile) => has(profile, reference))))
        this.#met.add(judgement)
      if (parts.length < 2) continue
      if (parts.some((a) => parts.some((b) => a !== b && this.forbids(a, b)))) {
        this.#contradicted.add(judgement)
        continue
      }
      joined = [...joined.filter((profile) => !parts.includes(profile)), union(parts)]
    }
    return joined
  }

  nameOf(profile: Profile): string | undefined {
    let name: string | undefined
    for (const judgement of this.#judgements) {
      if (judgement.verdict !== 'rename' || !has(profile, judgement.person)) continue
      this.#met.add(judgement)
      name = judgement.name
    }
    return name
  }

  idle(): readonly Idle[] {
    return this.#judgements.flatMap((judgement) => {
      if (this.#contradicted.has(judgement))
        return [{ judgement, because: 'another judgement says that they are different' }]
      if (judgement.verdict === 'reject' || this.#met.has(judgement)) return []
      return [{ judgement, because: 'the articles name nobody of whom it speaks' }]
    })
  }
}

function namesOf({ entity }: Occurrence<LocalPerson>): readonly string[] {
  return [entity.label, ...entity.aliases]
}

function has(profile: Profile, reference: PersonReference): boolean {
  return profile.members.some((member) => isMeant(reference, member.extraction.article.id, namesOf(member)))
}

function meets([one, other]: readonly [PersonReference, PersonReference], a: Profile, b: Profile): boolean {
  return (has(a, one) && has(b, other)) || (has(a, other) && has(b, one))
}

/** Does the person of an article bear the name that the judgement gives? */
function isMeant(reference: PersonReference, article: string, names: readonly string[]): boolean {
  return (
    (reference.article === undefined || reference.article === article) &&
    names.some((name) => fold(name) === fold(reference.name))
  )
}

/** The extractions without the claims that somebody rejected, and the judgements that met none. */
export function withoutRejected(
  extractions: readonly Extraction[],
  judgements: readonly Judgement[],
): { readonly extractions: readonly Extraction[]; readonly idle: readonly Idle[] } {
  const rejects = judgements.filter((judgement) => judgement.verdict === 'reject')
  if (rejects.length === 0) return { extractions, idle: [] }
  const met = new Set<Judgement>()
  const accepted = extractions.map((extraction) => {
    const own = rejects.filter(({ article }) => article === extraction.article.id)
    if (own.length === 0) return extraction
    const claims = extraction.claims.filter((claim) => {
      const hits = own.filter((reject) => isRejected(claim, reject))
      for (const hit of hits) met.add(hit)
      return hits.length === 0
    })
    return { ...extraction, claims }
  })
  const because = 'the article says nothing in these words'
  return {
    extractions: accepted,
    idle: rejects.filter((reject) => !met.has(reject)).map((judgement) => ({ judgement, because })),
  }
}

function isRejected({ kind, evidence }: Claim, reject: Judgement & { readonly verdict: 'reject' }): boolean {
  return kind !== 'MENTIONS' && evidence.quote === reject.quote && (reject.kind ?? kind) === kind
}
