import type { Page } from '../3-mentions/page.ts'
import { instantAt } from '../3-mentions/spans.ts'
import type { PersonMention, PostMention } from '../3-mentions/types.ts'

/** “nguyên Giám đốc Sở X (nghỉ hưu từ tháng 2/2023)”, “nguyên Giám đốc Sở X Trần Văn Hai, nghỉ hưu tháng 2/2023”: the day on which a post of before ended, and where its words end. */
export function retiredOn(
  page: Page,
  post: PostMention,
  person: PersonMention,
): { readonly day: string; readonly to: number } | undefined {
  const end = person.from === post.to ? person.to : post.to
  const said = /^[(,]$/.test(page.token(end)) ? page.endOf('retired-since', end + 1) : undefined
  const day = said === undefined ? undefined : instantAt(page, said)
  return day?.date === undefined ? undefined : { day: day.date, to: day.to }
}
