import type { Page } from '../3-mentions/page.ts'
import { instantAt } from '../3-mentions/spans.ts'
import type { Range } from '../3-mentions/types.ts'
import type { Extraction, LocalEntity, LocalPerson } from '../model.ts'

/** How many characters behind a name, or behind the fact before it, a fact may stand: “ông Trần Văn Hai, Giám đốc Sở X (sinh năm 1967, quê Bến Tre)”. */
const REACH = 90
const FIRST_WORD = /[^\p{L}\p{M}’']/u
/** Nobody is named more often before the birth is told. */
const MOST_PLACES = 40
/** Years in which somebody of whom the news tells may have been born. */
const [EARLIEST, LATEST] = [1800, 2019]

/**
 * Adds what tells namesakes apart better than posts do: when people were born, where they come from and what else a life begins with, and whether an address right before the
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
    return { ...entity, ...genderOf(page, stands), ...lifeOf(page, stands, names) }
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

type Life = Pick<
  LocalPerson,
  'birthYear' | 'birthDate' | 'nativePlace' | 'ethnicity' | 'education' | 'theoryDegree' | 'joinedParty'
>

/** A fact of a life: what it says, and where the words end. */
interface Fact {
  readonly says: Life
  readonly to: number
}

/**
 * Read between a full name and the next: in “Hoàng Thị Dung (SN 1970) và Lê Thị Hoa (SN 1984)” each has her own year. One fact leads to the next:
 * “Sinh ngày …; quê quán: …; dân tộc: …; ngày vào Đảng: …” goes on as long as facts do.
 */
function lifeOf(page: Page, places: readonly Range[], names: ReadonlyMap<number, Name>): Life {
  let life: Life = {}
  for (const { to } of places) {
    let from = to
    for (;;) {
      const end = upToNextName(page, from, names)
      if (!page.has('word-of-a-life', from, end)) break
      const facts = READERS.flatMap((read) => read(page, from, end) ?? []).filter((fact) => fact.to > from)
      if (facts.length === 0) break
      for (const { says } of facts) life = { ...says, ...life }
      from = Math.max(...facts.map((fact) => fact.to))
    }
  }
  return life
}

type Reader = (page: Page, from: number, end: number) => Fact | undefined

const READERS: readonly Reader[] = [birthIn, homeIn, ethnicityIn, educationIn, theoryIn, partyIn]

function birthIn(page: Page, from: number, end: number): Fact | undefined {
  const birth = page.find('birth', from, end)
  if (!birth) return undefined
  const { year, date } = page.rolesOf('birth', birth.from, birth.to)!
  const birthYear = Number(page.token((year ?? date)!.to - 1).slice(-4))
  if (birthYear < EARLIEST || birthYear > LATEST) return undefined
  const day = date && instantAt(page, date.from)
  const birthDate = day?.date !== undefined && day.date.length > 4 ? day.date : undefined
  return { says: { birthYear, ...(birthDate && { birthDate }) }, to: day ? Math.max(day.to, birth.to) : birth.to }
}

function homeIn(page: Page, from: number, end: number): Fact | undefined {
  const found = page.find('native-place', from, end)
  const said = found && page.rolesOf('native-place', found.from, found.to)!['place']
  return said && factOf(page, said, (nativePlace) => ({ nativePlace }))
}

function ethnicityIn(page: Page, from: number, end: number): Fact | undefined {
  const found = page.find('ethnicity', from, end)
  const said = found && page.rolesOf('ethnicity', found.from, found.to)!['group']
  return said && factOf(page, said, (ethnicity) => ({ ethnicity }))
}

function educationIn(page: Page, from: number, end: number): Fact | undefined {
  const found = page.find('education', from, end)
  const said = found && page.rolesOf('education', found.from, found.to)!['degree']
  // the words go on behind the reach of a fact
  const to = said && (page.endOf('words-of-a-degree', said.from) ?? said.to)
  return said && factOf(page, { from: said.from, to: to! }, (education) => ({ education }))
}

function theoryIn(page: Page, from: number, end: number): Fact | undefined {
  const found = page.find('theory-degree', from, end)
  const said = found && page.rolesOf('theory-degree', found.from, found.to)!['degree']
  return said && factOf(page, said, (theoryDegree) => ({ theoryDegree }))
}

/** A fact in the words that tell it, up to the end of their line. */
function factOf(page: Page, said: Range, named: (words: string) => Life): Fact {
  let to = said.from + 1
  while (to < said.to && !page.newLine(to)) to++
  return { says: named(page.raw(said.from, to).normalize('NFC')), to }
}

function partyIn(page: Page, from: number, end: number): Fact | undefined {
  const joined = page.find('joins-party', from, end)
  if (!joined) return undefined
  const year = page.rolesOf('joins-party', joined.from, joined.to)!['year']
  if (year) return { says: { joinedParty: page.token(year.from) }, to: joined.to }
  const day = instantAt(page, joined.to)
  return day?.date ? { says: { joinedParty: day.date }, to: day.to } : undefined
}

/** The end of what may still be told of somebody: no name is cut in two by it. */
function upToNextName(page: Page, to: number, names: ReadonlyMap<number, Name>): number {
  const { start, end } = page.reading.tokens
  const last = end[to - 1]! + REACH
  const goesOn = (at: number) =>
    at < page.length &&
    (!page.newLine(at) || page.begins('fact-of-a-life', at)) &&
    !names.has(at) &&
    (start[at]! < last || page.capital(at))
  let at = to
  while (goesOn(at)) at++
  return at
}
