import type { Page } from '../3-mentions/page.ts'
import { type Attached, type Group, group } from './group.ts'
import { Companies, isForSeveral, opensList } from './lists.ts'

/** “các ông A, B, Phó Giám đốc Sở X”: the post behind the last name is everybody’s, where several may hold it. */
export function shared(page: Page, members: readonly Group[]): readonly Group[] {
  const named = members.map((member) => (member.posts.every(isOfList) ? group(member.person, []) : member))
  const companies = new Companies(page, named)
  return members.map((member, at) => {
    const alone = named[at]!
    if (alone.posts.length > 0) return member
    const run = companies.around(alone)
    const isForAll = areAll(page, run.at(-1)!)
    if (!isForAll && member.posts.length > 0) return member
    const company = isForAll ? run : companies.of(alone)
    const last = company.at(-1)!
    if (last === alone || !(isForAll || opensList(page, company[0]!.person))) return member
    const common = last.posts.filter(
      ({ post, rule }) => rule === 'post-after-name' && post.from >= last.person.to && isForSeveral(page, post),
    )
    if (common.length === 0) return member
    return group(member.person, [
      ...member.posts,
      ...common.map((attached) => ({ ...attached, rule: 'post-of-list' as const })),
    ])
  })
}

function isOfList({ rule }: Attached): boolean {
  return rule === 'post-of-list'
}

/** “ông A và ông B đều là Phó Giám đốc”: said of all of them. */
function areAll(page: Page, { person, posts }: Group): boolean {
  return posts.some(({ post }) => post.from > person.to && page.fits('all-hold', person.to, post.from))
}
