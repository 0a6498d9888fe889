import type { Article, Claim, Extraction } from '../model.ts'

/** Of a scanned document each claim tells its page, and is as sure as its rule and the recognition of that page are together. */
export function withPages(extraction: Extraction, { recognised }: Article): Extraction {
  if (recognised === undefined) return extraction
  const { recognised: _, ...article } = extraction.article
  const claims = extraction.claims.map((claim): Claim => {
    const page = recognised.findLastIndex(({ start }) => start <= claim.evidence.start)
    const sure = recognised[page]?.confidence ?? 1
    const confidence = Math.round(claim.confidence * sure * 100) / 100
    return { ...claim, confidence, evidence: { ...claim.evidence, page: page + 1 } }
  })
  return { ...extraction, article, claims }
}
