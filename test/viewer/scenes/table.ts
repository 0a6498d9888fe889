import { parse as parseCsv } from 'csv-parse/sync'
import { expect } from 'vitest'
import { drawn, type Scene, saved } from './scene.ts'

/** The rows of a CSV by the names of their columns, read strictly: a row that is longer or shorter than the others is an error. */
function rowsIn(csv: Buffer): readonly Readonly<Record<string, string>>[] {
  return parseCsv(csv, { bom: true, columns: true })
}

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
      const saidOf = Object.fromEntries(rowsIn(file.bytes).map((row) => [row['name'], row]))
      expect(Object.keys(saidOf)).toHaveLength(count)
      expect(saidOf['Thành ủy Vĩnh An']!['source_ids']).toBe('th-001; th-002; th-005; th-006')
      expect(saidOf['Thành ủy Vĩnh An']!['cite']).toMatch(/^Quan hệ \(quanhe\): 28 trên 57 mục, .*find=/)
      expect(await page.locator('.table thead').textContent()).not.toMatch(/source_ids|cite/)
      await page.click('.table tbody .link:has-text("Thành ủy Vĩnh An")')
      await page.locator('.side h2', { hasText: 'Thành ủy Vĩnh An' }).waitFor()
      expect(page.url()).toContain('find=')
    },
  },
  {
    name: 'relations and claims have tables of their own',
    hash: 'view=table',
    async run(page) {
      const saveTable = () => page.click('.table-tools button:has-text("CSV")')
      await page.click('.segments button:has-text("Quan hệ")')
      expect(await page.locator('.table tbody tr').count()).toBe(24)
      const relations = rowsIn((await saved(page, saveTable)).bytes)
      expect(relations).toHaveLength(24)
      for (const row of relations) {
        expect(row['source_ids'] !== '').toBe(row['evidence'] !== '0')
        expect(row['cite']).toMatch(/^Quan hệ \(quanhe\): .*http:.*rows=edges/)
      }
      await page.click('.segments button:has-text("Dẫn chứng")')
      for (const row of rowsIn((await saved(page, saveTable)).bytes)) {
        expect(row['source_ids']).toMatch(/^th-00\d$/)
        expect(row['cite']).toMatch(/^Quan hệ \(quanhe\): .*http:/)
      }
      expect(await page.locator('.table tbody tr').first().textContent()).toMatch(/\d\d\/\d\d\/\d{4}|\d\d\/\d{4}/)
      await page.locator('.table tbody th button').first().click()
      await page.locator('.side .evidence mark').first().waitFor()
    },
  },
]
