import { describe, expect, test } from 'vitest'
import { type About, holdsOf, relationsOf } from '../reading.ts'

type Row = readonly [text: string, holds: readonly string[], about?: About]

const reads = (rows: readonly Row[]) =>
  test.each<readonly [text: string, row: Row]>(rows.map((row) => [row[0], row]))('%s', (_, [text, holds, about]) => {
    expect(holdsOf(text, about)).toEqual([...holds].toSorted())
  })

describe('a committee of a life that went through another province is of the province named beside it', () => {
  reads([
    [
      'Ông Trần Văn Hai, Phó Bí thư Tỉnh ủy Đồng Tháp, từng trải qua các chức vụ như Bí thư Tỉnh Đoàn Trà Vinh, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Trà Vinh.',
      [
        'Trần Văn Hai: Bí thư Tỉnh Đoàn Trà Vinh (former)',
        'Trần Văn Hai: Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh (former)',
        'Trần Văn Hai: Phó Bí thư Tỉnh ủy Trà Vinh (former)',
        'Trần Văn Hai: Phó Bí thư Tỉnh ủy Đồng Tháp',
      ],
    ],
  ])
})

describe('a post without its unit is of the one unit whose bodies the sentence, else those before it, speak of', () => {
  reads([
    [
      'Dự có đồng chí Trần Văn Hai, Phó Chủ tịch HĐND huyện Lai Vung; đồng chí Lê Văn Tư, Chủ tịch UBND; bà Võ Thị Năm, Chủ tịch Ủy ban MTTQ Việt Nam.',
      [
        'Lê Văn Tư: Chủ tịch Ủy ban nhân dân huyện Lai Vung',
        'Trần Văn Hai: Phó Chủ tịch Hội đồng nhân dân huyện Lai Vung',
        'Võ Thị Năm: Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam huyện Lai Vung',
      ],
    ],
    [
      'Huyện ủy Cầu Kè sơ kết quý I. Đồng chí Kim Thị Sáu - Ủy viên BTV, Chủ nhiệm Ủy ban Kiểm tra báo cáo.',
      ['Kim Thị Sáu: Chủ nhiệm Ủy ban Kiểm tra Huyện ủy Cầu Kè', 'Kim Thị Sáu: Ủy viên Ban Thường vụ Huyện ủy Cầu Kè'],
    ],
    [
      'Về dự có bà Lê Thị Ba – Phó Bí thư Thường trực Đảng ủy; ông Trần Văn Tư – Chủ tịch Ủy ban MTTQ xã Mỹ Hội.',
      [
        'Lê Thị Ba: Phó Bí thư Thường trực Đảng ủy xã Mỹ Hội',
        'Trần Văn Tư: Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã Mỹ Hội',
      ],
    ],
    [
      'Dự có bà Lê Thị Ba, Bí thư Huyện ủy Lấp Vò; ông Trần Văn Tư, Bí thư Huyện ủy Tháp Mười; ông Võ Văn Năm, Chủ tịch UBND.',
      [
        'Lê Thị Ba: Bí thư Huyện ủy Lấp Vò',
        'Trần Văn Tư: Bí thư Huyện ủy Tháp Mười',
        'Võ Văn Năm: Chủ tịch Ủy ban nhân dân',
      ],
    ],
    [
      'Thành ủy Cần Thơ họp. Dự có ông Trần Văn Hai, Chủ tịch Ủy ban MTTQ Việt Nam.',
      ['Trần Văn Hai: Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
    ],
    [
      'Thượng tọa Thích Trí Hải, Phó Trưởng Ban Trị sự kiêm Trưởng Ban Pháp chế huyện Cầu Ngang, dự.',
      [
        'Thích Trí Hải: Phó Trưởng Ban Trị sự Giáo hội Phật giáo Việt Nam huyện Cầu Ngang',
        'Thích Trí Hải: Trưởng Ban Pháp chế huyện Cầu Ngang',
      ],
    ],
  ])
})

describe('a seat on a bureau is of the association that the words or the next post name', () => {
  reads([
    [
      'Bà Lê Thị Ba, Ủy viên Ban Chấp hành Trung ương Hội LHPN Việt Nam, Chủ tịch Hội LHPN tỉnh Đồng Tháp, dự.',
      [
        'Lê Thị Ba: Chủ tịch Hội Liên hiệp Phụ nữ tỉnh Đồng Tháp',
        'Lê Thị Ba: Ủy viên Ban Chấp hành Trung ương Hội Liên hiệp Phụ nữ Việt Nam',
      ],
    ],
    [
      'Ông Trần Văn Hai, Ủy viên BTV, Chủ nhiệm Ủy ban Kiểm tra Liên đoàn Lao động tỉnh Trà Vinh, dự.',
      [
        'Trần Văn Hai: Chủ nhiệm Ủy ban Kiểm tra Liên đoàn Lao động tỉnh Trà Vinh',
        'Trần Văn Hai: Ủy viên Ban Thường vụ Liên đoàn Lao động tỉnh Trà Vinh',
      ],
    ],
    [
      'Ông Trần Văn Hai, Ủy viên BTV, Phó Chủ tịch UBND huyện Trà Cú, dự.',
      [
        'Trần Văn Hai: Phó Chủ tịch Ủy ban nhân dân huyện Trà Cú',
        'Trần Văn Hai: Ủy viên Ban Thường vụ Huyện ủy Trà Cú',
      ],
    ],
    [
      'Bà Lê Thị Ba, Ủy viên Ban Thường vụ, Trưởng ban Dân vận Tỉnh ủy, dự.',
      ['Lê Thị Ba: Trưởng Ban Dân vận Tỉnh ủy', 'Lê Thị Ba: Ủy viên Ban Thường vụ Tỉnh ủy'],
    ],
    [
      'Ông Trần Văn Hai - Huyện ủy viên, Chủ tịch Hội Nông dân huyện, dự.',
      ['Trần Văn Hai: Chủ tịch Hội Nông dân', 'Trần Văn Hai: Huyện ủy viên'],
    ],
  ])
})

describe('the deputy named next says whose head somebody is', () => {
  reads([
    [
      'Ông Trần Văn Hai, Giám đốc và bà Lê Thị Ba, Phó Giám đốc Sở Tài chính tỉnh Đồng Tháp, chủ trì.',
      ['Lê Thị Ba: Phó Giám đốc Sở Tài chính tỉnh Đồng Tháp', 'Trần Văn Hai: Giám đốc Sở Tài chính tỉnh Đồng Tháp'],
    ],
    [
      'Ông Trần Văn Hai, Giám đốc Bệnh viện Đa khoa huyện Cầu Kè; ThS.BS Lê Thị Ba, Phó Giám đốc, dự.',
      [
        'Lê Thị Ba: Phó Giám đốc Bệnh viện Đa khoa huyện Cầu Kè',
        'Trần Văn Hai: Giám đốc Bệnh viện Đa khoa huyện Cầu Kè',
      ],
    ],
  ])
})

describe('a name behind a dash, or without a sign before its post', () => {
  reads([
    ['Đồng chí Bí thư Huyện ủy Cầu Kè – Thạch Văn Hai đã tặng quà.', ['Thạch Văn Hai: Bí thư Huyện ủy Cầu Kè']],
    ['Bà Lê Thị Ba thăm nhà máy của Chủ tịch UBND huyện Cầu Kè - Thạch Văn Hai.', []],
    [
      'Dự có ông Trần Văn Hai –, Phó Chủ tịch UBND huyện Càng Long.',
      ['Trần Văn Hai: Phó Chủ tịch Ủy ban nhân dân huyện Càng Long'],
    ],
    [
      'Dự có đ/c Trần Văn Hai BTĐU xã Mỹ Hội, đ/c Lê Văn Ba PBT Đảng ủy, đ/c Võ Văn Tư CT UBND xã.',
      [
        'Lê Văn Ba: Phó Bí thư Đảng ủy xã Mỹ Hội',
        'Trần Văn Hai: Bí thư Đảng ủy xã Mỹ Hội',
        'Võ Văn Tư: Chủ tịch Ủy ban nhân dân xã Mỹ Hội',
      ],
    ],
  ])
})

describe('who is elected at a congress is secretary of the organisation whose congress it is', () => {
  reads([
    [
      'Đại hội đại biểu Đảng bộ xã Tân Dương khai mạc sáng nay. Dự có ông Trần Văn Hai, Phó Bí thư Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Đồng Tháp. Đại hội bầu ông Lê Văn Ba giữ chức Bí thư Đảng ủy.',
      [
        'Lê Văn Ba: Bí thư Đảng ủy xã Tân Dương (elected)',
        'Trần Văn Hai: Phó Bí thư Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Đồng Tháp',
      ],
    ],
    [
      'Đại hội Đảng bộ Công ty Cổ phần Sao Mai bầu ông Lê Văn Ba giữ chức Bí thư Đảng ủy. Ông Trần Văn Hai, Bí thư Đảng ủy xã Mỹ Hội, chúc mừng.',
      ['Lê Văn Ba: Bí thư Đảng ủy Công ty Cổ phần Sao Mai (elected)', 'Trần Văn Hai: Bí thư Đảng ủy xã Mỹ Hội'],
    ],
  ])
})

describe('the address of a page without a title says what the title would', () => {
  const secretary = 'Ông Trần Văn Hai, Bí thư Huyện ủy, chủ trì.'
  reads([
    [
      secretary,
      ['Trần Văn Hai: Bí thư Huyện ủy Tháp Mười'],
      { url: 'https://bao.example.vn/huyen-thap-muoi-hop-mat-12.html' },
    ],
    [secretary, ['Trần Văn Hai: Bí thư Huyện ủy Lấp Vò'], { url: 'http://www.lapvo.gov.vn/tin/1' }],
    [
      secretary,
      ['Trần Văn Hai: Bí thư Huyện ủy'],
      { url: 'https://bao.example.vn/tham-huyen-lai-vung-va-huyen-lap-vo-1.html' },
    ],
    [
      secretary,
      ['Trần Văn Hai: Bí thư Huyện ủy'],
      { url: 'https://bao.example.vn/huyen-thap-muoi-hop-mat-12.html', title: 'Họp mặt' },
    ],
  ])
})

describe('the day on which a meeting is told', () => {
  test('a meeting of another day is not the one that somebody chairs', () => {
    const text =
      'Chiều 5/4, ông Trần Văn Hai chủ trì Chương trình gặp gỡ, đối thoại.\nSáng 6/4, bà Lê Thị Ba chủ trì Lễ ký kết Chương trình phối hợp bảo vệ môi trường.'
    expect(relationsOf('CHAIRED', text)).toEqual([
      'Lê Thị Ba → Lễ ký kết Chương trình phối hợp bảo vệ môi trường',
      'Trần Văn Hai → Chương trình gặp gỡ',
    ])
  })
})

describe('a seat beside a post of a unit that the article does not name is of no unit of another level', () => {
  reads([
    [
      'Đảng bộ xã Quang Sơn tổ chức lễ trao Huy hiệu Đảng, về dự có ông Trần Văn Hai, UVBTV – PCT UBND huyện.',
      ['Trần Văn Hai: Phó Chủ tịch Ủy ban nhân dân', 'Trần Văn Hai: Ủy viên Ban Thường vụ'],
    ],
    [
      'Đảng bộ xã Quang Sơn, huyện Đô Lương tổ chức lễ trao Huy hiệu Đảng, về dự có ông Trần Văn Hai, UVBTV – PCT UBND huyện.',
      [
        'Trần Văn Hai: Phó Chủ tịch Ủy ban nhân dân huyện Đô Lương',
        'Trần Văn Hai: Ủy viên Ban Thường vụ Huyện ủy Đô Lương',
      ],
    ],
  ])
})

describe('heads of teams without a name, between a name and its post', () => {
  reads([
    [
      'Bà Lê Thị Ba - Phó Trưởng đoàn giám sát, Phó Chủ tịch HĐND tỉnh Trà Vinh chủ trì cuộc họp.',
      ['Lê Thị Ba: Phó Chủ tịch Hội đồng nhân dân tỉnh Trà Vinh'],
    ],
    [
      'Ông Trần Văn Hai - Tổ trưởng Tổ đại biểu số 3, Phó Bí thư Huyện ủy Cầu Kè phát biểu.',
      ['Trần Văn Hai: Phó Bí thư Huyện ủy Cầu Kè'],
    ],
    [
      'Ông Trần Văn Hai, Trưởng đoàn kiểm tra, Giám đốc Sở Y tế tỉnh Trà Vinh Lê Thị Ba cùng dự họp.',
      ['Lê Thị Ba: Giám đốc Sở Y tế tỉnh Trà Vinh'],
    ],
  ])
})
