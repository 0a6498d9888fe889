import { between } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { AgreementMention, BodyMention, PlaceMention, Range } from '../3-mentions/types.ts'
import type { Rule } from '../knowledge/rules.ts'
import type { Agreements } from './agreements.ts'
import { isOfUnit } from './led-by.ts'
import type { Locals } from './locals.ts'
import type { Item, Match } from './match.ts'
import { bodiesOf } from './match-roles.ts'
import { headsTold, membersTold } from './members.ts'
import { isProposed } from './proposals.ts'
import { saidAgain } from './said-again.ts'
import { sidesBefore, sidesOf } from './sides.ts'
import { claimSigners, headsIn, type Parts, type Told } from './signers.ts'

interface Party {
  readonly id: string
  readonly where: Range
}

/** Claims who the parties of agreements are, and who signed them. */
export function claimAgreements(parts: Parts): void {
  const { mentions, matches, agreements } = parts
  const { page, all } = mentions
  const bound = matches
    .flatMap((match) => toldBy(match, 'PARTY_TO', agreements))
    .filter(({ match, mention }) => !agreements.isUnsigned(mention) && !agreements.unsigned.at(match.cue))
  const parties = new Map(bound.map((told) => [told, partiesOf(told.match, parts)]))
  agreements.sort(idsByMention(parties))
  for (const told of bound) claimParties(told, parties.get(told)!, parts)
  for (const mention of agreements.mentions) bindMembers(mention, parts)
  for (const mention of agreements.mentions) sameAsLater(mention, parts)
  const signed = matches.flatMap((match) => toldBy(match, 'SIGNED', agreements))
  // most articles sign nothing: only then are the mentions laid into the page
  const withMentions = signed.length > 0 ? page.with(all) : page
  const heads = headsIn(signed.length > 0 ? matches : [], page)
  for (const told of signed)
    if (!isProposed(withMentions, told.match.cue) && !agreements.unsigned.at(told.match.cue))
      claimSigners(told, heads, parts)
  for (const mention of agreements.signed()) claimMention(mention, parts)
}

/** The agreements that a match of a kind speaks of: those listed behind it, the one it names, else the one of its sentence; for signers, else the one last named. */
function toldBy(match: Match, claims: 'PARTY_TO' | 'SIGNED', agreements: Agreements): readonly Told[] {
  if (match.rule.claims !== claims) return []
  const listed = agreements.listed(match)
  if (listed.length > 0) return listed.map((mention) => ({ match, mention }))
  const named = match.roles['agreement'] as Item<AgreementMention> | undefined
  const mention = named?.value ?? agreements.near(match) ?? (claims === 'SIGNED' ? agreements.before(match) : undefined)
  return mention ? agreements.joined(mention).map((one) => ({ match, mention: one })) : []
}

function partiesOf({ roles, cue }: Match, { cast, mentions }: Parts): readonly Party[] {
  const bodies = bodiesOf(roles).flatMap((body) => {
    if (
      isBracketed(body, mentions.page) ||
      commands(body, mentions) ||
      mentions.page.ends('bloc-before', body.from) ||
      mentions.page.ends('member-of-body', body.from) ||
      isBeside(mentions.page, body.from) ||
      mentions.page.begins('only-reports', body.to)
    )
      return []
    // “Khối thi đua số 4 ký giao ước”: its members do
    if (mentions.page.begins('group-of-sides', body.from))
      return membersTold(mentions, cast).map((id) => ({ id, where: body }))
    const id = cast.body(body)
    return id ? [{ id, where: body }] : []
  })
  const units = [roles['place'], roles['other'], roles['third']].flatMap((item) => {
    const place = (item as Item<PlaceMention> | undefined)?.value
    const isSide = place && !isBeside(mentions.page, place.from) && mayAct(mentions.page, place.from)
    const id = isSide && !holdsBefore(mentions, place) && cast.unit(place)
    return id ? [{ id, where: place }] : []
  })
  const named = [...bodies, ...units]
  const ids = new Set(named.map(({ id }) => id))
  const again = ids.size === 1 ? saidAgain(cue, mentions, cast, ids) : undefined
  return again ? [...named, again] : named
}

/** “Đồn Biên phòng An Bình, Bộ đội Biên phòng tỉnh ký …”: what stands over a post is named behind it by a comma or a dash alone. */
function commands(body: BodyMention, { page, all }: Mentions): boolean {
  if (!/^[,–-]$/.test(page.token(body.from - 1))) return false
  return between(all, body.from - LONGEST_NAME, body.from).some(
    (other) =>
      other.kind === 'body' &&
      other.to === body.from - 1 &&
      page.knowledge.grammar.is('post-of-command', `${other.own} = ${body.own}`),
  )
}

/** “Viện Kiểm sát quân sự khu vực 43 (Quân khu 4) ký …”: what a bracket holds tells of the one before it. */
function isBracketed({ from, to }: BodyMention, page: Page): boolean {
  return page.token(from - 1) === '(' && page.token(to) === ')'
}

/** “các huyện giáp tỉnh A”, “cũng như B”, “theo báo cáo của C”: who only tells which ones sign, is compared with them, or tells of it. */
function isBeside(page: Page, at: number): boolean {
  return page.ends('borders-on', at) || page.ends('set-apart', at)
}

/** “Nhóm Trồng Sen huyện Lấp Vò ký …”: a unit behind other words is only where somebody is that the tables do not know. */
function mayAct(page: Page, at: number): boolean {
  return (
    at === page.sentenceStart(at) || page.mark(at - 1) || page.number(at - 1) || page.ends('before-acting-unit', at)
  )
}

