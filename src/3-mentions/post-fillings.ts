import { BODY, EVENT, FIELD, KNOWN_BODY, ROLE, type RoleSense } from '../knowledge/lexicon.ts'
import { bodyAt, parentAt } from './bodies.ts'
import { centralAt } from './body-signs.ts'
import { constituencyEnd } from './constituencies.ts'
import { countryAt, foreignPartyAt, foreignPartyBehind, organOf } from './countries.ts'
import { hostAt } from './embassies.ts'
import { firmAt, firmBehind } from './firms-of-posts.ts'
import { isForeignName } from './foreign-names.ts'
import { governedAt } from './governors.ts'
import { departmentAt } from './headless-bodies.ts'
import { massCentreAt } from './known-bodies.ts'
import { namedPartyAt } from './named-parties.ts'
import { isPersonNext, looksLikePerson } from './names.ts'
import type { Page } from './page.ts'
import { namedPlaceAt, typedPlaceAt } from './places.ts'
import { shortBodyAt } from './short-bodies.ts'
import type { BodyMention, PlaceMention } from './types.ts'
import { youthUnion, youthUnionOfSchool, youthUnionOfUnit } from './youth-unions.ts'

/** Whose post it is, as the words right behind the role say. */
export interface Filling {
  /** The token after these words. */
  readonly to: number
  readonly body?: BodyMention | undefined
  readonly place?: PlaceMention | undefined
  readonly country?: string | undefined
  /** Where the country has sent who holds the post. */
  readonly host?: string | undefined
}

