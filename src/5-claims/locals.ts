import { fold } from '../2-text/vietnamese.ts'
import type { Page } from '../3-mentions/page.ts'
import type { Range } from '../3-mentions/types.ts'
import type { Claim, ClaimKind, Hold, LocalEntity, Span } from '../model.ts'

type Draft<Entity> = Entity extends LocalEntity ? Omit<Entity, 'id' | 'aliases' | 'first'> : never

/** A thing, and the words that were looked at as names of it. */
interface Kept {
  readonly entity: LocalEntity
  readonly aliases: string[]
  readonly tried: Set<string>
}

/** Collects the things and claims of one article under ids that are the same each time it is read. */
export class Locals {
  readonly #page: Page
  /** By kind, then by key: a key that is folded is the same string each time, and is not hashed anew. */
  readonly #byKey = new Map<string, Map<string, Kept>>()
  readonly #byId = new Map<string, LocalEntity>()
  readonly #claims = new Map<string, Claim>()
  #made = 0

  constructor(page: Page) {
    this.#page = page
  }

  /** Id of the entity under a key of its kind, made on first use; `words` are added to its aliases. */
  entity(key: string, where: Range, draft: Draft<LocalEntity>, words?: string): string {
    return this.known(draft.kind, key, words) ?? this.#make(key, where, draft, words)
  }

  /** Id of the entity under a key of its kind, if there is one; `words` are added to its aliases. */
  known(kind: LocalEntity['kind'], key: string, words?: string): string | undefined {
    const kept = this.#byKey.get(kind)?.get(key)
    if (kept) addAlias(kept, words)
    return kept?.entity.id
  }

  #make(key: string, where: Range, draft: Draft<LocalEntity>, words: string | undefined): string {
    const id = `${draft.kind[0]!.toLowerCase()}${this.#byId.size + 1}`
    const aliases: string[] = []
    const entity = { ...draft, id, aliases, first: this.span(where) } as unknown as LocalEntity
    const kept = { entity, aliases, tried: new Set<string>() }
    const ofKind = this.#byKey.get(draft.kind) ?? new Map<string, Kept>()
    this.#byKey.set(draft.kind, ofKind.set(key, kept))
    this.#byId.set(id, entity)
    addAlias(kept, words)
    return id
  }

  /** Marks a person as dead. */
  died(id: string, day: string | undefined): void {
    const person = this.find(id)
    if (person) Object.assign(person, { dead: true, ...(day && { died: day }) })
  }

  find(id: string): LocalEntity | undefined {
    return this.#byId.get(id)
  }

  claim(
    kind: ClaimKind,
    from: string,
    to: string,
    where: Range,
    rule: string,
    confidence: number,
    roles: Readonly<Record<string, Range>>,
    hold?: Hold,
  ): void {
    const span = this.span(where)
    const key = `${kind} ${from} ${to} ${hold?.status ?? ''} ${span.start}`
    if (this.#claims.has(key)) return
    const { article } = this.#page.reading
    const spans: Record<string, Span> = {}
    // whom the title names has no words of his own
    for (const role in roles) if (roles[role]!.to > roles[role]!.from) spans[role] = this.span(roles[role]!)
    this.#claims.set(key, {
      id: `${article.id}#${++this.#made}`,
      kind,
      from,
      to,
      rule,
      confidence,
      evidence: { start: span.start, end: span.end, quote: article.text.slice(span.start, span.end) },
      roles: spans,
      ...(hold && { hold }),
    })
  }

  /** Takes back claims that a better one has replaced. */
  drop(unwanted: (claim: Claim) => boolean): void {
    for (const [key, claim] of this.#claims) if (unwanted(claim)) this.#claims.delete(key)
  }

  /** Of words, in UTF-16 code units; of none, those of the sentence there. */
  span({ from, to }: Range): Span {
    const { tokens } = this.#page.reading
    const end = to > from ? to : this.#page.sentenceEnd(from)
    return { start: tokens.start[from]!, end: tokens.end[end - 1]! }
  }

  get entities(): readonly LocalEntity[] {
    return [...this.#byId.values()]
  }

  get claims(): readonly Claim[] {
    return [...this.#claims.values()]
  }
}

function addAlias({ entity: { label }, aliases, tried }: Kept, words: string | undefined): void {
  const alias = words?.trim()
  if (!alias || tried.has(alias)) return
  tried.add(alias)
  if (alias !== label && fold(alias) !== fold(label)) aliases.push(alias)
}
