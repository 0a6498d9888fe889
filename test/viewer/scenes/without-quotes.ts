import type { Page } from 'playwright-core'
import { nodeKinds } from '../../../viewer/graph/kinds.ts'

/** The address of a table of every relation there is. */
export const everyRelation = new URLSearchParams({
  kinds: nodeKinds.map(({ kind }) => kind).join(),
  scope: 'all',
  view: 'table',
  rows: 'edges',
}).toString()

/** Clicks every relation of the table, or one in so many, and tells of those that do not show all their quotes, or what they follow from. */
export async function withoutQuotes(page: Page, oneIn = 1): Promise<readonly string[]> {
  for (const more = page.locator('.table-scroll > .wide'); (await more.count()) > 0; ) await more.click()
  return page.evaluate(async (oneIn) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const missing: string[] = []
    for (const [at, row] of document.querySelectorAll<HTMLElement>('.table tbody tr').entries()) {
      if (at % oneIn !== 0) continue
      const key = row.querySelector('.column-key')!.textContent!
      row.querySelector<HTMLElement>('th button')!.click()
      for (let frames = 0; frames < 100 && !row.classList.contains('row-chosen'); frames++) await frame()
      const found = document.querySelectorAll('.side .evidence mark').length
      const told = Number(row.querySelector('.column-evidence')!.textContent!.replace('.', ''))
      const follows = document.querySelector('.side .notice')?.textContent ?? ''
      if (told > 0 ? found !== told : !follows) missing.push(`${key}: ${found} of ${told}`)
    }
    return missing
  }, oneIn)
}
