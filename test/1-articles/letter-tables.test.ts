import { expect, test } from 'vitest'
import { syllables } from '../../src/1-articles/letters/syllables.ts'
import { letters, vniTable } from '../../src/1-articles/letters/tables.ts'

test('there are 67 small letters and their capitals', () => {
  const { small, capital, crossed } = letters()
  expect([small.length, capital, crossed]).toEqual([67, small.toUpperCase(), 'đ'])
})

test('each code has the letters that it should', () => {
  const { small, capital, bytes } = letters()
  const has = (code: Parameters<typeof bytes>[0]) =>
    bytes(code)
      .map(([letter]) => letter)
      .join('')
  expect(has('viscii')).toBe(small + capital)
  expect(has('tcvn-5712')).toBe(small + capital)
  expect([...has('tcvn3')].toSorted()).toEqual([...small, ...'ĂÂÊÔƠƯĐ'].toSorted())
})

test('VNI writes every small letter by another or by a base and a sign, but ì and í by themselves', () => {
  const { letters: alone, bases, signs } = vniTable()
  const written = [...bases].flatMap((base) =>
    ['', ...signs.values()].map((marks) => ((alone.get(base) ?? base) + marks).normalize('NFC')),
  )
  const all = new Set([...written, ...alone.values()])
  expect([...letters().small].filter((letter) => !all.has(letter))).toEqual(['ì', 'í'])
})

test.each([
  ['ngh stands before e, ê, i alone', ['nghiên', 'nghê'], ['nghan', 'ngiên']],
  ['k stands before e, ê, i, y, and c before the others', ['kinh', 'ky', 'cam', 'cương'], ['kam', 'cinh']],
  ['g stands before i and gh before e, ê', ['gi', 'gin', 'ghen', 'gia'], ['gen', 'ghan']],
  ['qu has rhymes of its own', ['quyên', 'quôc', 'quan'], ['qum', 'quu', 'qân']],
  ['yê begins a syllable and stands behind qu, no other onset', ['yêu', 'yên'], ['nyên', 'hyêu']],
])('of syllables without tones, %s', (_, existing, none) => {
  const { marked } = syllables()
  expect(existing.filter((syllable) => !marked.has(syllable))).toEqual([])
  expect(none.filter((syllable) => marked.has(syllable))).toEqual([])
})

test('without marks a word need not be spelt as strictly', () => {
  expect(['nguyen', 'duong', 'ka'].filter((syllable) => !syllables().bare.has(syllable))).toEqual([])
  expect(syllables().marked.has('ka')).toBe(false)
})
