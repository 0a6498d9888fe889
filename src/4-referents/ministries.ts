import { fold } from '../2-text/vietnamese.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, PostMention } from '../3-mentions/types.ts'
import type { FullBody } from './body-names.ts'
import type { SeenBodies } from './seen-bodies.ts'

/**
 * The ministries of departments that are named without theirs: “Cục trưởng Cục Trồng trọt”, where the article speaks of one ministry alone. “Cục Hàng
 * không Việt Nam” needs none; of what other countries call so nobody is Cục trưởng.
 */
export class Ministries {
  readonly #page: Page
  readonly #seen: SeenBodies
  #headed: ReadonlySet<string> | undefined
  #only: { readonly ministry: BodyMention | undefined } | undefined

  constructor(page: Page, seen: SeenBodies) {
    this.#page = page
    this.#seen = seen
  }

  over({ own, sense }: BodyMention): BodyMention | undefined {
    const { grammar, lexicon } = this.#page.knowledge
    if (!grammar.is('department-of-ministry', sense.name) || grammar.closes('our-country', own)) return undefined
    // “Cục Thuế”, of which every province has one
    if (lexicon.bodies.named(own)) return undefined
    this.#headed ??= new Set(
      this.#seen.all.flatMap((seen) => (this.#page.ends('leads-department', seen.from) ? seen.own : [])),
    )
    if (!this.#headed.has(own)) return undefined
    this.#only ??= { ministry: this.#onlyMinistry() }
    return this.#only.ministry
  }

  #onlyMinistry(): BodyMention | undefined {
    const all = this.#seen.all.filter((seen) => seen.sense.kind === 'ministry' && !seen.plural)
    const [first] = all
    return all.every((one) => one.own === first?.own && one.owner.by === 'none') ? first : undefined
  }
}

/** “Bộ trưởng Trần Văn Hai”, who is one, of a ministry that there was no more when the article came out? */
export function isGone({ knowledge, reading }: Page, post: PostMention, { own, kind }: FullBody): boolean {
  const { published } = reading.article
  if (kind !== 'ministry' || post.standing === 'former' || !published) return false
  const name = fold(own)
  return knowledge.bodyChanges.some(({ body, until }) => body === name && until !== undefined && until < published)
}
