import { fold as foldName } from '../2-text/vietnamese.ts'
import { countBefore } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { PersonMention } from '../3-mentions/types.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Reason } from './reasons.ts'

/** “Nguyễn Thị Ánh-Tuyết” and “Nguyễn Thị Ánh Tuyết” are one name. */
const fold = (name: string): string => foldName(name).replaceAll('-', ' ')

/** “Raúl” without its mark. */
const bare = (name: string): string => fold(name).normalize('NFD').replaceAll(/\p{M}/gu, '')

/** “D.Trump”, “J. F. Kennedy” */
const INITIALS = /^(?:\p{L}\. ?)+/u

/** A person of one article, with all the words that name or point at him or her. */
export interface Individual {
  readonly name: string
  readonly mentions: readonly PersonMention[]
}

/**
 * Joins the mentions of one person within an article: repeated full names, the given name after an honorific (“ông Tám”
 * after “ông Trần Văn Tám”), and “ông”, “đồng chí” alone.
 */
export class People {
  readonly #of = new Map<PersonMention, Individual>()
  readonly #genders = new Map<Individual, 'male' | 'female'>()
  readonly #grammar: Knowledge['grammar']
  readonly all: readonly Individual[]

  constructor({ page, all }: Mentions) {
    this.#grammar = page.knowledge.grammar
    const mentions = all.filter((mention) => mention.kind === 'person')
    const byName = new Map<string, { name: string; mentions: PersonMention[] }>()
    const join = (key: string, mention: PersonMention) => {
      const known = byName.get(key)
      if (known) {
        known.mentions.push(mention)
        if (fold(known.name) !== key && fold(mention.name) === key) known.name = mention.name
      } else byName.set(key, { name: mention.name, mentions: [mention] })
      const individual = byName.get(key)!
      if (mention.gender && !this.#genders.has(individual)) this.#genders.set(individual, mention.gender)
      this.#of.set(mention, individual)
    }
    const whole = new Set(mentions.filter((mention) => mention.form === 'full').map((mention) => fold(mention.name)))
    const endings = new Set([...whole].flatMap(endingsOf))
    const surnames = new Set(mentions.flatMap(({ form, name }) => (form === 'foreign' ? endingsOf(fold(name)) : [])))
    // “ông Kim Cự”, “Bí thư Kim Cự” after “ông Võ Kim Cự”: two syllables that look like a full name
    const short = (mention: PersonMention) =>
      mention.form === 'given' ||
      (mention.form === 'foreign' && !mention.name.includes(' ') && surnames.has(fold(mention.name))) ||
      (mention.form === 'full' &&
        mention.cued &&
        mention.name.split(' ').length === 2 &&
        endings.has(fold(mention.name)))
    const named = trimmed(mentions).filter(
      (mention) => (mention.form === 'full' || mention.form === 'foreign') && !short(mention),
    )
    const initials: PersonMention[] = []
    const plain = plainNames(named)
    const longer = longerNames(whole)
    for (const mention of named) {
      if (INITIALS.test(mention.name)) initials.push(mention)
      else join(longer.get(fold(mention.name)) ?? plain.get(mention) ?? fold(mention.name), mention)
    }
    const byLast = new Map<string, string>()
    for (const key of [...byName.keys()].reverse()) if (key.includes(' ')) byLast.set(lastOf(key), key)
    for (const mention of initials) {
      const name = fold(mention.name)
      const known = byLast.get(lastOf(name.replace(INITIALS, '')))
      const key = known?.startsWith(name[0]!) ? known : name
      join(key, mention)
      if (key.includes(' ') && !byLast.has(lastOf(key))) byLast.set(lastOf(key), key)
    }
    const byEnding = new Map<string, PersonMention[]>()
    for (const mention of named) {
      const name = fold(mention.name)
      for (const ending of [name, ...endingsOf(name)]) {
        const known = byEnding.get(ending)
        if (known) known.push(mention)
        else byEnding.set(ending, [mention])
      }
    }
    const full = mentions.filter((mention) => mention.form !== 'pronoun')
    for (const mention of full) {
      if (!short(mention)) continue
      const owner = nearest(byEnding.get(fold(mention.name)) ?? [], mention, (other) =>
        agree(mention, this.#genderOf(other)),
      )
      if (owner) this.#point(mention, owner)
    }
    for (const [i, mention] of mentions.entries()) {
      if (mention.form !== 'pronoun') continue
      const sentence = page.sentence(mention.from)
      // the first person of the nearest sentence before is mostly its subject
      let near: PersonMention | undefined
      let subject: PersonMention | undefined
      // “được bổ nhiệm làm Giám đốc thay ông B; năm 2021, ông …”: of the one who was appointed, if one is named there
      let replaced: PersonMention | undefined
      const first = firstSpokenOf(page, sentence)
      for (let k = i - 1; k >= 0; k--) {
        const other = mentions[k]!
        const at = page.sentence(other.from)
        if (at < first || (near && at < page.sentence(near.from))) break
        if (!this.#of.has(other) || !agree(mention, this.#genderOf(other))) continue
        if (at === sentence && !replaced && page.ends('in-place-of', other.from)) {
          replaced = other
          continue
        }
        near ??= other
        subject = other
        if (at === sentence) break
      }
      if (replaced && (!near || page.sentence(near.from) !== sentence)) near = subject = replaced
      if (near && subject) this.#point(mention, page.sentence(near.from) === sentence ? near : subject)
    }
    this.all = [...byName.values()]
  }

  of(mention: PersonMention): Individual | undefined {
    return this.#of.get(mention)
  }

  /** Why words were taken for a person. */
  because(mention: PersonMention): Reason {
    const individual = this.#of.get(mention)
    if (!individual) return 'not settled'
    if (mention.form === 'pronoun') return 'spoken of before'
    return fold(mention.name) === fold(individual.name) ? 'written out' : 'same name elsewhere'
  }

  #point(mention: PersonMention, at: PersonMention): void {
    const individual = this.#of.get(at) as { mentions: PersonMention[] } & Individual
    individual.mentions.push(mention)
    if (mention.gender && !this.#genders.has(individual)) this.#genders.set(individual, mention.gender)
    this.#of.set(mention, individual)
  }

  #genderOf(mention: PersonMention): 'male' | 'female' | undefined {
    const individual = this.#of.get(mention)
    return (
      (individual && (this.#genders.get(individual) ?? genderOfName(this.#grammar, individual.name))) ?? mention.gender
    )
  }
}

/** The first sentence whose people a pronoun may stand for: of two before it, not counting “Quê quán: …”, “Trình độ: …”, which tell of the same. */
function firstSpokenOf(page: Page, sentence: number): number {
  const { sentences } = page.reading
  let first = sentence
  for (let far = 0; first > 0 && far < 2; ) {
    first--
    if (!page.begins('fact-without-subject', sentences[first]!)) far++
  }
  return first
}

/** “Nguyễn Phú Trọng Ban chấp hành …”: after a lost full stop the first syllable of the next sentence looks like part of the name. */
function trimmed(mentions: readonly PersonMention[]): readonly PersonMention[] {
  const counts = new Map<string, number>()
  for (const mention of mentions)
    if (mention.form === 'full') counts.set(fold(mention.name), (counts.get(fold(mention.name)) ?? 0) + 1)
  return mentions.map((mention) => {
    const syllables = mention.name.split(' ')
    const shorter = syllables.slice(0, -1).join(' ')
    const known =
      mention.form === 'full' &&
      syllables.length >= 4 &&
      counts.get(fold(mention.name)) === 1 &&
      counts.has(fold(shorter))
    return known ? Object.assign(mention, { name: shorter, to: mention.to - 1 }) : mention
  })
}

/** “Đinh La” beside “Đinh La Thăng”: of names cut short to two syllables, where only one name of the article begins so, that one. */
function longerNames(names: Iterable<string>): ReadonlyMap<string, string> {
  const longer = new Map<string, string | undefined>()
  for (const name of names) {
    const [first, second, ...rest] = name.split(' ')
    const short = `${first} ${second}`
    if (rest.length > 0) longer.set(short, longer.has(short) ? undefined : name)
  }
  return new Map([...longer].filter((pair): pair is [string, string] => pair[1] !== undefined))
}

/** What may be left of a name of which the first syllables are not said. */
function endingsOf(name: string): readonly string[] {
  const syllables = name.split(' ')
  return syllables.slice(1).map((_, at) => syllables.slice(at + 1).join(' '))
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** “Lê Thị Ba”, “Trần Văn Hai”: what the second syllable of a whole name tells. */
function genderOfName(grammar: Knowledge['grammar'], name: string): 'male' | 'female' | undefined {
  const [, middle, ...given] = name.split(' ')
  if (middle === undefined || given.length === 0) return undefined
  if (grammar.is('middle-name-of-women', middle)) return 'female'
  return grammar.is('middle-name-of-men', middle) ? 'male' : undefined
}

function agree(mention: PersonMention, gender: 'male' | 'female' | undefined): boolean {
  return !mention.gender || !gender || mention.gender === gender
}

/** The last of mentions in order before one that fits, else the first after it. */
function nearest(
  mentions: readonly PersonMention[],
  { from }: PersonMention,
  fits: (mention: PersonMention) => boolean,
): PersonMention | undefined {
  const next = countBefore(mentions, from)
  for (let i = next - 1; i >= 0; i--) if (fits(mentions[i]!)) return mentions[i]
  for (let i = next; i < mentions.length; i++) if (mentions[i]!.from > from && fits(mentions[i]!)) return mentions[i]
  return undefined
}

/** “Raúl Castro” and “Raul Castro”: papers write the marks of another language or leave them out; the name by which each foreigner is mostly written. */
function plainNames(named: readonly PersonMention[]): ReadonlyMap<PersonMention, string> {
  const foreign = named.filter(({ form }) => form === 'foreign')
  const counts = new Map<string, number>()
  for (const { name } of foreign) counts.set(fold(name), (counts.get(fold(name)) ?? 0) + 1)
  const commonest = new Map<string, string>()
  for (const name of counts.keys()) {
    const known = commonest.get(bare(name))
    if (known === undefined || counts.get(name)! > counts.get(known)!) commonest.set(bare(name), name)
  }
  return new Map(foreign.map((mention) => [mention, commonest.get(bare(mention.name))!]))
}
