import type { KnowledgeGraph, NodeKind } from '../7-graph/types.ts'
import type { ExportedFile, FolderExporter } from './exporter.ts'
import { pairsKeptApart } from './ftm/apart.ts'
import { entitiesOf } from './ftm/edges.ts'
import type { FtmEntity } from './ftm/entity.ts'
import { type FtmKnowledge, loadFtmKnowledge } from './ftm/known.ts'
import { entityOf } from './ftm/nodes.ts'
import { asciiId, edgeId } from './ids.ts'
import { eachEdge, eachNode } from './order.ts'
import { sourcesOf } from './sources.ts'
import { stableJson } from './stable-json.ts'

/**
 * FollowTheMoney 4.11, one entity a line; beside it the judgements by which nomenklatura keeps apart who and what only share a name
 * without its marks (`nomenklatura load-resolver`), and every quote with its place.
 *
 * Left out: figures, and posts that a later article takes back.
 */
export const ftm: FolderExporter = { name: 'FollowTheMoney', word: 'ftm', folder: 'ftm', files }

function* files(graph: KnowledgeGraph): Iterable<ExportedFile> {
  const knowledge = loadFtmKnowledge()
  yield { path: 'graph.ftm.jsonl', chunks: lines(entitiesIn(graph, knowledge)) }
  yield { path: 'ftm-negative.jsonl', chunks: lines(judgements(graph, knowledge)) }
  yield { path: 'evidence.jsonl', chunks: lines(evidence(graph)) }
}

function* lines(values: Iterable<unknown>): Iterable<string> {
  for (const value of values) yield `${stableJson(value)}\n`
}

function* entitiesIn(graph: KnowledgeGraph, knowledge: FtmKnowledge): Iterable<FtmEntity> {
  yield* ofNodes(graph, knowledge)
  for (const edge of eachEdge(graph)) yield* entitiesOf(edge, graph, knowledge)
}

/** What is known by a name that others may have too. */
const MISTAKABLE: readonly NodeKind[] = ['Person', 'Position', 'Organization', 'Place']

function* ofNodes(graph: KnowledgeGraph, knowledge: FtmKnowledge, kinds?: readonly NodeKind[]): Iterable<FtmEntity> {
  for (const node of eachNode(graph)) {
    if (kinds && !kinds.includes(node.attributes.kind)) continue
    const found = entityOf(node, graph, knowledge)
    if (found !== undefined) yield found
  }
}

/** In the form of nomenklatura's resolver: target, source, judgement, score, user, time. */
function* judgements(graph: KnowledgeGraph, knowledge: FtmKnowledge): Iterable<readonly unknown[]> {
  for (const [target, source] of pairsKeptApart(ofNodes(graph, knowledge, MISTAKABLE)))
    yield [target, source, 'negative', null, 'quanhe', null]
}

/** FollowTheMoney has no place for where in an article a quote stands: in UTF-16 code units, as in the graph. */
function* evidence(graph: KnowledgeGraph): Iterable<object> {
  for (const { key, attributes } of eachEdge(graph))
    for (const { evidence: piece, articleKey, url } of sourcesOf(graph, attributes))
      yield { id: edgeId(key), key, ...piece, article: articleKey ? asciiId(articleKey) : undefined, url }
}
