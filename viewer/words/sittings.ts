/** As `data/lexicons/sanctions.tsv` has them. */
export const measureKinds = ['kỷ luật', 'tố tụng'] as const
export type MeasureKind = (typeof measureKinds)[number]

/** What the reading room says of sittings and of learning to judge, and in its form for what is missing. */
export interface SittingWords {
  readonly sitting: string
  /** Offers: so many articles, or all that are not yet read. */
  articles(count: number): string
  allUnread(count: number): string
  readonly allRead: string
  progress(read: number, all: number): string
  readonly goOn: string
  readonly stop: string
  readonly done: string
  sum(articles: number, judged: number, wrong: number, missing: number): string
  /** What to do with what was judged. */
  readonly scoreHelp: string

  /** Kinds of measures against somebody, as the graph has them. */
  readonly measureKinds: Readonly<Record<MeasureKind, string>>
  readonly measureHint: string
  readonly decider: string
  readonly countedHint: string
  readonly unit: string
  readonly notNumber: string
  readonly notDate: string

  readonly teach: string
  readonly offer: string
  offerText(articles: number): string
  readonly begin: string
  readonly skip: string
  readonly teaching: string
  /** What is to be done, above the teaching articles. */
  readonly task: string
  readonly result: string
  readonly leave: string
  readonly again: string
  readonly yes: string
  readonly no: string
  readonly missingYes: string
  readonly missingNo: string
  seen(seen: number, all: number): string
  taken(falsely: number): string
  readonly missingFound: string
  missingLeft(count: number): string
  unjudged(count: number): string
  readonly notSeen: string
}
