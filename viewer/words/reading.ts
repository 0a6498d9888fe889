/** What the reading room says. */
export interface ReadingWords {
  readonly room: string
  readonly previous: string
  readonly next: string
  place(at: number, all: number, read: number): string
  readonly unreadOnly: string
  readonly markRead: string
  readonly isRead: string
  readonly noOther: string
  readonly lit: string
  readonly dates: string
  facts(count: number): string
  readonly noFacts: string
  readonly elsewhere: string
  readonly right: string
  readonly wrong: string
  readonly missing: string
  readonly undo: string
  readonly isMissing: string
  readonly standings: Readonly<Record<'right' | 'wrong', string>>
  judged(count: number, all: number, missing: number): string
  /** Nobody has said who judges. */
  readonly nobody: string
  readonly howTo: string
  /** How to judge, in a few sentences. */
  readonly howToLines: readonly string[]
  readonly missingTitle: string
  readonly missingKind: string
  readonly missingWords: string
  readonly missingNotFound: string
  readonly type: string
  readonly since: string
  readonly until: string
  /** Of bodies, what is said of people elsewhere. */
  readonly body: Readonly<Record<'judgeSame' | 'judgeOther' | 'judgeDifferent', string>>
  readonly keys: readonly (readonly [string, string])[]
}
