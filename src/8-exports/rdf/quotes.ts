import type { Evidence } from '../../7-graph/types.ts'
import type { ArticleText } from '../exporter.ts'
import type { Source } from '../sources.ts'
import { type Description, iriOf, type Term, text, type Word } from './terms.ts'

type Statement = readonly [Word, Term]

/** Characters of the article that stand with a quote, before it and behind it. */
const CONTEXT = 32

/**
 * A quote with its article, and the selectors of Web Annotation by which it is found there: its words, with what stands around them where
 * the text is at hand, and its place. That is in UTF-16 code units in a class of our own, since readers of `oa:TextPositionSelector` do not
 * agree on what it counts; where the text is at hand that one stands beside it, in characters (code points), as the standard has it.
 */
export function* describeQuote(
  quote: string,
  { evidence, articleKey, url }: Source,
  articleText?: ArticleText,
): Iterable<Description> {
  const article = articleKey === undefined ? undefined : { iri: iriOf('key', articleKey) }
  const around = surroundings(evidence, articleText?.(evidence.article))
  yield {
    subject: quote,
    statements: [
      ['rdf:type', { word: 'prov:Entity' }],
      ['rdf:type', { word: 'oa:SpecificResource' }],
      ['prov:value', text(evidence.quote, 'vi')],
      ...(article ? [['prov:wasQuotedFrom', article] as const, ['oa:hasSource', article] as const] : []),
      ...(url ? [['dcterms:source', { iri: url }] as const] : []),
      ['oa:hasSelector', { iri: `${quote}:text` }],
      ['oa:hasSelector', { iri: `${quote}:position` }],
      ...(around ? [['oa:hasSelector', { iri: `${quote}:characters` }] as const] : []),
      ['q:rule', text(evidence.rule)],
      ['q:confidence', { value: String(evidence.confidence), type: 'xsd:decimal' }],
      ...(evidence.status ? [['q:status', text(evidence.status)] as const] : []),
      ...(evidence.by ? [['q:by', text(evidence.by)] as const] : []),
      ...(evidence.page ? [['q:page', count(evidence.page)] as const] : []),
    ],
  }
  yield {
    subject: `${quote}:text`,
    statements: [
      ['rdf:type', { word: 'oa:TextQuoteSelector' }],
      ['oa:exact', text(evidence.quote)],
      ...(around ? [['oa:prefix', text(around.prefix)] as const, ['oa:suffix', text(around.suffix)] as const] : []),
    ],
  }
  yield position(`${quote}:position`, ['q:Utf16PositionSelector', 'q:utf16Start', 'q:utf16End'], evidence)
  if (around) yield position(`${quote}:characters`, ['oa:TextPositionSelector', 'oa:start', 'oa:end'], around)
}

function position(
  subject: string,
  [type, first, last]: readonly [Word, Word, Word],
  { start, end }: { readonly start: number; readonly end: number },
): Description {
  const statements: readonly Statement[] = [
    ['rdf:type', { word: type }],
    [first, count(start)],
    [last, count(end)],
  ]
  return { subject, statements }
}

function count(number: number): Term {
  return { value: String(number), type: 'xsd:nonNegativeInteger' }
}

/** What stands around a quote, and where it stands in characters. Nothing where the text is another one. */
function surroundings({ start, end, quote }: Evidence, whole: string | undefined) {
  if (whole?.slice(start, end) !== quote) return undefined
  const first = start - pairsIn(whole.slice(0, start))
  return {
    // a character may be two code units: twice as many are enough
    prefix: [...whole.slice(Math.max(0, start - 2 * CONTEXT), start)].slice(-CONTEXT).join(''),
    suffix: [...whole.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT).join(''),
    start: first,
    end: first + quote.length - pairsIn(quote),
  }
}

/** Characters that are two code units. */
function pairsIn(text: string): number {
  return text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0
}