/** What belongs to the role and stands right behind it; undefined when the role cannot be one without it. */
export function fill(page: Page, sense: RoleSense, at: number): Filling | undefined {
  // the next cell of a row, the next sentence: nothing of this post
  if (at < page.length && page.sentence(at) !== page.sentence(at - 1)) return alone(sense, at)
  const { takes } = sense
  const { lexicon, names } = page.knowledge
  const behind = page.endOf('of-body', at)
  const next = behind !== undefined && page.types(behind) & (BODY | KNOWN_BODY) ? behind : at
  switch (takes.by) {
    case 'fixed': {
      // “Đại biểu Quốc hội tỉnh Đồng Tháp Trần Văn Hai”
      if (takes.body === names.of('national-assembly')) return { to: constituencyEnd(page, at) }
      // “Bí thư Trung ương Đoàn”, “Bí thư TƯ Đoàn” sits in no organ of the Party
      if ([1, 2, 3].some((back) => (massCentreAt(page, at - back)?.to ?? at) > at)) return undefined
      // “Ủy viên Trung ương Đảng” + “Nhân dân Cách mạng Lào”, “Bí thư Ban Bí thư” + “Trung ương Đảng Cộng sản Cuba”
      const party = foreignPartyBehind(page, centralAt(page, at))
      return party ? { to: party.to, body: organOf(party, takes.body) } : { to: at }
    }
    case 'state': {
      const party = foreignPartyAt(page, at) ?? namedPartyAt(page, at)
      if (party) return { to: party.to, body: party }
      return stateAfter(page, at) ?? { to: countryAt(page, at)?.to ?? at }
    }
    case 'foreign': {
      // “Đại sứ quán”
      if (page.begins('house-of-envoy', at)) return undefined
      const body = bodyAt(page, at, 0, true)
      // “Thượng nghị sĩ đảng Dân chủ” sits in the Senate
      if (body) return body.sense.kind === 'party' ? { to: body.to } : { to: body.to, body }
      // “Nghị sĩ Cộng hòa” + “John Smith”
      const isMember = page.knowledge.grammar.closes('member-of-parliament', sense.role)
      const party = isMember ? page.endOf('party-of-member', at) : undefined
      if (party !== undefined && isForeignName(page, party)) return { to: party }
      const country = countryAt(page, page.endOf('of-country', at) ?? at)
      // “trước các nghị sĩ, ông Smith nói”
      if (!country)
        return page.knowledge.grammar.is('member-of-parliament', sense.role) && !page.capital(at)
          ? undefined
          : { to: at }
      // whoever is “Đại sứ tại Lào” comes from elsewhere
      if (page.begins('at-host', at)) return { to: country.to }
      const host = hostAt(page, country.to)
      // “tiếp Tổng thống Pháp tại Hà Nội” says where he is received
      if (!host || !page.knowledge.grammar.closes('envoy', sense.role)) return { to: country.to, country: country.name }
      return { to: host.to, country: country.name, host: host.name }
    }
    case 'member': {
      // “Đảng ủy viên xã An Bình”
      const plain = takes.committee === names.of('party-committee')
      const commune = plain ? typedPlaceAt(page, at) : undefined
      const place = plain
        ? commune?.level === 'commune'
          ? commune
          : undefined
        : (typedPlaceAt(page, at) ??
          // “Tỉnh ủy viên 2 nhiệm kỳ”
          (looksLikePerson(page, at) || page.number(at)
            ? undefined
            : namedPlaceAt(page, at, [...lexicon.typesOf.province, ...lexicon.typesOf.district])))
      return place?.name ? { to: place.to, place } : { to: at }
    }
    case 'committee':
    case 'committee-named': {
      const body = youthUnionAt(page, next) ?? bodyAt(page, next, 0, true)
      if (body && takes.by === 'committee-named' && namesItsMembers(page, at, body)) return undefined
      if (body && (ruledByCommittee(page, body) || seatsOf(page, sense.role, body))) return { to: body.to, body }
      if (takes.by === 'committee-named') return undefined
      if (body && !body.plural) return { to: at }
      return unitAfter(page, at) ?? { to: at }
    }
    case 'deputy': {
      // “Đại biểu (ĐB) Trần Văn Hai”
      const to = page.token(at) === '(' && page.upper(at + 1) && page.token(at + 2) === ')' ? at + 3 : at
      return isPersonNext(page, to) ? { to } : undefined
    }
    case 'hamlet': {
      const place = typedPlaceAt(page, at - 1) ?? typedPlaceAt(page, at - 2) ?? typedPlaceAt(page, at - 3)
      return place?.level === 'hamlet' && place.name ? { to: place.to, place } : undefined
    }
    case 'head': {
      const start = at - takes.words
      const after = page.types(at) & BODY ? bodyAt(page, at, 0, true) : undefined
      const body = after && sameHead(page, start, at) ? after : (bodyAt(page, start, 0, true) ?? after)
      // “Trưởng Ban tổ chức lễ hội”: no organ of the Party
      if (body?.own === names.of('organisation-board') && body.owner.by === 'omitted' && isEventAt(page, body.to))
        return undefined
      if (body && body.to > at && !body.plural) {
        // “Trưởng phòng Công chức - Viên chức, Sở Nội vụ tỉnh Gia Lai”
        const whole = body.owner.by === 'omitted' ? parentAt(page, body.to, 0, undefined, true) : undefined
        return whole ? { to: whole.to, body: { ...body, to: whole.to, owner: whole.owner } } : { to: body.to, body }
      }
      // “Trưởng đoàn giám sát”: the head of a team without a name
      return takes.needed || page.begins('task-of-team', at) ? undefined : { to: at }
    }
    case 'organ': {
      const body = bodyAt(page, at, 0, true)
      return body?.own.startsWith(takes.word) ? { to: body.to, body } : undefined
    }
    case 'ministry': {
      const body = bodyAt(page, at, 0, true)
      if (body) return { to: body.to, body }
      const field = page.longest(at, FIELD)
      if (!field || !('name' in field.sense)) {
        const short = shortBodyAt(page, next)
        return short ? { to: short.to, body: short } : { to: at }
      }
      // “Bộ trưởng Ngoại giao Nhật Bản”
      const abroad = countryAt(page, field.to)
      const to = abroad ? abroad.to : field.to
      const named: BodyMention = {
        kind: 'body',
        from: at,
        to,
        own: names.fill('ministry-of-field', { field: field.sense.name as string }),
        proper: true,
        owner: isForeign(page, abroad) ? { by: 'country', country: abroad.name } : { by: 'none' },
        plural: false,
        headless: true,
        sense: {
          type: BODY,
          name: names.of('ministry'),
          kind: 'ministry',
          sector: 'state',
          level: 'central',
          own: [],
          owner: [],
        },
      }
      return { to, body: named }
    }
    case 'governor': {
      const place = governedAt(page, at, takes.unit)
      return { to: place?.to ?? at, place }
    }
    case 'council': {
      const place = typedPlaceAt(page, at)
      return place ? { to: place.to, place } : { to: at }
    }
    case 'chair':
    case 'chair-named': {
      const body = bodyAt(page, next, 0, true)
      // “Chủ tịch CĐ Công ty X” is of its union: a college has a Hiệu trưởng
      if (body?.sense.kind === 'school' && page.upper(body.from)) return { to: at }
      if (body && !body.plural) return { to: body.to, body }
      if (takes.by === 'chair-named') return undefined
      const short = shortBodyAt(page, next)
      if (short) return { to: short.to, body: short }
      return unitAfter(page, at) ?? stateAfter(page, at) ?? { to: at }
    }
    case 'board': {
      const body = bodyAt(page, next, 0, true) ?? firmAt(page, behind ?? at) ?? shortBodyAt(page, next)
      return body && !body.plural ? { to: body.to, body } : { to: at }
    }
    case 'named': {
      const body = bodyAt(page, next, 0, true) ?? commandBehind(page, at)
      // “các nước thành viên NATO”, “thành viên đảng Dân chủ”: no post
      if (body && /^(international organisation|party)$/.test(body.sense.kind)) return undefined
      if (body && !body.plural) return { to: body.to, body }
      const unit = body || !page.capital(at) ? undefined : departmentAt(page, sense, at)
      if (unit && !unit.plural) return { to: unit.to, body: unit }
      // “Kế toán trưởng công ty này”, “Chủ nhiệm Chính trị Quân khu”
      const short = body ? undefined : shortBodyAt(page, next)
      const isMeant = short && (page.ends('points-back', short.to) || short.sense.kind === 'military unit')
      return isMeant ? { to: short.to, body: short } : undefined
    }
    case 'body': {
      // “chủ nhiệm đề tài”, “chủ nhiệm lớp 12A”: no post of a body
      if (page.begins('leads-a-work', at - 1)) return undefined
      const body =
        bodyAt(page, next, 0, true) ??
        departmentAt(page, sense, at) ??
        firmAt(page, behind ?? at) ??
        shortBodyAt(page, next) ??
        firmBehind(page, sense.role, at)
      // “Phó Giám đốc Ban Giám đốc Bệnh viện X”: of the hospital
      const house = body?.sense.kind === 'management' && body.owner.by === 'body' ? body.owner.body : body
      return house && !house.plural ? withAuthority(page, house) : { to: at }
    }
  }
}

