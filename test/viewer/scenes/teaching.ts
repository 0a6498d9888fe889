import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { faults } from './faults.ts'
import type { Scene } from './scene.ts'

/** Words of the facts in the margin that were made wrong. */
const WRONG = [
  /^Lê Thị Minh Hạnh giữ chức/,
  /^Vũ Thị Ngân phát biểu/,
  /^Vũ Thị Ngân giữ chức/,
  /^Ủy ban Mặt trận .* tham gia/,
  /^Huỳnh Tấn Đạt tham dự/,
  /^Ngô Thị Kim Thoa chủ trì/,
]

/** Judges the facts of the open article as they come, those that `isWrong` names as wrong. */
async function judgeAll(page: Page, isWrong: (words: string) => boolean): Promise<void> {
  const facts = page.locator('.fact:not(.fact-missing)')
  const all = await facts.count()
  for (let at = 0; at < all; at++) {
    const fact = facts.nth(at)
    await fact.locator('.fact-line').click()
    const words = (await fact.locator('.fact-line > span').first().innerText()).trim()
    await page.keyboard.press(isWrong(words) ? 'n' : 'y')
    if (isWrong(words)) {
      await page.keyboard.type('sai')
      await page.keyboard.press('Enter')
    }
    await fact.locator('.remark').waitFor()
  }
}

