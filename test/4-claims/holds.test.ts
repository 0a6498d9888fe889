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
      'Ông Trần Văn Hai được giới thiệu để bầu giữ chức Chủ tịch UBND huyện Cao Lãnh.',
      ['Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (candidate)'],
    ],
    ['Ông Trần Văn Hai thôi giữ chức Bí thư Huyện ủy Cao Lãnh.', ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (left)']],
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
  ])

  test.each([
    'Ông Trần Văn Hai chưa được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Đồng Tháp.',
    'Ông Trần Văn Hai không giữ chức Bí thư Huyện ủy Cao Lãnh.',
  ])('what did not happen is not claimed: %s', (text) => {
    expect(holdsOf(text)).toEqual([])
  })

  test('the day on which it takes effect is the beginning of the time in office', () => {
    const { claims } = extractionOf(
      'Ông Trần Văn Hai được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp từ ngày 1/4/2024.',
    )
    expect(claims.flatMap(({ hold }) => hold ?? [])).toEqual([{ status: 'appointed', from: '2024-04-01' }])
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
  ])
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
