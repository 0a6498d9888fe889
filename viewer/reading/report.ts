import type { Evidence, KnowledgeGraph } from '../../src/7-graph/types.ts'
import type { Article } from '../../src/model.ts'
import { claimId } from '../graph/claim-id.ts'
import { dateText } from '../words/dates.ts'
import type { Words } from '../words/words.ts'

/** A letter that tells whoever keeps the graph what is wrong with a claim: all that finds it again, and room for the reason. */
export function errorReport(
  graph: KnowledgeGraph,
  edge: string,
  evidence: Evidence,
  article: Article | undefined,
  words: Words,
): string {
  const { kind } = graph.getEdgeAttributes(edge)
  const [source, target] = graph.extremities(edge)
  const name = (key: string) => `${graph.getNodeAttribute(key, 'label')} [${key}]`
  const { outlet, published, title, url } = article ?? {}
  return [
    `${words.reportTitle}: ${claimId(edge, evidence)}`,
    `${name(source)} — ${words.relations[kind].line} (${kind}) → ${name(target)}`,
    `${words.reportQuote}: “${evidence.quote}”`,
    `${words.reportSource}: ${[title, outlet, published && dateText(published), url].filter(Boolean).join(', ')} [${evidence.article}, ${evidence.start}–${evidence.end}]`,
    `${words.reportRule}: ${evidence.rule}`,
    `${words.reportWhy}: `,
  ].join('\n')
}
