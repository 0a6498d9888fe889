import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gather } from './folder.ts'

const read = async (name: string) => gather([join('test/1-articles/pages', name)])
const linesOf = async (name: string) => (await read(name)).articles[0]!.text.split('\n')

describe('pages made by other programs', () => {
  test('what Chromium saves after its script has run: shown text, without what is struck or hidden', async () => {
    const { articles, notices } = await read('chromium-dump.html')
    expect(articles).toEqual([
      {
        id: 'chromium-dump',
        title: 'Huyện ủy Tháp Mười công bố quyết định',
        outlet: 'Báo Đồng Tháp',
        published: '2024-03-16',
        text: [
          'Huyện ủy Tháp Mười công bố quyết định',
          'Sáng 15/3, ông Trần Văn Hai nhận quyết định giữ chức Bí thư Huyện ủy Tháp Mười, nhiệm kỳ 2020 - 2025.',
          'Bà Lê Thị Ba², Phó Bí thư Thường trực Tỉnh ủy, trao quyết định và chúc mừng',
          'ông Trần Văn Hai tại hội trường huyện.',
        ].join('\n'),
      },
    ])
    expect(notices).toMatchObject([
      { level: 'info', message: 'The page hides its text until a script runs; it was read as if it were shown.' },
    ])
  })

  test('what LibreOffice exports: rows of a table as lines, cells over several rows in each', async () => {
    expect(await linesOf('libreoffice.html')).toEqual([
      'Danh sách Ban Chấp hành Đảng bộ huyện Lấp Vò',
      'Đại hội Đảng bộ huyện Lấp Vò lần thứ XII đã bầu ông Trần Văn Hai¹ giữ chức Bí thư Huyện ủy, nhiệm kỳ 2020 - 2025.',
      'Cơ quan\tHọ và tên\tChức vụ',
      'I. Thường trực và Kiểm tra',
      'Ban Thường vụ\tTrần Văn Hai\tBí thư',
      'Ban Thường vụ\tLê Thị Ba\tPhó Bí thư Thường trực',
      'Ủy ban Kiểm tra\tNgô Văn Bảy\t',
      'Các đồng chí được bầu ra mắt Đại hội và nhận nhiệm vụ ngay trong chiều cùng ngày tại hội trường huyện.',
    ])
  })

  test('what pandoc writes: a header with the title, struck text, a definition list', async () => {
    expect(await linesOf('pandoc.html')).toEqual([
      'Danh sách Ban Chấp hành Đảng bộ huyện Lấp Vò',
      'Đại hội Đảng bộ huyện Lấp Vò lần thứ XII đã bầu ông Trần Văn Hai¹ giữ chức Bí thư Huyện ủy, nhiệm kỳ 2020 - 2025.',
      'Ủy ban Kiểm tra\tNgô Văn Bảy, Chủ nhiệm',
      'Các đồng chí được bầu ra mắt Đại hội và nhận nhiệm vụ ngay trong chiều cùng ngày tại hội trường huyện.',
    ])
  })

  test('what Python-Markdown writes: footnotes, an empty cell, a term with two definitions, a list', async () => {
    expect((await linesOf('python-markdown.html')).slice(1, -1)).toEqual([
      'Sáng 12/6, Đảng bộ xã Mỹ Long tổ chức Đại hội lần thứ XII; ông Trần Văn Hai¹, Phó Bí thư Huyện ủy Cao Lãnh, dự và phát biểu.',
      'Ban Chấp hành Đảng bộ xã khóa XII gồm:',
      'STT\tHọ và tên\tChức vụ',
      '1\tNgô Văn Bảy\tBí thư Đảng ủy xã',
      '2\tĐỗ Thị Tám\tPhó Bí thư Thường trực',
      '3\t\tỦy viên Ban Thường vụ',
      'Ủy ban Kiểm tra Đảng ủy\tLý Văn Chín, Chủ nhiệm',
      'Văn phòng Đảng ủy\tMai Thị Mười',
      'Văn phòng Đảng ủy\tCao Văn Một',
      'Võ Văn Sáu, Trưởng đoàn',
      'Lê Thị Ba, đại biểu',
    ])
  })

  test('what wget captures: one article for each page, however often and under whatever address it was fetched', async () => {
    const { articles, notices } = await read('captures.warc.gz')
    expect(articles.map(({ id, url, title }) => [id, url, title])).toEqual([
      ['https://bao.example/tin-1.html', 'https://bao.example/tin-1.html', 'Huyện ủy Cao Lãnh họp thường kỳ'],
      ['http://localhost:8765/khac.html', 'http://localhost:8765/khac.html', 'Thị ủy Hồng Ngự giao ban'],
      ['http://localhost:8765/cau.html', 'http://localhost:8765/cau.html', 'Mỹ Long có cầu mới'],
    ])
    expect(notices.filter(({ level }) => level === 'warning')).toEqual([])
    const kept = /^Another capture of this page; that captured 2026-11-29T08:52:29Z in .*captures\.warc\.gz is kept\.$/
    expect(notices.map(({ article, message }) => [article, kept.test(message)])).toEqual([
      ['https://bao.example/tin-1.html', true],
      ['https://bao.example/tin-1.html', true],
      ['http://localhost:8765/khac.html', false],
      ['http://localhost:8765/cau.html', true],
    ])
  })
})
