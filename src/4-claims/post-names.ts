import type { PostMention } from '../3-mentions/types.ts'
import type { Takes } from '../knowledge/lexicon.ts'
import { committeeBody, type FullBody } from './body-names.ts'
import type { FullPost } from './posts.ts'

/** The post's full name. The end of the role that is also the beginning of the body is said once. */
export function title(post: PostMention, takes: Takes, body: FullBody | undefined): FullPost {
  // “Chủ tịch HĐQT” of a firm that is not named is no “Chủ tịch” of a commune
  if (!body)
    return {
      role: post.role,
      label: takes.by === 'board' ? `${post.role} ${takes.board}` : post.role,
      body,
      mention: post,
    }
  if (!post.country && !post.body && (takes.by === 'fixed' || takes.by === 'state')) {
    if (/^(Tổng Bí thư|(Phó )?Chủ tịch nước)$/.test(post.role))
      return { role: post.role, label: post.role, body, mention: post }
    if (post.role === 'Bí thư') return { role: 'Bí thư', label: 'Bí thư Trung ương Đảng', body, mention: post }
  }
  if (takes.by === 'member')
    return {
      role: post.role,
      label: `${post.role} ${body.label.slice(body.own.length + 1)}`.trim(),
      body,
      mention: post,
    }
  if (post.role === 'Ủy viên Ban Thường vụ' && body.own === 'Ban Thường vụ' && body.parent)
    return { role: post.role, label: joined(post.role, body.label), body: body.parent, mention: post }
  // a member of the executive committee of a Party organisation is a member of the committee named after it
  if (post.role === 'Ủy viên Ban Chấp hành' && takes.by === 'committee') {
    const committee =
      body.kind === 'party organisation' && body.place
        ? committeeBody(body.place)
        : body.parent && body.own === 'Ban Chấp hành'
          ? body.parent.place
            ? committeeBody(body.parent.place)
            : body.parent
          : body
    if (committee.kind === 'committee') {
      const role = `${committee.own} viên`
      return {
        role,
        label: `${role} ${committee.label.slice(committee.own.length + 1)}`.trim(),
        body: committee,
        mention: post,
      }
    }
  }
  return { role: post.role, label: joined(post.role, body.label), body, mention: post }
}

/** “Trưởng ban” + “Ban Tổ chức X” → “Trưởng Ban Tổ chức X”. */
function joined(role: string, body: string): string {
  const words = role.split(' ')
  for (let size = Math.min(words.length, 4); size > 0; size--) {
    const tail = words.slice(-size).join(' ')
    if (body.toLowerCase().startsWith(`${tail.toLowerCase()} `) || body.toLowerCase() === tail.toLowerCase())
      return [...words.slice(0, -size), body].join(' ')
  }
  return `${role} ${body}`
}
