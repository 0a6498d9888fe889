import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, FigureMention, PeriodMention, PlaceMention, Range } from '../3-mentions/types.ts'
import { MEASURE_WORD } from '../knowledge/lexicon.ts'
import { Account, type Subject } from './account.ts'
import type { Cast } from './cast.ts'
import type { Locals } from './locals.ts'
import type { Match } from './match.ts'

interface Parts {
  readonly mentions: Mentions
  readonly cast: Cast
  readonly locals: Locals
  readonly matches: readonly Match[]
}

/**
 * Claims the figures that an article reports, for the period last named, of the body whose they are said to be: what it has or did itself. Of the Party’s
 * life an account is given: there a figure is also that of the body which the sentences before spoke of.
 */
export function claimFigures({ mentions, cast, locals, matches }: Parts): void {
  const { page, all } = mentions
  const issuers = new Set(
    matches.flatMap(({ rule, roles }) => (rule.claims === 'ISSUED' && roles['issuer'] ? [roles['issuer'].from] : [])),
  )
  const account = new Account(page)
  let last: BodyMention | undefined
  let period: PeriodMention | undefined
  for (const mention of all) {
    account.at(mention)
    if (mention.kind === 'body') last = mention
    if ((mention.kind === 'body' && !issuers.has(mention.from)) || mention.kind === 'place') {
      if (!account.taken) account.speakOf(subjectOf(page, mention, cast, locals))
    } else if (mention.kind === 'period' && counts(page, mention)) period = mention
    else if (mention.kind === 'date' && mention.date?.length === 4) period = yearOf(mention, mention.date)
    else if (mention.kind === 'figure') {
      // “doanh số của Ngân hàng A đạt 5 tỷ đồng”
      if (last && isAmountOf(page, last, mention)) account.own(bodyAs(last, cast, locals))
      const whose = account.ownerOf(mention, period)
      if (whose) claimFigure(page, mention, whose, period, locals)
    }
  }
}

function claimFigure(
  page: Page,
  figure: FigureMention,
  subject: Subject,
  period: PeriodMention | undefined,
  locals: Locals,
): void {
  const body = subject.id()
  if (!body) return
  const what = whatIsCounted(page, figure)
  const when = period && whenOf(page, period)
  const number = page.words(figure.from, figure.unitFrom)
  const id = locals.entity(`${figure.value} ${what} ${body} ${when ?? ''}`, figure, {
    kind: 'Figure',
    label: `${number} ${what}${when ? ` (${when})` : ''}`,
    measure: what,
    value: figure.value,
    unit: figure.unit,
    ...(when && { period: when }),
    ...(figure.target !== undefined && { target: figure.target }),
  })
  locals.claim('REPORTS', body, id, figure, 'figure-of-body', 0.7, { figure, body: subject.mention })
}

/** “doanh số của Ngân hàng A đạt 5 tỷ đồng”, “quyết định của Huyện ủy về việc điều động 5 cán bộ” */
function isAmountOf(page: Page, body: BodyMention, { from }: FigureMention): boolean {
  if (page.fits('decides-on', body.to, from)) return true
  if (!page.fits('amounts-to', body.to, from)) return false
  const start = page.sentenceStart(body.from)
  return page.has('amount', start, body.from) && !page.has('paper', start, body.from)
}

/** “toàn huyện Cao Lãnh kết nạp …”: a unit stands for its Party organisation. A body in brackets or after “của” is no subject. */
function subjectOf(page: Page, mention: BodyMention | PlaceMention, cast: Cast, locals: Locals): Subject | undefined {
  if (mention.kind === 'body')
    return page.ends('not-the-subject', mention.from) ? undefined : bodyAs(mention, cast, locals)
  if (!page.ends('whole-unit', mention.from) && !(page.sentenceStart(mention.from) === mention.from && mention.name))
    return undefined
  return { id: () => cast.partyOf(mention), mention, byPlace: true }
}

function bodyAs(mention: BodyMention, cast: Cast, locals: Locals): Subject | undefined {
  const id = cast.body(mention)
  if (!id) return undefined
  const body = locals.find(id)
  const { sector, level } = body?.kind === 'Organization' ? body : {}
  return { id: () => id, mention, ofParty: sector === 'party', isCentral: level === 'central' }
}

/** Periods that a figure may be of: a year, some months, a stage; not a week, a term of office, nor what is planned. */
function counts(page: Page, mention: PeriodMention): boolean {
  const term =
    mention.label === 'numbered term' || (mention.label === 'term' && mention.from !== page.sentenceStart(mention.from))
  const isWeek = mention.label === 'part' && mention.period.from?.length === '2024-02-22'.length
  return !term && !isWeek && !page.has('end-of-year', mention.from, mention.to) && !page.ends('aims-at', mention.from)
}

function yearOf(range: Range, year: string): PeriodMention {
  return {
    kind: 'period',
    from: range.from,
    to: range.to,
    label: undefined,
    period: { from: year, to: year, text: year },
  }
}

/** “2020” for “năm 2020”; else the words. */
function whenOf(page: Page, { from, to, period }: PeriodMention): string | undefined {
  return page.fits('single-year', from, to) ? period.from : period.text
}

/**
 * What was counted, with what was done: “đảng viên kết nạp”, “lớp bồi dưỡng nhận thức về Đảng”, “đồng chí tái cử”. Behind the unit only words go on
 * that `data/lexicons/measure-words.tsv` lists, so that the measure ends where its noun does and not in the middle of the sentence.
 */
function whatIsCounted(page: Page, figure: FigureMention): string {
  const { grammar, names } = page.knowledge
  const start = page.sentenceStart(figure.from)
  let from = figure.from
  while (
    from > start &&
    figure.from - from < 6 &&
    !page.mark(from - 1) &&
    !page.number(from - 1) &&
    !page.capital(from - 1)
  )
    from--
  const deedTo = page.startOf('before-count', figure.from, from) ?? figure.from
  const deedFrom = page.startOf('counted-deed', deedTo, from)
  // one opens a class, but no people
  const isOfClass = deedFrom !== undefined && page.fits('holds-class', deedFrom, deedTo)
  const isDone = deedFrom !== undefined && (!isOfClass || grammar.opens('class-or-meeting', figure.unit))
  let { to } = figure
  for (let hit = page.longest(to, MEASURE_WORD); hit && !page.newLine(to); hit = page.longest(to, MEASURE_WORD)) {
    if (grammar.closes('money-unit', figure.unit) && !page.begins('money-of', to)) break
    to = hit.to
  }
  const counted = page.words(figure.unitFrom, to)
  const deed = isDone ? page.folded(deedFrom, deedTo) : ''
  if (!isDone || counted.includes(deed) || (isOfClass && to > figure.to)) return counted
  const parts = { counted: page.words(figure.unitFrom, figure.to), deed }
  return page.fits('names-those-counted', deedFrom, deedTo)
    ? names.fill('counted-done', parts)
    : names.fill('counted-given', parts)
}
