import { between } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import { isWithin, namedPlaceAt, typedPlaceAt } from '../3-mentions/places.ts'
import type { PlaceMention } from '../3-mentions/types.ts'
import { provinceOf, type Unit } from '../knowledge/gazetteer.ts'
import { current, type Home, Homes, homeOf, pick, type Section } from './home.ts'

/** A heading that is a place, and the unit it means. */
interface Heading {
  readonly mention: PlaceMention
  readonly unit: Unit
}

/** The home of an article, and of the parts of a round-up under headings like “Kon Tum: …”, “* Tại Lai Vung: …”. */
export function findHomes(mentions: Mentions): Homes {
  const { page } = mentions
  const home = homeOf(mentions)
  const headings: Heading[] = []
  for (let at = 0; at < page.length; at++) {
    const mention = headingAt(page, at)
    const unit = mention && unitOf(page, mention, home)
    if (unit) headings.push({ mention, unit })
  }
  // one place before a colon is the place of the whole article: “Đồng Tháp: Khởi công cầu …”
  if (new Set(headings.map(({ unit }) => unit.id)).size < 2) return new Homes(home)
  const sections = headings.map(({ mention, unit }, i): Section => {
    const { from } = mention
    const named = between(home.places, from + 1, headings[i + 1]?.mention.from ?? page.length)
    const district = unit.level === 'district' ? unit : undefined
    return {
      from,
      home: { places: [{ from, mention }, ...named], province: provinceOf(unit), district, dominant: true },
    }
  })
  return new Homes(home, sections)
}

/** A province or district, alone before a colon, that begins a line or stands behind an asterisk. */
function headingAt(page: Page, at: number): PlaceMention | undefined {
  const opens = page.newLine(at) || (page.mark(at) && page.begins('bullet', at))
  if (!opens || page.silent(at)) return undefined
  const from = page.endOf('opens-section', at) ?? at
  const { province, district } = page.knowledge.lexicon.typesOf
  const place =
    typedPlaceAt(page, from) ?? (page.capital(from) ? namedPlaceAt(page, from, [...province, ...district]) : undefined)
  return place?.name && !place.parent && page.begins('colon', place.to) ? place : undefined
}

/** The province of that name, rather than its town; else the district, that of the article's province where there are several. */
function unitOf(page: Page, { units }: PlaceMention, { province }: Home): Unit | undefined {
  const date = page.reading.article.published
  const now = current(units, date)
  const provinces = now.filter(({ level }) => level === 'province')
  const here = province ? now.filter((unit) => isWithin(unit, province)) : []
  const [meant = []] = [provinces, here, now].filter(({ length }) => length > 0)
  const isOne = new Set(meant.map((one) => `${one.type} ${one.name} ${provinceOf(one).name}`)).size === 1
  const unit = isOne ? pick(meant, date) : undefined
  return unit?.level === 'province' || unit?.level === 'district' ? unit : undefined
}
