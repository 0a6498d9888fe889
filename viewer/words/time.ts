import type { TimeShow } from '../state/time.ts'

/** What the view of time says. */
export interface TimeWords {
  readonly shows: Record<TimeShow, string>
  /** Said of somebody in the page of a node: shows it in this view. */
  readonly open: string
  readonly begin: string
  readonly find: string
  readonly add: string
  readonly mostHeld: Record<'Person' | 'Organization' | 'Place', string>
  without(name: string): string
  spells(count: number): string
  readonly chart: string
  readonly chartHelp: string
  readonly zoomHelp: string
  readonly fewerYears: string
  readonly moreYears: string
  readonly nothing: string

  readonly acting: string
  readonly former: string
  readonly candidate: string
  readonly noDay: string
  readonly noHolder: string
  bodyEnded(date: string): string
  gap(period: string): string
  double(one: string, other: string, period: string): string
  /** What the signs of the drawing mean. */
  readonly signs: Record<SignName, string>
  readonly above: string
  readonly below: string

  readonly fromYear: string
  readonly toYear: string
  readonly allYears: string
  readonly ties: string

  readonly nearness: Record<'post' | 'body' | 'unit' | 'province', string>
  /** One letter each, for the cells of a matrix. */
  readonly nearnessMark: Record<'post' | 'body' | 'unit' | 'province', string>
  readonly pairsHelp: string
  readonly noPairs: string
  days(count: number): string
  readonly noDays: string
  pairs(count: number): string
  readonly matrixHelp: string
  matrixLeft(count: number): string
  met(one: string, other: string, how: string): string
}

/** The signs of a drawing of time; their words are in {@link TimeWords.signs}. */
export type SignName = 'current' | 'ended' | 'open' | 'seen' | 'over' | 'term' | 'acting' | 'gap' | 'double'
