import { periodAt } from '../3-mentions/dates.ts'
import type { Page } from '../3-mentions/page.ts'
import type { PostMention } from '../3-mentions/types.ts'
import { areOfOneUnit, type FullBody } from '../4-referents/body-names.ts'
import type { Referents } from '../4-referents/index.ts'
import { numberOfTerm } from '../knowledge/terms.ts'
import type { Holding } from './holdings.ts'

/** A term of a body that sits now. */
interface Sitting {
  readonly body: FullBody
  readonly number: number
}

/** “Đảng bộ huyện X khóa XII đã bầu …. Ông A, Bí thư Huyện ủy khóa XI, …”: who is told with a term before the one that sits has the post no more. */
export function withOldTerms(holdings: readonly Holding[], referents: Referents): readonly Holding[] {
  const { page } = referents.mentions
  const counted = holdings.filter(({ hold, post }) => hold.status === 'current' && numberOf(page, post.mention))
  if (counted.length === 0) return holdings
  const sitting = sittingTerms(referents)
  const over = new Set(
    counted.filter((holding) => {
      const { body, label, mention } = holding.post
      const number = numberOf(page, mention)!
      const isOver = body && sitting.some((term) => term.number > number && isOne(term.body, body))
      // “ông A, Phó Bí thư Huyện ủy khóa XI, được bầu làm Phó Bí thư Huyện ủy khóa XII”
      return isOver && !holdings.some((other) => isAgain(other, holding) && other.post.label === label)
    }),
  )
  return holdings.map((holding) =>
    over.has(holding) ? { ...holding, hold: { ...holding.hold, status: 'former' } } : holding,
  )
}

function isAgain(other: Holding, { person }: Holding): boolean {
  return other.person === person && (other.hold.status === 'elected' || other.hold.status === 'appointed')
}

/** The number of the term right behind a post: “Bí thư Huyện ủy khóa XI”, “Bí thư Huyện ủy (khóa XI)”. */
function numberOf(page: Page, { term, to }: PostMention): number | undefined {
  const behind = page.token(to) === '(' ? periodAt(page, to + 1) : undefined
  return numberOfTerm(term?.text ?? behind?.period.text ?? '')
}

function sittingTerms({ mentions: { page, all }, bodies }: Referents): readonly Sitting[] {
  return all.flatMap((mention) => {
    // “trong 53 Ủy viên Ban Chấp hành Đảng bộ huyện X khóa XII đã bầu …”
    const named = mention.kind === 'post' ? mention.body : mention.kind === 'body' ? mention : undefined
    const counted = named && page.readAt('term-that-sits', named.to)?.roles['number']
    const number = counted && numberOfTerm(page.token(counted.from))
    const body = number && bodies.of(named)
    return number && body ? [{ body, number }] : []
  })
}

/** Is it one body, or the committee of one organisation of the Party: “Đảng bộ huyện X” and “Huyện ủy X”? */
function isOne(one: FullBody, other: FullBody): boolean {
  if (one.label === other.label) return true
  return one.sector === 'party' && other.sector === 'party' && areOfOneUnit(one, other)
}
