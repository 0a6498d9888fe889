import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGraphml } from 'graphology-graphml'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { exportHtml } from '../../../src/cli/exporting/export-html.ts'
import { readJudgements } from '../../../src/knowledge/judgements.ts'
import type { Folder } from '../open.ts'
import { textsOf } from '../png-chunks.ts'
import { realFolder, sampleFolder } from '../samples.ts'
import { course, courseRows } from './course-rows.ts'
import { faults } from './faults.ts'
import { comesBack, drawn, dropMap, looksOther, nodesDrawn, type Scene, saved, still } from './scene.ts'
import { everyRelation, withoutQuotes } from './without-quotes.ts'

/** A graph on which everything is done, and what is known to be in it. */
export interface World {
  readonly folder: () => Promise<Folder>
  /** How many nodes the first map has at least and at most, and how many there are at least in all. */
  readonly first: readonly [number, number]
  readonly all: number
  /** What is typed, what is found first, and who or where it is said to be. */
  readonly finds: readonly (readonly [string, string, RegExp])[]
  /** One relation in so many is asked for its quotes. */
  readonly oneIn: number
  /** A day, and what its list says under each of its headings. */
  readonly day: {
    readonly hash: string
    readonly heading: string
    readonly says: readonly (readonly [string, RegExp])[]
  }
  readonly career: { readonly name: string; readonly says: RegExp }
  /** A body, and who held which of its posts, as its roster tells from above. */
  readonly roster: { readonly body: string; readonly rows: readonly (readonly [string, ...string[]])[] }
  /** How many passages there are at least. */
  readonly claims: number
}

const finds = [
  ['tran van tam', 'Trần Văn Tám', /^Người · Bí thư Thành ủy Cao Lãnh/],
  ['Trần Văn Tám', 'Trần Văn Tám', /^Người/],
  ['thanh uy cao lanh', 'Thành ủy Cao Lãnh', /^Cơ quan/],
  ['bi thu thanh uy cao lanh', 'Bí thư Thành ủy Cao Lãnh', /^Chức vụ/],
  ['chuong trinh phoi hop 2020 2023', 'Chương trình phối hợp giai đoạn 2020 - 2023', /^Thỏa thuận/],
  ['nghi quyet so 01 khoa xi', 'Nghị quyết số 01 của Tỉnh ủy Đồng Tháp khóa XI', /^Văn bản/],
] as const

/** The articles that come with the project, which retell those of two provinces. */
export const ofSamples: World = {
  folder: sampleFolder,
  first: [20, 60],
  all: 100,
  finds,
  oneIn: 1,
  day: {
    hash: 'on=2024-03-01',
    heading: 'Vào 01/03/2024',
    says: [
      ['Đang giữ chức', /^Trần Văn Tám.*Bí thư Thành ủy Cao Lãnh · báo nhắc từ 22\/02\/2024/],
      ['Có thể còn giữ', /^Lê Ngọc Truyền.*lần cuối 03\/04\/2023/],
    ],
  },
  career: { name: 'Nguyễn Văn Tám', says: /20\/10\/2021/ },
  roster: {
    body: 'org:thành-ủy-cao-lãnh',
    rows: [
      ['Bí thư', 'Trần Văn Tám'],
      ['Phó Bí thư Thường trực', 'Lê Ngọc Truyền'],
      ['Ủy viên Ban Thường vụ', 'Trần Thanh Toàn'],
    ],
  },
  claims: 40,
}

/** Real articles, which lie beside the project where it is made. */
export const ofRealArticles: World = {
  folder: realFolder,
  first: [40, 110],
  all: 1000,
  finds,
  oneIn: 97,
  day: {
    hash: 'on=2025-01-01&since=2024-11-01',
    heading: 'Thay đổi từ 01/11/2024 đến 01/01/2025',
    says: [
      ['Nhận chức', /^Trần Văn Phúc.*Bí thư Huyện ủy Phù Mỹ · từ 02\/12\/2024/],
      ['Thôi chức', /^Nguyễn Văn Dũng.*Bí thư Huyện ủy Phù Mỹ.*đến 02\/12\/2024/],
    ],
  },
  career: { name: 'Nguyễn Văn Hòa', says: /02\/12\/2024/ },
  roster: {
    body: 'org:huyện-ủy-hoài-ân',
    rows: [
      ['Phó Bí thư', 'Nguyễn Hữu Khúc', 'Nguyễn Văn Hòa'],
      ['Ủy viên Ban Thường vụ', 'Nguyễn Văn Hòa'],
      ['Huyện ủy viên', 'Nguyễn Văn Hòa'],
    ],
  },
  claims: 100,
}

