import type { MultiDirectedGraph } from 'graphology'
import type { Began, Ended, HoldStatus, Level, MeasureStatus, Sector } from '../model.ts'

export type { HoldStatus }

/**
 * The graph that stage 6 draws. It is a multigraph because one person may hold, leave and hold again the same post; give
 * every edge a key of its own (`addDirectedEdgeWithKey`), since the keys graphology makes up differ from run to run.
 */
export type KnowledgeGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>

/** What an edge rests on: the words of one article, with `text.slice(start, end) === quote`. */
export interface Evidence {
  /** Id of the article. */
  readonly article: string
  readonly start: number
  readonly end: number
  readonly quote: string
  /** Id of the rule that read the quote. */
  readonly rule: string
  /** From 0 to 1. */
  readonly confidence: number
  /** Of a `HOLDS`: what this quote alone says. */
  readonly status?: HoldStatus
  /** The quote says that it is not so. */
  readonly denies?: true
  /** A person has read it, and no rule. */
  readonly by?: 'person'
  /** The page of a scanned document, counted from 1; the confidence then is that of the rule times that of its words. */
  readonly page?: number
}

/** What an edge follows from when no article needs to say it. */
export type DerivedFrom = 'name' | 'gazetteer'

/** What every node has. Dates are ISO 8601 with the precision known. */
interface Common {
  /** Full resolved Vietnamese name, in NFC. */
  readonly label: string
  /** Other forms seen. */
  readonly aliases: readonly string[]
  /** How many articles speak of it. */
  readonly articles: number
  /** Publication dates of the first and the last article that speak of it. */
  readonly firstSeen?: string
  readonly lastSeen?: string
  /** Position on the map, set by `layOut`. */
  readonly x?: number
  readonly y?: number
}

export interface PersonAttributes extends Common {
  readonly kind: 'Person'
  readonly honorifics?: readonly string[]
  readonly gender?: 'female' | 'male'
  readonly birthYear?: number
  readonly birthDate?: string
  readonly nativePlace?: string
  readonly ethnicity?: string
  readonly education?: string
  /** Degree in political theory, as articles word it. */
  readonly theoryDegree?: string
  readonly joinedParty?: string
  /** Day of death, in the precision that articles give. */
  readonly died?: string
}

export interface PositionAttributes extends Common {
  readonly kind: 'Position'
  readonly role: string
}

export interface OrganizationAttributes extends Common {
  readonly kind: 'Organization'
  readonly bodyKind?: string
  readonly sector?: Sector
  readonly level?: Level
  readonly validFrom?: string
  readonly validTo?: string
}

export interface PlaceAttributes extends Common {
  readonly kind: 'Place'
  readonly placeKind?: string
  readonly level?: Level
  readonly validFrom?: string
  readonly validTo?: string
}

export interface AgreementAttributes extends Common {
  readonly kind: 'Agreement'
  readonly agreementKind?: string
  readonly from?: string
  readonly to?: string
  readonly signedOn?: string
  /** Signed, as soon as one article says so; planned, where others only say that it will be. */
  readonly status?: 'signed' | 'planned'
  readonly topics?: readonly string[]
}

export interface DocumentAttributes extends Common {
  readonly kind: 'Document'
  readonly documentKind?: string
  readonly number?: string
  readonly date?: string
  readonly subject?: string
}

export interface EventAttributes extends Common {
  readonly kind: 'Event'
  readonly eventKind?: string
  readonly date?: string
  /** Of a disciplinary measure or a step of criminal procedure. */
  readonly measure?: string
  readonly status?: MeasureStatus
}

export interface FigureAttributes extends Common {
  readonly kind: 'Figure'
  readonly measure: string
  readonly value: number
  readonly unit?: string
  readonly period?: string
  /** The number that had been aimed at. */
  readonly target?: number
}

export interface ArticleAttributes extends Common {
  readonly kind: 'Article'
  readonly url?: string
  readonly outlet?: string
  readonly published?: string
  /** The day was taken from the address or text of the article, which told none. */
  readonly publishedFrom?: 'text'
  readonly authors?: readonly string[]
  /** Id of the first article with the same words, where this is a reprint. */
  readonly reprintOf?: string
}

/** A node, told apart by `kind`. */
export type NodeAttributes =
  | PersonAttributes
  | PositionAttributes
  | OrganizationAttributes
  | PlaceAttributes
  | AgreementAttributes
  | DocumentAttributes
  | EventAttributes
  | FigureAttributes
  | ArticleAttributes

export type NodeKind = NodeAttributes['kind']

/** An edge that only an article can state: it has at least one piece of evidence. */
interface Stated {
  readonly evidence: readonly Evidence[]
}

/** Person → Position. */
export interface HoldsAttributes extends Stated {
  readonly kind: 'HOLDS'
  readonly status?: HoldStatus
  readonly from?: string
  readonly to?: string
  /** Term of office as the article words it. */
  readonly term?: string
  readonly acting?: boolean
  /** First and last date on which an article shows the post held. */
  readonly seenFrom?: string
  readonly seenTo?: string
  /** Whether the post is held on the day as of which the graph was built. Where nobody says that it ended, it need not be held. */
  readonly held?: 'current' | 'ended' | 'unknown'
  /** By what act it was given. */
  readonly began?: Began
  /** Keys of who decided, and of the document by which. */
  readonly decidedBy?: string
  readonly decision?: string
  /** How it ended, where an article says so. */
  readonly ended?: Ended
  /** How it is known to have ended: an article says so, somebody else has the one seat, the body is no more. */
  readonly endedBy?: 'article' | 'successor' | 'body'
  /** A later article takes it back, and no other says so: it is not held on any day. */
  readonly retracted?: true
  /** How many articles say so that are no copies of each other. */
  readonly sources?: number
}

/** An edge that says no more than its kind and the words it rests on. */
export interface StatedAttributes extends Stated {
  readonly kind:
    | 'PARTY_TO' // Organization → Agreement
    | 'SIGNED' // Person → Agreement
    | 'ORGANISED' // Organization → Event
    | 'CHAIRED' // Person → Event
    | 'ATTENDED' // Person → Event
    | 'SPOKE_AT' // Person → Event
    | 'SUBJECT_OF' // Person or Organization → Event: the measure was taken against it
    | 'DECIDED' // Organization or Person → Event: who took the measure
    | 'ABOUT' // Event → Agreement or Document
    | 'ISSUED' // Organization → Document
    | 'REPORTS' // Organization → Figure
    | 'MENTIONS' // Article → any node
}

/** An edge that may follow from a name or from the gazetteer: it then says so in `derivedFrom`, else it has evidence. */
export interface DerivableAttributes {
  readonly kind:
    | 'OF' // Position → Organization
    | 'PART_OF' // Organization → Organization
    | 'BASED_IN' // Organization → Place
    | 'WITHIN' // Place → Place
    | 'SUCCEEDED_BY' // Place → Place, Organization → Organization, Agreement → Agreement
  readonly derivedFrom?: DerivedFrom
  readonly evidence?: readonly Evidence[]
  /** Of `SUCCEEDED_BY`: the day, and the number of the act. */
  readonly on?: string
  readonly act?: string
}

/** An edge, told apart by `kind`. */
export type EdgeAttributes = HoldsAttributes | StatedAttributes | DerivableAttributes

export type EdgeKind = EdgeAttributes['kind']
