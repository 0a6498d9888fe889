import type { Drawing } from '../asked/drawing.ts'
import type { Material } from '../asked/filters/filter.ts'

/** A stretch of time on the strip: a month (`2024-02`) or, where there are too many months, a year (`2024`). */
export interface Bin {
  readonly id: string
  /** Of all articles, and of what is shown. */
  readonly all: number
  readonly shown: number
}

/** More bars than this are too thin to be pointed at. */
const MOST_MONTHS = 180

/** How many articles, or how many claims, there are of each month from the first to the last. Empty when nothing is dated. */
export function binsOf(
  { graph, articles }: Material,
  drawing: Drawing,
  counting: 'articles' | 'claims',
): readonly Bin[] {
  const dated = new Map<string, string>()
  for (const { id, published } of articles.values()) {
    if (published && /^\d{4}-\d{2}/.test(published)) dated.set(id, published.slice(0, 7))
  }
  const months = [...new Set(dated.values())].sort()
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return []

  const cut = monthsFrom(first, last) > MOST_MONTHS ? 4 : 7
  const bins = binIds(first.slice(0, cut), last.slice(0, cut))
  const [all, shown] = [new Map<string, number>(), new Map<string, number>()]
  const add = (counts: Map<string, number>, id: string) => {
    const bin = dated.get(id)?.slice(0, cut)
    if (bin) counts.set(bin, (counts.get(bin) ?? 0) + 1)
  }
  const drawn = new Set(drawing.links.map(({ edge }) => edge))
  if (counting === 'articles') {
    for (const id of dated.keys()) add(all, id)
    const seen = new Set<string>()
    for (const edge of drawn)
      for (const { article } of graph.getEdgeAttribute(edge, 'evidence') ?? []) seen.add(article)
    for (const id of seen) add(shown, id)
  } else {
    graph.forEachEdge((edge, { kind, evidence }) => {
      if (kind === 'MENTIONS') return
      for (const { article } of evidence ?? []) {
        add(all, article)
        if (drawn.has(edge)) add(shown, article)
      }
    })
  }
  return bins.map((id) => ({ id, all: all.get(id) ?? 0, shown: Math.min(shown.get(id) ?? 0, all.get(id) ?? 0) }))
}

function monthsFrom(first: string, last: string): number {
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
  return count(last) - count(first) + 1
}

function binIds(first: string, last: string): readonly string[] {
  const ids = [first]
  while (ids.at(-1)! < last) {
    const [year, month] = ids.at(-1)!.split('-').map(Number)
    if (month === undefined) ids.push(`${year! + 1}`)
    else ids.push(month === 12 ? `${year! + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`)
  }
  return ids
}
