import { fold } from '../2-text/vietnamese.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Extraction, LocalPerson } from '../model.ts'
import { cluster, type Forbidden, orderOf, type Pair } from './cluster.ts'
import { compare, explain, prior, type Reason } from './compare.ts'
import { isMeant, type Judgement, type PersonReference } from './judgements.ts'
import { byCodeUnit, slug } from './keys.ts'
import { type Profile, profilesOf, union } from './profile.ts'
import { postWeight } from './signs-of-service.ts'
import { slipAcross, slipsWithin } from './slips.ts'
import { foldLoosely } from './spelling.ts'
import type { Occurrence } from './types.ts'

/** One person as all articles together tell. */
export interface Person {
  readonly key: string
  readonly members: readonly Occurrence<LocalPerson>[]
  /** The name that somebody decided on. */
  readonly label?: string
}

/** Two people who may be one, or whom articles tie together though they cannot be, with what speaks for and against. */
export interface Question {
  readonly about: 'unsure' | 'refused'
  readonly people: readonly [string, string]
  readonly reasons: readonly Reason[]
}

export interface People {
  readonly people: readonly Person[]
  readonly questions: readonly Question[]
  /** Judgements that met nobody, or contradict one another. */
  readonly idle: readonly { readonly judgement: Judgement; readonly because: string }[]
}

/** Tells people of one name apart, and joins what different articles say of one of them. */
export function resolvePeople(
  extractions: readonly Extraction[],
  knowledge: Knowledge,
  judgements: readonly Judgement[],
): People {
  const decisions = new Decisions(judgements)
  const blocks = new Map<string, Profile[]>()
  for (const extraction of extractions) {
    for (const profile of withSlips(profilesOf(extraction, knowledge), knowledge)) {
      const key = foldLoosely(profile.members[0]!.entity.label)
      const block = blocks.get(key)
      if (block) block.push(profile)
      else blocks.set(key, [profile])
    }
  }
  const found: Profile[] = []
  const open: Pair[] = []
  const refused: Pair[] = []
  for (const [, block] of [...blocks].sort(([a], [b]) => byCodeUnit(a, b))) {
    const clusters = cluster(block, priorOf(block[0]!, knowledge), decisions.forbids)
    found.push(...clusters.people)
    open.push(...clusters.unsure)
    refused.push(...clusters.refused)
  }
  const variants = joinVariants(found, knowledge, decisions.forbids)
  const people = decisions.join(variants.people)
  const named = nameAll(people, decisions)
  const keyOf = new Map(named.flatMap(({ key, members }) => members.map((member) => [idOf(member), key] as const)))
  const question =
    (about: Question['about']) =>
    ({ a, b }: Pair): readonly Question[] => {
      const [x, y] = [keyOf.get(idOf(a.members[0]!))!, keyOf.get(idOf(b.members[0]!))!]
      return x === y || decisions.settles(a, b)
        ? []
        : [{ about, people: x < y ? [x, y] : [y, x], reasons: explain(a, b, priorOf(a, knowledge)) }]
    }
  const questions = [
    ...[...open, ...variants.open].flatMap(question('unsure')),
    ...refused.flatMap(question('refused')),
  ]
  return { people: named, questions: unique(questions), idle: decisions.idle() }
}

function priorOf(profile: Profile, { nameFrequencies, knownNames }: Knowledge): number {
  const name = profile.members[0]!.entity.label
  return knownNames.has(fold(name)) ? 4.5 : prior(name, nameFrequencies)
}

function withSlips(profiles: readonly Profile[], { nameFrequencies }: Knowledge): readonly Profile[] {
  const slips = slipsWithin(profiles, nameFrequencies)
  if (slips.size === 0) return profiles
  return profiles.flatMap((profile) =>
    slips.has(profile) ? [] : [union([profile, ...profiles.filter((other) => slips.get(other) === profile)])],
  )
}

/** Joins people of names that may be slips of each other and who hold one post; asks where the names leave it open. */
function joinVariants(people: readonly Profile[], knowledge: Knowledge, forbidden: Forbidden) {
  const holders = new Map<string, Profile[]>()
  for (const person of people)
    for (const [key, service] of person.services)
      if (postWeight(service) > 8) holders.set(key, [...(holders.get(key) ?? []), person])
  const into = new Map<Profile, Profile>()
  const last = (profile: Profile): Profile => (into.has(profile) ? last(into.get(profile)!) : profile)
  const open: Pair[] = []
  for (const [, list] of [...holders].sort(([a], [b]) => byCodeUnit(a, b))) {
    for (const [at, first] of list.entries()) {
      for (const second of list.slice(at + 1)) {
        const [a, b] = [last(first), last(second)]
        const slip =
          a === b
            ? undefined
            : slipAcross(first.members[0]!.entity.label, second.members[0]!.entity.label, knowledge.nameFrequencies)
        if (!slip || forbidden(a, b)) continue
        const comparison = compare(a, b, 0)
        if (comparison.verdict !== 'same') continue
        if (slip === 'to be asked') {
          open.push({ a, b, comparison })
          continue
        }
        const [right, wrong] = a.members.length >= b.members.length ? [a, b] : [b, a]
        const joined = union([right, wrong])
        into.set(a, joined)
        into.set(b, joined)
      }
    }
  }
  return { people: [...new Set(people.map(last))], open: open.filter(({ a, b }) => last(a) !== last(b)) }
}

/** The judgements of people, and what came of each. */
class Decisions {
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

  idle(): People['idle'] {
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

function idOf({ extraction, entity }: Occurrence<LocalPerson>): string {
  return `${extraction.article.id}\n${entity.id}`
}

/**
 * Keys of people: the name, and the province or body by which the first article knows them. Articles that are added later in time
 * change no key, since the first one stays the first.
 */
function nameAll(people: readonly Profile[], decisions: Decisions): readonly Person[] {
  const used = new Map<string, number>()
  const ordered = people
    .map((profile) => ({ profile, order: orderOf(profile) }))
    .sort((a, b) => byCodeUnit(a.order, b.order))
  return ordered.map(({ profile, order }) => {
    const member = profile.members.find(
      ({ extraction: { article }, entity }) => `${article.published ?? ''} ${article.id} ${entity.id}` === order,
    )!
    const scope = scopeOf(profile)
    const base = `person:${slug(member.entity.label)}@${scope}`
    const count = (used.get(base) ?? 0) + 1
    used.set(base, count)
    const label = decisions.nameOf(profile)
    return { key: count === 1 ? base : `${base}~${count}`, members: profile.members, ...(label && { label }) }
  })
}

function scopeOf(profile: Profile): string {
  return (
    [...profile.provinces].sort(byCodeUnit)[0] ??
    (profile.levels.has('central') ? 'trung-ương' : undefined) ??
    [...profile.homes].sort(byCodeUnit)[0] ??
    slug(profile.members[0]!.extraction.article.id)
  )
}

function unique(questions: readonly Question[]): readonly Question[] {
  const byPair = new Map<string, Question>()
  for (const question of questions) {
    const pair = question.people.join(' ')
    if (!byPair.has(pair)) byPair.set(pair, question)
  }
  return [...byPair].sort(([a], [b]) => byCodeUnit(a, b)).map(([, question]) => question)
}
