import { parse as parseCsv } from 'csv-parse/sync'
import { expect } from 'vitest'
import { type Source, sourceLine } from '../../../viewer/sharing/citation.ts'
import type { Folder } from '../open.ts'
import { textsOf } from '../png-chunks.ts'
import { spellGraph } from '../spell-graph.ts'
import { course, courseRows } from './course-rows.ts'
import { faults } from './faults.ts'
import { chosen, drawn, type Scene, saved } from './scene.ts'

const committee = 'Organization:Thành ủy Vĩnh An'
const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true }

/** Two secretaries of one committee at one time, as one article has it. */
function together(): Promise<Folder> {
  const { graph } = spellGraph([
    ['Lê An: Bí thư @ Huyện ủy Bến Lộc', { from: '2015-01-01', to: '2018-12-31' }],
    ['Lê Bình: Bí thư @ Huyện ủy Bến Lộc', { from: '2017-06-01', to: '2020-12-31' }],
  ])
  const text = 'Lê An, Lê Bình'
  for (const name of ['Lê An', 'Lê Bình']) {
    const start = text.indexOf(name)
    const evidence = [{ article: 'b', start, end: start + name.length, quote: name, rule: 'r', confidence: 1 }]
    graph.forEachOutEdge(name, (edge) => graph.mergeEdgeAttributes(edge, { evidence }))
  }
  return Promise.resolve({ graph: JSON.stringify(graph.export()), articles: `${JSON.stringify({ id: 'b', text })}\n` })
}

