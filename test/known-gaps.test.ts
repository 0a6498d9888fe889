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
    [
      'an aside between a name and its post: where somebody stands in a photograph',
      'Đồng chí Lê Thị Ba (thứ 3 từ trái sang), Phó Chủ tịch UBND huyện Cao Lãnh, trao quà.',
      ['Lê Thị Ba: Phó Chủ tịch Ủy ban nhân dân huyện Cao Lãnh'],
    ],
    [
      'an aside between a name and its post: another name',
      'Ông Nguyễn Văn Tám (thường gọi Tám Thơm), nguyên Bí thư Chi bộ ấp 2, kể chuyện.',
      ['Nguyễn Văn Tám: Bí thư Chi bộ Ấp 2 (former)'],
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
      'on behalf of another: the first post of the chain is not of the person behind it',
      'Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Trà Vinh Ngô Chí Cường trao Huân chương.',
      ['Ngô Chí Cường: Bí thư Tỉnh ủy Trà Vinh'],
    ],
    [
      'an election is put to the chair of the session instead of the one elected',
      'Kỳ họp HĐND huyện Cao Lãnh do bà Lê Thị Ba, Phó Chủ tịch HĐND huyện, điều hành, bầu bổ sung Ủy viên UBND huyện đối với ông Trần Văn Hai.',
      [
        'Lê Thị Ba: Phó Chủ tịch Hội đồng nhân dân huyện Cao Lãnh',
        'Trần Văn Hai: Ủy viên Ủy ban nhân dân huyện Cao Lãnh (elected)',
      ],
    ],
    [
      'an election that is approved',
      'Thủ tướng phê chuẩn kết quả bầu chức vụ Chủ tịch UBND tỉnh Trà Vinh đối với ông Lê Văn Hẳn.',
      ['Lê Văn Hẳn: Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh (elected)'],
    ],
    [
      'a steering committee with marks in its name',
      'Ông Trần Văn Hai, Trưởng Ban Chỉ đạo phòng, chống hạn mặn tỉnh Đồng Tháp, kiểm tra cống.',
      ['Trần Văn Hai: Trưởng Ban Chỉ đạo phòng, chống hạn mặn tỉnh Đồng Tháp'],
    ],
    [
      'the Youth Union of a commune',
      'Anh Nguyễn Văn Tèo, Bí thư Đoàn xã An Bình, huyện Cao Lãnh, cùng đoàn viên dọn kênh.',
      ['Nguyễn Văn Tèo: Bí thư Đoàn xã An Bình'],
    ],
    [
      'a cell shares the hamlet of the post beside it',
      'Bí thư Chi bộ, Trưởng ấp 2 Nguyễn Văn Tám đi từng nhà.',
      ['Nguyễn Văn Tám: Bí thư Chi bộ Ấp 2', 'Nguyễn Văn Tám: Trưởng Ấp 2'],
    ],
    [
      'a cell is of the hamlet, not of its Front committee',
      'Phó Bí thư Chi bộ kiêm Trưởng Ban Công tác Mặt trận ấp 2 Lê Văn Chín đi từng nhà.',
      ['Lê Văn Chín: Phó Bí thư Chi bộ Ấp 2', 'Lê Văn Chín: Trưởng Ban Công tác Mặt trận Ấp 2'],
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
    [
      'the small word of a unit is read in the next name: “tỉnh và Tỉnh đoàn”',
      'Hội Nông dân tỉnh và Tỉnh đoàn họp.',
      { outlet: 'Báo Đồng Tháp' },
      ['Hội Nông dân tỉnh Đồng Tháp', 'Tỉnh Đoàn Đồng Tháp'],
    ],
    [
      'the number of a school before a mark',
      'Bà Lê Thị Ba dạy ở Trường Tiểu học An Bình 1.',
      {},
      ['Trường Tiểu học An Bình 1'],
    ],
    [
      'party organisations of the armed forces',
      'Đảng ủy Quân sự tỉnh Trà Vinh họp.',
      {},
      ['Đảng ủy Quân sự tỉnh Trà Vinh'],
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
    [
      'marks around a party: (bên A)',
      'PARTY_TO',
      'Huyện ủy Cao Lãnh (bên A) và Thành ủy Cao Lãnh (bên B) ký Biên bản ghi nhớ.',
      ['Huyện ủy Cao Lãnh → Biên bản ghi nhớ', 'Thành ủy Cao Lãnh → Biên bản ghi nhớ'],
    ],
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
    [
      'an issuer behind the session that passed it',
      'ISSUED',
      'Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII nêu rõ.',
      ['Ban Chấp hành Trung ương Đảng → Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương Đảng'],
    ],
    [
      'people of a list with unnamed ones between them',
      'ATTENDED',
      'Dự hội nghị có ông Trần Văn Hai và phu nhân; lãnh đạo Quân khu 9; bà Lê Thị Ba, nguyên Phó Chủ tịch nước.',
      ['Lê Thị Ba → Hội nghị', 'Trần Văn Hai → Hội nghị'],
    ],
    [
      'a chair named behind a colon',
      'CHAIRED',
      'Chủ tọa kỳ họp: ông Trần Văn Hai, Chủ tịch HĐND; bà Lê Thị Ba, Phó Chủ tịch HĐND huyện Cao Lãnh.',
      ['Lê Thị Ba → Kỳ họp', 'Trần Văn Hai → Kỳ họp'],
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
