import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOver } from '../../src/2-text/signs/index.ts'
import { placeOf } from '../../src/2-text/signs/rewriting.ts'
import { articleOf, extractionOf, knowledge } from '../reading.ts'

/** The text as the matcher reads it. */
function plainOf(text: string): string {
  return readOver(articleOf(text), knowledge).plain.text
}

/** Who holds what, by an article. */
function holdsOf(text: string): readonly string[] {
  const { claims, entities } = extractionOf(text, { outlet: 'Báo Đồng Tháp', published: '2024-03-16' })
  const label = (id: string) => entities.find((entity) => entity.id === id)!.label
  return claims.filter(({ kind }) => kind === 'HOLDS').map(({ from, to }) => `${label(from)} → ${label(to)}`)
}

type Row = readonly [what: string, text: string, read: string]

describe('characters that cannot be seen, and those that look like others', () => {
  test.each<Row>([
    ['a zero-width space before a number', 'giai đoạn \u200B2021', 'giai đoạn 2021'],
    ['a zero-width space between two words', 'Huyện ủy\u200BCao Lãnh', 'Huyện ủy Cao Lãnh'],
    ['a soft hyphen', 'Bí thư Huyện ủy Cao Lã\u00ADnh', 'Bí thư Huyện ủy Cao Lãnh'],
    ['a byte-order mark in the middle', 'ông \uFEFFTrần Văn Hai', 'ông Trần Văn Hai'],
    ['marks of direction', '\u200FTrần\u200E Văn Hai\u202C', 'Trần Văn Hai'],
    [
      'hyphens that do not break, and minus signs',
      '2021\u20112025, 2021\u22122025, 2021\u20102025',
      '2021-2025, 2021-2025, 2021-2025',
    ],
    ['spaces that do not break', 'Trần\u00A0Văn\u202FHai', 'Trần Văn Hai'],
    ['ends of lines of Windows, of the old Mac and of Unicode', 'Một.\r\nHai.\rBa.\u2028Bốn.', 'Một.\nHai.\nBa.\nBốn.'],
    ['a space before a combining mark', 'Trần Văn Ha \u0309i, ti \u0309nh', 'Trần Văn Hải, tỉnh'],
    ['dashes of figures and of quotations', '2021\u20122025, 2021\u20152025', '2021–2025, 2021–2025'],
    ['a tone before the sign of the letter', 'Tra\u0300\u0302n', 'Trần'],
    ['letters and marks apart', 'Huyện ủy'.normalize('NFD'), 'Huyện ủy'],
  ])('%s', (_, text, read) => {
    expect(plainOf(text)).toBe(read)
  })
})

describe('marks of notes are no part of a name', () => {
  test.each<Row>([
    ['a superscript', 'Trần Văn Hai¹, Bí thư', 'Trần Văn Hai, Bí thư'],
    ['a number in square brackets', 'Trần Văn Hai[12], Bí thư [3].', 'Trần Văn Hai, Bí thư.'],
    ['a number in brackets right behind a word', 'Trần Văn Hai(1), Bí thư', 'Trần Văn Hai, Bí thư'],
    ['stars', 'Trần Văn Hai*, Lê Thị Ba**.', 'Trần Văn Hai, Lê Thị Ba.'],
    ['a number whose size is lost', 'Trần Văn Hai1, Bí thư', 'Trần Văn Hai, Bí thư'],
    ['behind a year', 'năm 2020[4].', 'năm 2020.'],
  ])('%s', (_, text, read) => {
    expect(plainOf(text)).toBe(read)
  })

  test.each([
    'rộng 20 km², cao 3m²',
    'Phòng PC52, xã Z30A',
    'gồm (1) Trần Văn Hai, (2) Lê Thị Ba',
    'Quận 1, Phường 5',
    'Chi nhánh Cao Lãnh* Chi nhánh Hồng Ngự',
    '2*3*4 và a*b',
  ])('not a mark: %s', (text) => {
    expect(plainOf(text)).toBe(text)
  })
})

