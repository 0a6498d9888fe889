import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { initialState } from '../../../viewer/state/state.ts'
import { type Step, type Story, viewOf } from '../../../viewer/state/story.ts'
import { faults } from './faults.ts'
import { drawn, type Scene, saved, still } from './scene.ts'

const dat = 'Person:Trần Quốc Đạt'
const hoa = 'Person:Nguyễn Văn Hòa'

const steps: readonly Step[] = [
  {
    name: 'Bí thư Vĩnh An',
    text: 'Ông Đạt đứng đầu Thành ủy Vĩnh An.',
    hash: viewOf({ ...initialState, chosen: { what: 'node', key: dat }, camera: { x: 0.4, y: 0.6, ratio: 0.5 } }),
  },
  {
    name: 'Hai người',
    text: 'Và đây là đường nối giữa hai người.',
    hash: viewOf({ ...initialState, scope: { of: 'path', from: dat, to: hoa, turn: 0 } }),
  },
  {
    name: 'Tất cả',
    text: '',
    hash: viewOf({ ...initialState, scope: { of: 'all' }, camera: { x: 0.6, y: 0.4, ratio: 0.8 } }),
  },
]
const story: Story = { title: 'Chuyện Vĩnh An', steps }
const file = JSON.stringify(story)
const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true }

/** The address without what it says of the story itself. */
function viewIn(page: Page): string {
  const parts = new URLSearchParams(new URL(page.url()).hash.slice(1))
  parts.delete('story')
  parts.delete('step')
  return parts.toString()
}

/** Which step is told, and what it says. */
const told = (page: Page) => page.locator('.story-words')

async function openFile(page: Page, json: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click('.story label.button')])
  await chooser.setFiles({ name: 'story.json', mimeType: 'application/json', buffer: Buffer.from(json) })
}

