import type { Article } from '../../model.ts'

/** The name of the file in the output folder that has the articles as read. */
export const ARTICLES = 'articles.jsonl'

/** An article as JSON, its fields in a fixed order. */
export function articleLine({
  id,
  text,
  title,
  url,
  outlet,
  published,
  province,
  authors,
  recognised,
}: Article): string {
  return JSON.stringify({ id, title, url, outlet, published, province, authors, recognised, text })
}
