import { printsIn } from '../2-text/fingerprint.ts'
import { bandsOf } from '../6-entities/near-copies.ts'
import { sayingsIn } from '../6-entities/reprints.ts'
import type { Extraction } from '../model.ts'

/** By what copies of an article are known: its number with the words in which it says something, and with the bands of its fingerprint. */
export function linesOfCopies(
  extraction: Extraction,
  article: number,
): { readonly said: readonly string[]; readonly bands: readonly string[] } {
  const prints = extraction.fingerprint === undefined ? undefined : printsIn(extraction.fingerprint)
  return {
    said: Array.from(sayingsIn(extraction), (quote) => `${article}\t${JSON.stringify(quote)}\n`),
    bands: prints ? bandsOf(prints).map((print, band) => `${article}\t${band}\t${print}\n`) : [],
  }
}
