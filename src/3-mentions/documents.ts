import { AGREEMENT, DOCUMENT, EVENT } from '../knowledge/lexicon.ts'
import { isYear } from './dates.ts'
import type { Page } from './page.ts'
import type { AgreementMention, DocumentMention, EventMention, Range } from './types.ts'

/** A document that a number tells apart: “Nghị quyết số 01”, “Chỉ thị 05-CT/TW”, “Quyết định số 3899/QĐ-UBND”. */
export function documentAt(page: Page, at: number): DocumentMention | undefined {
  const hit = page.longest(at, DOCUMENT)
  if (!hit || !('name' in hit.sense)) return undefined
  const from = page.endOf('number-sign', hit.to) ?? hit.to
  const to = page.newLine(from) ? undefined : page.endOf('number-of-document', from)
  if (to === undefined) return undefined
  if (from === hit.to && !isNumber(page, { from: at, to: hit.to }, { from, to })) return undefined
  return {
    kind: 'document',
    from: at,
    to,
    type: hit.sense.name as string,
    number: page.raw(from, to).replace(/\s/g, ''),
  }
}

/** Whether a number is that of a document where no word says so: “Nghị quyết 18”, “chỉ thị 05”, “quyết định 12/QĐ-UBND”, and not “kế hoạch 2026-2030”. */
function isNumber(page: Page, kind: Range, number: Range): boolean {
  const bare = number.to === number.from + 1
  if (bare && (isYear(page, number.from) || page.begins('counted-behind-document', number.to))) return false
  if (bare && page.begins('goes-on-as-document', number.to)) return true
  if (page.capital(kind.from) || page.fits('known-by-number', kind.from, kind.to)) return true
  for (let at = number.from + 1; at < number.to; at++) if (page.capital(at)) return true
  return false
}

/** “về”, “về việc”, and “hợp tác” itself. */
const WORDS_BEFORE_COOPERATION = 5

export function agreementAt(page: Page, at: number): AgreementMention | undefined {
  const hit = page.longest(at, AGREEMENT)
  if (!hit || !('name' in hit.sense)) return undefined
  const { names } = page.knowledge
  const type = hit.sense.name as string
  // “lễ ký kết hợp tác”; but “lễ ký kết hợp tác tuyên truyền Chương trình phối hợp …” tells the name of what is signed
  const isBare = hit.to === at + 2 && page.fits('cooperation', at, hit.to)
  if (isBare && (!page.ends('signing-of', at) || isNamedBehind(page, hit.to))) return undefined
  // “ký kết Chương trình “Đồng hành nhà vườn””, “ký kết chương trình phúc lợi đoàn viên”; “ký chương trình” is one named before
  if (hit.to === at + 2 && page.fits('programme', at, hit.to)) {
    const isNamed = page.ends('signing-of', at) && !page.newLine(hit.to) && !page.begins('no-programme', hit.to)
    // “kết quả chương trình giai đoạn 2015 - 2019”: one before that which is signed now
    if (!isNamed && !(page.begins('years-of-programme', hit.to) && page.ends('reviews', at))) return undefined
  }
  // “lễ ký kết nghĩa”; “hai xã kết nghĩa từ năm 2005” tells of no paper
  if (
    hit.to === at + 2 &&
    page.fits('twinning', at, hit.to) &&
    !page.ends('signing-of', at) &&
    !page.ends('rite-of', at)
  )
    return undefined
  // “phối hợp đồng bộ” is no “hợp đồng”
  if (page.knowledge.grammar.is('contract', type) && page.ends('before-half-word', at)) return undefined
  // “Thỏa thuận về hợp tác …”: what is agreed on names the kind
  const cooperation =
    type === names.of('agreement')
      ? page.find('cooperation', hit.to, Math.min(hit.to + WORDS_BEFORE_COOPERATION, page.sentenceEnd(at)))
      : undefined
  return cooperation
    ? { kind: 'agreement', from: at, to: cooperation.to, type: names.of('cooperation-agreement') }
    : { kind: 'agreement', from: at, to: hit.to, type }
}

function isNamedBehind(page: Page, from: number): boolean {
  const end = page.sentenceEnd(from)
  for (let at = from; at < end; at++) if (page.types(at) & AGREEMENT && page.reach(at, AGREEMENT) > at + 2) return true
  return false
}

export function eventAt(page: Page, at: number): EventMention | undefined {
  const hit = page.longest(at, EVENT)
  if (!hit) return programmeAt(page, at)
  if (hit.to === at + 1 && (page.begins('begins-with-ceremony', at) || page.ends('ends-with-ceremony', hit.to)))
    return undefined
  // “trung tâm hội nghị”: where people meet
  if (page.ends('hall', hit.to, at - 2)) return undefined
  // “lễ ký” + “kết nghĩa”
  const cut = page.fits('twinning', hit.to - 1, hit.to + 1) ? hit.to - 1 : hit.to
  return 'name' in hit.sense ? { kind: 'event', from: at, to: cut, type: hit.sense.name as string } : undefined
}

/** “Tham dự chương trình có ông A”, “tổ chức chương trình “Xuân yêu thương””: a programme that people come to, not one that bodies carry out. */
function programmeAt(page: Page, at: number): EventMention | undefined {
  const to = page.endOf('programme', at)
  if (to === undefined) return undefined
  const isAttended = page.ends('at-programme', at) && page.begins('is-at-programme', to)
  const isHeld = page.ends('holds-programme', at) && page.begins('name-of-programme', to)
  const isTold = page.sentenceStart(at) === at && page.begins('programme-takes-place', to)
  if (!isAttended && !isHeld && !isTold) return undefined
  return { kind: 'event', from: at, to, type: page.knowledge.names.of('programme') }
}
