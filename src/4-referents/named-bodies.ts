import type { Page } from '../3-mentions/page.ts'
import type { BodyMention } from '../3-mentions/types.ts'
import type { Grammar } from '../knowledge/grammar/grammar.ts'
import type { FullBody } from './body-names.ts'
import type { SeenBodies } from './seen-bodies.ts'

type Fits = (body: FullBody) => boolean

/** Sentences back that words like “Trung tâm”, “Cục trưởng” reach. */
const REACH = 2
/** Tokens from one body to another of the posts of one person. */
const LONGEST_CHAIN = 24
/** So many bodies back are looked at: a sentence without a full stop may name thousands. */
const MOST_BODIES = 100

/** The bodies whose names the article settles, found from where others are spoken of that are left without theirs. */
export class NamedBodies {
  readonly #page: Page
  readonly #seen: SeenBodies
  readonly #nameOf: (mention: BodyMention) => FullBody | undefined
  /** What the whole article answers to a question. */
  readonly #only = new Map<string, FullBody | undefined>()
  #congress: { readonly body: FullBody | undefined } | undefined
  #union: { readonly body: FullBody | undefined } | undefined
  #cell: { readonly body: FullBody | undefined } | undefined

  constructor(page: Page, seen: SeenBodies, nameOf: (mention: BodyMention) => FullBody | undefined) {
    this.#page = page
    this.#seen = seen
    this.#nameOf = nameOf
  }

  /**
   * The body last named before a token, in its sentence or the two before, that fits; else the only one of the article that does.
   *
   * @param key the same for the same question
   */
  nearest(at: number, key: string, fits: Fits): FullBody | undefined {
    return this.last(at, fits) ?? this.#onlyOne(`nearest ${key}`, (mention) => this.#certain(mention), fits)
  }

  /** The body last named before a token, in its sentence or the two before, that fits. */
  last(at: number, fits: Fits): FullBody | undefined {
    for (const mention of this.#before(at)) {
      const full = this.#certain(mention)
      if (full && fits(full)) return full
    }
    return undefined
  }

  /** The same, also as what another body is a part of; none where the nearest sentence that names one names several. */
  one(at: number, key: string, fits: Fits): FullBody | undefined {
    const { found, several } = this.#lastBefore(at, fits)
    if (found || several) return found
    return this.#onlyOne(`one ${key}`, (mention) => this.#fitting(mention, fits), fits)
  }

  /** The same; none where the article first names another one, that it may be about. */
  told(at: number, key: string, fits: Fits): FullBody | undefined {
    const found = this.one(at, key, fits)
    const first = found && this.#firstOne(`first ${key}`, fits)
    return first?.label === found?.label ? found : undefined
  }

  /** The one that the article first names. */
  first(key: string, fits: Fits): FullBody | undefined {
    return this.#firstOne(`first ${key}`, fits)
  }

  /** The one that the words before name, and none that they do not. */
  before(at: number, fits: Fits): FullBody | undefined {
    return this.#lastBefore(at, fits).found
  }