export const teaching: readonly Scene[] = [
  {
    name: 'who judges for the first time learns it by articles with planted mistakes, and nothing of that is judged',
    folder: { edit: true },
    hash: 'article=th-001',
    async run(page, folder) {
      await page.locator('.teaching-offer', { hasText: 'Lần đầu xét bài?' }).waitFor()
      expect(await faults(page)).toEqual([])
      await page.click('.teaching-begin')
      await page.locator('.room h2', { hasText: 'Huyện ủy Tháp Mười có Bí thư mới' }).waitFor()
      expect(page.url()).toContain('teaching=true')
      expect(await page.locator('.sitting-who').count()).toBe(0)
      await judgeAll(page, (words) => WRONG.some((wrong) => wrong.test(words)))
      expect(await page.locator('.remark-no').count()).toBe(0)
      await page
        .locator('.fact-wrong .remark-yes', { hasText: 'Bài viết “nguyên Bí thư”: bà đã thôi giữ chức' })
        .waitFor()
      await page.keyboard.press(']')
      // One mistake is overlooked, and one right fact taken for wrong.
      await judgeAll(page, (words) => /^Huỳnh Tấn Đạt (tham dự|giữ chức)/.test(words))
      await page.locator('.fact-right .remark-no', { hasText: 'Bên kia là Liên đoàn Lao động' }).waitFor()
      await page.locator('.fact-wrong .remark-no', { hasText: 'Vắng mặt thì ông vẫn giữ chức vụ.' }).waitFor()
      await page.reload()
      await page.locator('.fact-right .remark-no').waitFor()
      await page.keyboard.press(']')
      await page.locator('.room h2', { hasText: 'Huyện ủy Lấp Vò' }).waitFor()
      await page.keyboard.press('m')
      const form = page.locator('.missing')
      await form.locator('textarea').fill('bà Ngô Thị Kim Thoa, Chủ tịch HĐND huyện Lấp Vò')
      await form.locator('[name=from]').fill('Ngô Thị Kim Thoa')
      await form.locator('[name=role]').fill('Chủ tịch')
      await form.locator('[type=submit]').click()
      await page.locator('.fact-missing .remark-yes', { hasText: 'Đúng là còn thiếu.' }).waitFor()
      expect(await page.locator('.teaching-told').count()).toBe(0)
      await judgeAll(page, (words) => WRONG.some((wrong) => wrong.test(words)))
      const told = page.locator('.teaching-told')
      await told
        .locator('p', { hasText: 'Bạn thấy 5 trên 6 lỗi. Điều còn thiếu: bạn đã tìm ra. Cho là sai 1 điều' })
        .waitFor()
      expect(await faults(page)).toEqual([])
      await told.locator('li button').click()
      await page.locator('.fact [aria-current]', { hasText: 'Ủy ban Mặt trận' }).waitFor()
      await page.locator('.room mark', { hasText: 'ký kết chương trình phối hợp' }).waitFor()
      await page.click('.teaching-leave')
      await page.locator('.sitting-who').waitFor()
      expect(page.url()).not.toContain('teaching')
      expect(await page.locator('.teaching-offer, .fact .standing').count()).toBe(0)
      expect(existsSync(join(folder, 'judgements.jsonl'))).toBe(false)
      const read = await page.evaluate(() => localStorage.getItem(`quanhe read ${location.pathname}`))
      expect(read).toBe(null)
      expect(await page.locator('.room-ways .soft').first().innerText()).toContain('đã đọc 0')
      await page.click('.round-teach')
      await page.locator('.teaching-told').waitFor()
      await page.click('.teaching-again')
      await page.locator('.fact:not(.fact-right, .fact-wrong)').first().waitFor()
      expect(await page.locator('.remark, .fact-missing').count()).toBe(0)
      await page.keyboard.press('Escape')
      await page.locator('.room').waitFor({ state: 'detached' })
      expect(page.url()).not.toContain('teaching')
    },
  },
  {
    name: 'on a phone, in English and in the dark, learning to judge fits and can be left at any moment, for good',
    folder: { edit: true },
    hash: 'article=th-001&lang=en&theme=dark&teaching=true',
    browser: { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true },
    async run(page) {
      await page.locator('.fact-line').first().tap()
      await page.locator('.fact-judge button').first().tap()
      await page.locator('.remark-yes', { hasText: 'Just so. The article says that the Standing Committee' }).waitFor()
      await page.locator('.teaching-result').tap()
      await page
        .locator('.teaching-told', { hasText: 'You have seen 0 of 6 mistakes. What was missing: not found.' })
        .waitFor()
      expect(await page.locator('.teaching-told li').count()).toBe(0)
      expect(await page.locator('.room').evaluate((room) => room.scrollWidth)).toBe(390)
      expect(await faults(page)).toEqual([])
      await page.locator('.teaching-leave').tap()
      await page.locator('.sitting-who').waitFor()
      expect(await page.locator('.room').evaluate((room) => room.scrollWidth)).toBe(390)
      expect(await faults(page)).toEqual([])
      await page.reload()
      await page.locator('.room-round').waitFor()
      expect(await page.locator('.teaching-offer').count()).toBe(0)
    },
  },
  {
    name: 'a sitting is so many articles, goes on where one stopped, and ends with what was judged',
    folder: { edit: true },
    hash: 'article=th-003&lang=en',
    async run(page) {
      await page.click('.teaching-skip')
      await page.locator('.teaching-offer').waitFor({ state: 'detached' })
      await page.locator('.sitting-who').fill('Mai')
      await page.click('.round-size:has-text("5 articles")')
      const round = page.locator('.room-round')
      await round.locator('[role=status]', { hasText: '0 of 5 articles read' }).waitFor()
      expect(page.url()).toContain('article=th-003')
      await page.locator('.room h2').focus()
      const readOne = async (read: number) => {
        await page.keyboard.press('r')
        await round.locator('[role=status]', { hasText: `${read} of 5 articles read` }).waitFor()
      }
      await page.keyboard.press('j')
      await page.keyboard.press('y')
      await page.locator('.fact-right').waitFor()
      await page.keyboard.press('n')
      await page.keyboard.type('another person')
      await page.keyboard.press('Enter')
      await page.locator('.fact-wrong').waitFor()
      await readOne(1)
      await page.keyboard.press(']')
      await page.locator('.room-ways', { hasText: 'Article 2 of 5 · 1 read' }).waitFor()
      await readOne(2)
      // another day, from the map
      await page.click('.room-close')
      await page.reload()
      await page.click('.room-opener')
      await page.locator('.room-ways', { hasText: 'Article 3 of 5 · 2 read' }).waitFor()
      await page.locator('.room h2').focus()
      await readOne(3)
      await page.click('.round-on')
      await page.locator('.room-ways', { hasText: 'Article 4 of 5' }).waitFor()
      await readOne(4)
      await page.click('.round-on')
      await page.locator('.room-ways', { hasText: 'Article 5 of 5' }).waitFor()
      await page.keyboard.press('r')
      await page.locator('.round-done', { hasText: '5 articles: 2 facts judged, 1 wrong, 0 missing added.' }).waitFor()
      expect(await page.locator('.round-done pre').innerText()).toContain('quanhe score')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The sitting is done')
      expect(await faults(page)).toEqual([])
      await page.click('.round-stop')
      await page.locator('.round-size').first().waitFor()
      expect(await page.locator('.round-size').allInnerTexts()).toEqual([expect.stringMatching(/^All not yet read/)])
    },
  },
]
