import { fold } from '../2-text/vietnamese.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { DateMention, EventMention, Range } from '../3-mentions/types.ts'
import { ROLE, TOPIC } from '../knowledge/lexicon.ts'
import type { Locals } from './locals.ts'
import type { Match } from './match.ts'

export interface Titled {
  readonly mention: EventMention
  readonly title: Range
  readonly date: string | undefined
}

/** The meetings and ceremonies of an article. “Hội nghị” alone means the one last named by its full title. */
export class Events {
  readonly #page: Page
  readonly #titled: readonly Titled[]
  readonly #mentions: readonly EventMention[]
  readonly #locals: Locals
  /** Those that the article reports, not only speaks of. */
  readonly #reported: readonly Titled[]
  readonly #spoken: readonly EventMention[]
  /** Those that the article reports from its title or lead on. */
  readonly #told: readonly EventMention[]
  readonly #dates: readonly DateMention[]
  /** The last one told by a verb alone. */
  #visit: string | undefined

  constructor({ page, all }: Mentions, locals: Locals) {
    this.#page = page
    this.#dates = all.filter((mention) => mention.kind === 'date')
    this.#locals = locals
    this.#mentions = all.filter((mention) => mention.kind === 'event')
    this.#titled = this.#mentions.flatMap((mention) => {
      const to = titleEnd(page, mention)
      return to > mention.to + (/^(buổi lễ|lễ)$/.test(mention.type) ? 3 : 1) && hasTopic(page, mention)
        ? [{ mention, title: { from: mention.from, to }, date: dateNear(page, this.#dates, mention.from) }]
        : []
    })
    this.#reported = this.#titled.filter((titled) => !isBackground(page, titled.mention.from))
    this.#spoken = this.#mentions.filter((mention) => !isBackground(page, mention.from))
    this.#told = toldInHead(page, this.#spoken)
  }

  /** The events that are named with their titles. */
  get titled(): readonly Titled[] {
    return this.#titled
  }

  /** Id of the event that a match speaks of; undefined where its rule needs one of another kind, or there is none. */
  of(
    { from, to, rule }: Pick<Match, 'from' | 'to'> & { readonly rule?: Match['rule'] },
    mention?: EventMention,
  ): string | undefined {
    const during = rule?.during
    const told = rule?.told ? this.#told : this.#mentions
    if (during && !told.some((other) => other.from < from && during.includes(other.type))) return undefined
    const named = mention ? [mention] : this.#mentions.filter((other) => other.from >= from && other.to <= to)
    const within = named.find((other) => !rule || !isOfDocument(this.#page, other.from))
    if (named.length > 0 && !within) return undefined
    if (rule?.event && rule.apart && !within) return this.#made(rule.event, from)
    const found = this.#at(from, within)
    if (found) return found
    // “đã đến thăm … Ông cũng gửi lời chúc mừng”: said on that visit
    return rule?.event
      ? this.#made(rule.event, from)
      : rule?.claims === 'SPOKE_AT' || rule?.claims === 'ATTENDED'
        ? this.#visit
        : undefined
  }

  /** Id of a session that is called after the body that held it. */
  session(mention: EventMention, to: number): string {
    const titled = this.#titled.find((other) => other.mention === mention)
    return this.#entity(titled ?? { mention, title: { from: mention.from, to }, date: undefined })
  }

  /** Id of the article's event of a kind. */
  named(type: string): string | undefined {
    const mention = this.#mentions.find((other) => other.type === type)
    return mention && this.#at(mention.from, mention)
  }

  /** An event told by a verb alone: “đã đến thăm”. */
  #made(type: string, at: number): string {
    const sentence = this.#page.sentence(at)
    const from = this.#page.reading.sentences[sentence]!
    const earlier = this.#dates.filter(
      (other) => this.#page.sentence(other.from) < sentence && isDay(this.#page, other),
    )
    const date = dateNear(this.#page, this.#dates, at) ?? earlier[0]?.date
    const label = type[0]!.toUpperCase() + type.slice(1)
    this.#visit = this.#locals.entity(
      `${type} ${date ?? ''}`,
      { from, to: this.#page.sentenceEnd(at) },
      {
        kind: 'Event',
        label: date ? `${label} (${date.split('-').reverse().join('/')})` : label,
        eventKind: type,
        ...(date && { date }),
      },
    )
    return this.#visit
  }

  #at(at: number, mention?: EventMention): string | undefined {
    const exact = mention && this.#titled.find((titled) => titled.mention === mention)
    if (exact) return this.#entity(exact)
    const type = mention?.type
    const reported = this.#reported
    const scene = this.#sceneOf(at)
    const before = reported.filter(
      (titled) => titled.mention.from < at && (titled.mention.type === type || this.#isOfScene(titled, scene)),
    )
    const same = type ? before.filter((titled) => titled.mention.type === type) : before
    const found =
      same.at(-1) ??
      before.findLast((titled) => !type || mayBeOne(titled.mention.type, type)) ??
      reported.find((titled) => this.#page.sentence(titled.mention.from) === this.#page.sentence(at)) ??
      reported.find((titled) => titled.mention.type === type || this.#isOfScene(titled, scene))
    if (found && (!type || mayBeOne(found.mention.type, type))) return this.#entity(found)
    const spoken = this.#spoken.filter((other) => this.#isOfScene({ mention: other, date: undefined }, scene))
    const any = mention ?? spoken.findLast((other) => other.from < at) ?? spoken[0]
    return any && this.#entity({ mention: any, title: any, date: undefined })
  }

  /** The day that the last sentence before a token began with: the scene has moved there from what was told before. */
  #sceneOf(at: number): DateMention | undefined {
    return this.#dates.findLast((date) => date.to <= at && opensSentence(this.#page, date) && isDay(this.#page, date))
  }

  /** What the head of an article tells of is told of all through it; another meeting only until the next day is named. */
  #isOfScene({ mention, date }: Omit<Titled, 'title'>, scene: DateMention | undefined): boolean {
    return (
      !scene ||
      mention.from >= this.#page.reading.sentences[this.#page.sentence(scene.from)]! ||
      this.#page.sentence(mention.from) < HEAD ||
      (date !== undefined && date === scene.date)
    )
  }

  #entity({ mention, title, date }: Titled): string {
    const words = this.#page.words(title.from, title.to)
    const label = words[0]!.toUpperCase() + words.slice(1)
    const key = `${mention.type} ${this.#key(mention, label, date)}`
    return this.#locals.entity(
      key,
      title,
      { kind: 'Event', label, eventKind: mention.type, ...(date && { date }) },
      this.#page.words(title.from, title.to),
    )
  }

