import { lastBefore } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, PostMention, Range } from '../3-mentions/types.ts'

/** “Đại hội Hội Nông dân huyện X … bầu ông A làm Chủ tịch”: a post alone that a congress or a meeting of an association gives or takes is one of that association. */
export class Congresses {
  readonly #page: Page
  readonly #held: readonly BodyMention[]

  constructor({ page, all }: Mentions) {
    this.#page = page
    this.#held = all
      .filter((mention) => mention.kind === 'body')
      .filter(({ from, to }) => page.ends('congress-of', from) || page.begins('holds-congress', to))
      .map(whole)
      .filter(isAssociation)
  }

  /** The association whose congress gives a post, where the sentence says that it elects. */
  giving(post: PostMention, { from, to }: Range): BodyMention | undefined {
    if (post.takes.by !== 'chair' && post.takes.by !== 'body') return undefined
    const page = this.#page
    const start = page.sentenceStart(from)
    const isGiven =
      page.has('elects', start, to) || page.has('elected-again', start, to) || page.has('meeting-agrees', start, to)
    return isGiven ? lastBefore(this.#held, from) : undefined
  }
}

/** “Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh X tổ chức hội nghị”: of the front. */
function whole(body: BodyMention): BodyMention {
  const isOrgan = /^(?:standing members|(?:executive|standing) committee)$/.test(body.sense.kind)
  return isOrgan && body.owner.by === 'body' ? body.owner.body : body
}

function isAssociation({ sense, plural }: BodyMention): boolean {
  return !plural && (sense.sector === 'mass' || sense.sector === 'front' || sense.sector === 'other')
}
