import { describe, expect, test } from 'vitest'
import { type About, extractionOf, holdsOf } from '../reading.ts'

type Row = readonly [text: string, holds: readonly string[], about?: About]

const finds = (rows: readonly Row[]) =>
  test.each(rows.map(([text, holds, about = {}]) => [text, holds, about] as const))('%s', (text, holds, about) => {
    expect(holdsOf(text, about)).toEqual(holds.toSorted())
  })

const DONG_THAP: About = { outlet: 'Báo Đồng Tháp', published: '2024-03-12' }

describe('posts before the name and behind it', () => {
  finds([
    ['Bí thư Huyện ủy Cao Lãnh Trần Văn Hai phát biểu.', ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh']],
    ['Ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, phát biểu.', ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh']],
    ['Đồng chí Trần Văn Hai - Bí thư Huyện ủy Cao Lãnh phát biểu.', ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh']],
    ['Ông Trần Văn Hai (Bí thư Huyện ủy Cao Lãnh) phát biểu.', ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh']],
    ['Ông Trần Văn Hai là Bí thư Huyện ủy Cao Lãnh.', ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh']],
    ['Người phát biểu là Bí thư Huyện ủy Cao Lãnh, ông Trần Văn Hai.', ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh']],
    [
      'Chủ tịch UBND tỉnh Trà Vinh Lê Văn Hẳn và Giám đốc Sở Y tế tỉnh Trà Vinh Cao Mỹ Phượng cùng dự.',
      ['Lê Văn Hẳn: Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh', 'Cao Mỹ Phượng: Giám đốc Sở Y tế tỉnh Trà Vinh'],
    ],
    [
      'Đồng chí Điểu K’Ré, Phó Bí thư Thường trực Tỉnh ủy Đắk Nông, dự.',
      ["Điểu K'Ré: Phó Bí thư Thường trực Tỉnh ủy Đắk Nông"],
    ],
    [
      'Thượng tá Nguyễn Quốc Bảo, Trưởng Công an huyện Cao Lãnh, chỉ huy.',
      ['Nguyễn Quốc Bảo: Trưởng Công an huyện Cao Lãnh'],
    ],
  ])
})

describe('chains of posts', () => {
  finds([
    [
      'Đồng chí Trần Văn Hai - Tỉnh ủy viên, Bí thư Huyện ủy Cao Lãnh dự.',
      ['Trần Văn Hai: Tỉnh ủy viên Đồng Tháp', 'Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh'],
    ],
    [
      'Đồng chí Trần Văn Hai - Tỉnh ủy viên - Bí thư Huyện ủy Cao Lãnh dự.',
      ['Trần Văn Hai: Tỉnh ủy viên Đồng Tháp', 'Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh'],
    ],
    [
      'Ông Trần Văn Hai, Bí thư Đảng ủy kiêm Chủ tịch UBND xã An Bình, huyện Cao Lãnh, trả lời.',
      ['Trần Văn Hai: Bí thư Đảng ủy xã An Bình', 'Trần Văn Hai: Chủ tịch Ủy ban nhân dân xã An Bình'],
    ],
    [
      'Bà Lê Thị Ba, Trưởng Ban Dân vận Huyện ủy Cao Lãnh, đồng thời là Chủ tịch Ủy ban MTTQ Việt Nam huyện Cao Lãnh, vận động.',
      [
        'Lê Thị Ba: Trưởng Ban Dân vận Huyện ủy Cao Lãnh',
        'Lê Thị Ba: Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam huyện Cao Lãnh',
      ],
    ],
    [
      'Theo Trưởng Ban Tổ chức Thành ủy Cao Lãnh Phạm Minh Tư, đồng thời là Ủy viên Ban Thường vụ Thành ủy, việc này khó.',
      ['Phạm Minh Tư: Trưởng Ban Tổ chức Thành ủy Cao Lãnh', 'Phạm Minh Tư: Ủy viên Ban Thường vụ Thành ủy Cao Lãnh'],
    ],
  ])
})

describe('asides between a name and its post', () => {
  finds([
    [
      'Đồng chí Lê Thị Ba (thứ 3 từ trái sang), Phó Chủ tịch UBND huyện Cao Lãnh, trao quà.',
      ['Lê Thị Ba: Phó Chủ tịch Ủy ban nhân dân huyện Cao Lãnh'],
    ],
    [
      'Ông Nguyễn Văn Tám (thường gọi Tám Thơm), nguyên Bí thư Chi bộ ấp 2, kể chuyện.',
      ['Nguyễn Văn Tám: Bí thư Chi bộ Ấp 2 (former)'],
    ],
    [
      'Trần Văn Hai (SN: 1969) nguyên Trưởng phòng Tài chính - Kế hoạch huyện Cao Lãnh khai nhận.',
      ['Trần Văn Hai: Trưởng Phòng Tài chính - Kế hoạch huyện Cao Lãnh (former)'],
    ],
  ])
})

describe('posts of foreigners', () => {
  finds([
    ['Thủ tướng Chính phủ Lào Sonexay Siphandone thăm tỉnh Đồng Tháp.', ['Sonexay Siphandone: Thủ tướng Lào']],
    ['Phó Thủ tướng Chính phủ Campuchia Neth Savoeun dự lễ.', ['Neth Savoeun: Phó Thủ tướng Campuchia']],
    ['Thủ tướng Chính phủ Vương quốc Campuchia Hun Manet thăm tỉnh.', ['Hun Manet: Thủ tướng Campuchia']],
    ['Phó Chủ tịch nước Lào Pany Yathotou thăm tỉnh Đồng Tháp.', ['Pany Yathotou: Phó Chủ tịch nước Lào']],
    ['Phó Chủ tịch Quốc hội Trần Văn Hai dự.', ['Trần Văn Hai: Phó Chủ tịch Quốc hội']],
    ['Thủ tướng Chính phủ Trần Văn Hai dự lễ.', ['Trần Văn Hai: Thủ tướng Chính phủ']],
    [
      'Chủ tịch UBND tỉnh Đồng Tháp Trần Văn Hai tiếp đoàn. Chủ tịch Yoshihisa Maruta cảm ơn.',
      ['Trần Văn Hai: Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp', 'Yoshihisa Maruta: Chủ tịch'],
    ],
  ])

  test('“Thủ tướng Chính phủ Lào” is of no Vietnamese body', () => {
    const { entities } = extractionOf('Thủ tướng Chính phủ Lào Sonexay Siphandone đã đến.')
    const post = entities.find((entity) => entity.kind === 'Position')!
    expect(entities.find(({ id }) => id === post.body)?.label).toBe('Lào')
  })
})

describe('cells and committees of a hamlet', () => {
  finds([
    [
      'Bí thư Chi bộ, Trưởng ấp 2 Nguyễn Văn Tám đi từng nhà.',
      ['Nguyễn Văn Tám: Bí thư Chi bộ Ấp 2', 'Nguyễn Văn Tám: Trưởng Ấp 2'],
    ],
    [
      'Phó Bí thư Chi bộ kiêm Trưởng Ban Công tác Mặt trận ấp 2 Lê Văn Chín đi từng nhà.',
      ['Lê Văn Chín: Phó Bí thư Chi bộ Ấp 2', 'Lê Văn Chín: Trưởng Ban Công tác Mặt trận Ấp 2'],
    ],
  ])
})

describe('bodies of posts that are more than a word and a unit', () => {
  finds([
    [
      'Ông Trần Văn Hai, Trưởng phòng Kế hoạch, Sở Tài chính tỉnh Đồng Tháp, cho biết.',
      ['Trần Văn Hai: Trưởng Phòng Kế hoạch Sở Tài chính tỉnh Đồng Tháp'],
    ],
    ['Bộ trưởng Bộ Kế hoạch & Đầu tư Trần Văn Hai dự.', ['Trần Văn Hai: Bộ trưởng Bộ Kế hoạch và Đầu tư']],
    [
      'Ông Trần Văn Hai, Trưởng Ban Chỉ đạo phòng, chống hạn mặn tỉnh Đồng Tháp, kiểm tra cống.',
      ['Trần Văn Hai: Trưởng Ban Chỉ đạo phòng, chống hạn mặn tỉnh Đồng Tháp'],
    ],
    [
      'Bà Lê Thị Ba, Ủy viên Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Trà Vinh, dự.',
      ['Lê Thị Ba: Ủy viên Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trà Vinh'],
    ],
    // a department, of the body behind the comma
    [
      'Ông Trần Văn Hai, Trưởng phòng Công chức - Viên chức, Sở Nội vụ tỉnh Đồng Tháp, giải thích.',
      ['Trần Văn Hai: Trưởng Phòng Công chức - Viên chức Sở Nội vụ tỉnh Đồng Tháp'],
    ],
    [
      'Bà Lê Thị Ba, Trưởng phòng Tổ chức cán bộ, Sở Y tế tỉnh Trà Vinh, trả lời.',
      ['Lê Thị Ba: Trưởng Phòng Tổ chức cán bộ Sở Y tế tỉnh Trà Vinh'],
    ],
  ])
})

describe('a post before the name that is another’s', () => {
  finds([
    [
      'Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Trà Vinh Ngô Chí Cường trao Huân chương.',
      ['Ngô Chí Cường: Bí thư Tỉnh ủy Trà Vinh'],
    ],
    [
      'Thừa ủy quyền của Thủ tướng Chính phủ, Phó Chủ tịch UBND tỉnh Trà Vinh Lê Thị Ba trao bằng khen.',
      ['Lê Thị Ba: Phó Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh'],
    ],
    ['Ông Trần Văn Hai, con trai Bí thư Huyện ủy Cao Lãnh, mở công ty.', []],
  ])
})

describe('what posts of a chain share', () => {
  finds([
    [
      'Ông Trần Văn Hai, Phó Bí thư, Chủ tịch UBND xã An Bình, huyện Cao Lãnh, trả lời.',
      ['Trần Văn Hai: Phó Bí thư Đảng ủy xã An Bình', 'Trần Văn Hai: Chủ tịch Ủy ban nhân dân xã An Bình'],
    ],
    [
      'Ông Phạm Minh Tư - Ủy viên Ban Thường vụ Thành ủy, Trưởng Ban Tổ chức Thành ủy Cao Lãnh trả lời.',
      ['Phạm Minh Tư: Ủy viên Ban Thường vụ Thành ủy Cao Lãnh', 'Phạm Minh Tư: Trưởng Ban Tổ chức Thành ủy Cao Lãnh'],
    ],
    [
      'Bà Lê Thị Ba, Ủy viên Ban Thường vụ Tỉnh ủy, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Trà Vinh, dự.',
      [
        'Lê Thị Ba: Ủy viên Ban Thường vụ Tỉnh ủy Trà Vinh',
        'Lê Thị Ba: Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trà Vinh',
      ],
    ],
    [
      'Ông Trần Văn Hai, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Đồng Tháp, kết luận.',
      ['Trần Văn Hai: Phó Bí thư Tỉnh ủy Đồng Tháp', 'Trần Văn Hai: Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp'],
    ],
    [
      'Ông Trần Văn Hai, Bí thư Chi bộ, Trưởng trạm Y tế xã An Bình, nói.',
      ['Trần Văn Hai: Bí thư Chi bộ Trạm Y tế xã An Bình', 'Trần Văn Hai: Trưởng Trạm Y tế xã An Bình'],
    ],
    [
      'Ông Trần Văn Hai, Phó Bí thư Thường trực Huyện ủy, Chủ tịch HĐND huyện Cao Lãnh, dự.',
      [
        'Trần Văn Hai: Phó Bí thư Thường trực Huyện ủy Cao Lãnh',
        'Trần Văn Hai: Chủ tịch Hội đồng nhân dân huyện Cao Lãnh',
      ],
    ],
  ])
})

describe('lists of people', () => {
  finds([
    [
      'Dự họp có các đồng chí: Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh; Lê Thị Ba, Bí thư Huyện ủy Tháp Mười.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh', 'Lê Thị Ba: Bí thư Huyện ủy Tháp Mười'],
    ],
    [
      'Dự lễ có các đồng chí Phó Bí thư Tỉnh ủy Đồng Tháp: Trần Văn Hai, Lê Thị Ba.',
      ['Trần Văn Hai: Phó Bí thư Tỉnh ủy Đồng Tháp', 'Lê Thị Ba: Phó Bí thư Tỉnh ủy Đồng Tháp'],
    ],
    [
      'Đồng chủ trì có các đồng chí Tỉnh ủy viên: Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh; Lê Thị Ba, Bí thư Huyện ủy Tháp Mười.',
      [
        'Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh',
        'Trần Văn Hai: Tỉnh ủy viên Đồng Tháp',
        'Lê Thị Ba: Bí thư Huyện ủy Tháp Mười',
        'Lê Thị Ba: Tỉnh ủy viên Đồng Tháp',
      ],
    ],
    [
      'Ông Trần Văn Hai, Giám đốc Sở Y tế tỉnh Đồng Tháp, Giám đốc Sở Tài chính tỉnh Đồng Tháp Lê Thị Ba và ông Phạm Minh Tư cùng dự.',
      ['Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp', 'Lê Thị Ba: Giám đốc Sở Tài chính tỉnh Đồng Tháp'],
    ],
  ])
})

describe('posts of the past, acting posts', () => {
  finds([
    ['Ông Trần Văn Hai, nguyên Bí thư Huyện ủy Cao Lãnh, dự.', ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (former)']],
    [
      'Nguyên Chủ tịch UBND tỉnh Trà Vinh Lê Thị Ba dự.',
      ['Lê Thị Ba: Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh (former)'],
    ],
    [
      'Ông Trần Văn Hai từng giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      ['Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (former)'],
    ],
    [
      'Ông Trần Văn Hai, nguyên Bí thư Đảng ủy, Chủ tịch UBND xã An Bình, huyện Cao Lãnh, kể lại.',
      [
        'Trần Văn Hai: Bí thư Đảng ủy xã An Bình (former)',
        'Trần Văn Hai: Chủ tịch Ủy ban nhân dân xã An Bình (former)',
      ],
    ],
    [
      'Đó là thời gian bà Lê Thị Ba giữ các cương vị Tỉnh ủy viên, Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      ['Lê Thị Ba: Tỉnh ủy viên Đồng Tháp (former)', 'Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp (former)'],
    ],
    [
      'Quyền Chủ tịch UBND tỉnh Đồng Tháp Trần Văn Hai ký công điện.',
      ['Trần Văn Hai: Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp (acting)'],
    ],
    [
      'Bà Lê Thị Ba, Q. Giám đốc Sở Y tế tỉnh Đồng Tháp, trả lời.',
      ['Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp (acting)'],
    ],
  ])
})

describe('acts of appointment', () => {
  finds([
    [
      'Ông Trần Văn Hai được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      ['Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed)'],
    ],
    [
      'UBND tỉnh Đồng Tháp bổ nhiệm bà Lê Thị Ba làm Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      ['Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed)'],
    ],
    [
      'Ban Thường vụ Tỉnh ủy Đồng Tháp chỉ định ông Trần Văn Hai giữ chức Bí thư Huyện ủy Cao Lãnh.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (appointed)'],
    ],
    [
      'HĐND tỉnh Đồng Tháp bầu ông Trần Văn Hai giữ chức Phó Chủ tịch UBND tỉnh Đồng Tháp.',
      ['Trần Văn Hai: Phó Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp (elected)'],
    ],
    ['Bà Lê Thị Ba tái đắc cử Bí thư Huyện ủy Cao Lãnh.', ['Lê Thị Ba: Bí thư Huyện ủy Cao Lãnh (elected)']],
    [
      'Ông Trần Văn Hai được bầu vào Ban Chấp hành Đảng bộ huyện Cao Lãnh khóa XII.',
      ['Trần Văn Hai: Huyện ủy viên Cao Lãnh (elected)'],
    ],
    [
      'Ông Trần Văn Hai được giới thiệu tham gia Ban Chấp hành Đảng bộ tỉnh Đồng Tháp.',
      ['Trần Văn Hai: Tỉnh ủy viên Đồng Tháp (candidate)'],
    ],
    [
      'Ông Trần Văn Hai được giới thiệu để bầu giữ chức Chủ tịch UBND huyện Cao Lãnh.',
      ['Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (candidate)'],
    ],
    ['Ông Trần Văn Hai thôi giữ chức Bí thư Huyện ủy Cao Lãnh.', ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (left)']],
    [
      'Ông Trần Văn Hai thôi tham gia Ban Chấp hành, Ban Thường vụ Huyện ủy Cao Lãnh.',
      ['Trần Văn Hai: Huyện ủy viên Cao Lãnh (left)', 'Trần Văn Hai: Ủy viên Ban Thường vụ Huyện ủy Cao Lãnh (left)'],
    ],
    [
      'HĐND tỉnh miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh Đồng Tháp đối với ông Trần Văn Hai.',
      ['Trần Văn Hai: Phó Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp (left)'],
      DONG_THAP,
    ],
    [
      'Ông Trần Văn Hai bị cách chức Bí thư Đảng ủy xã An Bình, huyện Cao Lãnh.',
      ['Trần Văn Hai: Bí thư Đảng ủy xã An Bình (left)'],
    ],
    [
      'Ông Phạm Minh Tư được bầu làm Chủ tịch UBND huyện Cao Lãnh thay ông Trần Văn Hai.',
      [
        'Phạm Minh Tư: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (elected)',
        'Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (left)',
      ],
    ],
    [
      'Ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, nghỉ hưu từ ngày 1/4/2024.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (left)'],
    ],
    [
      'Kỳ họp HĐND huyện Cao Lãnh do bà Lê Thị Ba, Phó Chủ tịch HĐND huyện, điều hành, bầu bổ sung Ủy viên UBND huyện đối với ông Trần Văn Hai.',
      [
        'Lê Thị Ba: Phó Chủ tịch Hội đồng nhân dân huyện Cao Lãnh',
        'Trần Văn Hai: Ủy viên Ủy ban nhân dân huyện Cao Lãnh (elected)',
      ],
    ],
    [
      'Thủ tướng phê chuẩn kết quả bầu chức vụ Chủ tịch UBND tỉnh Trà Vinh đối với ông Lê Văn Hẳn.',
      ['Lê Văn Hẳn: Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh (elected)'],
    ],
    [
      'Năm 2013, ông Trần Văn Hai được điều động trở về chức vụ Phó Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      ['Trần Văn Hai: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed)'],
    ],
    [
      'HĐND huyện Cao Lãnh bầu bà Lê Thị Ba giữ chức Chủ tịch UBND huyện thay ông Trần Văn Hai nghỉ hưu.',
      [
        'Lê Thị Ba: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (elected)',
        'Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (left)',
      ],
    ],
    // a seat goes with the post, on the committee that the post names
    [
      'Ông Trần Văn Hai được điều động tham gia Ban Chấp hành, Ban Thường vụ, phân công làm Bí thư Quận ủy Ninh Kiều.',
      [
        'Trần Văn Hai: Bí thư Quận ủy Ninh Kiều (appointed)',
        'Trần Văn Hai: Quận ủy viên Ninh Kiều (appointed)',
        'Trần Văn Hai: Ủy viên Ban Thường vụ Quận ủy Ninh Kiều (appointed)',
      ],
    ],
  ])

  describe('who hands over the decision, or speaks of it, is not appointed by it', () => {
    finds([
      [
        'Bà Lê Thị Ba trao quyết định phân công làm Bí thư Huyện ủy Cao Lãnh cho ông Trần Văn Hai.',
        ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (appointed)'],
      ],
      [
        'Bà Lê Thị Ba trao quyết định bổ nhiệm ông Trần Văn Hai giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp.',
        ['Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed)'],
      ],
      [
        'Bà Lê Thị Ba cho biết trước khi được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp, ông Trần Văn Hai là bác sĩ.',
        ['Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed)'],
      ],
    ])
  })

  test.each([
    'Ông Trần Văn Hai chưa được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Đồng Tháp.',
    'Ông Trần Văn Hai không giữ chức Bí thư Huyện ủy Cao Lãnh.',
    'Sở Nội vụ đề nghị bổ nhiệm ông Trần Văn Hai giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp.',
    'Nếu được bầu làm Bí thư Huyện ủy Cao Lãnh, ông Trần Văn Hai sẽ làm ba việc.',
  ])('what did not happen is not claimed: %s', (text) => {
    expect(holdsOf(text)).toEqual([])
  })

  test('the day on which it takes effect is the beginning of the time in office', () => {
    const { claims } = extractionOf(
      'Ông Trần Văn Hai được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp từ ngày 1/4/2024.',
    )
    expect(claims.flatMap(({ hold }) => hold ?? [])).toEqual([
      { status: 'appointed', began: 'appointed', from: '2024-04-01' },
    ])
  })
})

describe('time in office', () => {
  const FIVE_YEARS = { status: 'former', from: '2015', to: '2020' }

  test.each([
    ['Ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh từ năm 2015 đến năm 2020, bị bắt.', FIVE_YEARS],
    ['Ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh giai đoạn 2015 - 2020, bị bắt.', FIVE_YEARS],
    ['Từ năm 2015 đến năm 2020, ông Trần Văn Hai làm Bí thư Huyện ủy Cao Lãnh.', FIVE_YEARS],
    ['Ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh từ năm 2015, phát biểu.', { status: 'current', from: '2015' }],
    [
      'Từ ngày 1/4/2024, ông Trần Văn Hai giữ chức Bí thư Huyện ủy Cao Lãnh.',
      { status: 'current', from: '2024-04-01' },
    ],
    // a term is of the committee: its years are not those of the holder
    [
      'Ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh nhiệm kỳ 2020 - 2025, phát biểu.',
      { status: 'current', term: '2020 - 2025' },
    ],
  ])('%s', (text, hold) => {
    expect(extractionOf(text).claims.flatMap((claim) => claim.hold ?? [])).toEqual([hold])
  })
})

describe('later mentions belong to the person named before', () => {
  finds([
    [
      'Ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, đến dự. Bí thư Huyện ủy Trần Văn Hai phát biểu.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh'],
    ],
    [
      'Bí thư Huyện ủy Cao Lãnh Trần Văn Hai đến dự. Ông Hai được bầu làm Chủ tịch HĐND huyện Cao Lãnh.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh', 'Trần Văn Hai: Chủ tịch Hội đồng nhân dân huyện Cao Lãnh (elected)'],
    ],
    [
      'Ông Trần Văn Hai quê ở An Bình. Ông từng giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      ['Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (former)'],
    ],
    // each pronoun hands the person on to the next
    [
      'Bà Lê Thị Ba quê ở An Bình. Bà là con thứ hai. Bà học ở Trà Vinh. Bà về huyện năm 1999. Bà được bầu làm Chủ tịch HĐND huyện Cao Lãnh.',
      ['Lê Thị Ba: Chủ tịch Hội đồng nhân dân huyện Cao Lãnh (elected)'],
    ],
    [
      'Ông Trần Văn Hai sinh năm 1970. Ông học luật ở Cần Thơ. Ông về tỉnh năm 1995. Ông lập gia đình. Ông từng giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      ['Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (former)'],
    ],
    // named again without the ministry, the deputies have no second post
    [
      'Thứ trưởng Bộ Y tế Trần Văn Hai đến dự. Thứ trưởng Trần Văn Hai phát biểu.',
      ['Trần Văn Hai: Thứ trưởng Bộ Y tế'],
    ],
    [
      'Dự họp có các Thứ trưởng Bộ Y tế: Trần Văn Hai, Lê Thị Ba. Thứ trưởng Trần Văn Hai kết luận. Thứ trưởng Lê Thị Ba cảm ơn.',
      ['Trần Văn Hai: Thứ trưởng Bộ Y tế', 'Lê Thị Ba: Thứ trưởng Bộ Y tế'],
    ],
    [
      'Thứ trưởng Bộ Y tế Trần Văn Hai và Thứ trưởng Bộ Tài chính Lê Thị Ba cùng dự. Thứ trưởng Trần Văn Hai phát biểu.',
      ['Trần Văn Hai: Thứ trưởng Bộ Y tế', 'Lê Thị Ba: Thứ trưởng Bộ Tài chính'],
    ],
  ])
})

