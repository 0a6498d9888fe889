import { expect } from 'vitest'
import { drawn, nodesDrawn, type Scene } from './scene.ts'

export const filters: readonly Scene[] = [
  {
    name: 'a sector, a level and a place narrow the map; each is a chip, and what is shown is told of all',
    async run(page) {
      await drawn(page)
      await page.click('.legend summary:has-text("Lọc")')
      await page.check('.box:has-text("Đảng") input')
      await page.locator('.chip', { hasText: 'Đảng' }).waitFor()
      await nodesDrawn(page).toBeLessThan(28)
      const afterOne = (await drawn(page)).nodes
      await page.check('.box:has-text("huyện") input')
      await page.selectOption('.filter-fields select >> nth=0', { label: 'huyện Bến Lộc (Trường Hà)' })
      await page.locator('.chip', { hasText: 'huyện Bến Lộc' }).waitFor()
      await page.waitForFunction(
        (before) => Number(document.querySelector<HTMLElement>('.map')!.dataset.nodes) < before,
        afterOne,
      )
      const { nodes } = await drawn(page)
      await page.locator('.shown', { hasText: `Hiện ${nodes} trên 57` }).waitFor()
      for (const chip of ['Đảng', 'huyện Bến Lộc', 'huyện'])
        await page.locator('.chip', { hasText: chip }).last().click()
      await page.locator('.map[data-nodes="28"]').waitFor()
    },
  },
  {
    name: 'where articles contradict each other is one click away, and each side leads to the other',
    async run(page) {
      await drawn(page)
      await page.click('.side button:has-text("Xem 1 chỗ các bài nói trái nhau")')
      await page.locator('.chip', { hasText: 'các bài nói trái nhau' }).waitFor()
      await page.locator('.map[data-nodes="3"][data-links="2"]').waitFor()
      await page.click('.start-list .link:has-text("Trần Quốc Đạt")')
      await page.locator('.unroll').first().click()
      expect(await page.locator('.doubt').textContent()).toContain('hai người cùng giữ một chức')
      await page.click('.doubt .link:has-text("Lý Thanh Toàn")')
      await page.locator('.edge-end', { hasText: 'Lý Thanh Toàn' }).waitFor()
      await page.click('.doubt .link:has-text("Trần Quốc Đạt")')
      await page.locator('.edge-end', { hasText: 'Trần Quốc Đạt' }).waitFor()
    },
  },
  {
    name: 'who may be the same person is told, and not joined',
    hash: 'node=Person:Lý Thanh Toàn',
    async run(page) {
      await drawn(page)
      await page.click('.doubt .link:has-text("Lý Thanh Toán")')
      await page.locator('.side h2', { hasText: 'Lý Thanh Toán' }).waitFor()
      expect(await page.locator('.doubt').textContent()).toContain('Lý Thanh Toàn')
    },
  },
  {
    name: 'a kind of relation, an outlet, confidence and sources',
    async run(page) {
      const { links } = await drawn(page)
      await page.click('.legend summary:has-text("Loại quan hệ")')
      await page.click('.relation-kind:has-text("giữ chức")')
      await page.waitForFunction(
        (before) => Number(document.querySelector<HTMLElement>('.map')!.dataset.links) < before,
        links,
      )
      await page.click('.chip:has-text("không kể “giữ chức”")')
      await page.click('.legend summary:has-text("Lọc")')
      await page.selectOption('.filter-fields select >> nth=1', 'Báo Trường Hà')
      await page.locator('.chip', { hasText: 'Báo Trường Hà' }).waitFor()
      await page.selectOption('.filter-fields select >> nth=3', '2')
      await page.locator('.chip', { hasText: 'từ 2 nguồn độc lập' }).waitFor()
      await page.locator('.range input').fill('90')
      await page.locator('.chip', { hasText: 'tin cậy từ 90%' }).waitFor()
      await page.click('button:has-text("Về ban đầu")')
      await page.locator('.map[data-nodes="28"]').waitFor()
    },
  },
]
