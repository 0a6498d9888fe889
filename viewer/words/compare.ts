/** Things that come and go, in the groups of a comparison. */
export type ComparedKind = 'people' | 'bodies' | 'agreements' | 'articles'

/** What the comparison with an older result says. */
export interface CompareWords {
  title(name: string | undefined): string
  /** The days for which the two say who holds what. */
  days(old: string, now: string): string
  readonly choose: string
  readonly help: string
  readonly drop: string
  broken(why: string): string
  readonly waiting: string
  readonly onlyNew: string
  readonly another: string
  readonly stop: string
  readonly nothing: string
  /** What the marks on the map mean. */
  readonly isNew: string
  readonly newPost: string
  /** Titles of groups. */
  readonly posts: Readonly<Record<'came' | 'ended' | 'withBody' | 'changed' | 'gone', string>>
  readonly came: Readonly<Record<ComparedKind, string>>
  readonly gone: Readonly<Record<ComparedKind, string>>
  readonly changed: Readonly<Record<ComparedKind, string>>
  readonly merged: Readonly<Record<ComparedKind, string>>
  readonly parted: Readonly<Record<ComparedKind, string>>
  readonly contradictions: Readonly<Record<'came' | 'went', string>>
  others(counts: string): string
  readonly was: string
  readonly is: string
  readonly untold: string
  readonly fields: Readonly<Record<string, string>>
  readonly yes: string
  readonly no: string
}
