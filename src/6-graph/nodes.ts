import { unitOf } from '../5-entities/bodies.ts'
import { byCodeUnit } from '../5-entities/keys.ts'
import type { Entity, Occurrence } from '../5-entities/types.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Extraction, LocalEntity } from '../model.ts'
import type { ArticleAttributes, NodeAttributes } from './types.ts'

/** The node of an article. @param original id of the article it is a copy of */
export function articleNode({ article }: Extraction, original: string | undefined): ArticleAttributes {
  const { id, title, url, outlet, authors, published } = article
  return {
    kind: 'Article',
    label: title ?? id,
    aliases: [],
    articles: 1,
    ...(published && { firstSeen: published, lastSeen: published, published }),
    ...(url && { url }),
    ...(outlet && { outlet }),
    ...(authors && { authors }),
    ...(original && { reprintOf: original }),
  }
}

/** The node of a thing: its commonest name, and all that its articles tell. */
export function nodeOf(entity: Entity, knowledge: Knowledge): NodeAttributes {
  const occurrences = [...entity.occurrences].sort((a, b) => byCodeUnit(orderOf(a), orderOf(b)))
  const locals = occurrences.map((occurrence) => occurrence.entity)
  const label = entity.label ?? commonest(locals.map((local) => local.label))
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
  return Object.assign(own(locals), valid(locals[0]!, knowledge), common) as unknown as NodeAttributes
}

/** The form used most; of two used alike, the first in code units. */
function commonest(labels: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b))[0]![0]
}

function own(locals: readonly LocalEntity[]): Record<string, unknown> {
  const first = <Field extends string>(field: Field) => {
    const value = locals
      .map((local) => (local as unknown as Record<string, unknown>)[field])
      .find((found) => found !== undefined)
    return value === undefined ? {} : { [field]: value }
  }
  const { kind } = locals[0]!
  const fields: Record<LocalEntity['kind'], readonly string[]> = {
    Person: ['gender', 'birthYear', 'nativePlace'],
    Place: ['placeKind', 'level'],
    Organization: ['bodyKind', 'sector', 'level'],
    Position: ['role'],
    Agreement: ['agreementKind', 'from', 'to', 'signedOn'],
    Document: ['documentKind', 'number', 'date'],
    Event: ['eventKind', 'date'],
    Figure: ['measure', 'value', 'unit', 'period', 'target'],
  }
  const honorifics =
    kind === 'Person'
      ? {
          honorifics: [...new Set(locals.flatMap((local) => (local.kind === 'Person' ? local.honorifics : [])))].sort(
            byCodeUnit,
          ),
        }
      : {}
  const topics =
    kind === 'Agreement'
      ? {
          topics: locals.reduce<readonly string[]>(
            (longest, local) =>
              local.kind === 'Agreement' && local.topics.length > longest.length ? local.topics : longest,
            [],
          ),
        }
      : {}
  return Object.assign({ kind }, ...fields[kind].map(first), honorifics, topics) as Record<string, unknown>
}

function orderOf({ extraction }: Occurrence): string {
  return `${extraction.article.published ?? '9999'} ${extraction.article.id}`
}

/** Days between which the unit of a place was in force. */
function valid(local: LocalEntity, { gazetteer }: Knowledge): { validFrom?: string; validTo?: string } {
  const unit = local.kind === 'Place' && local.unit ? unitOf(local.unit, gazetteer) : undefined
  return { ...(unit?.validFrom && { validFrom: unit.validFrom }), ...(unit?.validTo && { validTo: unit.validTo }) }
}
