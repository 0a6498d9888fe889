import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, DateMention, Range } from '../3-mentions/types.ts'
import type { Group } from '../4-referents/group.ts'
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
    const signer = match.roles['signer'] as Item<Group> | undefined
    const issuer = signer ? bodyOf(signer) : (match.roles['issuer'] as Item<BodyMention>)
    if (!issuer) continue
    const at = lastDocument(page, match)
    const body = at && !issuer.value.plural ? cast.body(issuer.value) : undefined
    if (!at || !body || date.value.day === undefined || !date.value.date) continue
    const { kind, to } = at
    if (!signer && isPartOfAnother(page, date, issuer)) continue
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

/** “Ngày 9/9, ông A, Chủ tịch UBND huyện X, đã ký quyết định …”: the body for which somebody signs. */
function bodyOf({ value }: Item<Group>): Item<BodyMention> | undefined {
  const body = value.posts.find(({ post }) => post.body && post.standing !== 'former')?.post.body
  return body && { from: body.from, to: body.to, value: body }
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