describe('signs of Markdown', () => {
  test.each<Row>([
    ['emphasis', 'Ông **Trần Văn Hai**, *Bí thư*, __dự__ _họp_.', 'Ông Trần Văn Hai, Bí thư, dự họp.'],
    ['emphasis within emphasis', '**Ông *Trần Văn Hai* dự.**', 'Ông Trần Văn Hai dự.'],
    ['emphasis over the end of a line', '**Ông Trần Văn\nHai** dự.', 'Ông Trần Văn Hai dự.'],
    ['what is struck out', 'Ông ~~Phạm Văn Xóa~~ Trần Văn Hai', 'Ông  Trần Văn Hai'],
    ['links', 'Ông [Trần Văn Hai](https://vi.du/hai_1 "hồ sơ") dự.', 'Ông Trần Văn Hai dự.'],
    [
      'links by reference, and their targets',
      'Ông [Trần Văn Hai][1] dự.\n\n[1]: https://vi.du/hai',
      'Ông Trần Văn Hai dự.\n\n',
    ],
    ['pictures', 'Trước.\n\n![Ông Trần Văn Hai](anh.jpg)\n\nSau.', 'Trước.\n\n\n\nSau.'],
    ['notes', 'Trần Văn Hai[^1], Bí thư', 'Trần Văn Hai, Bí thư'],
    ['headings', '## Nhân sự ##\n\nÔng Hai.', 'Nhân sự\n\nÔng Hai.'],
    ['headings by underlining', 'Nhân sự\n=======\nÔng Hai.', 'Nhân sự\n\nÔng Hai.'],
    ['quotations, as mail has them', '> Ông Trần Văn Hai\n> dự họp.', 'Ông Trần Văn Hai dự họp.'],
    ['escapes', 'Ông Trần Văn Hai \\- Bí thư', 'Ông Trần Văn Hai - Bí thư'],
    ['code', 'Ông `Trần Văn Hai` dự.', 'Ông Trần Văn Hai dự.'],
  ])('%s', (_, text, read) => {
    expect(plainOf(text)).toBe(read)
  })

  test('a line of a table that was cut is no ruler, however long it is', () => {
    const cut = `|${'-'.repeat(200)} tập | Đỗ Văn Biên |`
    expect(plainOf(cut)).toContain('tập')
  })

  test('a table has its cells parted by tabs', () => {
    const table = '| Chức vụ | Họ tên |\n|:---|---:|\n| Bí thư | **Trần Văn Hai** |\n| Phó Bí thư | Lê Thị Ba |'
    expect(plainOf(`${table}\n\nHết.`)).toBe('Chức vụ\tHọ tên\nBí thư\tTrần Văn Hai\nPhó Bí thư\tLê Thị Ba\n\nHết.')
  })

  test.each([
    'Trang chủ | Tin tức | Chính trị',
    'tên_tệp_dài và bien_so',
    'Giá 5 > 3',
    'A # B',
    'xem [1] và [tin mới]',
  ])('no sign: %s', (text) => {
    expect(plainOf(text)).toBe(text)
  })
})

