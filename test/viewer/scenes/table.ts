import { expect } from 'vitest'
import { drawn, type Scene, saved } from './scene.ts'

export const table: readonly Scene[] = [
  {
    name: 'the table lists what the map shows; it is sorted, filtered, saved, and opens what is clicked',
    async run(page) {
      await drawn(page)
      await page.keyboard.press('t')
      const rows = page.locator('.table tbody tr')
      await rows.first().waitFor()
      expect(await rows.count()).toBe(28)
      await page.click('.table thead button:has-text("Tên")')
      const names = await page.locator('.table tbody th').allTextContents()
      expect(names).toEqual(names.toSorted(new Intl.Collator('vi', { numeric: true }).compare))
      expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending')
      await page.locator('.table-find').fill('vĩnh an')
      await page.waitForFunction(() => document.querySelectorAll('.table tbody tr').length < 28)
      const count = await rows.count()
      const file = await saved(page, () => page.click('.table-tools button:has-text("CSV")'))
      expect(file.name).toBe('quanhe-nodes.csv')
      expect(file.text.split('\r\n')).toHaveLength(count + 2)
      await page.click('.table tbody .link:has-text("Thành ủy Vĩnh An")')
      await page.locator('.side h2', { hasText: 'Thành ủy Vĩnh An' }).waitFor()
      expect(page.url()).toContain('find=')
    },
  },
  {
    name: 'relations and claims have tables of their own',
    hash: 'view=table',
    async run(page) {
      await page.click('.segments button:has-text("Quan hệ")')
      expect(await page.locator('.table tbody tr').count()).toBe(24)
      await page.click('.segments button:has-text("Dẫn chứng")')
      expect(await page.locator('.table tbody tr').first().textContent()).toMatch(/\d\d\/\d\d\/\d{4}|\d\d\/\d{4}/)
      await page.locator('.table tbody th button').first().click()
      await page.locator('.side .evidence mark').first().waitFor()
    },
  },
]
