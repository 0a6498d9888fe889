import { BODY, KNOWN_BODY, ROLE, type RoleSense, STANDING } from '../knowledge/lexicon.ts'
import { constituencyBehind } from './constituencies.ts'
import { countryAt } from './countries.ts'
import { periodAt } from './dates.ts'
import { brandAfterPost, isBehindHolder } from './firms-of-posts.ts'
import { opensMinisters } from './listed-ministers.ts'
import { nameToMark } from './names-to-mark.ts'
import type { Page } from './page.ts'
import { typedPlaceAt } from './places.ts'
import { fill } from './post-fillings.ts'
import type { Mention, PostMention, Standing } from './types.ts'

/** A post at a token: what it is (“nguyên Phó Chủ tịch”), and the body, unit or country that the words right after give it. */
export function postAt(page: Page, at: number, before: readonly Mention[] = []): PostMention | undefined {
  let from = at
  let standing: Standing | undefined
  for (let hit = page.longest(from, STANDING); hit; hit = page.longest(from, STANDING)) {
    // “Cố vấn” is no “cố”, the late one
    if (page.types(from) & ROLE && page.reach(from, ROLE) > hit.to) break
    if (!(page.types(hit.to) & (ROLE | STANDING))) return undefined
    // “chính quyền Tổng thống A”: nobody acts for him
    if (page.ends('authority', hit.to)) return undefined
    standing = 'name' in hit.sense ? (hit.sense.name as Standing) : standing
    from = hit.to
  }
  // “Phủ Chủ tịch”, “Đoàn Chủ tịch”, “Ban Giám đốc”: a house or a board that is called after its head
  if (page.begins('called-after-head', at - 1)) return undefined
  // “tư lệnh ngành giao thông”: a minister in a figure of speech
  if (page.begins('head-by-figure', from)) return undefined
  // “Văn phòng Tổng Bí thư”, “cố vấn Thủ tướng”: whoever works for him
  if (page.ends('works-for-head', at)) return undefined
  // “đảm nhiệm chức vụ Trưởng Ban”, “kỳ họp Quốc hội Trưởng Công an …”: no head of a Vụ or of a Hội
  if (!page.capital(from) && page.capital(from + 1) && page.begins('word-before-head', from)) return undefined
  const roles = page.all(from, ROLE)
  for (let i = roles.length - 1; i >= 0; i--) {
    const sense = roles[i]!.sense as RoleSense
    const roleTo = roles[i]!.to
    if (opensMinisters(page, roleTo, sense)) return undefined
    if (sense.takes.by === 'named' && cutsName(page, from, roleTo)) continue
    // “Phó Giám đốc phụ trách Sở Nội vụ”, “Phó Hiệu trưởng phụ trách MRU”
    const charge = page.endOf('in-charge', roleTo)
    const charged =
      charge !== undefined && ((page.types(charge) & BODY) !== 0 || page.shortNames.has(page.token(charge)))
    // “Phó Chủ tịch phụ trách văn xã UBND huyện”
    const field = page.endOf('in-charge-of-field', roleTo) ?? page.endOf('of-region', roleTo)
    const ofField = field !== undefined && (page.types(field) & BODY || page.ends('of-owner', field))
    const filling = fill(page, sense, charged ? charge : ofField ? field : roleTo)
    if (!filling) continue
    let { to, body } = filling
    if (charged) standing ??= 'acting'
    if (to === roleTo && !body && !filling.place && /^(body|board|chair)$/.test(sense.takes.by)) {
      const isChair = sense.takes.by === 'chair'
      const name = page.endOf('of-body', to) ?? to
      body = isBehindHolder(page, at, before)
        ? (brandAfterPost(page, name, isChair) ?? nameToMark(page, name))
        : undefined
      to = body?.to ?? to
    }
    if (page.token(to) === '(' && page.upper(to + 1) && page.token(to + 2) === ')') to += 3
    to = stateEnd(page, to, filling.place !== undefined)
    let term: PostMention['term']
    const period = periodAt(page, page.token(to) === ',' ? to + 1 : to)
    if (period && (period.label === 'term' || period.label === 'numbered term')) {
      term = period.period
      to = period.to
      // “Trưởng Đoàn đại biểu Quốc hội khóa XV đơn vị tỉnh Đồng Tháp”: the unit behind the term
      const unit = body?.owner.by === 'omitted' ? typedPlaceAt(page, page.endOf('of-the-unit', to) ?? to) : undefined
      const part = body?.owner.by === 'omitted' && body.owner.parts.find(({ of }) => of === unit?.level)
      if (unit?.name && part) {
        body = { ...body!, owner: { by: 'unit', place: unit } }
        to = unit.to
      }
    }
    const constituency = constituencyBehind(page, at, to, sense)
    to = constituency?.to ?? to
    const acting = page.endOf('in-charge', to)
    if (acting !== undefined) {
      standing ??= 'acting'
      to = acting
    }
    // “Phó Tổng Giám đốc phụ trách khu vực miền Tây”
    to = page.endOf('of-region', to) ?? to
    return {
      kind: 'post',
      from: at,
      to,
      role: sense.role,
      roleTo,
      takes: sense.takes,
      heads: sense.heads,
      standing,
      body,
      place: filling.place ?? constituency,
      country: filling.country,
      host: filling.host,
      term,
      // not “… Trần Văn Hai”, and the next line: “Phó Trưởng ban: …”
      plural: !page.newLine(at) && !page.cell(at) && page.ends('several', at),
    }
  }
  return undefined
}

/** “Tỉnh trưởng tỉnh Prey Veng” + “(Campuchia)” + a person, “Tỉnh trưởng tỉnh Hủa Phăn” + “, nước CHDCND Lào”: the state behind what a post is of. */
function stateEnd(page: Page, at: number, ofUnit: boolean): number {
  if (page.token(at) === '(') {
    const state = countryAt(page, at + 1)?.to
    return state !== undefined && page.token(state) === ')' && (ofUnit || page.capital(state + 1)) ? state + 1 : at
  }
  const from = page.token(at) === ',' ? at + 1 : at
  return ofUnit && page.begins('state-word', from) ? (countryAt(page, from)?.to ?? at) : at
}

/** “Ủy viên” + “Đoàn Chủ tịch Ủy ban Trung ương Mặt trận …”, though others have “Ủy viên Đoàn Chủ tịch”: the name of a body goes on behind the words. */
function cutsName(page: Page, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (page.types(at) & KNOWN_BODY && page.reach(at, KNOWN_BODY) > to) return true
  return false
}
