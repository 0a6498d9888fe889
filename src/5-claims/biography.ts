import type { Page } from '../3-mentions/page.ts'
import type { Range } from '../3-mentions/types.ts'
import type { Extraction, LocalEntity, LocalPerson } from '../model.ts'

/** How many characters behind a name its bearer’s birth may stand: “ông Trần Văn Hai, Giám đốc Sở X (sinh năm 1967, quê Bến Tre)”. */
const REACH = 90
const FIRST_WORD = /[^\p{L}\p{M}’']/u
/** Nobody is named more often before the birth is told. */
const MOST_PLACES = 40
/** Years in which somebody of whom the news tells may have been born. */
const [EARLIEST, LATEST] = [1800, 2019]

/**
 * Adds what tells namesakes apart better than posts do: when people were born and where they come from, and whether an address right before the
 * full name says man or woman. “Bà” alone, a sentence later, may mean somebody else; “bà Trần Thanh Hà” means her.
 */
export function withBiographies(extraction: Extraction, page: Page): Extraction {
  const people = extraction.entities.filter((entity) => entity.kind === 'Person')
  const names = namesOn(page, new Set(people.map(({ label }) => label)))
  const places = new Map(people.map(({ label }) => [label, [] as Name[]]))
  for (const name of names.values()) places.get(name.label)!.push(name)
  const entities = extraction.entities.map((entity): LocalEntity => {
    if (entity.kind !== 'Person') return entity
    const { first, label } = entity
    const named = { label, from: page.tokenAt(first.start), to: page.tokenAt(first.end) }
    const others = places.get(label)!.filter(({ from }) => from !== named.from)
    const stands = [named, ...others.slice(0, MOST_PLACES)]
    return { ...entity, ...genderOf(page, stands), ...birthOf(page, stands, names) }
  })
  return { ...extraction, entities }
}

interface Name extends Range {
  readonly label: string
}

/** Where full names stand, by their first token; also where nothing but the name says that it is one. */
function namesOn(page: Page, labels: ReadonlySet<string>): ReadonlyMap<number, Name> {
  const found = new Map<number, Name>()
  const { known } = page.reading.tokens
  /** Of the names that begin with a syllable, the length of the longest. */
  const longest = new Map<string, number>()
  for (const label of labels) {
    const first = label.split(FIRST_WORD)[0]!
    longest.set(first, Math.max(longest.get(first) ?? 0, label.length))
  }
  for (let from = 0; from < page.length; from++) {
    const most = page.capital(from) ? longest.get(known[from]!.tidy) : undefined
    if (most === undefined) continue
    let label = known[from]!.tidy
    for (let to = from + 1; label.length <= most && to <= page.length; to++) {
      if (labels.has(label)) found.set(from, { label, from, to })
      if (to < page.length) label += page.glued(to) ? known[to]!.tidy : ` ${known[to]!.tidy}`
    }
  }
  return found
}

/** What the addresses agree on. */
function genderOf(page: Page, places: readonly Range[]): Pick<LocalPerson, 'gender' | 'genderTold'> {
  const man = places.some(({ from }) => page.ends('address-of-man', from))
  const woman = places.some(({ from }) => page.ends('address-of-woman', from))
  return man === woman ? {} : { gender: man ? 'male' : 'female', genderTold: true }
}

/** Read between a full name and the next: in “Hoàng Thị Dung (SN 1970) và Lê Thị Hoa (SN 1984)” each has her own year. */
function birthOf(
  page: Page,
  places: readonly Range[],
  names: ReadonlyMap<number, Name>,
): Pick<LocalPerson, 'birthYear' | 'nativePlace'> {
  for (const { to } of places) {
    const end = upToNextName(page, to, names)
    const birth = page.find('birth', to, end)
    const year = birth && page.rolesOf('birth', birth.from, birth.to)!['year']!
    const home = page.find('native-place', to, end)
    const unit = home && page.rolesOf('native-place', home.from, home.to)!['place']!
    const birthYear = year ? Number(page.token(year.from).slice(-4)) : 0
    const nativePlace = unit && page.raw(unit.from, unit.to).normalize('NFC')
    const born = birthYear >= EARLIEST && birthYear <= LATEST
    if (born || nativePlace) return { ...(born && { birthYear }), ...(nativePlace && { nativePlace }) }
  }
  return {}
}

/** The end of what may still be told of somebody: no name is cut in two by it. */
function upToNextName(page: Page, to: number, names: ReadonlyMap<number, Name>): number {
  const { start, end } = page.reading.tokens
  const last = end[to - 1]! + REACH
  const goesOn = (at: number) =>
    at < page.length && !page.newLine(at) && !names.has(at) && (start[at]! < last || page.capital(at))
  let at = to
  while (goesOn(at)) at++
  return at
}
