import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { json } from '../../../src/8-exports/index.ts'
import { waysBetween } from '../../../viewer/graph/ways.ts'
import { fixture } from '../fixture.ts'
import type { Folder } from '../open.ts'
import { drawn, type Scene } from './scene.ts'

const folder: Folder = { graph: [...json.write(fixture)].join(''), parts: true }

const keyOf = (label: string) => fixture.findNode((_, node) => node.label === label)!

/** Opens what lies around something. */
async function openAround(page: Page, label: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}?${new URLSearchParams({ part: keyOf(label) })}`)
  await drawn(page)
}

export const parts: readonly Scene[] = [
  {
    name: 'a graph too large for a page begins with what is told of most, and says of how much it is a part',
    folder,
    async run(page) {
      await drawn(page)
      await page.getByText(`Một phần của ${fixture.order} mục, gồm những mục được nhắc nhiều nhất`).waitFor()
    },
  },
  {
    name: 'the search finds what is not on the page, Enter opens what lies around it, and back leads back',
    folder,
    async run(page) {
      await openAround(page, 'Huyện ủy Bến Lộc')
      const first = page.url()
      await page.keyboard.press('/')
      await page.keyboard.type('tran quoc dat')
      const found = page.locator('[role=option]').first()
      await found.waitFor()
      expect(await found.locator('.result-name').textContent()).toBe('Trần Quốc Đạt')
      expect(await found.locator('.result-where').textContent()).toBe('Người · Bí thư Thành ủy Vĩnh An · 2021–2024')
      await page.keyboard.press('Enter')
      await page.locator('.side h2', { hasText: 'Trần Quốc Đạt' }).waitFor()
      expect(new URL(page.url()).searchParams.get('part')).toBe(keyOf('Trần Quốc Đạt'))
      await page.goBack()
      await drawn(page)
      expect(page.url()).toBe(first)
    },
  },
  {
    name: 'of somebody at the edge of a part all around can be opened, and from there the beginning',
    folder,
    async run(page) {
      await openAround(page, 'Thành ủy Vĩnh An')
      await page.keyboard.press('/')
      await page.keyboard.type('tran quoc dat')
      await page.locator('[role=option]').first().waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.part-opener').click()
      await page.waitForURL((url) => url.searchParams.get('part') === keyOf('Trần Quốc Đạt'))
      await page.locator('.side h2', { hasText: 'Trần Quốc Đạt' }).waitFor()
      await page.getByText('Về trang đầu').click()
      await page.waitForURL((url) => url.search === '')
      await drawn(page)
    },
  },
  {
    name: 'a way leads through all of the graph, also from and to what is not on the page',
    folder,
    async run(page) {
      await openAround(page, 'Huyện ủy Bến Lộc')
      await page.keyboard.press('p')
      for (const name of ['tran quoc dat', 'nguyen van hoa']) {
        await page.keyboard.type(name)
        await page.locator('.path-dialog [role=option]', { hasText: /./ }).first().waitFor()
        await page.keyboard.press('Enter')
      }
      const [from, to] = [keyOf('Trần Quốc Đạt'), keyOf('Nguyễn Văn Hòa')]
      await page.waitForURL(({ searchParams }) => searchParams.get('part') === from && searchParams.get('to') === to)
      await page.locator('.side h2', { hasText: 'Trần Quốc Đạt' }).waitFor()
      const stops = await page.locator('.way > li').allTextContents()
      expect(stops.at(-1)).toContain('Nguyễn Văn Hòa')
      const [way] = waysBetween(fixture, from, to)
      expect(stops).toHaveLength(way!.length + 1)
    },
  },
  {
    name: 'an address of something that is not in the graph says so',
    folder,
    meant: /404/,
    async run(page) {
      await page.goto(`${page.url().split('#')[0]}?part=person:nobody`)
      await page.getByText('Không có trong đồ thị này').waitFor()
    },
  },
]
