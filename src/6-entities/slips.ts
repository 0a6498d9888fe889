import type { Knowledge } from '../knowledge/index.ts'
import type { NameFrequencies } from '../knowledge/name-frequencies.ts'
import type { Extraction, LocalPerson } from '../model.ts'
import { expectedNamesakes } from './commonness.ts'
import { fold } from './keys.ts'
import { holdsOf, type Service, servicesOf } from './service.ts'
import { postWeight } from './signs-of-service.ts'
import { slipBetween } from './spelling.ts'
import type { Occurrence } from './types.ts'

/** Names as near to each other as this are of a list, and the writer means two people. */
const OF_A_LIST = 80
/** Of a name that more people bear, two who differ by a letter may well stand in one article. */
const FEW_NAMESAKES = 1.5
/** “Văn Hùng” goes with many a surname, “Thanh Khiết” hardly with two in one office. */
const RARE_WITHOUT_SURNAME = 3e-4

/**
 * The people of an article, each with the slips and short forms of the name that the article has besides. Editors let “Lê Ba Trình” pass in
 * an article about Lê Bá Trình; a reader sees that there are not two.
 *
 * @returns for each person the occurrence under the right name, then the others
 */
export function appearancesIn(
  extraction: Extraction,
  knowledge: Knowledge,
): readonly (readonly Occurrence<LocalPerson>[])[] {
  const people = extraction.entities.filter((entity) => entity.kind === 'Person')
  const right = slipsWithin(people, extraction, knowledge)
  /** The right name of a slip may be a slip of another. */
  const meant = (person: LocalPerson): LocalPerson => (right.has(person) ? meant(right.get(person)!) : person)
  return people.flatMap((person) => {
    if (right.has(person)) return []
    const slips = people.filter((other) => other !== person && meant(other) === person)
    return [[person, ...slips].map((entity) => ({ extraction, entity }))]
  })
}

function slipsWithin(
  people: readonly LocalPerson[],
  extraction: Extraction,
  knowledge: Knowledge,
): ReadonlyMap<LocalPerson, LocalPerson> {
  const slips = new Map<LocalPerson, LocalPerson>()
  const services = (person: LocalPerson) => servicesOf(holdsOf(extraction, person.id), extraction, knowledge)
  for (const short of people) {
    const whole = people.filter((other) => isShort(short, other, services))
    if (whole.length === 1) slips.set(short, whole[0]!)
  }
  for (const [at, a] of people.entries()) {
    for (let next = at + 1; next < people.length; next++) {
      const b = people[next]!
      if (!isSlip(a, b, services, knowledge.nameFrequencies)) continue
      const [good, wrong] = weightOf(a, extraction) >= weightOf(b, extraction) ? [a, b] : [b, a]
      if (!slips.has(wrong) && !slips.has(good)) slips.set(wrong, good)
    }
  }
  return slips
}

type Services = (person: LocalPerson) => ReadonlyMap<string, Service>

/** “Xuân Anh” in an article about Nguyễn Xuân Anh. */
function isShort(short: LocalPerson, whole: LocalPerson, services: Services): boolean {
  if (whole.label.length <= short.label.length || !fold(whole.label).endsWith(` ${fold(short.label)}`)) return false
  if (short.gender && whole.gender && short.gender !== whole.gender) return false
  return services(short).size === 0 || sharePost(services(short), services(whole))
}

function isSlip(one: LocalPerson, other: LocalPerson, services: Services, frequencies: NameFrequencies): boolean {
  const slip = slipBetween(one.label, other.label)
  if (!slip || (one.gender && other.gender && one.gender !== other.gender)) return false
  if (Math.abs(one.first.start - other.first.start) < OF_A_LIST) return false
  const [a, b] = [services(one), services(other)]
  const samePost = sharePost(a, b)
  if (slip === 'surname') return samePost && rareWithoutSurname(one.label, frequencies)
  if (!samePost && a.size > 0 && b.size > 0) return false
  return (
    Math.max(expectedNamesakes(one.label, frequencies), expectedNamesakes(other.label, frequencies)) < FEW_NAMESAKES
  )
}

/** Of two spellings the one of whom the article says more is right; of two alike the one it has first. */
function weightOf(person: LocalPerson, { claims }: Extraction): number {
  const said = claims.filter((claim) => claim.from === person.id || claim.to === person.id).length
  return said - person.first.start / 1e9
}

function sharePost(a: ReadonlyMap<string, Service>, b: ReadonlyMap<string, Service>): boolean {
  return [...a].some(([key, service]) => postWeight(service) > 8 && b.has(key))
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
