import type { Page } from '../3-mentions/page.ts'
import type { PostMention } from '../3-mentions/types.ts'
import { hasSurname } from '../4-referents/foreigners.ts'
import type { Group } from '../4-referents/group.ts'
import type { Match } from './match.ts'
import { isLongAgo } from './times.ts'

/** “được Tổng thống A chỉ định làm Thủ tướng”, “do ông A bổ nhiệm”: who appoints is not appointed. */
export function isAgent(page: Page, match: Match, group: Group): boolean {
  const { status } = match.rule
  if (group.to > match.cue) return false
  if (appointsOthers(page, match, group) || isKinBetween(page, match, group) || decides(page, match, group)) return true
  return (
    ((status === 'appointed' || status === 'elected') && page.ends('agent-marker', group.from)) ||
    (status === 'left' && page.ends('passive', group.from))
  )
}

/** “ông A ký quyết định cách chức Hiệu trưởng …”, “ông A bỏ phiếu bầu Chủ tịch …”: who does it to somebody whom nobody names. */
function decides(page: Page, { cue, rule }: Match, { from, to }: Group): boolean {
  if (rule.status === 'elected')
    return (
      page.begins('elects', cue) &&
      !page.has('agent-marker', to, cue) &&
      !page.has('elects', page.sentenceStart(from), from)
    )
  return (
    (rule.status === 'appointed' || rule.status === 'left') &&
    page.begins('decides-posts', to) &&
    !page.has('passive', to, cue)
  )
}

function appointsOthers(page: Page, match: Match, group: Group): boolean {
  return (
    match.rule.status === 'appointed' &&
    page.begins('appoints-others', match.cue) &&
    !page.has('passive', group.to, match.cue)
  )
}

/** “ông A, em trai Bí thư Tỉnh ủy B, làm Giám đốc Sở X”, “em trai ông B làm Giám đốc Sở X”: B only tells who it is. */
function isKinBetween(page: Page, match: Match, group: Group): boolean {
  return (
    (match.cue === group.to || (page.token(group.to) === ',' && match.cue === group.to + 1)) &&
    (page.ends('kin-of', group.from) || page.ends('kin-of', group.person.from))
  )
}

/** “người kế nhiệm của ông A là Tổng thống B”: a post right before the name of somebody else is B's alone. */
export function isOfNext(
  page: Page,
  post: PostMention,
  group: Group,
  byName: ReadonlyMap<number, readonly Group[]>,
): boolean {
  return (byName.get(post.to) ?? []).some(
    ({ person, posts }) =>
      person !== group.person &&
      person.name !== group.person.name &&
      (person.form === 'foreign' || hasSurname(page, person)) &&
      !page.newLine(post.to) &&
      posts.some((attached) => attached.post.from === post.from && attached.rule === 'post-before-name'),
  )
}

/** “Theo bà A, được bổ nhiệm Hiệu trưởng Trường X là ông B”: the post is B's, though A is named before it. */
export function isNamedBehind(
  page: Page,
  post: PostMention,
  group: Group,
  byName: ReadonlyMap<number, readonly Group[]>,
): boolean {
  const at = group.to <= post.from ? page.endOf('is-named', post.to) : undefined
  return at !== undefined && (byName.get(at) ?? []).some(({ person }) => person.name !== group.person.name)
}

/** “Trước đó, ông A là …”, “ông A là … trước khi làm …”, “Năm 1996, ông A là …”: the post of a time before. */
export function isEarlier(page: Page, from: number, post: PostMention): boolean {
  const first = page.sentenceStart(from)
  // “… nghỉ hưu; trước đó, ông là …”
  let start = from
  while (start > first && page.token(start - 1) !== ';') start--
  const year = page.rolesOf('once', start, from)?.['year']
  const published = page.reading.article.published?.slice(0, 4)
  return (
    page.fits('earlier', start, from) ||
    page.begins('before-that', post.to) ||
    (year !== undefined && isLongAgo(page.token(year.from), published))
  )
}
