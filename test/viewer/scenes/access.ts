import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { faults } from './faults.ts'
import { chosen, drawn, type Scene, still } from './scene.ts'

const dat = chosen('node', 'Person:Trần Quốc Đạt')
const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true }

export const access: readonly Scene[] = [
  {
    name: 'from opening to the quote in its article without a mouse',
    async run(page) {
      await drawn(page)
      await page.keyboard.press('/')
      await page.keyboard.type('dat')
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.activeElement?.matches('.side h2'))
      const tabTo = async (selector: string) => {
        for (let presses = 0; presses < 14; presses++) {
          await page.keyboard.press('Tab')
          if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) break
        }
      }
      // Past what can be done with him on the map, to the first relation.
      await tabTo('.relation .link')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Thành ủy Vĩnh An')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false')
      await page.keyboard.press('Enter')
      await tabTo('.evidence button')
      await page.keyboard.press('Enter')
      await page.locator('.room mark').waitFor()
      expect(await page.evaluate(() => document.querySelector('.room')!.contains(document.activeElement))).toBe(true)
      await page.keyboard.press('Escape')
      await page.waitForFunction(() => document.activeElement?.textContent === 'Đọc cả bài')
      await page.keyboard.press('Escape')
      await page.locator('.side h2', { hasText: 'Ai, ở đâu, với ai' }).waitFor()
    },
  },
  {
    name: 'the map moves and zooms by keys',
    async run(page) {
      await drawn(page)
      const seen = new Set<string>()
      await page.locator('.map').focus()
      for (const key of ['ArrowLeft', 'ArrowUp', '+', '-', '0']) {
        await page.keyboard.press(key)
        await still(page)
        seen.add((await page.locator('.map').screenshot()).toString('base64'))
      }
      expect(seen.size).toBeGreaterThanOrEqual(4)
    },
  },
  {
    name: 'the focus can be seen',
    async run(page) {
      await drawn(page)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      const width = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineWidth)
      expect(Number.parseFloat(width)).toBeGreaterThanOrEqual(2)
    },
  },
  ...(['light', 'dark'] as const).map(
    (colorScheme): Scene => ({
      name: `no fault of access is found, ${colorScheme}`,
      hash: dat,
      browser: { colorScheme },
      async run(page) {
        await drawn(page)
        await page.locator('.unroll').first().click()
        expect(await faults(page)).toEqual([])
        await page.keyboard.press('/')
        await page.keyboard.type('vinh an')
        expect(await faults(page)).toEqual([])
        await page.keyboard.press('Escape')
        await page.locator('.evidence button').first().click()
        expect(await faults(page)).toEqual([])
      },
    }),
  ),
  {
    name: 'no fault of access is found on the first page',
    async run(page) {
      await drawn(page)
      expect(await faults(page)).toEqual([])
    },
  },
  ...(
    [
      ['the table', 'view=table&rows=claims', async () => {}],
      [
        'sharing',
        '',
        async (page: Page) => {
          await page.click('.share-opener')
          await page.locator('dialog[open]').waitFor()
        },
      ],
      [
        'help',
        '',
        async (page: Page) => {
          await page.keyboard.press('?')
          await page.locator('dialog[open]').waitFor()
        },
      ],
      ['asking for a way', '', (page: Page) => page.click('.path-opener')],
      ['a career', `${dat}&tab=times`, async () => {}],
      ['the sources of a person', `${dat}&tab=reports`, async () => {}],
      ['filters', '', (page: Page) => page.click('.legend summary:has-text("Lọc")')],
      ['a way between two', 'path=Person:Trần Quốc Đạt&goal=Person:Nguyễn Văn Hòa', async () => {}],
      ['a day', 'on=2022-01-01&since=2021', async () => {}],
      ['the reading room', 'article=th-001', (page: Page) => page.keyboard.press('j')],
      ['the reading room in English', 'article=th-001&lang=en', (page: Page) => page.keyboard.press('j')],
      ['the reading room in the dark', 'article=th-001&theme=dark', (page: Page) => page.keyboard.press('j')],
      ['a body', 'node=Organization:Thành ủy Vĩnh An', async () => {}],
    ] as const
  ).map(
    ([name, hash, act]): Scene => ({
      name: `no fault of access is found: ${name}`,
      hash,
      async run(page) {
        await page.locator('.strip').waitFor({ state: 'attached' })
        await act(page)
        expect(await faults(page)).toEqual([])
      },
    }),
  ),
  {
    name: 'the keys of the page are told on a sheet of their own',
    async run(page) {
      await drawn(page)
      await page.keyboard.press('?')
      await page.locator('dialog[open] dt').first().waitFor()
      expect(await page.locator('dialog[open] dt').allTextContents()).toEqual(expect.arrayContaining(['/', 'Esc', 'T']))
      await page.keyboard.press('Escape')
      await page.locator('dialog[open]').waitFor({ state: 'detached' })
    },
  },
  {
    name: 'light and dark are the reader’s own choice, and stay in the address',
    browser: { colorScheme: 'light' },
    async run(page) {
      await drawn(page)
      await page.click('button[aria-label="Nền tối"]')
      await page.locator('html[data-theme=dark]').waitFor()
      expect(page.url()).toContain('theme=dark')
      await page.reload()
      await page.locator('html[data-theme=dark]').waitFor()
    },
  },
  {
    name: 'no fault of access is found on a page that tells of a problem',
    folder: { graph: '' },
    async run(page) {
      expect(await faults(page)).toEqual([])
    },
  },
  ...(
    [
      ['no-preference', 'the map glides to what is chosen', true],
      ['reduce', 'for who asked for less motion it jumps', false],
    ] as const
  ).map(
    ([reducedMotion, name, glides]): Scene => ({
      name,
      browser: { reducedMotion },
      async run(page) {
        await drawn(page)
        await still(page)
        await page.evaluate(() => {
          const map = document.querySelector<HTMLElement>('.map')!
          const watch = () => map.dataset.moving === 'true' && map.setAttribute('data-glided', '')
          new MutationObserver(watch).observe(map, { attributeFilter: ['data-moving'] })
        })
        await page.locator('.start-list .link').first().click()
        await still(page)
        expect(await page.locator('.map[data-glided]').count()).toBe(glides ? 1 : 0)
      },
    }),
  ),
  {
    name: 'on a phone nothing is cut off, fingers have room, and the panel is a sheet below the map',
    browser: phone,
    hash: dat,
    async run(page) {
      await drawn(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      const [map, side] = [await page.locator('.map').boundingBox(), await page.locator('.side').boundingBox()]
      expect(side!.y).toBeGreaterThanOrEqual(map!.y + map!.height)
      expect(map!.height).toBeGreaterThan(300)
      await page.locator('.side-height').tap()
      await page.locator('.unroll').first().tap()
      for (const button of await page.locator('.side button:visible, .zoom button:visible').all()) {
        expect((await button.boundingBox())!.height, await button.innerText()).toBeGreaterThanOrEqual(44)
      }
      expect(await faults(page)).toEqual([])
      await page.locator('.evidence button').first().tap()
      await page.locator('.room mark').waitFor()
    },
  },
  {
    name: 'on a phone one begins with questions and people, and the map is one tap away',
    browser: phone,
    async run(page) {
      const person = page.locator('.start-list .link').first()
      await person.waitFor()
      const side = (await page.locator('.side').boundingBox())!
      expect(side.height).toBeGreaterThan(600)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      await page.locator('.side-height', { hasText: 'Xem sơ đồ' }).tap()
      expect((await page.locator('.side').boundingBox())!.height).toBeLessThan(400)
      await person.tap()
      await page.locator('.lead').waitFor()
      expect((await page.locator('.map').boundingBox())!.height).toBeGreaterThan(300)
    },
  },
  {
    name: 'on a phone all that is above the map on a desk is in one menu',
    browser: phone,
    async run(page) {
      await drawn(page)
      expect(await page.locator('.share-opener').isVisible()).toBe(false)
      await page.locator('.menu-opener').tap()
      for (const button of await page.locator('.menu button').all())
        expect((await button.boundingBox())!.height, await button.innerText()).toBeGreaterThanOrEqual(44)
      expect(await faults(page)).toEqual([])
      await page.locator('.menu button:has-text("Bảng")').tap()
      await page.locator('.table tbody tr').first().waitFor()
      expect(await page.locator('.menu').isVisible()).toBe(false)
      await page.locator('.menu-opener').tap()
      await page.locator('.share-opener').tap()
      await page.locator('dialog[open] .citation').waitFor()
    },
  },
  {
    name: 'on a phone a tap on a node opens it, and the legend unrolls to filter',
    browser: phone,
    hash: dat,
    async run(page) {
      await drawn(page)
      await still(page)
      const box = (await page.locator('.map').boundingBox())!
      await page.locator('.side-close').tap()
      await still(page)
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
      await page.locator('.side h2', { hasText: 'Trần Quốc Đạt' }).waitFor()
      await page.locator('.legend-opener').tap()
      await page.locator('.legend-kind', { hasText: 'Cơ quan' }).tap()
      await page.locator('.legend-opener', { hasText: 'Hiện 14 trên 57' }).waitFor()
    },
  },
]
