import type { Knowledge } from '../knowledge/index.ts'
import type { Judgement } from '../knowledge/judgements.ts'
import type { Extraction, LocalPerson } from '../model.ts'
import { cluster } from './cluster.ts'
import { prior } from './compare.ts'
import { Contexts } from './context.ts'
import { Decisions } from './decisions.ts'
import { byCodeUnit, fold } from './keys.ts'
import { keysOfPeople } from './person-keys.ts'
import { type Profile, profileOf, union } from './profile.ts'
import { Questions } from './questions.ts'
import { holdsOf, servicesOf } from './service.ts'
import { postWeight } from './signs-of-service.ts'
import { appearancesIn } from './slips.ts'
import { foldLoosely } from './spelling.ts'
import type { Idle, Individual, Occurrence, Question } from './types.ts'
import { type Holder, joinVariants } from './variants.ts'

/** One person as all articles together tell. */
export interface Person extends Individual {
  readonly key: string
  /** The name that somebody decided on. */
  readonly label?: string
}

export interface People {
  readonly people: readonly Person[]
  readonly questions: readonly Question[]
  /** How many questions more there would be. */
  readonly unasked: number
  /** Judgements that met nobody, or contradict one another. */
  readonly idle: readonly Idle[]
}

/**
 * Tells people of one name apart, and joins what different articles say of one of them. Name by name, so that all there is to weigh of one is
 * forgotten before the next: of half a million people it would not fit into memory at once.
 */
export function resolvePeople(
  extractions: readonly Extraction[],
  knowledge: Knowledge,
  judgements: readonly Judgement[],
): People {
  const decisions = new Decisions(judgements)
  const contexts = new Contexts(knowledge)
  const questions = new Questions()
  const profiled = ({ members }: Individual) => union(members.map((member) => profileOf(member, contexts, knowledge)))

  const found: Holder[] = []
  for (const [, block] of blocksOf(extractions, knowledge)) {
    if (block.length === 1) {
      found.push({ members: block[0]!, posts: postsOf(block[0]!, knowledge) })
      continue
    }
    const from = priorOf(block[0]![0]!, knowledge)
    const clusters = cluster(
      block.map((members) => profiled({ members })),
      from,
      decisions,
    )
    for (const profile of clusters.people)
      found.push({ members: profile.members, posts: strongPosts(profile.services) })
    questions.ask(clusters, from, decisions)
  }
  const variants = joinVariants(found, profiled, decisions.forbids, knowledge)
  questions.ask({ unsure: variants.open, refused: [] }, 0, decisions)

  const people = decisions.join(variants.people)
  const keys = keysOfPeople(people, knowledge)
  const named = people.map((person): Person => {
    const label = decisions.nameOf(person)
    return { key: keys.get(person)!, members: person.members, ...(label && { label }) }
  })
  return { people: named, ...questions.about(named), idle: decisions.idle() }
}

/** What articles say of the people of each name, by the name; i and y count as one letter. */
function blocksOf(
  extractions: readonly Extraction[],
  knowledge: Knowledge,
): readonly [string, (readonly Occurrence<LocalPerson>[])[]][] {
  const keys = new Map<string, string>()
  const keyOf = (label: string) => {
    const key = keys.get(label) ?? foldLoosely(label)
    keys.set(label, key)
    return key
  }
  const blocks = new Map<string, (readonly Occurrence<LocalPerson>[])[]>()
  for (const extraction of extractions) {
    for (const appearance of appearancesIn(extraction, knowledge)) {
      const key = keyOf(appearance[0]!.entity.label)
      const block = blocks.get(key)
      if (block) block.push(appearance)
      else blocks.set(key, [appearance])
    }
  }
  return [...blocks].sort(([a], [b]) => byCodeUnit(a, b))
}

function priorOf({ entity: { label } }: Occurrence<LocalPerson>, { nameFrequencies, knownNames }: Knowledge): number {
  return knownNames.has(fold(label)) ? 4.5 : prior(label, nameFrequencies)
}

function postsOf(members: readonly Occurrence<LocalPerson>[], knowledge: Knowledge): readonly string[] {
  return members.flatMap(({ extraction, entity }) =>
    strongPosts(servicesOf(holdsOf(extraction, entity.id), extraction, knowledge)),
  )
}

/** The posts that alone make two people of alike names one. */
function strongPosts(services: Profile['services']): readonly string[] {
  return [...services].flatMap(([key, service]) => (postWeight(service) > 8 ? key : []))
}