/** “Giám đốc Trung tâm Pháp y, Sở Y tế Trần Văn Hai”: the authority, where the name of the holder stands right behind it. */
function withAuthority(page: Page, body: BodyMention): Filling {
  const above = page.token(body.to) === ',' ? parentAt(page, body.to, 0, undefined, true) : undefined
  if (!above || !isPersonNext(page, above.to)) return { to: body.to, body }
  const isOfNone = body.owner.by === 'none' || body.owner.by === 'omitted'
  return { to: above.to, body: isOfNone ? { ...body, to: above.to, owner: above.owner } : body }
}

/** “Chủ nhiệm Hậu cần - Kỹ thuật, Ban Chỉ huy Quân sự huyện Cầu Kè”: a command behind the comma of a post that only an army has. */
function commandBehind(page: Page, at: number): BodyMention | undefined {
  const body = page.token(at) === ',' && page.ends('post-of-army', at) ? bodyAt(page, at + 1, 0, true) : undefined
  return body && /^military (command|unit)$/.test(body.sense.kind) && body.owner.by !== 'omitted' ? body : undefined
}

/** A role with nothing behind it. */
function alone({ takes }: RoleSense, at: number): Filling | undefined {
  const needs = /^(committee-named|chair-named|named|organ|hamlet|deputy)$/.test(takes.by)
  return needs || (takes.by === 'head' && takes.needed) ? undefined : { to: at }
}

