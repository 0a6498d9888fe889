import { unitOf } from '../6-entities/bodies.ts'
import type { Life } from '../7-graph/body-lives.ts'
import type { Contradiction } from '../7-graph/contradictions.ts'
import { deathOf } from '../7-graph/deaths.ts'
import { ofLives, ofUnit } from '../7-graph/derived.ts'
import { Draft } from '../7-graph/draft.ts'
import { holdsOfPost, postFacts, type Times } from '../7-graph/holds.ts'
import { nodeOf } from '../7-graph/nodes.ts'
import { evidenceOf, type Relation, relate } from '../7-graph/relations.ts'
import { tenuresOf } from '../7-graph/tenures.ts'
import type {
  EdgeAttributes,
  NodeAttributes,
  NodeKind,
  OrganizationAttributes,
  PositionAttributes,
  StatedAttributes,
} from '../7-graph/types.ts'
import { edgeLine, nodeLine } from '../8-exports/json.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Group, SortedRows, TextFile } from './sorted-rows.ts'
import type { Drawn, Telling } from './tellings.ts'

type Thing = Extract<Telling, { of: 'thing' }>
type Stated = Extract<Telling, { of: 'relation' }>

/** Edges that follow from the gazetteer give way to those that articles state, which have the number 0. */
const DERIVED = 1

/** Adds what follows from the gazetteer to what articles tell: units above units and after them, and bodies after bodies. */
export function addDerived(
  { tellings, edges, places, bodies }: Drawn,
  { lives, knowledge }: { readonly lives: ReadonlyMap<string, Life>; readonly knowledge: Knowledge },
): void {
  const draft = new Draft()
  const stub = { label: '', aliases: [], articles: 0 }
  for (const key of places.keys()) draft.addNode(key, { kind: 'Place', ...stub })
  for (const [key, { heirs }] of lives)
    for (const end of heirs.length > 0 ? [key, ...heirs.map((heir) => heir.key)] : [])
      draft.addNode(end, { kind: 'Organization', ...stub })
  for (const key of [...places.keys()].sort()) {
    const id = places.get(key)
    const unit = id === undefined ? undefined : unitOf(id, knowledge.gazetteer)
    if (unit) ofUnit(draft, key, unit, knowledge.gazetteer)
  }
  ofLives(draft, lives)
  const graph = draft.finished()
  graph.forEachNode((key, attributes) => {
    if (places.has(key) || bodies.has(key)) return
    const telling: Telling = { of: 'node', attributes }
    tellings.add(key, 0, JSON.stringify(telling))
  })
  graph.forEachEdge((key, attributes, source, target) =>
    edges.add(key, DERIVED, edgeLine({ key, source, target, attributes })),
  )
}

/** What is drawn against. */
export interface Setting {
  readonly knowledge: Knowledge
  readonly lives: ReadonlyMap<string, Life>
  /** Names that somebody decided on, by key. */
  readonly labels: ReadonlyMap<string, string>
  readonly asOf: string | undefined
  readonly reprints: ReadonlyMap<string, string>
}

/** Draws a graph key by key: nodes go to one file as they stand in `graph.json`, edges to rows of which the order is still to be made. */
export class Drawing {
  readonly contradictions: Contradiction[] = []
  readonly nodes = new Map<NodeKind, number>()
  readonly #setting: Setting
  readonly #times: Times
  readonly #file: TextFile
  readonly #edges: SortedRows
  /** Of bodies, what their posts want to know. They come before posts, as “org” does before “post”. */
  readonly #bodies = new Map<string, Pick<OrganizationAttributes, 'bodyKind' | 'validTo'>>()

  constructor(
    setting: Setting,
    { deaths }: Pick<Drawn, 'deaths'>,
    { nodes, edges }: { readonly nodes: TextFile; readonly edges: SortedRows },
  ) {
    this.#setting = setting
    this.#file = nodes
    this.#edges = edges
    const { asOf, reprints } = setting
    this.#times = {
      asOf,
      reprints,
      deaths: new Map(Array.from(deaths, ([key, told]) => [key, deathOf(told)])),
      keyOf: (_, key) => key, // as it was written down
    }
  }

  add({ key, rows }: Group): void {
    const tellings = rows.map((row) => JSON.parse(row) as Telling)
    const things = tellings.filter((telling) => telling.of === 'thing')
    const stated = tellings.filter((telling) => telling.of === 'relation')
    const ready = tellings.find((telling) => telling.of === 'node')
    if (things.length > 0) this.#addThing(key, things, stated)
    else if (ready) this.#addNode(key, ready.attributes)
    else for (const relation of relate(stated)) this.#addRelation(relation)
  }

  #addThing(key: string, things: readonly Thing[], holds: readonly Stated[]): void {
    const attributes = this.#nodeOf(key, things)
    this.#addNode(key, attributes)
    const ends = new Map(
      things.flatMap(({ links }) => links.map(([kind, to]) => [`${kind}:${key}→${to}`, { kind, to }])),
    )
    for (const [edge, { kind, to }] of ends) if (to !== key) this.#addEdge(edge, key, to, { kind, derivedFrom: 'name' })
    if (attributes.kind === 'Organization') {
      const { bodyKind, validTo } = attributes
      this.#bodies.set(key, { ...(bodyKind && { bodyKind }), ...(validTo && { validTo }) })
    }
    const [, body] = things.flatMap(({ links }) => links)[0] ?? []
    if (holds.length > 0) this.#addHolds(key, (attributes as PositionAttributes).role, body, holds)
  }

  #nodeOf(key: string, things: readonly Thing[]): NodeAttributes {
    const { knowledge, lives, labels } = this.#setting
    const label = labels.get(key)
    const occurrences = things.map(({ article: id, published, entity }) => ({
      extraction: { article: { id, ...(published && { published }) } },
      entity,
    }))
    const { validFrom, validTo } = lives.get(key) ?? {}
    return {
      ...nodeOf({ occurrences, ...(label && { label }) }, knowledge),
      ...(validFrom && { validFrom }),
      ...(validTo && { validTo }),
    }
  }

  #addHolds(post: string, role: string, body: string | undefined, stated: readonly Stated[]): void {
    const { knowledge } = this.#setting
    const outlets = new Map(stated.map(({ outlet, told }) => [told.article, outlet]))
    const tenures = tenuresOf(relate(stated), outlets, knowledge.grammar)
    const facts = postFacts(
      role,
      body === undefined ? undefined : this.#bodies.get(body),
      !body?.includes('#'),
      knowledge,
    )
    const found = holdsOfPost(tenures, facts, this.#times)
    for (const [{ key, person }, attributes] of found.edges) this.#addEdge(key, person, post, attributes)
    this.contradictions.push(...found.contradictions)
  }

  #addRelation({ key, kind, from, to, told }: Relation): void {
    this.#addEdge(key, from, to, { kind, evidence: evidenceOf(told) } as StatedAttributes)
  }

  #addNode(key: string, attributes: NodeAttributes): void {
    this.nodes.set(attributes.kind, (this.nodes.get(attributes.kind) ?? 0) + 1)
    this.#file.add(`${nodeLine({ key, attributes })}\n`)
  }

  #addEdge(key: string, source: string, target: string, attributes: EdgeAttributes): void {
    this.#edges.add(key, 0, edgeLine({ key, source, target, attributes }))
  }
}
