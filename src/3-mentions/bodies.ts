import { BODY, type BodySense, FIELD, NAME_WORD, type Part, PLACE_NAME, UNIT_TYPE } from '../knowledge/lexicon.ts'
import { ofAssembly } from './assembly.ts'
import { aboveAt, bracketedAt } from './bodies-above.ts'
import { isOver, kindsOver, mayTeach, OF_MANY, OF_UNIT, ONLY_OF_POSTS, PARENT } from './body-kinds.ts'
import { sharesUnit } from './body-lists.ts'
import {
  beginsInSmall,
  behindInitials,
  behindShortName,
  centralAt,
  countsUnits,
  goesOnList,
  hasCapital,
  isBesideCommittee,
  isClass,
  isCommittee,
  isCommitteeHead,
  isCommon,
  isCommonPlace,
  isListed,
  isNamed,
  isOneVerb,
  isOtherWord,
  isPlural,
  isShortInBrackets,
  namesWork,
} from './body-signs.ts'
import { withBranch } from './branches.ts'
import { brandAt } from './brands.ts'
import { countryAt, foreignPartyBehind } from './countries.ts'
import { embassyOf } from './embassies.ts'
import { isForeignName } from './foreign-names.ts'
import { withHost } from './hosts.ts'
import { knownBodyAt, knownFirmAt, massCentreAt } from './known-bodies.ts'
import { isMassOfUnit, massOfUnit } from './mass-of-units.ts'
import { namedPartyAt } from './named-parties.ts'
import { isPersonNext } from './names.ts'
import { openName, ownPart } from './own-names.ts'
import { blocAt, closed, hamletAt, impliedUnitAt, type Owned, unitAt } from './owner-units.ts'
import type { Page } from './page.ts'
import { typedPlaceAt } from './places.ts'
import { shortBodyAt, shortOverAt } from './short-bodies.ts'
import { behindShortOwn, knownByShortName, shortNameAt, spellsName, wholeOwn, withShortName } from './short-names.ts'
import type { BodyMention, Owner } from './types.ts'
import { youthUnionWithBoard } from './youth-unions.ts'

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
    const { to, sense } = heads[i]! as { to: number; sense: BodySense }
    const inner = isMassOfUnit(sense) ? bodyAt(page, to - 1, depth + 1, ofPost) : undefined
    const found =
      massOfUnit(at, sense, inner) ?? knownFirmAt(page, at, to, sense) ?? headedBody(page, at, to, sense, depth, ofPost)
    // “Công ty CP” without a name is no “Công ty” named CP
    if (!found && OF_MANY.has(sense.kind) && heads[i - 1]?.to !== to) break
    // “Ngân hàng Thế giới” + “John Smith Kim”
    if (!found || (known && isForeignName(page, known.to))) continue
    if (!best || found.to > best.to || (found.to === best.to && best !== known)) best = found
    break
  }
  const body =
    best ??
    shortNameAt(page, at) ??
    namedPartyAt(page, at) ??
    brandAt(page, at) ??
    youthUnionWithBoard(page, at, (from) => bodyAt(page, from, depth + 1, true))
  return body && withHost(page, withBranch(page, ofAssembly(page, body)), ofPost && depth === 0)
}

