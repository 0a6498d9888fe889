import { between } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { PlaceMention, Range } from '../3-mentions/types.ts'
import type { Cast } from './cast.ts'

/** “… của 5 đơn vị thành viên gồm: A, B và C. … Thủ trưởng các đơn vị | ký”: the members that were listed last before a token. */
export function membersBefore(from: number, mentions: Mentions, cast: Cast): readonly string[] {
  const { page } = mentions
  let last: readonly string[] = []
  for (let told = page.find('members-are', 0, from); told; told = page.find('members-are', told.to, from)) {
    const listed = membersAt(told, mentions, cast)
    if (listed.length > 1) last = listed
  }
  return last
}

/** The members of the bloc of which an article tells, wherever it lists them. */
export function membersTold(mentions: Mentions, cast: Cast): readonly string[] {
  return membersBefore(mentions.page.length, mentions, cast)
}

/** “… bầu Trường A làm Cụm trưởng, Trường B đảm nhiệm vai trò Phó Trưởng cụm”: of the members of a bloc those that lead it. */
export function headsTold({ page, all }: Mentions, cast: Cast): readonly string[] {
  const heads = all.filter((mention) => mention.kind === 'body').filter(({ to }) => page.begins('heads-bloc', to))
  return [...new Set(heads.flatMap((body) => cast.body(body) ?? []))]
}

/** Bodies or units right behind the words that announce them: “A – Cụm trưởng, B và C”. */
function membersAt({ to }: Range, { page, all }: Mentions, cast: Cast): readonly string[] {
  const named = between(all, to, page.sentenceEnd(to - 1))
  for (const kind of ['body', 'place'] as const) {
    const members = named.filter((mention) => mention.kind === kind)
    const last = members.findIndex((one, i) => i > 0 && !page.fits('between-members', members[i - 1]!.to, one.from))
    if (members[0]?.from !== to) continue
    return [
      ...new Set(
        members
          .slice(0, last < 0 ? undefined : last)
          .flatMap((one) => (one.kind === 'body' ? cast.body(one) : cast.unit(one as PlaceMention)) ?? []),
      ),
    ]
  }
  return []
}
