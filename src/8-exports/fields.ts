import type { EdgeAttributes, Evidence, NodeAttributes } from '../7-graph/types.ts'
import { nodeNames } from './node-names.ts'
import { daysWithin } from './period.ts'

/** What a field of the graph holds, for formats that declare their columns before the first row. */
export type FieldType =
  | 'text'
  | 'texts'
  /** An ISO 8601 date with the precision known. */
  | 'day'
  /** A whole number that fits 32 bits. */
  | 'integer'
  | 'number'
  | 'boolean'

/** Every name that some kind of node, or edge, has. */
type FieldOf<Attributes> = Attributes extends unknown ? keyof Attributes & string : never

/** Edges without their evidence, which is a table of its own. */
type EdgeOnly = EdgeAttributes extends infer Edge ? (Edge extends unknown ? Omit<Edge, 'evidence'> : never) : never

type Fields<Attributes> = Readonly<Record<FieldOf<Attributes>, FieldType>>

const nodeFields: Fields<NodeAttributes> = {
  kind: 'text',
  label: 'text',
  aliases: 'texts',
  articles: 'integer',
  firstSeen: 'day',
  lastSeen: 'day',
  honorifics: 'texts',
  gender: 'text',
  birthYear: 'integer',
  birthDate: 'day',
  nativePlace: 'text',
  ethnicity: 'text',
  education: 'text',
  theoryDegree: 'text',
  joinedParty: 'day',
  died: 'day',
  role: 'text',
  bodyKind: 'text',
  placeKind: 'text',
  sector: 'text',
  level: 'text',
  validFrom: 'day',
  validTo: 'day',
  agreementKind: 'text',
  from: 'day',
  to: 'day',
  signedOn: 'day',
  status: 'text',
  topics: 'texts',
  documentKind: 'text',
  number: 'text',
  date: 'day',
  subject: 'text',
  eventKind: 'text',
  measure: 'text',
  value: 'number',
  unit: 'text',
  period: 'text',
  target: 'number',
  url: 'text',
  outlet: 'text',
  published: 'day',
  publishedFrom: 'text',
  authors: 'texts',
  reprintOf: 'text',
  x: 'number',
  y: 'number',
}

const edgeFields: Fields<EdgeOnly> = {
  kind: 'text',
  status: 'text',
  from: 'day',
  to: 'day',
  term: 'text',
  acting: 'boolean',
  seenFrom: 'day',
  seenTo: 'day',
  held: 'text',
  began: 'text',
  decidedBy: 'text',
  decision: 'text',
  ended: 'text',
  endedBy: 'text',
  retracted: 'boolean',
  sources: 'integer',
  derivedFrom: 'text',
  on: 'day',
  act: 'text',
}

const evidenceFields: Fields<Evidence> = {
  article: 'text',
  start: 'integer',
  end: 'integer',
  quote: 'text',
  rule: 'text',
  confidence: 'number',
  status: 'text',
  denies: 'boolean',
  by: 'text',
  page: 'integer',
}

/** Names that are words of SQL and Cypher, and what they are called where these are spoken. */
const renamed: Readonly<Record<string, string>> = {
  from: 'from_date',
  to: 'to_date',
  on: 'on_date',
  start: 'start_offset',
  end: 'end_offset',
}

export type Value = string | number | boolean | readonly string[]

/** A column of a table with a type: a field of the graph, or the first or last day that a date may mean. */
export interface TypedColumn {
  readonly name: string
  /** Dates as the graph has them, with the precision known, are `text`; whole days are `date`. */
  readonly type: Exclude<FieldType, 'day'> | 'date'
  /** What stands in it for one node, edge or quote; nothing where that is not known. */
  readonly of: (attributes: object) => Value | undefined
}

/** The columns of nodes, of edges without their quotes, and of quotes: the same for every graph, in this order. */
export const typedColumns: Readonly<Record<'node' | 'edge' | 'evidence', readonly TypedColumn[]>> = {
  node: columnsOf(nodeFields, nodeNames),
  edge: columnsOf(edgeFields),
  evidence: columnsOf(evidenceFields),
}

/** A date is told as it is, and beside it as the first and the last day that it may mean, which can be compared. */
function columnsOf(
  fields: Readonly<Record<string, FieldType>>,
  names: Readonly<Record<string, string>> = {},
): readonly TypedColumn[] {
  return Object.entries(fields).flatMap(([field, type]): readonly TypedColumn[] => {
    const name = names[field] ?? renamed[field] ?? field
    const of = (attributes: object) => ofType((attributes as Record<string, unknown>)[field], type)
    if (type !== 'day') return [{ name, type, of }]
    const within = (attributes: object) => daysWithin(of(attributes) as string | undefined)
    const stem = name.replace(/_date$/, '')
    return [
      { name, type: 'text', of },
      { name: `${stem}_earliest`, type: 'date', of: (attributes) => within(attributes).start },
      { name: `${stem}_latest`, type: 'date', of: (attributes) => within(attributes).end },
    ]
  })
}

/** A graph that was written by hand may have something else there: it is not known then. */
function ofType(value: unknown, type: FieldType): Value | undefined {
  switch (type) {
    case 'text':
    case 'day':
      return typeof value === 'string' ? value : undefined
    case 'texts':
      return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined
    case 'integer':
      return typeof value === 'number' && (value | 0) === value ? value : undefined
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
  }
}