  /** One event of a kind a day: the title in the headline and the fuller one in the text are one event. */
  #key(mention: EventMention, label: string, date: string | undefined): string {
    const dated = date ?? this.#titled.find((other) => other.mention.type === mention.type && other.date)?.date
    return dated ?? fold(label)
  }
}

/** “Ông A xác nhận, tại phiên họp sáng nay …”: he tells a newspaper of a meeting. */
const RETOLD = /(^| )(cho biết|cho hay|xác nhận|thông tin)( thêm)? ?(,|:| rằng) ?/
/** “tại kỳ họp tiếp theo”. */
const TO_COME = /(^| )(tiếp theo|sắp tới|tới đây|sắp diễn ra|sẽ diễn ra|sẽ được tổ chức)( |$)/

/** Sentences of an article's title and lead. */
const HEAD = 3

/** The meetings of the title and the lead that have been held; none where somebody tells a newspaper of them. */
function toldInHead(page: Page, mentions: readonly EventMention[]): readonly EventMention[] {
  const head = mentions.filter(({ from }) => page.sentence(from) < HEAD)
  const before = ({ from }: EventMention) => page.folded(page.reading.sentences[page.sentence(from)]!, from)
  if (head.some((mention) => RETOLD.test(before(mention)))) return []
  return head.filter(({ to }) => !TO_COME.test(page.folded(to, Math.min(to + 10, page.sentenceEnd(to - 1)))))
}

/** “Sáng 7/5, Ban Chấp hành họp”. */
function opensSentence(page: Page, { from }: DateMention): boolean {
  const start = page.reading.sentences[page.sentence(from)]!
  return from === start || (from === start + 1 && /^(vào|đến|ngày|chiều|sáng|tối)$/.test(page.folded(start, from)))
}

