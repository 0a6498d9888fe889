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

describe('places', () => {
  test.fails.each([
    [
      'the man in a slogan is read as the city',
      'Đảng bộ xã học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    ],
    [
      'the man in a slogan is read as the city',
      'Chuyên đề “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” được học ở mọi chi bộ.',
    ],
  ])('%s: %s', (_, text) => {
    expect(labelsOf('Place', text)).toEqual([])
  })
})

describe('who holds what', () => {
  test.fails.each([
    [
      '“đồng thời là” behind a name whose other post stands before it',
      'Theo Trưởng Ban Tổ chức Thành ủy Cao Lãnh Phạm Minh Tư, đồng thời là Ủy viên Ban Thường vụ Thành ủy, việc này khó.',
      ['Phạm Minh Tư: Trưởng Ban Tổ chức Thành ủy Cao Lãnh', 'Phạm Minh Tư: Ủy viên Ban Thường vụ Thành ủy Cao Lãnh'],
    ],
    [
      'the post that an appointment ends is left, though nothing says so in words',
      'Ông Trần Văn Hai, Phó Giám đốc Sở Y tế tỉnh Đồng Tháp, được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      [
        'Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed)',
        'Trần Văn Hai: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (left)',
      ],
    ],
    [
      'who retires leaves the post',
      'Ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, nghỉ hưu từ ngày 1/4/2024.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (left)'],
    ],
    [
      'what is proposed is read as held',
      'Sở Nội vụ đề nghị bổ nhiệm ông Trần Văn Hai giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      [],
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

const CITY = 'Ban Thường vụ Thành ủy Cao Lãnh'
const DISTRICT = 'Ban Thường vụ Huyện ủy Cao Lãnh'
const PROGRAMME = 'Chương trình phối hợp giai đoạn 2024 - 2025'

describe('relations', () => {
  test.fails.each<readonly [string, Claim['kind'], string, readonly string[]]>([
    [
      'the party behind “với” at the end',
      'PARTY_TO',
      `${CITY} ký kết chương trình phối hợp giai đoạn 2024 - 2025 với ${DISTRICT}.`,
      [`${DISTRICT} → ${PROGRAMME}`, `${CITY} → ${PROGRAMME}`],
    ],
    [
      'who witnesses a signing does not sign',
      'SIGNED',
      'Trước sự chứng kiến của ông Phạm Minh Tư, ông Trần Văn Hai và bà Lê Thị Ba ký kết chương trình phối hợp.',
      ['Lê Thị Ba → Chương trình phối hợp', 'Trần Văn Hai → Chương trình phối hợp'],
    ],
    [
      'the signers named in the next sentence',
      'SIGNED',
      'Chương trình phối hợp được ký ngày 22/02/2024. Ký tên cho hai bên là ông Trần Văn Hai và bà Lê Thị Ba.',
      ['Lê Thị Ba → Chương trình phối hợp', 'Trần Văn Hai → Chương trình phối hợp'],
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

test.fails('a list of thousands of bodies without an owner is read without running out of stack', () => {
  extractionOf('Ban Thường vụ '.repeat(10_000))
})
