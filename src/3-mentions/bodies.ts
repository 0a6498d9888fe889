import {
  BLOC,
  BODY,
  type BodySense,
  FIELD,
  KNOWN_BODY,
  type KnownBodySense,
  type Part,
  PLACE_NAME,
  ROLE,
  STARTER,
  UNIT_TYPE,
} from '../knowledge/lexicon.ts'
import {
  centralAt,
  hasCapital,
  insideWord,
  isBesideCommittee,
  isClass,
  isCommittee,
  isCommitteeHead,
  isCommon,
  isOneVerb,
  isPlural,
  unitNamedAfter,
} from './body-signs.ts'
import { countryAt, foreignPartyBehind, organOf } from './countries.ts'
import { looksLikePerson } from './names.ts'
import { openName, ownPart } from './own-names.ts'
import type { Page } from './page.ts'
import { namedPlaceAt, placeAt, typedPlaceAt } from './places.ts'
import type { BodyMention, Owner } from './types.ts'

/**
 * An organisation at a token: the head of its name (`data/lexicons/bodies.tsv`), then what the table says may follow: a field of work,
 * a name of its own, the unit or body that it belongs to. “Ban Tổ chức” + “Thành ủy” + “Cao Lãnh”.
 */
export function bodyAt(page: Page, at: number, depth = 0, ofPost = false): BodyMention | undefined {
  if (depth > 4) return undefined
  const known = knownBodyAt(page, at)
  let best = known
  const heads = page.all(at, BODY)
  for (let i = heads.length - 1; i >= 0; i--) {
    const hit = heads[i]!
    const found = headedBody(page, at, hit.to, hit.sense as BodySense, depth, ofPost)
    // “Công ty CP” without a name is no “Công ty” named CP
    if (!found && OF_MANY.has((hit.sense as BodySense).kind)) break
    if (!found) continue
    if (!best || found.to > best.to || (found.to === best.to && best !== known)) best = found
    break
  }
  return best ?? shortNameAt(page, at)
}

function knownBodyAt(page: Page, at: number): BodyMention | undefined {
  const hit = page.longest(at, KNOWN_BODY)
  if (!hit) return undefined
  const sense = hit.sense as KnownBodySense
  if (!hasCapital(page, at, hit.to)) return undefined
  let { to } = hit
  // “Bộ Chính trị Đảng Cộng sản Pháp” is not ours
  const party = sense.level === 'central' ? foreignPartyBehind(page, to) : undefined
  if (party) return { ...organOf(party, sense.name), from: at, sense }
  if (sense.level === 'central') to = ownPartyEnd(page, to)
  // “Chính phủ Nhật Bản”, “Quốc hội Lào”
  const abroad = sense.level === 'central' && sense.sector === 'state' ? countryAt(page, to) : undefined
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
  return withShortName(page, {
    kind: 'body',
    from: at,
    to,
    sense,
    own: sense.name,
    proper: true,
    owner: { by: 'none' },
    plural: false,
  })
}

/** “Bộ Chính trị Đảng Cộng sản Việt Nam”: our own party says no more. */
function ownPartyEnd(page: Page, at: number): number {
  const hit = page.capital(at) ? page.longest(at, KNOWN_BODY) : undefined
  return hit && 'name' in hit.sense && hit.sense.name === page.knowledge.names.of('own-party') ? hit.to : at
}

/** “TVF” after “Quỹ Toyota Việt Nam (TVF)”. */
function shortNameAt(page: Page, at: number): BodyMention | undefined {
  if (page.shortNames.size === 0 || !page.capital(at)) return undefined
  const body = page.shortNames.get(page.token(at))
  return body ? { ...body, from: at, to: at + 1, plural: false } : undefined
}

