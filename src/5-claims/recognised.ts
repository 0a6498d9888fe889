import type { Article, Claim, Extraction } from '../model.ts'

/** Of a document with scanned pages each claim tells its page, and is as sure as its rule and the recognition of that page are together. */
export function withPages(extraction: Extraction, { recognised }: Article): Extraction {
  if (recognised === undefined) return extraction
  const { recognised: _, ...article } = extraction.article
  const claims = extraction.claims.map((claim): Claim => {
    const place = recognised.findLast(({ start }) => start <= claim.evidence.start)
    if (place === undefined) return claim
    const confidence = Math.round(claim.confidence * place.confidence * 100) / 100
    return { ...claim, confidence, evidence: { ...claim.evidence, page: place.page } }
  })
  return { ...extraction, article, claims }
}
