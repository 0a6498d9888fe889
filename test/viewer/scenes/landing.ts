import { expect } from 'vitest'
import { bigGraph } from '../big.ts'
import { drawn, nodesDrawn, type Scene } from './scene.ts'

const big = { graph: JSON.stringify(bigGraph(400, 90).export()), articles: '{"id":"a","text":"ông"}\n' }

export const landing: readonly Scene[] = [
  {
    name: 'a great graph opens on the people most told of and their bodies; everything is one click away',
    folder: big,
    async run(page) {
      const first = await drawn(page)
      expect(first.nodes).toBeGreaterThan(30)
      expect(first.nodes).toBeLessThan(110)
      expect(first.links).toBeGreaterThan(15)
      await page.locator('.shown', { hasText: `Hiện ${first.nodes} trên 580` }).waitFor()
      await page.click('.side button:has-text("Hiện tất cả")')
      await page.locator('.map[data-nodes="490"]').waitFor()
      expect(page.url()).toContain('scope=all')
      await page.click('.chip:has-text("Tất cả các mục")')
      await page.locator(`.map[data-nodes="${first.nodes}"]`).waitFor()
    },
  },
  {
    name: 'a small graph is shown whole, with nothing more to ask for',
    async run(page) {
      await nodesDrawn(page).toBe(28)
      expect(await page.locator('.chip-all').count()).toBe(0)
    },
  },
  {
    name: 'three questions stand at the beginning, and each leads to its answer',
    async run(page) {
      await drawn(page)
      const questions = page.locator('.question')
      await questions.nth(2).waitFor()
      expect(await questions.count()).toBe(3)
      const texts = await questions.allTextContents()
      await questions.nth(0).click()
      await page.locator('.side h2', { hasText: 'Thành ủy Vĩnh An' }).waitFor()
      expect(texts[0]).toBe('Ai đã lãnh đạo Thành ủy Vĩnh An, và khi nào?')
      await page.keyboard.press('Escape')
      await questions.nth(1).click()
      await page.locator('.side h2', { hasText: 'Chương trình phối hợp' }).waitFor()
      await page.keyboard.press('Escape')
      await questions.nth(2).click()
      await page.locator('.way .evidence mark').first().waitFor()
    },
  },
]
