import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, EventMention } from '../3-mentions/types.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Cast } from './cast.ts'
import type { Events } from './events.ts'
import type { Locals } from './locals.ts'

const RULE = 'session-of'

/** Claims that a body held the session that is called after it: “Kỳ họp thứ 5 Quốc hội khóa XIII”, “Hội nghị Trung ương 5”. */
export function claimSessions(
  { page, all }: Mentions,
  events: Events,
  cast: Cast,
  locals: Locals,
  { names, rules }: Knowledge,
): void {
  const { confidence } = rules.byId.get(RULE)!
  const bodies = new Map(all.filter((mention) => mention.kind === 'body').map((body) => [body.from, body]))
  for (const mention of all) {
    if (mention.kind !== 'event' || !/^(kỳ họp|phiên họp|hội nghị)$/.test(mention.type)) continue
    // “Nghị quyết Đại hội Đảng bộ tỉnh” names a document
    if (
      /(^| )(nghị quyết|văn kiện|thông báo|kết luận|kết quả)( các)?$/.test(page.folded(mention.from - 3, mention.from))
    )
      continue
    const held = heldBy(page, mention, bodies)
    const id = held && (held.body ? cast.body(held.body) : cast.fixed(names.of('central-committee'), held))
    if (!id) continue
    const event = events.session(mention, held.to)
    locals.claim('ORGANISED', id, event, { from: mention.from, to: held.to }, RULE, confidence, { body: held })
  }
}

interface Held {
  readonly from: number
  readonly to: number
  /** Undefined for the Central Committee: “Hội nghị Trung ương”. */
  readonly body: BodyMention | undefined
}

function heldBy(page: Page, mention: EventMention, bodies: ReadonlyMap<number, BodyMention>): Held | undefined {
  let at = ordinalEnd(page, mention.to)
  if (page.token(at) === 'của' || (at > mention.to && page.token(at) === ',')) at++
  const body = bodies.get(at)
  if (body && !body.plural) return { from: body.from, to: body.to, body }
  const central = /^(trung ương|tư|tw)/.exec(page.folded(at, at + 2))
  if (mention.type !== 'hội nghị' || !central) return undefined
  const to = at + central[0].split(' ').length
  const end = ordinalEnd(page, to)
  return end > to || page.number(to) || /^[IVX]+$/.test(page.token(to)) ? { from: at, to, body: undefined } : undefined
}

/** The end of “thứ 15”, “lần thứ năm”, “toàn thể lần thứ 3”; where it began when there is none. */
function ordinalEnd(page: Page, at: number): number {
  let to = at
  while (/^(toàn thể|đột xuất|thường kỳ|bất thường|mở rộng|chuyên đề)$/.test(page.folded(to, to + 2))) to += 2
  if (page.folded(to, to + 1) === 'lần') to++
  if (page.folded(to, to + 1) === 'thứ') to++
  let words = 0
  while (words < 3 && (page.number(to) || /^[IVX]+$/.test(page.token(to)) || NUMBER.test(page.folded(to, to + 1)))) {
    to++
    words++
  }
  return words > 0 || to === at ? to : at
}

const NUMBER = /^(nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|lăm)$/