function headedBody(
  page: Page,
  at: number,
  to: number,
  sense: BodySense,
  depth: number,
  ofPost: boolean,
): BodyMention | undefined {
  // “cán bộ y tế”, “xã hội tổ chức”: a small first letter begins a body only before a capital
  const small = !hasCapital(page, at, to)
  if (small && !ofPost && !page.capital(to) && !isCommitteeHead(sense)) return undefined
  if (small && to === at + 1 && !ofPost && insideWord(page, at)) return undefined
  let own = sense.name
  // “Ban Thường vụ (BTV) Huyện ủy Cao Lãnh”
  let end =
    page.token(to) === '(' &&
    page.upper(to + 1) &&
    page.token(to + 2) === ')' &&
    (page.types(to + 3) & BODY || page.types(to + 3) & UNIT_TYPE)
      ? to + 3
      : to
  let proper = sense.own.length > 0
  let generic = false
  for (const part of sense.own) {
    const found = ownPart(page, end, part, at, ofPost)
    if (found) {
      if (OF_MANY.has(sense.kind) && isCommon(page, end, found.to)) return undefined
      if (page.fits('field-cut-short', end, found.to) || isOneVerb(page, end, found.to)) return undefined
      own += ` ${found.name}`
      generic = part.of === 'field' && page.longest(end, FIELD)?.to === found.to
      end = found.to
    } else if (part.needed || part.of === 'field') return undefined
    else proper = false
  }
  let plural = isPlural(page, at)
  let owned = ownerAt(page, end, sense.owner, depth, sense, ofPost)
  if (owned === 'none') return undefined
  // “Trung tâm Khoa học Xã hội và Nhân văn Nghệ An” tells itself apart; “Trung tâm Văn hóa” needs its district
  if (generic && owned.owner.by === 'none' && sense.isPart)
    owned = { to: owned.to, owner: { by: 'omitted', parts: [] } }
  if (owned.owner.by === 'omitted' && proper && !generic && !sense.isPart)
    owned = { to: owned.to, owner: { by: 'none' } }
  // a head in small letters, or an event's “ban tổ chức”, names a body only with its owner
  if (plural && small && !isCommitteeHead(sense)) return undefined
  if (owned.owner.by === 'omitted' && small && !ofPost && !isCommitteeHead(sense)) return undefined
  if (owned.owner.by === 'unit' && !owned.owner.place.name && isClass(page, owned.to)) plural = true
  if (owned.owner.by === 'omitted' && small && isCommitteeHead(sense) && isBesideCommittee(page, at, to)) plural = true
  if (owned.name) own += ` ${owned.name}`
  const body: BodyMention = {
    kind: 'body',
    from: at,
    to: owned.to,
    sense,
    own,
    proper: proper || Boolean(owned.name),
    owner: owned.owner,
    plural,
  }
  return withShortName(page, body)
}

/** Of companies, schools and hospitals there are many: “Công ty cổ phần”, “Trường Tiểu học” without a name of its own is none of them. */
const OF_MANY = new Set([
  'company',
  'bank',
  'enterprise',
  'cooperative',
  'school',
  'hospital',
  'broadcaster',
  'newspaper',
  'publisher',
])

/** “Quỹ Toyota Việt Nam (TVF)”: the bracket belongs to the mention, and its word is a name of the body from here on. */
function withShortName(page: Page, body: BodyMention): BodyMention {
  if (page.token(body.to) !== '(' || page.token(body.to + 2) !== ')') return body
  const short = page.token(body.to + 1)
  if (!page.capital(body.to + 1) || short.length < 2 || page.types(body.to + 1) & (PLACE_NAME | ROLE | UNIT_TYPE))
    return body
  page.shortNames.set(short, body)
  const { grammar, names } = page.knowledge
  if (grammar.opens('committee', body.own)) page.shortNames.set(names.fill('short-committee', { short }), body)
  return { ...body, to: body.to + 3 }
}

interface Owned {
  readonly to: number
  readonly owner: Owner
  /** A name of its own in the owner's stead: “Bệnh viện Đa khoa Phố Nối”. */
  readonly name?: string
}

/** What the body belongs to, tried in the order of the table; 'none' when it is needed and does not stand there. */
function ownerAt(
  page: Page,
  at: number,
  parts: readonly Part[],
  depth: number,
  sense: BodySense,
  ofPost: boolean,
): Owned | 'none' {
  if (parts.length === 0) return { to: at, owner: { by: 'none' } }
  for (const part of parts) {
    const found = ownerPart(page, at, part, depth, sense, ofPost)
    if (found) return found
  }
  if (parts.some((part) => part.needed)) return 'none'
  if (parts.every((part) => part.optional)) return { to: at, owner: { by: 'none' } }
  return { to: at, owner: { by: 'omitted', parts } }
}

