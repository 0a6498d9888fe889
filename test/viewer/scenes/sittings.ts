import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { readJudgements } from '../../../src/knowledge/judgements.ts'
import { quanhe } from '../../cli/terminal.ts'
import { sampleFolder } from '../samples.ts'
import { faults } from './faults.ts'
import { chosen, type Scene } from './scene.ts'

const signed = 'mau-01-so-ket-phoi-hop'

/** The lines of the judgements so far. */
const written = async (folder: string) =>
  readJudgements(await readFile(join(folder, 'judgements.jsonl'), 'utf8'), 'judgements.jsonl')

/** Marks words of the article as a mouse does. */
const mark = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    for (const paragraph of document.querySelectorAll('.room-text')) {
      const at = paragraph.textContent.indexOf(wanted)
      if (at < 0) continue
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      for (let seen = 0, node = walker.nextNode(); node; seen += node.textContent!.length, node = walker.nextNode()) {
        const length = node.textContent!.length
        if (at >= seen && at < seen + length) range.setStart(node, at - seen)
        if (at + wanted.length > seen && at + wanted.length <= seen + length)
          range.setEnd(node, at + wanted.length - seen)
      }
      getSelection()!.removeAllRanges()
      getSelection()!.addRange(range)
      return
    }
    throw new Error(`no ${wanted}`)
  }, words)

