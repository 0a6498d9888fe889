import { fold as foldName } from '../2-text/vietnamese.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { PersonMention } from '../3-mentions/types.ts'

/** “Nguyễn Thị Ánh-Tuyết” and “Nguyễn Thị Ánh Tuyết” are one name. */
const fold = (name: string): string => foldName(name).replaceAll('-', ' ')

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
  readonly all: readonly Individual[]

  constructor({ page, all }: Mentions) {
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
    // “ông Kim Cự”, “Bí thư Kim Cự” after “ông Võ Kim Cự”: two syllables that look like a full name
    const short = (mention: PersonMention) =>
      mention.form === 'given' ||
      (mention.form === 'full' &&
        mention.cued &&
        mention.name.split(' ').length === 2 &&
        [...whole].some((name) => name.endsWith(` ${fold(mention.name)}`)))
    const named = trimmed(mentions).filter(
      (mention) => (mention.form === 'full' || mention.form === 'foreign') && !short(mention),
    )
    const initials: PersonMention[] = []
    for (const mention of named) {
      if (/^\p{L}\. ?/u.test(mention.name)) initials.push(mention)
      else join(longer(mention, whole) ?? fold(mention.name), mention)
    }
    for (const mention of initials) {
      const last = fold(mention.name).split(' ').at(-1)!
      const whole = [...byName].find(([key]) => key.endsWith(` ${last}`))
      join(whole ? whole[0] : fold(mention.name), mention)
    }
    const full = mentions.filter((mention) => mention.form !== 'pronoun')
    for (const mention of full) {
      if (!short(mention)) continue
      const key = ` ${fold(mention.name)}`
      const owner = nearest(
        named,
        mention,
        (other) => ` ${fold(other.name)}`.endsWith(key) && agree(mention, this.#genderOf(other)),
      )
      if (owner) this.#point(mention, owner)
    }
    for (const [i, mention] of mentions.entries()) {
      if (mention.form !== 'pronoun') continue
      const sentence = page.sentence(mention.from)
      // the first person of the nearest sentence before is mostly its subject
      let near: PersonMention | undefined
      let subject: PersonMention | undefined
      for (let k = i - 1; k >= 0; k--) {
        const other = mentions[k]!
        const at = page.sentence(other.from)
        if (at < sentence - 2 || (near && at < page.sentence(near.from))) break
        if (!this.#of.has(other) || !agree(mention, this.#genderOf(other))) continue
        near ??= other
        subject = other
      }
      if (near && subject) this.#point(mention, page.sentence(near.from) === sentence ? near : subject)
    }
    this.all = [...byName.values()]
  }

  of(mention: PersonMention): Individual | undefined {
    return this.#of.get(mention)
  }

  #point(mention: PersonMention, at: PersonMention): void {
    const individual = this.#of.get(at) as { mentions: PersonMention[] } & Individual
    individual.mentions.push(mention)
    if (mention.gender && !this.#genders.has(individual)) this.#genders.set(individual, mention.gender)
    this.#of.set(mention, individual)
  }

  #genderOf(mention: PersonMention): 'male' | 'female' | undefined {
    const individual = this.#of.get(mention)
    return (individual && this.#genders.get(individual)) ?? mention.gender
  }
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

/** “Đinh La” beside “Đinh La Thăng”: a name cut short, where only one name of the article begins so. */
function longer(mention: PersonMention, whole: ReadonlySet<string>): string | undefined {
  if (mention.name.split(' ').length !== 2) return undefined
  const fuller = [...whole].filter((name) => name.startsWith(`${fold(mention.name)} `))
  return fuller.length === 1 ? fuller[0] : undefined
}

function agree(mention: PersonMention, gender: 'male' | 'female' | undefined): boolean {
  return !mention.gender || !gender || mention.gender === gender
}

/** The last such mention before, else the first after. */
function nearest(
  mentions: readonly PersonMention[],
  to: PersonMention,
  fits: (mention: PersonMention) => boolean,
): PersonMention | undefined {
  let before: PersonMention | undefined
  for (const mention of mentions) {
    if (mention.from > to.from) return before ?? mentions.find((other) => other.from > to.from && fits(other))
    if (fits(mention)) before = mention
  }
  return before
}
