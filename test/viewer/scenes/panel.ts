import { expect } from 'vitest'
import { chosen, drawn, type Scene } from './scene.ts'

const dat = chosen('node', 'Person:Trần Quốc Đạt')

export const panel: readonly Scene[] = [
  {
    name: 'a person’s panel tells names, dates and relations in Vietnamese words',
    hash: dat,
    async run(page) {
      await drawn(page)
      const side = page.locator('.side')
      expect(await side.locator('h2').textContent()).toBe('Trần Quốc Đạt')
      expect(await side.locator('.roles').textContent()).toMatch(/^Bí thư Thành ủy Vĩnh An; Tỉnh ủy viên/)
      expect(await side.locator('.facts').textContent()).toContain('2 bài, 05/03/2021 – 22/02/2024')
      expect(await side.locator('h3').allTextContents()).toEqual(['Chức vụ 2', 'Thỏa thuận đã ký 1', 'Chủ trì 1'])
      expect(await side.locator('[role=tab]').allTextContents()).toEqual(['Liên hệ 4', 'Dòng thời gian 4', 'Nguồn 2'])
      expect(await side.locator('.relation').first().textContent()).toContain(
        'Thành ủy Vĩnh AnBí thư · 05/03/2021 – 2025 · đang giữ chức',
      )
      expect(await page.title()).toBe('Trần Quốc Đạt – Quan hệ')
    },
  },
  {
    name: 'in English a post and its body are told in English beside their names, which stay',
    hash: `${dat}&lang=en`,
    async run(page) {
      await drawn(page)
      const side = page.locator('.side')
      expect(await side.locator('.roles').textContent()).toMatch(/^Bí thư Thành ủy Vĩnh An/)
      await side.locator('.gloss').first().waitFor()
      expect(await side.locator('.roles + .gloss').textContent()).toMatch(
        /^Secretary, Party Committee of Vĩnh An City; Member, Party Committee of /,
      )
      expect(await side.locator('.relation .gloss').first().textContent()).toBe(
        'Secretary, Party Committee of Vĩnh An City',
      )
      await page.getByRole('button', { name: 'Tiếng Việt' }).click()
      expect(await side.locator('.gloss').count()).toBe(0)
    },
  },
  {
    name: 'one click on a relation shows every quote lit in its sentence, with outlet, date, link, rule and confidence',
    hash: dat,
    async run(page) {
      await page.locator('.unroll').first().click()
      const evidence = page.locator('.evidence')
      expect(await evidence.count()).toBe(2)
      const newest = evidence.first()
      expect(await newest.locator('mark').textContent()).toBe(
        'Ông Trần Quốc Đạt - Tỉnh ủy viên, Bí thư Thành ủy Vĩnh An',
      )
      expect(await newest.locator('blockquote').textContent()).toMatch(
        /^Sáng 22\/2, .*Thành ủy Vĩnh An và ông Đỗ Hữu Phước/,
      )
      const caption = await newest.locator('figcaption').textContent()
      for (const words of ['Báo Trường Hà, 22/02/2024', 'quy tắc title-after-dash', 'độ tin cậy 97%']) {
        expect(caption).toContain(words)
      }
      const link = newest.locator('a')
      expect(await link.getAttribute('href')).toBe('https://baotruongha.example/th-001')
      expect(await link.getAttribute('rel')).toContain('noopener')
    },
  },
  {
    name: 'no relation need be unrolled to see the sentence by which somebody is known',
    hash: dat,
    async run(page) {
      const lead = page.locator('.lead')
      expect(await lead.locator('mark').textContent()).toBe('Ông Trần Quốc Đạt - Tỉnh ủy viên, Bí thư Thành ủy Vĩnh An')
      expect(await lead.locator('figcaption').textContent()).toContain('Báo Trường Hà, 22/02/2024')
      await lead.locator('button').click()
      await page.locator('.room mark').waitFor()
    },
  },
  {
    name: 'the sources of a node are its articles, the latest first, each with all it says of it',
    hash: `${dat}&tab=reports`,
    async run(page) {
      await drawn(page)
      await page.locator('.report-item').first().waitFor()
      const dates = await page.locator('.report-item > p').allTextContents()
      expect(dates.map((text) => /\d\d\/\d\d\/\d{4}/.exec(text)?.[0])).toEqual(['22/02/2024', '05/03/2021'])
      const first = page.locator('.report-item').first()
      expect(await first.locator('.evidence mark').count()).toBeGreaterThan(1)
      expect(await first.locator('figcaption').first().textContent()).toContain('Trần Quốc Đạt – giữ chức – ')
    },
  },
  {
    name: 'arrows turn from tab to tab, and the address keeps the one that is open',
    hash: dat,
    async run(page) {
      await page.locator('#tab-ties').focus()
      await page.keyboard.press('ArrowRight')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-times')
      expect(await page.locator('#tab-times').getAttribute('aria-selected')).toBe('true')
      expect(page.url()).toContain('tab=times')
      await page.keyboard.press('End')
      expect(await page.locator('[role=tabpanel] h3').first().textContent()).toBe('Bài báo nói đến 2')
      await page.keyboard.press('ArrowRight')
      expect(await page.locator('#tab-ties').getAttribute('aria-selected')).toBe('true')
    },
  },
  {
    name: 'a relation that follows from a name or from the gazetteer says so',
    hash: chosen('node', 'Place:thành phố Vĩnh An (Trường Hà)'),
    async run(page) {
      const inside = page.locator('section', { hasText: 'Thuộc' }).locator('.unroll').last()
      expect(await inside.textContent()).toBe('theo danh mục hành chính')
      await inside.click()
      expect(await page.locator('.relation .notice').textContent()).toContain('danh mục đơn vị hành chính')
    },
  },
  {
    name: 'the name at the other end opens that node; the back button returns',
    hash: dat,
    async run(page) {
      await page.locator('.relation .link', { hasText: 'Tỉnh ủy Trường Hà' }).click()
      await page.locator('.side h2', { hasText: 'Tỉnh ủy Trường Hà' }).waitFor()
      await page.goBack()
      await page.locator('.side h2', { hasText: 'Trần Quốc Đạt' }).waitFor()
    },
  },
  {
    name: 'a folded post opens as a relation of its own',
    hash: dat,
    async run(page) {
      await page.locator('.unroll').first().click()
      await page.locator('button', { hasText: 'Xem trên sơ đồ' }).click()
      await page.locator('.side h2', { hasText: /^Bí thư$/ }).waitFor()
      expect(await page.locator('.edge-end').allTextContents()).toEqual(['Trần Quốc Đạt', 'Thành ủy Vĩnh An'])
      expect(await page.locator('.edge-post').textContent()).toContain('Bí thư Thành ủy Vĩnh An')
    },
  },
  {
    name: 'the whole article opens with the quote lit and in view',
    hash: dat,
    async run(page) {
      await page.locator('.unroll').first().click()
      await page.locator('.evidence button').first().click()
      const article = page.locator('.room')
      expect(await article.locator('h2').textContent()).toContain('ký kết chương trình phối hợp mới')
      expect(await article.locator('mark').textContent()).toBe(
        'Ông Trần Quốc Đạt - Tỉnh ủy viên, Bí thư Thành ủy Vĩnh An',
      )
      expect(
        await article.locator('mark').evaluate((mark) => {
          const { top, bottom } = mark.getBoundingClientRect()
          return top >= 0 && bottom <= innerHeight
        }),
      ).toBe(true)
      await page.keyboard.press('Escape')
      await article.waitFor({ state: 'detached' })
      expect(await page.locator('.side h2').textContent()).toBe('Trần Quốc Đạt')
    },
  },
  {
    name: 'an address that names nothing in this graph says so',
    hash: chosen('node', 'Person:Không Có Ai'),
    async run(page) {
      await drawn(page)
      expect(await page.locator('.side .notice').textContent()).toContain('không có mục')
    },
  },
]
