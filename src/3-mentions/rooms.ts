import {
  BODY,
  COUNTRY,
  CUE,
  EVENT,
  FIELD,
  HONORIFIC,
  KNOWN_BODY,
  NAME_WORD,
  PLACE_NAME,
  ROLE,
  STARTER,
  UNIT_TYPE,
} from '../knowledge/lexicon.ts'
import { OVER_ROOMS } from './body-kinds.ts'
import { looksLikePerson } from './names.ts'
import type { Page } from './page.ts'

/** So many words may stand between what was read of the name and whose it is. */
const MOST_WORDS = 16

/** No words of a room's name. */
const OTHER = ROLE | HONORIFIC | STARTER | EVENT | CUE | UNIT_TYPE | KNOWN_BODY | BODY

/**
 * “Trưởng phòng Quản lý” + “và bảo trì đường bộ” + “, Sở Giao thông vận tải”: words in small letters go on with the name of a post's room
 * up to the body that has such rooms. The token itself where no such body follows.
 */
export function roomEnd(page: Page, at: number, end: number): number {
  if (page.newLine(at) || isVerb(page, at) || isOverRooms(page, at, false)) return at
  // “Kế hoạch - Tài chính”
  if (page.begins('joins-name', at) && page.capital(at + 1)) return at
  return workEnd(page, at, end, isOverRooms)
}

/**
 * “Trưởng khoa” + “khám, điều trị và tư vấn” + “, Trung tâm Y tế”, “Hiệp hội” + “thợ làm vườn thế giới”: a name that begins in small letters, up to
 * the body that it is part of, or to the word for all the country.
 */
export function workAt(page: Page, at: number, head: number): { to: number; name: string } | undefined {
  if (page.newLine(at) || looksLikePerson(page, at) || isOverRooms(page, at, false)) return undefined
  // “Giám đốc Trung tâm giới thiệu mô hình”: what he does, where the article has named a Trung tâm
  if (!page.capital(at) && isVerb(page, at) && page.begun.has(page.folded(head, at))) return undefined
  const end = page.sentenceEnd(head)
  const inside = page.begins('named-by-work', head) ? workEnd(page, at, end, isOverRooms) : at
  const to = inside > at ? inside : page.begins('may-be-national', head) ? workEnd(page, at, end, isNational) : at
  return to - at >= 2 ? { to, name: page.words(at, to).replace(/ ,/g, ',') } : undefined
}

/** “… quốc gia,”: the last word of a name, where no more of it follows. */
function isNational(page: Page, at: number): boolean {
  return page.ends('of-whole-country', at) && (page.mark(at) || page.begins('behind-national', at))
}

type Closes = (page: Page, at: number, behindVerb: boolean) => boolean

function workEnd(page: Page, at: number, end: number, closes: Closes): number {
  let last = at
  for (let to = at; to < Math.min(at + MOST_WORDS, end); ) {
    if (to > at && closes(page, to, isVerb(page, last))) return to
    const phrase = page.longest(to, FIELD | NAME_WORD)?.to ?? page.endOf('word-of-work', to)
    last = to
    if (page.begins('joins-name', to)) {
      if (page.types(to + 1) & OTHER || page.newLine(to + 1) || page.begins('many', to + 1)) return at
      to++
    } else if (phrase) to = phrase
    else if (isInitials(page, to) || isFirst(page, at, to)) to++
    else if (endsRoom(page, to)) return at
    else to++
  }
  return at
}

/** “Trưởng khoa” + “Thăm dò và phục hồi chức năng”: the capital with which the name begins. */
function isFirst(page: Page, at: number, to: number): boolean {
  return to === at && page.capital(to) && !page.capital(to + 1) && !(page.types(to) & OTHER)
}

/** “BHYT”, “HIV” + “/” + “AIDS”. */
function isInitials(page: Page, at: number): boolean {
  if (page.token(at) === '/' && page.glued(at)) return page.upper(at - 1) && page.upper(at + 1)
  const isOther = page.types(at) & (OTHER | PLACE_NAME | COUNTRY)
  // “Hội đồng HLV quốc gia”: before no name
  return (
    page.upper(at) &&
    page.token(at).length > 2 &&
    (!isOther || page.longest(at, HONORIFIC)?.to === at + 1) &&
    !page.capital(at + 1)
  )
}

function endsRoom(page: Page, at: number): boolean {
  return (
    page.capital(at) ||
    page.mark(at) ||
    page.number(at) ||
    page.newLine(at) ||
    (page.types(at) & OTHER) !== 0 ||
    page.begins('ends-no-name', at)
  )
}

/** “Trưởng phòng Nội vụ” + “kiểm tra”: what is done, or the work of the room. */
function isVerb(page: Page, at: number): boolean {
  const word = page.longest(at, NAME_WORD)
  return word !== undefined && 'verb' in word.sense && word.sense.verb === true
}

/** “, Sở Y tế”, “(Chi cục Kiểm lâm)”, “của Công an tỉnh”: a body that has rooms begins, behind the word that joins it or, unless a verb has it as its object, right away. */
function isOverRooms(page: Page, at: number, behindVerb: boolean): boolean {
  const body = page.token(at) === '(' ? at + 1 : (page.endOf('joins-parent', at) ?? at)
  if (page.newLine(body) || (body === at && behindVerb)) return false
  const hit = page.longest(body, BODY)
  // “trung tâm Giáo dục thường xuyên”
  if (!page.capital(body) && !(hit && body > at && hit.to > body + 1 && page.capital(hit.to))) return false
  // “Trưởng khoa đầu tiên, Khoa Nội”: no room is of another
  if (!hit || ('isPart' in hit.sense && hit.sense.isPart)) return false
  return 'kind' in hit.sense && OVER_ROOMS.has(hit.sense.kind as string)
}
