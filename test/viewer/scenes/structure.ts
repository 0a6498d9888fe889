import { parse as parseCsv } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { textsOf } from '../png-chunks.ts'
import { haveRealArticles, realFolder, sampleFolder } from '../samples.ts'
import { faults } from './faults.ts'
import { drawn, type Scene, saved } from './scene.ts'

const traVinh = 'view=structure&tree=place:tỉnh-trà-vinh:84.2019-10'
const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true }

/** The lines of the tree that say who has the chairs of a body. */
function chairsOf(page: Page, body: string) {
  return page.locator(`.tree-body:has(> .tree-name span:text-is("${body}")) > .tree-chairs`)
}

export const structure: readonly Scene[] = [
  {
    name: 'the bodies of a place stand in a tree with who leads each; the day is that of the strip',
    folder: sampleFolder,
    async run(page) {
      await drawn(page)
      await page.keyboard.press('b')
      await page.locator('.tree h2').waitFor()
      await page.locator('.tree-tools select').selectOption({ label: 'tỉnh Trà Vinh' })
      await page.locator('.tree h2', { hasText: 'tỉnh Trà Vinh: ai đứng đầu, vào 20/03/2024' }).waitFor()
      const bloc = chairsOf(page, 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh')
      expect(await bloc.innerText()).toMatch(/^Bí thư\s+Nguyễn Văn Tám/)
      const front = chairsOf(page, 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trà Vinh')
      expect(await front.locator('.tree-perhaps').innerText()).toMatch(/^Nguyễn Văn Triết/)
      expect(await chairsOf(page, 'Tỉnh ủy Trà Vinh').innerText()).toMatch(/^Bí thư\s+không bài nào nói/)
      await page.locator('.tree-absent', { hasText: 'Hội đồng nhân dân không bài nào nhắc đến' }).waitFor()
      expect(await page.locator('.tree-untold').innerText()).toMatch(/5 trên 7 ghế đứng đầu: không bài nào nói/)
      expect(await page.locator('.tree').innerText()).not.toMatch(/bỏ trống|khuyết/)

      const field = page.locator('.date-field input').first()
      await field.fill('1/1/2020')
      await field.press('Enter')
      await page.locator('.tree h2', { hasText: 'vào 01/01/2020' }).waitFor()
      expect(await bloc.innerText()).toMatch(/^Bí thư\s+không bài nào nói/)
      expect(page.url()).toContain('on=2020-01-01')
      await page.reload()
      await page.locator('.tree h2', { hasText: 'tỉnh Trà Vinh: ai đứng đầu, vào 01/01/2020' }).waitFor()
      await page.keyboard.press('Escape')
      await drawn(page)
    },
  },
  {
    name: 'a day in a chair leads to its quote, a name to its page',
    folder: sampleFolder,
    hash: traVinh,
    async run(page) {
      const bloc = chairsOf(page, 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh')
      await bloc.locator('.soft').click()
      expect(await page.locator('.side .evidence mark').first().textContent()).toContain('Nguyễn Văn Tám')
      await bloc.locator('.link', { hasText: 'Nguyễn Văn Tám' }).click()
      await page.locator('.side h2', { hasText: 'Nguyễn Văn Tám' }).waitFor()
      await page.locator('.tree').waitFor()
      await page.click('.views button:has-text("Sơ đồ")')
      await drawn(page)
    },
  },
  {
    name: 'the page of a body opens the structure of its place',
    folder: sampleFolder,
    hash: new URLSearchParams({ node: 'org:tỉnh-ủy-trà-vinh' }).toString(),
    async run(page) {
      await page.click('.tree-opener')
      await page.locator('.tree h2', { hasText: 'tỉnh Trà Vinh' }).waitFor()
      expect(await page.locator('.tree-opener').count()).toBe(0)
    },
  },
  {
    name: 'what is shown goes out as a picture, a drawing and rows, each with where it is from',
    folder: sampleFolder,
    hash: traVinh,
    async run(page) {
      await page.locator('.tree-branches').waitFor()
      await page.click('.share-opener')
      const cite = await page.locator('.citation').inputValue()
      expect(cite).toContain('view=structure')
      const save = (format: string) => saved(page, () => page.click(`.files button:text-is("${format}")`))
      const svg = (await save('SVG')).text
      expect(svg).toContain('tỉnh Trà Vinh: ai đứng đầu, vào 20/03/2024')
      expect(svg).toMatch(/<g data-edge="[^"]+"><title>Nguyễn Văn Tám, Bí thư [^<]+<\/title>/)
      expect(textsOf((await save('PNG')).bytes)['Description']).toBe(cite)
      const rows = parseCsv((await save('CSV')).bytes, { bom: true, columns: true }) as Record<string, string>[]
      const shown = await page.locator('.tree-sitters > span, .tree-empty').count()
      expect(rows).toHaveLength(shown)
      expect(rows.find(({ person }) => person === 'Nguyễn Văn Tám')).toMatchObject({
        body: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh',
        cite,
      })
    },
  },
  {
    name: 'the explanation of who is above whom has an address, and a story can go on from it',
    folder: sampleFolder,
    hash: `${traVinh}&explain=above`,
    async run(page) {
      const sheet = page.locator('dialog[open].above')
      await sheet.locator('.above-seats').waitFor()
      await page.keyboard.press('Escape')
      await sheet.waitFor({ state: 'detached' })
      await expect.poll(() => page.url()).not.toContain('explain')
      await page.goBack()
      await sheet.waitFor()
      await page.goForward()
      await sheet.waitFor({ state: 'detached' })

      await page.click('.story-opener')
      await page.click('.story-add')
      expect(await page.locator('.story-cites q').first().textContent()).toContain('Nguyễn Văn Tám')
      await page.evaluate(() => {
        location.hash = `${location.hash}&explain=above`
      })
      await sheet.waitFor()
      await page.click('.story-add')
      await page.locator('.story-name', { hasText: 'Ai đứng trên ai' }).waitFor()
      await page.click('.story-play')
      await sheet.waitFor()
      await page.click('.story button[aria-label="Bước trước"]')
      await sheet.waitFor({ state: 'detached' })
      expect(await page.locator('.story-words .story-cites li').count()).toBeGreaterThan(0)
      await page.keyboard.press('PageDown')
      await sheet.waitFor()
      // Back and forth before the next frame: each key does what the step says that is told then.
      const step = await page.evaluate(async () => {
        for (const key of ['PageUp', 'PageDown']) {
          dispatchEvent(new KeyboardEvent('keydown', { key }))
          await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(undefined))))
        }
        return document.querySelector('.story-count')?.textContent
      })
      expect(step).toBe('Bước 2 trên 2')
      await sheet.waitFor()
      await page.keyboard.press('Escape')
      await sheet.waitFor({ state: 'detached' })
    },
  },
  ...(['vi', 'en'] as const).map(
    (lang): Scene => ({
      name: `who is above whom is explained, from help and from the tree, ${lang}`,
      folder: sampleFolder,
      hash: `${traVinh}&lang=${lang}`,
      async run(page) {
        await page.click('.tree-explained')
        const sheet = page.locator('dialog[open].above')
        await sheet.locator('.above-levels tbody tr').nth(3).waitFor()
        expect(await sheet.locator('.above-levels tbody th').allTextContents()).toEqual(
          lang === 'vi'
            ? ['Trung ương', 'Tỉnh, thành phố', 'Huyện, quận (đến 30/06/2025)', 'Xã, phường']
            : ['Central', 'Province, city', 'District (until 30/06/2025)', 'Commune, ward'],
        )
        const seats = await sheet.locator('.above-seats tbody tr').allInnerTexts()
        const both =
          lang === 'vi' ? /^Bí thư\s+Chủ tịch Hội đồng nhân dân/ : /^Secretary\s+Bí thư\s+Chair of the People/
        expect(seats[0]).toMatch(both)
        expect(await faults(page)).toEqual([])
        await page.keyboard.press('Escape')
        await sheet.waitFor({ state: 'detached' })
        await page.keyboard.press('?')
        await page
          .locator('dialog[open].help button', { hasText: lang === 'vi' ? 'Ai đứng trên ai' : 'Who is above' })
          .click()
        await sheet.locator('.above-seats').waitFor()
      },
    }),
  ),
  ...(['light', 'dark'] as const).flatMap((colorScheme) =>
    (['vi', 'en'] as const).map(
      (lang): Scene => ({
        name: `no fault of access is found in a structure, ${colorScheme}, ${lang}`,
        folder: sampleFolder,
        hash: `${traVinh}&lang=${lang}`,
        browser: { colorScheme },
        async run(page) {
          await page.locator('.tree-branch').first().waitFor()
          expect(await faults(page)).toEqual([])
        },
      }),
    ),
  ),
  {
    name: 'on a phone a structure is not cut off, and fingers have room',
    folder: sampleFolder,
    browser: phone,
    hash: traVinh,
    async run(page) {
      await page.locator('.tree-branch').first().waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      for (const button of await page.locator('.tree button:visible').all())
        expect((await button.boundingBox())!.height, await button.innerText()).toBeGreaterThanOrEqual(44)
      expect(await faults(page)).toEqual([])
    },
  },
  {
    name: 'a unit that is no more on the day says until when it was, and leads there',
    folder: sampleFolder,
    hash: `${traVinh}&on=2025-09-01`,
    async run(page) {
      const notice = page.locator('.tree .notice', { hasText: 'Đơn vị này chỉ có đến 30/06/2025.' })
      expect(await page.locator('.tree-absent').count()).toBe(0)
      await notice.locator('button', { hasText: 'Xem vào 30/06/2025' }).click()
      await page.locator('.tree h2', { hasText: 'tỉnh Trà Vinh: ai đứng đầu, vào 30/06/2025' }).waitFor()
      await page.locator('.tree-absent').first().waitFor()
    },
  },
  {
    name: 'a place that the graph has not is told so',
    folder: sampleFolder,
    hash: 'view=structure&tree=nowhere',
    async run(page) {
      await page.locator('.tree .notice', { hasText: 'Chưa bài nào nói đến cơ quan của địa phương này.' }).waitFor()
    },
  },
  ...(haveRealArticles
    ? [
        {
          name: 'in real articles somebody is secretary and chair, and each of the two chairs leads to its quote',
          folder: realFolder,
          hash: 'view=structure&tree=place:tỉnh-bình-định:52.2019-10&on=2025-04-22',
          async run(page: Page) {
            const both = page.locator('.tree-doubles li').first()
            const posts = both.locator('span > .link')
            await expect
              .poll(() => posts.allInnerTexts())
              .toEqual([expect.stringMatching(/^Bí thư Tỉnh ủy/), expect.stringMatching(/^Chủ tịch Hội đồng nhân dân/)])
            for (const post of await posts.all()) {
              await post.click()
              await page.locator('.side .evidence mark').first().waitFor()
            }
            expect(await page.locator('.tree-also').first().innerText()).toMatch(
              /^đồng thời Chủ tịch Hội đồng nhân dân/,
            )
          },
        },
      ]
    : []),
]
