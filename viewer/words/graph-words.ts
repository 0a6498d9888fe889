import type { DerivedFrom, EdgeKind, HoldStatus, NodeKind } from '../../src/7-graph/types.ts'
import type { Began, Ended, Level, MeasureStatus, Sector } from '../../src/model.ts'

/** What a panel can tell of a node or of a held post; its word is in {@link Words.facts}. */
export type FactName =
  | ('aliases' | 'seen')
  | ('honorifics' | 'gender' | 'birthYear' | 'nativePlace' | 'ethnicity' | 'education' | 'theoryDegree' | 'joinedParty')
  | ('role' | 'bodyKind' | 'sector' | 'level' | 'valid' | 'placeKind')
  | ('agreementKind' | 'period' | 'signedOn' | 'topics')
  | ('documentKind' | 'number' | 'date' | 'subject' | 'eventKind' | 'sanction')
  | ('measure' | 'value' | 'target')
  | ('outlet' | 'published' | 'authors' | 'url')
  | ('status' | 'term' | 'held' | 'seenHeld' | 'began' | 'ended' | 'decidedBy' | 'decision')

/** How a relation is called: over a list of what it leads to, over a list of what leads here, and on a line of the map. */
export interface RelationWords {
  readonly out: string
  readonly in: string
  readonly line: string
}

/** What things and relations of a graph, and what is known of them, are called. */
export interface GraphWords {
  readonly kind: Record<NodeKind, string>
  readonly kinds: Record<NodeKind, string>
  readonly relations: Record<EdgeKind, RelationWords>
  readonly facts: Record<FactName, string>
  readonly statuses: Record<HoldStatus, string>
  publishedOn(day: string, fromText: boolean): string
  readonly measureStatuses: Record<MeasureStatus, string>
  readonly agreementStatuses: Record<'signed' | 'planned', string>
  readonly endings: Record<'successor' | 'body', string>
  /** By what act a post was given, and how it ended. */
  readonly beginnings: Record<Began, string>
  readonly ends: Record<Ended, string>
  readonly standing: Record<'former' | 'candidate', (role: string) => string>
  readonly sectors: Record<Sector, string>
  readonly levels: Record<Level, string>
  bodyKind(kind: string): string
  readonly genders: Record<'female' | 'male', string>
  readonly derived: Record<DerivedFrom, string>
  readonly derivedShort: Record<DerivedFrom, string>
}