  /** The organisation of the Party whose congress the article first names. */
  ofCongress(): FullBody | undefined {
    if (!this.#congress) {
      const mention = this.#seen.all.find(
        ({ sense, from }) => sense.kind === 'party organisation' && this.#page.ends('congress-of', from),
      )
      this.#congress = { body: mention && this.#certain(mention) }
    }
    return this.#congress.body
  }

  /** The cell of the Party whose congress the article first names, where it is no larger organisation's. */
  cellOfCongress(): FullBody | undefined {
    if (!this.#cell) {
      const mention = this.#seen.all.find(
        ({ sense, from }) =>
          (sense.kind === 'cell' || sense.kind === 'party organisation') && this.#page.ends('congress-of', from),
      )
      this.#cell = { body: mention?.sense.kind === 'cell' ? this.#certain(mention) : undefined }
    }
    return this.#cell.body
  }

  /** The Youth Union whose congress the article first names: “Đoàn Trường Đại học X tổ chức Đại hội”. */
  unionOfCongress(): FullBody | undefined {
    if (!this.#union) {
      const held = this.#seen.all.filter(
        ({ from, to }) => this.#page.ends('congress-of', from) || this.#page.begins('holds-congress', to),
      )
      // “Ban Chấp hành Đoàn Trường Đại học X tổ chức Đại hội”; that of the whole country has no Bí thư of this name
      const isOfHouse = ({ kind, place, parent }: FullBody) => kind === 'youth union' && Boolean(place ?? parent)
      this.#union = { body: held.map((mention) => this.#fitting(mention, isOfHouse)).find((body) => body) }
    }
    return this.#union.body
  }

  #fitting(mention: BodyMention, fits: Fits): FullBody | undefined {
    return withParents(this.#certain(mention)).find(fits)
  }

  #lastBefore(at: number, fits: Fits): { readonly found: FullBody | undefined; readonly several: boolean } {
    let found: FullBody | undefined
    let sentence: number | undefined
    for (const mention of this.#before(at)) {
      if (found && this.#page.sentence(mention.from) !== sentence) break
      const fitting = this.#fitting(mention, fits)
      if (!fitting) continue
      if (found && found.label !== fitting.label) return { found: undefined, several: true }
      found = fitting
      sentence = this.#page.sentence(mention.from)
    }
    return { found, several: false }
  }

  /** The bodies named before a token in its sentence and the two before, the last first. */
  *#before(at: number): Generator<BodyMention, void> {
    const sentence = this.#page.sentence(at) - REACH
    const last = this.#seen.countBefore(at) - 1
    const isHost = this.#page.begins('hosts-are', this.#page.sentenceStart(at))
    for (let i = last; i >= Math.max(0, last - MOST_BODIES); i--) {
      const mention = this.#seen.all[i]!
      if (this.#page.sentence(mention.from) < sentence) return
      // “Trường A tiếp đoàn Trường B. Tiếp đoàn có ông C, Hiệu trưởng”
      if (isHost && this.#page.ends('delegation-of', mention.from)) continue
      yield mention
    }
  }

  #firstOne(key: string, fits: Fits): FullBody | undefined {
    if (!this.#only.has(key)) {
      const mention = this.#seen.all.find((other) => this.#fitting(other, fits))
      this.#only.set(key, mention && this.#fitting(mention, fits))
    }
    return this.#only.get(key)
  }

  #onlyOne(key: string, named: (mention: BodyMention) => FullBody | undefined, fits: Fits): FullBody | undefined {
    if (!this.#only.has(key)) {
      const all = this.#seen.all.flatMap((mention) => named(mention) ?? []).filter(fits)
      this.#only.set(key, new Set(all.map(({ label }) => label)).size === 1 ? all[0] : undefined)
    }
    return this.#only.get(key)
  }

  /** The name of a body that the words themselves name: what only points at another one names none. */
  #certain(mention: BodyMention): FullBody | undefined {
    const full = mention.plural || mention.owner.by === 'article' ? undefined : this.#nameOf(mention)
    return full?.unsettled ? undefined : full
  }
}

/** “Giám đốc Công ty X, … Tổng giám đốc Công ty cổ phần X”: a sentence that gives the longer name behind the shorter one speaks of two. */
export function areTwo(page: Page, short: BodyMention, long: BodyMention): boolean {
  const isBehind = long.from > short.to && long.from - short.to < LONGEST_CHAIN
  return isBehind && short.sense.kind === 'company' && page.sentence(short.from) === page.sentence(long.from)
}

/** A body, then what it is a part of, nearest first. */
function withParents(body: FullBody | undefined): readonly FullBody[] {
  return body ? [body, ...withParents(body.parent)] : []
}

/** Bodies that the head of a name alone may stand for: “Trung tâm”, “Chi nhánh” for “Ngân hàng X Chi nhánh Y”. */
export function calledBy(grammar: Grammar, own: string, { kind }: Pick<FullBody, 'kind'>): Fits {
  return (full) =>
    (full.own.startsWith(`${own} `) || (kind === 'branch' && full.own.includes(` ${own} `))) &&
    !grammar.opens('council', full.own)
}
