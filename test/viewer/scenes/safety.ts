import { expect } from 'vitest'
import { files } from '../open.ts'
import { chosen, drawn, dropMap, type Scene } from './scene.ts'

const thang = chosen('edge', 'Person:Bùi Đức Thắng→HOLDS→Position:Giám đốc Công an tỉnh Trường Hà#0')

export const safety: readonly Scene[] = [
  {
    name: 'HTML in an article is shown as text wherever it turns up',
    hash: thang,
    async run(page) {
      await drawn(page)
      const evil = page.locator('.evidence').first()
      expect(await evil.locator('mark').textContent()).toContain('<img src=x onerror="window.broken=1">')
      expect(await evil.locator('figcaption').textContent()).toContain('Bản tin <i>An ninh mạng</i>, 04/2024')
      await evil.locator('button').first().click()
      expect(await page.locator('.room h2').textContent()).toContain('<b>khẩn</b>')
      expect(await page.locator('.room-body').textContent()).toContain('<img src=x')
      expect(await page.locator('img, i, b:not(.fact b)').count()).toBe(0)
      expect(await page.evaluate(() => 'broken' in window)).toBe(false)
    },
  },
  {
    name: 'an address that is no web address does not become a link',
    hash: thang,
    async run(page) {
      await drawn(page)
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
      expect(await page.locator('.evidence').first().textContent()).toContain('javascript:alert(1)')
    },
  },
  {
    name: 'without a graph the page says how to make one',
    folder: { graph: undefined },
    async run(page) {
      expect(await page.locator('h1').textContent()).toBe('Chưa có đồ thị')
      expect(await page.locator('.problem').textContent()).toContain('quanhe build')
    },
  },
  {
    name: 'a broken graph file is named, with the place where it breaks, in either language',
    folder: { graph: files.graph.slice(0, 5000) },
    async run(page) {
      expect(await page.locator('h1').textContent()).toBe('Tệp đồ thị bị hỏng')
      expect(await page.locator('pre').textContent()).toMatch(/^graph\.json: /)
      await page.click('button:has-text("English")')
      await page.locator('h1', { hasText: 'The graph file is broken' }).waitFor()
    },
  },
  {
    name: 'a graph of another make is refused at its first wrong record',
    folder: { graph: '{"nodes":[{"key":"a","attributes":{"kind":"Cat","label":"Mèo"}}],"edges":[]}' },
    async run(page) {
      expect(await page.locator('pre').textContent()).toBe('nodes[0] (a): unknown kind “Cat”')
    },
  },
  {
    name: 'a graph too large for the browser is told of before it is read',
    alone: true,
    async run(page) {
      await page.route('**/graph.json', (route) =>
        route.fulfill({ body: '{}', headers: { 'Content-Length': '900000000', 'Content-Type': 'application/json' } }),
      )
      await page.addInitScript(() => {
        const real = Headers.prototype.get
        Headers.prototype.get = function (name) {
          return name === 'content-length' ? '900000000' : Reflect.apply(real, this, [name])
        }
      })
      await page.reload()
      await page.locator('h1', { hasText: 'Đồ thị quá lớn' }).waitFor()
    },
  },
  {
    name: 'an empty graph is told apart from a broken one',
    folder: { graph: '{"nodes":[],"edges":[]}' },
    async run(page) {
      expect(await page.locator('h1').textContent()).toBe('Đồ thị trống')
    },
  },
  {
    name: 'without the articles the quotes are still there, and what is missing is said',
    folder: { articles: undefined },
    hash: thang,
    async run(page) {
      await drawn(page)
      expect(await page.locator('.evidence mark').count()).toBe(2)
      expect(await page.locator('.evidence .notice').first().textContent()).toContain('Không có toàn văn')
      await page.keyboard.press('Escape')
      await page.locator('details.notice summary').click()
      expect(await page.locator('details.notice').textContent()).toContain('articles.jsonl: 404')
    },
  },
  {
    name: 'a quote that is not where the graph says is shown, with a warning',
    folder: { articles: files.articles.replace('Ông Bùi Đức Thắng - ', 'Ông Thắng - ') },
    hash: thang,
    async run(page) {
      await drawn(page)
      expect(await page.locator('.evidence .notice').textContent()).toContain('không nằm đúng chỗ')
    },
  },
  {
    name: 'should the viewer itself fail, a page says so and shows what went wrong',
    before: () => {
      let broken = false
      const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title')!
      Object.defineProperty(Document.prototype, 'title', {
        ...title,
        set(text: string) {
          if (broken) return title.set!.call(this, text)
          broken = true
          throw new Error('không đặt được tiêu đề')
        },
      })
    },
    meant: /không đặt được tiêu đề/,
    async run(page) {
      await page.locator('h1', { hasText: 'Trang gặp lỗi' }).waitFor()
      expect(await page.locator('pre').textContent()).toContain('không đặt được tiêu đề')
      await page.click('button:has-text("English")')
      await page.locator('h1', { hasText: 'The page failed' }).waitFor()
    },
  },
  {
    name: 'where the graphics card drops the map again and again, the table takes over',
    alone: true,
    async run(page) {
      for (let losses = 0; losses < 3; losses++) await dropMap(page)
      await page.locator('.table .notice', { hasText: 'thiếu WebGL' }).waitFor()
      expect(await page.locator('.table tbody tr').count()).toBe(28)
    },
  },
  {
    name: 'where the browser has no WebGL a table stands in for the map, with the same panel',
    before: () => {
      const real = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
        return String(given[0]).includes('webgl') ? null : Reflect.apply(real, this, given)
      } as typeof real
    },
    async run(page) {
      await page.locator('.table .notice').waitFor()
      expect(await page.locator('.table tbody tr').count()).toBe(28)
      await page.click('.legend-kind:has-text("Cơ quan")')
      await page.locator('.shown', { hasText: 'Hiện 14 trên 57' }).waitFor()
      expect(await page.locator('.table tbody tr').count()).toBe(14)
      await page.click('.table .link:has-text("Trần Quốc Đạt")')
      await page.locator('.unroll').first().click()
      expect(await page.locator('.evidence mark').count()).toBe(2)
    },
  },
]
