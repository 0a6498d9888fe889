import type { Page } from '../3-mentions/page.ts'
import type { PostMention } from '../3-mentions/types.ts'
import type { Cast } from '../5-claims/cast.ts'
import { provinceOf, type Unit } from '../knowledge/gazetteer.ts'
import { BodyNames } from './body-names.ts'
import type { Groups } from './groups.ts'
import { type Home, placesIn } from './home.ts'
import { settle, settledUnit } from './places.ts'
import type { FullPost } from './post-names.ts'
import type { Posts } from './posts.ts'

/**
 * The province in which somebody holds office, by the posts whose own words name a place. An article about one province speaks of officials of
 * another too, whose “Tỉnh ủy”, said again without its name, is still that of their own.
 */
export class OwnProvince {
  readonly #posts = new Map<string, PostMention[]>()
  readonly #provinces = new Map<string, Map<string, Unit>>()
  readonly #bodies: Posts
  readonly #bodyNames: BodyNames

  constructor({ groups }: Groups, cast: Cast, bodies: Posts, page: Page, home: Home) {
    this.#bodies = bodies
    this.#bodyNames = new BodyNames(page.knowledge)
    for (const { person, posts } of groups) {
      const id = cast.person(person)
      if (!id) continue
      for (const { post, rule } of posts) {
        const units = placesIn(post).flatMap((place) => {
          const unit = place.name ? settle(place, page, home)?.unit : undefined
          return unit ? [provinceOf(unit)] : []
        })
        if (units.length === 0 || rule === 'post-of-list') continue
        const known = this.#provinces.get(id) ?? new Map()
        this.#provinces.set(id, known)
        for (const unit of units) known.set(unit.name, unit)
        this.#posts.set(id, [...(this.#posts.get(id) ?? []), post])
      }
    }
  }

  /**
   * A post with its full name: where its words leave out whose it is, and the article would give it to another province than the one of the holder's
   * other posts, that of the holder's own province; without a body where there is none of its kind there.
   *
   * @param beside the other posts of the same chain
   */
  of(person: string, post: PostMention, beside: readonly PostMention[]): FullPost {
    const full = this.#bodies.of(post, beside)
    const [province, ...others] = this.#provinces.get(person)?.values() ?? []
    const unit = (full.body?.place ?? full.body?.parent?.place)?.unit
    if (!province || others.length > 0 || !post.body || !unit || provinceOf(unit).name === province.name) return full
    if (placesIn(post).some(({ name }) => name) || post.body.sense.kind === 'party caucus') return full
    const own = this.#bodies.of(post, [...beside, ...this.#posts.get(person)!])
    const there = (own.body?.place ?? own.body?.parent?.place)?.unit
    if (there && provinceOf(there).name === province.name) return own
    const { owner } = post.body
    const departments = owner.by === 'omitted' && owner.parts.some((part) => part.of === 'province')
    return departments
      ? this.#bodies.under(post, this.#bodyNames.ofUnit(post.body, settledUnit(province)))
      : { ...full, label: full.role, body: undefined }
  }
}
