import { expect } from 'vitest'
import { chosen, drawn, nodesDrawn, type Scene, still } from './scene.ts'

const kind = (name: string) => `.legend-kind:has-text("${name}")`

export const legend: readonly Scene[] = [
  {
    name: 'a click in the legend hides a kind and the count follows; another brings it back',
    async run(page) {
      await drawn(page)
      await page.click(kind('Cơ quan'))
      await page.locator('.shown', { hasText: 'Hiện 14 trên 57' }).waitFor()
      await nodesDrawn(page).toBe(14)
      expect(await page.locator(kind('Cơ quan')).getAttribute('aria-pressed')).toBe('false')
      await page.click(kind('Cơ quan'))
      await page.locator('.shown', { hasText: 'Hiện 28 trên 57' }).waitFor()
    },
  },
  {
    name: 'posts are folded into lines at first, and the legend unfolds them',
    async run(page) {
      await drawn(page)
      expect(await page.locator(kind('Chức vụ')).textContent()).toContain('gộp vào đường nối')
      await page.click(kind('Chức vụ'))
      await page.locator('.shown', { hasText: 'Hiện 43 trên 57' }).waitFor()
      expect(await page.locator(kind('Chức vụ')).textContent()).toContain('tách thành nút riêng')
    },
  },
  {
    name: 'the size of nodes tells what the reader asks for',
    async run(page) {
      await drawn(page)
      await still(page)
      const before = await page.locator('.map').screenshot()
      await page.locator('.legend-layout select').last().selectOption('outlets')
      await page.waitForFunction(() => location.hash.includes('size=outlets'))
      await still(page)
      expect(before.equals(await page.locator('.map').screenshot())).toBe(false)
    },
  },
  {
    name: 'with every kind off the map says what to do',
    hash: 'kinds=',
    async run(page) {
      await page.locator('.map-empty').waitFor()
      expect(await page.locator('.shown').textContent()).toBe('Hiện 0 trên 57')
    },
  },
  {
    name: 'what is chosen and what is shown come back from the address',
    async run(page) {
      await drawn(page)
      await page.click(kind('Sự kiện'))
      await page.click(kind('Thỏa thuận'))
      await page.locator('.start-list .link', { hasText: 'Lê Thị Bích Ngọc' }).click()
      await page.locator('.unroll').first().click()
      await page.locator('.evidence button').first().click()
      const before = [await page.locator('.shown').textContent(), await page.locator('.room mark').textContent()]
      const address = page.url()
      await page.goto('about:blank')
      await page.goto(address)
      await page.locator('.room mark').waitFor()
      expect(await page.locator('.side h2').textContent()).toBe('Lê Thị Bích Ngọc')
      expect([await page.locator('.shown').textContent(), await page.locator('.room mark').textContent()]).toEqual(
        before,
      )
      expect(page.url()).toBe(address)
    },
  },
  {
    name: 'English is one click away, and the articles stay Vietnamese',
    hash: chosen('node', 'Person:Lý Thanh Toàn'),
    async run(page) {
      await drawn(page)
      await page.click('button:has-text("English")')
      await page.locator('.shown', { hasText: 'Showing 28 of 57' }).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await page.locator('.side h3').first().textContent()).toBe('Posts 1')
      expect(await page.locator('.relation').first().textContent()).toContain('former Bí thư')
      expect(await page.locator('.legend').textContent()).toContain('Bodies')
      await page.reload()
      await page.locator('.shown', { hasText: 'Showing 28 of 57' }).waitFor()
    },
  },
]
