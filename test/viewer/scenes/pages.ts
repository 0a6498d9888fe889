import { expect } from 'vitest'
import { chosen, type Scene } from './scene.ts'

export const pages: readonly Scene[] = [
  {
    name: 'a person’s page has a career with dates, colleagues, agreements and events',
    hash: chosen('node', 'Person:Trần Quốc Đạt'),
    async run(page) {
      await page.click('#tab-times')
      const career = page.locator('.spans button')
      expect(await career.allTextContents()).toEqual([
        expect.stringMatching(/^Bí thư Thành ủy Vĩnh An.*05\/03\/2021 – 2025/),
        expect.stringContaining('Tỉnh ủy viên'),
      ])
      expect(await page.locator('.dated li').allTextContents()).toEqual([
        expect.stringMatching(/^22\/02\/2024.*thỏa thuận đã ký$/),
        expect.stringMatching(/^22\/02\/2024.*chủ trì$/),
      ])
      await page.click('#tab-ties')
      await page.locator('.colleagues summary').click()
      expect(await page.locator('.colleagues .link').allTextContents()).toEqual(
        expect.arrayContaining(['Phạm Minh Tâm', 'Lý Thanh Toàn', 'Nguyễn Văn Hòa']),
      )
      await page.click('#tab-times')
      await career.first().click()
      await page.locator('.side .evidence mark').first().waitFor()
    },
  },
  {
    name: 'a body’s page tells who led it and when, what stands above it, and its figures',
    hash: chosen('node', 'Organization:Thành ủy Vĩnh An'),
    async run(page) {
      await page.click('#tab-times')
      const leaders = await page.locator('.spans-name').allTextContents()
      expect(leaders).toEqual(expect.arrayContaining(['Trần Quốc Đạt', 'Lý Thanh Toàn', 'Phạm Minh Tâm']))
      expect(await page.locator('.figures').textContent()).toContain('126 / 120')
      await page.click('#tab-ties')
      await page.locator('.relation .link', { hasText: 'Ban Thường vụ' }).click()
      expect(await page.locator('.structure').textContent()).toBe('Thành ủy Vĩnh An')
    },
  },
  {
    name: 'an agreement’s page has its parties, signers, period and what was said of it',
    hash: chosen('node', 'Agreement:Chương trình phối hợp giai đoạn 2024 - 2025 giữa Thành ủy Vĩnh An và Đảng ủy Khối'),
    async run(page) {
      expect(await page.locator('.facts').textContent()).toContain('2024 – 2025')
      const heads = await page.locator('.side h3').allTextContents()
      expect(heads).toEqual(expect.arrayContaining(['Các bên tham gia 2', 'Người ký 2', 'Sự kiện liên quan 1']))
    },
  },
]
