import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import { BODY, EVENT, FIELD, HONORIFIC, ROLE, type RoleSense, STANDING } from '../knowledge/lexicon.ts'
import { bodyAt, parentAt } from './bodies.ts'
import { countryAt, foreignPartyAt, organOf } from './countries.ts'
import { periodAt } from './dates.ts'
import { looksLikePerson } from './names.ts'
import type { Page } from './page.ts'
import { namedPlaceAt, typedPlaceAt } from './places.ts'
import type { BodyMention, PlaceMention, PostMention, Standing } from './types.ts'

interface Filling {
  readonly to: number
  readonly body?: BodyMention | undefined
  readonly place?: PlaceMention | undefined
  readonly country?: string | undefined
}

/** A post at a token: what it is (“nguyên Phó Chủ tịch”), and the body, unit or country that the words right after give it. */
export function postAt(page: Page, at: number): PostMention | undefined {
  let from = at
  let standing: Standing | undefined
  for (let hit = page.longest(from, STANDING); hit; hit = page.longest(from, STANDING)) {
    if (!(page.types(hit.to) & (ROLE | STANDING))) return undefined
    standing = 'name' in hit.sense ? (hit.sense.name as Standing) : standing
    from = hit.to
  }
  // “Phủ Chủ tịch”, “Đoàn Chủ tịch”, “Ban Giám đốc”: a house or a board that is called after its head
  if (/^(phủ|dinh)$/.test(page.folded(at - 1, at))) return undefined
  if (/^(đoàn chủ tịch|ban giám đốc|ban tổng giám đốc)( |$)/.test(page.folded(at - 1, at + 3))) return undefined
  // “đảm nhiệm chức vụ Trưởng Ban”, “kỳ họp Quốc hội Trưởng Công an …”: no head of a Vụ or of a Hội
  if (/^(vụ|hội|cục|viện)$/.test(page.token(from)) && page.token(from + 1) === 'Trưởng') return undefined
  const roles = page.all(from, ROLE)
  for (let i = roles.length - 1; i >= 0; i--) {
    const sense = roles[i]!.sense as RoleSense
    const roleTo = roles[i]!.to
    // “Phó Giám đốc phụ trách Sở Nội vụ”
    const charged = page.folded(roleTo, roleTo + 2) === 'phụ trách' && page.types(roleTo + 2) & BODY
    const filling = fill(page, sense, charged ? roleTo + 2 : roleTo)
    if (!filling) continue
    let { to } = filling
    if (charged) standing ??= 'acting'
    if (page.token(to) === '(' && page.upper(to + 1) && page.token(to + 2) === ')') to += 3
    let term: PostMention['term']
    const period = periodAt(page, page.token(to) === ',' ? to + 1 : to)
    if (period && (period.label === 'term' || period.label === 'numbered term')) {
      term = period.period
      to = period.to
    }
    if (page.folded(to, to + 2) === 'phụ trách' && !page.mark(to)) {
      standing ??= 'acting'
      to += 2
    }
    // “… Trần Văn Hai”, and the next line: “Phó Trưởng ban: …”
    const plural = !page.newLine(at) && !page.cell(at) && /^(các|những|nhiều|số|hai|ba)$/.test(page.folded(at - 1, at))
    return {
      kind: 'post',
      from: at,
      to,
      role: sense.role,
      roleTo,
      takes: sense.takes,
      heads: sense.heads,
      standing,
      body: filling.body,
      place: filling.place,
      country: filling.country,
      term,
      plural: plural || pluralAddress(page, at),
    }
  }
  return undefined
}

/** “các đồng chí Ủy viên Bộ Chính trị: …” */
function pluralAddress(page: Page, at: number): boolean {
  return (
    /^(các|những|loạt|nhiều|số) (đồng chí|ông|bà)$/.test(page.folded(at - 3, at)) ||
    /^(các|những|loạt|nhiều) (ông|bà)$/.test(page.folded(at - 2, at))
  )
}

