import type { Knowledge } from '../knowledge/index.ts'
import type { Judgement } from '../knowledge/judgements.ts'
import type { Extraction, LocalPerson } from '../model.ts'
import { cluster } from './cluster.ts'
import { prior } from './compare.ts'
import { Contexts } from './context.ts'
import { Decisions } from './decisions.ts'
import { byCodeUnit, fold, remembering } from './keys.ts'
import { keysOfPeople, scopeOf } from './person-keys.ts'
import { type Profile, profileOf, union } from './profile.ts'
import { leftOpen, type Open, Questions } from './questions.ts'
import { holdsOf, servicesOf } from './service.ts'
import { postWeight } from './signs-of-service.ts'
import { appearancesIn } from './slips.ts'
import { foldLoosely } from './spelling.ts'
import type { Idle, Individual, Occurrence, Question, Sighting } from './types.ts'
import { type Holder, joinVariants } from './variants.ts'

/** One person as all articles together tell. */
export interface Person<Member extends Sighting> extends Individual<Member> {
  readonly key: string
  /** The name that somebody decided on. */
  readonly label?: string
}

export interface People<Member extends Sighting> {
  readonly people: readonly Person<Member>[]
  readonly questions: readonly Question[]
  /** How many questions more there would be. */
  readonly unasked: number
  /** Judgements that met nobody, or contradict one another. */
  readonly idle: readonly Idle[]
}

/** Somebody as one article tells of him or her, under the right name and under slips of it. */
export interface Appearance<Member extends Sighting> extends Individual<Member> {
  profile(): Profile
  /** The posts that alone make two people of alike names one. */
  posts(): readonly string[]
}

/** What the article of somebody tells of him or her, for the few of whom it is wanted again. */
export interface Told<Member extends Sighting> {
  profileOf(member: Member): Profile
  /** What tells the key from those of namesakes: see {@link scopeOf}. */
  scopeOf(member: Member): string
}

/** What is known of all who bear one name. */
export interface NameResolved {
  readonly found: readonly Holder[]
  readonly open: readonly Open[]
}

/**
 * Tells people of one name apart, and joins what different articles say of one of them. Pure, but for which decisions are met.
 *
 * @param block all who bear one name, article by article
 */
export function resolveName<Member extends Sighting>(
  block: readonly Appearance<Member>[],
  decisions: Decisions,
  knowledge: Knowledge,
): NameResolved {
  const [only] = block
  if (block.length === 1) return { found: [{ members: only!.members, posts: only!.posts() }], open: [] }
  const from = priorOf(only!.members[0]!, knowledge)
  const profiles = block.map((appearance) => appearance.profile())
  const clusters = cluster(profiles, from, decisions)
  const found = clusters.people.map(({ members, services }) => ({ members, posts: strongPosts(services) }))
  return { found, open: leftOpen(clusters, from, decisions) }
}

/** Gathers the people of all names. */
export class PeopleOfNames<Member extends Sighting> {
  readonly #knowledge: Knowledge
  readonly #decisions: Decisions
  readonly #told: Told<Member>
  readonly #questions = new Questions()
  readonly #found: Holder[] = []

  constructor(knowledge: Knowledge, decisions: Decisions, told: Told<Member>) {
    this.#knowledge = knowledge
    this.#decisions = decisions
    this.#told = told
  }

  /** Names come in order, see {@link nameOfBlock}. */
  add({ found, open }: NameResolved): void {
    for (const holder of found) this.#found.push(holder)
    this.#questions.add(open)
  }

  /** Once all names are there. */
  people(): People<Member> {
    // Whoever is found is made of the members that names have.
    const profiled = ({ members }: Individual) =>
      union((members as readonly Member[]).map((member) => this.#told.profileOf(member)))
    const variants = joinVariants(this.#found, profiled, this.#decisions.forbids, this.#knowledge)
    this.#questions.add(leftOpen({ unsure: variants.open, refused: [] }, 0, this.#decisions))

    const people = this.#decisions.join(variants.people) as readonly Individual<Member>[]
    const keys = keysOfPeople(people, this.#told.scopeOf, this.#knowledge)
    const named = people.map((person): Person<Member> => {
      const label = this.#decisions.nameOf(person)
      return { key: keys.get(person)!, members: person.members, ...(label && { label }) }
    })
    return { people: named, ...this.#questions.about(named), idle: this.#decisions.idle() }
  }
}

/** The people of articles that are all at hand. */
export function resolvePeople(
  extractions: readonly Extraction[],
  knowledge: Knowledge,
  judgements: readonly Judgement[],
): People<Occurrence<LocalPerson>> {
  const contexts = new Contexts(knowledge)
  const told = {
    profileOf: (member: Occurrence<LocalPerson>) => profileOf(member, contexts, knowledge),
    scopeOf: (member: Occurrence<LocalPerson>) => scopeOf(member, knowledge),
  }
  const decisions = new Decisions(judgements)
  const names = new PeopleOfNames(knowledge, decisions, told)
  for (const [, block] of blocksOf(extractions, knowledge)) {
    const appearances = block.map((members) => ({
      members,
      profile: () => union(members.map(told.profileOf)),
      posts: () => postsOf(members, knowledge),
    }))
    // Name by name, so that all there is to weigh of one is forgotten before the next: of all it would not fit into memory.
    names.add(resolveName(appearances, decisions, knowledge))
  }
  return names.people()
}

/** What articles say of the people of each name, by the name. */
function blocksOf(
  extractions: readonly Extraction[],
  knowledge: Knowledge,
): readonly [string, (readonly Occurrence<LocalPerson>[])[]][] {
  const blocks = new Map<string, (readonly Occurrence<LocalPerson>[])[]>()
  for (const extraction of extractions) {
    for (const appearance of appearancesIn(extraction, knowledge)) {
      const key = nameOfBlock(appearance[0]!.entity.label)
      const block = blocks.get(key)
      if (block) block.push(appearance)
      else blocks.set(key, [appearance])
    }
  }
  return [...blocks].sort(([a], [b]) => byCodeUnit(a, b))
}

/** What all spellings of a name share; i and y count as one letter. */
export const nameOfBlock: (label: string) => string = remembering(foldLoosely)

function priorOf({ entity: { label } }: Sighting, { nameFrequencies, knownNames }: Knowledge): number {
  return knownNames.has(fold(label)) ? 4.5 : prior(label, nameFrequencies)
}

function postsOf(members: readonly Occurrence<LocalPerson>[], knowledge: Knowledge): readonly string[] {
  return members.flatMap(({ extraction, entity }) =>
    strongPosts(servicesOf(holdsOf(extraction, entity.id), extraction, knowledge)),
  )
}

/** The posts that alone make two people of alike names one. */
export function strongPosts(services: Profile['services']): readonly string[] {
  return [...services].flatMap(([key, service]) => (postWeight(service) > 8 ? key : []))
}
