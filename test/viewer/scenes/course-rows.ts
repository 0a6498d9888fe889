import type { Page } from 'playwright-core'

/** The hash that shows the course of some nodes. */
export const course = (of: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  new URLSearchParams([['view', 'time'], ...of.map((key) => ['of', key]), ...Object.entries(more)]).toString()

/** The rows on the screen: the name of each, and the names in it. */
export async function courseRows(page: Page): Promise<readonly (readonly [string, ...string[]])[]> {
  await page.locator('.time-row').first().waitFor()
  return page.evaluate(() =>
    [...document.querySelectorAll('.time-row')].map((row) => {
      const texts = (selector: string) => [...row.querySelectorAll(selector)].map((found) => found.textContent ?? '')
      return [texts('.time-name .link')[0] ?? '', ...texts('.spell text'), ...texts('.time-undated .link')] as const
    }),
  )
}