export const courses: readonly Scene[] = [
  {
    name: 'the roster of what is chosen: posts by rank, their holders one after the other, each bar its quote',
    hash: chosen('node', committee),
    async run(page) {
      await drawn(page)
      await page.click('.views button:has-text("Thời gian")')
      expect(await courseRows(page)).toEqual([
        ['Bí thư', 'Lý Thanh Toàn (nguyên)', 'Trần Quốc Đạt'],
        ['Phó Bí thư', 'Phạm Minh Tâm'],
      ])
      expect(await page.locator('.side').count()).toBe(0)
      expect(await page.locator('.time-head').textContent()).toContain('2020–2025')
      await page.locator('.spell', { hasText: 'Trần Quốc Đạt' }).click()
      await page.locator('.side .evidence mark', { hasText: 'chỉ định giữ chức Bí thư Thành ủy Vĩnh An' }).waitFor()
      await page.locator('.time-undated .link', { hasText: 'Phạm Minh Tâm' }).click()
      await page.locator('.side .evidence mark', { hasText: 'Phó Bí thư Thành ủy' }).waitFor()
      await page.click('.views button:has-text("Sơ đồ")')
      await drawn(page)
      await page.goBack()
      await page.locator('.time-row').first().waitFor()
    },
  },
  {
    name: 'an end that an article dates is an edge, one that nobody dates fades',
    hash: course([committee]),
    async run(page) {
      const ends = (name: string) =>
        page.locator('.spell', { hasText: name }).evaluate((spell) => ({
          edges: spell.querySelectorAll('line').length,
          fades: [...spell.querySelectorAll('rect')]
            .map((rect) => /-(left|right)\)/.exec(rect.getAttribute('fill') ?? '')?.[1])
            .filter(Boolean),
        }))
      await courseRows(page)
      expect(await ends('Lý Thanh Toàn')).toEqual({ edges: 1, fades: ['left'] })
      expect(await ends('Trần Quốc Đạt')).toEqual({ edges: 2, fades: [] })
    },
  },
  {
    name: 'the committee above is opened in place, and the address keeps it',
    hash: course([committee]),
    async run(page) {
      await page.locator('.time-near-above .chip', { hasText: 'Tỉnh ủy Trường Hà' }).click()
      await page.locator('.time-section').nth(1).waitFor()
      const before = await courseRows(page)
      expect(before.map(([name]) => name)).toEqual(['Bí thư', 'Tỉnh ủy viên', 'Bí thư', 'Phó Bí thư'])
      const address = page.url()
      await page.goto('about:blank')
      await page.goto(address)
      expect(await courseRows(page)).toEqual(before)
      await page.locator('.time-near .chip[aria-expanded=true]').first().click()
      await page.waitForFunction(() => document.querySelectorAll('.time-section').length === 1)
    },
  },
  {
    name: 'lives stand under each other; another is found by name, and taken away',
    hash: course(['Person:Trần Quốc Đạt']),
    async run(page) {
      await courseRows(page)
      await page.locator('.time-of input').fill('ly thanh toan')
      await page.keyboard.press('Enter')
      await page.locator('.time-row').nth(1).waitFor()
      const rows = await courseRows(page)
      expect(rows.map(([name]) => name)).toEqual(['Trần Quốc Đạt', 'Lý Thanh Toàn'])
      expect(rows[0]).toContain('Bí thư Thành ủy Vĩnh An')
      expect(await page.locator('.time-signs').textContent()).toContain('Thành ủy Vĩnh An')
      await page.locator('.time-of .chip', { hasText: 'Trần Quốc Đạt' }).click()
      await page.waitForFunction(() => document.querySelectorAll('.time-row').length === 1)
    },
  },
  {
    name: 'the years in which two served together are lined on request, and lead to both quotes; so do two in one seat',
    folder: together,
    hash: course(['Lê An', 'Lê Bình'], { ties: 'true' }),
    async run(page) {
      const ties = page.locator('.aside')
      await ties.first().waitFor()
      expect(await ties.count()).toBe(2)
      expect(await ties.first().getAttribute('aria-label')).toBe(
        'Lê An và Lê Bình: Bí thư Huyện ủy Bến Lộc, 01/06/2017 – 31/12/2018',
      )
      await ties.first().click()
      await page.locator('.room-sides mark').first().waitFor()
      expect(await page.locator('.room-sides mark').allTextContents()).toEqual(['Lê An', 'Lê Bình'])
      await page.goto(`${page.url().split('#')[0]}#${course(['Huyện ủy Bến Lộc'])}`)
      await page.locator('.aside[aria-label^="Hai người cùng lúc: Lê An, Lê Bình"]').click()
      await page.locator('.side .evidence mark', { hasText: 'Lê Bình' }).waitFor()
    },
  },
  {
    name: 'a place shows the first man or woman of each of its bodies',
    hash: course(['Place:tỉnh Trường Hà']),
    async run(page) {
      expect(await courseRows(page)).toEqual([
        ['Bí thư Tỉnh ủy Trường Hà', 'Nguyễn Văn Hòa'],
        ['Chủ tịch Ủy ban nhân dân tỉnh Trường Hà', 'Lê Thị Bích Ngọc'],
        ['Chủ tịch Hội đồng nhân dân tỉnh Trường Hà', 'Nguyễn Văn Hòa'],
      ])
    },
  },
  {
    name: 'who served together is a list and a matrix; a pair opens its rooms with the words that say so',
    hash: course([committee], { show: 'pairs' }),
    async run(page) {
      await page.locator('.pair', { hasText: 'Trần Quốc Đạt' }).first().click()
      const sides = page.locator('.rooms .room-sides section')
      expect(await sides.locator('mark').allTextContents()).toHaveLength(2)
      expect(page.url()).toContain('pair=')
      await page.click('.time-how button:has-text("Ma trận")')
      const cells = page.locator('.matrix td button')
      expect(await cells.first().getAttribute('aria-label')).toMatch(/^.+ và .+: cùng cơ quan/)
      await page.locator('.matrix .room-sides mark').first().waitFor()
    },
  },
  {
    name: 'the same rows are a table, and are saved as CSV, SVG and PNG with their sources',
    hash: course([committee], { show: 'rows' }),
    async run(page) {
      const rows = page.locator('.time .table-scroll tbody tr')
      await rows.first().waitFor()
      expect(await rows.locator('th').allTextContents()).toEqual(['Lý Thanh Toàn', 'Trần Quốc Đạt', 'Phạm Minh Tâm'])
      expect(await rows.nth(1).textContent()).toContain('05/03/2021')
      await page.click('.time-how button:has-text("Trục thời gian")')
      await page.click('.share-opener')
      const citation = await page.locator('.citation').inputValue()
      const save = (format: string) => saved(page, () => page.click(`.files button:text-is("${format}")`))
      const csv: Record<string, string>[] = parseCsv((await save('CSV')).bytes, { bom: true, columns: true })
      expect(csv.map(({ person, began, ended }) => [person, began, ended])).toEqual([
        ['Lý Thanh Toàn', '', '2021-03'],
        ['Trần Quốc Đạt', '2021-03-05', '2025'],
        ['Phạm Minh Tâm', '', ''],
      ])
      expect(new Set(csv.map((row) => row['cite']))).toEqual(new Set([citation]))
      const json = JSON.parse((await save('JSON')).text)
      const sources: readonly Source[] = json.attributes.sources
      const svg = (await save('SVG')).text
      for (const name of ['Lý Thanh Toàn (nguyên)', 'Trần Quốc Đạt', 'Phạm Minh Tâm', 'Phó Bí thư', '2020–2025'])
        expect(svg).toContain(`>${name}`.replace('>Phạm', 'Phạm'))
      for (const { id } of sources) expect(svg).toContain(`<dc:identifier>${id}</dc:identifier>`)
      expect(
        await page.evaluate(
          (text) => new DOMParser().parseFromString(text, 'application/xml').documentElement.tagName,
          svg,
        ),
      ).toBe('svg')
      const texts = textsOf((await save('PNG')).bytes)
      expect(texts['Source']).toBe([citation, ...sources.map(sourceLine)].join('\n'))
    },
  },
  {
    name: 'by keys alone: to the view, along the bars, to the quote',
    hash: course([committee, 'Organization:Huyện ủy Bến Lộc']),
    async run(page) {
      await courseRows(page)
      await page.locator('.time-head').waitFor()
      await page.locator('.spell[tabindex="0"]').focus()
      const at = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
      expect(await at()).toMatch(/^Lý Thanh Toàn, nguyên Bí thư Thành ủy Vĩnh An, đến 03\/2021/)
      await page.keyboard.press('ArrowRight')
      expect(await at()).toMatch(/^Trần Quốc Đạt, Bí thư Thành ủy Vĩnh An, 05\/03\/2021 – 2025/)
      await page.keyboard.press('Enter')
      await page.locator('.side .evidence mark').first().waitFor()
      await page.locator('.spell-chosen[aria-pressed="true"]', { hasText: 'Trần Quốc Đạt' }).waitFor()
      // The rows are drawn anew beside the column; who stood on a bar stands there still.
      await expect.poll(at).toMatch(/^Trần Quốc Đạt, Bí thư Thành ủy Vĩnh An/)
      await page.keyboard.press('l')
      await drawn(page)
    },
  },
  {
    name: 'years are chosen, and nothing but them is drawn',
    hash: course([committee], { years: '2022-2024' }),
    async run(page) {
      expect(await courseRows(page)).toEqual([
        ['Bí thư', 'Trần Quốc Đạt'],
        ['Phó Bí thư', 'Phạm Minh Tâm'],
      ])
      await page.click('.time-years .plain')
      await page.locator('.spell', { hasText: 'Lý Thanh Toàn' }).waitFor()
    },
  },
  {
    name: 'fewer years or more by wheel, keys and buttons; those that a drag goes over',
    hash: course([committee]),
    async run(page) {
      const fields = page.locator('.time-year input')
      const years = async () => Promise.all([0, 1].map(async (at) => Number(await fields.nth(at).inputValue())))
      const count = ([from, to]: readonly number[]) => to! - from! + 1
      await page.locator('.spell').first().waitFor()
      const all = await years()
      const becomes = async (act: () => Promise<void>, test: (now: readonly number[]) => boolean) => {
        await act()
        await expect.poll(async () => test(await years()), { timeout: 10_000 }).toBe(true)
        return years()
      }
      const fewer = await becomes(
        () => page.keyboard.press('+'),
        (now) => count(now) < count(all),
      )
      expect(page.url()).toContain(`years=${fewer.join('-')}`)
      await becomes(
        () => page.keyboard.press('0'),
        (now) => count(now) === count(all),
      )
      expect(page.url()).not.toContain('years=')
      expect(await page.locator('.time-zoom').nth(1).isDisabled()).toBe(true)

      const head = (await page.locator('.time-head svg').boundingBox())!
      const grid = (await page.locator('.time-grid').boundingBox())!
      const at = (share: number) => [grid.x + share * grid.width, head.y + 40] as const
      await page.mouse.move(...at(0.01))
      const early = await becomes(
        () => page.mouse.wheel(0, -100),
        (now) => count(now) < count(all),
      )
      expect(early[0]).toBe(all[0])
      await page.mouse.move(...at(0.9))
      const one = await becomes(
        async () => {
          await page.mouse.down()
          await page.mouse.move(...at(0.99), { steps: 3 })
          await page.locator('.time-drag').waitFor()
          await page.mouse.up()
        },
        (now) => count(now) === 1,
      )
      expect(one[0]).toBe(early[1])
      await becomes(
        () => page.click('.time-zoom >> nth=1'),
        (now) => count(now) === 2,
      )
    },
  },
  {
    name: 'with nothing asked for one begins with a name or with what most is told of',
    hash: 'view=time',
    async run(page) {
      await page.locator('.time-start input').fill('vinh an')
      await page.locator('#time-find-0').waitFor()
      await page.locator('.time-start input').fill('')
      await page.locator('.time-most .link', { hasText: 'Thành ủy Vĩnh An' }).click()
      expect((await courseRows(page))[0]![0]).toBe('Bí thư')
    },
  },
  ...(
    [
      ['light', 'vi', {}],
      ['dark', 'en', {}],
      ['light', 'vi', phone],
    ] as const
  ).map(
    ([colorScheme, lang, device]): Scene => ({
      name: `no fault of access is found, ${colorScheme}, ${lang}, ${'isMobile' in device ? 'phone' : 'desk'}`,
      hash: course([committee, 'Organization:Tỉnh ủy Trường Hà'], { lang }),
      browser: { colorScheme, ...device },
      async run(page) {
        await courseRows(page)
        expect(await faults(page)).toEqual([])
        for (const show of [1, 2, 3]) {
          const button = page.locator('.time-how .segments button').nth(show)
          await button.click()
          await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true')
          expect(await faults(page)).toEqual([])
        }
        await page.goto(
          `${page.url().split('#')[0]}#${course(['Person:Trần Quốc Đạt', 'Person:Lý Thanh Toàn'], { lang, ties: 'true' })}`,
        )
        await page.locator('.time-row').nth(1).waitFor()
        expect(await faults(page)).toEqual([])
        await page.goto(`${page.url().split('#')[0]}#${new URLSearchParams({ view: 'time', lang })}`)
        await page.locator('.time-start').waitFor()
        expect(await faults(page)).toEqual([])
      },
    }),
  ),
]
