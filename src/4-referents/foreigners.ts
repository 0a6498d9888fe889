import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import { fold, toneOf } from '../2-text/vietnamese.ts'
import { organOf } from '../3-mentions/countries.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, Mention, PersonMention, PlaceMention, PostMention } from '../3-mentions/types.ts'
import { BODY, KNOWN_BODY } from '../knowledge/lexicon.ts'
import type { Chain } from './chains.ts'
import type { Attached, Group } from './group.ts'
import type { Groups } from './groups.ts'
import { placesIn } from './home.ts'
import { mainState, namedStates } from './named-states.ts'
import type { Individual, People } from './people.ts'
import { sideOf } from './sides.ts'

/** What an article tells of somebody from another country. */
interface Origin {
  readonly country?: string | undefined
  /** The party that one of the posts names: “Trưởng ban Đối ngoại Đảng Cộng sản Pháp”. */
  readonly party?: BodyMention | undefined
  /** A state's leader of old, of whom readers know which: “Chủ tịch Fidel Castro”. */
  readonly isKnown?: boolean
}

/**
 * The people of other countries, and their posts. Their states and parties have a Bộ Chính trị, a Quốc hội and a Bộ Quốc phòng as ours
 * have, and once the country is known writers leave it out: “bà Lydia Samarbakhsh, Ủy viên Bộ Chính trị, Trưởng ban Đối ngoại Đảng Cộng sản Pháp”.
 */
export class Foreigners {
  readonly #origins = new Map<Individual, Origin>()
  readonly #page: Page
  readonly #people: People
  readonly #made = new Map<PostMention, PostMention>()

