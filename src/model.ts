/**
 * The words of this project, in the order in which the pipeline makes them: an article is read, its mentions are found,
 * claims are drawn from them, entities are resolved, a graph is assembled. Plain readonly JSON throughout; every offset
 * counts UTF-16 code units of `Article.text`; every date is ISO 8601 with the precision known.
 */

/** One published text. Never changed afterwards: offsets point into `text` exactly as it was read. */
export interface Article {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly url?: string
  readonly outlet?: string
  /** Publication date, ISO 8601 (`2024`, `2024-02` or `2024-02-22`). */
  readonly published?: string
  /** The day was not told with the article, but taken from its address or text. */
  readonly publishedFrom?: 'text'
  /** Name of the province the source serves, where the input says so. */
  readonly province?: string
  readonly authors?: readonly string[]
  /** Of a document with scanned pages: where each page (from 1) begins or goes on in the text, and how sure its words were read, from 0 to 1. */
  readonly recognised?: readonly { readonly start: number; readonly page: number; readonly confidence: number }[]
}

/** Half-open range `[start, end)` of UTF-16 code units of an article's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Something to tell a person that did not stop the run. */
export interface Notice {
  readonly level: 'warning' | 'info'
  readonly stage: 'articles' | 'text' | 'mentions' | 'claims' | 'entities' | 'graph' | 'exports'
  readonly message: string
  /** File and line or record, where the input has them. */
  readonly file?: string
  readonly line?: number
  readonly article?: string
}

/** Levels of administration, and of the bodies that serve them. */
export type Level = 'central' | 'province' | 'district' | 'commune' | 'grassroots'

export type Sector =
  | 'party'
  | 'state'
  | 'front'
  | 'mass'
  | 'armed'
  | 'court'
  | 'press'
  | 'school'
  | 'enterprise'
  | 'other'

/** What a thing named in one article is, as far as that article tells. `id` is unique within the article. */
export type LocalEntity =
  | LocalPerson
  | LocalBody
  | LocalPosition
  | LocalPlace
  | LocalAgreement
  | LocalDocument
  | LocalEvent
  | LocalFigure

interface LocalCommon {
  readonly id: string
  /** Full name, resolved from this article. */
  readonly label: string
  /** Other forms in which the article names it. */
  readonly aliases: readonly string[]
  /** Where it is named first. */
  readonly first: Span
}

export interface LocalPerson extends LocalCommon {
  readonly kind: 'Person'
  readonly honorifics: readonly string[]
  readonly gender?: 'male' | 'female'
  /** An address right before the full name says so, not one that may mean somebody else. */
  readonly genderTold?: true
  readonly birthYear?: number
  /** In the precision told, where it is more than a year. */
  readonly birthDate?: string
  /** Where the person comes from (quê quán), as the article words it. */
  readonly nativePlace?: string
  readonly ethnicity?: string
  /** Degree and subject, as the article words them. */
  readonly education?: string
  /** Degree in political theory (lý luận chính trị), as the article words it. */
  readonly theoryDegree?: string
  /** Day of joining the Party, in the precision told. */
  readonly joinedParty?: string
  /** The article says that the person has died; `died` is the day, where it tells it. */
  readonly dead?: true
  readonly died?: string
}

/** A unit of the gazetteer, or of a name and type that the gazetteer lacks. */
export interface LocalPlace extends LocalCommon {
  readonly kind: 'Place'
  /** Id of the gazetteer's unit. */
  readonly unit?: string
  readonly placeKind?: string
  readonly level?: Level
}

export interface LocalBody extends LocalCommon {
  readonly kind: 'Organization'
  readonly bodyKind: string
  readonly sector: Sector
  readonly level?: Level
  /** Id of the body that it is an organ of or subordinate to, by its name. */
  readonly partOf?: string
  /** Id of the place it serves. */
  readonly place?: string
  /** The article does not settle which body of this name it is. */
  readonly unsettled?: boolean
}

export interface LocalPosition extends LocalCommon {
  readonly kind: 'Position'
  readonly role: string
  /** Id of its body, where the article settles it. */
  readonly body?: string
}

