import type { Page } from '../3-mentions/page.ts'
import type { PersonMention, PostMention } from '../3-mentions/types.ts'
import type { Group, Groups } from './groups.ts'
import type { Match } from './match.ts'

/** “được Tổng thống A chỉ định làm Thủ tướng”, “do ông A bổ nhiệm”: who appoints is not appointed. */
export function isAgent(page: Page, match: Match, group: Group): boolean {
  const { status } = match.rule
  const before = page.folded(group.from - 1, group.from)
  return (
    group.to <= match.cue &&
    ((/^(appointed|elected)$/.test(status ?? '') && /^(được|bị|do)$/.test(before)) ||
      (status === 'left' && /^(được|bị)$/.test(before)))
  )
}

/** “người kế nhiệm của ông A là Tổng thống B”: a post right before the name of somebody else is B's alone. */
export function isOfNext(page: Page, post: PostMention, group: Group, { groups }: Groups): boolean {
  return groups.some(
    ({ person, posts }) =>
      person.from === post.to &&
      person !== group.person &&
      person.name !== group.person.name &&
      (person.form === 'foreign' || (person.form === 'full' && hasSurname(page, person))) &&
      !page.newLine(post.to) &&
      posts.some((attached) => attached.post.from === post.from && attached.rule === 'post-before-name'),
  )
}

function hasSurname(page: Page, { nameFrom }: PersonMention): boolean {
  return page.knowledge.lexicon.surnames.has(page.folded(nameFrom, nameFrom + 1))
}

/** Years after which a post that somebody held in a year is taken for one of the past. */
const LONG_AGO = 5

/** “Trước đó, ông A là …”, “ông A là … trước khi làm …”, “Năm 1996, ông A là …”: the post of a time before. */
export function isEarlier(page: Page, match: Match, post: PostMention): boolean {
  const start = page.reading.sentences[page.sentence(match.from)]!
  const ahead = page.folded(start, match.from)
  const year = /^(?:(?:vào )?(?:đầu |cuối )?năm|tháng \d{1,2} ?[/-]|tháng \d{1,2} năm) ?(\d{4}) ?,?$/.exec(ahead)?.[1]
  const published = page.reading.article.published?.slice(0, 4)
  return (
    /^trước (?:(?:đó|đây|kia) ?,?|khi [^,]*,)$/.test(ahead) ||
    page.folded(post.to, post.to + 2) === 'trước khi' ||
    (year !== undefined && published !== undefined && Number(published) - Number(year) >= LONG_AGO)
  )
}
