import { describe, expect, test } from 'vitest'
import { textOf, tokenize, Vocabulary } from '../../src/2-text/tokens.ts'
import { DataFileError } from '../../src/errors.ts'
import { parsePattern } from '../../src/knowledge/grammar/notation.ts'
import { compile } from '../../src/knowledge/grammar/program.ts'
import { type Roles, type Taken, Walker } from '../../src/knowledge/grammar/walk.ts'

/** The longest words of a text that a pattern takes from its first word on, read forward; and, read backward, from its last word back. */
function taken(pattern: string, text: string): readonly [string | undefined, string | undefined] {
  const vocabulary = new Vocabulary()
  const notation = {
    vocabulary,
    wrong: (problem: string) => new DataFileError('test', problem),
    named: () =>
      parsePattern('ông | bà', {
        vocabulary,
        wrong: (problem: string) => new DataFileError('test', problem),
        named: () => raise(),
      }),
  }
  const expression = parsePattern(pattern, notation)
  const tokens = tokenize(text, vocabulary)
  const walker = new Walker(tokens)
  const end = walker.end(compile(expression, 1), 0, tokens.length)
  const start = walker.end(compile(expression, -1), tokens.length, 0)
  return [end < 0 ? undefined : textOf(tokens, 0, end), start < 0 ? undefined : textOf(tokens, start, tokens.length)]
}

function raise(): never {
  throw new Error('no set')
}

describe('what a pattern takes', () => {
  test.each([
    ['one of these', 'ông | bà', 'Bà', 'Bà'],
    ['the longest of these', 'giữ | giữ chức | giữ chức vụ', 'giữ chức vụ', 'giữ chức vụ'],
    ['what may be missing', 'của? ông', 'của ông', 'của ông'],
    ['what is missing', 'của? ông', 'ông', 'ông'],
    ['any number of times', 'trai*', 'trai trai trai', 'trai trai trai'],
    ['a gap', 'từ ...2 đến', 'từ năm 2020 đến', 'từ năm 2020 đến'],
    ['another entry', '<kin> Hai', 'ông Hai', 'ông Hai'],
    ['a look', '[capital] [year]', 'Năm 2020', 'Năm 2020'],
    ['a word of a look', '[small nay]', 'nay', 'nay'],
    ['none of these', '[not , ;]+', 'một hai', 'một hai'],
    ['no space between', '[day]~/~[month]', '3/12', '3/12'],
    ['a sign of the notation as a mark', "'(' [any] ')'", '(x)', '(x)'],
    ['nothing of these behind', 'thời điểm !(này)', 'thời điểm', 'thời điểm'],
    ['nothing of these before', '!<(không) giữ', 'giữ', 'giữ'],
  ])('%s: %s', (_, pattern, text, words) => {
    expect(taken(pattern, text)).toEqual([words, words])
  })

  test.each([
    ['too wide a gap', 'từ ...2 đến', 'từ một hai ba đến'],
    ['a word of another look', '[small nay]', 'Nay'],
    ['a space where there is to be none', '[day]~/~[month]', '3 / 12'],
    ['a year that is none', '[year]', '1234'],
    ['a month that is none', '[month]', '13'],
  ])('not %s: %s', (_, pattern, text) => {
    expect(taken(pattern, text)).toEqual([undefined, undefined])
  })

  test('words that must not follow keep it from ending there', () => {
    expect(taken('thời điểm !(này)', 'thời điểm này')[0]).toBeUndefined()
  })

  test('roles take the words that stand in them', () => {
    const vocabulary = new Vocabulary()
    const pattern = parsePattern('tháng {month:[month]} năm {year:[year]}', {
      vocabulary,
      wrong: (problem: string) => new DataFileError('test', problem),
      named: raise,
    })
    const tokens = tokenize('tháng 3 năm 2020', vocabulary)
    const roles: Roles<Taken> = {}
    expect(new Walker(tokens).reach(compile(pattern, 1), 0, tokens.length, roles)).toBe(4)
    expect(roles).toEqual({ month: { from: 1, to: 2 }, year: { from: 3, to: 4 } })
  })

  test('many gaps and repetitions do not try a step twice at a word', () => {
    const text = 'a '.repeat(60)
    expect(taken('(a | a a)+ a* (a | a a)+ b', text)).toEqual([undefined, undefined])
  })
})
