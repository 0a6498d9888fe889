import type { Page } from '../3-mentions/page.ts'
import type { PersonMention } from '../3-mentions/types.ts'
import type { Group, Groups } from './groups.ts'
import type { Posts } from './posts.ts'

/** “thôi giữ chức Bí thư …”, “được bầu làm Bí thư …”: the post itself is meant, and not who holds it. */
const MEANS_THE_POST =
  /(^| )(làm|là|giữ|giữ chức|chức|chức vụ|chức danh|cương vị|vị trí|nhiệm vụ|tư cách|vai trò|bầu|bổ nhiệm|miễn nhiệm|bãi nhiệm|ghế)$/

/**
 * Titles that stand for a person: “Bí thư Tỉnh ủy nhấn mạnh …” after “Bí thư Tỉnh ủy Trần Văn Hai”. Only where the article gives
 * that post to one person, and before the title does so.
 */
export function findTitles(page: Page, { groups, free }: Groups, posts: Posts): readonly Group[] {
  const bearers = new Map<string, Set<string>>()
  const first = new Map<string, PersonMention>()
  for (const { person, posts: attached } of groups) {
    if (person.form === 'pronoun') continue
    for (const { post, chain } of attached) {
      if (post.standing) continue
      const { label, body } = posts.of(
        post,
        chain.posts.filter((other) => other !== post),
      )
      if (!body) continue
      const names = bearers.get(label) ?? new Set()
      bearers.set(label, names.add(person.name))
      if (!first.has(label)) first.set(label, person)
    }
  }
  return free.flatMap(({ posts: [post, ...others], from, to }) => {
    // one of many who sit on a committee is named by nobody's seat
    if (
      !post ||
      others.length > 0 ||
      post.standing ||
      post.plural ||
      MEANS_THE_POST.test(page.folded(from - 2, from)) ||
      /viên( |$)|^(Đại biểu|Thành viên)/.test(post.role)
    )
      return []
    const { label } = posts.of(post, [])
    const person = first.get(label)
    return person && person.from < from && bearers.get(label)!.size === 1 ? [{ person, posts: [], from, to }] : []
  })
}
