import { withoutTones } from '../2-text/vietnamese.ts'
import { lastBefore, type Placed } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { BodyMention, Mention, PlaceMention } from '../3-mentions/types.ts'
import { type Gazetteer, inForce, provinceOf, shortType, type Unit } from '../knowledge/gazetteer.ts'
import type { Article } from '../model.ts'
import { districtOfAddress, wordsOfAddress } from './address.ts'

/** A named place of the article, with the units that it may be. */
export interface NamedPlace extends Placed {
  readonly mention: PlaceMention
}

/** What an article is about, by place: what the writer takes for granted when he leaves a name out. */
export interface Home {
  /** What is named there, in order of the text. */
  readonly places: readonly NamedPlace[]
  readonly province: Unit | undefined
  /** The district or town that the outlet serves, where its name or address says so. */
  readonly district: Unit | undefined
  /** Most of what the article names lies in that province, so that a short name may be taken for one of it. */
  readonly dominant: boolean
}

/** Votes of the text, title, dateline and outlet, in that order of strength. */
const VOTE = { metadata: 50, typed: 3, bare: 2, child: 1, title: 3, outlet: 1.5 }

/** A part of an article that has a home of its own, from a token up to the next one. */
export interface Section extends Placed {
  readonly home: Home
}

/** The homes of an article: of all of it, and of its sections, where these have homes of their own. */
export class Homes {
  readonly article: Home
  readonly #sections: readonly Section[]

  constructor(article: Home, sections: readonly Section[] = []) {
    this.article = article
    this.#sections = sections
  }

