import type { Page } from '../3-mentions/page.ts'
import type { Holding } from './holdings.ts'
import { isLongAgo } from './times.ts'

/** So many tokens behind a post the next may be told that its holder took after it. */
const REACH = 40
/** Rules whose words say that somebody has a post, and not since when. */
const TELLING: ReadonlySet<string> = new Set(['holds-post', 'told-stage', 'in-capacity'])
/** A line of a life comes after what was told before it. */
const FOLLOWING: ReadonlySet<string> = new Set([...TELLING, 'career-line'])

/** “… giữ chức Phó Giám đốc rồi Giám đốc”, “… là Giám đốc. Sau đó, ông làm …”: the post told first is one of before. */
export function withLater(page: Page, holdings: readonly Holding[]): readonly Holding[] {
  const told = new Map<string, Holding[]>()
  for (const holding of holdings) {
    const { status } = holding.hold
    const tells = FOLLOWING.has(holding.rule) || status === 'appointed' || status === 'elected'
    if (!tells || status === 'left' || status === 'candidate') continue
    const known = told.get(holding.person)
    if (known) known.push(holding)
    else told.set(holding.person, [holding])
  }
  const over = new Set<Holding>()
  for (const list of told.values()) {
    if (list.length < 2) continue
    list.sort((one, other) => one.post.mention.from - other.post.mention.from)
    for (let i = list.length - 2; i >= 0; i--) {
      const [held, next] = [list[i]!, list[i + 1]!]
      if (!TELLING.has(held.rule) || held.hold.status !== 'current') continue
      // “là Bí thư Đoàn xã, Chủ tịch UBND xã rồi Bí thư Đảng ủy xã”
      const inRow = over.has(next) && next.post.mention.from - held.post.mention.to === 1
      if (inRow || isFollowed(page, held, next)) over.add(held)
    }
  }
  if (over.size === 0) return holdings
  return holdings.map((holding) =>
    over.has(holding) ? { ...holding, hold: { ...holding.hold, status: 'former' as const } } : holding,
  )
}

function isFollowed(page: Page, { post, hold }: Holding, next: Holding): boolean {
  const [from, to] = [post.mention.to, next.post.mention.from]
  if (to <= from || to - from > REACH || post.mention.standing === 'current') return false
  if (hold.from && next.hold.from && next.hold.from > hold.from) return true
  // “Bốn năm sau, ông là Phó Giám đốc. Năm 2000, ông trở thành Giám đốc”
  if (next.hold.from && isLongAgo(next.hold.from, page.reading.article.published)) {
    const start = page.sentenceStart(post.mention.from)
    if (page.begins('stage-time', start)) return true
  }
  return page.has('turns-later', from, to)
}
