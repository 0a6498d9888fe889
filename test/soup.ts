import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { DATA } from '../src/knowledge/index.ts'

/** Letters and loose tone marks in any order, as badly copied text has them. */
export const letters = fc.string({
  unit: fc.constantFrom(...'aăâeêioôơuưyđĐnghQUT 0123./-,;:()“”\n\u0300\u0301\u0303\u0309\u0323\u00a0\u200b’'),
  maxLength: 120,
})

/** Any sequence of UTF-16 code units, halves of surrogate pairs among them. */
export const codeUnits = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 80 })
  .map((units) => String.fromCharCode(...units))

/** Every form of every word list: they are what the recognisers start from. */
const forms = readdirSync(new URL('lexicons/', DATA))
  .filter((name) => name.endsWith('.tsv'))
  .toSorted()
  .flatMap((name) =>
    readFileSync(new URL(`lexicons/${name}`, DATA), 'utf8')
      .split('\n')
      .slice(1),
  )
  .map((line) => line.split('\t')[0]!)
  .filter(Boolean)

const names = [
  'Trần Văn Tám',
  'Nguyễn Thị Thu Hà',
  "Điểu K'Ré",
  'Y Thanh Hà Niê Kđăm',
  'Tám',
  'Cao Lãnh',
  'Trà Vinh',
  'An Bình',
  'Mỹ Xương',
]
const joints = [
  ',',
  '.',
  ';',
  ':',
  ' - ',
  ' – ',
  '(',
  ')',
  '“',
  '”',
  '\n',
  '\n\n',
  'và',
  'kiêm',
  'đồng thời là',
  'của',
  'là',
  'được',
  'giữ chức',
  'bổ nhiệm',
  'bầu',
  'chủ trì',
  'ký kết',
  'giữa',
  'thay',
  'từ',
]
const numbers = [
  '22/02/2024',
  '28.6',
  '171/170',
  '6.059',
  '76,72%',
  'số 01',
  '05-CT/TW',
  'khóa XI',
  '2020 - 2025',
  'năm 2024',
  '9 tháng đầu năm 2021',
  '2 xã',
  '3',
]

/** Words that the engine knows, in any order: sentences that nobody has written, with every joint at every place. */
export const soup = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...forms) },
      { weight: 3, arbitrary: fc.constantFrom(...names) },
      { weight: 4, arbitrary: fc.constantFrom(...joints) },
      { weight: 2, arbitrary: fc.constantFrom(...numbers) },
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(' ').replace(/ ([,.;:)”])/g, '$1'))
