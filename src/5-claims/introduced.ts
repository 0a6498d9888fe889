import { between } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import type { DateMention, PostMention } from '../3-mentions/types.ts'
import type { Group } from '../4-referents/group.ts'
import type { Cast } from './cast.ts'
import type { Item, Match } from './match.ts'

/** Rules that end whatever post somebody has. */
const ENDING_ANY: ReadonlySet<string> = new Set(['loses-posts', 'retires'])

/** “… ông A, Chủ tịch xã X, xin nghỉ việc. … Huyện ủy đã đồng ý cho ông A nghỉ việc”: the posts with which somebody was introduced before. */
export class Introduced {
  readonly #page: Page
  readonly #groups: readonly Group[]
  readonly #cast: Cast
  #byPerson: Map<string, Group[]> | undefined

  /** @param groups in order of the text */
  constructor(page: Page, groups: readonly Group[], cast: Cast) {
    this.#page = page
    this.#groups = groups
    this.#cast = cast
  }

  /** The posts last told beside the name before a rule's words that end them and name none. */
  before(
    match: Match,
    group: Group,
    person: string,
    dates: readonly DateMention[],
  ): Item<readonly PostMention[]> | undefined {
    if (!ENDING_ANY.has(match.rule.id) || group.posts.length > 0 || !this.#isOfNow(match, dates)) return undefined
    const known = this.#of(person).findLast(({ to }) => to <= match.from)
    const posts = known?.posts.map(({ post }) => post).filter(({ standing }) => standing !== 'former') ?? []
    return posts.length > 0 ? { from: match.from, to: match.to, value: posts } : undefined
  }

  /** Is it said that somebody is let go, dismissed or goes on a day, and not of a year that is long over? */
  #isOfNow({ rule, from, to, cue }: Match, dates: readonly DateMention[]): boolean {
    const page = this.#page
    const year = page.reading.article.published?.slice(0, 4)
    const here = between(dates, page.sentenceStart(from), page.sentenceEnd(from))
    // “Ông nghỉ hưu trước tuổi từ 1/7”
    const goes = here.some((date) => date.date && date.from >= to - 1 && page.ends('retires-on', date.from))
    if (rule.id === 'retires' && !goes && !page.begins('lets-go', cue)) return false
    return here.every(({ date }) => date === undefined || (year !== undefined && date >= year))
  }

  #of(person: string): readonly Group[] {
    if (!this.#byPerson) {
      this.#byPerson = new Map()
      for (const group of this.#groups) {
        const id = group.posts.length > 0 ? this.#cast.person(group.person) : undefined
        if (id) this.#byPerson.set(id, [...(this.#byPerson.get(id) ?? []), group])
      }
    }
    return this.#byPerson.get(person) ?? []
  }
}
