import type { Knowledge } from '../knowledge/index.ts'
import { isLedBesides } from '../knowledge/offices.ts'
import type { Claim, Extraction, LocalBody, LocalPosition } from '../model.ts'
import { entityOf, type Service, servicesOf } from './service.ts'

/** What an article implies of the end of a post that it gives to a person. */
export interface Move {
  /** The post that is left was held until then; nobody has it from then on. */
  readonly left: true
  readonly to?: string
}

/**
 * Claims of an article about posts that end by what it reports, by id: “điều động ông A, Bí thư Huyện ủy B, giữ chức Giám đốc Sở C” ends A’s
 * time in B though no word says so. It ends what it replaces and nothing else: A stays a member of the Tỉnh ủy, and a
 * deputy secretary who becomes chairman of the same district stays deputy secretary.
 */
export function movesOf(extraction: Extraction, knowledge: Knowledge): ReadonlyMap<string, Move> {
  const holds = extraction.claims.filter((claim) => claim.kind === 'HOLDS' && !claim.denied)
  const starts = holds.filter(({ hold }) => hold?.status === 'appointed' || hold?.status === 'elected')
  const moves = new Map<string, Move>()
  if (starts.length === 0) return moves
  const service = (claim: Claim) => [...servicesOf([claim], extraction, knowledge).values()][0]
  for (const claim of holds) {
    const { status, to } = claim.hold!
    if (status === 'left' && !to) {
      // “bầu bà B giữ chức Bí thư từ ngày 14/1 thay ông A”
      const successor = starts.find((start) => start.to === claim.to && start.from !== claim.from && start.hold!.from)
      if (successor) moves.set(claim.id, { left: true, to: successor.hold!.from! })
    }
    if (status !== 'current') continue
    const isNext = (start: Claim) =>
      !isBesides(start, extraction, knowledge) && isTransfer(claim, start, service, knowledge)
    const [one, next] = [service(claim), starts.find(isNext)]
    if (one && next) moves.set(claim.id, { left: true, ...(next.hold!.from && { to: next.hold!.from }) })
  }
  return moves
}

function isBesides({ to }: Claim, extraction: Extraction, { grammar }: Knowledge): boolean {
  const body = entityOf<LocalBody>(extraction, entityOf<LocalPosition>(extraction, to)?.body)
  return body !== undefined && isLedBesides(body, grammar)
}

/** Is somebody introduced with the one post when given the other? */
function isTransfer(
  claim: Claim,
  start: Claim,
  service: (claim: Claim) => Service | undefined,
  { grammar }: Knowledge,
): boolean {
  if (claim.from !== start.from || claim.to === start.to) return false
  const [one, other] = [claim.evidence, start.evidence]
  if (one.start >= other.end || other.start >= one.end || grammar.stands('keeps-old-post', other.quote)) return false
  if ((claim.roles['post']?.start ?? 0) > (start.roles['post']?.start ?? 0)) return false
  const [from, to] = [service(claim), service(start)]
  return from !== undefined && to !== undefined && replaces(from, to)
}

/** Does nobody keep the one when given the other? Memberships are kept, and what goes together in one district or province. */
function replaces(one: Service, next: Service): boolean {
  if (isMembership(one) || isMembership(next)) return false
  if (one.body === next.body) return true
  if (one.office.manager && next.office.manager) return true
  if (!one.province && one.level !== 'central') return false
  return one.province !== next.province || one.district !== next.district || one.level !== next.level
}

function isMembership({ seats, office }: Service): boolean {
  return seats === 'many' || office.membership
}
