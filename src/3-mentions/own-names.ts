import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import {
  AGREEMENT,
  BODY,
  COMPOUND,
  CUE,
  DOCUMENT,
  EVENT,
  FIELD,
  HONORIFIC,
  KNOWN_BODY,
  NAME_WORD,
  type Part,
  PLACE_NAME,
  ROLE,
  STARTER,
  UNIT_TYPE,
} from '../knowledge/lexicon.ts'
import { fullNameEnd, looksLikePerson, properCase } from './names.ts'
import type { Page } from './page.ts'

/** What a body is called after its head: a number, a field of work, or a name of its own. */
export function ownPart(
  page: Page,
  at: number,
  part: Part,
  head: number,
  ofPost: boolean,
): { to: number; name: string } | undefined {
  if (part.of === 'number') {
    return page.number(at) || page.begins('roman-number', at) ? { to: at + 1, name: page.token(at) } : undefined
  }
  if (part.of === 'field') {
    const field = fieldAt(page, at)
    // the fields of ministries and sở are whole in the list; a centre or department may go on with a name of its own
    if (field)
      return part.needed ? (openName(page, field.to, field.name, head, ofPost) ?? field) : numbered(page, field)
    if (!part.needed || looksLikePerson(page, at)) return undefined
  }
  return (
    openName(page, at, '', head, ofPost) ??
    (ofPost && page.ends('steering-committee', at) ? taskAt(page, at) : undefined)
  )
}

/** “Trưởng Ban Chỉ đạo đổi mới và phát triển doanh nghiệp”: a steering committee is called after its task, in small letters. */
function taskAt(page: Page, at: number): { to: number; name: string } | undefined {
  let to = at
  while (to < page.sentenceEnd(at) && to - at < 14) {
    if (
      (page.mark(to) && !(to > at && page.begins('task-goes-on', to))) ||
      page.number(to) ||
      page.newLine(to) ||
      page.types(to) & CUE
    )
      break
    if (
      page.begins('ends-task', to) ||
      looksLikePerson(page, to) ||
      (page.types(to) & (UNIT_TYPE | PLACE_NAME) && to > at + 1)
    )
      break
    to++
  }
  return to - at >= 2 ? { to, name: page.words(at, to) } : undefined
}

/** “Phòng Nghiệp vụ I”, “Phòng Cảnh sát kinh tế 3”. */
function numbered(page: Page, field: { to: number; name: string }): { to: number; name: string } {
  return page.begins('roman-number', field.to)
    ? { to: field.to + 1, name: `${field.name} ${page.token(field.to)}` }
    : field
}

function fieldAt(page: Page, at: number): { to: number; name: string } | undefined {
  const hit = page.longest(at, FIELD)
  return hit && 'name' in hit.sense ? { to: hit.to, name: hit.sense.name as string } : undefined
}

/**
 * A name of its own after the head: capitalised words, the connectives between them, names of fields and the small words
 * that such names hold (`name-words.tsv`). Ends before an owner, a post, a person, a sentence.
 */
export function openName(
  page: Page,
  at: number,
  begun: string,
  head: number,
  ofPost: boolean,
): { to: number; name: string } | undefined {
  const words = begun ? [begun] : []
  let to = at
  // whether the last word was one that small letters may follow: “Khoa học tự nhiên”, not “Cường Hưng kinh doanh”
  let common = begun !== '' || at - head > 1
  const end = page.sentenceEnd(head)
  while (to < end && to - at < 14) {
    if (page.newLine(to) && to > head && (page.capital(to) || page.mark(to) || page.number(to))) break
    const types = page.types(to)
    if (types & (ROLE | STARTER) && page.longest(to, ROLE | STARTER)!.to - to >= 2 && words.length > 0) break
    if (words.length > 0 && looksLikePerson(page, to)) {
      // “Trường Đại học Y khoa Phạm Ngọc Thạch”: named after a person
      if (ofPost || !page.capital(head) || !page.begins('named-after-people', head)) break
      const named = fullNameEnd(page, to)
      words.push(page.words(to, named))
      to = named
      break
    }
    if (
      types & UNIT_TYPE &&
      !page.longest(to, NAME_WORD) &&
      (page.capital(unitEnd(page, to)) ||
        page.number(unitEnd(page, to)) ||
        page.token(to + 1) === '.' ||
        words.length === 0 ||
        !page.capital(to))
    )
      break
    const phrase =
      page.capital(to) || common || (words.length === 0 && ofPost) ? page.longest(to, FIELD | NAME_WORD) : undefined
    if (types & BODY && words.length > 0 && bodyStarts(page, to) && !(phrase && phrase.to > page.longest(to, BODY)!.to))
      break
    if (phrase && (page.capital(to) || !isVerb(page, to, phrase.to))) {
      words.push('name' in phrase.sense && phrase.sense.type === FIELD ? phrase.sense.name : page.words(to, phrase.to))
      to = phrase.to
      common = true
      continue
    }
    const token = page.token(to)
    if (page.capital(to) && !page.mark(to)) {
      if (
        words.length === 0 &&
        (types & (ROLE | KNOWN_BODY | STARTER | HONORIFIC) || (types & BODY && bodyStarts(page, to)))
      )
        break
      if (words.length === 0 && page.capitalRun(to, 2) === to + 1 && page.begins('no-name-begins', to)) break
      words.push(page.words(to, to + 1))
      to++
      common = false
      continue
    }
    if (words.length > 0 && page.begins('number-in-name', to)) {
      words.push(page.words(to, to + 2))
      to += 2
      continue
    }
    if (
      words.length > 0 &&
      !common &&
      page.capital(to - 1) &&
      !page.upper(to - 1) &&
      !page.capital(to - 2) &&
      isVietnamese(page.folded(to - 1, to)) &&
      endsCompound(page, to)
    ) {
      words.push(token)
      to++
      continue
    }
    if (ofPost && (common || endedCompound(page, to))) {
      const place = placeBehind(page, to, end)
      if (place > to) {
        words.push(page.words(to, place))
        to = place
        continue
      }
    }
    if (
      words.length > 0 &&
      page.number(to) &&
      !page.newLine(to) &&
      page.begins('has-number', head) &&
      !page.begins('number-goes-on', to + 1)
    ) {
      words.push(token)
      to++
      continue
    }
    if (
      words.length > 0 &&
      page.begins('joins-name', to) &&
      (page.capital(to + 1) || page.types(to + 1) & FIELD) &&
      continues(page, to, common)
    ) {
      words.push(token === '&' ? page.knowledge.names.of('and') : token)
      to++
      common = true
      continue
    }
    break
  }
  if (to === at || (!begun && to === at + 1 && !page.upper(at) && isVietnamese(page.folded(at, to)) && !common))
    return undefined
  return { to, name: joinWords(words) }
}