export interface LocalAgreement extends LocalCommon {
  readonly kind: 'Agreement'
  readonly agreementKind: string
  readonly from?: string
  readonly to?: string
  readonly signedOn?: string
  /** That it was signed, or is to be, where the article says so. */
  readonly status?: 'signed' | 'planned'
  readonly topics: readonly string[]
}

export interface LocalDocument extends LocalCommon {
  readonly kind: 'Document'
  readonly documentKind: string
  /** Left out where the article tells it apart by kind, issuer and day alone. */
  readonly number?: string
  readonly date?: string
  /** Id of the body that issued it. */
  readonly issuer?: string
  /** Term of the issuing body, which tells two documents of one number apart. */
  readonly term?: string
  /** What it is about, as its head says. */
  readonly subject?: string
}

export interface LocalEvent extends LocalCommon {
  readonly kind: 'Event'
  readonly eventKind: string
  readonly date?: string
  /** Of a disciplinary measure or a step of criminal procedure: which. */
  readonly measure?: string
  /** Of a measure: whether it was taken. */
  readonly status?: MeasureStatus
}

/** Papers report a measure when it is asked for, when it is taken, and when it is taken back. */
export type MeasureStatus = 'happened' | 'proposed' | 'lifted'

export interface LocalFigure extends LocalCommon {
  readonly kind: 'Figure'
  readonly measure: string
  readonly value: number
  readonly unit: string
  readonly period?: string
  readonly target?: number
}

/** What one article says of a holder's time in a post, by the words of one passage. */
export type HoldStatus = 'current' | 'former' | 'appointed' | 'elected' | 'left' | 'candidate'

/** What one passage of an article says: an edge between two things named in it, with the words that say so. */
export interface Claim {
  /** Id of the article and number within it: the same article always gives the same claims. */
  readonly id: string
  readonly kind: ClaimKind
  readonly from: string
  readonly to: string
  /** `page`, counted from 1, of a scanned document. */
  readonly evidence: Span & { readonly quote: string; readonly page?: number }
  /** Id of the rule that read the words. */
  readonly rule: string
  /** From 0 to 1. */
  readonly confidence: number
  /** The words that each role of the rule took, for `explain`. */
  readonly roles: Readonly<Record<string, Span>>
  readonly hold?: Hold
  /** The article says that it is not so: a correction takes back what a paper said before. */
  readonly denied?: true
  /** A person has read it in these words, and no rule. */
  readonly by?: 'person'
}

/** How a post ended. */
export type Ended = 'transferred' | 'retired' | 'dismissed' | 'disciplined' | 'died' | 'dissolved'

/** By what act a post was given. */
export type Began = 'elected' | 'appointed' | 'assigned' | 'dispatched'

export interface Hold {
  readonly status: HoldStatus
  readonly from?: string
  readonly to?: string
  readonly ended?: Ended
  readonly began?: Began
  /** Id of the body or person that gave the post, or took it. */
  readonly decidedBy?: string
  /** Id of the document that says so. */
  readonly decision?: string
  readonly term?: string
  readonly acting?: boolean
}

export type ClaimKind =
  | 'HOLDS'
  | 'PARTY_TO'
  | 'SIGNED'
  | 'ORGANISED'
  | 'CHAIRED'
  | 'ATTENDED'
  | 'SPOKE_AT'
  | 'SUBJECT_OF'
  | 'DECIDED'
  | 'ABOUT'
  | 'ISSUED'
  | 'REPORTS'
  | 'SUCCEEDED_BY'
  | 'MENTIONS'

/** All that extraction draws from one article: what {@link assemble} needs, without the text. */
export interface Extraction {
  readonly article: Omit<Article, 'text'>
  /** By what a near copy of the text is known, in base64; not there for a text of less than some thirty words. */
  readonly fingerprint?: string
  /** Name of the province that the article is about, where its text, title, dateline or outlet tells. */
  readonly home?: string
  readonly entities: readonly LocalEntity[]
  readonly claims: readonly Claim[]
  readonly notices: readonly Notice[]
}