describe('HTML inside a text', () => {
  test.each<Row>([
    [
      'tags and entities',
      '<p>Ông <strong>Tr&#7847;n V&#259;n Hai</strong>,&nbsp;B&iacute; thư</p>',
      '\nÔng Trần Văn Hai, Bí thư\n',
    ],
    ['escaped once', '&lt;p&gt;B&amp;iacute; thư&lt;/p&gt;', '\nBí thư\n'],
    ['escaped twice', '&amp;lt;p&amp;gt;B&amp;amp;iacute; thư&amp;lt;/p&amp;gt;', '\nBí thư\n'],
    ['ends of lines', 'Một<br>Hai<br/>Ba', 'Một\nHai\nBa'],
    ['ends of lines of the code', '<p>Ông Trần Văn\n   Hai dự.</p>', '\nÔng Trần Văn Hai dự.\n'],
    ['what is struck out', 'Ông <del>Phạm Văn Xóa</del>Trần Văn Hai', 'Ông Trần Văn Hai'],
    ['what is hidden', '<p>Ông Hai.</p><p style="display: none">Ông Ba.</p>', '\nÔng Hai.\n'],
    ['scripts and comments', 'Ông <script>var a = "<p>"</script><!-- x -->Hai', 'Ông Hai'],
    ['a note', 'Trần Văn Hai<sup>1</sup>, Bí thư', 'Trần Văn Hai, Bí thư'],
    [
      'a table',
      '<table><tr><td>Bí thư</td><td>Trần Văn Hai</td></tr><tr><td>Phó Bí thư</td><td>Lê Thị Ba</td></tr></table>',
      '\n\nBí thư\tTrần Văn Hai\nPhó Bí thư\tLê Thị Ba\n',
    ],
  ])('%s', (_, text, read) => {
    expect(plainOf(text)).toBe(read)
  })

  test.each(['3 < 5 và 7 > 2', 'Công ty <ABC> & R&D', 'Hỏi & đáp; a<b', 'AT&T;'])('none: %s', (text) => {
    expect(plainOf(text)).toBe(text)
  })
})

describe('ends of lines that only wrap', () => {
  test.each<Row>([
    ['before a small letter', 'Huyện ủy Cao Lãnh tổ chức\nhội nghị.', 'Huyện ủy Cao Lãnh tổ chức hội nghị.'],
    [
      'within a name, where the text wraps',
      'Tin\n\nDự hội nghị có các đồng chí trong Ban Thường vụ và đồng chí Trần Văn\nHai, Bí thư Huyện ủy Cao Lãnh cùng\nnhiều đại biểu.',
      'Tin\n\nDự hội nghị có các đồng chí trong Ban Thường vụ và đồng chí Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh cùng nhiều đại biểu.',
    ],
    [
      'within a name, where nothing else tells',
      'Dự họp có ông Trần Văn\nHai, Bí thư.',
      'Dự họp có ông Trần Văn Hai, Bí thư.',
    ],
    ['within a name of three syllables', 'Dự họp có bà Lê Thị Thu\nHà, Bí thư.', 'Dự họp có bà Lê Thị Thu Hà, Bí thư.'],
  ])('%s', (_, text, read) => {
    expect(plainOf(text)).toBe(read)
  })

  test.each([
    ['paragraphs', 'Ông Hai dự họp.\nbà Ba cũng dự.'],
    ['a list', 'Dự họp có\n- Trần Văn Hai\n- Lê Thị Ba'],
    ['a heading in capitals', 'HUYỆN ỦY CAO LÃNH\nHọp báo'],
    ['names below each other', 'Chủ trì:\nTrần Văn Hai\nLê Thị Ba'],
    ['posts below each other', 'Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh\nLê Thị Ba, Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    [
      'people below each other, in small letters',
      'ông Trần Văn Hai, Bí thư xã Tân Mỹ\nbà Lê Thị Ba, Bí thư xã Mỹ Xương',
    ],
    [
      'people below each other, behind a line that wraps',
      'Tin.\nDự hội nghị có lãnh đạo các sở, ban, ngành của tỉnh:\nTrần Văn Hai, Bí thư Huyện ủy Cao Lãnh tỉnh Đồng Tháp\nLê Thị Ba, Giám đốc Sở Y tế tỉnh Đồng Tháp, cùng\nnhiều người.',
    ],
    ['a title above a text', 'Đồng Tháp họp bàn\nSáng 15/3, ông Trần Văn Hai dự họp.'],
    ['a line broken on purpose', 'một dòng thơ  \nhai dòng thơ'],
  ])('%s stay apart', (_, text) => {
    expect(plainOf(text)).toBe(text.replace(', cùng\nnhiều', ', cùng nhiều'))
  })
})

