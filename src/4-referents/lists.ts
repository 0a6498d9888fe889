import type { Page } from '../3-mentions/page.ts'
import type { PersonMention, PostMention } from '../3-mentions/types.ts'

/** Is a name the first of a list that words announce: “các ông Trần Văn Hai, Lê Văn Ba”? */
export function opensList(page: Page, person: PersonMention): boolean {
  return page.ends('several-people', person.nameFrom)
}

/** The people whom one verb or one post means together: “các ông A, B và C”, “ông A và ông B”; the one given alone where there is no list. */
export function companyOf<Member extends { readonly person: PersonMention; readonly posts: readonly unknown[] }>(
  page: Page,
  all: readonly Member[],
  member: Member,
): readonly Member[] {
  const at = all.indexOf(member)
  if (at < 0 || member.person.form === 'pronoun') return [member]
  let first = at
  while (first > 0 && isJoined(page, all[first - 1]!, all[first]!)) first--
  let last = at
  while (last + 1 < all.length && isJoined(page, all[last]!, all[last + 1]!)) last++
  const list = all.slice(first, last + 1)
  if (list.length === 1) return list
  // without “các”, commas may part somebody else: “cùng với ông A, ông B được bầu”
  if (opensList(page, list[0]!.person)) return list
  const pair = list.length === 2 && page.fits('and', list[0]!.person.to, list[1]!.person.from)
  return pair ? list : [member]
}

function isJoined(
  page: Page,
  one: { readonly person: PersonMention; readonly posts: readonly unknown[] },
  next: { readonly person: PersonMention },
): boolean {
  return (
    one.posts.length === 0 &&
    one.person.form !== 'pronoun' &&
    next.person.form !== 'pronoun' &&
    page.sentence(one.person.from) === page.sentence(next.person.from) &&
    page.fits('joins-company', one.person.to, next.person.from)
  )
}

/** May several people hold a post at a time? A body has many deputies and members, and had many heads. */
export function isForSeveral({ knowledge: { grammar } }: Page, { role, standing }: PostMention): boolean {
  return standing === 'former' || grammar.is('held-by-several', role)
}
