import { expect } from 'vitest'
import { drawn, type Scene } from './scene.ts'

export const time: readonly Scene[] = [
  {
    name: 'the strip brushes by keys, the map follows, and a double click lets go',
    async run(page) {
      await drawn(page)
      const to = page.locator('.thumb-to')
      await to.focus()
      await page.keyboard.press('Home')
      expect(await to.getAttribute('aria-valuetext')).toBe('03/2021')
      await page.locator('.chip', { hasText: 'báo đăng 03/2021' }).waitFor()
      await page.waitForFunction(() => Number(document.querySelector<HTMLElement>('.map')!.dataset.nodes) < 28)
      expect(page.url()).toContain('from=2021-03&to=2021-03')
      await page.keyboard.press('End')
      await page.locator('.map[data-nodes="28"]').waitFor()
      expect(await page.locator('.chip').count()).toBe(0)
    },
  },
  {
    name: 'the strip brushes with the mouse',
    async run(page) {
      await drawn(page)
      const bars = (await page.locator('.strip-bars').boundingBox())!
      await page.mouse.move(bars.x + bars.width * 0.9, bars.y + 20)
      await page.mouse.down()
      await page.mouse.move(bars.x + bars.width * 0.99, bars.y + 20, { steps: 3 })
      await page.mouse.up()
      await page.locator('.chip', { hasText: 'báo đăng' }).waitFor()
      await page.locator('.strip-bars').dblclick()
      await page.waitForFunction(() => !document.querySelector('.chip'))
    },
  },
  {
    name: 'on a day: who held which post, on the map and in a list',
    async run(page) {
      await drawn(page)
      const field = page.locator('.date-field input').first()
      await field.fill('1/1/2022')
      await field.press('Enter')
      await page.locator('.side h2', { hasText: 'Vào 01/01/2022' }).waitFor()
      const held = await page.locator('.held li').allTextContents()
      expect(held.some((line) => line.includes('Trần Quốc Đạt') && line.includes('Bí thư Thành ủy Vĩnh An'))).toBe(true)
      expect(held.some((line) => line.includes('Lý Thanh Toàn'))).toBe(false)
      expect(page.url()).toContain('on=2022-01-01')
    },
  },
  {
    name: 'between two days: what changed',
    hash: 'on=2022-01-01&since=2021',
    async run(page) {
      await page.locator('.side h2', { hasText: 'Thay đổi từ 2021 đến 01/01/2022' }).waitFor()
      const begun = page.locator('.side section', { hasText: 'Nhận chức' })
      expect(await begun.locator('li').allTextContents()).toEqual(
        expect.arrayContaining([expect.stringContaining('Trần Quốc Đạt'), expect.stringContaining('Lê Thị Bích Ngọc')]),
      )
      const ended = page.locator('.side section', { hasText: 'Thôi chức' })
      expect(await ended.locator('li').allTextContents()).toEqual([expect.stringContaining('Lý Thanh Toàn')])
    },
  },
  {
    name: 'time can be let run over the map, and stops at its end',
    async run(page) {
      await drawn(page)
      await page.click('.play')
      await page.waitForFunction(() => location.hash.includes('to='))
      expect(await page.locator('.play').getAttribute('aria-label')).toBe('Dừng')
      await page.locator('.play[aria-label="Chạy theo thời gian"]').waitFor()
      expect(await page.locator('.chip').count()).toBe(0)
    },
  },
  {
    name: 'what is no date is not taken',
    async run(page) {
      await drawn(page)
      const field = page.locator('.date-field input').first()
      await field.fill('hôm qua')
      await field.press('Enter')
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      expect(page.url()).not.toContain('on=')
    },
  },
]
