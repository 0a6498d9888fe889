import type { NodeAttributes } from '../../7-graph/types.ts'
import type { English } from '../../knowledge/english.ts'
import { asNamed } from '../node-names.ts'
import type { NodeRecord } from '../order.ts'
import { webAddress } from '../sources.ts'
import { ownStatements } from './attributes.ts'
import { type Description, iriOf, type Term, text, type Word } from './terms.ts'

const CLASSES: Readonly<Record<NodeAttributes['kind'], readonly Word[]>> = {
  Person: ['q:Person', 'foaf:Person'],
  Position: ['q:Position', 'org:Post'],
  Organization: ['q:Organization', 'org:Organization'],
  Place: ['q:Place', 'dcterms:Location'],
  Agreement: ['q:Agreement', 'foaf:Document', 'prov:Entity'],
  Document: ['q:Document', 'foaf:Document', 'prov:Entity'],
  Event: ['q:Event', 'prov:Activity'],
  Figure: ['q:Figure'],
  Article: ['q:Article', 'foaf:Document', 'prov:Entity'],
}

/** A node with all that it says, and with the words of the vocabularies that others read. */
export function describeNode({ key, attributes }: NodeRecord, english: English): Description {
  const { kind, label, aliases } = attributes
  const named = kind === 'Position' || kind === 'Organization' ? english.of(label) : undefined
  return {
    subject: iriOf('key', key),
    statements: [
      ...CLASSES[kind].map((word) => ['rdf:type', { word }] as const),
      ['dcterms:identifier', text(key)],
      ['rdfs:label', text(label, 'vi')],
      ...(named ? [['rdfs:label', text(named, 'en')] as const] : []),
      ...aliases.map((alias) => ['skos:altLabel', text(alias, 'vi')] as const),
      ...more(attributes),
      ...ownStatements(asNamed(attributes)),
    ],
  }
}

function more(attributes: NodeAttributes): readonly (readonly [Word, Term])[] {
  switch (attributes.kind) {
    case 'Person':
      return attributes.gender ? [['foaf:gender', text(attributes.gender)]] : []
    case 'Position':
      return [['org:role', { iri: iriOf('role', attributes.role) }]]
    case 'Organization':
      return attributes.bodyKind ? [['org:classification', text(attributes.bodyKind)]] : []
    case 'Article': {
      const address = webAddress(attributes.url)
      return [
        ...(address ? [['foaf:page', { iri: address }] as const] : []),
        ...(attributes.outlet ? [['dcterms:publisher', text(attributes.outlet, 'vi')] as const] : []),
      ]
    }
    default:
      return []
  }
}

/** A role, which many posts share. */
export function describeRole(role: string, english: English): Description {
  const named = english.of(role)
  return {
    subject: iriOf('role', role),
    statements: [
      ['rdf:type', { word: 'org:Role' }],
      ['rdfs:label', text(role, 'vi')],
      ...(named ? [['rdfs:label', text(named, 'en')] as const] : []),
    ],
  }
}