/** The body of a head of the table that ends at a token. */
export function headedBody(
  page: Page,
  at: number,
  to: number,
  sense: BodySense,
  depth: number,
  ofPost: boolean,
): BodyMention | undefined {
  // “cán bộ y tế”: a small first letter begins a body only before a capital
  const small = !hasCapital(page, at, to)
  if (ONLY_OF_POSTS.has(sense.kind) && !ofPost) return undefined
  if (small && !ofPost && isCommonPlace(page, at, to)) return undefined
  if (small && !ofPost && !page.capital(to) && !beginsInSmall(page, at, to, sense)) return undefined
  if (isOtherWord(page, at, to, small && ofPost)) return undefined
  let own = sense.name
  // “Ban Thường vụ (BTV) Huyện ủy Cao Lãnh”, “Câu lạc bộ (CLB) Bóng đá Đồng Tháp”
  let end = behindInitials(page, at, behindShortName(page, to, BODY | UNIT_TYPE | PLACE_NAME | FIELD | NAME_WORD))
  // “3 đồn biên phòng: Phú Gia, Hòa Hải, Hương Quang”
  if (page.token(end) === ':' && page.capital(end + 1) && page.ends('several-units', at)) end++
  let proper = sense.own.length > 0
  let generic = false
  for (const part of sense.own) {
    const found = ownPart(page, end, part, at, ofPost)
    if (found) {
      // “Tổng công ty điện lực TP HCM”, “Hội Quy hoạch TP Đà Nẵng” are told apart by their unit
      const ofUnit = !small && page.capital(at) && (page.types(found.to) & UNIT_TYPE) !== 0
      if (OF_MANY.has(sense.kind) && isCommon(page, end, found.to) && !(ofUnit && sense.kind === 'company'))
        return undefined
      if (page.fits('field-cut-short', end, found.to)) return undefined
      // “Trưởng phòng Dạy nghề Sở Lao động …”, “Vụ Nghiên cứu, Ủy ban Kiểm tra Trung ương”: whose it is tells that it is a name
      if (
        isOneVerb(page, end, found.to) &&
        // “Trưởng khoa Cấp cứu cho biết”
        !(ofPost && sense.isPart && sense.sector === 'school' && page.capital(end)) &&
        !(ofUnit && sense.kind === 'association') &&
        !(ofPost && parentAt(page, found.to, depth, kindsOver(sense, ofPost), ofPost))
      )
        return undefined
      own += ` ${wholeOwn(page, sense, found.name)}`
      generic = part.of === 'field' && page.longest(end, FIELD)?.to === found.to
      end = found.to
    } else if (part.needed || part.of === 'field') return undefined
    else proper = false
  }
  const known = end === to + 1 ? knownByShortName(page, at, to, sense) : undefined
  if (known) return known
  // “Hiệp hội Doanh nghiệp (DN) TP Cao Lãnh”
  if (proper) end = behindShortOwn(page, end, sense, own)
  if (sense.kind === 'steering committee') end = page.endOf('across', end) ?? end
  const isFirstOfMany = proper && page.begins('next-of-list', end) && page.capital(end + 1)
  let plural = isPlural(page, at) && !isFirstOfMany
  let owned = ownerAt(page, end, namesWork(page, to, end, sense) ? OF_UNIT : sense.owner, depth, sense, ofPost)
  if (owned === 'none') return undefined
  // “các trường THPT thành phố Cao Lãnh”
  if (plural && (owned.owner.by === 'none' || OF_MANY.has(sense.kind)) && !hasCapital(page, to, end)) return undefined
  // “Công ty Cao su” in a commune is not called after it, “Hợp tác xã Dịch vụ du lịch” is
  const isInCommune = owned.owner.by === 'unit' && owned.owner.place.level === 'commune'
  if (isInCommune && sense.owner.length === 0 && sense.kind !== 'cooperative')
    owned = { to: end, owner: { by: 'none' } }
  // “thanh tra Sở Y tế” may be what somebody does to it
  if (small && !ofPost && sense.kind === 'inspectorate') return undefined
  // “Trung tâm Khoa học Xã hội và Nhân văn Nghệ An” tells itself apart; “Trung tâm Văn hóa” needs its district
  if (generic && owned.owner.by === 'none' && sense.isPart)
    owned = { to: owned.to, owner: { by: 'omitted', parts: [] } }
  if (owned.owner.by === 'omitted' && proper && !generic && !sense.isPart)
    owned = { to: owned.to, owner: { by: 'none' } }
  // a head in small letters, or an event's “ban tổ chức”, names a body only with its owner
  if (small && !isCommitteeHead(sense) && (plural || (owned.owner.by === 'omitted' && !ofPost))) return undefined
  if (owned.owner.by === 'unit' && !owned.owner.place.name && isClass(page, owned.to)) plural = true
  if (owned.owner.by === 'omitted' && small && isCommitteeHead(sense) && isBesideCommittee(page, at, to)) plural = true
  if (owned.owner.by === 'omitted' && countsUnits(page, owned.to)) plural = true
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
  if (parts.some((part) => part.needed))
    return (sense.kind === 'police' && ofPost && parts.some(({ of }) => of === 'body')) ||
      ((sense.kind === 'police' || (sense.kind === 'department' && sense.level === 'province')) &&
        sharesUnit(page, at, bodyAt))
      ? { to: at, owner: { by: 'omitted', parts } }
      : 'none'
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
  if (page.newLine(at) && page.sentence(at) !== page.sentence(at - 1)) return undefined
  const inner = (from: number) => bodyAt(page, from, depth + 1)
  if (page.knowledge.lexicon.unitTypes.has(part.of)) return impliedUnitAt(page, at, part.of, sense.level)
  const of = page.endOf('of-owner', at) ?? at
  if (part.of === 'central' || part.of === 'committee') {
    const mass = massCentreAt(page, of)
    if (mass) return { to: mass.to, owner: { by: 'body', body: mass } }
  }
  switch (part.of) {
    case 'unit':
    case 'province':
    case 'district':
      return unitAt(page, at, of, part, sense.own.length > 0)
    case 'hamlet':
      return hamletAt(page, at)
    case 'country': {
      // “Bộ Y tế của Lào”; “Đảng Cộng sản của Cuba” nobody writes
      const country = countryAt(page, sense.sector === 'state' ? of : at)
      // “Cơ quan Công an Việt Nam” is a way of speaking
      if (sense.kind === 'international organisation' && country?.name === page.knowledge.names.of('vietnam'))
        return undefined
      if (country && sense.kind === 'embassy') return { ...embassyOf(page, country), owner: { by: 'none' } }
      return country && { to: country.to, owner: { by: 'country', country: country.name } }
    }
    case 'central': {
      const to = centralAt(page, at)
      if (to === at) return undefined
      // “Ban Đối ngoại Trung ương Đảng Cộng sản Pháp”
      const party = foreignPartyBehind(page, to)
      return party
        ? { to: party.to, owner: { by: 'body', body: party }, name: page.knowledge.names.of('central') }
        : { to, owner: { by: 'central' } }
    }
    case 'bloc':
      return blocAt(page, at)
    case 'committee': {
      const body = bodyAt(page, of, depth + 1, ofPost)
      if (body && isCommittee(page, body)) return { to: body.to, owner: { by: 'body', body } }
      // “Ban Thanh thiếu nhi Tỉnh đoàn” is of no province
      const place = body ? undefined : typedPlaceAt(page, at)
      return place?.type && place.level !== 'hamlet' ? { to: place.to, owner: { by: 'unit', place } } : undefined
    }
    case 'body': {
      // “Đoàn Thanh tra Chính phủ” is of the Thanh tra Chính phủ
      const lent = sense.kind === 'inspection team' && of === at ? bodyAt(page, at - 2, depth + 1, ofPost) : undefined
      const body =
        lent && lent.to > at
          ? lent
          : (bodyAt(page, of, depth + 1, ofPost) ?? (ofPost ? shortBodyAt(page, of) : shortOverAt(page, of, sense)))
      if (!body && page.token(at) === '(' && sense.sector !== 'school') return bracketedAt(page, at, inner)
      return body && isNamed(page, of, body) ? { to: body.to, owner: { by: 'body', body } } : undefined
    }
    case 'parent': {
      if (/^(committee|inspectorate)$/.test(sense.kind) && !ofPost && !page.begins('council-behind-board', at))
        return undefined
      const parent = parentAt(page, at, depth, kindsOver(sense, ofPost), ofPost)
      const over = parent?.owner.by === 'body' ? parent.owner.body : undefined
      if (over && page.token(at) === ',' && goesOnList(page, over, sense, ofPost)) return undefined
      return over && sense.sector === 'school' && sense.kind === 'department' && !mayTeach(over.sense, sense)
        ? undefined
        : parent
    }
    case 'above':
      return aboveAt(page, at, { sense, ofPost, read: inner })
    case 'name': {
      const name =
        sense.sector === 'party' && isPersonNext(page, at) ? undefined : openName(page, at, '', at - 1, false)
      return name ? { to: name.to, owner: { by: 'none' }, name: name.name } : undefined
    }
    default:
      return undefined
  }
}

/** “Cục Cảnh sát giao thông, Bộ Công an”, “Trường đại học Khoa học tự nhiên (Đại học Quốc gia TP.HCM)”, “… thuộc Bộ Y tế”. */
export function parentAt(
  page: Page,
  at: number,
  depth: number,
  kinds: ReadonlySet<string> = PARENT,
  ofPost = false,
): { to: number; owner: Owner } | undefined {
  if (isShortInBrackets(page, at)) return parentAt(page, at + 3, depth, kinds, ofPost)
  const inside = page.token(at) === '('
  const body = bodyAt(page, inside ? at + 1 : (page.endOf('joins-parent', at) ?? at), depth + 1)
  if (!body || body.plural || isListed(page, at)) return undefined
  // “Trường Đại học Sông Tiền Đồng Tháp (ĐH STĐT)” says its own name again
  if (inside && spellsName(page, at, body.to - 1)) return undefined
  // “Phó Trưởng Ban Thi đua - Khen thưởng, Sở Nội vụ”: of the province that the article is about
  if (body.owner.by === 'omitted' && !(ofPost && body.sense.kind === 'provincial department')) return undefined
  return isOver(body, kinds, page.token(at) === ',') ? closed(page, at, body) : undefined
}
