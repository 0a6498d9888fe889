import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { mend } from '../../src/1-articles/letters/mend.ts'
import { isSyllable } from '../../src/1-articles/letters/syllable.ts'
import { decodeWindows1252 } from '../../src/1-articles/windows.ts'
import { gather, gatherFile } from './folder.ts'

// The files are made by letters/make.py from three articles, `original-1.txt` to `original-3.txt`.
const folder = fileURLToPath(new URL('letters/', import.meta.url))
const readFile = (name: string) => gather([folder + name])
/** iconv has no curly quotation marks in the old codes, Word and PDF have paragraphs of their own. */
const plain = (text: string) => text.replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
const original = (number: string | number) => plain(readFileSync(`${folder}original-${number}.txt`, 'utf8'))

describe.each([
  ['TCVN3 (.VnTime)', ['tcvn3-unicode-1.txt', 'tcvn3-bytes-2.txt', 'tcvn3-3.pdf', 'tcvn3-1.docx']],
  ['VNI', ['vni-unicode-1.txt', 'vni-bytes-2.txt', 'vni-3.pdf', 'vni-1.docx']],
  ['VISCII', ['viscii-unicode-1.txt', 'viscii-bytes-1.txt', 'viscii-bytes-2.txt']],
  ['TCVN 5712', ['tcvn-bytes-1.txt', 'tcvn-bytes-2.txt']],
  ['windows-1258', ['cp1258-bytes-1.txt', 'cp1258-bytes-2.txt']],
  ['UTF-8 that was read as windows-1252', ['misread-once-1.txt', 'misread-once-3.csv', 'misread-lost-2.txt']],
  ['UTF-8 that was read as windows-1252 twice', ['misread-twice-1.txt', 'misread-twice-3.jsonl']],
  ['UTF-8 that was read as windows-1258', ['misread-1258-1.txt']],
  ['UTF-8 that was read as macintosh', ['misread-mac-3.txt']],
])('%s', (code, files) => {
  test.each(files)('in %s is put right, and that is told', async (file) => {
    const { articles, notices } = await readFile(file)
    expect(articles.map(({ text }) => plain(text))).toEqual([original(/\d(?=\.)/.exec(file)![0])])
    expect(notices).toEqual([
      {
        level: 'info',
        stage: 'articles',
        file: folder + file,
        message: `An article here was in ${code}: the letters were put right. Places in the text count it as converted.`,
      },
    ])
  })
})

test.each([
  'tcvn3-bytes-1.html',
  'tcvn3-bytes-3.html',
  'vni-bytes-1.html',
  'vni-bytes-3.html',
  'viscii-bytes-3.html',
  'tcvn-bytes-3.html',
  'cp1258-bytes-3.html',
  'misread-once-2.html',
  'misread-twice-2.html',
])('the page %s, which names another encoding, is read by its words', async (file) => {
  const { articles, notices } = await readFile(file)
  expect(articles.map(({ text }) => plain(text))).toEqual([original(/\d(?=\.)/.exec(file)![0])])
  expect(notices).toMatchObject([{ level: 'info' }])
})

test.each(['tcvn3-bytes.csv', 'vni-bytes.csv', 'tcvn3.jsonl', 'vni.jsonl'])(
  'every record of %s is converted, and that is told once',
  async (file) => {
    const { articles, notices } = await readFile(file)
    expect(articles.map(({ text }) => plain(text))).toEqual([1, 2, 3].map(original))
    expect(notices).toMatchObject([{ level: 'info', message: expect.stringMatching(/^3 articles here were in/) }])
  },
)

test.each(['mixed-1.docx', 'mixed-2.docx'])('in %s only the paragraphs in the old font are converted', async (file) => {
  const { articles, notices } = await readFile(file)
  expect(plain(articles[0]!.text)).toBe(original(/\d(?=\.)/.exec(file)![0]))
  expect(notices).toMatchObject([{ level: 'info' }])
})

test('a title, an outlet and authors are converted with the text', async () => {
  const record = {
    id: '1',
    title: 'Héi nghÞ tæng kÕt',
    outlet: 'B¸o §ång Th¸p',
    authors: ['TrÇn V¨n Hai'],
    text: 'S¸ng 15/3, ®ång chÝ TrÇn V¨n Hai, BÝ th­ HuyÖn uû Cao L·nh chñ tr× héi nghÞ.',
  }
  const { articles } = await gatherFile('tin.json', JSON.stringify(record))
  expect(articles).toEqual([
    {
      id: '1',
      title: 'Hội nghị tổng kết',
      outlet: 'Báo Đồng Tháp',
      authors: ['Trần Văn Hai'],
      text: 'Sáng 15/3, đồng chí Trần Văn Hai, Bí thư Huyện uỷ Cao Lãnh chủ trì hội nghị.',
    },
  ])
})

test.each([
  [
    'the hyphen that PDF readers give for ư',
    'BÝ th- HuyÖn ñy, Tr-ëng Ban Tæ chøc - c¸n bé',
    'Bí thư Huyện ủy, Trưởng Ban Tổ chức - cán bộ',
  ],
  ['capitals of the font of capitals', 'TØNH ñY §ång th¸p triÖu tËp', 'TỈNH ỦY Đồng tháp triệu tập'],
  ['a bare capital before the letter with its tone', 'Uñ viªn Ban Th­êng vô', 'Ủ viên Ban Thường vụ'],
  ['codes of a font of symbols', '\uF0A7\uF0E5ng ch\uF0DD Tr\uF0C7n V\uF0A8n Hai', 'Đồng chí Trần Văn Hai'],
])('TCVN3 with %s', (_, written, read) => {
  expect(mend([written]).texts).toEqual([read])
})

