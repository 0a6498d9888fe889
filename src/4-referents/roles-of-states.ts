import type { Page } from '../3-mentions/page.ts'
import type { PostMention } from '../3-mentions/types.ts'
import { COUNTRY } from '../knowledge/lexicon.ts'
import type { Individual } from './people.ts'

/** Which states' presidents, prime ministers … an article speaks of, and who of those whom it names they are. */
export class RolesOfStates {
  readonly #page: Page
  readonly #holders = new Map<string, Map<string, Set<Individual>>>()
  #most: { readonly country: string | undefined } | undefined

  constructor(page: Page) {
    this.#page = page
  }

  add(post: PostMention, holder: Individual | undefined): void {
    const country = countryOf(this.#page, post)
    if (!country) return
    const states = this.#holders.get(post.role) ?? new Map<string, Set<Individual>>()
    this.#holders.set(post.role, states)
    const holders = states.get(country) ?? new Set()
    states.set(country, holders)
    if (holder && post.standing !== 'former') holders.add(holder)
  }

  /** The state that a post without one is of; who held it before stands beside who holds it. */
  of(post: PostMention, holder: Individual): string | undefined {
    if (post.country || !/^(?:state|foreign)$/.test(post.takes.by)) return undefined
    const states = [...(this.#holders.get(post.role) ?? [])]
    const open = states.filter(([, holders]) => holders.size === 0 || holders.has(holder))
    const [found, ...others] = post.standing === 'former' && states.length === 1 ? states : open
    return found && others.length === 0 && this.#mostNamed() === found[0] ? found[0] : undefined
  }

  /** The foreign state that the article names twice as often as any other. */
  #mostNamed(): string | undefined {
    if (!this.#most) {
      const times = new Map<string, number>()
      for (let at = 0; at < this.#page.length; at++) {
        const hit = this.#page.capital(at) ? this.#page.longest(at, COUNTRY) : undefined
        if (!hit || !('name' in hit.sense) || isVietnam(this.#page, hit.sense.name)) continue
        times.set(hit.sense.name, (times.get(hit.sense.name) ?? 0) + 1)
      }
      const [first, second] = [...times].sort((one, other) => other[1] - one[1])
      this.#most = { country: first && first[1] >= 2 * (second?.[1] ?? 1) ? first[0] : undefined }
    }
    return this.#most.country
  }
}

/** The foreign state that a post is of. */
export function countryOf(page: Page, { body, country }: PostMention): string | undefined {
  const isOfState = body?.sense.sector === 'state' || body?.sense.kind === 'central party body'
  const owner = body?.owner.by === 'country' && isOfState ? body.owner.country : undefined
  const found = country ?? owner
  return found === undefined || isVietnam(page, found) ? undefined : found
}

export function isVietnam({ knowledge: { names } }: Page, country: string): boolean {
  return country === names.of('vietnam')
}
