import type { Page } from '../3-mentions/page.ts'
import type { PersonMention, PostMention } from '../3-mentions/types.ts'

/** Is a name the first of a list that words announce: “các ông Trần Văn Hai, Lê Văn Ba”? */
export function opensList(page: Page, person: PersonMention): boolean {
  return page.ends('several-people', person.nameFrom)
}

/** Somebody with the posts beside the name. */
export interface Member {
  readonly person: PersonMention
  readonly posts: readonly { readonly post: PostMention }[]
}

/** The people whom one verb or one post means together, for the people of an article or a sentence in order. */
export class Companies<One extends Member> {
  readonly #page: Page
  readonly #all: readonly One[]
  readonly #places: ReadonlyMap<One, number>
  readonly #lists = new Map<number, readonly One[]>()

  constructor(page: Page, all: readonly One[]) {
    this.#page = page
    this.#all = all
    this.#places = new Map(all.map((member, at) => [member, at]))
  }

  /** “các ông A, B và C”, “ông A và ông B”; the one given alone where there is no list. */
  of(member: One): readonly One[] {
    const list = this.around(member)
    if (list.length === 1) return list
    // without “các”, commas may part somebody else: “cùng với ông A, ông B được bầu”
    if (opensList(this.#page, list[0]!.person)) return list
    const pair = list.length === 2 && this.#page.fits('and', list[0]!.person.to, list[1]!.person.from)
    return pair ? list : [member]
  }

  /** All that marks join, whether or not words announce a list: “ông A, bà B và ông C” of “ông A, bà B và ông C đều là …”. */
  around(member: One): readonly One[] {
    const at = this.#places.get(member)
    if (at === undefined || member.person.form === 'pronoun') return [member]
    return this.#lists.get(at) ?? this.#listAround(at)
  }

  #listAround(at: number): readonly One[] {
    const all = this.#all
    let first = at
    while (first > 0 && isJoined(this.#page, all[first - 1]!, all[first]!)) first--
    let last = at
    while (last + 1 < all.length && isJoined(this.#page, all[last]!, all[last + 1]!)) last++
    const list = all.slice(first, last + 1)
    for (let i = first; i <= last; i++) this.#lists.set(i, list)
    return list
  }
}

function isJoined(page: Page, one: Member, next: Member): boolean {
  return (
    // “A và B lần lượt là …”: what stands behind the next name parts nobody
    one.posts.every(({ post }) => post.from >= next.person.to) &&
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