/** Behind “Thành phố”, “huyện”. */
function unitEnd(page: Page, at: number): number {
  return page.longest(at, UNIT_TYPE)?.to ?? at + 1
}

/** “Ban Công tác Mặt trận giới thiệu nhân sự”: a word of names that has its object behind it is the verb of the sentence. */
function isVerb(page: Page, at: number, to: number): boolean {
  const word = page.longest(at, NAME_WORD)
  if (word?.to !== to || !('verb' in word.sense) || !word.sense.verb) return false
  return (
    !page.mark(to) &&
    !page.capital(to) &&
    !page.number(to) &&
    !(page.types(to) & (UNIT_TYPE | NAME_WORD)) &&
    to < page.length
  )
}

function endedCompound(page: Page, at: number): boolean {
  return !page.capital(at - 1) && page.capital(at - 2)
}

/** “Hướng thiện”, “Thanh niên”: one small syllable that ends a word of the name, before a mark, a capital or a unit. */
function endsCompound(page: Page, at: number): boolean {
  if (page.mark(at) || page.number(at) || page.newLine(at) || page.begins('ends-no-name', at)) return false
  return !(
    page.types(at) &
    (CUE | AGREEMENT | EVENT | BODY | KNOWN_BODY | UNIT_TYPE | ROLE | COMPOUND | NAME_WORD | FIELD)
  )
}

/** “Trung tâm Giáo dục dạy nghề hướng thiện Bắc Ninh”: a few small words on the way to the place that ends the name of a post's body. */
function placeBehind(page: Page, at: number, end: number): number {
  for (let to = at; to < Math.min(at + 6, end); to++) {
    if (page.mark(to) || page.number(to) || (!page.capital(to) && page.begins('no-way-to-place', to))) return at
    if (to > at && page.types(to) & (PLACE_NAME | UNIT_TYPE) && (page.capital(to) || page.capital(to + 1))) return to
    if (page.capital(to)) return at
  }
  return at
}

/** “Khoa học Xã hội và Nhân văn” goes on after “và”; “Sở Y tế và Sở Tài chính”, “Công ty A và ông B” do not. */
function continues(page: Page, at: number, common: boolean): boolean {
  const next = at + 1
  if (
    page.types(next) & (DOCUMENT | AGREEMENT | EVENT | BODY) &&
    page.capital(next) &&
    !page.longest(next, FIELD | NAME_WORD)
  )
    return false
  if (!common && (!page.capital(next) || !page.longest(next, FIELD | NAME_WORD))) return false
  if (page.token(at) === ',')
    return Boolean(page.longest(next, FIELD)) && !(page.types(next) & (BODY | ROLE | KNOWN_BODY))
  if (page.types(next) & (KNOWN_BODY | ROLE | PLACE_NAME) || bodyStarts(page, next) || looksLikePerson(page, next))
    return false
  return !/^[-–]$/.test(page.token(at)) || !page.glued(at) === !page.glued(next)
}

function bodyStarts(page: Page, at: number): boolean {
  if (!(page.types(at) & BODY) || !page.capital(at)) return false
  const { to } = page.longest(at, BODY)!
  return to - at >= (page.upper(at) ? 1 : 2) && (page.longest(at, FIELD)?.to ?? 0) < to
}

function joinWords(words: readonly string[]): string {
  return properName(words.join(' ').replace(/ ,/g, ','))
}

function properName(name: string): string {
  return name.length > 12 && name === name.toUpperCase() ? properCase(name) : name
}
