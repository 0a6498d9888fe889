import { bodiesOf } from '../../7-graph/posts.ts'
import type { EdgeKind, HoldsAttributes, KnowledgeGraph } from '../../7-graph/types.ts'
import type { ArticleText } from '../exporter.ts'
import { edgeId } from '../ids.ts'
import type { EdgeRecord } from '../order.ts'
import { precisionOf, realDate } from '../said-dates.ts'
import { sourcesOf } from '../sources.ts'
import { ownStatements } from './attributes.ts'
import { describeQuote } from './quotes.ts'
import { type Description, iriOf, said, type Term, text, type Word } from './terms.ts'

/** Words that others read for the same. */
const KNOWN: Partial<Record<EdgeKind, Word>> = {
  OF: 'org:postIn',
  PART_OF: 'org:subOrganizationOf',
  BASED_IN: 'dcterms:spatial',
  WITHIN: 'dcterms:isPartOf',
}

type Statement = readonly [Word, Term]

/**
 * An edge: as a thing of its own, with its ends, dates and quotes; and as a plain statement between its ends. A post held has no plain
 * statement unless it is held on the day of the graph, for that statement would have no time.
 */
export function* describeEdge(
  edge: EdgeRecord,
  graph: KnowledgeGraph,
  articleText?: ArticleText,
): Iterable<Description> {
  const { key, source, target, attributes } = edge
  const { kind } = attributes
  const subject = iriOf('edge', edgeId(key))
  const predicate = wordOf(kind)
  const sources = sourcesOf(graph, attributes)
  const quotes = sources.map((_, at) => iriOf('quote', `${edgeId(key)}:${at}`))
  yield {
    subject,
    statements: [
      ['rdf:type', { word: 'rdf:Statement' }],
      ['rdf:type', { word: `q:${className(kind)}` }],
      ['dcterms:identifier', text(key)],
      ['rdf:subject', { iri: iriOf('key', source) }],
      ['rdf:predicate', { word: predicate }],
      ['rdf:object', { iri: iriOf('key', target) }],
      ...(attributes.kind === 'HOLDS' ? membership(edge, attributes, graph) : []),
      ...ownStatements(attributes),
      ...sources.map(
        ({ evidence }, at): Statement => [evidence.denies ? 'q:deniedBy' : 'prov:wasDerivedFrom', { iri: quotes[at]! }],
      ),
    ],
  }
  if (attributes.kind === 'HOLDS') yield* times(subject, attributes)
  const plain = attributes.kind === 'HOLDS' ? (attributes.held === 'current' ? 'org:holds' : undefined) : predicate
  if (plain) yield { subject: iriOf('key', source), statements: [[plain, { iri: iriOf('key', target) }]] }
  for (const [at, source] of sources.entries()) yield* describeQuote(quotes[at]!, source, articleText)
}

/** A post held in the words of W3C ORG. A candidate is no member, nor is who a later article says is none. */
function membership(
  { key, source, target }: EdgeRecord,
  holds: HoldsAttributes,
  graph: KnowledgeGraph,
): readonly Statement[] {
  if (holds.status === 'candidate' || holds.retracted) return []
  const post = graph.getNodeAttributes(target)
  const bodies = bodiesOf(graph, target).toSorted()
  return [
    ['rdf:type', { word: 'org:Membership' }],
    ['org:member', { iri: iriOf('key', source) }],
    ...bodies.map((body): Statement => ['org:organization', { iri: iriOf('key', body) }]),
    ...(post.kind === 'Position' ? [['org:role', { iri: iriOf('role', post.role) }] as const] : []),
    ['q:post', { iri: iriOf('key', target) }],
    ...(isDated(holds) ? [['org:memberDuring', { iri: `${iriOf('edge', edgeId(key))}:time` }] as const] : []),
  ]
}

function isDated({ from, to }: HoldsAttributes): boolean {
  return realDate(from) !== undefined || realDate(to) !== undefined
}

/** An interval of OWL Time. An end that is not known is not there. */
function* times(subject: string, { from, to, status, retracted }: HoldsAttributes): Iterable<Description> {
  if (status === 'candidate' || retracted) return
  const ends = [
    ['time:hasBeginning', realDate(from), `${subject}:from`],
    ['time:hasEnd', realDate(to), `${subject}:to`],
  ] as const
  const known = ends.filter(([, date]) => date !== undefined)
  if (known.length === 0) return
  yield {
    subject: `${subject}:time`,
    statements: [
      ['rdf:type', { word: 'time:ProperInterval' }],
      ...known.map(([word, , iri]): Statement => [word, { iri }]),
    ],
  }
  for (const [, date, iri] of known) {
    const word = ({ year: 'time:inXSDgYear', month: 'time:inXSDgYearMonth', day: 'time:inXSDDate' } as const)[
      precisionOf(date!)
    ]
    yield {
      subject: iri,
      statements: [
        ['rdf:type', { word: 'time:Instant' }],
        [word, said(date!)],
      ],
    }
  }
}

/** `PARTY_TO` is `q:partyTo`, where no other vocabulary has a word for it. */
function wordOf(kind: EdgeKind): Word {
  const name = className(kind)
  return KNOWN[kind] ?? `q:${name[0]!.toLowerCase()}${name.slice(1)}`
}

function className(kind: EdgeKind): string {
  return kind
    .split('_')
    .map((word) => word[0] + word.slice(1).toLowerCase())
    .join('')
}
