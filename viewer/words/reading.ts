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
  readonly keys: readonly (readonly [string, string])[]
}
