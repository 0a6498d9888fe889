import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { exportHtml } from '../../../src/cli/exporting/export-html.ts'
import { type Source, sourceLine } from '../../../viewer/sharing/citation.ts'
import { textsOf } from '../png-chunks.ts'
import { chosen, comesBack, drawn, type Scene, saved, still } from './scene.ts'

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
    alone: true,
    async run(page) {
      expect(await comesBack(page)).toBe(true)
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
    name: 'what is shown is saved as SVG, GraphML, GEXF, CSV, JSON and PNG, each with its sources and the line to cite',
    hash: chosen('node', 'Person:Trần Quốc Đạt'),
    async run(page) {
      await drawn(page)
      await page.locator('.strip').waitFor()
      await page.click('.share-opener')
      const citation = await page.locator('.citation').inputValue()
      expect(citation).toMatch(/^Quan hệ \(quanhe\): 28 trên 57 mục, đọc từ 7 bài báo đăng .*http:/)
      const save = async (format: string) => {
        const file = await saved(page, () => page.click(`.files button:text-is("${format}")`))
        expect(file.name).toBe(`quanhe.${format.toLowerCase()}`)
        return file
      }
      const json = JSON.parse((await save('JSON')).text)
      expect(json.attributes.citation).toBe(citation)
      const sources: readonly Source[] = json.attributes.sources
      const ids = sources.map(({ id }) => id)
      expect(ids.toSorted()).toEqual(['th-001', 'th-002', 'th-003', 'th-004', 'th-005', 'th-006', 'th-007'])
      expect(await page.locator('.share .soft').textContent()).toContain(`${ids.length} bài báo`)

      for (const format of ['GraphML', 'GEXF']) {
        const { text } = await save(format)
        for (const part of [citation, ...sources.map(sourceLine)]) expect(text, format).toContain(part)
        expect(await rootOf(page, text)).toBe(format.toLowerCase())
      }

      const rows: Record<string, string>[] = parseCsv((await save('CSV')).bytes, { bom: true, columns: true })
      expect(new Set(rows.map((row) => row['cite']))).toEqual(new Set([citation]))
      const named = new Set(rows.map((row) => row['source_ids']!))
      expect([...named].toSorted()).toEqual(ids.toSorted())

      const svg = await save('SVG')
      expect(await rootOf(page, svg.text)).toBe('svg')
      expect(svg.text).toContain('data-key="Person:Trần Quốc Đạt"')
      expect(await partsOf(page, svg.text, 'dcterms:bibliographicCitation')).toEqual([[citation]])
      expect(await partsOf(page, svg.text, 'dc:source')).toEqual(
        sources.map(({ id, title, outlet, published, url }) => [id, title, outlet, published, url].filter(Boolean)),
      )
      const [, outlets] = (await partsOf(page, svg.text, '#foot'))[0]!
      expect(outlets).toMatch(/^Nguồn: Báo Trường Hà \(\d bài, .*; Đài Trường Hà \(\d bài, /)

      const png = await save('PNG')
      const texts = textsOf(png.bytes)
      expect(texts['Description']).toBe(citation)
      expect(texts['Source']).toBe([citation, ...sources.map(sourceLine)].join('\n'))
      const map = await page.locator('.map').boundingBox()
      expect(await pictureSize(page, png.bytes)).toEqual([
        map!.width,
        expect.toSatisfy((high) => high > map!.height + 34),
      ])
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
      await mailed.locator('.room mark').waitFor()
      expect(await mailed.evaluate(() => document.fonts.check('13px "Be Vietnam Pro"', 'ệ'))).toBe(true)
      expect(asked.filter((url) => url !== 'data:' && !url.startsWith('file:'))).toEqual([])
      expect(asked.filter((url) => url.startsWith('file:'))).toHaveLength(1)
    },
  },
]

/** The name of the outermost element of an XML text as the browser reads it; where it is not well-formed, of its complaint. */
function rootOf(page: Page, xml: string): Promise<string> {
  return page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'application/xml')
    return (read.querySelector('parsererror') ?? read.documentElement).tagName
  }, xml)
}

/** The texts in each element of an XML text that has a name or, after `#`, an id. */
function partsOf(page: Page, xml: string, wanted: string): Promise<readonly (readonly string[])[]> {
  return page.evaluate(
    ([text, wanted]) => {
      const read = new DOMParser().parseFromString(text, 'application/xml')
      const found = wanted.startsWith('#') ? read.querySelectorAll(wanted) : read.getElementsByTagName(wanted)
      const texts = (element: Element) =>
        element.children.length > 0 ? [...element.children].map((part) => part.textContent) : [element.textContent]
      return [...found].map(texts)
    },
    [xml, wanted] as const,
  )
}

/** Width and height of a picture as the browser decodes it. */
function pictureSize(page: Page, png: Buffer): Promise<readonly [number, number]> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const { width, height } = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    return [width, height] as const
  }, png.toString('base64'))
}
