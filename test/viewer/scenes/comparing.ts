import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { KnowledgeGraph } from '../../../src/7-graph/types.ts'
import { fixture } from '../fixture.ts'
import { faults } from './faults.ts'
import { drawn, nodesDrawn, type Scene, still } from './scene.ts'

/** The fixture as it would have been before: one man not named yet, one post not ended yet, and somebody nobody names now. */
function olderGraph(): string {
  const graph = fixture.copy() as KnowledgeGraph
  graph.dropNode('Person:Bùi Đức Thắng')
  const post = graph.findOutEdge('Person:Lý Thanh Toàn', (_, { kind }) => kind === 'HOLDS')!
  const { evidence } = graph.getEdgeAttributes(post)
  graph.replaceEdgeAttributes(post, { kind: 'HOLDS', status: 'current', evidence: evidence ?? [] })
  graph.addNode('Person:Phan Văn Cũ', { kind: 'Person', label: 'Phan Văn Cũ', aliases: [], articles: 1 })
  return JSON.stringify(graph.export())
}

const since = olderGraph()

/** The group of a title in the list of what differs. */
const group = (page: Page, title: string) => page.locator(`.compare-group:has(summary:text("${title}"))`)

export const comparing: readonly Scene[] = [
  {
    name: 'an older folder that is served is compared with: each line leads to its quote, and only what is new can be shown',
    folder: { since },
    hash: 'compare=all',
    async run(page) {
      await page.locator('.side h2', { hasText: 'So với kết quả trước' }).waitFor()
      const titles = await page.locator('.compare-group summary').allInnerTexts()
      expect(titles).toEqual(['Chức vụ mới 1', 'Chức vụ đã thôi 1', 'Người mới 1', 'Người không còn 1'])
      await page.locator('.legend .compare-legend', { hasText: 'Mới có' }).waitFor()

      const ended = group(page, 'Chức vụ đã thôi')
      expect(await ended.innerText()).toMatch(/Lý Thanh Toàn[\s\S]*Tình trạng: trước là đang giữ chức, nay là /)
      await group(page, 'Người không còn').locator('summary').click()
      expect(await group(page, 'Người không còn').locator('li').innerText()).toContain('Phan Văn Cũ')
      await group(page, 'Chức vụ mới').locator('.compare-quote').click()
      expect(await page.locator('.side .evidence mark').first().textContent()).toContain('Giám đốc Công an tỉnh')
      await page.click('.side-close')

      const { nodes } = await drawn(page)
      await page.click('.compare-tools button:has-text("Chỉ xem cái mới")')
      await nodesDrawn(page).toBeLessThan(nodes)
      expect(page.url()).toContain('compare=new')
      await page.locator('.chips .chip', { hasText: 'chỉ cái mới' }).waitFor()
      await page.reload()
      await page.locator('.compare-group').first().waitFor()
      await nodesDrawn(page).toBe(2)
      await page.click('.views button:has-text("Bảng")')
      await page.locator('.table tbody th').first().waitFor()
      expect(await page.locator('.table tbody th').allInnerTexts()).toEqual(
        expect.arrayContaining(['Bùi Đức Thắng', 'Công an tỉnh Trường Hà']),
      )
      await page.click('.compare-tools button:has-text("Thôi so sánh")')
      await page.locator('.side h2', { hasText: 'Ai, ở đâu, với ai' }).waitFor()
      expect(page.url()).not.toContain('compare')
    },
  },
  {
    name: 'what is new is marked on the map',
    folder: { since },
    hash: 'compare=all',
    async run(page) {
      await page.locator('.compare-group').first().waitFor()
      await drawn(page)
      await still(page)
      /** Dots of the colour of marks on the canvas of names. */
      const marked = () =>
        page.evaluate(() => {
          const canvas = document.querySelector<HTMLCanvasElement>('.map .sigma-names')!
          const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
          let count = 0
          for (let at = 0; at < data.length; at += 4)
            if (data[at] === 0x0b && data[at + 1] === 0x7a && data[at + 2] === 0x6f && data[at + 3] === 255) count++
          return count
        })
      expect(await marked()).toBeGreaterThan(20)
      await page.click('.compare-tools button:has-text("Thôi so sánh")')
      await expect.poll(marked).toBe(0)
    },
  },
  {
    name: 'without one the reader chooses a file; one that is no graph is told so',
    async run(page) {
      await page.click('.side button:has-text("So với kết quả khác…")')
      const field = page.locator('.compare-drop input')
      const folder = await mkdtemp(join(tmpdir(), 'quanhe-since-'))
      await writeFile(join(folder, 'other.json'), '{"nodes": 3}')
      await writeFile(join(folder, 'graph.json'), since)
      await field.setInputFiles(join(folder, 'other.json'))
      await page.locator('.side [role=alert]', { hasText: 'Không đọc được tệp này' }).waitFor()
      await field.setInputFiles(join(folder, 'graph.json'))
      await page.locator('.side h2', { hasText: 'So với graph.json' }).waitFor()
      expect(await group(page, 'Chức vụ mới').locator('li').count()).toBe(1)
      await page.click('.compare-tools button:has-text("So với tệp khác")')
      await field.waitFor()
    },
  },
  ...(
    [
      ['light', 'vi'],
      ['dark', 'en'],
    ] as const
  ).map(
    ([colorScheme, lang]): Scene => ({
      name: `no fault of access is found in a comparison, ${colorScheme}, ${lang}`,
      folder: { since },
      hash: `compare=all&lang=${lang}`,
      browser: { colorScheme },
      async run(page) {
        const title = lang === 'vi' ? 'Người không còn' : 'People that are gone'
        await group(page, title).locator('summary').click()
        expect(await faults(page)).toEqual([])
        await page.locator('.compare-tools button').nth(1).click()
        await page.locator('.compare-drop').waitFor()
        expect(await faults(page)).toEqual([])
      },
    }),
  ),
  {
    name: 'on a phone a comparison is not cut off, and fingers have room',
    folder: { since },
    browser: { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true },
    hash: 'compare=all',
    async run(page) {
      await page.locator('.compare-group').first().waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      for (const part of await page.locator('.side-body button:visible, .side-body summary:visible').all())
        expect((await part.boundingBox())!.height, await part.innerText()).toBeGreaterThanOrEqual(44)
    },
  },
]
