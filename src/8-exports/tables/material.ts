import { byCodeUnit } from '../../6-entities/keys.ts'
import { findingsOf } from '../../7-graph/findings.ts'
import { inOrder, type Served, servedIn } from '../../7-graph/served.ts'
import type {
  ArticleAttributes,
  KnowledgeGraph,
  NodeAttributes,
  OrganizationAttributes,
  PersonAttributes,
} from '../../7-graph/types.ts'
import { edgeId } from '../ids.ts'
import { eachEdge } from '../order.ts'
import { Known } from './known.ts'

/** A time of one person in one post. */
export interface Spell extends Served {
  readonly id: string
}

/** A graph as tables look at it: its spells in order, each made once. */
export class Material {
  readonly graph: KnowledgeGraph
  readonly known = new Known()
  #spells: readonly Spell[] | undefined
  #people: readonly string[] | undefined
  #byPerson: ReadonlyMap<string, readonly Spell[]> | undefined
  #byPost: ReadonlyMap<string, readonly Spell[]> | undefined
  #contradicted: ReadonlySet<string> | undefined

  constructor(graph: KnowledgeGraph) {
    this.graph = graph
  }

  /** All spells by their keys, also those that a later article takes back. */
  get spells(): readonly Spell[] {
    this.#spells ??= [...this.#spellsInOrder()]
    return this.#spells
  }

  /** The spells of a person that nobody takes back, earliest first. */
  ofPerson(person: string): readonly Spell[] {
    this.#byPerson ??= grouped(this.spells, ({ person }) => person)
    return this.#byPerson.get(person) ?? []
  }

  /** Those of a post, in the same order. */
  ofPost(post: string): readonly Spell[] {
    this.#byPost ??= grouped(this.spells, ({ post }) => post)
    return this.#byPost.get(post) ?? []
  }

  *#spellsInOrder(): Iterable<Spell> {
    for (const { key, attributes } of eachEdge(this.graph))
      if (attributes.kind === 'HOLDS') yield { ...servedIn(this, key, attributes), id: edgeId(key) }
  }

  /** The keys of all people, in order. */
  get people(): readonly string[] {
    this.#people ??= this.graph.filterNodes((_, { kind }) => kind === 'Person').sort(byCodeUnit)
    return this.#people
  }

  node(key: string | undefined): NodeAttributes | undefined {
    return key !== undefined && this.graph.hasNode(key) ? this.graph.getNodeAttributes(key) : undefined
  }

  label(key: string | undefined): string | undefined {
    return this.node(key)?.label
  }

  person(key: string): PersonAttributes {
    return this.graph.getNodeAttributes(key) as PersonAttributes
  }

  body(key: string | undefined): OrganizationAttributes | undefined {
    const node = this.node(key)
    return node?.kind === 'Organization' ? node : undefined
  }

  article(id: string | undefined): ArticleAttributes | undefined {
    const node = this.node(id && `article:${id}`)
    return node?.kind === 'Article' ? node : undefined
  }

  /** The role of a post; its whole name where the role is not told apart. */
  role(post: string): string {
    const node = this.graph.getNodeAttributes(post)
    return (node.kind === 'Position' && node.role) || node.label
  }

  /** How many hold a post at one time, and whether its body is known well enough for that. */
  seats({ post, body }: Spell): 'one' | 'few' | 'many' {
    const seats = this.known.offices.seatsOf(this.role(post), this.body(body)?.bodyKind)
    return seats === 'one' && (body === undefined || body.includes('#')) ? 'few' : seats
  }

  /** Whether something else in the graph cannot be true together with a spell. */
  isContradicted(edge: string): boolean {
    this.#contradicted ??= new Set(findingsOf(this.graph).contradictions.flatMap(({ edges }) => edges))
    return this.#contradicted.has(edge)
  }
}

function grouped(spells: readonly Spell[], keyOf: (spell: Spell) => string): ReadonlyMap<string, readonly Spell[]> {
  const groups = new Map<string, Spell[]>()
  for (const spell of spells) {
    if (spell.holds.retracted) continue
    const group = groups.get(keyOf(spell))
    if (group) group.push(spell)
    else groups.set(keyOf(spell), [spell])
  }
  return new Map([...groups].map(([key, group]) => [key, inOrder(group)]))
}
