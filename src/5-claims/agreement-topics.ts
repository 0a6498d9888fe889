import type { Page } from '../3-mentions/page.ts'
import type { AgreementMention } from '../3-mentions/types.ts'

/** What the parties agree to do, where the article lists it: “Trong đó phối hợp …; phối hợp …; …”. */
export function topicsOf(page: Page, mention: AgreementMention): readonly string[] {
  const next = page.sentence(mention.from) + 1
  const { sentences } = page.reading
  if (next + 1 >= sentences.length) return []
  const from = page.endOf('before-topics', sentences[next]!)
  return from === undefined ? [] : partsOf(page, from, sentences[next + 1]!)
}

/** The words between semicolons, where there are any, without the full stop at the end. */
function partsOf(page: Page, from: number, to: number): readonly string[] {
  const parts: string[] = []
  let start = from
  for (let at = from; at < to; at++) {
    if (page.token(at) !== ';') continue
    parts.push(page.words(start, at))
    start = at + 1
  }
  if (start === from) return []
  parts.push(page.words(start, page.token(to - 1) === '.' ? to - 1 : to))
  return parts.filter(Boolean)
}