async function find(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.insertText(query)
  await page.locator('[role=option]').first().waitFor()
}

async function open(page: Page, name: string): Promise<void> {
  await drawn(page)
  await find(page, name)
  await page.keyboard.press('Enter')
  await page.locator('.side h2', { hasText: name }).waitFor()
}

/** How many nodes there are, as the page tells: “Hiện 69 trên 1.329”. */
async function all(page: Page): Promise<number> {
  const text = (await page.locator('.shown').textContent())!
  return Number(/trên ([\d.]+)/.exec(text)![1]!.replaceAll('.', ''))
}

/** The thirteen things the viewer is for, each done on one graph. */
export function wholeScenes(world: World): readonly Scene[] {
  const on = (scene: Omit<Scene, 'folder'>): Scene => ({ folder: world.folder, ...scene })
  return [
    on({
      name: 'lands on the central bodies and the people most told of, with three questions that are answered',
      async run(page) {
        const first = await drawn(page)
        expect(first.nodes).toBeGreaterThanOrEqual(world.first[0])
        expect(first.nodes).toBeLessThanOrEqual(world.first[1])
        expect(await all(page)).toBeGreaterThan(world.all)
        expect(await page.locator('.legend-kinds [aria-pressed=true]').count()).toBe(3)
        const questions = page.locator('.question')
        await questions.nth(2).waitFor()
        expect(await questions.count()).toBe(3)
        await questions.nth(0).click()
        await page.locator('.spans li').first().waitFor()
        await page.keyboard.press('Escape')
        await questions.nth(1).click()
        await page.locator('.lead mark').waitFor()
        await page.keyboard.press('Escape')
        await questions.nth(2).click()
        await page.locator('.way .evidence mark').first().waitFor()
        await page.click('.chip-all')
        await page.locator('.chip', { hasText: 'Tất cả các mục' }).waitFor()
        await page.waitForFunction(
          (few) => Number(document.querySelector<HTMLElement>('.map')!.dataset.nodes) >= few,
          first.nodes,
        )
      },
    }),
    on({
      name: 'finds people, bodies, posts, agreements and documents, with tones and without',
      async run(page) {
        await drawn(page)
        for (const [query, name, where] of world.finds) {
          await find(page, query)
          expect(await page.locator('.result-name').first().textContent(), query).toContain(name)
          expect(await page.locator('.result-where').first().textContent(), query).toMatch(where)
          await page.keyboard.press('Escape')
        }
      },
    }),
    on({
      name: 'reaches the quotes of relations in one click, each in its place in the article',
      hash: everyRelation,
      async run(page) {
        await page.locator('.table tbody tr').first().waitFor()
        expect(await page.locator('.table tbody tr').count()).toBeGreaterThan(world.claims)
        expect(await withoutQuotes(page, world.oneIn)).toEqual([])
        expect(await page.locator('.evidence .notice').count()).toBe(0)
      },
    }),
    on({
      name: 'tells who held what on a day, what changed between two, and what was written in some months',
      hash: world.day.hash,
      async run(page) {
        await page.locator('.side h2', { hasText: world.day.heading }).waitFor()
        for (const [head, line] of world.day.says) {
          const section = page.locator('.side section', { has: page.locator('h3', { hasText: head }) })
          expect(await section.locator('li').allTextContents()).toContainEqual(expect.stringMatching(line))
        }
        await page.locator('.chip', { hasText: world.day.heading }).click()
        const { nodes } = await drawn(page)
        await page.locator('.thumb-from').focus()
        await page.keyboard.press('PageUp')
        await page.locator('.chip', { hasText: 'báo đăng' }).waitFor()
        await nodesDrawn(page).toBeLessThan(nodes)
      },
    }),
    on({
      name: 'has a page for a person, a body and an agreement',
      async run(page) {
        await open(page, world.career.name)
        await page.click('#tab-times')
        expect(await page.locator('.spans li').count()).toBeGreaterThan(1)
        expect(await page.locator('.spans').textContent()).toMatch(world.career.says)
        await open(page, 'Thành ủy Cao Lãnh')
        expect(await page.locator('.spans-name').allTextContents()).toContain('Trần Văn Tám')
        expect(await page.locator('.structure').textContent()).toContain('Cao Lãnh')
        await open(page, 'Chương trình phối hợp giai đoạn 2020 - 2023')
        expect(await page.locator('.facts').textContent()).toContain('2020 – 2023')
        await page.click('#tab-ties')
        const heads = (await page.locator('.side h3').allTextContents()).join()
        for (const head of ['Các bên tham gia 2', 'Kế tiếp là 1']) expect(heads).toContain(head)
        await page.click('#tab-reports')
        await page.locator('.report-item .evidence mark').first().waitFor()
      },
    }),
    on({
      name: 'shows the neighbourhood of one, and the way between two with a quote on each step',
      async run(page) {
        await open(page, 'Trần Văn Tám')
        const sizes: number[] = []
        for (const depth of [1, 2]) {
          await page.click(`.depths button:has-text("${depth}")`)
          await page.locator('.chip', { hasText: `${depth} bước` }).waitFor()
          await still(page)
          sizes.push((await drawn(page)).nodes)
        }
        expect(sizes[0]).toBeLessThan(sizes[1]!)
        await page.keyboard.press('p')
        await page.locator('.path-end').waitFor()
        await page.locator('.path-search input').fill('Nguyễn Ngọc Thương')
        await page.keyboard.press('Enter')
        await page.locator('.side h2', { hasText: 'Trần Văn Tám – Nguyễn Ngọc Thương' }).waitFor()
        expect(await page.locator('.way .hop').count()).toBeGreaterThan(1)
        for (const hop of await page.locator('.way .hop').all())
          expect(await hop.locator('.evidence mark, .soft').count()).toBeGreaterThan(0)
        await page.goBack()
        await page.locator('.side h2', { hasText: /^Trần Văn Tám$/ }).waitFor()
      },
    }),
    on({
      name: 'tells the roster of a body: posts by rank, their holders in order, each with its quotes',
      hash: course([world.roster.body]),
      async run(page) {
        expect(await courseRows(page)).toEqual(world.roster.rows)
        const spells = page.locator('.spell, .time-undated .link')
        for (const spell of await spells.all()) {
          await spell.dispatchEvent('click')
          await page.locator('.side .evidence mark').first().waitFor()
          await page.click('.side-close')
        }
        await page.click('.time-how button:has-text("Bảng")')
        await page.locator('.time .table-scroll tbody tr').first().waitFor()
        expect(await page.locator('.time .table-scroll tbody tr').count()).toBe(
          world.roster.rows.flat().length - world.roster.rows.length,
        )
      },
    }),
    on({
      name: 'narrows by sector, level, place and kind, and says how much is left',
      hash: 'scope=all',
      async run(page) {
        const { nodes } = await drawn(page)
        const total = await all(page)
        await page.click('.legend summary:has-text("Lọc")')
        await page.check('.box:has-text("Đảng") input')
        await page.check('.box:has-text("huyện") input')
        await page.selectOption('.filter-fields select >> nth=0', { label: 'tỉnh Đồng Tháp (đến 30/06/2025)' })
        await page.locator('.chip', { hasText: 'tỉnh Đồng Tháp' }).waitFor()
        await nodesDrawn(page).toBeLessThan(nodes)
        await still(page)
        const fewer = await drawn(page)
        expect(fewer.nodes).toBeGreaterThan(2)
        const shown = async () => (await page.locator('.shown').textContent())!.replaceAll('.', '')
        await expect.poll(shown, { timeout: 10_000 }).toBe(`Hiện ${fewer.nodes} trên ${total}`)
        await page.click('button:has-text("Về ban đầu")')
        await page.waitForFunction(() => !document.querySelector('.chip:not(.chip-all)'))
      },
    }),
    ...(['levels', 'communities'] as const).map((layout) =>
      on({
        name: `draws the same nodes in the layout “${layout}”`,
        async run(page) {
          const { nodes } = await drawn(page)
          await still(page)
          const before = await page.locator('.map').screenshot()
          await page.locator('.legend-layout select').first().selectOption(layout)
          await looksOther(page, before)
          await nodesDrawn(page).toBe(nodes)
        },
      }),
    ),
    on({
      name: 'lists nodes, relations and claims of the same selection',
      hash: 'view=table',
      async run(page) {
        const rows = page.locator('.table tbody tr')
        await rows.first().waitFor()
        const shown = Number(/Hiện (\d+)/.exec((await page.locator('.shown').textContent())!)![1])
        expect(await rows.count()).toBe(shown)
        for (const kind of ['Quan hệ', 'Dẫn chứng']) {
          await page.click(`.segments button:has-text("${kind}")`)
          const told = Number(/\d+/.exec((await page.locator('.table-tools > [role=status]').textContent())!)![0])
          const file = await saved(page, () => page.click('.table-tools button:has-text("CSV")'))
          expect(parseCsv(file.bytes, { bom: true, columns: true }), kind).toHaveLength(told)
        }
      },
    }),
    on({
      name: 'comes back from its address to the last dot, and goes out in six formats and as one page',
      hash: new URLSearchParams({ scope: 'all', sector: 'party', at: '0.5,0.55,0.7', theme: 'dark' }).toString(),
      alone: true,
      async run(page, folder) {
        const { nodes } = await drawn(page)
        expect(await comesBack(page)).toBe(true)
        await page.click('.share-opener')
        const cite = await page.locator('.citation').inputValue()
        const save = (format: string) => saved(page, () => page.click(`.files button:text-is("${format}")`))
        const json = JSON.parse((await save('JSON')).text)
        expect(json.attributes.citation).toBe(cite)
        const graphml = parseGraphml(MultiDirectedGraph, (await save('GraphML')).text)
        expect([graphml.order, graphml.size]).toEqual([json.nodes.length, json.edges.length])
        expect(json.nodes.length).toBeGreaterThanOrEqual(nodes)
        expect((await save('GEXF')).text.match(/<edge /g)).toHaveLength(json.edges.length)
        expect((await save('SVG')).text.match(/<path data-key="[^"]*" data-kind/g)).toHaveLength(nodes)
        expect(parseCsv((await save('CSV')).bytes, { bom: true, columns: true }).length).toBeGreaterThan(world.claims)
        expect(textsOf((await save('PNG')).bytes)['Description']).toBe(cite)

        const file = join(folder, 'graph.html')
        await writeFile(file, await exportHtml(folder))
        const mailed = await page.context().newPage()
        await mailed.goto(`file://${file}`)
        expect((await drawn(mailed)).nodes).toBeGreaterThanOrEqual(world.first[0])
      },
    }),
    {
      name: 'takes a judgement on a claim, and writes it down',
      folder: async () => ({ ...(await world.folder()), edit: true }),
      async run(page, folder) {
        await open(page, 'Trần Văn Tám')
        await page.locator('.unroll').first().click()
        await page.locator('.evidence button', { hasText: 'Báo lỗi' }).first().click()
        const claim = page.locator('.report .judge').first()
        await claim.locator('input').nth(0).fill('Mai')
        await claim.locator('input').nth(1).fill('thử')
        await claim.locator('button').click()
        await claim.locator('[role=status]', { hasText: 'Đã ghi' }).waitFor()
        const written = readJudgements(await readFile(join(folder, 'judgements.jsonl'), 'utf8'), 'judgements.jsonl')
        expect(written).toMatchObject([{ verdict: 'reject', who: 'Mai', why: 'thử' }])
      },
    },
    ...[
      { name: 'has no fault of access, in English and dark as well', hash: 'lang=en&theme=dark' },
      { name: 'has no fault of access on a phone', browser: { viewport: { width: 390, height: 780 }, hasTouch: true } },
    ].map((more) =>
      on({
        ...more,
        async run(page) {
          await drawn(page)
          await page.locator('.strip').waitFor()
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
          expect(await faults(page)).toEqual([])
          await page.locator('.start-list .link').first().click()
          await page.locator('.lead').waitFor()
          expect(await faults(page)).toEqual([])
        },
      }),
    ),
    on({
      name: 'comes back when the graphics card drops the map',
      alone: true,
      async run(page) {
        const { nodes } = await drawn(page)
        await dropMap(page)
        await nodesDrawn(page).toBe(nodes)
      },
    }),
  ]
}
