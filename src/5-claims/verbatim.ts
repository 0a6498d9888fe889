import { type Plain, placeOf } from '../2-text/signs/rewriting.ts'
import type { Article, Claim, Extraction, Span } from '../model.ts'

/** The claims of the plain text with the words of the article's own: what evidence quotes can be found there to the letter. */
export function verbatim(extraction: Extraction, { text }: Article, plain: Plain): Extraction {
  if (!plain.starts) return extraction
  const at = (span: Span) => placeOf(plain, span)
  return {
    ...extraction,
    entities: extraction.entities.map((entity) => ({ ...entity, first: at(entity.first) })),
    claims: extraction.claims.map((claim): Claim => {
      const place = at(claim.evidence)
      return {
        ...claim,
        evidence: { ...place, quote: text.slice(place.start, place.end) },
        roles: Object.fromEntries(Object.entries(claim.roles).map(([role, span]) => [role, at(span)])),
      }
    }),
  }
}
