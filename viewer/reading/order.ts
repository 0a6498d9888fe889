import type { Article } from '../../src/model.ts'

/** Ids of articles as they are read one after the other: the newest first. */
export function readingOrder(articles: ReadonlyMap<string, Article>): readonly string[] {
  const published = (id: string) => articles.get(id)?.published ?? ''
  return [...articles.keys()].sort((a, b) => {
    const [one, other] = [published(a), published(b)]
    return one === other ? (a < b ? -1 : 1) : one < other ? 1 : -1
  })
}

/** The articles before and behind one, over those that are to be left out. One that is not among them has only a first. */
export function neighboursOf(
  order: readonly string[],
  article: string,
  leftOut: ReadonlySet<string>,
): { readonly previous: string | undefined; readonly next: string | undefined } {
  const at = order.indexOf(article)
  const wanted = (id: string) => !leftOut.has(id)
  return { previous: order.slice(0, Math.max(at, 0)).findLast(wanted), next: order.slice(at + 1).find(wanted) }
}

/** Which article to open: the next unread one of the sitting that was begun, else the newest unread, else the newest. */
export function firstToRead(
  articles: ReadonlyMap<string, Article>,
  round: readonly string[],
  read: ReadonlySet<string>,
): string | undefined {
  const order = readingOrder(articles)
  return [...round, ...order].find((id) => articles.has(id) && !read.has(id)) ?? order[0]
}
