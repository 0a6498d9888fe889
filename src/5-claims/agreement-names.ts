import { between } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import { spansOf } from '../3-mentions/spans.ts'
import type { AgreementMention, DateMention, Mention, Period, PeriodMention, Range } from '../3-mentions/types.ts'

/** How one passage names an agreement: its kind, what it is about, the years that it is for. */
export interface Naming extends Range {
  readonly mention: AgreementMention
  readonly period: Period | undefined
  /** What it is called here. */
  readonly name: string
  /** How well this name tells it apart, the best first: with its years, with its matter, without a clause in it. */
  readonly rank: readonly number[]
}

/** Tokens between an agreement and the years that it is for: “chương trình phối hợp … giai đoạn 2021 - 2025”. */
const TO_PERIOD = 70
/** Tokens of a matter that leads to the years, and of one alone. */
const LONGEST_MATTER = 24

/** Reads how an article names its agreements, mention by mention. */
export function namingsOf({ page, all }: Mentions): readonly Naming[] {
  const mentions = all
    .filter((mention) => mention.kind === 'agreement')
    .filter((mention, i, named) => i === 0 || !page.fits('on-another', named[i - 1]!.to, mention.from))
    .filter(
      (mention, _, named) =>
        !isReviewedProgramme(page, mention) || named.some((other) => other.type.startsWith(`${mention.type} `)),
    )
  const times = all.filter((mention) => mention.kind === 'period' || mention.kind === 'date')
  return mentions.map((mention, i) => {
    const end = Math.min(page.sentenceEnd(mention.from), mentions[i + 1]?.from ?? page.length)
    const limit = Math.min(end, mention.to + TO_PERIOD)
    const years = between(times, mention.to, limit).flatMap((time) => yearsAt(page, mention, time) ?? [])
    const naming = nameIn(page, all, mention, years[0])
    const next = mentions[i + 1]?.from ?? page.length
    const period = naming.period ?? forceOf(page, mention, limit) ?? laterForceOf(page, mention, next)
    return period ? { ...naming, period } : naming
  })
}

/** “kết quả chương trình giai đoạn 2015 - 2019”: an agreement only beside another that says so. */
export function isReviewedProgramme(page: Page, { from, to }: AgreementMention): boolean {
  return page.fits('programme', from, to) && page.ends('reviews', from)
}

/** “Thỏa thuận có hiệu lực đến hết năm 2026”, “Bản ghi nhớ có giá trị 3 năm, kể từ tháng 3/2024”. */
function forceOf(page: Page, mention: AgreementMention, limit: number): Period | undefined {
  if (page.ends('replaces-agreement', mention.from)) return undefined
  // “Thời hạn thỏa thuận | là 2 năm, kể từ ngày …”
  const term = page.ends('term-of', mention.from) ? page.endOf('term-is', mention.to) : undefined
  if (term !== undefined) return timeOf(page, { from: mention.to, to: term }, limit)
  // “Phụ lục gia hạn | thỏa thuận tài trợ đến năm 2027”
  const told = page.find('in-force', page.startOf('prolongs', mention.from) ?? mention.to, limit)
  return told && timeOf(page, told, limit)
}

/** “A và B ký biên bản ghi nhớ. … | Biên bản có hiệu lực đến hết năm 2026”: told of it some sentences later, before another one is named. */
function laterForceOf(page: Page, mention: AgreementMention, next: number): Period | undefined {
  const { sentences } = page.reading
  const here = page.sentence(mention.from)
  for (let sentence = here + 1; sentence <= here + TO_FORCE; sentence++) {
    const start = sentences[sentence]
    if (start === undefined || start >= next) return undefined
    const end = Math.min(page.sentenceEnd(start), next)
    const told = page.find('document-in-force', start, end)
    if (told) return timeOf(page, told, end)
  }
  return undefined
}

/** Sentences over which it may be told how long an agreement is in force. */
const TO_FORCE = 8

/** The days between which something is in force, as told behind the words that say so. */
function timeOf(page: Page, { from: start, to: end }: Range, limit: number): Period | undefined {
  const spans = between(spansOf(page), start, limit)
  const from = spans.find(({ begin }) => begin)?.begin
  const to = spans.find(({ end: last }) => last)?.end ?? (from && yearsAfter(page, from, end))
  return from === undefined && to === undefined ? undefined : { from, to, text: `${from ?? ''}–${to ?? ''}` }
}

/** The year in which something ends that goes on for as many years as a token counts. */
function yearsAfter(page: Page, from: string, at: number): string | undefined {
  return page.begins('counted-years', at) ? String(Number(from.slice(0, 4)) + Number(page.token(at))) : undefined
}

/** “hợp tác” alone, of a signing. */
function isBare(page: Page, { from, to }: AgreementMention): boolean {
  return to === from + 2 && page.fits('cooperation', from, to)
}

/** The years that an agreement is for, where they stand. */
interface Years extends Range {
  readonly period: Period
}

