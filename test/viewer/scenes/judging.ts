import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { readJudgements } from '../../../src/knowledge/judgements.ts'
import { chosen, drawn, type Scene } from './scene.ts'

const dat = chosen('node', 'Person:Trần Quốc Đạt')

export const judging: readonly Scene[] = [
  {
    name: 'without --edit nothing can be judged',
    hash: dat,
    async run(page) {
      await page.locator('.unroll').first().click()
      await page.locator('.evidence button', { hasText: 'Báo lỗi' }).first().click()
      expect(await page.locator('.judge, .judge-node').count()).toBe(0)
      const status = await page.evaluate(() =>
        fetch('judgements', { method: 'POST', body: '{}' }).then((answer) => answer.status),
      )
      expect(status).toBe(405)
    },
  },
  {
    name: 'with --edit a claim is rejected and two people are joined; the file holds who, when and why',
    folder: { edit: true },
    hash: dat,
    async run(page, folder) {
      await drawn(page)
      await page.locator('.unroll').first().click()
      await page.locator('.evidence button', { hasText: 'Báo lỗi' }).first().click()
      const claim = page.locator('.report .judge')
      await claim.locator('input').nth(0).fill('Mai')
      await claim.locator('input').nth(1).fill('nhầm người')
      await claim.locator('button').click()
      await claim.locator('[role=status]', { hasText: 'Đã ghi' }).waitFor()
      await page.click('summary:has-text("Cùng là một người")')
      await page.locator('.judge-node .search input').fill('ly thanh toan')
      await page.keyboard.press('Enter')
      const same = page.locator('.judge-node details[open] .judge')
      await same.locator('input').nth(0).fill('Mai')
      await same.locator('input').nth(1).fill('thử')
      await same.locator('button').click()
      await same.locator('[role=status]', { hasText: 'Đã ghi' }).waitFor()
      const [reject, join_] = readJudgements(
        await readFile(join(folder, 'judgements.jsonl'), 'utf8'),
        'judgements.jsonl',
      )
      expect(reject).toMatchObject({
        verdict: 'reject',
        article: 'th-001',
        kind: 'HOLDS',
        who: 'Mai',
        why: 'nhầm người',
      })
      expect(join_).toMatchObject({ verdict: 'same', people: [{ name: 'Trần Quốc Đạt' }, { name: 'Lý Thanh Toàn' }] })
    },
  },
  {
    name: 'with --edit who may be the same person is offered to be judged',
    folder: { edit: true },
    hash: chosen('node', 'Person:Lý Thanh Toàn'),
    async run(page) {
      await page.click('summary:has-text("Cùng là một người")')
      await page.click('.judge-node details > button:has-text("Lý Thanh Toán")')
      expect(await page.locator('.judge-node details[open] .judge strong').textContent()).toBe(
        'Lý Thanh Toàn = Lý Thanh Toán',
      )
    },
  },
  {
    name: 'a judgement without the word of this page is refused',
    folder: { edit: true },
    async run(page) {
      const status = (headers: Record<string, string>) =>
        page.evaluate(
          (given) =>
            fetch('judgements', { method: 'POST', headers: given, body: '{}' }).then((answer) => answer.status),
          headers,
        )
      const token = (await page.locator('meta[name=quanhe-edit]').getAttribute('content'))!
      expect(await status({ 'Content-Type': 'application/json' })).toBe(403)
      expect(await status({ 'Content-Type': 'text/plain', 'X-Quanhe-Token': token })).toBe(415)
      expect(await status({ 'Content-Type': 'application/json', 'X-Quanhe-Token': token })).toBe(400)
    },
  },
]
