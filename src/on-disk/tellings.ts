import { agreementsIn, keysOfAgreements, type ToldAgreement } from '../6-entities/agreements.ts'
import type { BodyDecisions } from '../6-entities/body-decisions.ts'
import { type KeyOf, KINDS_WITH_PARTS, KINDS_WITHOUT_PARTS, keyOfThing } from '../6-entities/thing-keys.ts'
import { type BodyFacts, bodyFacts } from '../7-graph/body-lives.ts'
import { type DeathTold, deathTold } from '../7-graph/deaths.ts'
import { linksIn } from '../7-graph/derived.ts'
import { articleNode } from '../7-graph/nodes.ts'
import { evidenceOf, type Related, relate, relatedIn, type Told } from '../7-graph/relations.ts'
import type { ArticleAttributes, NodeAttributes } from '../7-graph/types.ts'
import { edgeLine } from '../8-exports/json.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Extraction, LocalEntity } from '../model.ts'
import type { SortedRows } from './sorted-rows.ts'

/** What a row says of a key: that an article tells of the thing; what is told between two things; or the node itself. */
export type Telling =
  | {
      readonly of: 'thing'
      readonly article: string
      readonly published?: string
      readonly entity: LocalEntity
      /** What follows from its name: kinds of edges, and keys. */
      readonly links: readonly (readonly [Link, string])[]
    }
  | ({ readonly of: 'relation'; readonly outlet?: string } & Related)
  | { readonly of: 'node'; readonly attributes: NodeAttributes }

type Link = ReturnType<typeof linksIn>[number][0]

/** Where the tellings of all articles go, and what all of them together come to that is not told of one key alone. */
export interface Drawn {
  /** {@link Telling}s by keys of things; of posts held by those of posts; else by keys of edges. */
  readonly tellings: SortedRows
  /** Edges as they stand in `graph.json`, by their keys. */
  readonly edges: SortedRows
  readonly bodies: Map<string, BodyFacts>
  /** Ids of units of the gazetteer, by keys of places. */
  readonly places: Map<string, string | undefined>
  readonly deaths: Map<string, DeathTold[]>
}

/** What is known before articles are drawn. */
export interface Known {
  readonly knowledge: Knowledge
  readonly bodies: BodyDecisions
  /** Keys of the people of each article, in their order, by its number. */
  keysOfPeople(article: number): readonly string[]
  readonly reprints: ReadonlyMap<string, string>
}

/** Rows of one article have numbers up to this. */
const ROWS = 1_000_000

/** Writes down what each article tells, once it is known who its people are. */
export class Tellings {
  readonly #drawn: Drawn
  readonly #known: Known
  readonly #agreements: ToldAgreement[] = []
  /** Articles that wait until all agreements are known. */
  readonly #waiting: number[] = []

  constructor(drawn: Drawn, known: Known) {
    this.#drawn = drawn
    this.#known = known
  }

  add(extraction: Extraction, article: number): void {
    const keys = this.#keysIn(extraction, article)
    this.#note(extraction, keys)
    const agreements = agreementsIn(extraction, keyIn(keys))
    this.#agreements.push(...agreements)
    if (agreements.length > 0) this.#waiting.push(article)
    else this.#write(extraction, article, keys)
  }

  /** Writes those that waited. @param read an article, by its number */
  finish(read: (article: number) => Extraction): void {
    const found = new Map<string, string>()
    for (const [{ article, local }, key] of keysOfAgreements(this.#agreements)) found.set(`${article}\n${local}`, key)
    for (const article of this.#waiting) {
      const extraction = read(article)
      const keys = this.#keysIn(extraction, article)
      for (const { id, kind } of extraction.entities)
        if (kind === 'Agreement') keys.set(id, found.get(`${extraction.article.id}\n${id}`)!)
      this.#write(extraction, article, keys)
    }
  }

  /** Keys of all things of an article but agreements. */
  #keysIn(extraction: Extraction, article: number): Map<string, string> {
    const { keysOfPeople, bodies } = this.#known
    const keys = new Map<string, string>()
    const people = keysOfPeople(article)[Symbol.iterator]()
    for (const { id, kind } of extraction.entities) if (kind === 'Person') keys.set(id, people.next().value!)
    for (const kind of [...KINDS_WITHOUT_PARTS, ...KINDS_WITH_PARTS])
      for (const entity of extraction.entities)
        if (entity.kind === kind) keys.set(entity.id, keyOfThing(entity, extraction, keyIn(keys), bodies))
    return keys
  }

  /** What must be known of all articles before the graph is drawn: which bodies and places there are, and who has died. */
  #note(extraction: Extraction, keys: ReadonlyMap<string, string>): void {
    const { bodies, places, deaths } = this.#drawn
    const { knowledge } = this.#known
    for (const entity of extraction.entities) {
      const key = keys.get(entity.id)!
      if (entity.kind === 'Organization' && !bodies.has(key)) {
        const { body, ...facts } = bodyFacts({ key, occurrences: [{ extraction, entity }] }, knowledge)
        const { label, bodyKind, sector, level } = body
        bodies.set(key, { ...facts, body: { label, bodyKind, sector, ...(level && { level }) } })
      }
      if (entity.kind === 'Place' && !places.has(key)) places.set(key, entity.unit)
      const death = entity.kind === 'Person' && deathTold(entity, extraction.article.published, knowledge.personalWords)
      if (death) deaths.set(key, [...(deaths.get(key) ?? []), death])
    }
  }

  #write(extraction: Extraction, article: number, keys: ReadonlyMap<string, string>): void {
    const { tellings, edges } = this.#drawn
    let row = article * ROWS
    const tell = (key: string, telling: Telling) => tellings.add(key, row++, JSON.stringify(telling))
    const { id, published, outlet } = extraction.article
    const attributes: ArticleAttributes = articleNode(extraction, this.#known.reprints.get(id))
    tell(`article:${id}`, { of: 'node', attributes })
    for (const entity of extraction.entities) {
      const links = linksIn(entity).map(([kind, local]) => [kind, keys.get(local)!] as const)
      tell(keys.get(entity.id)!, { of: 'thing', article: id, ...(published && { published }), entity, links })
    }
    const mentions: Related[] = []
    for (const related of relatedIn(extraction, keyIn(keys), this.#known.knowledge)) {
      if (related.kind === 'MENTIONS') mentions.push(related)
      else {
        const told = withKeys(related.told, keys)
        const key = related.kind === 'HOLDS' ? related.to : related.key
        tell(key, { of: 'relation', ...(outlet && { outlet }), ...related, told })
      }
    }
    for (const { key, kind, from, to, told } of relate(mentions)) {
      const line = edgeLine({
        key,
        source: from,
        target: to,
        attributes: { kind: kind as 'MENTIONS', evidence: evidenceOf(told) },
      })
      edges.add(key, 0, line)
    }
  }
}

function keyIn(keys: ReadonlyMap<string, string>): KeyOf {
  return (local) => keys.get(local)!
}

/** A claim with keys for who decided, and by which document; without the words of each role, which no edge tells. */
function withKeys(whole: Told, keys: ReadonlyMap<string, string>): Told {
  const told = { ...whole, claim: { ...whole.claim, roles: {} } }
  const { hold } = told.claim
  if (!hold?.decidedBy && !hold?.decision) return told
  const { decidedBy, decision } = hold
  const known = {
    ...(decidedBy && { decidedBy: keys.get(decidedBy)! }),
    ...(decision && { decision: keys.get(decision)! }),
  }
  return { ...told, claim: { ...told.claim, hold: { ...hold, ...known } } }
}
