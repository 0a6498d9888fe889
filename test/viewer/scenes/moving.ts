import { expect } from 'vitest'
import { chosen, drawn, nodesDrawn, type Scene, still } from './scene.ts'

const dat = chosen('node', 'Person:Trần Quốc Đạt')

export const moving: readonly Scene[] = [
  {
    name: 'neighbours off the map are counted before they are brought there, and the back button takes them away',
    hash: dat,
    async run(page) {
      await nodesDrawn(page).toBe(28)
      await page.locator('section', { hasText: 'Chủ trì' }).locator('.grow', { hasText: 'đưa 1 vào sơ đồ' }).click()
      await page.locator('.map[data-nodes="29"]').waitFor()
      await page.goBack()
      await page.locator('.map[data-nodes="28"]').waitFor()
      await page.click('button[aria-label="Đi tiếp"]')
      await page.locator('.map[data-nodes="29"]').waitFor()
    },
  },
  {
    name: 'one, two or three steps around a node',
    hash: dat,
    async run(page) {
      await drawn(page)
      const seen: number[] = []
      for (const depth of [1, 2, 3]) {
        await page.click(`.depths button:has-text("${depth}")`)
        await page.locator('.chip', { hasText: `Quanh Trần Quốc Đạt, ${depth} bước` }).waitFor()
        await still(page)
        seen.push((await drawn(page)).nodes)
      }
      expect(seen[0]).toBeLessThan(seen[1]!)
      expect(seen[1]).toBeLessThan(seen[2]!)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.locator('.map[data-nodes="28"]').waitFor()
    },
  },
  {
    name: 'the shortest way between two people, with the quote on each step',
    hash: dat,
    async run(page) {
      await drawn(page)
      await page.keyboard.press('p')
      expect(await page.locator('.path-end').textContent()).toContain('Trần Quốc Đạt')
      await page.locator('.path-search input').fill('nguyen van hoa')
      await page.keyboard.press('Enter')
      await page.locator('.side h2', { hasText: 'Trần Quốc Đạt – Nguyễn Văn Hòa' }).waitFor()
      expect(await page.locator('.way > li > .link').allTextContents()).toEqual([
        'Trần Quốc Đạt',
        'Tỉnh ủy viên Tỉnh ủy Trường Hà',
        'Tỉnh ủy Trường Hà',
        'Bí thư Tỉnh ủy Trường Hà',
        'Nguyễn Văn Hòa',
      ])
      expect(await page.locator('.way .evidence mark').count()).toBe(2)
      await nodesDrawn(page).toBe(3)
      expect(page.url()).toContain('path=')
    },
  },
  {
    name: 'a way is asked for from the bar above, with nobody chosen',
    async run(page) {
      await drawn(page)
      await page.click('.path-opener')
      await page.keyboard.insertText('Trần Quốc Đạt')
      await page.locator('.path-dialog [role=option]').first().waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.path-end', { hasText: 'Trần Quốc Đạt' }).waitFor()
      await page.keyboard.insertText('Phạm Minh Tâm')
      await page.locator('.path-dialog [role=option]').first().waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.side h2', { hasText: 'Trần Quốc Đạt – Phạm Minh Tâm' }).waitFor()
      expect(await page.locator('dialog[open]').count()).toBe(0)
    },
  },
  {
    name: 'a node is hidden, one is pinned, and the chips undo both',
    hash: dat,
    async run(page) {
      await drawn(page)
      await page.click('.actions button:has-text("Ghim")')
      await page.locator('.chip', { hasText: 'Đã ghim 1' }).waitFor()
      await page.keyboard.press('h')
      await page.locator('.map[data-nodes="27"]').waitFor()
      await page.click('.chip:has-text("Đã ẩn 1")')
      await page.locator('.map[data-nodes="28"]').waitFor()
    },
  },
  {
    name: 'with the arrow keys from neighbour to neighbour on the map',
    hash: dat,
    async run(page) {
      await drawn(page)
      await still(page)
      await page.locator('.map').focus()
      await page.keyboard.press('ArrowLeft')
      await page.locator('.side h2', { hasText: 'Thành ủy Vĩnh An' }).waitFor()
      expect(await page.locator('.side [role=status]').first().textContent()).toMatch(
        /^Cơ quan: Thành ủy Vĩnh An, \d+ quan hệ$/,
      )
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.activeElement?.matches('.side h2'))
    },
  },
]
