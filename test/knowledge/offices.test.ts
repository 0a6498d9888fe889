import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DATA, loadKnowledge } from '../../src/knowledge/index.ts'
import { Offices } from '../../src/knowledge/offices.ts'
import { readTable } from '../../src/knowledge/tables.ts'

const knowledge = loadKnowledge()
const { offices, personalWords } = knowledge
const table = readFileSync(new URL('lexicons/offices.tsv', DATA), 'utf8')

test.each([
  ['Bí thư', undefined, 'one'],
  ['Bí thư', 'central party body', 'few'],
  ['Phó Bí thư Thường trực', undefined, 'few'],
  ['Tỉnh ủy viên', undefined, 'many'],
  ['Ủy viên', undefined, 'many'],
  ['Ủy viên Ban Thường vụ', undefined, 'few'],
  ['Ủy viên Ban Chấp hành', undefined, 'many'],
  ['Ủy viên dự khuyết Ban Chấp hành', undefined, 'many'],
  ['Phó Chính trị viên', undefined, 'many'],
  ['Vụ trưởng', 'ministry', 'few'],
  ['Trưởng phòng', 'provincial department', 'few'],
  ['Trưởng phòng', 'company', 'one'],
  ['Tổ trưởng', undefined, 'one'],
])('“%s” in a body of kind “%s” is held by %s', (role, kind, seats) => {
  expect(offices.seatsOf(role, kind)).toBe(seats)
})

test('capitals and the place of a tone do not matter', () => {
  expect(offices.of('uỷ viên BAN CHẤP HÀNH')).toEqual(offices.of('Ủy viên Ban Chấp hành'))
})

test('the line of a whole role counts before one of its beginning', () => {
  expect(offices.of('Chủ tịch')).toMatchObject({ leader: true, national: false })
  expect(offices.of('Chủ tịch nước')).toMatchObject({ leader: false, national: true })
})

test('every whole role there is one of roles.tsv', () => {
  const roles = new Set(readTable(new URL('lexicons/roles.tsv', DATA), ['form', 'role']).map(({ role }) => role))
  const whole = readTable(new URL('lexicons/offices.tsv', DATA), ['form']).flatMap(({ form }) =>
    form.includes('…') ? [] : form,
  )
  expect(whole.filter((role) => !roles.has(role))).toEqual([])
})

describe('a mistake in offices.tsv stops the run', () => {
  test.each([
    ['Tổ trưởng\tsome', '“Tổ trưởng” is “some”, which is not among one, few, many'],
    ['Tổ trưởng\tone\t\tboss', '“Tổ trưởng” is “boss”, which is not among manager, leader, membership, national'],
    ['BÍ THƯ\tone', '“BÍ THƯ” stands there already'],
    ['\tone', 'the first column is empty'],
  ])('%j', (line, message) => {
    const number = table.split('\n').length
    expect(() => new Offices(`${table}${line}\n`)).toThrow(`data/lexicons/offices.tsv: line ${number}: ${message}`)
  })
})

test('what stands before and in a name tells of its bearer', () => {
  expect(personalWords.toldBy('Thượng  tá')).toEqual(['armed'])
  expect(personalWords.toldBy('liệt sĩ')).toEqual(['armed', 'dead'])
  expect(personalWords.toldBy('ông')).toEqual([])
  expect([personalWords.genderOf('thị'), personalWords.genderOf('văn')]).toEqual(['female', undefined])
})

describe('words that stand in no article are asked of the grammar', () => {
  const { grammar } = knowledge

  test('what the roles of an entry take, where it stands first', () => {
    expect(grammar.taken('years-of-term', 'các nhiệm kỳ 2010 - 2015, 2015 - 2020')).toEqual({
      from: '2010',
      to: '2015',
    })
    expect(grammar.taken('years-of-term', 'nhiệm kỳ mới')).toBeUndefined()
  })

  test('a name without some words, wherever they stand', () => {
    expect(grammar.without('and-in-names', 'Ban Tuyên giáo và Dân vận')).toBe('Ban Tuyên giáo Dân vận')
    expect(grammar.without('type-of-province', 'TP. Cần Thơ')).toBe('Cần Thơ')
    expect(grammar.without('type-of-province', 'Cần Thơ')).toBe('Cần Thơ')
  })
})
