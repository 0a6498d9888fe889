import { beginningAt, between } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, DateMention, Mention, PersonMention, PostMention } from '../3-mentions/types.ts'
import type { Referents } from '../4-referents/index.ts'
import type { Cast } from './cast.ts'
import { beside, type Holding, termOf } from './holdings.ts'
import { type Holders, type Stage, stagesOf } from './stages.ts'
import { around, dayOf, isLongAgo, timed } from './times.ts'

interface Parts {
  readonly referents: Referents
  readonly cast: Cast
}

/** The posts of a life told in running prose that nothing else has read. */
export function fromStages({ referents, cast }: Parts, read: readonly Holding[]): readonly Holding[] {
  const { groups, mentions, posts, foreigners } = referents
  const { page, all } = mentions
  if (groups.free.length === 0) return []
  const people = all.filter((mention): mention is PersonMention => mention.kind === 'person')
  const holders: Holders = new Map()
  for (const { post, roles } of read) {
    const person = roles['holder'] && beginningAt(people, roles['holder'].from)
    if (person) holders.set(post.mention.from, person)
  }
  const rule = page.knowledge.rules.byId.get('told-stage')!
  const stages = stagesOf(page, all, groups.free, holders, (person) => cast.person(person))
  if (stages.length === 0) return []
  const dates = all.filter((mention): mention is DateMention => mention.kind === 'date')
  return stages.flatMap((stage) => {
    const { chain, cue, from, person: mention } = stage
    const person = cast.person(mention)
    if (!person) return []
    return withBody(all, stage).map((post, _, told): Holding => {
      const status = post.standing === 'current' ? 'current' : statusIn(page, stage)
      const { day, date } = dayOf(page, dates, { from: cue, to: chain.to, cue, status })
      return {
        person,
        post: posts.of(mention, foreigners.post(mention, post), beside(told, post)),
        rule: rule.id,
        confidence: rule.confidence,
        ...timed(
          page,
          all,
          { post, posts: told, person: mention, cue },
          { status, ...day, ...termOf(post), ...(post.standing === 'acting' && { acting: true }) },
          around(page, { from, to: chain.to }, date),
        ),
        roles: { holder: mention, post },
      }
    })
  })
}

/** “chuyển sang Sở Tài chính làm Phó Giám đốc”: of the body that the words of the verb name. */
function withBody(mentions: readonly Mention[], { chain, cue }: Stage): readonly PostMention[] {
  if (cue === chain.from || chain.posts.some(({ body, place }) => body || place)) return chain.posts
  const bodies = between(mentions, cue, chain.from).filter((mention): mention is BodyMention => mention.kind === 'body')
  const [body] = bodies
  return body && bodies.length === 1 ? chain.posts.map((post) => ({ ...post, body })) : chain.posts
}

/** “; năm 1995 là Phó Giám đốc”: of long ago. */
function statusIn(page: Page, { from, cue, status }: Stage): Stage['status'] {
  if (status !== 'current') return status
  for (let at = from; at < cue; at++)
    if (/^(19|20)\d\d$/.test(page.token(at)) && isLongAgo(page.token(at), page.reading.article.published))
      return 'former'
  return status
}
