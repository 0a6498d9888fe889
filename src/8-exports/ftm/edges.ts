import type { EdgeKind, HoldsAttributes, KnowledgeGraph } from '../../7-graph/types.ts'
import { asciiId, edgeId } from '../ids.ts'
import type { EdgeRecord } from '../order.ts'
import { yearsOfTerm } from '../said-dates.ts'
import { type Source, sourcesOf } from '../sources.ts'
import { bodiesOfPost } from './bodies.ts'
import { dates, entity, type FtmEntity } from './entity.ts'
import type { FtmKnowledge } from './known.ts'

/** Edges that say of a document what somebody or something has to do with it. */
const DOCUMENTED: Partial<Record<EdgeKind, 'source' | 'target'>> = {
  MENTIONS: 'source',
  SIGNED: 'target',
  PARTY_TO: 'target',
  ISSUED: 'target',
  ABOUT: 'target',
}

/** Edges that stand as properties of the entity at their source. */
const WITHIN_ENTITIES: readonly EdgeKind[] = ['OF', 'BASED_IN', 'WITHIN']

/**
 * An edge as entities that stand between two others: an Occupancy for a post held, and a Membership besides where the post is that of a
 * member. Nothing for what a later article takes back, for figures, and for what stands as a property. The ids are those of edges everywhere.
 */
export function entitiesOf(edge: EdgeRecord, graph: KnowledgeGraph, knowledge: FtmKnowledge): readonly FtmEntity[] {
  const { key, source, target, attributes } = edge
  const { kind } = attributes
  const isFigure = [source, target].some((end) => graph.getNodeAttribute(end, 'kind') === 'Figure')
  if (isFigure || WITHIN_ENTITIES.includes(kind)) return []
  const proof = { recordId: key, ...proofOf(sourcesOf(graph, attributes)) }
  const id = edgeId(key)
  if (attributes.kind === 'HOLDS') return tenure(edge, attributes, { graph, knowledge, proof })
  const role = kind.toLowerCase().replaceAll('_', ' ')
  const document = DOCUMENTED[kind]
  if (document !== undefined) {
    const [first, second] = document === 'source' ? [source, target] : [target, source]
    return [entity(id, 'Documentation', { document: asciiId(first), entity: asciiId(second), role, ...proof })]
  }
  if (attributes.kind === 'SUCCEEDED_BY' && graph.getNodeAttribute(source, 'kind') === 'Organization') {
    const ends = { predecessor: asciiId(source), successor: asciiId(target) }
    const when = { date: dates(attributes.on), description: attributes.act }
    return [entity(id, 'Succession', { ...ends, ...when, ...proof })]
  }
  return [entity(id, 'UnknownLink', { subject: asciiId(source), object: asciiId(target), role, ...proof })]
}

interface Around {
  readonly graph: KnowledgeGraph
  readonly knowledge: FtmKnowledge
  readonly proof: ReturnType<typeof proofOf> & { readonly recordId: string }
}

function tenure(
  { key, source, target }: EdgeRecord,
  holds: HoldsAttributes,
  { graph, knowledge, proof }: Around,
): readonly FtmEntity[] {
  if (holds.retracted) return []
  const id = edgeId(key)
  if (holds.status === 'candidate')
    return [
      entity(id, 'UnknownLink', { subject: asciiId(source), object: asciiId(target), role: 'candidate for', ...proof }),
    ]
  const span = { startDate: dates(holds.from), endDate: dates(holds.to), status: statusOf(holds) }
  const description = toldOf(holds, graph)
  const term = yearsOfTerm(holds.term)
  const occupancy = entity(id, 'Occupancy', {
    holder: asciiId(source),
    post: asciiId(target),
    ...span,
    periodStart: term?.start,
    periodEnd: term?.end,
    description,
    ...proof,
  })
  const post = graph.getNodeAttributes(target)
  if (post.kind !== 'Position') return [occupancy]
  const { membership, seats } = knowledge.offices.of(post.role)
  if (!membership && seats !== 'many') return [occupancy]
  const memberships = bodiesOfPost(graph, target).map(([body]) =>
    entity(edgeId(`member ${key} ${body}`), 'Membership', {
      member: asciiId(source),
      organization: asciiId(body),
      role: post.role,
      ...span,
      description,
      ...proof,
    }),
  )
  return [occupancy, ...memberships]
}

/** Nothing where it is not known: an end that nobody tells is no sign that a post is held. */
function statusOf({ held, status }: HoldsAttributes): 'current' | 'ended' | undefined {
  if (held !== undefined) return held === 'unknown' ? undefined : held
  return status === 'former' || status === 'left' ? 'ended' : undefined
}

/** What has no property of its own. */
function toldOf(
  { term, acting, seenFrom, seenTo, began, ended, decidedBy, decision }: HoldsAttributes,
  graph: KnowledgeGraph,
): readonly string[] {
  const named = (key: string) => (graph.hasNode(key) && graph.getNodeAttribute(key, 'label')) || key
  return [
    ...(term ? [`term: ${term}`] : []),
    ...(acting ? ['acting'] : []),
    ...(began ? [`began: ${began}`] : []),
    ...(ended ? [`ended: ${ended}`] : []),
    ...(decidedBy ? [`decided by: ${named(decidedBy)}`] : []),
    ...(decision ? [`decision: ${named(decision)}`] : []),
    ...(seenFrom ? [`seen in articles from ${seenFrom} to ${seenTo ?? seenFrom}`] : []),
  ]
}

function proofOf(sources: readonly Source[]) {
  return {
    proof: sources.flatMap(({ articleKey }) => (articleKey === undefined ? [] : [asciiId(articleKey)])),
    sourceUrl: sources.map(({ url }) => url),
    publisher: sources.map(({ article }) => article?.outlet),
    summary: sources.map(({ evidence }) => evidence.quote),
  }
}