describe.each([
  ['Letters are lost', ['lost-question-1.txt', 'lost-question-2.html', 'lost-question-3.docx', 'lost-replaced-3.txt']],
  ['This is Vietnamese without its marks', ['bare-1.txt', 'bare-2.html', 'bare-3.csv']],
  ['This seems not to be Vietnamese', ['english.txt', 'chinese.txt', 'french.txt']],
])('“%s …”', (message, files) => {
  test.each(files)('is told of %s, which is kept as it is', async (file) => {
    const { articles, notices } = await readFile(file)
    expect(articles).toHaveLength(1)
    expect(notices).toMatchObject([
      { level: 'warning', file: folder + file, message: expect.stringMatching(`^${message}`) },
    ])
  })
})

test.each([
  ['Letters are lost', 'Tr?n V?n Hai, Bí th? Huy?n ?y Cao Lãnh, ch? trì h?i ngh?.'],
  ['This is Vietnamese without its marks', 'Dong chi Tran Van Hai, Bi thu Huyen uy, chu tri hoi nghi.'],
])('“%s …” is told of a single sentence too', async (message, text) => {
  const { articles, notices } = await gatherFile('tin.txt', text)
  expect(articles).toMatchObject([{ text }])
  expect(notices).toMatchObject([{ level: 'warning', message: expect.stringMatching(`^${message}`) }])
})

test('a letter that misreading lost is found where only one makes a syllable, and else told', async () => {
  const text = 'Ä\uFFFDá»“ng chÃ­ Tráº§n VÄƒn Hai truyá»\uFFFDn Ä‘áº¡t nghá»‹ quyáº¿t vá»\uFFFD cÃ¡n bá»™.'
  const { articles, notices } = await gatherFile('tin.txt', text)
  expect(articles[0]!.text).toBe('Đồng chí Trần Văn Hai truyền đạt nghị quyết v\uFFFD cán bộ.')
  expect(notices).toMatchObject([
    { level: 'warning', message: expect.stringMatching(/1 of 12 words/) },
    { level: 'info' },
  ])
})

test.each([
  ['good text', 'Sáng 15/3, đồng chí Trần Văn Hai chủ trì hội nghị.'],
  ['good text with tones as characters of their own', 'Đồng chí Trần Văn Hai chủ trì hội nghị.'.normalize('NFD')],
  ['foreign names', 'Ông José Müller, ông Løvland và bà Françoise Lefèvre thăm tỉnh Đồng Tháp; André, Zoé, São Tomé.'],
  [
    'a French sentence in quotation marks',
    'Ông nói: “L’été où l’on a créé cette œuvre, j’étais déjà né à Genève.” Mọi người vỗ tay.',
  ],
  ['few words of English', 'The committee met on Friday.'],
  ['a list of figures', Array.from({ length: 40 }, (_, row) => `${row}\t${row * 17}\t${row / 4} %`).join('\n')],
  ['questions', 'Ai là bí thư? Ai là chủ tịch? Vì sao? Khi nào? Ở đâu? Bao giờ? Thế nào? Có đúng không?Không.'],
])('nothing is said of %s', async (_, text) => {
  const { articles, notices } = await gatherFile('tin.txt', text)
  expect(articles[0]!.text).toBe(text)
  expect(notices).toEqual([])
})

test('bytes whose words do not say what they are stay refused', async () => {
  const { articles, notices } = await gatherFile('tin.txt', Buffer.from('Müller, Lefèvre und Løvland', 'latin1'))
  expect(articles).toEqual([])
  expect(notices).toMatchObject([{ level: 'warning', message: expect.stringMatching(/not valid UTF-8/) }])
})

test.each([
  ['Nguyễn', true],
  ['KHUỶU', true],
  ['hoà', true],
  ['hòa', true],
  ['giếng', true],
  ['quốc', true],
  ['yến', true],
  ['các', true],
  ['cac', false],
  ['càc', false],
  ['TrÇn', false],
  ['Vaên', false],
  ['chuû', false],
  ['nghò', false],
  ['kang', false],
])('“%s” can be a syllable: %s', (word, can) => {
  expect(isSyllable(word)).toBe(can)
})

test('windows-1252 has quotation marks and dashes, whatever Node makes of them', () => {
  expect(decodeWindows1252(Uint8Array.of(0x93, 0x41, 0x94, 0x96, 0x80, 0xe9))).toBe('“A”–€é')
})

test('windows-1258 that was read as windows-1252 is put right, and no name keeps a letter for a tone', () => {
  const read = 'Ông Trần Văn Hải, Bí thư Huyện ủy Lấp Vò và bà Lê Thị Ba dự hội nghị của tỉnh.'
  const written =
    'Ông Trâ\u00CCn Văn Ha\u00D2i, Bi\u00EC thư Huyê\u00F2n u\u00D2y Lâ\u00ECp Vo\u00CC va\u00CC ba\u00CC Lê Thi\u00F2 Ba dư\u00F2 hô\u00F2i nghi\u00F2 cu\u00D2a ti\u00D2nh.'
      .replaceAll('ư', '\u00FD')
      .replaceAll('ă', '\u00E3')
  const { texts, codes } = mend([written])
  expect(texts).toEqual([read])
  expect(codes).toEqual(['windows-1258 that was read as windows-1252'])
})
