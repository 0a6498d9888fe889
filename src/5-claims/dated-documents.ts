import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, DateMention, Range } from '../3-mentions/types.ts'
import { DOCUMENT } from '../knowledge/lexicon.ts'
import type { Cast } from './cast.ts'
import type { Locals } from './locals.ts'
import type { Item, Match } from './match.ts'

const RULE = 'issued-on'

interface Parts {
  readonly mentions: Mentions
  readonly matches: readonly Match[]
  readonly cast: Cast
  readonly locals: Locals
}

/**
 * Claims who issued a document that the article gives no number: “Ngày 15/5, Huyện ủy ban hành quyết định …”. Kind, issuer and day
 * tell it apart; without the day, or with a number behind it, nothing is claimed here.
 */
export function claimDatedDocuments({ mentions: { page }, matches, cast, locals }: Parts): void {
  const { names } = page.knowledge
  for (const match of matches) {
    if (match.rule.id !== RULE) continue
    const date = match.roles['date'] as Item<DateMention>
    const issuer = match.roles['issuer'] as Item<BodyMention>
    const at = lastDocument(page, match)
    const body = at && !issuer.value.plural ? cast.body(issuer.value) : undefined
    if (!at || !body || date.value.day === undefined || !date.value.date) continue
    const { kind, to } = at
    if (isPartOfAnother(page, date, issuer)) continue
    if (page.begins('numbered', to)) continue
    const words = { from: at.from, to }
    const day = date.value.date.split('-').reverse().join('/')
    const id = locals.entity(
      `${kind} ${date.value.date} ${body}`,
      words,
      {
        kind: 'Document',
        label: names.fill('dated-document', { kind, day, issuer: locals.find(body)!.label }),
        documentKind: kind,
        date: date.value.date,
        issuer: body,
      },
      page.words(words.from, words.to),
    )
    locals.claim('ISSUED', body, id, match, RULE, match.rule.confidence, { document: words, issuer: issuer.value })
  }
}

/** “Ngày 15/5, Thanh tra Sở Xây dựng …”, “Cục A, Bộ B …”: what stands between the day and a body issued it. */
function isPartOfAnother(page: Page, date: Range, issuer: Range): boolean {
  for (let at = date.to; at < issuer.from; at++) if (page.capital(at)) return true
  return date.to < issuer.from && !page.ends('day-and-issuer', issuer.from)
}

/** The words of a match that name the kind of the document. */
function lastDocument(
  page: Mentions['page'],
  { from, to }: Match,
): { kind: string; from: number; to: number } | undefined {
  for (let at = to - 1; at >= from; at--) {
    const hit = page.longest(at, DOCUMENT)
    if (hit && hit.to <= to && 'name' in hit.sense) return { kind: hit.sense.name as string, from: at, to: hit.to }
  }
  return undefined
}
