import { between } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import { type Span, spansOf } from '../3-mentions/spans.ts'
import type { BodyMention, Mention, PeriodMention } from '../3-mentions/types.ts'
import { ENDING, type EndingSense } from '../knowledge/clause-words.ts'
import { type Column, STANDING } from '../knowledge/lexicon.ts'
import type { Row } from './rows.ts'

/** A line of a list has no more tokens: beyond that it is prose. */
export const LONGEST_LINE = 40
/** So many lines above a list its heading may stand. */
const HEADING_REACH = 4

export interface Heading {
  readonly body: BodyMention | undefined
  readonly term: PeriodMention | undefined
  /** “… khóa VIII (2011 - 2016)”: years of the body. */
  readonly years: Span | undefined
  /** “Danh sách cán bộ nghỉ hưu”: nobody below holds the post any more. */
  readonly past: boolean
  /** “Nhân sự dự kiến Ban Thường vụ …”: nobody below holds a post of the body yet. */
  readonly planned: boolean
}

/** The body and the term that the words above a list give it: short lines, the nearest first, which are no sentences. */
export function headingOf(
  page: Page,
  rows: readonly Row[],
  seen: readonly (readonly Mention[])[],
  roster: number,
): Heading {
  let past = false
  let planned = false
  for (let at = roster - 1; at >= 0 && at >= roster - HEADING_REACH; at--) {
    const row = rows[at]!
    if (row.cells.length > 1 || page.token(row.to - 1) === '.' || row.to - row.from > LONGEST_LINE) break
    past ||= isPast(page, row, seen[at]!)
    planned ||= page.has('planned-list', row.from, row.to)
    const body = seen[at]!.find((mention): mention is BodyMention => mention.kind === 'body' && !mention.plural)
    if (!body) continue
    const term = seen[at]!.find(
      (mention): mention is PeriodMention =>
        mention.kind === 'period' && (mention.label === 'numbered term' || mention.label === 'term'),
    )
    const years = between(spansOf(page), body.to, row.to).find(({ to, end }) => to <= row.to && end !== undefined)
    return {
      body: organOfAbove(page, body, rows, seen, at),
      term,
      years: years && { ...years, term: true },
      past,
      planned,
    }
  }
  return { body: undefined, term: undefined, years: undefined, past, planned }
}

/** “I. Ban Thường vụ” below “Đảng ủy xã Tân Mỹ”, and below the rows of what stands between: an organ of that one. */
function organOfAbove(
  page: Page,
  body: BodyMention,
  rows: readonly Row[],
  seen: readonly (readonly Mention[])[],
  below: number,
): BodyMention {
  if (body.owner.by !== 'omitted' || !isOrgan(page, body)) return body
  for (let at = below - 1; at >= 0 && at >= below - LONGEST_LIST; at--) {
    if (rows[at]!.cells.length > 1 || seen[at]!.some(({ kind }) => kind === 'person')) continue
    const above = seen[at]!.find(
      (mention): mention is BodyMention => mention.kind === 'body' && !mention.plural && mention.owner.by !== 'omitted',
    )
    if (above) return organOf(page, body, above)
  }
  return body
}

function organOf(page: Page, organ: BodyMention, above: BodyMention): BodyMention {
  return { ...organ, owner: { by: 'body', body: committeeOf(page, above) } }
}

/** Rows between the heading of a list and that of a part of it. */
const LONGEST_LIST = 60

/** A row of a table with nothing but a body: “B | UBND tỉnh Đồng Tháp | ”. What stands below is of that body. */
export function subHeading(
  page: Page,
  row: Row,
  mentions: readonly Mention[],
  above: Heading,
  columns: readonly (Column | undefined)[] = [],
): Heading | undefined {
  const [body, ...others] = mentions.filter(({ kind }) => /^(?:body|person|post)$/.test(kind))
  if (row.cells.length < 2 || body?.kind !== 'body' || body.plural || others.length > 0) return undefined
  const filled = row.cells.filter(
    (cell, at) =>
      !/^(?:person|post|number|birth)$/.test(String(columns[at])) && !page.fits('row-number', cell.from, cell.to),
  )
  if (filled.length !== 1) return undefined
  const isOwn = body.owner.by === 'omitted' && isOrgan(page, body) && above.body
  return { ...above, body: isOwn ? organOf(page, body, above.body) : body, term: isOwn ? above.term : undefined }
}

/** Does a heading say that those below hold their posts no more: “Danh sách cán bộ nghỉ hưu năm 2024”? */
function isPast(page: Page, row: Row, mentions: readonly Mention[]): boolean {
  if (page.has('list-of-today', row.from, row.to)) return false
  for (let at = row.from; at < row.to; at++) {
    // “Sở Tài nguyên và Môi trường”
    if (mentions.some(({ kind, from, to }) => kind === 'body' && at >= from && at < to)) continue
    const ended = (page.longest(at, ENDING)?.sense as EndingSense | undefined)?.ended
    if (ended && ended !== 'transferred') return true
    const standing = page.longest(at, STANDING)?.sense
    if (
      standing &&
      'name' in standing &&
      standing.name === 'former' &&
      !page.ends('before-former-in-names', at) &&
      page.begins('leading-role', at + 1)
    )
      return true
  }
  return false
}

/** “Ban Thường vụ”, “Thường trực”: what acts for a committee. */
export function isOrgan({ knowledge: { grammar } }: Page, { own }: BodyMention): boolean {
  return grammar.is('organ', own)
}

/** The committee whose organ a body is, the body whose leaders it is, or the body itself. */
export function committeeOf({ knowledge: { grammar } }: Page, body: BodyMention): BodyMention {
  return body.owner.by === 'body' && grammar.is('leaders-together', body.own) ? body.owner.body : body
}