/** What belongs to the role and stands right behind it; undefined when the role cannot be one without it. */
function fill(page: Page, sense: RoleSense, at: number): Filling | undefined {
  // the next cell of a row, the next sentence: nothing of this post
  if (at < page.length && page.sentence(at) !== page.sentence(at - 1)) return alone(sense, at)
  const { takes } = sense
  const next = /^(của|tại)$/.test(page.token(at)) && page.types(at + 1) & BODY ? at + 1 : at
  switch (takes.by) {
    case 'fixed': {
      // “Đại biểu Quốc hội tỉnh Đồng Tháp Trần Văn Hai”
      if (takes.body === 'Quốc hội') return { to: constituencyEnd(page, at) }
      // “Ủy viên Trung ương Đảng” + “Nhân dân Cách mạng Lào”
      const party = foreignPartyAt(page, page.token(at - 1) === 'Đảng' ? at - 1 : at)
      return party ? { to: party.to, body: organOf(party, takes.body) } : { to: at }
    }
    case 'state': {
      const party = foreignPartyAt(page, at)
      if (party) return { to: party.to, body: party }
      const country = countryAt(page, at)
      return country && country.name !== 'Việt Nam'
        ? { to: country.to, country: country.name }
        : { to: country ? country.to : at }
    }
    case 'foreign': {
      const body = bodyAt(page, at, 0, true)
      if (body) return { to: body.to, body }
      const country = countryAt(page, /^(nước|của|tại)$/.test(page.token(at)) ? at + 1 : at)
      if (!country) return { to: at }
      // whoever is “Đại sứ tại Lào” comes from elsewhere
      if (page.token(at) === 'tại') return { to: country.to }
      // “Đại sứ Lào tại Việt Nam”, “Đại sứ Việt Nam tại Lào”
      const host = country.name === 'Việt Nam' && page.token(country.to) === 'tại' && countryAt(page, country.to + 1)
      return { to: host ? host.to : hostEnd(page, country.to), country: country.name }
    }
    case 'member': {
      const place =
        takes.committee === 'Đảng ủy'
          ? undefined
          : (typedPlaceAt(page, at) ??
            (looksLikePerson(page, at)
              ? undefined
              : namedPlaceAt(page, at, ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã'])))
      return place?.name ? { to: place.to, place } : { to: at }
    }
    case 'committee':
    case 'committee-named': {
      const body = youthUnionAt(page, next) ?? bodyAt(page, next, 0, true)
      if (body && ruledByCommittee(body)) return { to: body.to, body }
      if (takes.by === 'committee-named') return undefined
      if (body && !body.plural) return /^Ban (Thường vụ|Chấp hành)/.test(body.own) ? { to: body.to, body } : { to: at }
      return unitAfter(page, at) ?? { to: at }
    }
    case 'deputy':
      return isPersonNext(page, at) ? { to: at } : undefined
    case 'hamlet': {
      const place = typedPlaceAt(page, at - 1) ?? typedPlaceAt(page, at - 2)
      return place?.level === 'hamlet' && place.name ? { to: place.to, place } : undefined
    }
    case 'head': {
      const start = at - takes.words
      const after = page.types(at) & BODY ? bodyAt(page, at, 0, true) : undefined
      const body = after && sameHead(page, start, at) ? after : (bodyAt(page, start, 0, true) ?? after)
      // “Trưởng Ban tổ chức lễ hội”: no organ of the Party
      if (body?.own === 'Ban Tổ chức' && body.owner.by === 'omitted' && eventAt(page, body.to)) return undefined
      if (body && body.to > at && !body.plural) {
        // “Trưởng phòng Công chức - Viên chức, Sở Nội vụ tỉnh Gia Lai”
        const whole = body.owner.by === 'omitted' ? parentAt(page, body.to, 0) : undefined
        return whole ? { to: whole.to, body: { ...body, to: whole.to, owner: whole.owner } } : { to: body.to, body }
      }
      return sense.role === 'Bộ trưởng' || sense.role === 'Thứ trưởng' ? undefined : { to: at }
    }
    case 'organ': {
      const body = bodyAt(page, at, 0, true)
      return body?.own.startsWith(takes.word) ? { to: body.to, body } : undefined
    }
    case 'ministry': {
      const body = bodyAt(page, at, 0, true)
      if (body) return { to: body.to, body }
      const field = page.longest(at, FIELD)
      if (!field || !('name' in field.sense)) return { to: at }
      // “Bộ trưởng Ngoại giao Nhật Bản”
      const abroad = countryAt(page, field.to)
      const to = abroad ? abroad.to : field.to
      const named: BodyMention = {
        kind: 'body',
        from: at,
        to,
        own: `Bộ ${field.sense.name}`,
        proper: true,
        owner: abroad && abroad.name !== 'Việt Nam' ? { by: 'country', country: abroad.name } : { by: 'none' },
        plural: false,
        sense: { type: BODY, name: 'Bộ', kind: 'ministry', sector: 'state', level: 'central', own: [], owner: [] },
      }
      return { to, body: named }
    }
    case 'council': {
      const place = typedPlaceAt(page, at)
      return place ? { to: place.to, place } : { to: at }
    }
    case 'chair':
    case 'chair-named': {
      const body = bodyAt(page, next, 0, true)
      // “Chủ tịch CĐ Công ty X” is of its union: a college has a Hiệu trưởng
      if (body?.sense.kind === 'school' && !/^Hội đồng/.test(body.own)) return { to: at }
      if (body && !body.plural) return { to: body.to, body }
      if (takes.by === 'chair-named') return undefined
      return unitAfter(page, at) ?? stateAfter(page, at) ?? { to: at }
    }
    case 'board': {
      const body = bodyAt(page, at, 0, true)
      return body && !body.plural ? { to: body.to, body } : { to: at }
    }
    case 'named': {
      const body = bodyAt(page, next, 0, true)
      return body && !body.plural ? { to: body.to, body } : undefined
    }
    case 'body': {
      const body = bodyAt(page, next, 0, true) ?? firmAt(page, at)
      return body && !body.plural ? { to: body.to, body } : { to: at }
    }
  }
}

/** A role with nothing behind it. */
function alone({ takes, role }: RoleSense, at: number): Filling | undefined {
  const needs = /^(committee-named|chair-named|named|organ|hamlet|deputy)$/.test(takes.by)
  return needs || role === 'Bộ trưởng' || role === 'Thứ trưởng' ? undefined : { to: at }
}

function eventAt(page: Page, at: number): boolean {
  return (
    Boolean(page.types(at) & EVENT) ||
    /^(lễ hội|festival|cuộc thi|hội thi|hội chợ|liên hoan|ngày hội|hội thao|giải|chương trình|sự kiện)( |$)/.test(
      page.folded(at, at + 2),
    ) ||
    /^(festival|giải)$/.test(page.folded(at, at + 1))
  )
}

/** The end of “(đoàn) tỉnh Đồng Tháp” between a seat in the National Assembly and the name of who has it. */
function constituencyEnd(page: Page, at: number): number {
  let from = at
  while (/^(đoàn|thuộc|của)$/.test(page.folded(from, from + 1)) && from < at + 2) from++
  const place = typedPlaceAt(page, from) ?? namedPlaceAt(page, from, ['tỉnh', 'thành phố'])
  return place?.name && place.level === 'province' && isPersonNext(page, place.to) ? place.to : at
}

function isPersonNext(page: Page, at: number): boolean {
  return (
    looksLikePerson(page, at) || Boolean(page.types(at) & HONORIFIC && page.capital(page.longest(at, HONORIFIC)!.to))
  )
}

/** “Bí thư Đoàn xã An Bình”, “Bí thư Đoàn Trường Đại học Cần Thơ”: the Youth Union of a commune or a school goes by “Đoàn” alone. */
function youthUnionAt(page: Page, at: number): BodyMention | undefined {
  if (page.folded(at, at + 1) !== 'đoàn') return undefined
  const place = typedPlaceAt(page, at + 1)
  const school = place ? undefined : bodyAt(page, at + 1, 0, true)
  if (!place && !(school?.sense.kind === 'school' && school.proper)) return undefined
  if (place && (!place.level || !/^(commune|district)$/.test(place.level))) return undefined
  return {
    kind: 'body',
    from: at,
    to: place?.to ?? school!.to,
    own: 'Đoàn',
    proper: false,
    owner: place ? { by: 'unit', place } : { by: 'body', body: school! },
    plural: false,
    sense: {
      type: BODY,
      name: 'Đoàn',
      kind: 'youth union',
      sector: 'mass',
      level: undefined,
      own: [],
      owner: [],
    },
  }
}

/** The end of “tại Việt Nam”, “tại TP Hồ Chí Minh”, where an office of another country is. */
function hostEnd(page: Page, at: number): number {
  if (page.token(at) !== 'tại') return at
  const country = countryAt(page, at + 1)
  if (country) return country.name === 'Việt Nam' ? country.to : at
  const place = typedPlaceAt(page, at + 1) ?? namedPlaceAt(page, at + 1, ['thành phố'])
  return place?.name ? place.to : at
}

/** “Tổng Giám đốc Becamex IDC”: after the head of a firm, foreign words and capitals are the firm's name. */
function firmAt(page: Page, at: number): BodyMention | undefined {
  let to = at
  if (page.capital(to) && (page.upper(to) || !isVietnamese(page.folded(to, to + 1)))) to++
  while (to > at && to < at + 4 && page.upper(to)) to++
  // “Giám đốc FBI James Comey”, but “Giám đốc James Comey” is a person
  if (to > at && !page.upper(at) && page.capital(to) && !isVietnamese(page.folded(to, to + 1))) return undefined
  if (to === at || countryAt(page, at) || page.types(at) & (ROLE | BODY)) return undefined
  return {
    kind: 'body',
    from: at,
    to,
    own: page.words(at, to),
    proper: true,
    owner: { by: 'none' },
    plural: false,
    sense: { type: BODY, name: '', kind: 'company', sector: 'enterprise', level: undefined, own: [], owner: [] },
  }
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
  if (looksLikePerson(page, at) || page.folded(at, at + 3) === 'hồ chí minh') return undefined
  const bare = namedPlaceAt(page, at, ['tỉnh', 'thành phố'])
  return bare?.level === 'province' ? { to: bare.to, place: bare } : undefined
}

/** “Chủ tịch Trung Quốc Tập Cận Bình”: the head of another state. */
function stateAfter(page: Page, at: number): Filling | undefined {
  const country = countryAt(page, at)
  return country && country.name !== 'Việt Nam' ? { to: country.to, country: country.name } : undefined
}

/** Bodies that have a Bí thư: committees, cells and caucuses of the Party, and the Youth Union. */
function ruledByCommittee(body: BodyMention): boolean {
  return (
    !body.plural &&
    (body.sense.kind === 'youth union' ||
      (body.sense.sector === 'party' &&
        body.sense.kind !== 'party organ' &&
        body.sense.kind !== 'office' &&
        body.sense.level !== 'central') ||
      /^Đảng ủy|^Quân ủy|^Ban Chấp hành/.test(body.own))
  )
}