test('a minister named without the ministry is not of the ministry of the one before', () => {
  const holds = holdsOf('Bộ trưởng Bộ Y tế Trần Văn Hai trả lời chất vấn; Bộ trưởng Lê Thị Ba giải trình thêm.')
  expect(holds).toContain('Trần Văn Hai: Bộ trưởng Bộ Y tế')
  expect(holds).not.toContain('Lê Thị Ba: Bộ trưởng Bộ Y tế')
})

describe('posts without a holder are nobody’s', () => {
  test.each([
    'Mô hình Trưởng Ban Tuyên giáo đồng thời là Giám đốc Trung tâm Chính trị huyện tiếp tục được thực hiện.',
    'Theo Chủ tịch UBND tỉnh Đồng Tháp, việc này phải xong trong quý hai.',
    'Ông Trần Văn Hai cho biết Chủ tịch UBND huyện Cao Lãnh sẽ họp với dân.',
    'Các Phó Bí thư Đảng ủy Khối cùng dự với ông Trần Văn Hai.',
    'Đồng chí Trần Văn Hai làm việc với Bí thư Huyện ủy Cao Lãnh.',
  ])('%s', (text) => {
    expect(holdsOf(text)).toEqual([])
  })
})

describe('several people or posts of one sentence', () => {
  finds([
    [
      'HĐND huyện Cao Lãnh miễn nhiệm chức danh Chủ tịch UBND huyện đối với ông Trần Văn Hai và bầu bà Lê Thị Ba thay thế.',
      [
        'Lê Thị Ba: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (elected)',
        'Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (left)',
      ],
    ],
    [
      'Ông Trần Văn Hai từng là Bí thư Huyện ủy Cao Lãnh trước khi làm Phó Bí thư Tỉnh ủy Đồng Tháp.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (former)', 'Trần Văn Hai: Phó Bí thư Tỉnh ủy Đồng Tháp'],
    ],
    [
      'Đại hội bầu ông Trần Văn Hai làm Bí thư, bà Lê Thị Ba làm Phó Bí thư Đảng ủy xã An Bình, huyện Cao Lãnh.',
      ['Trần Văn Hai: Bí thư Đảng ủy xã An Bình (elected)', 'Lê Thị Ba: Phó Bí thư Đảng ủy xã An Bình (elected)'],
    ],
    [
      'HĐND huyện Cao Lãnh bầu ông Trần Văn Hai giữ chức Chủ tịch, bà Lê Thị Ba giữ chức Phó Chủ tịch UBND huyện.',
      [
        'Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (elected)',
        'Lê Thị Ba: Phó Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (elected)',
      ],
    ],
    [
      'Trước đó, ông Trần Văn Hai là Phó Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      ['Trần Văn Hai: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (former)'],
    ],
    [
      'Giai đoạn bà Lê Thị Ba làm Giám đốc Sở Y tế tỉnh Đồng Tháp, bệnh viện được xây.',
      ['Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp (former)'],
    ],
    [
      'HĐND huyện Cao Lãnh bầu ông Trần Văn Hai làm Chủ tịch, bà Lê Thị Ba làm Bí thư Đảng ủy xã An Bình.',
      ['Lê Thị Ba: Bí thư Đảng ủy xã An Bình (elected)', 'Trần Văn Hai: Chủ tịch (elected)'],
    ],
    [
      'Ông Trần Văn Hai giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp trước khi được bầu làm Bí thư Huyện ủy Cao Lãnh.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh', 'Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (former)'],
    ],
    [
      'Trước khi ứng cử, ông Trần Văn Hai là Giám đốc Sở Y tế tỉnh Đồng Tháp, còn bà Lê Thị Ba là Bí thư Huyện ủy Cao Lãnh.',
      ['Lê Thị Ba: Bí thư Huyện ủy Cao Lãnh', 'Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (former)'],
    ],
  ])
})