export const stories: readonly Scene[] = [
  {
    name: 'views are kept with a sentence, named after what they show, ordered, taken anew and removed, and are there after a reload',
    async run(page) {
      await drawn(page)
      await page.click('.story-opener')
      await page.fill('.story-title', 'Chuyện Vĩnh An')
      await page.click('.story-add')
      await page.fill('.story-form textarea', 'Câu một.\n\nCâu hai.')
      expect(await page.inputValue('.story-form textarea')).toBe('Câu một. Câu hai.')
      await page.click('.start-list .link:has-text("Trần Quốc Đạt")')
      await page.locator('.side h2', { hasText: 'Trần Quốc Đạt' }).waitFor()
      await page.click('.story-add')
      const names = page.locator('.story-name')
      expect(await names.allTextContents()).toEqual(['Sơ đồ quan hệ', 'Trần Quốc Đạt'])
      expect(await page.locator('.story-form .story-cites q').textContent()).toContain('Trần Quốc Đạt')

      await page.click('button[aria-label="Lên trước một bước"]')
      await expect.poll(() => names.allTextContents()).toEqual(['Trần Quốc Đạt', 'Sơ đồ quan hệ'])
      await page.reload()
      await names.first().waitFor()
      await expect.poll(() => names.allTextContents()).toEqual(['Trần Quốc Đạt', 'Sơ đồ quan hệ'])
      expect(await page.inputValue('.story-title')).toBe('Chuyện Vĩnh An')

      await page.click('.story-steps a >> nth=1')
      await page.locator('.side h2', { hasText: 'Ai, ở đâu, với ai' }).waitFor()
      expect(await page.inputValue('.story-form textarea')).toBe('Câu một. Câu hai.')
      await page.click('.legend-kind:has-text("Thỏa thuận")')
      await page.click('button:has-text("Thay bằng góc nhìn đang mở")')
      await page.click('.legend-kind:has-text("Thỏa thuận")')
      await page.click('.story-steps a >> nth=1')
      await page.locator('.legend-kind[aria-pressed=false]', { hasText: 'Thỏa thuận' }).waitFor()

      await page.click('button:has-text("Bỏ bước này")')
      expect(await names.allTextContents()).toEqual(['Trần Quốc Đạt'])
      await page.click('button:has-text("Hoàn tác")')
      expect(await names.allTextContents()).toEqual(['Trần Quốc Đạt', 'Sơ đồ quan hệ'])
    },
  },
  {
    name: 'a story travels as a file, with its quotes, and restores in another browser what its addresses restore',
    hash: 'story=edit',
    async run(page) {
      await drawn(page)
      await openFile(page, file)
      await page.locator('.story-steps li >> nth=2').waitFor()
      const { name, text } = await saved(page, () => page.click('.story button:has-text("Tải tệp JSON")'))
      expect(name).toBe('story.json')
      const out = JSON.parse(text)
      expect(out.title).toBe(story.title)
      expect(out.steps.map(({ name, text, hash }: Step) => ({ name, text, hash }))).toEqual(steps)
      expect(out.steps[0].cites).toEqual([
        expect.objectContaining({ quote: expect.stringContaining('Trần Quốc Đạt'), outlet: expect.any(String) }),
      ])
      expect(out.steps[1].cites.length).toBeGreaterThan(1)
      expect(out.steps[2].citation).toMatch(/^Quan hệ \(quanhe\)/)

      await page.click('.story-play')
      for (const [at, { hash }] of steps.entries()) {
        await page.locator('.story-count', { hasText: `Bước ${at + 1} trên 3` }).waitFor()
        await still(page)
        expect(viewIn(page)).toBe(hash)
        const [nodes, text] = [(await drawn(page)).nodes, await page.locator('.side').innerText()]
        const other = await page.context().newPage()
        await other.goto(`${page.url().split('#')[0]}#${hash}`)
        await other.locator('.strip').waitFor()
        await still(other)
        expect((await drawn(other)).nodes).toBe(nodes)
        expect(await other.locator('.side').innerText()).toBe(text)
        expect(viewIn(other)).toBe(hash)
        await other.close()
        await page.keyboard.press('PageDown')
      }
    },
  },
  {
    name: 'a file without a story is told so, and nothing is lost',
    hash: 'story=edit',
    async run(page) {
      await drawn(page)
      await openFile(page, file)
      await page.locator('.story-steps li >> nth=2').waitFor()
      await openFile(page, '{"steps":7}')
      await page.locator('.story [role=alert]', { hasText: 'Tệp này không chứa câu chuyện nào.' }).waitFor()
      expect(await page.locator('.story-steps li').count()).toBe(3)
      await page.click('.story button:has-text("Bỏ hết")')
      expect(await page.locator('.story-steps li').count()).toBe(0)
      await page.click('button:has-text("Hoàn tác")')
      expect(await page.locator('.story-steps li').count()).toBe(3)
    },
  },
  {
    name: 'a story beside the graph is told when the page is opened; keys go from step to step, and its quotes open their articles',
    folder: { story: file },
    async run(page) {
      await told(page).locator('h2', { hasText: 'Bí thư Vĩnh An' }).waitFor()
      await told(page).locator('p', { hasText: 'Ông Đạt đứng đầu Thành ủy Vĩnh An.' }).waitFor()
      expect(new URL(page.url()).hash).toContain('story=play&step=1')
      expect(await page.locator('.legend, .strip').count()).toBe(0)
      await page.keyboard.press('ArrowRight')
      await told(page).locator('h2', { hasText: 'Hai người' }).waitFor()
      await page.locator('.side h2', { hasText: 'Trần Quốc Đạt – Nguyễn Văn Hòa' }).waitFor()
      await page.keyboard.press('PageDown')
      await page.keyboard.press('PageDown')
      await told(page).locator('h2', { hasText: 'Tất cả' }).waitFor()
      await told(page).locator('.soft', { hasText: 'Quan hệ (quanhe):' }).waitFor()
      await page.keyboard.press('PageUp')
      await told(page).locator('h2', { hasText: 'Hai người' }).waitFor()

      const quote = page.locator('.story-cites button').first()
      const words = await quote.locator('q').textContent()
      await quote.click()
      expect(await page.locator('.room mark').first().textContent()).toBe(words)
      await page.keyboard.press('Escape')
      await page.locator('.room').waitFor({ state: 'detached' })
      await page.keyboard.press('Home')
      await told(page).locator('h2', { hasText: 'Bí thư Vĩnh An' }).waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.story').waitFor({ state: 'detached' })
      await page.locator('.strip').waitFor()
      await page.locator('.side h2', { hasText: 'Trần Quốc Đạt' }).waitFor()
    },
  },
  {
    name: 'an address opens the very step of the story; the language of who looks stays',
    folder: { story: file },
    hash: `${steps[1]!.hash}&story=play&step=2&lang=en`,
    async run(page) {
      await page.locator('.story-count', { hasText: 'Step 2 of 3' }).waitFor()
      await page.keyboard.press('PageDown')
      await page.locator('.story-count', { hasText: 'Step 3 of 3' }).waitFor()
      expect(page.url()).toContain('lang=en')
    },
  },
  {
    name: 'a story travels in the page that is made to be mailed, which mails itself on with another',
    hash: 'story=edit',
    async run(page, folder) {
      await drawn(page)
      await openFile(page, file)
      await page.locator('.story-steps li >> nth=2').waitFor()
      const first = await saved(page, () => page.click('.story button:has-text("Tải trang HTML")'))
      expect(first.name).toBe('quanhe.html')
      const path = join(folder, 'mailed.html')
      await writeFile(path, first.bytes)
      const asked: string[] = []
      const mailed = await page.context().newPage()
      mailed.on('request', (request) => asked.push(request.url()))
      await mailed.goto(`file://${path}`)
      await told(mailed).locator('h2', { hasText: 'Bí thư Vĩnh An' }).waitFor()
      await drawn(mailed)
      await mailed.click('.story button:has-text("Sửa")')
      await mailed.fill('.story-title', 'Chuyện gửi tiếp')
      await mailed.click('.story button:has-text("Bỏ bước này")')
      const second = await saved(mailed, () => mailed.click('.story button:has-text("Tải trang HTML")'))
      expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([])

      await writeFile(join(folder, 'again.html'), second.bytes)
      await mailed.goto(`file://${join(folder, 'again.html')}`)
      await told(mailed).locator('h2', { hasText: 'Hai người' }).waitFor()
      await mailed.locator('.story-count', { hasText: 'Bước 1 trên 2' }).waitFor()
      expect(await mailed.locator('.story-title').textContent()).toBe('Chuyện gửi tiếp')
      expect(await drawn(mailed)).toMatchObject({ nodes: expect.any(Number) })
    },
  },
  {
    name: 'who has changed the story of the page can go back to it',
    folder: { story: file },
    hash: 'story=edit&step=1',
    async run(page) {
      await page.fill('.story-title', 'Của tôi')
      await page.reload()
      expect(await page.inputValue('.story-title')).toBe('Của tôi')
      await page.click('.story button:has-text("Về câu chuyện kèm theo trang")')
      expect(await page.inputValue('.story-title')).toBe('Chuyện Vĩnh An')
    },
  },
  ...(
    [
      ['no-preference', 'from step to step the map glides', true],
      ['reduce', 'for who asked for less motion it jumps from step to step', false],
    ] as const
  ).map(
    ([reducedMotion, name, glides]): Scene => ({
      name,
      folder: { story: JSON.stringify({ title: '', steps: [steps[0], steps[2]] }) },
      browser: { reducedMotion },
      async run(page) {
        await drawn(page)
        await still(page)
        await page.evaluate(() => {
          const map = document.querySelector<HTMLElement>('.map')!
          const watch = () => map.dataset.moving === 'true' && map.setAttribute('data-glided', '')
          new MutationObserver(watch).observe(map, { attributeFilter: ['data-moving'] })
        })
        await page.keyboard.press('PageDown')
        await told(page).locator('h2', { hasText: 'Tất cả' }).waitFor()
        await still(page)
        expect(await page.locator('.map[data-glided]').count()).toBe(glides ? 1 : 0)
        expect(viewIn(page)).toBe(steps[2]!.hash)
      },
    }),
  ),
  ...(['light', 'dark'] as const).flatMap((colorScheme) =>
    (['vi', 'en'] as const).map(
      (lang): Scene => ({
        name: `no fault of access is found in a story, ${colorScheme}, ${lang}`,
        folder: { story: file },
        hash: `${steps[1]!.hash}&story=play&step=2&lang=${lang}`,
        browser: { colorScheme },
        async run(page) {
          await page.locator('.story-count').waitFor()
          expect(await faults(page)).toEqual([])
          await page.click('.story-head button >> nth=0')
          await page.locator('.story-form').waitFor()
          expect(await faults(page)).toEqual([])
        },
      }),
    ),
  ),
  {
    name: 'on a phone a story is told, and nothing is cut off',
    folder: { story: file },
    browser: phone,
    async run(page) {
      await told(page).locator('h2', { hasText: 'Bí thư Vĩnh An' }).waitFor()
      await page.locator('button[aria-label="Bước sau"]').tap()
      await told(page).locator('h2', { hasText: 'Hai người' }).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      for (const button of await page.locator('.story button:visible').all())
        expect((await button.boundingBox())!.height, await button.innerText()).toBeGreaterThanOrEqual(44)
      expect((await page.locator('.map').boundingBox())!.height).toBeGreaterThan(200)
      expect(await faults(page)).toEqual([])
    },
  },
]