function isEventAt(page: Page, at: number): boolean {
  return (page.types(at) & EVENT) !== 0 || page.begins('festival', at)
}

/** “quyết định của Thường vụ Tỉnh ủy”, “Thường vụ Tỉnh ủy đã họp”: the word for one of its members, and nobody beside it whose post it would be. */
function namesItsMembers(page: Page, at: number, { to }: BodyMention): boolean {
  const start = at - 2
  if (page.longest(start, BODY)?.to !== at || isPersonNext(page, to) || page.ends('stands-as-post', start)) return false
  if (page.token(to) === ',' && page.types(to + 1) & ROLE) return false
  return page.token(start - 1) !== ',' || !(page.mark(to) || to >= page.length)
}

/** “Bí thư Đoàn xã An Bình”, “Bí thư Đoàn Trường Đại học Cần Thơ”, “Bí thư Đoàn trường”. */
function youthUnionAt(page: Page, at: number): BodyMention | undefined {
  const union = youthUnionOfSchool(page, at, (from) => bodyAt(page, from, 0, true)) ?? youthUnionOfUnit(page, at)
  if (union) return union
  const after = page.endOf('youth-union', at)
  const school = after === undefined ? undefined : shortBodyAt(page, after)
  return school?.sense.kind === 'school' ? youthUnion(page, at, school.to, { by: 'body', body: school }) : undefined
}

type Country = NonNullable<ReturnType<typeof countryAt>>

function isForeign(page: Page, country: Country | undefined): country is Country {
  return country !== undefined && country.name !== page.knowledge.names.of('vietnam')
}

/** “trưởng ban Ban Tổ chức”, “phó trưởng phòng Phòng Nghiệp vụ”: the head stands twice. */
function sameHead(page: Page, start: number, at: number): boolean {
  return page.folded(start, start + 1) === page.folded(at, at + 1)
}

/** “Bí thư TP.HCM”, “Chủ tịch huyện”: the unit stands for its committee. */
function unitAfter(page: Page, at: number): Filling | undefined {
  const typed = typedPlaceAt(page, at)
  if (typed && typed.level !== 'hamlet') return { to: typed.to, place: typed }
  // “Chủ tịch Hồ Chí Minh” is the man
  if (looksLikePerson(page, at) || page.begins('city-called-after-a-man', at)) return undefined
  const bare = namedPlaceAt(page, at, page.knowledge.lexicon.typesOf.province)
  return bare?.level === 'province' ? { to: bare.to, place: bare } : undefined
}

/** “Chủ tịch Trung Quốc Tập Cận Bình”: the head of another state. */
function stateAfter(page: Page, at: number): Filling | undefined {
  const country = countryAt(page, at)
  return isForeign(page, country) ? { to: country.to, country: country.name } : undefined
}

/** Bodies that have a Bí thư: committees, cells and caucuses of the Party, and the Youth Union. */
function ruledByCommittee(page: Page, body: BodyMention): boolean {
  return (
    !body.plural &&
    (body.sense.kind === 'youth union' ||
      (body.sense.sector === 'party' &&
        !/^(party organ|office)$/.test(body.sense.kind) &&
        body.sense.level !== 'central') ||
      page.knowledge.grammar.opens('has-secretary', body.own))
  )
}

/** “Ủy viên Ban Thường vụ Liên đoàn Lao động tỉnh”: an association and a union have members of boards, though no Bí thư. */
function seatsOf({ knowledge: { grammar } }: Page, role: string, { plural, sense }: BodyMention): boolean {
  return !plural && /^(mass organisation|union|association)$/.test(sense.kind) && grammar.is('member-role', role)
}