/** “quận Sangnok, thành phố Ansan (Hàn Quốc) ký …”: where the unit lies that stands before it. */
function holdsBefore({ page, all }: Mentions, { from, type }: PlaceMention): boolean {
  const { province, district } = page.knowledge.lexicon.typesOf
  const before = between(all, from - LONGEST_NAME, from).at(-1)
  if (before?.kind !== 'place' || !before.type || !type || !page.fits('comma', before.to, from)) return false
  return (
    province.includes(type) &&
    (before.level === 'commune' || district.includes(before.type)) &&
    !province.includes(before.type)
  )
}

/** Words of a name at most. */
const LONGEST_NAME = 20

/** “… tổng kết chương trình giai đoạn 2019 - 2023. A và B ký chương trình phối hợp giai đoạn 2024 - 2028”: the one before bound the same, where no others are told. */
function sameAsLater(mention: AgreementMention, { agreements, locals, mentions }: Parts): void {
  const alike = agreements.ofSameKind(mention)
  if (alike.length === 0) return
  const id = agreements.of(mention)
  const others = new Set(alike.map((other) => agreements.of(other)))
  others.delete(id)
  const [other] = others
  if (others.size !== 1 || !other) return
  copyParties(other, id, mention, mentions.page.knowledge.rules.byId.get('signs-both')!, locals)
}

/**
 * “Khối thi đua số 4 gồm A, B và C. … lãnh đạo các đơn vị ký giao ước thi đua”: the pledge of a bloc binds its members, where no others are told, and
 * those that lead it.
 */
function bindMembers(mention: AgreementMention, { agreements, locals, mentions, cast }: Parts): void {
  const { page } = mentions
  if (!page.knowledge.grammar.is('pledge', mention.type) || agreements.isUnsigned(mention)) return
  const id = agreements.of(mention)
  const isTold = locals.claims.some(({ kind, to }) => kind === 'PARTY_TO' && to === id)
  const listed = isTold ? [] : membersTold(mentions, cast)
  const members = listed.length > 0 ? listed : headsTold(mentions, cast)
  const { id: rule, confidence } = page.knowledge.rules.byId.get('both-sides')!
  for (const member of members) locals.claim('PARTY_TO', member, id, mention, rule, confidence, {})
}

function idsByMention(
  parties: ReadonlyMap<Told, readonly Party[]>,
): ReadonlyMap<AgreementMention, ReadonlySet<string>> {
  const ids = new Map<AgreementMention, Set<string>>()
  for (const [{ mention }, bound] of parties)
    ids.set(mention, new Set([...(ids.get(mention) ?? []), ...bound.map(({ id }) => id)]))
  return ids
}

function claimParties({ match, mention }: Told, parties: readonly Party[], parts: Parts): void {
  const { agreements, locals, mentions } = parts
  if (!agreements.binds(mention)) return
  const id = agreements.of(mention)
  claimMention(mention, parts)
  const { rule } = match
  const bodies = new Set(agreements.partiesOf(mention))
  const beside = new Set(agreements.beside(mention).flatMap((other) => [...agreements.partiesOf(other)]))
  for (const party of parties.filter(({ id: body }) => !actorOf(body, bodies, parts)))
    locals.claim('PARTY_TO', actorOf(party.id, beside, parts) ?? party.id, id, match, rule.id, rule.confidence, {
      body: party.where,
    })
  // “A và B ký chương trình … giữa hai bên”: told in the same words
  if (rule.parties && bodies.size < (sidesOf(mentions.page, match.from, match.to) ?? 2)) bothSides(match, id, parts)
}

/** “UBND tỉnh A tổng kết chương trình hợp tác giữa tỉnh A với B”: the province is bound by what binds its people's committee, or another body of its own. */
function actorOf(id: string, parties: ReadonlySet<string>, { locals }: Parts): string | undefined {
  return [...parties].find((other) => other !== id && isOfUnit(locals, other, id))
}

/** The article speaks of an agreement, whether it tells of its parties or not. */
function claimMention(mention: AgreementMention, { agreements, locals }: Parts): void {
  locals.claim('MENTIONS', '', agreements.of(mention), mention, 'named', 0.9, {})
}

/** “hai bên ký kết chương trình …”: the parties of the agreement spoken of before. */
function bothSides(match: Match, agreement: string, parts: Parts): void {
  const { locals } = parts
  const told = locals.claims.filter(({ kind }) => kind === 'PARTY_TO')
  const earlier = told.at(-1)?.to
  const before = earlier === undefined || earlier === agreement ? sidesBefore(match, parts.mentions, parts.cast) : []
  // “Cụm … gồm 6 đơn vị: …. Đại diện 6 đơn vị ký …”: all of them, where some were taken for those who sign
  if (before.length > told.filter(({ to }) => to === agreement).length)
    for (const id of before) locals.claim('PARTY_TO', id, agreement, match, match.rule.id, match.rule.confidence, {})
  else if (earlier) copyParties(earlier, agreement, match, match.rule, locals)
}

/** Claims that an agreement of which no party is told binds those of another one. */
function copyParties(earlier: string, agreement: string, where: Range, rule: Rule, locals: Locals): void {
  const known = locals.claims.filter(({ kind }) => kind === 'PARTY_TO')
  if (known.some(({ to }) => to === agreement)) return
  for (const { from } of known.filter(({ to }) => to === earlier))
    locals.claim('PARTY_TO', from, agreement, where, rule.id, rule.confidence, {})
}
