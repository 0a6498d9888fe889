import type { EdgeAttributes, Evidence, KnowledgeGraph } from '../7-graph/types.ts'
import { shownDate } from './shown-date.ts'

/** What an edge rests on; nothing for one that follows from a name. */
export function evidenceOf(attributes: EdgeAttributes): readonly Evidence[] {
  return ('evidence' in attributes && attributes.evidence) || []
}

/** Outlet, date and title of an article in one line: the node of that key. */
export function sourceLine(key: string, graph: KnowledgeGraph): string {
  const article = graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined
  if (article?.kind !== 'Article') return key
  const { outlet, published, label } = article
  const source = [outlet, published && shownDate(published)].filter(Boolean).join(', ')
  return source ? `${source}: ${label}` : label
}
