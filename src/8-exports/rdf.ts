import type { KnowledgeGraph } from '../7-graph/types.ts'
import type { ArticleText, TextExporter } from './exporter.ts'
import { describe } from './rdf/describe.ts'
import { type Description, PREFIXES, type Term, type Word } from './rdf/terms.ts'

/**
 * RDF in three spellings, which say the same: W3C ORG for posts and who held them, PROV-O and Web Annotation for the quotes that each
 * statement rests on, `q:` for the rest (`docs/vocabulary.ttl`). Dates are typed by their precision, and beside each stand the first and
 * the last day it may mean, for SPARQL compares nothing else.
 */
export const turtle: TextExporter = { name: 'Turtle', word: 'ttl', extension: '.ttl', write: writeTurtle }

/** One statement a line, in the default graph. See {@link turtle}. */
export const nquads: TextExporter = { name: 'N-Quads', word: 'nq', extension: '.nq', write: writeQuads }

/** With its context inside: nothing need be fetched. See {@link turtle}. */
export const jsonld: TextExporter = { name: 'JSON-LD', word: 'jsonld', extension: '.jsonld', write: writeJsonLd }

function* writeTurtle(graph: KnowledgeGraph, _?: string, articleText?: ArticleText): Iterable<string> {
  for (const [prefix, namespace] of Object.entries(PREFIXES)) yield `@prefix ${prefix}: <${namespace}> .\n`
  for (const { subject, statements } of describe(graph, articleText)) {
    const said = statements.map(([predicate, object]) => `${predicate} ${written(object, (word) => word)}`)
    yield `\n<${subject}>\n  ${said.join(' ;\n  ')} .\n`
  }
}

function* writeQuads(graph: KnowledgeGraph, _?: string, articleText?: ArticleText): Iterable<string> {
  for (const { subject, statements } of describe(graph, articleText))
    for (const [predicate, object] of statements)
      yield `<${subject}> <${expanded(predicate)}> ${written(object, (word) => `<${expanded(word)}>`)} .\n`
}

function* writeJsonLd(graph: KnowledgeGraph, _?: string, articleText?: ArticleText): Iterable<string> {
  yield `{"@context":${JSON.stringify(PREFIXES)},"@graph":[`
  let between = '\n'
  for (const description of describe(graph, articleText)) {
    yield `${between}${JSON.stringify(nodeObject(description))}`
    between = ',\n'
  }
  yield '\n]}\n'
}

function nodeObject({ subject, statements }: Description): object {
  const object: Record<string, unknown[]> = {}
  for (const [predicate, term] of statements) {
    const isType = predicate === 'rdf:type' && 'word' in term
    const name = isType ? '@type' : predicate
    object[name] = [...(object[name] ?? []), isType ? term.word : valueObject(term)]
  }
  return { '@id': subject, ...object }
}

function valueObject(term: Term): object {
  if ('word' in term) return { '@id': term.word }
  if ('iri' in term) return { '@id': term.iri }
  const { value, language, type } = term
  return { '@value': value, ...(language && { '@language': language }), ...(type && { '@type': type }) }
}

function written(term: Term, spelled: (word: Word) => string): string {
  if ('word' in term) return spelled(term.word)
  if ('iri' in term) return `<${term.iri}>`
  const { value, language, type } = term
  return `"${escaped(value)}"${language ? `@${language}` : type ? `^^${spelled(type)}` : ''}`
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escaped(value: string): string {
  return value.replace(/[\\"\n\r\t]/g, (sign) => ESCAPES[sign]!)
}

function expanded(word: Word): string {
  const colon = word.indexOf(':')
  return PREFIXES[word.slice(0, colon) as keyof typeof PREFIXES] + word.slice(colon + 1)
}