describe('a bare body is of the place that the sentence or the holder tells of', () => {
  finds([
    [
      'Sở Y tế tỉnh Đồng Tháp họp. Tại Hải Phòng, ông Trần Văn Hai, Giám đốc Sở Y tế, cho biết thành phố đã xong.',
      ['Trần Văn Hai: Giám đốc Sở Y tế thành phố Hải Phòng'],
      DONG_THAP,
    ],
    [
      'Ông Trần Văn Hai, Phó Giám đốc Sở Ngoại vụ và ông Lê Văn Ba, Phó Giám đốc Sở Nội vụ tỉnh Trà Vinh bị kỷ luật.',
      ['Lê Văn Ba: Phó Giám đốc Sở Nội vụ tỉnh Trà Vinh', 'Trần Văn Hai: Phó Giám đốc Sở Ngoại vụ tỉnh Trà Vinh'],
      DONG_THAP,
    ],
    [
      'Tỉnh Đồng Tháp họp. Bà Lê Thị Ba, Trưởng Đoàn đại biểu Quốc hội tỉnh Trà Vinh, dự. Tỉnh Đồng Tháp góp ý. Trong thời gian giữ cương vị Phó Chủ tịch UBND tỉnh, bà Lê Thị Ba ký nhiều văn bản.',
      [
        'Lê Thị Ba: Phó Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh (former)',
        'Lê Thị Ba: Trưởng Đoàn đại biểu Quốc hội tỉnh Trà Vinh',
      ],
      DONG_THAP,
    ],
    [
      'Bà Lê Thị Ba, Giám đốc Sở Y tế tỉnh Trà Vinh, đến Đồng Tháp. Bí thư Tỉnh ủy Đồng Tháp Trần Văn Hai tiếp bà. Giám đốc Sở Y tế Lê Thị Ba cảm ơn Bí thư Tỉnh ủy Trần Văn Hai.',
      ['Lê Thị Ba: Giám đốc Sở Y tế tỉnh Trà Vinh', 'Trần Văn Hai: Bí thư Tỉnh ủy Đồng Tháp'],
    ],
  ])
})

