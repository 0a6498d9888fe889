import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { sampleFolder } from '../samples.ts'
import { chosen, drawn, type Scene } from './scene.ts'

const signed = 'mau-01-so-ket-phoi-hop'

/** Texts of the words lit as a kind. */
const lit = (page: Page, kind: string) => page.locator(`.room-text .lit-${kind}`).allTextContents()
const current = (page: Page) => page.locator('.fact:has([aria-current])')

export const reading: readonly Scene[] = [
  {
    name: 'an article from its address: its words lit by kind, its facts in the margin with rule and confidence',
    folder: sampleFolder,
    hash: `article=${signed}`,
    async run(page) {
      const title = 'Thành ủy Cao Lãnh và Đảng ủy Khối sơ kết công tác phối hợp, ký chương trình mới'
      expect(await page.locator('.room h2').textContent()).toBe(title)
      expect(await lit(page, 'Person')).toEqual(expect.arrayContaining(['Trần Văn Tám', 'Nguyễn Ngọc Thương']))
      expect((await lit(page, 'Position')).map((words) => words.trim())).toContain('Bí thư')
      expect(await lit(page, 'Organization')).toContain('Ban Thường vụ Thành uỷ Cao Lãnh')
      expect(await lit(page, 'Agreement')).toContain('chương trình phối hợp')
      expect(await lit(page, 'Date')).toContain('22/02/2024')
      const holds = page.locator('.fact-line', { hasText: 'Trần Văn Tám giữ chức Bí thư Thành ủy Cao Lãnh' }).first()
      expect(await holds.locator('.soft').textContent()).toBe('đang giữ chức · post-after-name · 95%')
      // Beside the paragraph with its words.
      const row = page.locator('.room-row', { has: holds }).first()
      expect(await row.locator('.room-text').textContent()).toContain('ông Trần Văn Tám - Tỉnh ủy viên, Bí thư')
      expect(await page.locator('.map').isVisible()).toBe(false)
    },
  },
  {
    name: 'a fact leads to its words in one click, and the address keeps it',
    folder: sampleFolder,
    hash: `article=${signed}`,
    async run(page) {
      const fact = page.locator('.fact', { hasText: 'Nguyễn Ngọc Thương ký Chương trình phối hợp' })
      await fact.locator('.fact-line').click()
      const quote = (await page.locator('.room mark').textContent())!
      expect(quote).toMatch(/^Bí thư Thành ủy Cao Lãnh.*ký kết chương trình phối hợp$/)
      expect(page.url()).toContain(`claim=${await fact.getAttribute('data-claim')}`)
      const address = page.url()
      await page.goto('about:blank')
      await page.goto(address)
      await page.locator('.room mark').waitFor()
      expect(await page.locator('.room mark').textContent()).toBe(quote)
      expect(await current(page).textContent()).toContain('Nguyễn Ngọc Thương')
      await current(page).locator('.link', { hasText: 'Nguyễn Ngọc Thương' }).click()
      await page.locator('.side h2', { hasText: 'Nguyễn Ngọc Thương' }).waitFor()
      expect(await page.locator('.room').count()).toBe(0)
    },
  },
  {
    name: 'J and K go from fact to fact, a click on a word to the fact that rests on it',
    alone: true,
    folder: sampleFolder,
    hash: `article=${signed}`,
    async run(page) {
      const ids = await page.locator('.fact').evaluateAll((all) => all.map((one) => one.getAttribute('data-claim')))
      const seen: (string | null)[] = []
      for (const key of ['j', 'j', 'j', 'k']) {
        await page.keyboard.press(key)
        seen.push(await current(page).getAttribute('data-claim'))
      }
      expect(seen).toEqual([ids[0], ids[1], ids[2], ids[1]])
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(3)
      await page.locator('.room-text .lit-Document').first().click()
      expect(await current(page).textContent()).toContain('Nghị quyết số 01')
    },
  },
  {
    name: 'kinds can be left unlit, which the address keeps',
    folder: sampleFolder,
    hash: `article=${signed}`,
    async run(page) {
      expect(await lit(page, 'Person')).not.toEqual([])
      await page.locator('.room-kind', { hasText: 'Người' }).click()
      expect(await lit(page, 'Person')).toEqual([])
      expect(page.url()).toContain('unlit=Person')
      await page.reload()
      await page.locator('.room-text').first().waitFor()
      expect(await lit(page, 'Person')).toEqual([])
      expect(await lit(page, 'Organization')).not.toEqual([])
    },
  },
  {
    name: 'what is read is marked, stays marked, and can be passed over',
    async run(page) {
      await drawn(page)
      await page.click('.room-opener')
      const title = page.locator('.room h2')
      expect(await title.textContent()).toContain('Cổng thông tin bị chèn mã lạ')
      await page.keyboard.press('r')
      await page.locator('.room-ways', { hasText: 'Bài 1 trên 7 · đã đọc 1' }).waitFor()
      await page.keyboard.press(']')
      await page.keyboard.press(']')
      expect(await title.textContent()).toBe('Gặp mặt cán bộ hưu trí đầu xuân')
      await page.click('.room-read')
      await page.keyboard.press('[')
      await page.locator('.room-unread').click()
      expect(await page.locator('.room-previous').isDisabled()).toBe(true)
      await page.keyboard.press(']')
      expect(await title.textContent()).toBe('Đảng bộ Vĩnh An kết nạp nhiều đảng viên mới')
      await page.reload()
      await page.locator('.room-ways', { hasText: 'Bài 4 trên 7 · đã đọc 2' }).waitFor()
      await page.keyboard.press('Escape')
      await page.click('.room-opener')
      expect(await title.textContent()).toContain('ký kết chương trình phối hợp mới')
    },
  },
  {
    name: 'an article’s own node opens it, and Escape leads back to the node',
    hash: chosen('node', 'Article:Thành phố Vĩnh An có tân Bí thư Thành ủy'),
    async run(page) {
      await page.locator('.read-article').click()
      await page.locator('.room .fact', { hasText: 'Trần Quốc Đạt giữ chức Bí thư Thành ủy Vĩnh An' }).first().waitFor()
      await page.keyboard.press('Escape')
      await page.waitForFunction(() => document.activeElement?.matches('.read-article'))
      expect(await page.locator('.map').isVisible()).toBe(true)
    },
  },
  {
    name: 'an article that is not there is told of, and its facts are listed all the same',
    folder: { articles: '' },
    hash: 'article=th-001',
    async run(page) {
      expect(await page.locator('.room > .notice').textContent()).toContain('Không có bài này')
      expect(await page.locator('.room section .fact').count()).toBeGreaterThan(5)
    },
  },
  {
    name: 'on a phone the facts stand below their paragraph, and nothing is cut off',
    folder: sampleFolder,
    hash: `article=${signed}`,
    browser: { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true },
    async run(page) {
      await page.locator('.room-text').first().waitFor()
      const row = page.locator('.room-row:has(.fact)').first()
      const [text, margin] = [await row.locator('.room-text').boundingBox(), await row.locator('ul').boundingBox()]
      expect(margin!.y).toBeGreaterThanOrEqual(text!.y + text!.height)
      expect(await page.locator('.room').evaluate((room) => room.scrollWidth)).toBe(390)
      for (const button of await page.locator('.room button:visible').all())
        expect((await button.boundingBox())!.height, await button.innerText()).toBeGreaterThanOrEqual(44)
      await row.locator('.fact-line').first().tap()
      await page.locator('.room mark').first().waitFor()
    },
  },
]
