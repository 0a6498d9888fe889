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
  { rules, grammar, names }: Knowledge,
): void {
  const { confidence } = rules.byId.get(RULE)!
  const bodies = new Map(all.filter((mention) => mention.kind === 'body').map((body) => [body.from, body]))
  // “Thảo luận tại hội trường, đại biểu A …” is of the National Assembly where no council is named
  let assembly: boolean | undefined
  const ofAssembly = () =>
    (assembly ??= page.has('assembly-named', 0, page.length) && !page.has('council-named', 0, page.length))
  for (const mention of all) {
    if (mention.kind !== 'event') continue
    // “Tại cuộc họp của UBND tỉnh”; in “dự các cuộc họp của Sở” none is told
    const isTold = grammar.is('gathering', mention.type) && page.ends('at-which', mention.from)
    if (!isTold && !grammar.is('session', mention.type)) continue
    // “Nghị quyết Đại hội Đảng bộ tỉnh” names a document
    if (page.ends('document-called-after', mention.from)) continue
    const held = heldBy(page, mention, bodies)
    const assembly = !held && page.begins('in-the-hall', mention.from) && ofAssembly()
    if (assembly) {
      const id = cast.fixed(names.of('national-assembly'), mention)
      locals.claim('ORGANISED', id, events.session(mention, mention.to), mention, RULE, confidence, { body: mention })
    }
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
  const at = page.endOf('before-holder', mention.to) ?? mention.to
  const body = bodies.get(at)
  if (body && !body.plural) return { from: body.from, to: body.to, body }
  const to = page.knowledge.grammar.is('conference', mention.type)
    ? page.endOf('central-committee-short', at)
    : undefined
  return to !== undefined && page.begins('session-number', to) ? { from: at, to, body: undefined } : undefined
}
