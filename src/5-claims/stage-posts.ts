import { beginningAt, between } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, DateMention, PersonMention, PostMention } from '../3-mentions/types.ts'
import type { Referents } from '../4-referents/index.ts'
import type { Cast } from './cast.ts'
import { dayOf } from './deed-days.ts'
import { beside, type Holding, termOf } from './holdings.ts'
import { type Holders, mayTell, type Stage, stagesOf } from './stages.ts'
import { around, isLongAgo, timed } from './times.ts'

interface Parts {
  readonly referents: Referents
  readonly cast: Cast
}

/** The posts of a life told in running prose that nothing else has read. */
export function fromStages({ referents, cast }: Parts, read: readonly Holding[]): readonly Holding[] {
  const { groups, mentions, posts, foreigners } = referents
  const { page, all } = mentions
  const taken = new Set(read.map(({ post }) => post.mention.from))
  const free = groups.free.filter((chain) => !chain.posts.some(({ from }) => taken.has(from)) && mayTell(page, chain))
  if (free.length === 0) return []
  const people = all.filter((mention): mention is PersonMention => mention.kind === 'person')
  const holders: Holders = new Map()
  for (const { post, roles } of read) {
    const person = roles['holder'] && beginningAt(people, roles['holder'].from)
    if (person) holders.set(post.mention.from, person)
  }
  const rule = page.knowledge.rules.byId.get('told-stage')!
  const stages = stagesOf(page, all, free, holders, (person) => cast.person(person))
  if (stages.length === 0) return []
  const dates = all.filter((mention): mention is DateMention => mention.kind === 'date')
  return stages.flatMap((stage) => {
    const { chain, cue, from, person: mention } = stage
    const person = cast.person(mention)
    if (!person) return []
    return withBody(referents, stage).flatMap((post, _, told): readonly Holding[] => {
      const full = posts.of(mention, foreigners.post(mention, post), beside(told, post))
      // “năm 2000 là Giám đốc”: a title alone says too little here
      if (!full.body) return []
      const status = post.standing === 'current' ? 'current' : statusIn(page, stage)
      const { day, date } = dayOf(page, dates, { from: cue, to: chain.to, cue, end: chain.to, status })
      const holding: Holding = {
        person,
        post: full,
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
      return [holding]
    })
  })
}

/** “chuyển sang Sở Tài chính làm Phó Giám đốc”: of the body that the words of the verb name. */
function withBody({ mentions, bodies }: Referents, { chain, cue }: Stage): readonly PostMention[] {
  if (cue === chain.from) return chain.posts
  const [body, other] = between(mentions.all, cue, chain.from).filter(
    (mention): mention is BodyMention => mention.kind === 'body',
  )
  if (!body || other) return chain.posts
  // “phó chủ nhiệm bộ môn, trưởng khoa”: of a part that has no name
  return chain.posts.flatMap((post) => {
    if (post.body) return bodies.of(post.body) ? [post] : []
    return [post.place || !OF_ANY.has(post.takes.by) ? post : { ...post, body }]
  })
}

/** Kinds of posts that any body may have. */
const OF_ANY: ReadonlySet<string> = new Set(['body', 'head', 'organ'])

/** “; năm 1995 là Phó Giám đốc”: of long ago. */
function statusIn(page: Page, { from, cue, status }: Stage): Stage['status'] {
  if (status !== 'current') return status
  for (let at = from; at < cue; at++)
    if (/^(19|20)\d\d$/.test(page.token(at)) && isLongAgo(page.token(at), page.reading.article.published))
      return 'former'
  return status
}
