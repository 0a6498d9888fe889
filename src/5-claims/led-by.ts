import type { Page } from '../3-mentions/page.ts'
import type { Claim, LocalBody } from '../model.ts'
import type { Locals } from './locals.ts'

/**
 * The one body for which somebody can sign by the offices that the article gives: not by a seat on a committee, nor for the Party, for which it may be
 * the committee that is bound or its standing committee; for a firm rather than for its board. Undefined where there are several, or none is settled.
 */
export function bodyLedBy(person: string, locals: Locals, { knowledge }: Page): string | undefined {
  const posts = locals.claims.filter((claim) => claim.kind === 'HOLDS' && claim.from === person && isHeldNow(claim))
  let isOfParty = false
  const bodies = new Map<string, LocalBody>()
  for (const { to } of posts) {
    const post = locals.find(to)
    if (post?.kind !== 'Position' || knowledge.grammar.is('member-role', post.role)) continue
    const body = post.body === undefined ? undefined : locals.find(post.body)
    if (post.body === undefined || body?.kind !== 'Organization') return undefined
    if (body.sector === 'party') isOfParty = true
    else bodies.set(post.body, body)
  }
  const [led, ...others] = [...bodies].filter(([, { partOf }]) => partOf === undefined || !bodies.has(partOf))
  // “Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh” signs for the province or its Party
  if (!led || others.length > 0 || (isOfParty && led[1].bodyKind === "people's council")) return undefined
  // “Chủ tịch HĐQT Công ty X ký”: for the firm
  return led[1].bodyKind === 'board' && led[1].partOf ? led[1].partOf : led[0]
}

function isHeldNow({ hold }: Claim): boolean {
  return hold !== undefined && hold.status !== 'former' && hold.status !== 'left' && hold.status !== 'candidate'
}

/** Is a body that leads a unit meant where the unit itself is named: “hai huyện A và B ký …”, of their committees? */
export function isOfUnit(locals: Locals, body: string, unit: string): boolean {
  const [one, other] = [locals.find(body), locals.find(unit)]
  return (
    one?.kind === 'Organization' &&
    other?.kind === 'Organization' &&
    other.bodyKind === 'administrative unit' &&
    one.bodyKind !== other.bodyKind &&
    one.place !== undefined &&
    one.place === other.place
  )
}
