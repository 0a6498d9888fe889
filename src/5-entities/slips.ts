import { fold } from '../2-text/vietnamese.ts'
import type { NameFrequencies } from '../knowledge/name-frequencies.ts'
import { expectedNamesakes } from './commonness.ts'
import type { Profile } from './profile.ts'
import { postWeight } from './signs-of-service.ts'
import { slipBetween } from './spelling.ts'

/** Names as near to each other as this are of a list, and the writer means two people. */
const OF_A_LIST = 80
/** Of a name that more people bear, two who differ by a letter may well stand in one article. */
const FEW_NAMESAKES = 1.5
/** “Văn Hùng” goes with many a surname, “Thanh Khiết” hardly with two in one office. */
const RARE_WITHOUT_SURNAME = 3e-4

/**
 * People of one article whose names are slips or short forms of another’s, each with the one whose name is right. Editors let “Lê Ba Trình”
 * pass in an article about Lê Bá Trình; a reader sees that there are not two.
 */
export function slipsWithin(profiles: readonly Profile[], frequencies: NameFrequencies): ReadonlyMap<Profile, Profile> {
  const slips = new Map<Profile, Profile>()
  for (const short of profiles) {
    const whole = profiles.filter((other) => isShort(short, other))
    if (whole.length === 1) slips.set(short, whole[0]!)
  }
  for (const [at, a] of profiles.entries()) {
    for (const b of profiles.slice(at + 1)) {
      if (!isSlip(a, b, frequencies)) continue
      const [right, wrong] = weightOf(a) >= weightOf(b) ? [a, b] : [b, a]
      if (!slips.has(wrong) && !slips.has(right)) slips.set(wrong, right)
    }
  }
  return slips
}

/** “Xuân Anh” in an article about Nguyễn Xuân Anh. */
function isShort(short: Profile, whole: Profile): boolean {
  const [one, other] = [short.members[0]!.entity, whole.members[0]!.entity]
  if (!fold(other.label).endsWith(` ${fold(one.label)}`)) return false
  return (
    !(one.gender && other.gender && one.gender !== other.gender) &&
    (short.services.size === 0 || sharePost(short, whole))
  )
}

function isSlip(a: Profile, b: Profile, frequencies: NameFrequencies): boolean {
  const [one, other] = [a.members[0]!.entity, b.members[0]!.entity]
  const slip = slipBetween(one.label, other.label)
  if (!slip || (one.gender && other.gender && one.gender !== other.gender)) return false
  if (Math.abs(one.first.start - other.first.start) < OF_A_LIST) return false
  const samePost = sharePost(a, b)
  if (slip === 'surname') return samePost && rareWithoutSurname(one.label, frequencies)
  if (!samePost && a.services.size > 0 && b.services.size > 0) return false
  return (
    Math.max(expectedNamesakes(one.label, frequencies), expectedNamesakes(other.label, frequencies)) < FEW_NAMESAKES
  )
}

/** Of two spellings the one of whom the article says more is right; of two alike the one it has first. */
function weightOf({ members }: Profile): number {
  const { extraction, entity } = members[0]!
  const said = extraction.claims.filter((claim) => claim.from === entity.id || claim.to === entity.id).length
  return said - entity.first.start / 1e9
}

function sharePost(a: Profile, b: Profile): boolean {
  return [...a.services].some(([key, service]) => postWeight(service) > 8 && b.services.has(key))
}

/**
 * May two people of different articles who hold the same post be one, by their names? A slip of the surname, of a letter, of
 * the order is believed where the name is rare. Names that differ by a tone alone are left to people.
 */
export function slipAcross(a: string, b: string, frequencies: NameFrequencies): 'believed' | 'to be asked' | undefined {
  const slip = slipBetween(a, b)
  if (!slip) return undefined
  if (slip === 'tone') return 'to be asked'
  if (slip === 'surname') return rareWithoutSurname(a, frequencies) ? 'believed' : 'to be asked'
  if (slip === 'initial') return 'believed'
  return Math.max(expectedNamesakes(a, frequencies), expectedNamesakes(b, frequencies)) < FEW_NAMESAKES / 3
    ? 'believed'
    : 'to be asked'
}

function rareWithoutSurname(name: string, { middle, given }: NameFrequencies): boolean {
  const [, ...rest] = fold(name).split(' ')
  const last = rest.pop()!
  return (
    rest.reduce((share, syllable) => share * (middle.get(syllable) ?? 0.0005), given.get(last) ?? 0.0005) <
    RARE_WITHOUT_SURNAME
  )
}
