import { fold } from '../2-text/vietnamese.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Judgement } from '../knowledge/judgements.ts'
import type { Extraction, LocalPerson } from '../model.ts'
import { cluster, type Pair } from './cluster.ts'
import { explain, prior } from './compare.ts'
import { Decisions, type Idle } from './decisions.ts'
import { byCodeUnit } from './keys.ts'
import { keysOfPeople } from './person-keys.ts'
import { type Profile, profilesOf, union } from './profile.ts'
import { slipsWithin } from './slips.ts'
import { foldLoosely } from './spelling.ts'
import type { Occurrence, Question } from './types.ts'
import { joinVariants } from './variants.ts'

/** One person as all articles together tell. */
export interface Person {
  readonly key: string
  readonly members: readonly Occurrence<LocalPerson>[]
  /** The name that somebody decided on. */
  readonly label?: string
}

export interface People {
  readonly people: readonly Person[]
  readonly questions: readonly Question[]
  /** Judgements that met nobody, or contradict one another. */
  readonly idle: readonly Idle[]
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
  const keys = keysOfPeople(people, knowledge)
  const named = people.map((profile): Person => {
    const label = decisions.nameOf(profile)
    return { key: keys.get(profile)!, members: profile.members, ...(label && { label }) }
  })
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

function idOf({ extraction, entity }: Occurrence<LocalPerson>): string {
  return `${extraction.article.id}\n${entity.id}`
}

function unique(questions: readonly Question[]): readonly Question[] {
  const byPair = new Map<string, Question>()
  for (const question of questions) {
    const pair = question.people.join(' ')
    if (!byPair.has(pair)) byPair.set(pair, question)
  }
  return [...byPair].sort(([a], [b]) => byCodeUnit(a, b)).map(([, question]) => question)
}
