import type { Page } from '../3-mentions/page.ts'
import type { PersonMention, PostMention } from '../3-mentions/types.ts'
import type { Chain, Element } from './chains.ts'
import type { Gap } from './gaps.ts'
import type { Companies, Member } from './lists.ts'

/** What may stand between the names. */
const BETWEEN: ReadonlySet<Gap> = new Set<Gap>(['comma', 'and'])
/** What may stand between the last name and the posts where no words say that they are held in turn. */
const BESIDE: ReadonlySet<Gap> = new Set<Gap>(['none', 'comma', 'dash', 'bracket', 'aside', 'also'])

/** Somebody with the post that is his of a list. */
interface InTurn {
  readonly person: PersonMention
  readonly post: PostMention
}

/**
 * “A và B lần lượt là Giám đốc, Phó Giám đốc Công ty X”, “A, B, Giám đốc, Phó Giám đốc Công ty X”: as many names as posts, each of which is one's own.
 * Without words that say so, only of a head and the deputy of that head, whom nobody is both, and, behind a verb, of posts that one alone holds.
 * None, where a year before the names leaves open whether they are held still.
 *
 * @param at where the chain is among the elements
 * @param gap what stands between an element and the next
 */
export function respectively(
  page: Page,
  elements: readonly Element[],
  at: number,
  chain: Chain,
  gap: (i: number) => Gap,
): readonly InTurn[] | undefined {
  const { posts } = chain
  const isTurn = gap(at - 1) === 'turn'
  const areOfHeads = gap(at - 2) === 'and' && areHeads(page, chain)
  if (posts.length < 2 || !(isTurn || isWithDeputy(page, chain) || areOfHeads)) return undefined
  const first = at - posts.length
  const people: PersonMention[] = []
  for (let i = first; i < at; i++) {
    const element = elements[i]
    if (element?.kind !== 'person' || element.person.form === 'pronoun') return undefined
    if (i > first && !BETWEEN.has(gap(i - 1))) return undefined
    people.push(element.person)
  }
  // a third name before them: not as many as the posts
  const behind = people.at(-1)!.to
  const isVerb = page.fits('hold-each', behind, chain.from)
  if (!isTurn && !isVerb && !(BESIDE.has(gap(at - 1)) && isWithDeputy(page, chain))) return undefined
  if (elements[first - 1]?.kind === 'person' && BETWEEN.has(gap(first - 1))) return undefined
  const start = people[0]!.from
  if (isTurn && page.has('in-those-years', page.sentenceStart(start), start)) return []
  const isOver = page.has('held-once', behind, chain.from)
  return people.map((person, k) => {
    const post = posts[k]!
    return { person, post: isOver ? { ...post, standing: 'former' } : post }
  })
}

/** “A và B là Bí thư, Chủ tịch UBND xã X”: posts that a body has one holder of. */
function areHeads({ knowledge: { grammar } }: Page, { posts }: Chain): boolean {
  return posts.every(({ role, standing }) => standing !== 'former' && grammar.opens('one-to-a-body', role))
}

/** “A và B được bầu làm Chủ tịch, Phó Chủ tịch UBND huyện X”: whom of those around one a verb gives which of as many posts. */
export function givenInTurn<One extends Member>(
  page: Page,
  companies: Companies<One>,
  one: One,
  posts: readonly PostMention[],
): ReadonlyMap<One, PostMention> | undefined {
  const [first, last] = [posts[0], posts.at(-1)]
  if (!first || !last || posts.length < 2) return undefined
  const chain = { posts, from: first.from, to: last.to }
  const list = areHeads(page, chain) ? companies.of(one) : companies.around(one)
  const behind = list.at(-1)!.person.to
  const isTurn = behind < first.from && page.has('in-turn', behind, first.from)
  if (list.length !== posts.length || !(isTurn || isWithDeputy(page, chain) || areHeads(page, chain))) return undefined
  return new Map(list.map((member, i) => [member, posts[i]!]))
}

function isWithDeputy({ knowledge: { grammar } }: Page, { posts }: Chain): boolean {
  const [head, deputy] = posts
  if (posts.length !== 2 || head!.body || head!.place) return false
  const helped = grammar.without('deputy-sign', deputy!.role)
  return helped !== deputy!.role && helped.toLowerCase() === head!.role.toLowerCase()
}
