import { periodAt } from '../3-mentions/dates.ts'
import type { Page } from '../3-mentions/page.ts'
import type { PostMention } from '../3-mentions/types.ts'
import type { Hold } from '../model.ts'

/** The years that the words give to a post: “Bí thư Huyện ủy từ năm 2015 đến năm 2020”, “Từ năm 2015 đến năm 2020, ông làm …”. */
export function timed(page: Page, post: PostMention, from: number, hold: Hold): Hold {
  const since = untilNow(page, post)
  if (since && /^(current|former)$/.test(hold.status)) return { ...hold, ...since, status: 'current' }
  const start = page.reading.sentences[page.sentence(from)]!
  const behind = yearsAt(page, /^[(,]$/.test(page.token(post.to)) ? post.to + 1 : post.to)
  const ahead = yearsAt(page, start)
  const given = behind ?? (ahead && from - ahead.end <= 6 ? ahead : undefined)
  if (!given || hold.from || !/^(current|former)$/.test(hold.status)) return hold
  const published = page.reading.article.published?.slice(0, 4)
  const over = given.years.to !== undefined && !(published && given.years.to >= published)
  return { ...hold, ...given.years, ...(over && { status: 'former' as const }) }
}

/** “từ năm 2015 đến năm 2020”, “giai đoạn 2015 - 2020”, “từ năm 2015”; a term of office is no time in office. */
function yearsAt(
  page: Page,
  at: number,
): { readonly years: Pick<Hold, 'from' | 'to'>; readonly end: number } | undefined {
  const since = page.folded(at, at + 1) === 'từ'
  const found = periodAt(page, since ? at + 1 : at)
  const { from, to } = found?.period ?? {}
  if (!found || !from || found.label === 'khóa' || found.label === 'nhiệm kỳ') return undefined
  if (to && to !== from) return { years: { from, to }, end: found.to }
  return since && found.label === 'năm' ? { years: { from }, end: found.to } : undefined
}

/** “… từ tháng 9/2015 tới nay”, “… từ năm 2015 đến nay”: held to this day. */
function untilNow(page: Page, post: PostMention): { readonly from?: string } | undefined {
  const tail = page.folded(post.to, Math.min(post.to + 12, page.sentenceEnd(post.from)))
  const found =
    /^[,(]? ?(?:kể )?từ (?:tháng (\d{1,2}) ?(?:[/.-]|năm) ?(\d{4})|(?:đầu |giữa |cuối )?(?:năm )?(\d{4})),? (?:đến|tới|cho đến|cho tới) nay( |$|[,.)])/.exec(
      tail,
    )
  if (!found) return undefined
  return { from: found[3] ?? `${found[2]}-${found[1]!.padStart(2, '0')}` }
}