/** “Buổi lễ” may mean any ceremony, “cuộc họp” any meeting; but a press briefing is no session of the council. */
function mayBeOne(titled: string, spoken: string): boolean {
  return titled === spoken || FAMILIES.some(({ said, told }) => said.test(spoken) && told.test(titled))
}

const FAMILIES: readonly { readonly said: RegExp; readonly told: RegExp }[] = [
  { said: /^(lễ|buổi lễ)/, told: /^(lễ|buổi lễ|gặp mặt|đại hội|hội nghị|hội thi)/ },
  {
    said: /^(hội nghị|cuộc họp)$/,
    told: /^(hội nghị|cuộc họp|họp báo|phiên họp|buổi làm việc|hội thảo|tọa đàm|gặp mặt|lễ công bố|lễ trao)/,
  },
  {
    said: /^(buổi làm việc|buổi tiếp|gặp mặt|chuyến thăm|hội đàm)$/,
    told: /^(buổi làm việc|buổi tiếp|gặp mặt|chuyến thăm|hội đàm|tiếp xúc cử tri|hội nghị|lễ)/,
  },
  { said: /^phiên họp$/, told: /^(kỳ họp|hội nghị|đại hội)$/ },
]

/** “Nghị quyết Đại hội XII”, “sau Hội nghị Trung ương 5”, “chào mừng Đại hội”: spoken of, not reported. */
function isBackground(page: Page, at: number): boolean {
  return /(^| )(nghị quyết|văn kiện|tinh thần|thông báo|kết quả|kết luận(?= của)|chào mừng|lập thành tích|hướng tới|sau|trước|kể từ|chuẩn bị|từ|tới|đến|về|trình|theo dõi)( kết quả| các| của)?$/.test(
    page.folded(at - 4, at),
  )
}

/** “dự lớp học Nghị quyết Đại hội XII”: a document called after the meeting that passed it. */
function isOfDocument(page: Page, at: number): boolean {
  return /(^| )(nghị quyết|văn kiện|thông báo|kết quả|kết luận(?= của))( kết quả| của)?$/.test(page.folded(at - 3, at))
}

const HAS_NO_GUEST = /^(cuộc họp|phiên họp|kỳ họp|họp báo|buổi làm việc|tiếp xúc cử tri)$/

/** A title goes on with a topic (“hội nghị sơ kết …”) or a name, not with any words (“hội nghị đạt kết quả tốt”). */
function hasTopic(page: Page, { type, to: at }: EventMention): boolean {
  // “tại cuộc họp Phó Thủ tướng … nhấn mạnh”: who speaks there
  if (page.types(at) & ROLE && page.longest(at, ROLE)!.to - at >= 2 && HAS_NO_GUEST.test(type)) return false
  return page.capital(at) || page.number(at) || Boolean(page.types(at) & TOPIC)
}

const ENDS_TITLE =
  /^(trước|sau|nhưng|mà|vừa|song|khi|nên|do|tại|nhằm|diễn|được|đã|có|gồm|vào|sáng|chiều|tối|là|từ|để|dưới|sẽ|vẫn|đang|chưa|cũng|này|đó|ấy|rằng)$/
const ENDS_TITLE_IN_TWO =
  /^(chủ trì|chủ tọa|dẫn đầu|xác định|góp phần|cho biết|cho rằng|phát biểu|nhấn mạnh|khẳng định|đề nghị|yêu cầu|ghi nhận|biểu quyết|bầu ra|nêu rõ|đề ra|dự kiến|không (phải|đề|có|được|chỉ|thể|còn))$/
/** A title does not end on a verb, a preposition or half a number: “… ký”, “… lần thứ”, “… giữa”. */
const NO_LAST_WORD =
  /^(và|với|cùng|của|về|giữa|cho|theo|như|qua|tới|ra|các|những|lần|thứ|hôm|tuần|ký|họp|dự|nghe|nói|bằng|ở|hay|hoặc|xem|xét|-|–|,|\/|&)$/
const LONGEST_TITLE = 36
/** “Hội nghị Trung ương lần thứ V.” */
const ORDINAL = /^(thứ|khóa|lần) [ivx]+$/

