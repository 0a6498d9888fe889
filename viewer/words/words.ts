import type { Contradiction } from '../../src/7-graph/contradictions.ts'
import type { NodeKind } from '../../src/7-graph/types.ts'
import type { Change } from '../graph/held.ts'
import type { Problem } from '../graph/load.ts'
import type { Depth, Language, LayoutId, RowKind, Sizing, Standing, TabId } from '../state/state.ts'
import type { GraphWords } from './graph-words.ts'
import type { ReadingWords } from './reading.ts'
import type { StoryWords } from './story.ts'
import type { TimeWords } from './time.ts'
import type { TreeWords } from './tree.ts'

/** The columns of tables; their words are in {@link Words.columns}. */
export type ColumnName =
  | ('name' | 'kind' | 'where' | 'articles' | 'first' | 'last' | 'key')
  | ('from' | 'relation' | 'to' | 'when' | 'status' | 'evidence' | 'sources' | 'confidence')
  | ('quote' | 'outlet' | 'date' | 'title' | 'address' | 'rule' | 'claim')
  | ('body' | 'post' | 'person' | 'began' | 'ended' | 'seenFrom' | 'seenTo' | 'term')
  | ('one' | 'other' | 'nearness' | 'shared' | 'days' | 'since' | 'until')

/** Every string a reader sees that does not come from the articles. The compiler sees to it that each language has them all. */
export interface Words extends GraphWords {
  readonly language: Language
  readonly title: string
  readonly otherLanguage: { readonly code: Language; readonly name: string }

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
  /** Of how many things this page has a part. */
  partOf(all: number, cut: boolean): string
  readonly partStart: string
  readonly partAround: string
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
  readonly columns: Record<ColumnName, string>
  readonly loading: string

  readonly history: string
  readonly back: string
  readonly forward: string
  readonly view: string
  readonly mapView: string
  readonly tableView: string
  readonly timeView: string
  readonly time: TimeWords
  readonly lightTheme: string
  readonly darkTheme: string
  readonly help: string
  readonly keys: readonly (readonly [string, string])[]
  readonly about: readonly string[]

  readonly relationKinds: string
  readonly filters: string
  readonly any: string
  readonly leastConfidence: string
  readonly fewestSources: string
  readonly claimStanding: string
  readonly standings: Record<Standing, string>
  readonly contradictions: Record<Contradiction['kind'], string>
  seeContradictions(count: number): string
  readonly maybeSame: string
  readonly layout: string
  readonly layouts: Record<LayoutId, string>
  readonly sizing: string
  readonly sizings: Record<Sizing, string>
  readonly levelUnknown: string
  readonly levelNone: string
  readonly loners: string
  readonly activeFilters: string
  readonly removeFilter: string
  readonly reset: string
  readonly showAll: string
  readonly everything: string
  tooMany(drawn: number): string
  not(relation: string): string
  around(name: string, depth: Depth): string
  path(from: string, to: string): string
  grown(times: number): string
  hidden(count: number): string
  pinned(count: number): string
  atLeastSure(percent: string): string
  atLeastSources(count: number): string
  reported(period: string): string

  readonly timeStrip: string
  readonly brushHelp: string
  readonly fromMonth: string
  readonly toMonth: string
  readonly count: string
  readonly countArticles: string
  readonly countClaims: string
  readonly play: string
  readonly pause: string
  readonly asOf: string
  readonly sinceField: string
  readonly datePattern: string
  onDay(date: string): string
  changedBetween(since: string, until: string): string
  readonly changes: Record<NonNullable<Change>, string>
  readonly noChange: string
  readonly heldOnDay: string
  readonly openHelp: string
  readonly perhapsHeld: string
  seenSince(date: string): string
  lastSeen(date: string): string

  readonly questions: string
  readonly showEverything: string
  askLeaders(body: string): string
  askAgreement(agreement: string): string
  askCareer(person: string): string
  askPath(from: string, to: string): string

  readonly tabs: Record<TabId, string>
  readonly onDays: string
  readonly reports: string
  readonly onlyNamed: string
  readonly career: string
  readonly leaders: string
  readonly members: string
  readonly colleagues: string
  readonly figures: string
  readonly above: string
  readonly noDate: string
  inTerm(term: string): string
  seenHeldText(period: string): string
  more(count: number): string
  grow(count: number): string

  readonly onlyAround: string
  depth(steps: Depth): string
  readonly pathTo: string
  readonly pathGoal: string
  readonly pathShort: string
  readonly pathTitle: string
  readonly pathHelp: string
  readonly pathFrom: string
  readonly pathOther: string
  readonly menu: string
  readonly pin: string
  readonly hide: string
  announced(kind: string, label: string, relations: number): string
  readonly noPath: string
  readonly pathTooFar: string
  steps(count: number): string
  wayNumber(turn: number): string
  readonly backwards: string

  independent(count: number): string
  readonly sourcesHelp: string
  claim(id: string): string
  readonly wrong: string
  readonly reportText: string
  readonly reportTitle: string
  readonly reportQuote: string
  readonly reportSource: string
  readonly reportRule: string
  readonly reportWhy: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string

  readonly rows: Record<RowKind, string>
  readonly findInTable: string
  rowCount(count: number): string

  readonly share: string
  readonly shareShort: string
  readonly shareHelp: string
  readonly address: string
  readonly cite: string
  filesOfShown(count: number): string
  filesHelp(sources: number): string
  /** Below a picture: outlets, and how many articles of others are left out. */
  sourcesLine(outlets: readonly string[], left: number): string
  /** An outlet with the number of its articles; `period` may be empty. */
  outletArticles(outlet: string, articles: number, period: string): string
  readonly unnamedOutlet: string
  citation(given: Citation): string

  readonly tree: TreeWords
  readonly story: StoryWords
  readonly compare: string
  readonly onlyNew: string
  readonly reading: ReadingWords

  readonly judge: string
  readonly judgeSame: string
  readonly judgeOther: string
  readonly judgeDifferent: string
  readonly judgeFirstArticle: string
  readonly judgeSecondArticle: string
  readonly judgeRename: string
  readonly judgeName: string
  readonly reject: string
  readonly judgeWho: string
  readonly judgeWhy: string
  readonly judgeSend: string
  readonly judged: string
  notJudged(why: string): string
}

/** What a line to cite says; `period` and `address` may be empty. */
export interface Citation {
  readonly shown: number
  readonly all: number
  readonly articles: number
  readonly period: string
  readonly address: string
}
