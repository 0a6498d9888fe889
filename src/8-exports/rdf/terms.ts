import { precisionOf, realDate } from '../said-dates.ts'
import { legalXml } from '../xml.ts'

/** Vocabularies by their prefixes. `q` is the project's own, described in `docs/vocabulary.ttl`. */
export const PREFIXES = {
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  q: 'urn:quanhe:terms:',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** A word of one of the vocabularies: `org:member`. */
export type Word = `${keyof typeof PREFIXES}:${string}`

/** What stands behind a predicate: a word of a vocabulary, an IRI written out, or a literal (without a language or type, a string). */
export type Term =
  | { readonly word: Word }
  | { readonly iri: string }
  | { readonly value: string; readonly language?: 'en' | 'vi'; readonly type?: Word }

/** What is said of one subject. A subject may come again. */
export interface Description {
  /** An IRI written out. */
  readonly subject: string
  readonly statements: readonly (readonly [predicate: Word, object: Term])[]
}

/** Characters that stay as they are in an IRI: those of ASCII that may, and letters, marks, digits and signs beyond it. */
const PLAIN = /^[A-Za-z0-9._~:@!$&'()*+,;=/-]$|^[\u00A1-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF\u{10000}-\u{3FFFD}]$/u
/** What nearly all keys are made of, all of it plain. */
const COMMON = /^[\p{Script=Latin}0-9._~:@!$&'()*+,;=/-]*$/u
const UNSEEN = /[\p{Z}\p{C}]/u

/**
 * The IRI of what has this key. In NFC; Vietnamese letters stay, what an IRI may not hold is percent-encoded in capitals, and the percent
 * sign with it: to a reader of RDF each other spelling would be another thing.
 *
 * @example
 * iriOf('key', 'event:hội nghị#1') // 'urn:quanhe:key:event:hội%20nghị%231'
 */
export function iriOf(kind: 'key' | 'edge' | 'quote' | 'role', key: string): string {
  const whole = key.normalize('NFC')
  if (COMMON.test(whole)) return `urn:quanhe:${kind}:${whole}`
  const written = Array.from(whole, (sign) => (PLAIN.test(sign) && !UNSEEN.test(sign) ? sign : percent(sign)))
  return `urn:quanhe:${kind}:${written.join('')}`
}

function percent(sign: string): string {
  // half of a surrogate pair has no UTF-8
  const bytes = /\p{Cs}/u.test(sign)
    ? new TextEncoder().encode(`\uFFFD${sign.charCodeAt(0).toString(16)}`)
    : new TextEncoder().encode(sign)
  return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}

/** A text, without what the XML of other readers cannot hold. */
export function text(value: string, language?: 'en' | 'vi'): Term {
  return language ? { value: legalXml(value), language } : { value: legalXml(value) }
}

/** A number, truth or text in the type that it has. */
export function literal(value: string | number | boolean): Term {
  if (typeof value === 'string') return text(value)
  if (typeof value === 'boolean') return { value: String(value), type: 'xsd:boolean' }
  return { value: String(value), type: /^-?\d+$/.test(String(value)) ? 'xsd:integer' : 'xsd:double' }
}

/** A date as it was said, typed by its precision; what is no date of the calendar stays a text. */
export function said(date: string): Term {
  const real = realDate(date)
  if (real === undefined) return text(date)
  return {
    value: real,
    type: ({ year: 'xsd:gYear', month: 'xsd:gYearMonth', day: 'xsd:date' } as const)[precisionOf(real)],
  }
}
