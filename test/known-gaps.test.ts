import { describe, expect, test } from 'vitest'
import type { Claim } from '../src/model.ts'
import { type About, entitiesOf, extractionOf, holdsOf, labelsOf, relationsOf, sentencesOf } from './reading.ts'

/*
 * What is read wrongly, and known to be: each row fails, with the reason in its title. A row that has come right fails here; it then
 * moves to the test of its stage.
 */

describe('sentences', () => {
  test.fails.each([
    [
      'a caption that ends in small letters runs into the time of the next sentence',
      'Bí thư Huyện ủy Trần Văn Hai phát biểu tại hội nghị Sáng 12/3, Huyện ủy Cao Lãnh họp.',
      ['Bí thư Huyện ủy Trần Văn Hai phát biểu tại hội nghị', 'Sáng 12/3, Huyện ủy Cao Lãnh họp.'],
    ],
  ])('%s: %s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })
})

describe('people', () => {
  test.fails.each([
    ['two degrees in one word', 'Tham dự có DS.CKI Lê Thị Ba, Trưởng khoa Dược.', ['Lê Thị Ba']],
    [
      'a name behind an office in a foreign country',
      'Ông Trần Văn Hai cảm ơn Tổng Lãnh sự Nhật Bản tại TP Hồ Chí Minh Ono Masuo.',
      ['Ono Masuo', 'Trần Văn Hai'],
    ],
    ['a hyphen within a name', 'Huấn luyện viên Park Hang-seo hài lòng.', ['Park Hang-seo']],
    ['a name that ends in one letter', 'Ông Võ Văn A bị bắt tạm giam.', ['Võ Văn A']],
  ])('%s: %s', (_, text, people) => {
    expect(labelsOf('Person', text)).toEqual(people)
  })
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
      'asides between a name and the posts of a life',
      'Ông Nguyễn Văn Bảy, sinh năm 1975, quê xã Mỹ Xương, huyện Cao Lãnh, trình độ Thạc sĩ Luật, từng giữ các chức vụ: Bí thư Huyện đoàn Cao Lãnh, Giám đốc Sở Tư pháp tỉnh Đồng Tháp.',
      [
        'Nguyễn Văn Bảy: Bí thư Huyện Đoàn Cao Lãnh (former)',
        'Nguyễn Văn Bảy: Giám đốc Sở Tư pháp tỉnh Đồng Tháp (former)',
      ],
    ],
    [
      'somebody else’s full title is given to a bare one of which there is only one',
      'Bộ trưởng Bộ Y tế Đào Hồng Lan trả lời chất vấn; Bộ trưởng Nguyễn Mạnh Hùng giải trình thêm.',
      ['Nguyễn Mạnh Hùng: Bộ trưởng', 'Đào Hồng Lan: Bộ trưởng Bộ Y tế'],
    ],
    [
      'the Youth Union of a commune',
      'Anh Nguyễn Văn Tèo, Bí thư Đoàn xã An Bình, huyện Cao Lãnh, cùng đoàn viên dọn kênh.',
      ['Nguyễn Văn Tèo: Bí thư Đoàn xã An Bình'],
    ],
    [
      'a body without a unit behind it',
      'Ông Thạch Riên, Trưởng ban Quản trị chùa Âng, cảm ơn chính quyền.',
      ['Thạch Riên: Trưởng Ban Quản trị chùa Âng'],
    ],
  ])('%s: %s', (_, text, holds) => {
    expect(holdsOf(text)).toEqual(holds.toSorted())
  })
})

describe('bodies', () => {
  test.fails.each<readonly [string, string, About, readonly string[]]>([
    [
      'a province before a colon in the title',
      'Tỉnh ủy họp bàn ba việc.',
      { title: 'Đồng Tháp: Bàn việc cuối năm' },
      ['Tỉnh ủy Đồng Tháp'],
    ],
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
      'parties of a list whose last gives the unit',
      'PARTY_TO',
      'Thường trực HĐND, UBND, Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Đồng Tháp tổng kết Quy chế phối hợp giai đoạn 2021 - 2023.',
      [
        'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đồng Tháp → Quy chế phối hợp giai đoạn 2021 - 2023',
        'Thường trực Hội đồng nhân dân tỉnh Đồng Tháp → Quy chế phối hợp giai đoạn 2021 - 2023',
        'Ủy ban nhân dân tỉnh Đồng Tháp → Quy chế phối hợp giai đoạn 2021 - 2023',
      ],
    ],
  ])('%s, %s: %s', (_, kind, text, relations) => {
    expect(relationsOf(kind, text)).toEqual(relations)
  })
})

describe('dates and periods', () => {
  test.fails.each([
    [
      'an agreement that nobody is said to sign',
      'Chương trình phối hợp giai đoạn 2024 - 2025 được ký ngày 22/02/2024.',
      ['2024-02-22'],
    ],
  ])('the day of signing of %s: %s', (_, text, days) => {
    expect(entitiesOf(extractionOf(text), 'Agreement').map(({ signedOn }) => signedOn)).toEqual(days)
  })
})