export const sittings: readonly Scene[] = [
  {
    name: 'without --edit the reading room judges nothing',
    hash: 'article=th-001',
    async run(page) {
      await page.keyboard.press('j')
      await page.keyboard.press('y')
      expect(await page.locator('.sitting, .fact-judge, .standing').count()).toBe(0)
    },
  },
  {
    name: 'Y and N judge fact after fact, U takes the last back, and all is in the file with who and why',
    folder: { edit: true },
    hash: 'article=th-001',
    async run(page, folder) {
      await page.locator('.sitting').waitFor()
      await page.keyboard.press('j')
      await page.locator('.fact-judge').waitFor()
      await page.keyboard.press('y')
      await page.locator('.sitting .notice', { hasText: 'tên người phán định' }).waitFor()
      await page.keyboard.type('Mai')
      await page.locator('.room h2').focus()
      await page.keyboard.press('y')
      const facts = page.locator('.fact')
      await facts.nth(0).locator('.standing', { hasText: 'đúng' }).waitFor()
      expect(await facts.nth(1).locator('[aria-current]').count()).toBe(1)
      await page.keyboard.press('n')
      await page.keyboard.type('nhầm người')
      await page.keyboard.press('Enter')
      await facts.nth(1).locator('.standing', { hasText: 'sai' }).waitFor()
      await page.keyboard.press('y')
      await facts.nth(2).locator('.standing').waitFor()
      const all = await facts.count()
      await page.locator('.sitting', { hasText: `3 trên ${all} dữ kiện đã xét` }).waitFor()
      expect(await written(folder)).toMatchObject([
        { verdict: 'right', article: 'th-001', who: 'Mai' },
        { verdict: 'reject', article: 'th-001', who: 'Mai', why: 'nhầm người' },
        { verdict: 'right' },
      ])
      await page.keyboard.press('u')
      await page.locator('.sitting', { hasText: `2 trên ${all}` }).waitFor()
      expect(await written(folder)).toHaveLength(2)
      await page.reload()
      await page.locator('.sitting', { hasText: `2 trên ${all}` }).waitFor()
      expect(await page.locator('.sitting-who').inputValue()).toBe('Mai')
    },
  },
  {
    name: 'M adds what is missing, from words marked in the text, and the next build has it',
    folder: async () => ({ ...(await sampleFolder()), edit: true }),
    hash: `article=${signed}`,
    async run(page, folder) {
      await page.locator('.sitting-who').fill('Mai')
      await page.locator('.room h2').focus()
      await mark(page, 'Quang cảnh hội nghị sơ kết chiều 22/02')
      await page.keyboard.press('m')
      const form = page.locator('.missing')
      expect(await form.locator('textarea').inputValue()).toBe('Quang cảnh hội nghị sơ kết chiều 22/02')
      await form.locator('[name=from]').fill('Lê Thị Mười')
      await form.locator('[name=role]').fill('Trưởng ban')
      await form.locator('[name=body]').fill('Ban Tổ chức Thành ủy Cao Lãnh')
      await form.locator('[name=since]').fill('20/10/2021')
      await form.locator('textarea').fill('không có câu này')
      await form.locator('.notice', { hasText: 'không có đúng câu chữ' }).waitFor()
      expect(await form.locator('[type=submit]').isDisabled()).toBe(true)
      await form.locator('textarea').fill('Quang cảnh hội nghị sơ kết')
      await form.locator('[type=submit]').click()
      await page.locator('.fact-missing', { hasText: 'Lê Thị Mười giữ chức Trưởng Ban Tổ chức Thành ủy' }).waitFor()
      expect(await written(folder)).toMatchObject([{ verdict: 'missing', since: '2021-10-20', status: 'current' }])
      const built = await quanhe([
        ...['build', join(folder, 'articles.jsonl'), '-o', join(folder, 'next')],
        ...['--judgements', join(folder, 'judgements.jsonl')],
      ])
      expect([built.status, built.err]).toEqual([0, ''])
      const graph = await readFile(join(folder, 'next', 'graph.json'), 'utf8')
      expect(graph.includes('"by":"person"')).toBe(true)
      const [held] = /HOLDS:person:lê-thị-mười[^"]*/.exec(graph) ?? []
      expect(held).toMatch(/→post:trưởng-ban:ban-tổ-chức-thành-ủy-cao-lãnh/)
      await page.locator('.fact-missing button').click()
      await page.locator('.fact-missing').waitFor({ state: 'detached' })
      expect(await written(folder)).toEqual([])
    },
  },
  {
    name: 'M adds a disciplinary measure with who decided it, and a figure, and the next build has them',
    folder: async () => ({ ...(await sampleFolder()), edit: true }),
    hash: `article=${signed}`,
    async run(page, folder) {
      await page.locator('.sitting-who').fill('Mai')
      await page.locator('.room h2').focus()
      const form = page.locator('.missing')
      const add = async (shape: string, fields: Readonly<Record<string, string>>) => {
        await page.keyboard.press('m')
        await form.locator('select').first().selectOption(shape)
        await form.locator('textarea').fill('Quang cảnh hội nghị sơ kết')
        for (const [name, value] of Object.entries(fields)) await form.locator(`input[name=${name}]`).fill(value)
      }
      await add('SUBJECT_OF', {
        from: 'Lê Thị Mười',
        measure: 'Cảnh cáo',
        decider: 'Thành ủy Cao Lãnh',
        date: 'hôm qua',
      })
      expect(await faults(page)).toEqual([])
      await form.locator('[type=submit]').click()
      const refusal = form.locator('[name=date]').evaluate((field: HTMLInputElement) => field.validationMessage)
      expect(await refusal).toMatch('22/02/2024')
      await form.locator('[name=date]').fill('20/2/2024')
      await form.locator('[type=submit]').click()
      await page.locator('.fact-missing', { hasText: 'Lê Thị Mười bị Cảnh cáo Lê Thị Mười' }).waitFor()
      await page.locator('.fact-missing', { hasText: 'Thành ủy Cao Lãnh quyết định Cảnh cáo' }).waitFor()
      await page.locator('.room h2').focus()
      const fields = { from: 'Thành ủy Cao Lãnh', number: '1.250', measure: 'đảng viên kết nạp', unit: 'đảng viên' }
      await add('REPORTS', { ...fields, date: '2023' })
      await form.locator('[type=submit]').click()
      await page.locator('.fact-missing', { hasText: '1.250 đảng viên kết nạp (2023)' }).waitFor()
      const built = await quanhe([
        ...['build', join(folder, 'articles.jsonl'), '-o', join(folder, 'next')],
        ...['--judgements', join(folder, 'judgements.jsonl')],
      ])
      expect([built.status, built.err]).toEqual([0, ''])
      const { edges } = JSON.parse(await readFile(join(folder, 'next', 'graph.json'), 'utf8')) as {
        edges: { attributes: { kind: string; evidence?: { by?: string }[] } }[]
      }
      const byPerson = edges.filter(({ attributes }) => attributes.evidence?.some(({ by }) => by === 'person'))
      const kinds = byPerson.map(({ attributes }) => attributes.kind).filter((kind) => kind !== 'MENTIONS')
      expect(kinds.toSorted()).toEqual(['DECIDED', 'REPORTS', 'SUBJECT_OF'])
    },
  },
  {
    name: 'two windows judge the same article, and each sees what the other has done',
    folder: { edit: true },
    hash: 'article=th-001',
    async run(page, folder) {
      const other = await page.context().newPage()
      await other.goto(page.url())
      await other.locator('.fact').first().waitFor()
      for (const [window, who] of [
        [page, 'Mai'],
        [other, 'Lan'],
      ] as const) {
        await window.locator('.sitting-who').fill(who)
        await window.locator('.room h2').focus()
      }
      await page.keyboard.press('j')
      for (const key of ['j', 'j', 'j', 'j']) await other.keyboard.press(key)
      await Promise.all([page, other].flatMap((window) => ['y', 'y'].map((key) => window.keyboard.press(key))))
      await expect.poll(async () => (await written(folder)).length).toBe(4)
      await page.evaluate(() => dispatchEvent(new Event('focus')))
      await page.locator('.sitting', { hasText: /^.*4 trên/ }).waitFor()
      expect((await written(folder)).map((judgement) => judgement.who).toSorted()).toEqual(['Lan', 'Lan', 'Mai', 'Mai'])
    },
  },
  {
    name: 'an article that was read to its end is told so in the file, and no longer when that is taken back',
    folder: { edit: true },
    hash: 'article=th-001',
    async run(page, folder) {
      await page.locator('.sitting-who').fill('Mai')
      await page.click('.room-read')
      await page.locator('.room-read[aria-pressed=true]').waitFor()
      expect(await written(folder)).toMatchObject([{ verdict: 'read', article: 'th-001', who: 'Mai' }])
      await page.click('.room-read')
      await page.locator('.room-read[aria-pressed=false]').waitFor()
      expect(await written(folder)).toEqual([])
    },
  },
  {
    name: 'a body is judged to be one with another, and renamed',
    folder: { edit: true },
    hash: chosen('node', 'Organization:Thành ủy Vĩnh An'),
    async run(page, folder) {
      await page.click('summary:has-text("Cùng là một cơ quan")')
      await page.locator('.judge-node .search input').fill('ban thuong vu thanh uy vinh an')
      await page.keyboard.press('Enter')
      const form = page.locator('.judge-node details[open] .judge')
      await form.locator('input').nth(0).fill('Mai')
      await form.locator('input').nth(1).fill('thử')
      await form.locator('button').click()
      await form.locator('[role=status]', { hasText: 'Đã ghi' }).waitFor()
      expect(await written(folder)).toMatchObject([
        { verdict: 'same', bodies: [{ name: 'Thành ủy Vĩnh An' }, { name: 'Ban Thường vụ Thành ủy Vĩnh An' }] },
      ])
    },
  },
  {
    name: 'no fault of access is found while judging',
    folder: { edit: true },
    hash: 'article=th-001',
    async run(page) {
      await page.locator('.sitting-who').fill('Mai')
      await page.locator('.room h2').focus()
      for (const key of ['j', 'y', 'n']) await page.keyboard.press(key)
      await page.locator('.fact-judge form').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.room h2').focus()
      await page.keyboard.press('m')
      await page.locator('.missing').waitFor()
      await page.locator('.sitting-how summary').click()
      await page.locator('.sitting-how', { hasText: 'Chỉ xét theo lời bài này' }).waitFor()
      expect(await faults(page)).toEqual([])
      expect(await page.locator('.room').count()).toBe(1)
    },
  },
]
