import { expect } from 'vitest'
import { fixture } from '../fixture.ts'
import { chosen, type Scene } from './scene.ts'
import { everyRelation, withoutQuotes } from './without-quotes.ts'

const dat = chosen('node', 'Person:Trần Quốc Đạt')

export const evidence: readonly Scene[] = [
  {
    name: 'every edge there is reaches its quotes, or what it follows from, in one click',
    hash: everyRelation,
    async run(page) {
      await page.locator('.table tbody tr').first().waitFor()
      expect(await page.locator('.table tbody tr').count()).toBe(fixture.size)
      expect(await withoutQuotes(page)).toEqual([])
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
