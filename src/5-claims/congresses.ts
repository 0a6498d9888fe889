import { lastBefore } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, PostMention, Range } from '../3-mentions/types.ts'

/** “Đại hội Hội Nông dân huyện X … bầu ông A làm Chủ tịch”: a post alone that a congress of an association gives is one of that association. */
export class Congresses {
  readonly #page: Page
  readonly #held: readonly BodyMention[]

  constructor({ page, all }: Mentions) {
    this.#page = page
    this.#held = all.filter(
      (mention): mention is BodyMention =>
        mention.kind === 'body' &&
        isAssociation(mention) &&
        (page.ends('congress-of', mention.from) || page.begins('holds-congress', mention.to)),
    )
  }

  /** The association whose congress gives a post, where the sentence says that it elects. */
  giving(post: PostMention, { from, to }: Range): BodyMention | undefined {
    if (post.takes.by !== 'chair' && post.takes.by !== 'body') return undefined
    const page = this.#page
    return page.has('elects', page.sentenceStart(from), to) || page.has('elected-again', page.sentenceStart(from), to)
      ? lastBefore(this.#held, from)
      : undefined
  }
}

function isAssociation({ sense, plural }: BodyMention): boolean {
  return !plural && (sense.sector === 'mass' || sense.sector === 'front' || sense.sector === 'other')
}
