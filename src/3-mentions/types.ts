import type { Unit } from '../knowledge/gazetteer.ts'
import type { BodySense, HonorificSense, KnownBodySense, Part } from '../knowledge/lexicon.ts'
import type { Takes } from '../knowledge/takes.ts'
import type { Level } from '../model.ts'

/** A half-open range of tokens of one article. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Words that name an administrative unit, or point at one named elsewhere (“huyện này”). */
export interface PlaceMention extends Range {
  readonly kind: 'place'
  readonly type: string | undefined
  readonly level: Level | 'hamlet' | undefined
  /** As written, tidied; absent in “huyện”, “tỉnh nhà”. */
  readonly name: string | undefined
  /** What the gazetteer has under that name and type. */
  readonly units: readonly Unit[]
  /** The unit it lies in, where the words say so: “xã Quế Long (huyện Quế Sơn)”. */
  readonly parent: PlaceMention | undefined
}

export type Owner =
  | { readonly by: 'none' }
  | { readonly by: 'central' }
  | { readonly by: 'country'; readonly country: string }
  | { readonly by: 'unit'; readonly place: PlaceMention }
  | { readonly by: 'body'; readonly body: BodyMention }
  /** “Giám đốc Trung tâm”: the words are the first of a name that the article gives in full elsewhere. */
  | { readonly by: 'article' }
  /** The writer leaves it to the reader; `parts` says what kinds of owner there may be. */
  | { readonly by: 'omitted'; readonly parts: readonly Part[] }

/** Words that name an organisation. */
export interface BodyMention extends Range {
  readonly kind: 'body'
  readonly sense: BodySense | KnownBodySense
  /** The name up to its owner: “Sở Y tế”, “Công ty TNHH Cường Hưng”. */
  readonly own: string
  /** A proper name of its own follows the head, so that it can be told apart without an owner. */
  readonly proper: boolean
  readonly owner: Owner
  /** “các Sở”, “mỗi chi bộ”: a class, not one body. */
  readonly plural: boolean
  /** “Bộ trưởng Quốc phòng Mỹ”: the head stands in the role alone. */
  readonly headless?: true
  /** Of a bank or a firm: “… chi nhánh Đồng Tháp”. */
  readonly isBranch?: true
}

/** The words that a firm of the article is called by, without what it is and does. */
export interface Brand {
  readonly words: readonly string[]
  readonly body: BodyMention
}

export type Standing = 'former' | 'acting' | 'elected' | 'current'

/** Words that name a post. */
export interface PostMention extends Range {
  readonly kind: 'post'
  readonly role: string
  readonly roleTo: number
  readonly takes: Takes
  readonly heads: readonly string[]
  readonly standing: Standing | undefined
  readonly body: BodyMention | undefined
  /** “Chủ tịch huyện”, “Bí thư TP.HCM”: the body follows from the unit. */
  readonly place: PlaceMention | undefined
  readonly country: string | undefined
  /** “Đại sứ Lào tại Việt Nam”: where the country has sent who holds the post. */
  readonly host?: string | undefined
  readonly term: Period | undefined
  /** “các Phó Bí thư”. */
  readonly plural: boolean
}

/** Words that name or point at a person. */
export interface PersonMention extends Range {
  readonly kind: 'person'
  readonly name: string
  readonly nameFrom: number
  readonly form: 'full' | 'given' | 'foreign' | 'pronoun'
  readonly honorifics: readonly string[]
  readonly gender: HonorificSense['gender']
  /** An honorific or a post stands before the name. */
  readonly cued: boolean
}

export interface Period {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly text: string
}

/** Words that name a day, month or year. `date` is ISO 8601 with the precision known; a day without a year has none. */
export interface DateMention extends Range {
  readonly kind: 'date'
  readonly date: string | undefined
  readonly day: number | undefined
  readonly month: number | undefined
}

export interface PeriodMention extends Range {
  readonly kind: 'period'
  readonly period: Period
  /** `part`: a quarter, some months of a year, a week. */
  readonly label: 'stage' | 'term' | 'numbered term' | 'part' | undefined
}

export interface DocumentMention extends Range {
  readonly kind: 'document'
  readonly type: string
  readonly number: string
}

export interface AgreementMention extends Range {
  readonly kind: 'agreement'
  readonly type: string
}

export interface EventMention extends Range {
  readonly kind: 'event'
  readonly type: string
}

export interface FigureMention extends Range {
  readonly kind: 'figure'
  readonly value: number
  readonly target: number | undefined
  readonly unit: string
  /** First token of what is counted. */
  readonly unitFrom: number
}

export type Mention =
  | PlaceMention
  | BodyMention
  | PostMention
  | PersonMention
  | DateMention
  | PeriodMention
  | DocumentMention
  | AgreementMention
  | EventMention
  | FigureMention