  constructor({ page, all }: Mentions, { groups, free }: Groups, people: People) {
    this.#page = page
    this.#people = people
    const told = groups.map((group) => ({ group, origin: originOf(page, group, all) }))
    for (const { group, origin } of told) {
      const individual = people.of(group.person)
      const known = origin?.country || !individual ? undefined : knownCountry(page, individual, group)
      const country = origin?.country ?? known
      if (!individual || !(origin || country)) continue
      const before = this.#origins.get(individual)
      this.#origins.set(individual, {
        country: before?.country ?? country,
        party: before?.party ?? origin?.party,
        isKnown: before?.isKnown || known !== undefined,
      })
    }
    const states = namedStates(page)
    const hasHeads = all.some((mention) => mention.kind === 'post' && mention.takes.by === 'state')
    if (this.#origins.size === 0 && !(hasHeads && states.size > 0)) return
    for (const { person, posts } of groups) {
      const individual = people.of(person)
      if (individual && !this.#origins.has(individual) && heads(page, posts) && isUnknownSurname(page, person))
        this.#origins.set(individual, {})
    }
    this.#lendCountry(mainState(states), { groups, free })
  }

  /** “Bộ trưởng Quốc phòng Marie Dupont” in an article that speaks of France and hardly of any other state. */
  #lendCountry(main: string | undefined, { groups, free }: Groups): void {
    const told = new Set([...this.#origins.values()].flatMap(({ country }) => country ?? []))
    if (!main || [...told].some((country) => country !== main)) return
    // “Tổng thống Jean Martin phát biểu. Tổng thống Mỹ vắng mặt”: where no name has a post of that state, this may be another
    const posts = told.size > 0 ? [] : free.flatMap((chain) => chain.posts)
    const titles = new Set(posts.flatMap(({ country, role }) => (country === main ? [role] : [])))
    const others = new Set(
      groups.flatMap((group) =>
        group.posts.some(({ post }) => titles.has(post.role)) ? [this.#people.of(group.person)] : [],
      ),
    )
    for (const [individual, origin] of this.#origins)
      if (!isMisspelt(individual) && !others.has(individual))
        this.#origins.set(individual, { ...origin, country: main })
  }

  /** Is somebody of another country, by the name or by a post of another state or party? */
  has(person: PersonMention): boolean {
    const individual = this.#people.of(person)
    return individual !== undefined && this.#origins.has(individual)
  }

  /** A post as held by somebody: that of a foreigner is not of the Vietnamese body of that name. */
  post(person: PersonMention, post: PostMention): PostMention {
    const individual = this.#people.of(person)
    const origin = individual && this.#origins.get(individual)
    if (this.#origins.size === 0 || (!origin && person.form !== 'full')) return post
    const made = this.#made.get(post) ?? (origin ? abroad(this.#page, post, origin) : athome(this.#page, post))
    this.#made.set(post, made)
    return made
  }

  /** The groups with the posts of foreigners taken as theirs. */
  groups({ groups, free }: Groups): Groups {
    if (this.#origins.size === 0) return { groups, free }
    return {
      free,
      groups: groups.map((group): Group => {
        if (group.posts.length === 0) return group
        const own = (post: PostMention) => this.post(group.person, post)
        const chainOf = (chain: Chain): Chain => ({ ...chain, posts: chain.posts.map(own) })
        return {
          ...group,
          posts: group.posts.map((attached) => ({
            ...attached,
            post: own(attached.post),
            chain: chainOf(attached.chain),
          })),
        }
      }),
    }
  }

  /** The mentions with the posts beside the names of foreigners taken as theirs. */
  mentions({ page, all }: Mentions, { groups }: Groups): Mentions {
    if (this.#origins.size === 0) return { page, all }
    const holders = new Map<number, PersonMention>()
    for (const { person, posts } of groups) for (const { post } of posts) holders.set(post.from, person)
    return {
      page,
      all: all.map((mention): Mention => {
        const holder = mention.kind === 'post' ? holders.get(mention.from) : undefined
        return holder && mention.kind === 'post' ? this.post(holder, mention) : mention
      }),
    }
  }
}

function originOf(page: Page, { person, posts }: Group, all: readonly Mention[]): Origin | undefined {
  const beside = posts.filter(({ rule }) => rule !== 'post-of-list')
  // “Thủ tướng Trần Văn Hai, Thủ tướng Lào …”: behind a Vietnamese name with a post of its own the next one's post may begin
  const before = hasSurname(page, person) ? beside.filter(({ rule }) => rule === 'post-before-name') : []
  const own = (before.length > 0 ? before : beside).map(({ post }) => post)
  const foreign = person.form === 'foreign'
  const party =
    own.map((post) => partyIn(page, post.body)).find(Boolean) ??
    (foreign ? partyOfSentence(page, person, all) : undefined)
  const told = own.map((post) => countryOf(page, post)).find(Boolean) ?? ruledBy(page, party)
  // not “phía Lào có ông Hai, Đại sứ Việt Nam tại Lào”
  const isOurs = own.length === 0 || own.some((post) => post.country && isVietnam(page, post.country))
  const side = told || isOurs ? undefined : sideOf(page, person)
  const country = told ?? (side === undefined || isVietnam(page, side) ? undefined : side)
  return foreign || party || country ? { country, party } : undefined
}

/** “Tổng thống Emmanuel Macron”: of whom readers know whose president he is. Who has the name and no post of a state is another. */
function knownCountry({ knowledge }: Page, { name }: Individual, { person, posts }: Group): string | undefined {
  const isOfState = posts.some(({ post: { takes } }) => takes.by === 'state' || takes.by === 'foreign')
  return isOfState || person.form === 'foreign' ? knowledge.knownNames.get(fold(name))?.country : undefined
}

/** “Ngyễn Văn Phúc”: a name that looks foreign for one syllable, and has another that only Vietnamese writes. */
function isMisspelt({ name }: Individual): boolean {
  return name.split(' ').some((syllable) => toneOf(syllable) !== '' && isVietnamese(fold(syllable)))
}

/** “đoàn đại biểu Đảng Cộng sản Pháp do bà … dẫn đầu”: the one foreign party of a sentence about a foreigner. */
function partyOfSentence(page: Page, person: PersonMention, all: readonly Mention[]): BodyMention | undefined {
  const sentence = page.sentence(person.from)
  const parties = all.flatMap((mention) => {
    if ((mention.kind !== 'body' && mention.kind !== 'post') || page.sentence(mention.from) !== sentence) return []
    return partyIn(page, mention.kind === 'post' ? mention.body : mention) ?? []
  })
  const names = new Set(parties.map(({ own, owner }) => `${own} ${owner.by === 'country' ? owner.country : ''}`))
  return names.size === 1 ? parties[0] : undefined
}

/** The foreign party that a body is, or is an organ of. */
function partyIn(page: Page, body: BodyMention | undefined): BodyMention | undefined {
  if (!body) return undefined
  if (body.owner.by === 'body') return partyIn(page, body.owner.body)
  if (body.owner.by !== 'country' || isVietnam(page, body.owner.country)) return undefined
  const at = ` ${body.own}`.indexOf(` ${page.knowledge.names.of('party')} `)
  return at < 0 ? undefined : { ...body, own: body.own.slice(at) }
}

/** “Ủy viên Bộ Chính trị Đảng Cộng sản Cuba, Chủ tịch Quốc hội”: a communist party of a state where no other rules. */
function ruledBy({ knowledge: { grammar } }: Page, party: BodyMention | undefined): string | undefined {
  const country = party?.owner.by === 'country' ? party.owner.country : undefined
  return country && grammar.is('ruled-by-one-party', country) ? country : undefined
}

/** “Tổng Bí thư, Chủ tịch Trung Quốc”: of the party that rules there, which nobody needs to name. */
function rulingParty(
  { knowledge: { grammar, names, lexicon } }: Page,
  { from, to }: PostMention,
  country: string | undefined,
): BodyMention | undefined {
  if (!country || !grammar.is('ruled-by-one-party', country)) return undefined
  const communist = grammar.is('ruled-by-communists', country)
  const own = communist ? names.of('communist-party') : names.of('peoples-revolutionary-party')
  const sense = lexicon.bodies.named(own)
  return sense && { kind: 'body', from, to, sense, own, proper: true, owner: { by: 'country', country }, plural: false }
}

/** The foreign state that a post is of: “Thủ tướng Lào”, “Bí thư Tỉnh ủy Champasak”. */
function countryOf(page: Page, post: PostMention): string | undefined {
  const { body, country } = post
  const isOfState = body?.sense.sector === 'state' || body?.sense.kind === 'central party body'
  const owner = body?.owner.by === 'country' && isOfState ? body.owner.country : undefined
  const ofUnit = !body || /^(state|party)$/.test(body.sense.sector)
  const found =
    country ?? owner ?? (ofUnit ? placesIn(post).flatMap((place) => stateOf(page, place) ?? [])[0] : undefined)
  return found === undefined || isVietnam(page, found) ? undefined : found
}

function stateOf({ knowledge: { lexicon } }: Page, { type, name }: PlaceMention): string | undefined {
  return lexicon.unitsAbroad.get(`${type} ${name}`.toLowerCase())?.country
}

function isVietnam({ knowledge: { names } }: Page, country: string): boolean {
  return country === names.of('vietnam')
}

/** “Thủ tướng Hun Sen”: heads of states and parties. */
function heads({ knowledge: { grammar } }: Page, posts: readonly Attached[]): boolean {
  return posts.some(({ post }) => post.takes.by === 'state' && !grammar.opens('deputy', post.role))
}

function isUnknownSurname(page: Page, person: PersonMention): boolean {
  return person.form === 'full' && !hasSurname(page, person) && person.to - person.nameFrom > 1
}

/** Does a full name begin with a surname that is known? */
export function hasSurname(page: Page, { nameFrom, form }: PersonMention): boolean {
  return form === 'full' && page.knowledge.lexicon.surnames.has(page.folded(nameFrom, nameFrom + 1))
}

function abroad(page: Page, post: PostMention, origin: Origin): PostMention {
  const { country } = origin
  const party = origin.party ?? rulingParty(page, post, country)
  const bare = { ...post, heads: [] }
  const { takes, body } = post
  if (post.country) return bare
  // “Chủ tịch Fidel Castro”
  const leads = origin.isKnown && country && page.knowledge.grammar.is('ruled-by-one-party', country)
  if (leads && takes.by === 'chair' && !body && !post.place) return { ...bare, country }
  // “Ngoại trưởng John Kerry” after “Ngoại trưởng Mỹ John Kerry”
  if (takes.by === 'foreign' && !body && country) return { ...bare, country }
  if (takes.by === 'fixed' || takes.by === 'state') {
    if (body) return bare
    if (page.knowledge.lexicon.bodies.named(takes.body)?.sector !== 'party')
      return takes.by === 'state' && country ? { ...bare, country } : { ...bare, takes: { by: 'foreign' } }
    return party && takes.by === 'fixed'
      ? { ...bare, body: organOf(party, takes.body) }
      : { ...bare, ...(party && { body: party }), takes: { by: 'foreign' } }
  }
  // “Ủy viên Ban Điều phối toàn quốc, … Đảng Cộng sản Pháp”
  if (origin.party && body && isBoard(page, body)) return { ...bare, body: organOf(origin.party, body.own) }
  const state = country ?? (party?.owner.by === 'country' ? party.owner.country : undefined)
  const theirs = state && body && ofState(body, state)
  if (theirs) return { ...bare, body: theirs }
  if (!body || !isOfState(body)) return bare
  return country
    ? { ...bare, body: { ...body, owner: { by: 'country', country } } }
    : { ...bare, body: undefined, takes: { by: 'foreign' } }
}

/** “Ban Điều phối toàn quốc”, with nothing behind it. */
function isBoard({ knowledge: { grammar } }: Page, { owner, own }: BodyMention): boolean {
  return (owner.by === 'omitted' || owner.by === 'none') && grammar.opens('board', own)
}

/** “Bộ Ngoại giao”, “Chính phủ”, with nothing behind it. */
function isOfState({ owner, sense }: BodyMention): boolean {
  return owner.by === 'none' && sense.sector === 'state' && (sense.kind === 'ministry' || sense.type === KNOWN_BODY)
}

/** “Thượng viện”, “Vụ Đối ngoại, Văn phòng Tổng thống”: the body of a state which its words leave out. */
function ofState(body: BodyMention, country: string): BodyMention | undefined {
  const { owner, sense } = body
  if (owner.by === 'body') {
    const over = ofState(owner.body, country)
    return over && { ...body, owner: { by: 'body', body: over } }
  }
  if (sense.type !== BODY || (owner.by !== 'omitted' && owner.by !== 'none')) return undefined
  const isOne = /^(state|court)$/.test(sense.sector) && sense.owner.some(({ of }) => of === 'country')
  return isOne || isOfState(body) ? { ...body, owner: { by: 'country', country } } : undefined
}

/** Among foreigners the ministry of a Vietnamese is the Vietnamese one. */
function athome(page: Page, post: PostMention): PostMention {
  return post.body && isOfState(post.body)
    ? { ...post, body: { ...post.body, owner: { by: 'country', country: page.knowledge.names.of('vietnam') } } }
    : post
}