describe('a post is not that of whoever stands nearest', () => {
  finds([
    [
      'Người kế nhiệm của ông Trần Văn Hai là Bí thư Huyện ủy Cao Lãnh Lê Thị Ba.',
      ['Lê Thị Ba: Bí thư Huyện ủy Cao Lãnh'],
    ],
    [
      'Ông Lê Văn Ba được ông Trần Văn Hai bổ nhiệm làm Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      ['Lê Văn Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed)'],
    ],
    [
      'Ông Trần Văn Hai khen Bộ Giao thông vận tải làm việc này khi làm Bí thư Huyện ủy Cao Lãnh.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (former)'],
    ],
    [
      'Năm 2005, ông Trần Văn Hai làm Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      ['Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (former)'],
      { published: '2024-03-12' },
    ],
    [
      'Năm 2023, ông Trần Văn Hai làm Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      ['Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp'],
      { published: '2024-03-12' },
    ],
  ])
})

test('of lines that each begin with somebody, each tells of him or her alone', () => {
  const lines = 'Dự họp có:\nông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh\nbà Lê Thị Ba, Giám đốc Sở Y tế tỉnh Đồng Tháp'
  const { claims, entities } = extractionOf(lines)
  const label = (id: string) => entities.find((entity) => entity.id === id)!.label
  expect(claims.filter(({ kind }) => kind === 'HOLDS').map(({ from, to }) => `${label(from)}: ${label(to)}`)).toEqual([
    'Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh',
    'Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp',
  ])
})
