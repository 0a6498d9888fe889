import { unitOf } from '../6-entities/bodies.ts'
import { byCodeUnit } from '../6-entities/keys.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Article, Extraction, LocalAgreement, LocalEntity, LocalPerson } from '../model.ts'
import type { ArticleAttributes, NodeAttributes } from './types.ts'

/** The node of an article. @param original id of the article it is a copy of */
export function articleNode({ article }: Extraction, original: string | undefined): ArticleAttributes {
  const { id, title, url, outlet, authors, published, publishedFrom } = article
  return {
    kind: 'Article',
    label: title ?? id,
    aliases: [],
    articles: 1,
    ...(published && { firstSeen: published, lastSeen: published, published }),
    ...(publishedFrom && { publishedFrom }),
    ...(url && { url }),
    ...(outlet && { outlet }),
    ...(authors && { authors }),
    ...(original && { reprintOf: original }),
  }
}

/** A thing as one article tells of it. */
interface ToldIn {
  readonly extraction: { readonly article: Pick<Article, 'id' | 'published'> }
  readonly entity: LocalEntity
}

/** A thing as all articles tell of it, with the name that somebody decided on. */
interface ToldByAll {
  readonly label?: string
  readonly occurrences: readonly ToldIn[]
}

/** The node of a thing: its commonest name, and all that its articles tell. */
export function nodeOf(entity: ToldByAll, knowledge: Knowledge): NodeAttributes {
  const occurrences = inOrder(entity.occurrences)
  const locals = occurrences.map((occurrence) => occurrence.entity)
  const naming = underOwnName(locals)
  const label = entity.label ?? commonest(naming.map((local) => local.label))!
  const aliases = [...new Set(locals.flatMap((local) => [local.label, ...local.aliases]))]
    .filter((alias) => alias !== label)
    .sort(byCodeUnit)
  const dates = occurrences.flatMap(({ extraction }) => extraction.article.published ?? []).sort(byCodeUnit)
  const common = {
    label,
    aliases,
    articles: new Set(occurrences.map(({ extraction }) => extraction.article.id)).size,
    ...(dates.length > 0 && { firstSeen: dates[0]!, lastSeen: dates.at(-1)! }),
  }
  return Object.assign(own(naming), valid(locals[0]!, knowledge), common) as unknown as NodeAttributes
}

/** “Thành ủy Cao Lãnh” is also “Ban Chấp hành Đảng bộ thành phố Cao Lãnh”; it goes by the shorter name where an article has it. */
function underOwnName(locals: readonly LocalEntity[]): readonly LocalEntity[] {
  const short = locals.filter((local) => local.kind === 'Organization' && local.bodyKind === 'committee')
  return short.length > 0 ? short : locals
}

/** What is said most; of two said alike, the first in code units. */
function commonest<Value extends string | number>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnit(String(a), String(b)))[0]?.[0]
}

/** What each kind of thing says of itself besides its name. */
const FIELDS: Readonly<Record<LocalEntity['kind'], readonly string[]>> = {
  Person: ['birthYear', 'birthDate', 'nativePlace', 'ethnicity', 'education', 'theoryDegree', 'joinedParty', 'died'],
  Place: ['placeKind', 'level'],
  Organization: ['bodyKind', 'sector', 'level'],
  Position: ['role'],
  Agreement: ['agreementKind', 'from', 'to', 'signedOn'],
  Document: ['documentKind', 'number', 'date', 'subject'],
  Event: ['eventKind', 'date', 'measure', 'status'],
  Figure: ['measure', 'value', 'unit', 'period', 'target'],
}

function own(locals: readonly LocalEntity[]): Record<string, unknown> {
  const { kind } = locals[0]!
  const told = FIELDS[kind].flatMap((field) => {
    const value = commonest(
      locals.flatMap(
        (local) => ((local as unknown as Record<string, unknown>)[field] as string | number | undefined) ?? [],
      ),
    )
    return value === undefined ? [] : [[field, value] as const]
  })
  return {
    kind,
    ...Object.fromEntries(told),
    ...(kind === 'Person' && ofPerson(locals as readonly LocalPerson[])),
    ...(kind === 'Agreement' && ofAgreement(locals as readonly LocalAgreement[])),
  }
}

/** The sex as it is told right beside the name; where nobody tells, as the forms of address make likely. */
function ofPerson(people: readonly LocalPerson[]): Pick<LocalPerson, 'honorifics' | 'gender'> {
  const told = people.filter(({ genderTold }) => genderTold)
  const gender = commonest((told.length > 0 ? told : people).flatMap(({ gender }) => gender ?? []))
  const honorifics = [...new Set(people.flatMap((person) => person.honorifics))].sort(byCodeUnit)
  return { honorifics, ...(gender && { gender }) }
}

/** What one article plans, another reports as done. */
function ofAgreement(agreements: readonly LocalAgreement[]): Pick<LocalAgreement, 'topics' | 'status'> {
  const told = agreements.flatMap(({ status }) => status ?? [])
  const status = told.includes('signed') ? 'signed' : told[0]
  return { topics: mostTopics(agreements), ...(status && { status }) }
}

function mostTopics(agreements: readonly LocalAgreement[]): readonly string[] {
  return agreements.reduce<readonly string[]>(
    (longest, { topics }) => (topics.length > longest.length ? topics : longest),
    [],
  )
}

/** Each one's place is worked out once, not at every comparison: a city stands in every third article. */
function inOrder(occurrences: readonly ToldIn[]): readonly ToldIn[] {
  if (occurrences.length === 1) return occurrences
  const placed = occurrences.map((occurrence) => ({ occurrence, at: orderOf(occurrence) }))
  return placed.sort((a, b) => byCodeUnit(a.at, b.at)).map(({ occurrence }) => occurrence)
}

function orderOf({ extraction }: ToldIn): string {
  return `${extraction.article.published ?? '9999'} ${extraction.article.id}`
}

/** Days between which the unit of a place was in force. */
function valid(local: LocalEntity, { gazetteer }: Knowledge): { validFrom?: string; validTo?: string } {
  const unit = local.kind === 'Place' && local.unit ? unitOf(local.unit, gazetteer) : undefined
  return { ...(unit?.validFrom && { validFrom: unit.validFrom }), ...(unit?.validTo && { validTo: unit.validTo }) }
}
