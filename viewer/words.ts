import type { DerivedFrom, EdgeKind, HoldStatus, NodeKind } from '../src/6-graph/types.ts'
import type { Level, Sector } from '../src/model.ts'
import type { FactName } from './facts.ts'
import type { Problem } from './load.ts'
import { english } from './words.en.ts'
import { vietnamese } from './words.vi.ts'

export type Language = 'vi' | 'en'

/** How a relation is called: over a list of what it leads to, over a list of what leads here, and on a line of the map. */
export interface RelationWords {
  readonly out: string
  readonly in: string
  readonly line: string
}

/** Every string a reader sees that does not come from the articles. The compiler sees to it that each language has them all. */
export interface Words {
  readonly language: Language
  readonly title: string
  readonly otherLanguage: { readonly code: Language; readonly name: string }

  readonly kind: Record<NodeKind, string>
  readonly kinds: Record<NodeKind, string>
  readonly relations: Record<EdgeKind, RelationWords>
  readonly facts: Record<FactName, string>
  readonly statuses: Record<HoldStatus, string>
  readonly standing: Record<'former' | 'candidate', (role: string) => string>
  readonly sectors: Record<Sector, string>
  readonly levels: Record<Level, string>
  readonly genders: Record<'female' | 'male', string>
  readonly derived: Record<DerivedFrom, string>
  readonly derivedShort: Record<DerivedFrom, string>
  readonly problems: Record<Problem['problem'], { readonly title: string; readonly advice: string }>

  acting(role: string): string
  since(date: string): string
  until(date: string): string
  between(first: string, last: string): string
  number(value: number): string
  percent(share: number): string

  readonly search: string
  readonly searchHint: string
  found(count: number): string

  readonly map: string
  readonly mapHelp: string
  readonly legend: string
  readonly legendHelp: string
  readonly folded: string
  readonly unfolded: string
  shown(shown: number, all: number): string
  readonly nothingShown: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string

  readonly panel: string
  readonly relation: string
  readonly close: string
  readonly taller: string
  readonly lower: string
  readonly unknownChoice: string
  readonly noRelations: string
  inArticles(count: number): string
  counted(kind: NodeKind, count: number): string

  readonly start: string
  startSummary(articles: number): string
  readonly mostReported: Record<'Person' | 'Organization' | 'Agreement', string>
  warnings(count: number): string

  evidence(count: number): string
  readonly noEvidence: string
  readonly readArticle: string
  readonly original: string
  rule(id: string): string
  confidence(percent: string): string
  readonly onMap: string
  readonly noText: string
  readonly misplaced: string
  readonly untitled: string
  readonly unknownArticle: string

  readonly noWebgl: string
  readonly table: string
  readonly columns: Record<'name' | 'kind' | 'where' | 'articles' | 'last', string>
  readonly loading: string
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === 'en' ? english : vietnamese
}