function ownerPart(
  page: Page,
  at: number,
  part: Part,
  depth: number,
  sense: BodySense,
  ofPost: boolean,
): Owned | undefined {
  const { unitTypes, typesOf } = page.knowledge.lexicon
  const of = page.endOf('of-owner', at) ?? at
  if (page.newLine(at) && page.sentence(at) !== page.sentence(at - 1)) return undefined
  if (unitTypes.has(part.of)) {
    if (page.types(at) & ROLE && page.longest(at, ROLE)!.to - at >= 2) return undefined
    const typed = typedPlaceAt(page, at)
    if (typed && (typed.type === part.of || typed.name))
      return typed.type === part.of || typed.level !== 'commune'
        ? { to: typed.to, owner: { by: 'unit', place: typed } }
        : undefined
    if (looksLikePerson(page, at)) {
      // “Thành ủy Cao Lãnh Trần Văn …”: a place whose first syllable is a surname too
      const place = namedPlaceAt(page, at, [part.of])
      return place && (page.capitalRun(at, 6) === place.to || looksLikePerson(page, place.to))
        ? { to: place.to, owner: { by: 'unit', place } }
        : undefined
    }
    const place = namedPlaceAt(page, at, [part.of]) ?? namedPlaceAt(page, at, undefined)
    if (place) return { to: place.to, owner: { by: 'unit', place } }
    const run = page.capitalRun(at, 4)
    if (run - at !== 2 || page.types(at) & (ROLE | BODY | KNOWN_BODY | STARTER | FIELD)) return undefined
    return {
      to: run,
      owner: {
        by: 'unit',
        place: {
          kind: 'place',
          from: at,
          to: run,
          type: part.of,
          level: sense.level,
          name: page.words(at, run),
          units: [],
          parent: undefined,
        },
      },
    }
  }
  switch (part.of) {
    case 'unit':
    case 'province':
    case 'district': {
      const place =
        typedPlaceAt(page, of) ??
        (page.capital(at) && !looksLikePerson(page, at) ? unitNamedAfter(page, at, part.of) : undefined)
      if (!place || (part.of === 'province' && place.type && !typesOf.province.includes(place.type))) return undefined
      if (part.needed && !place.name && sense.own.length === 0 && page.sentence(at) !== page.sentence(place.from))
        return undefined
      return { to: place.to, owner: { by: 'unit', place } }
    }
    case 'hamlet': {
      const place = typedPlaceAt(page, at)
      return place?.level === 'hamlet' && place.name ? { to: place.to, owner: { by: 'unit', place } } : undefined
    }
    case 'country': {
      const country = countryAt(page, at)
      return country ? { to: country.to, owner: { by: 'country', country: country.name } } : undefined
    }
    case 'central': {
      const to = centralAt(page, at)
      // “Ban Đối ngoại Trung ương Đảng Cộng sản Pháp”
      const party = to > at ? foreignPartyBehind(page, to) : undefined
      if (party) return { to: party.to, owner: { by: 'body', body: party }, name: page.knowledge.names.of('central') }
      return to > at ? { to, owner: { by: 'central' } } : undefined
    }
    case 'bloc': {
      const hit = page.longest(at, BLOC)
      if (!hit || !('name' in hit.sense)) return undefined
      const central = centralAt(page, hit.to)
      const place = central > hit.to ? undefined : placeAt(page, hit.to)
      const owner: Owner =
        central > hit.to
          ? { by: 'central' }
          : place && (place.type || place.level === 'province')
            ? { by: 'unit', place }
            : { by: 'omitted', parts: [{ of: 'province', needed: false, optional: false }] }
      const to = central > hit.to ? central : owner.by === 'unit' ? owner.place.to : hit.to
      const bloc: BodySense = {
        type: BODY,
        name: hit.sense.name as string,
        kind: 'bloc',
        sector: 'party',
        level: undefined,
        own: [],
        owner: [],
      }
      return {
        to,
        owner: {
          by: 'body',
          body: {
            kind: 'body',
            from: at,
            to,
            sense: bloc,
            own: hit.sense.name as string,
            proper: hit.sense.name !== page.knowledge.names.of('bloc'),
            owner,
            plural: false,
          },
        },
      }
    }
    case 'committee': {
      const body = bodyAt(page, of, depth + 1, ofPost)
      if (body && isCommittee(page, body)) return { to: body.to, owner: { by: 'body', body } }
      const place = typedPlaceAt(page, at)
      return place?.type && place.level !== 'hamlet' ? { to: place.to, owner: { by: 'unit', place } } : undefined
    }
    case 'body': {
      const body = bodyAt(page, of, depth + 1, ofPost)
      return body &&
        !body.plural &&
        !(body.owner.by === 'omitted' && !body.proper && !page.capital(of) && !isCommittee(page, body))
        ? { to: body.to, owner: { by: 'body', body } }
        : undefined
    }
    case 'parent':
      return parentAt(page, at, depth)
    case 'name': {
      const name = openName(page, at, '', at - 1, false)
      return name ? { to: name.to, owner: { by: 'none' }, name: name.name } : undefined
    }
    default:
      return undefined
  }
}

/** “Cục Cảnh sát giao thông, Bộ Công an”, “Trường đại học Khoa học tự nhiên (Đại học Quốc gia TP.HCM)”, “… thuộc Bộ Y tế”. */
export function parentAt(page: Page, at: number, depth: number): { to: number; owner: Owner } | undefined {
  if (page.token(at) === '(' && page.upper(at + 1) && page.token(at + 2) === ')') return parentAt(page, at + 3, depth)
  const inside = page.token(at) === '('
  const body = bodyAt(page, inside ? at + 1 : (page.endOf('joins-parent', at) ?? at), depth + 1)
  if (!body || body.plural || !PARENT.has(body.sense.kind) || body.owner.by === 'omitted') return undefined
  if (inside && page.token(body.to) !== ')') return undefined
  return { to: inside ? body.to + 1 : body.to, owner: { by: 'body', body } }
}

const PARENT = new Set([
  'ministry',
  'school',
  'government',
  'department',
  'provincial department',
  'police',
  'party organ',
  'hospital',
  'company',
  'bank',
  'court',
  'procuracy',
  'social insurance',
  'broadcaster',
])
