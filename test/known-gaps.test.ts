import { describe, expect, test } from 'vitest'
import type { Claim } from '../src/model.ts'
import { type About, entitiesOf, extractionOf, holdsOf, labelsOf, relationsOf } from './reading.ts'

/*
 * What is read wrongly, and known to be: each row fails, with the reason in its title. A row that has come right fails here; it then
 * moves to the test of its stage.
 */

describe('people', () => {
  test.fails.each([['a name that ends in one letter', 'Ông Võ Văn A bị bắt tạm giam.', ['Võ Văn A']]])(
    '%s: %s',
    (_, text, people) => {
      expect(labelsOf('Person', text)).toEqual(people)
    },
  )
})

describe('who holds what', () => {
  test.fails.each([
    [
      'the post that an appointment ends is left, though nothing says so in words',
      'Ông Trần Văn Hai, Phó Giám đốc Sở Y tế tỉnh Đồng Tháp, được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      [
        'Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed)',
        'Trần Văn Hai: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (left)',
      ],
    ],
    [
      'a body without a unit behind it',
      'Ông Thạch Riên, Trưởng ban Quản trị chùa Âng, cảm ơn chính quyền.',
      ['Thạch Riên: Trưởng Ban Quản trị chùa Âng'],
    ],
    [
      'a bracket that tells of whom somebody is a brother, and then the own post',
      'Ông Trần Văn Hai (em trai ông Trần Văn Ba, Giám đốc Công ty TNHH Thanh Bình) trả lời.',
      ['Trần Văn Hai: Giám đốc Công ty TNHH Thanh Bình'],
    ],
    [
      'a minister of a ministry that is named elsewhere, where another minister has been named',
      'Bộ trưởng Bộ Y tế Đào Hồng Lan trả lời. Bộ trưởng Nguyễn Mạnh Hùng nói rõ việc của Bộ Thông tin và Truyền thông.',
      ['Nguyễn Mạnh Hùng: Bộ trưởng Bộ Thông tin và Truyền thông', 'Đào Hồng Lan: Bộ trưởng Bộ Y tế'],
    ],
  ])('%s: %s', (_, text, holds) => {
    expect(holdsOf(text)).toEqual(holds.toSorted())
  })
})

describe('bodies', () => {
  test.fails.each<readonly [string, string, About, readonly string[]]>([
    [
      'a bloc whose full name stands in the title alone',
      'Đảng ủy Khối họp.',
      { title: 'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh họp' },
      ['Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh'],
    ],
  ])('%s: %s', (_, text, about, bodies) => {
    expect(labelsOf('Organization', text, about)).toEqual(bodies)
  })
})

describe('relations', () => {
  test.fails.each<readonly [string, Claim['kind'], string, readonly string[]]>([
    [
      'who carries out an agreement with another',
      'PARTY_TO',
      'Thực hiện chương trình phối hợp với Hội Nông dân tỉnh Đồng Tháp, Sở Y tế tỉnh Đồng Tháp khám bệnh cho dân.',
      ['Hội Nông dân tỉnh Đồng Tháp → Chương trình phối hợp', 'Sở Y tế tỉnh Đồng Tháp → Chương trình phối hợp'],
    ],
    [
      'an issuer behind its meeting, which is called “Hội nghị Trung ương”',
      'ISSUED',
      'Nghị quyết số 29-NQ/TW của Hội nghị Trung ương 8 khóa XI nêu rõ.',
      ['Ban Chấp hành Trung ương Đảng → Nghị quyết số 29-NQ/TW của Ban Chấp hành Trung ương Đảng'],
    ],
  ])('%s, %s: %s', (_, kind, text, relations) => {
    expect(relationsOf(kind, text)).toEqual(relations)
  })
})

describe('dates and periods', () => {
  test.fails.each([
    [
      'an agreement that is named again in short',
      'Chương trình phối hợp giai đoạn 2024 - 2025 giữa Huyện ủy Cao Lãnh và Thành ủy Cao Lãnh có năm việc. Chương trình được ký ngày 22/02/2024.',
      ['2024-02-22'],
    ],
  ])('the day of signing of %s: %s', (_, text, days) => {
    expect(entitiesOf(extractionOf(text), 'Agreement').map(({ signedOn }) => signedOn)).toEqual(days)
  })
})
