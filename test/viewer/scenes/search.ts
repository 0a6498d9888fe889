import { expect } from 'vitest'
import { drawn, type Scene, still } from './scene.ts'

export const search: readonly Scene[] = [
  {
    name: 'search finds without tones, and says who or where each result is',
    async run(page) {
      await drawn(page)
      await page.keyboard.press('/')
      await page.keyboard.type('tran quoc dat')
      const first = page.locator('[role=option]').first()
      expect(await first.locator('.result-name').textContent()).toBe('Trần Quốc Đạt')
      expect(await first.locator('.result-where').textContent()).toBe('Người · Bí thư Thành ủy Vĩnh An · 2021–2024')
    },
  },
  {
    name: 'tones are preferred when they are typed',
    async run(page) {
      await drawn(page)
      await page.keyboard.press('Control+k')
      await page.keyboard.insertText('Lý Thanh Toán')
      expect(await page.locator('.result-name').allTextContents()).toEqual(['Lý Thanh Toán', 'Lý Thanh Toàn'])
    },
  },
  {
    name: 'arrows choose a result, Enter opens it, and the panel is read from its heading',
    async run(page) {
      await drawn(page)
      await page.keyboard.press('/')
      await page.keyboard.type('vinh an')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      expect(await page.locator('[aria-selected=true]').getAttribute('id')).toBe('results-0')
      expect(await page.locator('[role=combobox]').getAttribute('aria-activedescendant')).toBe('results-0')
      await page.keyboard.press('Enter')
      await page.locator('.side h2', { hasText: 'Thành ủy Vĩnh An' }).waitFor()
      await page.waitForFunction(() => document.activeElement?.matches('.side h2'))
    },
  },
  {
    name: 'a click on a result opens it and the map goes there',
    async run(page) {
      await drawn(page)
      const before = await page.locator('.map').screenshot()
      await page.locator('[role=combobox]').fill('huyen uy')
      await page.locator('[role=option]', { hasText: 'Huyện ủy Bến Lộc' }).first().click()
      await page.locator('.side h2', { hasText: 'Huyện ủy Bến Lộc' }).waitFor()
      await still(page)
      expect(before.equals(await page.locator('.map').screenshot())).toBe(false)
    },
  },
  {
    name: 'a search that finds nothing says so, and Escape clears it',
    async run(page) {
      await drawn(page)
      await page.keyboard.press('/')
      await page.keyboard.type('qqqq zzzz')
      await page.locator('.results-count', { hasText: 'Không tìm thấy' }).waitFor()
      await page.keyboard.press('Escape')
      expect(await page.locator('[role=combobox]').inputValue()).toBe('')
    },
  },
]