describe('a text that wraps as a whole', () => {
  const wrapped = [
    'Tin nhân sự',
    '',
    'Sáng 15/3, Huyện ủy Lấp Vò tổ chức hội nghị công bố quyết định về công',
    'tác cán bộ. Dự hội nghị có đại diện các ban, ngành của huyện và bí thư',
    'đảng ủy các xã.',
    '',
  ].join('\n')

  test('goes on over a capital, too, where the next word had no room', () => {
    const paragraph = 'Ông Nguyễn Văn Tám được Ban Thường vụ Tỉnh ủy chỉ định giữ chức Phó Bí\nThư Huyện ủy Lấp Vò.'
    expect(plainOf(`${wrapped}\n${paragraph}`)).toContain('Phó Bí Thư Huyện ủy Lấp Vò.')
    expect(plainOf(paragraph)).toBe(paragraph)
  })

  test('behind a surname at the end of a line', () => {
    expect(plainOf('Tin\n\nTheo quyết định, ông Trần\nVăn Hai giữ chức Bí thư.')).toContain('ông Trần Văn Hai giữ')
  })

  test.each([
    ['a line in which the next word had room', 'Tổng Biên tập: Phạm Văn Năm\nPhó Tổng Biên tập: Lê Văn Sáu'],
    [
      'lines that begin with another name',
      'Trần Văn Hai, Bí thư Đảng ủy xã Mỹ An Hưng A, huyện Lấp Vò, Đồng Tháp\nLê Thị Ba, Chủ tịch Ủy ban nhân dân xã Bình Thạnh Trung',
    ],
    ['a list', '- Ông Lý Văn Mười, Bí thư Đảng ủy xã Mỹ An Hưng A, huyện Lấp Vò\n- Bà Mai Thị Bảy'],
  ])('%s stay apart', (_, lines) => {
    expect(plainOf(`${wrapped}\n${lines}`)).toContain(`\n${lines}`)
  })

  test('is none if most of its lines are wider', () => {
    const line = 'Ông Nguyễn Văn Tám được Ban Thường vụ Tỉnh ủy chỉ định giữ chức Phó Bí'
    const wide = `${line} thư Huyện ủy Lấp Vò, nhiệm kỳ 2020 - 2025, thay người tiền nhiệm.`
    const text = `${wrapped}\n${`${wide}\n\n`.repeat(3)}${line}\nThư Huyện ủy Lấp Vò.`
    expect(plainOf(text)).toContain(`${line}\nThư Huyện ủy`)
  })
})

describe('ends of pages', () => {
  test('a sentence goes on over the number of the page and the running head', () => {
    const text =
      'Đảng bộ huyện Cao Lãnh\nDự hội nghị có ông Trần Văn\nTrang 1/2\n\fĐảng bộ huyện Cao Lãnh\nHai, Bí thư.\nTrang 2/2'
    expect(plainOf(text)).toBe('Dự hội nghị có ông Trần Văn Hai, Bí thư.')
  })

  test('also where the pages were copied one after another', () => {
    const text = 'Báo cáo\nCó ông Trần Văn\n- 1 -\nBáo cáo\nHai dự.\n- 2 -\n'
    expect(plainOf(text)).toBe('Có ông Trần Văn Hai dự.')
  })

  test('a page that ends with its sentence ends it', () => {
    expect(plainOf('Ông Hai dự.\n\fBà Ba dự.')).toBe('Ông Hai dự.\nBà Ba dự.')
  })
})

