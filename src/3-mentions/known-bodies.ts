import { type BodySense, EVENT, KNOWN_BODY, type KnownBodySense } from '../knowledge/lexicon.ts'
import { hasCapital } from './body-signs.ts'
import { countryAt, foreignPartyBehind, organOf } from './countries.ts'
import { knownBrandAt } from './known-brands.ts'
import type { Page } from './page.ts'
import { namedPlaceAt } from './places.ts'
import { withShortName } from './short-names.ts'
import type { BodyMention } from './types.ts'

/** A body at a token by its whole name (`data/lexicons/known-bodies.tsv`): “Bộ Chính trị”, “Quốc hội”, “Quốc hội Lào”. */
export function knownBodyAt(page: Page, at: number): BodyMention | undefined {
  const hit = page.longest(at, KNOWN_BODY)
  if (!hit) return undefined
  const sense = hit.sense as KnownBodySense
  if (!hasCapital(page, at, hit.to) || page.ends('paper-of-government', at)) return undefined
  let { to } = hit
  if (sense.kind === 'international organisation' && isInName(page, at, to)) return undefined
  // “Trung ương Hội Sinh viên …” has its name behind it
  if (sense.kind === 'mass centre' && page.capital(to)) return undefined
  // “Bộ Chính trị Đảng Cộng sản Pháp” is not ours
  const party = sense.level === 'central' ? foreignPartyBehind(page, to) : undefined
  if (party) return { ...organOf(party, sense.name), from: at, sense }
  if (sense.level === 'central') to = ownPartyEnd(page, to)
  // “Ban Bí thư Trung ương Đoàn”
  const mass = sense.kind === 'central party body' ? massCentreAt(page, to) : undefined
  if (mass) return { ...mass, from: at, own: `${sense.name} ${mass.own}` }
  // “Chính phủ Nhật Bản”, “Quốc hội Lào”, “Quân ủy Trung ương Trung Quốc”
  const ofState = sense.sector === 'state' || sense.kind === 'central party body'
  const abroad = sense.level === 'central' && ofState ? countryAt(page, page.endOf('of-owner', to) ?? to) : undefined
  if (abroad)
    return {
      kind: 'body',
      from: at,
      to: abroad.to,
      sense,
      own: sense.name,
      proper: true,
      owner:
        abroad.name === page.knowledge.names.of('vietnam') ? { by: 'none' } : { by: 'country', country: abroad.name },
      plural: false,
    }
  // “VCCI Cần Thơ” too
  const hasBranches = sense.sector === 'enterprise' || (sense.kind === 'association' && page.upper(at))
  const branch = hasBranches ? (branchEnd(page, to) ?? page.endOf('daughter-word', to)) : undefined
  // “SenBank Trà Vinh” after “Ngân hàng Sông Tiền - Chi nhánh Trà Vinh (SenBank Trà Vinh)”
  const told = branch === undefined ? undefined : knownBrandAt(page, at)
  if (told?.to === branch && told) return told
  if (branch !== undefined)
    return {
      kind: 'body',
      from: at,
      to: branch,
      sense: { ...sense, level: undefined },
      own: page.words(at, branch),
      proper: true,
      owner: { by: 'none' },
      plural: false,
    }
  const body: BodyMention = {
    kind: 'body',
    from: at,
    to,
    sense,
    own: sense.name,
    proper: true,
    owner: { by: 'none' },
    plural: false,
  }
  // “hiệp định Việt Nam - EU (EVFTA)”: a short name has no other behind it
  return to === at + 1 && page.upper(at) ? body : withShortName(page, body)
}

/** “Công ty MobiFone”, “Ngân hàng Vietcombank”: a firm that goes by its brand, behind the word for it. */
export function knownFirmAt(page: Page, at: number, to: number, { sector, kind }: BodySense): BodyMention | undefined {
  // “Phòng Giao dịch Vietcombank” is one of its offices
  if (sector !== 'enterprise' || /^(?:branch|department|office)$/.test(kind) || !(page.types(to) & KNOWN_BODY))
    return undefined
  const firm = knownBodyAt(page, to)
  return firm?.sense.sector === 'enterprise' && !page.capital(firm.to) ? { ...firm, from: at } : undefined
}

/** “VNPT Đồng Tháp”, “Viettel Trà Vinh”: the firm of a province is not the firm of the country. */
function branchEnd(page: Page, at: number): number | undefined {
  const { province, district } = page.knowledge.lexicon.typesOf
  if (!page.capital(at) || page.newLine(at)) return undefined
  return namedPlaceAt(page, at, [...province, ...district])?.to
}

/** “Trung tâm Trung Quốc - ASEAN”, “hội nghị NATO”: a short name within another name, or behind the meeting that is called so. */
function isInName(page: Page, at: number, to: number): boolean {
  if (to > at + 1 || !page.upper(at) || page.newLine(at)) return false
  return (
    page.begins('dash', at - 1) ||
    (page.capital(at - 1) && !page.mark(at - 1) && page.sentence(at - 1) === page.sentence(at)) ||
    [2, 3].some((back) => page.longest(at - back, EVENT)?.to === at)
  )
}

/** “Bộ Chính trị Đảng Cộng sản Việt Nam”: our own party says no more. */
function ownPartyEnd(page: Page, at: number): number {
  const hit = page.capital(at) ? page.longest(at, KNOWN_BODY) : undefined
  return hit && 'name' in hit.sense && hit.sense.name === page.knowledge.names.of('own-party') ? hit.to : at
}

/** The centre of a mass organisation at a token, whose organs are called as the Party's are: “Trung ương Đoàn”. */
export function massCentreAt(page: Page, at: number): BodyMention | undefined {
  const hit = page.capital(at) ? page.longest(at, KNOWN_BODY) : undefined
  const sense = hit?.sense as KnownBodySense | undefined
  if (!hit || !sense || !CENTRES.has(sense.kind)) return undefined
  return {
    kind: 'body',
    from: at,
    to: hit.to,
    sense,
    own: sense.name,
    proper: true,
    owner: { by: 'none' },
    plural: false,
  }
}

const CENTRES = new Set(['mass organisation', 'mass centre', 'youth union'])