  /** The home of the section in which a token stands. */
  at(token: number): Home {
    return lastBefore(this.#sections, token + 1)?.home ?? this.article
  }
}

/** Finds the place of all of an article from what it names, its title, and where it was published. */
export function homeOf({ page, all }: Mentions): Home {
  const { article } = page.reading
  const { gazetteer } = page.knowledge
  const places: NamedPlace[] = []
  for (const mention of all)
    for (const place of placesIn(mention)) if (place.name) places.push({ from: place.from, mention: place })
  places.sort((one, other) => one.from - other.from)

  const votes = new Map<string, number>()
  // “phường Yên Bái” of 2026 is called after a province that is no more
  const isThere = (name: string) =>
    gazetteer.provinces.some((unit) => unit.name === name && isOf(unit, article.published))
  const vote = (name: string, weight: number) => votes.set(name, (votes.get(name) ?? 0) + weight)
  for (const { mention } of places) {
    const units = current(mention.units, article.published)
    const provinces = new Set(units.map((unit) => provinceOf(unit).name))
    if (provinces.size !== 1) continue
    const level = units[0]!.level
    vote([...provinces][0]!, level === 'province' ? (mention.type ? VOTE.typed : VOTE.bare) : VOTE.child)
  }
  if (votes.size === 0) for (const name of calledAfter(all, gazetteer)) if (isThere(name)) vote(name, VOTE.bare)
  const outlet = ` ${withoutTones(article.outlet ?? '').replace(/[^a-z0-9.]+/g, ' ')} `
  const host = hostOf(article)
  const { byName, byTypedName, ofOutlet } = provinceKeys(gazetteer)
  const given = withoutTones(article.province ?? '')
  for (const name of byName.get(given) ?? byTypedName.get(given) ?? []) vote(name, VOTE.metadata)
  const address = wordsOfAddress(article)
  const types = [...page.knowledge.lexicon.unitTypes.values()].filter(({ level }) => level === 'commune')
  const ofCommunes = new Set(types.map(({ unit }) => withoutTones(unit).split(' ').at(-1)!))
  for (const name of namedIn(article.title || address.join(' '), byName, ofCommunes))
    if (isThere(name)) vote(name, VOTE.title)
  const ofAddress = districtOfAddress(address, host, gazetteer, article.published)
  if (ofAddress) vote(provinceOf(ofAddress).name, VOTE.title)
  for (const name of ofOutlet(outlet, host)) if (isThere(name)) vote(name, VOTE.outlet)
  const ranked = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const [first, second] = ranked
  const province = first
    ? pick(
        gazetteer.provinces.filter((unit) => unit.name === first[0]),
        article.published,
      )
    : undefined
  const district = districtOfOutlet(article, gazetteer, outlet, host) ?? ofAddress
  return { places, province, district, dominant: Boolean(first && first[1] >= 2 * (second?.[1] ?? 0)) }
}

/** The provinces that papers and firms are called after: “Báo Kiên Giang”, “Công ty Điện lực Kiên Giang”. A school may bear the name of any. */
function calledAfter(all: readonly Mention[], { provinces }: Gazetteer): ReadonlySet<string> {
  const bodies = all.filter((mention) => mention.kind === 'body')
  const names = bodies.filter(({ sense }) => sense.sector === 'press' || sense.sector === 'enterprise')
  return new Set(provinces.map(({ name }) => name).filter((name) => names.some(({ own }) => own.endsWith(` ${name}`))))
}

/** The provinces by their names as those write them who have no tones, without their types and with. */
interface ProvinceKeys {
  readonly byName: ReadonlyMap<string, readonly string[]>
  readonly byTypedName: ReadonlyMap<string, readonly string[]>
  /** The names of the provinces that an outlet and the address of its page name. */
  readonly ofOutlet: (outlet: string, host: string) => readonly string[]
}

const provinces = new WeakMap<Gazetteer, ProvinceKeys>()

function provinceKeys(gazetteer: Gazetteer): ProvinceKeys {
  const known = provinces.get(gazetteer) ?? keysOf(gazetteer)
  provinces.set(gazetteer, known)
  return known
}

function keysOf({ provinces }: Gazetteer): ProvinceKeys {
  const all = provinces.map((unit) => ({ unit, key: withoutTones(unit.name) }))
  const namesBy = (keyOf: (one: (typeof all)[number]) => string) => {
    const names = new Map<string, string[]>()
    for (const one of all) names.set(keyOf(one), [...(names.get(keyOf(one)) ?? []), one.unit.name])
    return names
  }
  const byName = namesBy(({ key }) => key)
  const byTypedName = namesBy(({ unit, key }) => `${withoutTones(shortType(unit))} ${key}`)
  const outlets = new Map<string, readonly string[]>()
  const ofOutlet = (outlet: string, host: string) => {
    const known = outlets.get(outlet + host)
    if (known) return known
    const named = all.filter(({ key }) => outlet.includes(` ${key} `) || host.includes(key.replace(/[^a-z]/g, '')))
    const names = named.map(({ unit }) => unit.name)
    if (outlets.size > MOST_OUTLETS) outlets.clear()
    outlets.set(outlet + host, names)
    return names
  }
  return { byName, byTypedName, ofOutlet }
}

/** How many outlets are remembered. */
const MOST_OUTLETS = 10_000
/** Syllables of the longest name of a province. */
const LONGEST_NAME = 4

/** The names of the provinces in a title, once for each that is called so; “Phường Trà Vinh” is none. */
function namedIn(title: string, byName: ProvinceKeys['byName'], ofCommunes: ReadonlySet<string>): readonly string[] {
  const words = withoutTones(title).split(/[\s:;,.!?()“”"'|]+/)
  const named = new Set<string>()
  for (let from = 0; from < words.length; from++) {
    if (ofCommunes.has(words[from - 1]!)) continue
    let name = ''
    for (let to = from; to < Math.min(from + LONGEST_NAME, words.length); to++) {
      name += to === from ? words[to] : ` ${words[to]}`
      if (byName.has(name)) named.add(name)
    }
  }
  return [...named].flatMap((key) => byName.get(key)!)
}

/** Districts that an outlet and the address of its page name, whenever they were there: by both. */
const districts = new WeakMap<Gazetteer, Map<string, readonly Unit[]>>()

/** “Trang thông tin điện tử huyện Đắk Song”, daksong.daknong.gov.vn. */
function districtOfOutlet(article: Article, gazetteer: Gazetteer, outlet: string, host: string): Unit | undefined {
  if (!outlet.trim() && !host) return undefined
  const known = districts.get(gazetteer) ?? new Map<string, readonly Unit[]>()
  districts.set(gazetteer, known)
  const key = `${outlet} ${host}`
  const named = known.get(key) ?? districtsNamed(gazetteer, outlet, host)
  if (known.size > MOST_OUTLETS) known.clear()
  known.set(key, named)
  return pick(named, article.published)
}

function districtsNamed(gazetteer: Gazetteer, outlet: string, host: string): readonly Unit[] {
  const parts = host.split('.')
  return gazetteer.districts.filter(
    (unit) =>
      outlet.includes(` ${withoutTones(`${unit.type} ${unit.name}`)} `) ||
      (parts.length >= 4 &&
        parts.some(
          (part, i) =>
            part === withoutTones(unit.name).replace(/[^a-z]/g, '') &&
            parts[i + 1] === withoutTones(provinceOf(unit).name).replace(/[^a-z]/g, ''),
        )),
  )
}

/** Was a unit there on a day, as far as the day is known? */
function isOf(unit: Unit, date: string | undefined): boolean {
  return date === undefined || inForce(unit, date)
}

/** Units in force on the day, or all when none was. */
export function current(units: readonly Unit[], date: string | undefined): readonly Unit[] {
  if (units.length < 2) return units
  const then = units.filter((unit) =>
    date ? inForce(unit, date) : unit.validTo === undefined || unit.validTo >= '2025-06-30',
  )
  return then.length > 0 ? then : units
}

/** Of units of one name, the one in force on the day; without a day the one before the reform of 2025-07-01. */
export function pick(units: readonly Unit[], date: string | undefined): Unit | undefined {
  const then = units.filter((unit) => inForce(unit, date ?? '2024-06-30'))
  return then[0] ?? units[0]
}

function hostOf(article: Article): string {
  const address = article.url ?? (/^[\w.-]+\.vn$/.test(article.outlet ?? '') ? `http://${article.outlet}` : '')
  const host = /^https?:\/\/([^/]+)/.exec(address)?.[1] ?? ''
  return /^(www\.)?(baomoi|vnexpress|tuoitre|thanhnien|dantri|vietnamnet|zing)\b/.test(host) ? '' : host.toLowerCase()
}

/** Places named in a mention: itself, or the owner of the body it names. */
export function placesIn(mention: Mention): readonly PlaceMention[] {
  switch (mention.kind) {
    case 'place':
      return mention.parent ? [mention, mention.parent] : [mention]
    case 'body':
      return placesOfBody(mention)
    case 'post':
      return [...(mention.place ? placesIn(mention.place) : []), ...(mention.body ? placesOfBody(mention.body) : [])]
    default:
      return []
  }
}

function placesOfBody(body: BodyMention): readonly PlaceMention[] {
  if (body.owner.by === 'unit') return placesIn(body.owner.place)
  if (body.owner.by === 'body') return placesOfBody(body.owner.body)
  return []
}
