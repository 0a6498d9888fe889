import { HONORIFIC, type HonorificSense, ROLE } from '../knowledge/lexicon.ts'
import type { Page } from './page.ts'
import type { PersonMention } from './types.ts'

/** What stands before a name. */
interface Titles {
  /** The token after it. */
  readonly to: number
  readonly words: readonly string[]
  readonly gender: HonorificSense['gender']
  readonly address: boolean
  readonly list: boolean
  readonly pronoun: boolean
}

/** The honorifics at a token, one behind another: “đồng chí Thiếu tướng, PGS.TS”. */
export function honorificsAt(page: Page, at: number): Titles {
  const words: string[] = []
  let gender: HonorificSense['gender']
  let address = false
  let list = false
  let pronoun = false
  let to = at
  for (let hit = page.longest(to, HONORIFIC); hit; hit = page.longest(to, HONORIFIC)) {
    const sense = hit.sense as HonorificSense
    if (sense.kind === 'rank' || sense.kind === 'degree') address ||= true
    if (sense.kind === 'address') address = true
    if (sense.kind === 'list') list = true
    gender ??= sense.gender
    pronoun = words.length === 0 && sense.alone
    words.push(page.words(to, hit.to))
    to = hit.to
    if (page.token(to) === '.' && page.glued(to)) to++
    if (page.token(to) === ',' && page.longest(to + 1, HONORIFIC) && sense.kind !== 'address') to++
  }
  return { to, words, gender, address, list, pronoun }
}

/** “ông”, “đồng chí” alone before a small letter. Not “ông cha”, “bà con”, “đồng chí lãnh đạo”. */
export function pronoun(page: Page, at: number, titles: Titles): PersonMention | undefined {
  // “gia đình ông giám đốc sở”: whoever is that, and nobody named before
  if (page.types(titles.to) & ROLE && page.reach(titles.to, ROLE) - titles.to >= 2) return undefined
  if (page.mark(titles.to) ? !/^[,.]$/.test(page.token(titles.to)) : page.begins('behind-no-pronoun', titles.to))
    return undefined
  if (page.ends('counts-people', at)) return undefined
  return {
    kind: 'person',
    from: at,
    to: titles.to,
    nameFrom: at,
    name: '',
    form: 'pronoun',
    honorifics: titles.words,
    gender: titles.gender,
    cued: true,
  }
}
