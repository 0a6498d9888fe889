import { beginningAt, between } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { DocumentMention, Range } from '../3-mentions/types.ts'
import type { Group } from '../4-referents/group.ts'
import type { Began, Hold } from '../model.ts'
import type { Cast } from './cast.ts'
import type { Documents } from './documents.ts'
import type { Item, Match } from './match.ts'

/** How far before the verb of a decision the one may stand who decides. */
const REACH = 60

/** So many tokens before the words of a rule its act may stand: “chỉ định ông A tham gia …”. */
const BEFORE = 8

/** Who decides that somebody is given or loses a post, by which document and by what act: as far as the sentence says so. */
export class Deciders {
  readonly #mentions: Mentions
  /** The page that knows its mentions, made when there is a decision. */
  readonly #mentioning: () => Page
  readonly #cast: Cast
  readonly #documents: Documents

  constructor(mentions: Mentions, mentioning: () => Page, cast: Cast, documents: Documents) {
    this.#mentions = mentions
    this.#mentioning = mentioning
    this.#cast = cast
    this.#documents = documents
  }

  /** @param post the post given or lost @param holder id of who gets or loses it: nobody appoints himself */
  of(
    match: Match,
    status: Hold['status'],
    post: Range,
    holder: string,
  ): Pick<Hold, 'decidedBy' | 'decision' | 'began'> {
    if (status === 'current' || status === 'former' || status === 'candidate') return {}
    const by = this.#named(match) ?? this.#told(match, post)
    const decision = this.#document(match)
    const began = status === 'left' ? undefined : this.#began(match, status, post)
    return { ...(by && by !== holder && { decidedBy: by }), ...(decision && { decision }), ...(began && { began }) }
  }

  /** Whom the rule itself names. */
  #named({ roles }: Match): string | undefined {
    const by = roles['by'] as Item<unknown> | undefined
    if (!by) return undefined
    const { value } = by
    return isGroup(value) ? this.#cast.person(value.person) : this.#idAt(by.from)
  }

  /** “HĐND tỉnh quyết định miễn nhiệm ông A và bầu bà B”: the last that is said before the post to decide. */
  #told(match: Match, post: Range): string | undefined {
    const page = this.#mentioning()
    let last: string | undefined
    for (let from = this.#start(match); ; ) {
      const found = page.find('is-decided', from, Math.max(post.from, match.to))
      const by = found && page.rolesOf('is-decided', found.from, found.to)!['by']
      if (!by) return last
      if (!page.has('turns-aside', found.to, match.cue)) last = this.#idAt(by.from) ?? last
      from = by.to
    }
  }

  #document(match: Match): string | undefined {
    const page = this.#mentioning()
    const [from, to] = [this.#start(match), page.sentenceEnd(match.from)]
    const here = between(this.#mentions.all, from, to).filter((mention): mention is DocumentMention => {
      return mention.kind === 'document' && page.knowledge.grammar.is('kind-of-decision', mention.type)
    })
    const [only] = here
    if (!only || here.length > 1) return undefined
    const decides = page.begins('decision-on', only.from, to) || page.ends('by-decision', only.from, from)
    return decides ? this.#documents.idOf(only) : undefined
  }

  /** The act that stands nearest before the post: “điều động, bổ nhiệm giữ chức”. */
  #began(match: Match, status: Hold['status'], post: Range): Began | undefined {
    if (status === 'elected') return 'elected'
    const { page } = this.#mentions
    const start = Math.max(page.sentenceStart(match.cue), match.from - BEFORE)
    for (let at = Math.min(post.from, match.to) - 1; at >= start && page.token(at) !== ';'; at--)
      for (const [entry, began] of ACTS) if (page.begins(entry, at)) return began
    return undefined
  }

  #start({ cue }: Match): number {
    return Math.max(this.#mentions.page.sentenceStart(cue), cue - REACH)
  }

  #idAt(from: number): string | undefined {
    const mention = beginningAt(this.#mentions.all, from)
    if (mention?.kind === 'body') return this.#cast.body(mention)
    return mention?.kind === 'person' ? this.#cast.person(mention) : undefined
  }
}

const ACTS = [
  ['appoints', 'appointed'],
  ['assigns', 'assigned'],
  ['dispatches', 'dispatched'],
] as const

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && 'person' in value
}