describe('the imprint of the paper', () => {
  const NEWS = 'Tin nhân sự\nSáng 15/3, đồng chí Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, chủ trì hội nghị.\n'

  test.each([
    ['with its licence', 'BÁO ĐỒNG THÁP\nTổng Biên tập: Phạm Văn Năm\nGiấy phép số 12/GP-TTĐT ngày 1/2/2023'],
    ['of three lines', 'Tổng Biên tập: Phạm Văn Năm\nPhó Tổng Biên tập: Lê Văn Sáu\nĐiện thoại: 0277 000 000'],
    ['as a copyright', '© Bản quyền thuộc Báo Đồng Tháp. Tổng Biên tập: Phạm Văn Năm.'],
  ])('%s is not read', (_, imprint) => {
    expect(plainOf(`${NEWS}${imprint}`)).not.toContain('Phạm Văn Năm')
    expect(holdsOf(`${NEWS}${imprint}`)).toEqual(['Trần Văn Hai → Bí thư Huyện ủy Cao Lãnh'])
  })

  test.each([
    ['an editor in the news', 'Tổng Biên tập: Phạm Văn Năm là người chủ biên tập sách.'],
    ['where to call', 'Địa chỉ: xã Tân Mỹ. Điện thoại: 0277 000 000'],
  ])('%s is none', (_, line) => {
    expect(plainOf(`${NEWS}${line}`)).toBe(`${NEWS}${line}`)
  })
})

describe('tabs', () => {
  test('part the cells of rows', () => {
    const rows = 'STT\tHọ và tên\tChức vụ\n1\tTrần Văn Hai\tBí thư\n2\tLê Thị Ba\tPhó Bí thư'
    expect(plainOf(rows)).toBe(rows)
  })

  test.each<Row>([
    ['at the head of a paragraph', '\tÔng Hai dự họp.\n\tBà Ba dự họp.', 'Ông Hai dự họp.\n Bà Ba dự họp.'],
    [
      'within a sentence',
      'Đồng chí Trần Văn Hai,\tBí thư Huyện ủy,\tdự họp.',
      'Đồng chí Trần Văn Hai, Bí thư Huyện ủy, dự họp.',
    ],
    [
      'behind a bullet',
      '-\tTrần Văn Hai, Bí thư\n-\tLê Thị Ba, Phó Bí thư',
      '- Trần Văn Hai, Bí thư\n- Lê Thị Ba, Phó Bí thư',
    ],
    ['instead of a space', 'Ông\tTrần Văn Hai dự họp.', 'Ông Trần Văn Hai dự họp.'],
  ])('are spaces %s', (_, text, read) => {
    expect(plainOf(text).trimStart()).toBe(read)
  })
})

describe('what is read leads back to the article', () => {
  const SENTENCE = 'Đồng chí Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, phát biểu tại hội nghị.'
  const HELD = ['Trần Văn Hai → Bí thư Huyện ủy Cao Lãnh']

  test.each([
    ['HTML', '<p>Đồng chí <b>Trần V&#259;n Hai</b>,&nbsp;B&iacute; thư Huyện ủy Cao Lãnh, phát biểu tại hội nghị.</p>'],
    ['Markdown', 'Đồng chí **Trần Văn Hai**, *Bí thư* [Huyện ủy Cao Lãnh](https://vi.du/x), phát biểu tại hội nghị.'],
    ['a note', 'Đồng chí Trần Văn Hai¹, Bí thư Huyện ủy Cao Lãnh[2], phát biểu tại hội nghị.'],
    ['lines', 'Đồng chí Trần Văn\r\nHai, Bí thư Huyện ủy\r\nCao Lãnh, phát biểu tại hội nghị.'],
    ['letters apart', SENTENCE.normalize('NFD')],
    [
      'what was struck out',
      'Đồng chí ~~Phạm Văn Xóa~~ Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, phát biểu tại hội nghị.',
    ],
  ])('%s: the post is read and its quote is verbatim', (_, text) => {
    expect(holdsOf(text)).toEqual(HELD)
    for (const { evidence } of extractionOf(text).claims)
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  })

  /** What may stand between two words of a sentence and is no word. */
  const NOISE = [' \u200B', '\u00AD ', ' ', '\u00A0', '  ', '<b> </b>', ' <i></i>', '\n', '\r\n', '<!-- x --> ']

  test('whatever signs stand between the words, the same is read, and every quote is verbatim', () => {
    const words = SENTENCE.split(' ')
    const noise = fc.array(fc.constantFrom(...NOISE), { minLength: words.length - 1, maxLength: words.length - 1 })
    fc.assert(
      fc.property(noise, (between) => {
        const text = words.map((word, i) => (i === 0 ? word : `${between[i - 1]}${word}`)).join('')
        const page = `<p>${text}</p>`
        expect(holdsOf(page)).toEqual(HELD)
        for (const { evidence } of extractionOf(page).claims)
          expect(page.slice(evidence.start, evidence.end)).toBe(evidence.quote)
      }),
      { numRuns: 300, seed: 14 },
    )
  })

  test('any text: every place leads to the words it was read from', () => {
    const piece = fc.constantFrom(
      'Trần',
      ' ',
      'ủy',
      '**',
      '<p>',
      '</p>',
      '&amp;',
      '\u200B',
      '\r\n',
      '~~',
      '[1]',
      '(',
      ')',
      '\t',
      '|',
      '\f',
      '*',
      '_',
      '<del>',
      '1',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const { plain } = readOver(articleOf(text), knowledge)
        let before = 0
        for (let at = 0; at < plain.text.length; at++) {
          const { start, end } = placeOf(plain, { start: at, end: at + 1 })
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          if (/\p{L}/u.test(plain.text[at]!)) expect(text.slice(start, end)).toBe(plain.text[at])
          before = start
        }
      }),
      { numRuns: 2000, seed: 14 },
    )
  })
})

