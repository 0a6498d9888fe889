import type { Page } from '../3-mentions/page.ts'
import type { PersonMention, PostMention } from '../3-mentions/types.ts'
import { provinceOf, type Unit } from '../knowledge/gazetteer.ts'
import { BodyNames } from './body-names.ts'
import type { Groups } from './groups.ts'
import { placesIn } from './home.ts'
import type { Individual, People } from './people.ts'
import { type Places, settledUnit } from './places.ts'
import type { FullPost } from './post-names.ts'
import type { Posts } from './posts.ts'

/**
 * The province in which somebody holds office, by the posts whose own words name a place. An article about one province speaks of officials of
 * another too, whose “Tỉnh ủy”, said again without its name, is still that of their own.
 */
export class OwnProvince {
  readonly #placed = new Map<Individual, PostMention[]>()
  readonly #provinces = new Map<Individual, Map<string, Unit>>()
  readonly #posts: Posts
  readonly #people: People
  readonly #bodyNames: BodyNames
  readonly #places: Places

  constructor({ groups }: Groups, people: People, posts: Posts, places: Places, page: Page) {
    this.#posts = posts
    this.#people = people
    this.#places = places
    this.#bodyNames = new BodyNames(page.knowledge)
    for (const { person, posts: beside } of groups) {
      const bearer = people.of(person)
      if (!bearer) continue
      for (const { post, rule } of beside) {
        const units = this.#provincesIn(post)
        if (units.length === 0 || rule === 'post-of-list') continue
        const known = this.#provinces.get(bearer) ?? new Map()
        this.#provinces.set(bearer, known)
        for (const unit of units) known.set(unit.name, unit)
        this.#placed.set(bearer, [...(this.#placed.get(bearer) ?? []), post])
      }
    }
  }

  /**
   * A post with its full name: where its words leave out whose it is, and the article would give it to another province than the one of the holder's
   * other posts, that of the holder's own province; without a body where there is none of its kind there.
   *
   * @param beside the other posts of the same chain
   */
  of(person: PersonMention, post: PostMention, beside: readonly PostMention[]): FullPost {
    const full = this.#posts.of(post, beside)
    const bearer = this.#people.of(person)
    // “Trưởng Ban Nội chính, Trưởng Đoàn đại biểu Quốc hội tỉnh X” of a life, before where the other posts are
    const province = onlyOne(beside.flatMap((other) => this.#provincesIn(other))) ?? onlyOne(this.#ofBearer(bearer))
    const unit = (full.body?.place ?? full.body?.parent?.place)?.unit
    if (!province || !post.body || !unit || provinceOf(unit).name === province.name) return full
    if (placesIn(post).some(({ name }) => name) || post.body.sense.kind === 'party caucus') return full
    const own = this.#posts.of(post, [...beside, ...((bearer && this.#placed.get(bearer)) ?? [])])
    const there = (own.body?.place ?? own.body?.parent?.place)?.unit
    if (there && provinceOf(there).name === province.name) return own
    const { owner, sense } = post.body
    if (owner.by === 'omitted' && sense.kind === 'party organ')
      return this.#posts.under(
        post,
        this.#bodyNames.under(post.body, this.#bodyNames.committeeOf(settledUnit(province))),
      )
    const departments = owner.by === 'omitted' && owner.parts.some((part) => part.of === 'province')
    return departments
      ? this.#posts.under(post, this.#bodyNames.ofUnit(post.body, settledUnit(province)))
      : { ...full, label: full.role, body: undefined }
  }

  #ofBearer(bearer: Individual | undefined): readonly Unit[] {
    return [...((bearer && this.#provinces.get(bearer)?.values()) ?? [])]
  }

  /** The provinces of the places that the words of a post name. */
  #provincesIn(post: PostMention): readonly Unit[] {
    return placesIn(post).flatMap((place) => {
      const unit = place.name ? this.#places.of(place)?.unit : undefined
      return unit ? [provinceOf(unit)] : []
    })
  }
}

/** The unit that all of them are; none where they are several. */
function onlyOne([unit, ...others]: readonly Unit[]): Unit | undefined {
  return others.every(({ name }) => name === unit!.name) ? unit : undefined
}
