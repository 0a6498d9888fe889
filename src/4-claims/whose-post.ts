import type { Page } from '../3-mentions/page.ts'
import type { PersonMention, PostMention } from '../3-mentions/types.ts'
import type { Group, Groups } from './groups.ts'
import type { Match } from './match.ts'
import { isLongAgo } from './times.ts'

/** “được Tổng thống A chỉ định làm Thủ tướng”, “do ông A bổ nhiệm”: who appoints is not appointed. */
export function isAgent(page: Page, match: Match, group: Group): boolean {
  const { status } = match.rule
  const before = page.folded(group.from - 1, group.from)
  if (group.to <= match.cue && (appointsOthers(page, match, group) || isKinBetween(page, match, group))) return true
  return (
    group.to <= match.cue &&
    ((/^(appointed|elected)$/.test(status ?? '') && /^(được|bị|do)$/.test(before)) ||
      (status === 'left' && /^(được|bị)$/.test(before)))
  )
}

const KIN =
  '(?:em|anh|chị|con|cháu|vợ|chồng|bố|cha|mẹ|cô|chú|bác|cậu|dì)(?: (?:trai|gái|ruột|rể|dâu|nuôi|họ|vợ|chồng))*'
const IS_KIN_OF = new RegExp(`(^| )${KIN}(?: của)?(?: ông| bà| nguyên| cựu)?$`)
/** Whom an active verb appoints, where it is nobody's name: “bổ nhiệm con trai làm”, “chỉ định 4 nghị sĩ làm”. */
const OTHERS = new RegExp(
  `^(?:bổ nhiệm|phân công|chỉ định|điều động|luân chuyển|giao|đề bạt)(?: lại)? (?:\\d+|${KIN}|một|hai|ba|bốn|năm|các|những|nhiều|người|ai|cán bộ|thuộc cấp|cấp dưới) `,
)

function appointsOthers(page: Page, match: Match, group: Group): boolean {
  return (
    match.rule.status === 'appointed' &&
    OTHERS.test(`${page.folded(match.cue, match.cue + 8)} `) &&
    !/(^| )(được|bị)( |$)/.test(page.folded(group.to, match.cue))
  )
}

/** “ông A, em trai Bí thư Tỉnh ủy B, làm Giám đốc Sở X”: B only tells who A is. */
function isKinBetween(page: Page, match: Match, group: Group): boolean {
  return (
    page.token(group.to) === ',' &&
    match.cue === group.to + 1 &&
    (IS_KIN_OF.test(page.folded(group.from - 5, group.from)) ||
      IS_KIN_OF.test(page.folded(group.person.from - 5, group.person.from)))
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

/** “Thời điểm ký hợp đồng, bà A là Giám đốc …”; but “thời điểm này” is now. */
const AT_THAT_TIME =
  /^(?:(?:tại |vào |ở )?thời điểm (?!này|hiện)[^,]*|(?:lúc|khi|hồi|dạo|thuở|thời|ngày|năm) (?:đó|ấy|xưa|trước)|khi (?:xảy ra|ký|sự việc|vụ việc)[^,]*) ?,$/

/** “Trước đó, ông A là …”, “ông A là … trước khi làm …”, “Năm 1996, ông A là …”: the post of a time before. */
export function isEarlier(page: Page, from: number, post: PostMention): boolean {
  const start = page.reading.sentences[page.sentence(from)]!
  const ahead = page.folded(start, from)
  const year =
    /^(?:(?:vào |hồi |từ hồi )?(?:đầu |giữa |cuối )?năm|(?:hồi )?tháng \d{1,2} ?[/-]|tháng \d{1,2} năm) ?(\d{4}) ?,?$/.exec(
      ahead,
    )?.[1]
  const published = page.reading.article.published?.slice(0, 4)
  return (
    /^trước (?:(?:đó|đây|kia) ?,?|khi [^,]*,)$/.test(ahead) ||
    AT_THAT_TIME.test(ahead) ||
    page.folded(post.to, post.to + 2) === 'trước khi' ||
    (year !== undefined && isLongAgo(year, published))
  )
}
