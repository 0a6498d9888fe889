import { withoutTones } from '../2-text/vietnamese.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { BodyMention, Mention, PlaceMention } from '../3-mentions/types.ts'
import { type Gazetteer, inForce, provinceOf, shortType, type Unit } from '../knowledge/gazetteer.ts'
import type { Article } from '../model.ts'
import type { Placed } from './in-order.ts'

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

/** The homes of an article: of all of it, and of its sections, where these have homes of their own. */
export class Homes {
  readonly article: Home

  constructor(article: Home) {
    this.article = article
  }

  /** The home of the section in which a token stands. */
  at(_token: number): Home {
    return this.article
  }
}

/** Finds the place of an article from what it names, its title, and where it was published. */
export function findHomes({ page, all }: Mentions): Homes {
  const { article } = page.reading
  const { gazetteer } = page.knowledge
  const places: NamedPlace[] = []
  for (const mention of all)
    for (const place of placesIn(mention)) if (place.name) places.push({ from: place.from, mention: place })
  places.sort((one, other) => one.from - other.from)

  const votes = new Map<string, number>()
  const vote = (name: string, weight: number) => votes.set(name, (votes.get(name) ?? 0) + weight)
  for (const { mention } of places) {
    const units = current(mention.units, article.published)
    const provinces = new Set(units.map((unit) => provinceOf(unit).name))
    if (provinces.size !== 1) continue
    const level = units[0]!.level
    vote([...provinces][0]!, level === 'province' ? (mention.type ? VOTE.typed : VOTE.bare) : VOTE.child)
  }
  const title = ` ${withoutTones(article.title ?? '')} `
  const outlet = ` ${withoutTones(article.outlet ?? '').replace(/[^a-z0-9.]+/g, ' ')} `
  const host = hostOf(article)
  const given = withoutTones(article.province ?? '')
  for (const { province, key, typed } of provinceKeys(gazetteer)) {
    if (given === key || given === typed) vote(province.name, VOTE.metadata)
    if (title.includes(` ${key} `)) vote(province.name, VOTE.title)
    if (outlet.includes(` ${key} `) || host.includes(key.replace(/[^a-z]/g, ''))) vote(province.name, VOTE.outlet)
  }
  const ranked = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const [first, second] = ranked
  const province = first
    ? pick(
        gazetteer.provinces.filter((unit) => unit.name === first[0]),
        article.published,
      )
    : undefined
  const district = districtOfOutlet(article, gazetteer, outlet, host)
  return new Homes({ places, province, district, dominant: Boolean(first && first[1] >= 2 * (second?.[1] ?? 0)) })
}

/** A province, and its name without and with its type as those write it who have no tones. */
interface ProvinceKey {
  readonly province: Unit
  readonly key: string
  readonly typed: string
}

const provinces = new WeakMap<Gazetteer, readonly ProvinceKey[]>()

function provinceKeys(gazetteer: Gazetteer): readonly ProvinceKey[] {
  const known = provinces.get(gazetteer)
  if (known) return known
  const keys = gazetteer.provinces.map((province) => {
    const key = withoutTones(province.name)
    return { province, key, typed: `${withoutTones(shortType(province))} ${key}` }
  })
  provinces.set(gazetteer, keys)
  return keys
}

const districts = new WeakMap<Gazetteer, Map<string, Unit | undefined>>()

/** “Trang thông tin điện tử huyện Đắk Song”, daksong.daknong.gov.vn. */
function districtOfOutlet(article: Article, gazetteer: Gazetteer, outlet: string, host: string): Unit | undefined {
  if (!outlet.trim() && !host) return undefined
  const known = districts.get(gazetteer) ?? new Map<string, Unit | undefined>()
  districts.set(gazetteer, known)
  const key = `${outlet} ${host} ${article.published ?? ''}`
  if (!known.has(key)) {
    const parts = host.split('.')
    const fits = (unit: Unit) =>
      outlet.includes(` ${withoutTones(`${unit.type} ${unit.name}`)} `) ||
      (parts.length >= 4 &&
        parts.some(
          (part, i) =>
            part === withoutTones(unit.name).replace(/[^a-z]/g, '') &&
            parts[i + 1] === withoutTones(provinceOf(unit).name).replace(/[^a-z]/g, ''),
        ))
    known.set(
      key,
      pick(
        gazetteer.districts.filter((unit) => fits(unit)),
        article.published,
      ),
    )
  }
  return known.get(key)
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
