import { fold } from '../2-text/vietnamese.ts'
import type { Page } from '../3-mentions/page.ts'
import type { Span } from '../3-mentions/spans.ts'
import type { Range } from '../3-mentions/types.ts'
import type { Referents } from '../4-referents/index.ts'
import type { Hold } from '../model.ts'
import { fromCareers } from './career-posts.ts'
import type { Cast } from './cast.ts'
import { Congresses } from './congresses.ts'
import { deathsOf, untilDeath } from './deaths.ts'
import type { Documents } from './documents.ts'
import { givenPosts } from './given-posts.ts'
import { beside, type Holding, namesPost, strongest, Titles, termOf, withoutLentMinistry } from './holdings.ts'
import type { Locals } from './locals.ts'
import type { Match } from './match.ts'
import { withOldTerms } from './old-terms.ts'
import { retiredOn } from './retired.ts'
import { fromStages } from './stage-posts.ts'
import { withYears } from './stage-years.ts'
import { withLater } from './stages-after.ts'
import { standingOf, thenEnd } from './standing.ts'
import { withSuperseded } from './superseded.ts'
import { timed, within } from './times.ts'

interface Parts {
  readonly referents: Referents
  readonly matches: readonly Match[]
  readonly cast: Cast
  readonly locals: Locals
  readonly documents: Documents
}

/** Claims who holds, held, was given or lost which post. */
export function claimPosts(parts: Parts): void {
  const { cast, locals, referents } = parts
  const { page } = referents.mentions
  const { knowledge } = page
  const careers = fromCareers(parts)
  const ofLives = new Set(careers.map(({ post }) => post.mention.from))
  const others = givenPosts(parts).filter(({ post }) => !ofLives.has(post.mention.from))
  const read = ofOneBody([...careers, ...besideNames(parts), ...others])
  const told = withLater(page, withYears(page, [...read, ...fromStages(parts, read)]))
  const holdings = withoutLentMinistry(strongest(told), knowledge)
  const titles = new Titles(holdings, referents.mentions.page)
  const deaths = deathsOf(parts)
  for (const [person, { day }] of deaths) locals.died(person, day)
  const settledAll = holdings.flatMap((holding) => {
    const settled = titles.settle(holding)
    return settled && namesPost(settled.post, knowledge) ? [settled] : []
  })
  for (const settled of withOldTerms(withSuperseded(settledAll, page), referents)) {
    const { post, person, roles } = settled
    const body = post.body && cast.full(post.body, post.mention.body ?? post.mention)
    const position = locals.entity(
      `${fold(post.label)} ${body ?? ''}`,
      post.mention,
      { kind: 'Position', label: post.label, role: post.role, ...(body && { body }) },
      page.words(post.mention.from, post.mention.to),
    )
    const death = deaths.get(person)
    const hold = untilDeath(settled.hold, death)
    // the words that tell of the death are what the end rests on
    if (hold !== settled.hold && death?.told) {
      const { where, match } = death.told
      locals.claim(
        'HOLDS',
        person,
        position,
        where,
        match.rule.id,
        match.rule.confidence,
        { ...roles, holder: death.person },
        hold,
      )
    }
    locals.claim('HOLDS', person, position, settled.where, settled.rule, settled.confidence, roles, hold)
  }
}

/** “bầu ông A làm chủ tịch thay ông B”: one post, of which body is told of the one to whom it is given. */
function ofOneBody(holdings: readonly Holding[]): readonly Holding[] {
  const full = new Map<number, Holding['post']>()
  for (const { post } of holdings) if (post.body && !post.body.unsettled) full.set(post.mention.from, post)
  return holdings.map((holding) => {
    const told = holding.post.body ? undefined : full.get(holding.post.mention.from)
    return told?.role === holding.post.role ? { ...holding, post: told } : holding
  })
}

function besideNames({ referents: { groups, posts, mentions }, cast }: Parts): readonly Holding[] {
  const { page, all } = mentions
  const holdings: Holding[] = []
  const congresses = new Congresses(mentions)
  for (const group of groups.groups) {
    const person = cast.person(group.person)
    if (!person) continue
    for (const { post: named, chain, rule, time } of group.posts) {
      // “bầu ông A làm Chủ tịch; Phó Chủ tịch: B, C”
      const giving =
        rule === 'post-of-list' && !named.body && !named.place ? congresses.giving(named, named) : undefined
      const post = giving ? { ...named, body: giving } : named
      const standing = standingOf(page, group, chain.posts, named)
      const status = giving && standing === 'current' ? 'elected' : standing
      const retired = status === 'former' ? retiredOn(page, post, group.person) : undefined
      const from = Math.min(post.from, group.person.from)
      const to = Math.max(post.to, group.person.to, thenEnd(page, post) ?? 0, retired?.to ?? 0)
      const told = timed(
        page,
        all,
        { post, posts: chain.posts, person: group.person },
        {
          status,
          ...(retired && { to: retired.day }),
          ...termOf(post),
          ...(post.standing === 'acting' && { acting: true }),
        },
        rule === 'roster-row' || page.sentence(from) === page.sentence(to - 1) ? { from, to } : post,
      )
      const full = posts.of(group.person, post, beside(chain.posts, post))
      // a judge of another country, or one who only gives an opinion
      if (!full.body && page.knowledge.grammar.is('of-a-court', post.role)) continue
      holdings.push({
        person,
        post: full,
        rule,
        confidence: page.knowledge.rules.byId.get(rule)?.confidence ?? 0.9,
        ...(time ? ofRow(page, told, time) : told),
        roles: { holder: group.person, post },
      })
    }
  }
  return holdings
}

/** The time that its row gives a post, with the cell of it as evidence; what stands right behind the post outranks it. */
function ofRow(page: Page, told: { readonly hold: Hold; readonly where: Range }, time: Span) {
  if (told.hold.from || told.hold.to) return told
  const where = time.term
    ? told.where
    : { from: Math.min(told.where.from, time.from), to: Math.max(told.where.to, time.to) }
  return { hold: within(told.hold, time, page.reading.article.published, false), where }
}
