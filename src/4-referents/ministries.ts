import { fold } from '../2-text/vietnamese.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, PostMention } from '../3-mentions/types.ts'
import type { FullBody } from './body-names.ts'
import type { SeenBodies } from './seen-bodies.ts'

/** What has departments of its own. */
const HAS_DEPARTMENTS = new Set(['ministry', 'inspectorate'])
/** So many times as often as the next is a ministry named that an article is about. */
const MORE_OFTEN = 2

/**
 * The ministries of departments that are named without theirs: “Cục trưởng Cục Trồng trọt”, where the article speaks of one ministry alone. “Cục Hàng
 * không Việt Nam” needs none; of what other countries call so nobody is Cục trưởng.
 */
export class Ministries {
  readonly #page: Page
  readonly #seen: SeenBodies
  readonly #all: readonly BodyMention[]
  #headed: ReadonlySet<string> | undefined
  #only: { readonly ministry: BodyMention | undefined } | undefined

  constructor(page: Page, seen: SeenBodies) {
    this.#page = page
    this.#seen = seen
    this.#all = seen.all.filter(({ sense, plural }) => !plural && HAS_DEPARTMENTS.has(sense.kind))
  }

  over({ own, sense }: BodyMention): BodyMention | undefined {
    const { grammar, lexicon } = this.#page.knowledge
    if (sense.kind !== 'department' || grammar.closes('our-country', own)) return undefined
    const known = this.#named().find((over) => grammar.is('department-within-ministry', `${own} = ${over.own}`))
    if (known || !grammar.is('department-of-ministry', sense.name)) return known
    // “Cục Thuế”, of which every province has one
    if (lexicon.bodies.named(own)) return undefined
    this.#headed ??= new Set(
      this.#seen.all.flatMap((seen) => (this.#page.ends('leads-department', seen.from) ? seen.own : [])),
    )
    if (!this.#headed.has(own)) return undefined
    this.#only ??= { ministry: this.#onlyMinistry() }
    return this.#only.ministry
  }

  /** The ministry that the article names far more often than any other, where the sentence names none before the department. */
  told({ from }: BodyMention): BodyMention | undefined {
    const sentence = this.#page.sentence(from)
    if (this.#all.some((seen) => seen.from < from && this.#page.sentence(seen.from) === sentence)) return undefined
    const times = new Map<string, number>()
    for (const { own } of this.#named()) times.set(own, (times.get(own) ?? 0) + 1)
    const [most, next] = [...times].sort(([, a], [, b]) => b - a)
    return most && next && most[1] > MORE_OFTEN * next[1] ? this.#named().find(({ own }) => own === most[0]) : undefined
  }

  #onlyMinistry(): BodyMention | undefined {
    const all = this.#all.filter((seen) => seen.sense.kind === 'ministry')
    const [first] = all
    return all.every((one) => one.own === first?.own && one.owner.by === 'none') ? first : undefined
  }

  /** The ministries of our own country, and the Thanh tra Chính phủ. */
  #named(): readonly BodyMention[] {
    return this.#all.filter(({ owner }) => owner.by === 'none')
  }
}

/** “Bộ trưởng Trần Văn Hai”, who is one, of a ministry that there was no more when the article came out? */
export function isGone({ knowledge, reading }: Page, post: PostMention, { own, kind }: FullBody): boolean {
  const { published } = reading.article
  if (kind !== 'ministry' || post.standing === 'former' || !published) return false
  const name = fold(own)
  return knowledge.bodyChanges.some(({ body, until }) => body === name && until !== undefined && until < published)
}