/** “giai đoạn 2021 - 2025”, “nhiệm kỳ 2021 - 2026”, “năm 2021 - 2022”; “năm 2022” only right behind the kind. */
function yearsAt(page: Page, mention: AgreementMention, time: PeriodMention | DateMention): Years | undefined {
  if (time.kind === 'period') {
    const { label, period } = time
    // “quy chế phối hợp 6 tháng đầu năm 2023”: what was done of it in that time
    const isPart = period.from?.slice(0, 4) === period.to?.slice(0, 4)
    const several = label !== 'numbered term' && period.from !== undefined && !isPart
    return label === 'stage' || several ? { from: time.from, to: time.to, period } : undefined
  }
  if (time.month !== undefined || time.date === undefined) return undefined
  const last = page.endOf('year-span', time.to - 1)
  const isOfName =
    isRightBehind(page, mention.to, time.from) || isOfPlan(page, mention, time) || endsWhatIsSigned(page, mention, time)
  if (last === undefined && !isOfName) return undefined
  const to = last ?? time.to
  const period = { from: page.token(time.to - 1), to: page.token(to - 1), text: page.words(time.to - 1, to) }
  return { from: time.from, to, period }
}

/** “Thỏa thuận về Kế hoạch hợp tác giữa A và B năm 2017”: the year that the words of a plan end with. */
function isOfPlan(page: Page, mention: AgreementMention, time: DateMention): boolean {
  if (!page.has('yearly-plan', mention.from, time.from)) return false
  for (let at = mention.to; at < time.from; at++) if (page.mark(at) && !page.glued(at)) return false
  return true
}

/** “ký kết Quy chế phối hợp hoạt động tại khu vực cửa khẩu năm 2022.”: the year with which the name of what is signed ends. */
function endsWhatIsSigned(page: Page, mention: AgreementMention, { from, to }: DateMention): boolean {
  if (
    !page.ends('signing-of', mention.from) ||
    !page.begins('ends-name', to) ||
    page.has('dates-signing', from - 1, to)
  )
    return false
  for (let at = mention.to; at < from; at++) if (page.token(at) === ';' || page.begins('cuts-name', at)) return false
  return true
}

function nameIn(page: Page, all: readonly Mention[], mention: AgreementMention, years: Years | undefined): Naming {
  const matter = matterEnd(page, all, mention, years)
  const leadsToYears = years !== undefined && isRightBehind(page, matter, years.from)
  // “ký kết hợp tác phát triển …”: the verb is no part of the name
  const isCutShort = page.endOf('signing-of', mention.from) !== undefined || isBare(page, mention)
  const told = isCutShort
    ? `${mention.type} ${page.words(mention.to, matter)}`.trim()
    : page.words(mention.from, matter)
  const whole = years ? `${told} ${inBrackets(page, years)}` : told
  const commas = told.split(',').length - 1
  return {
    from: mention.from,
    to: leadsToYears ? years.to : matter,
    mention,
    period: years?.period,
    name: `${whole[0]!.toUpperCase()}${whole.slice(1)}`,
    rank: [
      told === told.toUpperCase() ? 1 : 0,
      years ? 0 : 1,
      years && page.number(years.from) ? 1 : 0,
      matter === mention.to ? 1 : 0,
      commas,
    ],
  }
}

/** “… toàn diện (giai đoạn 2017 - 2021)”: the bracket belongs to the years. */
function inBrackets(page: Page, { from, to }: Range): string {
  const words = page.words(from, to)
  return page.token(from - 1) === '(' ? `(${words})` : words
}

/** Do years stand right behind the words before them: “… cho giai đoạn”, “… (giai đoạn”? */
function isRightBehind(page: Page, to: number, years: number): boolean {
  return to === years || page.fits('before-years', to, years)
}

/**
 * The end of what an agreement is about: “chương trình phối hợp | tuyên truyền, vận động nông dân | giữa …”. It goes on as far as words of such
 * matters follow, over a comma only with another of them; what else stands behind the kind is what happens to the agreement.
 */
function matterEnd(page: Page, all: readonly Mention[], mention: AgreementMention, years: Years | undefined): number {
  const quoted = page.endOf('quoted-name', mention.to)
  if (quoted !== undefined) return quoted
  const sentence = page.sentenceEnd(mention.from)
  const next = between(all, mention.to, sentence).find(endsMatter)
  const limit = Math.min(sentence, next?.from ?? sentence, mention.to + LONGEST_MATTER)
  let to = mention.to
  while (to < limit && goesOn(page, mention, to)) to++
  // “… toàn diện (giai đoạn …)”, “… năm việc giai đoạn …”: up to the years any words are of the name
  const leads = years !== undefined && isRightBehind(page, to, years.from)
  if (!leads && !page.begins('begins-matter', mention.to)) return mention.to
  if (to === mention.to + LONGEST_MATTER && !leads) to = lastComma(page, mention.to, to)
  return trimmed(page, mention.to, to)
}

/** The end of a range without words that end no name: “trong lĩnh vực”, “và”. */
function trimmed(page: Page, from: number, to: number): number {
  const cut = page.startOf('ends-no-matter', to, from)
  return cut === undefined ? to : trimmed(page, from, cut)
}

/** Does a name of something else begin here? “địa bàn phường” names nothing, “phường An Bình” does. */
function endsMatter(mention: Mention): boolean {
  const { kind } = mention
  return kind === 'place' ? mention.name !== undefined : kind !== 'figure' && kind !== 'event' && kind !== 'document'
}

function goesOn(page: Page, { to }: AgreementMention, at: number): boolean {
  if (page.newLine(at) || page.begins('ends-matter', at)) return false
  if (page.token(at) === ',') return at > to && page.begins('begins-matter', at + 1)
  return !page.mark(at) || page.begins('joins-name', at)
}

/** The last comma of a range, or its beginning when there is none. */
function lastComma(page: Page, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (page.token(at) === ',') return at
  return from
}

/** Which of two names tells an agreement apart better, by their ranks. */
export function byRank(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, i) => part !== other[i])
  return at < 0 ? 0 : one[at]! - other[at]!
}
