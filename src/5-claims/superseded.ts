import type { Knowledge } from '../knowledge/index.ts'
import type { Holding } from './holdings.ts'
import { isLongAgo } from './times.ts'

/**
 * “Năm 2010, ông được bầu làm Bí thư Huyện ủy X. Năm 2016, ông được bổ nhiệm làm Thứ trưởng”: who is given a post of another level later has left
 * the first, though nobody says so. Memberships are kept, and two posts of one level may go together.
 */
export function withSuperseded(
  holdings: readonly Holding[],
  published: string | undefined,
  knowledge: Knowledge,
): readonly Holding[] {
  const byPerson = new Map<string, Holding[]>()
  for (const holding of holdings) {
    if (!isPlaced(holding, knowledge)) continue
    const known = byPerson.get(holding.person)
    if (!known) byPerson.set(holding.person, [holding])
    else if (known.length < MOST_COMPARED) known.push(holding)
  }
  return holdings.map((holding) => {
    const { status } = holding.hold
    if ((status !== 'appointed' && status !== 'elected') || !isPlaced(holding, knowledge)) return holding
    const begun = startOf(holding)
    const others = byPerson.get(holding.person) ?? []
    const over = begun && others.some((other) => isLater(other, holding, begun, published))
    // “… Thứ trưởng năm 2008, Bí thư Tỉnh ủy năm 2011; năm 2013 trở về làm Thứ trưởng”: a second time in the post
    return over && !others.some((other) => other !== holding && isAgain(other, holding, begun))
      ? { ...holding, hold: { ...holding.hold, status: 'former' as const } }
      : holding
  })
}

/** So many posts of one person are compared. */
const MOST_COMPARED = 60

/** Is it a post of a known level that is no seat among many? */
function isPlaced({ post }: Holding, { offices }: Knowledge): boolean {
  const level = levelOf(post)
  return (
    level !== undefined && !offices.of(post.role).membership && offices.seatsOf(post.role, post.body?.kind) !== 'many'
  )
}

function isAgain(other: Holding, { post }: Holding, begun: string): boolean {
  const { status, from } = other.hold
  return other.post.label === post.label && status !== 'former' && status !== 'left' && from !== begun
}

function levelOf({ body }: Holding['post']): string | undefined {
  return body && !body.unsettled ? body.level : undefined
}

function startOf({ hold, post }: Holding): string | undefined {
  return hold.from ?? post.mention.term?.from
}

function isLater(other: Holding, { post }: Holding, begun: string, published: string | undefined): boolean {
  const { status, from } = other.hold
  if (other.post.label === post.label || levelOf(other.post) === levelOf(post)) return false
  if (status === 'current' && !from) return isLongAgo(begun, published)
  return (status === 'current' || status === 'appointed' || status === 'elected') && from !== undefined && from > begun
}