function titleEnd(page: Page, mention: EventMention): number {
  const end = page.sentenceEnd(mention.from)
  let to = mention.to
  while (to < end && to - mention.from < LONGEST_TITLE) {
    const token = page.token(to)
    // “UBND TP.HCM”, “BCH T.Ư”: within a sentence a full stop is of an abbreviation
    if (token === '.' && to + 1 < end && page.capital(to + 1) && !ORDINAL.test(page.folded(to - 2, to))) {
      to++
      continue
    }
    if (/^[.;:!?()“”"[\]]$/.test(token) || page.newLine(to)) break
    if (token === ',' && !/^(triển khai|đề ra|phương hướng|nhiệm vụ|giai đoạn)/.test(page.folded(to + 1, to + 3))) break
    if (ENDS_TITLE.test(page.folded(to, to + 1)) && to > mention.to) break
    if (to > mention.to && ENDS_TITLE_IN_TWO.test(page.folded(to, to + 2))) break
    if (
      to > mention.to + 1 &&
      /^(thông qua|bế mạc|khai mạc|kết thúc|bắt đầu|thống nhất|xem xét)$/.test(page.folded(to, to + 2))
    )
      break
    // “ngày 14/6” ends the title, “60 năm Ngày thành lập” does not
    if (page.folded(to, to + 1) === 'ngày' && (page.number(to + 1) || page.folded(to - 1, to) !== 'năm')) break
    if (to === mention.to && /^(,|đã|được|do|có|này|diễn|vào|là|và|còn|sẽ|cũng|trên)$/.test(page.folded(to, to + 1)))
      break
    to++
  }
  if (to - mention.from === LONGEST_TITLE) to = lastComma(page, mention.to, to)
  while (to > mention.to && !page.capital(to - 1) && NO_LAST_WORD.test(page.folded(to - 1, to))) to--
  return endsOnOrganising(page, to - 2) && to - 2 > mention.to ? to - 2 : to
}

/** The last comma of a range, or its end when there is none. */
function lastComma(page: Page, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (page.token(at) === ',') return at
  return to
}

/** “Hội nghị … Huyện ủy tổ chức”; but “Hội nghị tổng kết công tác tổ chức”. */
function endsOnOrganising(page: Page, at: number): boolean {
  return (
    page.token(at) === 'tổ' &&
    page.folded(at, at + 2) === 'tổ chức' &&
    !/^(tác|ban|vụ|các)$/.test(page.folded(at - 1, at))
  )
}

/** The day that the sentence gives before these words, else after them. */
function dateNear(page: Page, dates: readonly DateMention[], at: number): string | undefined {
  const here = dates.filter((date) => page.sentence(date.from) === page.sentence(at) && isDay(page, date))
  return (here.findLast((date) => date.to <= at) ?? here[0])?.date
}

/** “Chỉ thị số 05, ngày 15/5/2016”, “Nghị quyết 18-NQ/TW ngày …”: the day of a document. */
const DATED_DOCUMENT =
  /(?:nghị quyết|chỉ thị|quyết định|kết luận|quy định|thông báo|kế hoạch|hướng dẫn|công văn|nghị định|thông tư|tờ trình|báo cáo|công điện|văn bản)(?: số)?:? \S*\d\S*(?: ?[-–/] ?\S+)*(?: ?,)?(?: \(?ban hành| ra| ký)?(?: ngày)?$/

/** A day on which something happened; not one that is remembered: “92 năm Ngày Báo chí (21/6/1925 - 21/6/2017)”. */
function isDay(page: Page, { from, to, day }: DateMention): boolean {
  if (day === undefined || /^(ký|của)( ngày)?$/.test(page.folded(from - 1, from))) return false
  const start = page.reading.sentences[page.sentence(from)]!
  if (DATED_DOCUMENT.test(page.folded(Math.max(start, from - 6), from))) return false
  for (let at = from - 1; at >= Math.max(start, from - 12); at--) {
    if (page.token(at) === ')') return true
    if (page.token(at) === '(') return !/^[-–]$/.test(page.token(to)) && !/^[-–]$/.test(page.token(from - 1))
  }
  return true
}
