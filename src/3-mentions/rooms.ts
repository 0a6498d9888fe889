import {
  BODY,
  CUE,
  EVENT,
  FIELD,
  HONORIFIC,
  KNOWN_BODY,
  NAME_WORD,
  ROLE,
  STARTER,
  UNIT_TYPE,
} from '../knowledge/lexicon.ts'
import { OVER_ROOMS } from './body-kinds.ts'
import type { Page } from './page.ts'

/** So many words may stand between what was read of a room's name and whose it is. */
const MOST_WORDS = 12

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
  let last = at
  for (let to = at; to < Math.min(at + MOST_WORDS, end); ) {
    if (isOverRooms(page, to, isVerb(page, last))) return to
    const phrase = page.longest(to, FIELD | NAME_WORD)
    last = to
    if (page.begins('joins-name', to)) {
      if (page.types(to + 1) & OTHER || page.newLine(to + 1) || page.begins('many', to + 1)) return at
      to++
    } else if (phrase) to = phrase.to
    else if (endsRoom(page, to)) return at
    else to++
  }
  return at
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
  if (!page.capital(body) || page.newLine(body) || (body === at && behindVerb)) return false
  const hit = page.longest(body, BODY)
  return hit !== undefined && 'kind' in hit.sense && OVER_ROOMS.has(hit.sense.kind as string)
}
