/** What is said of the bodies of a place and of who leads them. */
export interface TreeWords
  extends Record<
    | ('title' | 'open' | 'place' | 'explain' | 'newest' | 'unknown' | 'within' | 'contains')
    | ('doubles' | 'both' | 'leader' | 'nobody' | 'unnamed' | 'before' | 'explainShort')
    | ('levels' | 'seats' | 'noArticle' | 'perhaps' | 'paler' | 'earlier'),
    string
  > {
  led(place: string, day: string): string
  gone(lastDay: string): string
  notYet(firstDay: string): string
  see(day: string): string
  readonly seatColumns: readonly string[]
  untold(chairs: number, all: number): string
}
