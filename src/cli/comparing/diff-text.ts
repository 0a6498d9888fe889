import type { Contradiction } from '../../7-graph/contradictions.ts'
import { findingsOf } from '../../7-graph/findings.ts'
import type { HoldsAttributes, KnowledgeGraph, NodeKind, OrganizationAttributes } from '../../7-graph/types.ts'
import { kindNames } from '../../answers/describe.ts'
import { shownDate } from '../../answers/shown-date.ts'
import { tenureOf } from '../../answers/tenure.ts'
import { type Changed, type Difference, type FieldChange, isOver } from '../../compare/difference.ts'
import type { Joint } from '../../compare/match-nodes.ts'
import { tellingOf } from '../../compare/told-by.ts'
import { sourceOf } from '../explaining/explain-edge.ts'
import type { Paint } from '../io.ts'
import { standingShown, whenShown } from '../tenure.ts'
import { describeNode } from '../terminal/describe-node.ts'
import { grouped, visible } from '../terminal/width.ts'

/** Kinds of which every new one is listed; of the others it is told how many there are. */
const LISTED: readonly NodeKind[] = ['Person', 'Organization', 'Agreement', 'Article']

/** A difference for people: what is new, ended, changed and gone, each post with the words that say so. */
export function diffText(
  { nodes, posts, contradictions }: Difference,
  old: KnowledgeGraph,
  now: KnowledgeGraph,
  paint: Paint,
): string {
  const group = (title: string, entries: readonly string[]) =>
    entries.length > 0 ? `${paint('bold', `${title} (${grouped(entries.length)})`)}\n${entries.join('')}` : ''
  const lines = (graph: KnowledgeGraph, keys: readonly string[]) =>
    keys.map((key) => `  ${isArticle(graph, key) ? sourceOf(key, graph) : describeNode(graph, key)}\n`)
  const quote = (graph: KnowledgeGraph, edge: string, before?: HoldsAttributes) => {
    const telling = tellingOf(edge, graph, before)
    const { article, quote } = telling.evidence
    return `    ${paint('cyan', `“${visible(quote)}”`)}\n    ${paint('dim', sourceOf(`article:${article}`, graph))}\n`
  }
  const post = (graph: KnowledgeGraph, edge: string) => {
    const { person, post, holds } = tenureOf(edge, graph)
    return `  ${visible(person)}: ${visible(post)}; ${whenShown(holds)}; ${isOver(graph, edge) ? endShown(edge, graph) : standingShown(holds)}\n${quote(graph, edge)}`
  }
  const ended = ({ old: was, new: is }: Changed) => {
    const { person, post, holds } = tenureOf(is, now)
    const head = `  ${visible(person)}: ${visible(post)}; ${whenShown(holds)}; ${endShown(is, now)}\n`
    return holds.endedBy === 'body' ? head : head + quote(now, is, old.getEdgeAttributes(was) as HoldsAttributes)
  }
  const changed = ({ old: was, new: is, changes }: Changed) => {
    const { person, post } = tenureOf(is, now)
    const before = old.getEdgeAttributes(was) as HoldsAttributes
    return `  ${visible(person)}: ${visible(post)}\n${changesShown(changes, old, now)}${quote(now, is, before)}`
  }
  const contradiction = (graph: KnowledgeGraph) => (one: Contradiction) => {
    const edges = one.edges.filter((edge) => graph.hasEdge(edge))
    return `  ${one.kind}: ${dated(one.words)}\n${edges.map((edge) => post(graph, edge).replace(/^/gm, '  ').trimEnd()).join('\n')}\n`
  }
  const joint = (from: KnowledgeGraph, to: KnowledgeGraph) => (key: string, many: readonly string[]) =>
    `  ${describeNode(from, key)}\n${many.map((each) => `    ${describeNode(to, each)}\n      ${paint('dim', visible(each))}\n`).join('')}`
  const ofKind = (graph: KnowledgeGraph, keys: readonly string[], kind: NodeKind) =>
    keys.filter((key) => graph.getNodeAttribute(key, 'kind') === kind)
  const things = (kind: NodeKind) => {
    const those = nodes.changed.filter((one) => now.getNodeAttribute(one.new, 'kind') === kind)
    const is = (one: Joint) => one.kind === kind
    const { merged, parted } = nodes
    const [several, all] = [many(kind), joint]
    return [
      group(`new ${several}`, lines(now, ofKind(now, nodes.came, kind))),
      group(
        `${several} that were several and are one`,
        merged.filter(is).map((one) => all(now, old)(one.one, one.many)),
      ),
      group(
        `${several} that were one and are several`,
        parted.filter(is).map((one) => all(old, now)(one.one, one.many)),
      ),
      group(
        `changed ${several}`,
        those.map((one) => `  ${describeNode(now, one.new)}\n${changesShown(one.changes, old, now)}`),
      ),
      group(`${several} that are gone`, lines(old, ofKind(old, nodes.gone, kind))),
    ]
  }
  const rest = (graph: KnowledgeGraph, keys: readonly string[]) =>
    (Object.keys(kindNames) as NodeKind[])
      .filter((kind) => !LISTED.includes(kind))
      .map((kind) => ({ kind, count: ofKind(graph, keys, kind).length }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => `${grouped(count)} ${count === 1 ? kindNames[kind] : many(kind)}`)
      .join(', ')
  const withBody = ({ new: is }: Changed) => (now.getEdgeAttributes(is) as HoldsAttributes).endedBy === 'body'
  const ends = [
    group('posts that have ended', posts.ended.filter((one) => !withBody(one)).map(ended)),
    group('posts that ended with their body', posts.ended.filter(withBody).map(ended)),
  ]
  const [restCame, restGone] = [rest(now, nodes.came), rest(old, nodes.gone)]
  const parts = [
    group(
      'new posts',
      posts.came.map((edge) => post(now, edge)),
    ),
    ...ends,
    group('changed posts', posts.changed.map(changed)),
    group(
      'posts that nothing says any more',
      posts.gone.map((edge) => post(old, edge)),
    ),
    ...LISTED.filter((kind) => kind !== 'Article').flatMap(things),
    group('contradictions that came', contradictions.came.map(contradiction(now))),
    group('contradictions that went', contradictions.went.map(contradiction(old))),
    ...things('Article'),
    restCame && `${paint('bold', 'also new')}: ${restCame}; --json has them\n`,
    restGone && `${paint('bold', 'also gone')}: ${restGone}; --json has them\n`,
  ].filter(Boolean)
  if (parts.length === 0) return 'Nothing is different.\n'
  return [asOfShown(old, now), ...parts].filter(Boolean).join('\n')
}

function isArticle(graph: KnowledgeGraph, key: string): boolean {
  return graph.getNodeAttribute(key, 'kind') === 'Article'
}

/** What several of a kind are called. */
function many(kind: NodeKind): string {
  const name = kindNames[kind]
  return name === 'person' ? 'people' : name === 'body' ? 'bodies' : `${name}s`
}

function asOfShown(old: KnowledgeGraph, now: KnowledgeGraph): string {
  const [was, is] = [findingsOf(old).asOf, findingsOf(now).asOf]
  return was && is && was !== is ? `Then as of ${shownDate(was)}, now as of ${shownDate(is)}.\n` : ''
}

/** How a post is known to have ended. */
function endShown(edge: string, graph: KnowledgeGraph): string {
  const { status, ended, endedBy } = graph.getEdgeAttributes(edge) as HoldsAttributes
  if (endedBy === 'successor') return 'ended: another has the seat'
  if (endedBy !== 'body') return ['ended', ended ?? (status === 'left' ? undefined : status)].filter(Boolean).join(': ')
  const of = graph.findOutEdge(graph.target(edge), (_, { kind }) => kind === 'OF')
  const { validTo } = (of ? graph.getNodeAttributes(graph.target(of)) : {}) as Partial<OrganizationAttributes>
  return `ended: the body is no more${validTo ? ` since ${shownDate(validTo)}` : ''}`
}

function changesShown(changes: readonly FieldChange[], old: KnowledgeGraph, now: KnowledgeGraph): string {
  return changes
    .map(
      ({ field, old: was, new: is }) =>
        `    ${field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}: ${valueShown(was, old)} → ${valueShown(is, now)}\n`,
    )
    .join('')
}

/** A value as people read it: keys by their names, dates with the day first. */
function valueShown(value: unknown, graph: KnowledgeGraph): string {
  if (value === undefined) return 'not told'
  if (Array.isArray(value)) return value.map((each) => valueShown(each, graph)).join(', ') || 'none'
  if (typeof value === 'string' && graph.hasNode(value)) return visible(graph.getNodeAttribute(value, 'label'))
  return dated(visible(String(value)))
}

/** A text with the days in it as people read them. */
function dated(text: string): string {
  return text.replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, shownDate)
}
