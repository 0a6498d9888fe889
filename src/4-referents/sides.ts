import { countryAt } from '../3-mentions/countries.ts'
import type { Page } from '../3-mentions/page.ts'
import type { PersonMention } from '../3-mentions/types.ts'

/** “Về phía Lào có bà A, Phó Vụ trưởng; ông B …”: the state on whose side a sentence names somebody, ours too; none where it speaks of no side. */
export function sideOf(page: Page, { from }: PersonMention): string | undefined {
  const start = page.sentenceStart(from)
  let side: string | undefined
  for (let at = start; at < from; at++) {
    if (at > start && page.token(at - 1) !== ';' && !page.begins('other-side', at)) continue
    const to = page.endOf('opens-side', at)
    if (to === undefined) continue
    const country = countryAt(page, to)
    side = country && page.begins('side-consists', country.to) ? country.name : undefined
  }
  return side
}
