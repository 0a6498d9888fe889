import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { exportHtml } from '../../../src/cli/export-html.ts'
import { chosen, drawn, type Scene, saved, still } from './scene.ts'

const everything = new URLSearchParams([
  ['node', 'Person:Trần Quốc Đạt'],
  ['kinds', 'Person,Organization,Agreement,Event'],
  ['scope', 'all'],
  ['off', 'SIGNED'],
  ['confidence', '50'],
  ['pin', 'Person:Lý Thanh Toán'],
  ['hide', 'Organization:Huyện ủy Bến Lộc'],
  ['at', '0.55,0.5,0.6'],
  ['counting', 'claims'],
  ['lang', 'en'],
  ['theme', 'dark'],
]).toString()

export const sharing: readonly Scene[] = [
  {
    name: 'an address restores the screen to the last dot, the place of the camera included',
    hash: everything,
    async run(page) {
      await drawn(page)
      await still(page)
      const before = await page.screenshot()
      const address = page.url()
      await page.goto('about:blank')
      await page.goto(address)
      await drawn(page)
      await page.locator('.strip').waitFor()
      await still(page)
      expect(page.url()).toBe(address)
      expect(before.equals(await page.screenshot())).toBe(true)
    },
  },
  {
    name: 'moving the map by hand is kept in the address',
    async run(page) {
      await drawn(page)
      await still(page)
      await page.click('.zoom button >> nth=0')
      await page.waitForFunction(() => location.hash.includes('at='))
    },
  },
  {
    name: 'what is shown is saved as SVG, GraphML, GEXF, CSV, JSON and PNG, each with the line to cite',
    hash: chosen('node', 'Person:Trần Quốc Đạt'),
    async run(page) {
      await drawn(page)
      await page.locator('.strip').waitFor()
      await page.click('.share-opener')
      const citation = await page.locator('.citation').inputValue()
      expect(citation).toMatch(/^Quan hệ \(quanhe\): 28 trên 57 mục, đọc từ 7 bài báo đăng .*http:/)
      for (const [format, part] of [
        ['SVG', 'data-key="Person:Trần Quốc Đạt"'],
        ['GraphML', '28 trên 57'],
        ['GEXF', '28 trên 57'],
        ['JSON', '28 trên 57'],
        ['CSV', 'th-001'],
      ] as const) {
        const { name, text } = await saved(page, () => page.click(`.files button:text-is("${format}")`))
        expect(name).toBe(`quanhe.${format.toLowerCase()}`)
        expect(text, format).toContain(part)
      }
      const picture = await saved(page, () => page.click('.files button:text-is("PNG")'))
      expect(picture.text.slice(1, 4)).toBe('PNG')
    },
  },
  {
    name: 'the page made to be mailed opens from a disk, asks nobody for anything, and shows quotes in their articles',
    async run(page, folder) {
      const file = join(folder, 'graph.html')
      await writeFile(file, await exportHtml(folder))
      const asked: string[] = []
      const mailed = await page.context().newPage()
      mailed.on('request', (request) => asked.push(request.url().replace(/^data:.*/s, 'data:')))
      await mailed.goto(`file://${file}#${chosen('node', 'Person:Trần Quốc Đạt')}`)
      expect(await drawn(mailed)).toEqual({ nodes: 28, links: 24 })
      await mailed.locator('.unroll').first().click()
      await mailed.locator('.evidence button').first().click()
      await mailed.locator('dialog[open] mark').waitFor()
      expect(await mailed.evaluate(() => document.fonts.check('13px "Be Vietnam Pro"', 'ệ'))).toBe(true)
      expect(asked.filter((url) => url !== 'data:' && !url.startsWith('file:'))).toEqual([])
      expect(asked.filter((url) => url.startsWith('file:'))).toHaveLength(1)
    },
  },
]
