import { describe, expect, test } from 'vitest'
import { CAPITAL, GLUED, MARK, NEW_LINE, NUMBER, tokenize, UPPER, Vocabulary } from '../../src/2-text/tokens.ts'

const tokensOf = (text: string) => {
  const { length, start, end } = tokenize(text, new Vocabulary())
  return Array.from({ length }, (_, at) => text.slice(start[at], end[at]))
}

const shapesOf = (text: string) => [...tokenize(text, new Vocabulary()).shape]

describe('a text is cut into syllables, numbers and single marks', () => {
  test.each([
    ['UBND Q.5', 'UBND Q . 5'],
    ['TP. Cao Lãnh, T.Ư', 'TP . Cao Lãnh , T . Ư'],
    ['ngày 28.6.2024', 'ngày 28 . 6 . 2024'],
    ['171/170 đảng viên (100,6%)', '171 / 170 đảng viên ( 100 , 6 % )'],
    ['Chỉ thị 05-CT/TW', 'Chỉ thị 05 - CT / TW'],
    ['Phòng PC02 và K25', 'Phòng PC02 và K25'],
    ["huyện M'Drắk, xã Ea M’Nang", "huyện M'Drắk , xã Ea M’Nang"],
    ["ông Điểu K'Ré", "ông Điểu K'Ré"],
    ['Sở KH&ĐT', 'Sở KH&ĐT'],
    ['giai đoạn 2020–2023', 'giai đoạn 2020 – 2023'],
    ['“Dân vận khéo”…', '“ Dân vận khéo ” …'],
    ['Covid-19', 'Covid - 19'],
    ['hai\u00a0bên\u3000ký', 'hai bên ký'],
    ['Thành uỷ', 'Thành uỷ'],
    ['Quốc\u00adhội', 'Quốc\u00adhội'],
    ['Tha\u0300nh phô\u0301', 'Tha\u0300nh phô\u0301'],
    ['', ''],
    [' \n\t ', ''],
  ])('%j → %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens === '' ? [] : tokens.split(' '))
  })

  test('over lines and spaces, offsets are those of the text as it was read', () => {
    const { start, end } = tokenize('  Hội\n\nnghị', new Vocabulary())
    expect([[...start], [...end]]).toEqual([
      [2, 7],
      [5, 11],
    ])
  })
})

describe('the shape of a token', () => {
  test.each([
    ['Tám', 'a capital at the front', [CAPITAL | NEW_LINE]],
    ['tám', 'small letters', [NEW_LINE]],
    ['UBND', 'capitals throughout', [CAPITAL | UPPER | NEW_LINE]],
    ['Ở', 'one capital letter is no word in capitals', [CAPITAL | NEW_LINE]],
    ['iPhone', 'a capital inside', [NEW_LINE]],
    ['2024', 'a number', [NUMBER | NEW_LINE]],
    ['PC02', 'letters before digits are a word', [CAPITAL | UPPER | NEW_LINE]],
    ['ĐẢNG', 'Đ is a capital of đ', [CAPITAL | UPPER | NEW_LINE]],
    ['đ', 'and đ a small letter', [NEW_LINE]],
    ['A\u0309nh', 'a loose tone belongs to its letter', [CAPITAL | NEW_LINE]],
    ['a b', 'the second stands apart', [NEW_LINE, 0]],
    ['a,b', 'what has no space before it is glued', [NEW_LINE, MARK | GLUED, GLUED]],
    ['a\nb', 'the first of each line', [NEW_LINE, NEW_LINE]],
  ])('%j: %s', (text, _, shapes) => {
    expect(shapesOf(text)).toEqual(shapes)
  })
})

describe('one number for all spellings of a syllable', () => {
  const vocabulary = new Vocabulary()
  for (const syllable of ['ủy', 'khóa', 'đảng', 'thành', "m'drắk"]) vocabulary.add(syllable)
  const numberOf = (word: string) => vocabulary.look(word, 0, word.length).word

  test.each([
    ['uỷ', 'ủy'],
    ['ỦY', 'ủy'],
    ['UỶ', 'ủy'],
    ['Khoá', 'khóa'],
    ['Ðảng', 'đảng'],
    ['ĐA\u0309NG', 'đảng'],
    ['tha\u0300nh', 'thành'],
    ['thà\u200bnh', 'thành'],
    ['M’Drắk', "m'drắk"],
  ])('%s is %s', (raw, official) => {
    expect(numberOf(raw)).toBe(numberOf(official))
    expect(numberOf(raw)).toBeGreaterThan(0)
  })

  test('a syllable of no lexicon has none, and reading gives it none', () => {
    expect(numberOf('blockchain')).toBe(0)
    tokenize('blockchain', vocabulary)
    expect(numberOf('blockchain')).toBe(0)
  })

  test('a word added later is known from then on, though it was seen before', () => {
    expect(numberOf('Mới')).toBe(0)
    const added = vocabulary.add('mới')
    expect(numberOf('Mới')).toBe(added)
  })
})