describe('what other programs write', () => {
  test.each<Row>([
    [
      'a hyphen at the end of a line, within a name',
      'Tin\n\nBà Nguyễn Thị Ánh-\nTuyết, Giám đốc',
      'Tin\n\nBà Nguyễn Thị Ánh-Tuyết, Giám đốc',
    ],
    [
      'circled and lettered notes',
      'Trần Văn Hai①, Lê Thị Ba[a], Ngô Văn Bảy¹,², dự',
      'Trần Văn Hai, Lê Thị Ba, Ngô Văn Bảy, dự',
    ],
    ['a raised number of Pandoc', 'Đồng chí **Trần Văn Hai**^1^, Bí thư', 'Đồng chí Trần Văn Hai, Bí thư'],
    [
      'a definition of Pandoc',
      'Bí thư\n:   Trần Văn Hai\n\nPhó Bí thư\n:   Lê Thị Ba',
      'Bí thư\tTrần Văn Hai\n\nPhó Bí thư\tLê Thị Ba',
    ],
    ['BBCode', '[b]Trần Văn Hai[/b], [color=red]Bí thư[/color] [s]Huyện Đoàn[/s] dự', 'Trần Văn Hai, Bí thư  dự'],
    ['brackets that are no BBCode', 'Ông Hai [b] dự', 'Ông Hai [b] dự'],
    [
      'columns kept apart by spaces',
      'STT  Họ và tên        Chức vụ\n---  ---------------  -------\n1    Trần Văn Hai     Bí thư\n2    Lê Thị Ba        Phó Bí thư',
      'STT\tHọ và tên\tChức vụ\n1\tTrần Văn Hai\tBí thư\n2\tLê Thị Ba\tPhó Bí thư',
    ],
  ])('%s', (_, text, read) => {
    expect(plainOf(text)).toBe(read)
  })

  test('gaps of justified text part no columns', () => {
    const text = 'Sáng   nay, ông Trần  Văn Hai dự.\nChiều nay,   bà Lê Thị Ba   dự.'
    expect(plainOf(text)).not.toContain('\t')
  })

  test('a head that stands on one page only is no end of a name', () => {
    const page = (head: string) =>
      `Tin\n\nSáng 15/3, tại hội nghị sơ kết công tác phối hợp, đồng chí Trần Văn\f${head}\nHai, Bí thư Huyện ủy Cao Lãnh chủ trì hội nghị của huyện trong buổi sáng.`
    for (const head of ['Báo Đồng Tháp', 'Bản tin Huyện ủy', 'Báo Đồng Tháp                         Số 12']) {
      const { entities } = extractionOf(page(head), { published: '2024-03-16' })
      expect(entities.filter(({ kind }) => kind === 'Person')).toEqual([])
    }
  })
})
