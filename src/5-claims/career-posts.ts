import { beginningAt } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import { instantAt, type Span, spansOf } from '../3-mentions/spans.ts'
import type { PostMention } from '../3-mentions/types.ts'
import type { Referents } from '../4-referents/index.ts'
import type { Hold } from '../model.ts'
import { type CareerLine, careerLines } from './careers.ts'
import type { Cast } from './cast.ts'
import { beside, type Holding, termOf } from './holdings.ts'
import { partOf, turnOf } from './in-turn.ts'
import { within } from './times.ts'

interface Parts {
  readonly referents: Referents
  readonly cast: Cast
}

/** “2015 - 2020: Bí thư Huyện ủy X”, in a life. */
export function fromCareers({ referents, cast }: Parts): readonly Holding[] {
  const { groups, mentions } = referents
  const { page, all } = mentions
  const rule = page.knowledge.rules.byId.get('career-line')!
  const lines = careerLines(page, all, groups)
  const named = lines.map(({ posts, person }) =>
    posts.map((post) => referents.posts.of(person, post, beside(posts, post))),
  )
  return lines.flatMap((line, at) => {
    const { span, posts, person: mention } = line
    const person = cast.person(mention)
    if (!person) return []
    const full = named[at]!
    const isHeldOn = ({ label }: Holding['post']) =>
      lines[at + 1]?.span === line.next && named[at + 1]?.some((post) => post.label === label)
    return posts.map((post, i): Holding => {
      const time = timeOf(page, line, post)
      const status = isFollowed(line) && !time.still && !isHeldOn(full[i]!) ? 'former' : 'current'
      const hold: Hold = { status, ...termOf(post), ...(post.standing === 'acting' && { acting: true }) }
      return {
        person,
        post: full[i]!,
        rule: rule.id,
        confidence: rule.confidence,
        where: { from: span.from, to: Math.max(post.to, time.to) },
        hold: within(hold, time, page.reading.article.published, !span.begin),
        roles: { holder: mention, post },
      }
    })
  })
}

/** Another line comes after it, and begins when this one has ended. */
function isFollowed({ span: { end }, next }: CareerLine): boolean {
  return next !== undefined && (end === undefined || (next.begin !== undefined && next.begin >= end))
}

/** When the post of a line was held. */
function timeOf(page: Page, { span, posts }: CareerLine, post: PostMention): Span {
  const own = timeInBrackets(page, post)
  // “Tháng 9/2015 - 11/2020: A (tháng 11/2020 B)”: that begins there and is not over
  if (own) return { ...span, ...own, end: own.end ?? (span.end && span.end > own.begin! ? span.end : undefined) }
  return partOf(span, turnOf(page, posts, post, span))
}

/** “…; Ủy viên Ban Chấp hành (từ năm 2001)”, “… (từ tháng 6/2000 là Phó Bí thư Thường trực)”, “… (tháng 6/2000 Phó Bí thư)”: what a line says of one of its posts. */
function timeInBrackets(page: Page, { from, to }: PostMention): Pick<Span, 'begin' | 'end' | 'to'> | undefined {
  const spans = spansOf(page)
  const behind = beginningAt(spans, to + 1)
  if (behind && page.token(to) === '(' && page.token(behind.to) === ')') return behind.begin ? behind : undefined
  let bracket = from - 1
  while (bracket > from - LONGEST_TIME && page.token(bracket) !== '(') bracket--
  const opened = (time: { readonly to: number } | undefined) =>
    time !== undefined && (time.to === from || page.endOf('opens-career-line', time.to) === from)
  const span = beginningAt(spans, bracket + 1)
  if (span && opened(span)) return span.begin ? span : undefined
  const instant = instantAt(page, bracket + 1)
  return page.token(bracket) === '(' && instant?.date && opened(instant)
    ? { begin: instant.date, end: undefined, to: instant.to }
    : undefined
}

/** Tokens from a bracket to the post in it before which its time stands. */
const LONGEST_TIME = 12
