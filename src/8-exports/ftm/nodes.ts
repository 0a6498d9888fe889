import type { EventAttributes, KnowledgeGraph, NodeAttributes, PersonAttributes } from '../../7-graph/types.ts'
import { asciiId } from '../ids.ts'
import type { NodeRecord } from '../order.ts'
import { webAddress } from '../sources.ts'
import { bodiesOfPost, countryOf, exposes, placesOf, topicsOf } from './bodies.ts'
import { dates, entity, type FtmEntity } from './entity.ts'
import type { FtmKnowledge } from './known.ts'

/** The language of all that is written in articles. */
const VIETNAMESE = 'vie'

/**
 * A node as an entity; undefined for a figure, for which FollowTheMoney has no word. The key of the graph is its keyword, and of what
 * also lasts a time its `recordId`.
 */
export function entityOf(
  { key, attributes }: NodeRecord,
  graph: KnowledgeGraph,
  knowledge: FtmKnowledge,
): FtmEntity | undefined {
  const id = asciiId(key)
  const named = { name: attributes.label || key, keywords: key }
  switch (attributes.kind) {
    case 'Person':
      return entity(id, 'Person', { ...named, ...aboutPerson(key, attributes, graph, knowledge) })
    case 'Position':
      return entity(id, 'Position', { keywords: key, ...aboutPost(key, attributes.label || key, graph, knowledge) })
    case 'Organization': {
      const { label, aliases, validFrom, validTo, sector, bodyKind } = attributes
      return entity(id, knowledge.sorts.of(sector, bodyKind).schema, {
        ...named,
        alias: aliases.filter((alias) => alias !== label),
        classification: [sector, bodyKind],
        country: countryOf(attributes, knowledge),
        topics: topicsOf(attributes, knowledge),
        incorporationDate: dates(validFrom),
        dissolutionDate: dates(validTo),
        addressEntity: placesOf(graph, key).map(asciiId),
      })
    }
    case 'Place':
      return entity(id, 'Address', {
        ...named,
        full: attributes.label,
        alias: attributes.aliases,
        state: placeAbove(graph, key),
        country: knowledge.countries.home,
      })
    case 'Event':
      return entity(id, 'Event', { ...named, recordId: key, ...aboutEvent(key, attributes, graph) })
    case 'Agreement':
    case 'Document':
    case 'Article':
      return entity(id, attributes.kind === 'Article' ? 'Article' : 'Document', {
        ...named,
        title: attributes.label,
        ...aboutDocument(key, attributes),
        language: VIETNAMESE,
      })
    case 'Figure':
      return undefined
  }
}

function aboutPerson(key: string, person: PersonAttributes, graph: KnowledgeGraph, knowledge: FtmKnowledge) {
  const { label, aliases, honorifics, gender, birthDate, birthYear, died, ethnicity, education, nativePlace } = person
  const bodies = graph
    .filterOutEdges(key, (_, edge) => edge.kind === 'HOLDS' && edge.status !== 'candidate' && !edge.retracted)
    .flatMap((edge) => bodiesOfPost(graph, graph.target(edge)))
    .map(([, body]) => body)
  return {
    // short forms and ways of address, which many people share
    weakAlias: aliases.filter((alias) => alias !== label),
    title: honorifics,
    gender,
    birthDate: dates(birthDate ?? (birthYear === undefined ? undefined : String(birthYear))),
    deathDate: dates(died),
    ethnicity,
    education,
    notes: nativePlace && `native place: ${nativePlace}`,
    country: bodies.map((body) => countryOf(body, knowledge)).sort(),
    topics: bodies.some((body) => exposes(body, knowledge)) ? 'role.pep' : undefined,
  }
}

/** The name in English first, which readers show, and beside it the one of the articles. */
function aboutPost(key: string, label: string, graph: KnowledgeGraph, knowledge: FtmKnowledge) {
  const bodies = bodiesOfPost(graph, key)
  const places = bodies.flatMap(([body]) => placesOf(graph, body))
  const countries = bodies.flatMap(([, body]) => countryOf(body, knowledge) ?? [])
  return {
    name: [knowledge.english.of(label), label],
    organization: bodies.map(([body]) => asciiId(body)),
    country: countries.length > 0 ? countries : knowledge.countries.endOf(label),
    subnationalArea: places.map((place) => graph.getNodeAttribute(place, 'label')),
    topics: bodies.flatMap(([, body]) => (exposes(body, knowledge) ? topicsOf(body, knowledge) : [])),
  }
}

function aboutEvent(key: string, { date, eventKind, measure, status }: EventAttributes, graph: KnowledgeGraph) {
  const sources = (wanted: (kind: string) => boolean) =>
    graph
      .filterInEdges(key, (_, { kind }) => wanted(kind))
      .map((edge) => graph.source(edge))
      .filter((source) => ['Person', 'Organization'].includes(graph.getNodeAttribute(source, 'kind')))
      .map(asciiId)
      .sort()
  return {
    date: dates(date),
    description: [eventKind, measure, status].filter(Boolean).join(', '),
    organizer: sources((kind) => kind === 'ORGANISED'),
    involved: sources((kind) => kind !== 'ORGANISED' && kind !== 'MENTIONS'),
  }
}

function aboutDocument(key: string, attributes: NodeAttributes) {
  switch (attributes.kind) {
    case 'Article': {
      const { url, outlet, published, authors } = attributes
      const told = { sourceUrl: webAddress(url), publisher: outlet, author: authors }
      return { fileName: key, ...told, publishedAt: dates(published) }
    }
    case 'Document': {
      const { number, date, documentKind, subject } = attributes
      return { fileName: number ?? key, date: dates(date), description: documentKind, summary: subject }
    }
    case 'Agreement': {
      const { signedOn, agreementKind, status, from, to, topics = [] } = attributes
      const lasts = from || to ? `from ${from ?? '?'} to ${to ?? '?'}` : ''
      const description = [agreementKind, status, lasts, ...topics].filter(Boolean).join(', ')
      return { fileName: key, date: dates(signedOn), description }
    }
    default:
      return {}
  }
}

/** What a place lies in, by name. */
function placeAbove(graph: KnowledgeGraph, key: string): string | undefined {
  const edge = graph.findOutEdge(key, (_, { kind }) => kind === 'WITHIN')
  return edge && graph.getNodeAttribute(graph.target(edge), 'label')
}
