import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { nodeKinds } from '../../../viewer/kinds.ts'
import { fixture } from '../fixture.ts'
import { sampleFolder } from '../samples.ts'
import { chosen, type Scene } from './scene.ts'

const dat = chosen('node', 'Person:Trần Quốc Đạt')

const everything = new URLSearchParams({
  kinds: nodeKinds.map(({ kind }) => kind).join(),
  scope: 'all',
  view: 'table',
  rows: 'edges',
}).toString()

/** Clicks every relation of the table, and tells of those that do not show all their quotes, or what they follow from. */
async function withoutQuotes(page: Page): Promise<readonly string[]> {
  for (const more = page.locator('.table-scroll > .wide'); (await more.count()) > 0; ) await more.click()
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const missing: string[] = []
    for (const row of document.querySelectorAll<HTMLElement>('.table tbody tr')) {
      const key = row.querySelector('.column-key')!.textContent!
      row.querySelector<HTMLElement>('th button')!.click()
      for (let frames = 0; frames < 100 && !row.classList.contains('row-chosen'); frames++) await frame()
      const found = document.querySelectorAll('.side .evidence mark').length
      const told = Number(row.querySelector('.column-evidence')!.textContent!.replace('.', ''))
      const follows = document.querySelector('.side .notice')?.textContent ?? ''
      if (told > 0 ? found !== told : !follows) missing.push(`${key}: ${found} of ${told}`)
    }
    return missing
  })
}

export const evidence: readonly Scene[] = [
  {
    name: 'every edge there is reaches its quotes, or what it follows from, in one click',
    hash: everything,
    async run(page) {
      expect(await page.locator('.table tbody tr').count()).toBe(fixture.size)
      expect(await withoutQuotes(page)).toEqual([])
    },
  },
  {
    name: 'and so does every edge of the graph of the samples, each quote in its place in the article',
    folder: sampleFolder,
    hash: everything,
    async run(page) {
      expect(await page.locator('.table tbody tr').count()).toBeGreaterThan(100)
      expect(await withoutQuotes(page)).toEqual([])
      expect(await page.locator('.evidence .notice').count()).toBe(0)
    },
  },
  {
    name: 'a claim has an id, a count of independent sources, and a letter that reports an error in it',
    hash: dat,
    async run(page) {
      await page.locator('.unroll').first().click()
      expect(await page.locator('.sources').textContent()).toMatch(/^2 dẫn chứng · \d nguồn độc lập$/)
      const card = page.locator('.evidence').first()
      const id = await card.getAttribute('data-claim')
      await card.locator('.soft', { hasText: `mã ${id}` }).waitFor()
      await card.locator('button', { hasText: 'Báo lỗi' }).click()
      const letter = await card.locator('textarea').inputValue()
      for (const part of [
        id!,
        'Trần Quốc Đạt [Person:Trần Quốc Đạt]',
        'Bí thư Thành ủy Vĩnh An',
        'title-after-dash',
        'th-001',
      ]) {
        expect(letter).toContain(part)
      }
    },
  },
]
