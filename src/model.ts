/**
 * The words of this project, in the order in which the pipeline makes them: an article is read, its mentions are found,
 * claims are drawn from them, entities are resolved, a graph is assembled. Plain readonly JSON throughout; every offset
 * counts UTF-16 code units of `Article.text`; every date is ISO 8601 with the precision known.
 */

/** One published text. Never changed afterwards: offsets point into `text` exactly as it was read. */
export interface Article {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly url?: string
  readonly outlet?: string
  /** Publication date, ISO 8601 (`2024`, `2024-02` or `2024-02-22`). */
  readonly published?: string
  /** Name of the province the source serves, where the input says so. */
  readonly province?: string
  readonly authors?: readonly string[]
}

/** Half-open range `[start, end)` of UTF-16 code units of an article's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Something to tell a person that did not stop the run. */
export interface Notice {
  readonly level: 'warning' | 'info'
  readonly stage: 'articles' | 'text' | 'mentions' | 'claims' | 'entities' | 'graph' | 'exports'
  readonly message: string
  /** File and line or record, where the input has them. */
  readonly file?: string
  readonly line?: number
  readonly article?: string
}

/** Levels of administration, and of the bodies that serve them. */
export type Level = 'central' | 'province' | 'district' | 'commune' | 'grassroots'

export type Sector = 'party' | 'state' | 'front' | 'mass' | 'armed' | 'court' | 'press' | 'school' | 'enterprise' | 'other'
