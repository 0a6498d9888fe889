import { fold } from '../2-text/vietnamese.ts'
import type { KnowledgeGraph, NodeKind } from '../7-graph/types.ts'
import { escapeText } from '../8-exports/xml.ts'
import { described, kindNames, telling } from './describe.ts'
import { NameIndex } from './name-index.ts'
import { describedThing } from './quoted.ts'
import type { Extension } from './reconcile-shapes.ts'
import { kinds, properties, type Value } from './related.ts'

/** What the Reconciliation Service API 0.2 asks for besides candidates: the manifest, suggestions, previews, columns to fetch. */

type Json = Readonly<Record<string, unknown>>

const MOST = 20
const WIDTH = 430
const HEIGHT = 200

const typeOf = (kind: NodeKind) => ({ id: kind, name: kindNames[kind] })
const types = kinds.map(typeOf)

/** What the service can do. @param base where it is: `http://127.0.0.1:4173` @param version of the program */
export function manifest(base: string, version: string): Json {
  const at = (path: string) => ({ service_url: `${base}/reconcile`, service_path: path })
  return {
    versions: ['0.2'],
    name: 'quanhe',
    identifierSpace: 'urn:quanhe:node',
    schemaSpace: 'urn:quanhe:kind',
    serviceVersion: version,
    documentation: `${base}/openapi.json`,
    defaultTypes: types,
    view: { url: `${base}/#node={{id}}` },
    preview: { url: `${base}/reconcile/preview?id={{id}}`, width: WIDTH, height: HEIGHT },
    suggest: { entity: at('/suggest/entity'), type: at('/suggest/type'), property: at('/suggest/property') },
    extend: {
      propose_properties: at('/extend/propose'),
      property_settings: [
        {
          name: 'limit',
          label: 'Limit',
          type: 'number',
          default: 0,
          help_text: 'at most so many values a row; 0: all',
        },
      ],
    },
  }
}

/** Nodes in whose names a word begins with what is typed so far, those most told of first. */
export function suggestEntities(
  { prefix, type, cursor }: { readonly prefix: string; readonly type?: string; readonly cursor: number },
  graph: KnowledgeGraph,
): Json {
  const wanted = kinds.filter((kind) => type === undefined || kind === type)
  const found = graph.hasNode(prefix) ? [prefix] : NameIndex.of(graph).beginning(prefix, wanted)
  return {
    result: found.slice(cursor, cursor + MOST).map((key) => {
      const { label, kind } = graph.getNodeAttributes(key)
      return { id: key, name: label, description: telling(graph, key), notable: [typeOf(kind)] }
    }),
  }
}

export function suggestTypes(prefix: string): Json {
  return { result: types.filter(({ id, name }) => begins(prefix, [id, name])) }
}

/** Properties by which names can be narrowed. */
export function suggestProperties(prefix: string): Json {
  return {
    result: properties
      .filter(({ id, name, narrows }) => narrows && begins(prefix, [id, name]))
      .map(({ id, name, of }) => ({ id, name, description: `of ${of.map((kind) => kindNames[kind]).join(', ')}` })),
  }
}

function begins(prefix: string, names: readonly string[]): boolean {
  return names.some((name) => ` ${fold(name)}`.includes(` ${fold(prefix)}`) || fold(prefix) === '')
}

/** What can be fetched of things of a type. */
export function proposeProperties(type: string | undefined, limit: number): Json {
  const fit = properties.filter(({ of }) => type === undefined || (of as readonly string[]).includes(type))
  return { ...(type !== undefined && { type }), properties: fit.slice(0, limit).map(({ id, name }) => ({ id, name })) }
}

/** Values of properties of nodes; of a node that there is not, none. */
export function extend({ ids, properties: asked }: Extension, graph: KnowledgeGraph): Json {
  const columns = asked.map(({ id, settings }) => ({
    id,
    most: settings?.limit || Number.POSITIVE_INFINITY,
    property: properties.find((property) => property.id === id),
  }))
  const cells = (key: string) =>
    columns.map(({ id, most, property }) => {
      const kind = graph.hasNode(key) ? graph.getNodeAttribute(key, 'kind') : undefined
      const values = kind && property?.of.includes(kind) ? property.values(key, graph).slice(0, most) : []
      return [id, values.map((value) => cellOf(value, graph))] as const
    })
  return {
    meta: columns.map(({ id, property }) => ({
      id,
      name: property?.name ?? id,
      ...(property?.gives && { type: typeOf(property.gives) }),
    })),
    rows: Object.fromEntries(ids.map((id) => [id, Object.fromEntries(cells(id))])),
  }
}

function cellOf(value: Value, graph: KnowledgeGraph): Json {
  if ('key' in value) return { id: value.key, name: graph.getNodeAttribute(value.key, 'label') }
  if ('words' in value) return { str: value.words }
  return Number.isInteger(value.number) ? { int: value.number } : { float: value.number }
}

/** A node as a small page: what tells it apart, and a quote with its source. */
export function previewOf(key: string, graph: KnowledgeGraph): string {
  const { evidence } = describedThing(key, graph)
  const quotes = evidence.map(
    ({ quote, source }) => `<blockquote>“${escapeText(quote)}”<br><small>${escapeText(source)}</small></blockquote>`,
  )
  const { label } = graph.getNodeAttributes(key)
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeText(label)}</title></head><body><p>${escapeText(described(graph, key))}</p>${quotes.join('')}</body></html>`
}
