import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, FigureMention, Mention, PeriodMention, PlaceMention, Range } from '../3-mentions/types.ts'
import { MEASURE_WORD } from '../knowledge/lexicon.ts'
import type { Cast } from './cast.ts'
import type { Locals } from './locals.ts'
import type { Match } from './match.ts'

interface Parts {
  readonly mentions: Mentions
  readonly cast: Cast
  readonly locals: Locals
  readonly matches: readonly Match[]
}

/** Whose figures a passage gives: a body, or the Party organisation of “toàn huyện”. */
interface Subject {
  /** Id of the body, made when a figure is claimed of it. */
  readonly id: () => string | undefined
  /** A unit named in its stead: only figures of Party life are then the Party organisation's. */
  readonly byPlace?: boolean
  readonly mention: Range
}

/**
 * Claims the figures that an article reports, of the body that its sentence speaks of, for the period last named. It is a body's
 * only while the article goes on with it: people that a news report counts further on belong to no body named before.
 */
export function claimFigures({ mentions, cast, locals, matches }: Parts): void {
  const { page, all } = mentions
  const issuers = new Set(
    matches.flatMap(({ rule, roles }) => (rule.claims === 'ISSUED' && roles['issuer'] ? [roles['issuer'].from] : [])),
  )
  let subject: Subject | undefined
  let body: Subject | undefined
  let sentence = -1
  let taken = false
  // the last sentence that spoke of the body or gave a figure of it
  let told: { readonly of: Subject; sentence: number } | undefined
  let period: PeriodMention | undefined
  for (const mention of all) {
    if (page.sentence(mention.from) !== sentence || clauseBegins(page, mention)) {
      sentence = page.sentence(mention.from)
      taken = false
    }
    if (!taken && ((mention.kind === 'body' && !issuers.has(mention.from)) || mention.kind === 'place')) {
      const found = subjectOf(page, mention, cast)
      if (found) {
        subject = found
        if (!found.byPlace) body = found
        taken = true
      }
    } else if (mention.kind === 'period' && counts(page, mention)) period = mention
    else if (mention.kind === 'date' && mention.date?.length === 4) period = yearOf(mention, mention.date)
    else if (mention.kind === 'figure') {
      const isOfParty = page.knowledge.grammar.stands('party-life', mention.unit)
      const whose = subject?.byPlace && !isOfParty ? body : subject
      if (!whose) continue
      if (told?.of !== whose) told = { of: whose, sentence: page.sentence(whose.mention.from) }
      if (sentence - told.sentence > 1 && !reports(page, mention, period)) continue
      told.sentence = sentence
      claimFigure(page, mention, whose, period, locals)
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

/** “toàn huyện Cao Lãnh kết nạp …”: a unit stands for its Party organisation. A body in brackets or after “của” is no subject. */
function subjectOf(page: Page, mention: BodyMention | PlaceMention, cast: Cast): Subject | undefined {
  if (mention.kind === 'body') {
    const id = page.ends('not-the-subject', mention.from) ? undefined : cast.body(mention)
    return id ? { id: () => id, mention } : undefined
  }
  if (!page.ends('whole-unit', mention.from) && !(page.sentenceStart(mention.from) === mention.from && mention.name))
    return undefined
  return { id: () => cast.partyOf(mention), mention, byPlace: true }
}

/** Is a figure one of an account, by its target, by what it counts or because its sentence names the time? It is then still that of the body spoken of before. */
function reports(page: Page, { from, unit, target }: FigureMention, period: PeriodMention | undefined): boolean {
  if (target !== undefined || page.knowledge.grammar.stands('account-unit', unit)) return true
  const start = page.sentenceStart(from)
  return (period !== undefined && period.from >= start) || page.has('reported-time', start, from)
}

function clauseBegins(page: Page, mention: Mention): boolean {
  return page.token(mention.from - 1) === ';'
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
