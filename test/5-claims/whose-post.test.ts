import { describe, expect, test } from 'vitest'
import { type About, holdsOf, labelsOf } from '../reading.ts'
import { heldOf } from './held.ts'

type Row = readonly [text: string, holds: readonly string[], about?: About]

const finds = (rows: readonly Row[]) =>
  test.each(rows.map(([text, holds, about = {}]) => [text, holds, about] as const))('%s', (text, holds, about) => {
    expect(holdsOf(text, about)).toEqual(holds.toSorted())
  })

describe('one post for all names of a list', () => {
  finds([
    [
      'HĐND huyện bầu các ông Trần Văn Hai, Lê Văn Ba và Phạm Văn Tư làm Phó Chủ tịch UBND huyện Cao Lãnh.',
      [
        'Trần Văn Hai: Phó Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (elected)',
        'Lê Văn Ba: Phó Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (elected)',
        'Phạm Văn Tư: Phó Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (elected)',
      ],
    ],
    [
      'Ông Trần Văn Hai và bà Lê Thị Ba được bổ nhiệm giữ chức Phó Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      [
        'Trần Văn Hai: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed)',
        'Lê Thị Ba: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed)',
      ],
    ],
    [
      'Các ông Trần Văn Hai, Lê Văn Ba, Phó Giám đốc Sở Y tế tỉnh Đồng Tháp, dự họp.',
      ['Trần Văn Hai: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp', 'Lê Văn Ba: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    ],
    [
      'Các đồng chí: Trần Văn Hai và Lê Văn Ba, nguyên Bí thư Huyện ủy Cao Lãnh, được khen.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (former)', 'Lê Văn Ba: Bí thư Huyện ủy Cao Lãnh (former)'],
    ],
    [
      'Dự lễ có Chủ tịch Quốc hội Trần Văn Hai, nguyên Chủ tịch Quốc hội: Lê Văn Ba, Phạm Văn Tư; Phó Thủ tướng Võ Thị Sáu.',
      [
        'Trần Văn Hai: Chủ tịch Quốc hội',
        'Lê Văn Ba: Chủ tịch Quốc hội (former)',
        'Phạm Văn Tư: Chủ tịch Quốc hội (former)',
        'Võ Thị Sáu: Phó Thủ tướng Chính phủ',
      ],
    ],
  ])
  // one committee has one Bí thư; two people named beside each other are not introduced together
  finds([
    ['Các ông Trần Văn Hai, Lê Văn Ba, Bí thư Huyện ủy Cao Lãnh, dự họp.', ['Lê Văn Ba: Bí thư Huyện ủy Cao Lãnh']],
    [
      'Ông Trần Văn Hai và bà Lê Thị Ba, Phó Giám đốc Sở Y tế tỉnh Đồng Tháp, cùng đến.',
      ['Lê Thị Ba: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    ],
    [
      'Dự có các đồng chí Ủy viên Bộ Chính trị: Trần Văn Hai, Bộ trưởng Bộ Y tế; Lê Văn Ba, Bộ trưởng Bộ Công an; các đồng chí Ủy viên Trung ương Đảng: Phạm Văn Tư, Bộ trưởng Bộ Tài chính.',
      [
        'Trần Văn Hai: Ủy viên Bộ Chính trị',
        'Trần Văn Hai: Bộ trưởng Bộ Y tế',
        'Lê Văn Ba: Ủy viên Bộ Chính trị',
        'Lê Văn Ba: Bộ trưởng Bộ Công an',
        'Phạm Văn Tư: Ủy viên Ban Chấp hành Trung ương Đảng',
        'Phạm Văn Tư: Bộ trưởng Bộ Tài chính',
      ],
    ],
  ])
})

describe('“và” between the posts of two people', () => {
  finds([
    [
      'Đồng chí Trần Văn Hai, Phó Bí thư Huyện ủy Cao Lãnh, Chủ tịch UBND huyện Cao Lãnh và Tỉnh ủy viên, Bí thư Thành ủy Sa Đéc Lê Văn Ba chủ trì hội nghị.',
      [
        'Trần Văn Hai: Phó Bí thư Huyện ủy Cao Lãnh',
        'Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh',
        'Lê Văn Ba: Tỉnh ủy viên Đồng Tháp',
        'Lê Văn Ba: Bí thư Thành ủy Sa Đéc',
      ],
    ],
  ])
})

describe('what the posts of a chain tell of each other', () => {
  finds([
    [
      'Ông Trần Văn Hai lần lượt được bổ nhiệm làm Phó Chủ tịch, Chủ tịch, Bí thư Huyện ủy Cao Lãnh.',
      [
        'Trần Văn Hai: Phó Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (appointed)',
        'Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (appointed)',
        'Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (appointed)',
      ],
    ],
    [
      'Chủ tịch HĐND, Trưởng Ban Tuyên giáo Tỉnh ủy Cà Mau Trần Văn Hai dự họp.',
      ['Trần Văn Hai: Chủ tịch Hội đồng nhân dân tỉnh Cà Mau', 'Trần Văn Hai: Trưởng Ban Tuyên giáo Tỉnh ủy Cà Mau'],
    ],
    [
      'Đại tá Trần Văn Hai – Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh Đồng Tháp trả lời.',
      [
        'Trần Văn Hai: Phó Giám đốc Công an tỉnh Đồng Tháp',
        'Trần Văn Hai: Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh Đồng Tháp',
      ],
    ],
    [
      'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Trần Văn Hai báo cáo. Bộ Y tế góp ý.',
      ['Trần Văn Hai: Bộ trưởng', 'Trần Văn Hai: Chủ nhiệm Văn phòng Chính phủ'],
    ],
    [
      'Bộ trưởng Bộ Y tế Đào Hồng Lan trả lời chất vấn; Bộ trưởng Nguyễn Mạnh Hùng giải trình thêm.',
      ['Nguyễn Mạnh Hùng: Bộ trưởng', 'Đào Hồng Lan: Bộ trưởng Bộ Y tế'],
    ],
    [
      'Sau phần trả lời của Bộ trưởng Bộ Y tế, Chủ tịch Quốc hội Trần Văn Hai kết luận. Bộ trưởng Bộ Y tế Đào Hồng Lan cảm ơn.',
      ['Trần Văn Hai: Chủ tịch Quốc hội', 'Đào Hồng Lan: Bộ trưởng Bộ Y tế'],
    ],
    [
      'Theo chỉ đạo của Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Đồng Tháp Trần Văn Hai, các sở khẩn trương vào cuộc.',
      ['Trần Văn Hai: Bí thư Tỉnh ủy Đồng Tháp', 'Trần Văn Hai: Chủ tịch Hội đồng nhân dân tỉnh Đồng Tháp'],
    ],
    [
      'Bộ Chính trị điều động ông Lê Văn Tư làm Bí thư Tỉnh ủy Đồng Tháp. Phát biểu giao nhiệm vụ cho Bí thư Tỉnh ủy Đồng Tháp, Trưởng Ban Tổ chức Trung ương Trần Văn Hai nhấn mạnh công tác cán bộ.',
      ['Trần Văn Hai: Trưởng Ban Tổ chức Trung ương', 'Lê Văn Tư: Bí thư Tỉnh ủy Đồng Tháp (appointed)'],
    ],
    [
      'Ban Giám hiệu Trường THPT Sen Vàng gồm có cô Lê Thị Ba là Hiệu trưởng, thầy Trần Văn Hai là Phó Hiệu trưởng.',
      ['Lê Thị Ba: Hiệu trưởng Trường THPT Sen Vàng', 'Trần Văn Hai: Phó Hiệu trưởng Trường THPT Sen Vàng'],
    ],
    [
      'Phó Chủ tịch UBND tỉnh Đồng Tháp Lê Văn Tư nhận thêm việc. Việc của hai Phó Chủ tịch Trần Văn Hai và Lê Thị Ba vẫn như cũ.',
      [
        'Lê Thị Ba: Phó Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp',
        'Lê Văn Tư: Phó Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp',
        'Trần Văn Hai: Phó Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp',
      ],
    ],
    [
      'Nhận lời mời của Tập đoàn An Bình, bà Lê Thị Ba – UV HĐQT, Hiệu trưởng Trường Đại học Sen Vàng đã dự lễ.',
      [
        'Lê Thị Ba: Hiệu trưởng Trường Đại học Sen Vàng',
        'Lê Thị Ba: Ủy viên Hội đồng quản trị Trường Đại học Sen Vàng',
      ],
    ],
    [
      'Ông Trần Văn Hai, Giám đốc Trung tâm Kiểm soát bệnh tật tỉnh Đồng Tháp và bà Lê Thị Ba, Phó Trưởng khoa Xét nghiệm, trả lời.',
      [
        'Lê Thị Ba: Phó Trưởng Khoa Xét nghiệm Trung tâm Kiểm soát bệnh tật tỉnh Đồng Tháp',
        'Trần Văn Hai: Giám đốc Trung tâm Kiểm soát bệnh tật tỉnh Đồng Tháp',
      ],
    ],
    [
      'Về phía Trường Đại học Sen Vàng có ông Trần Văn Hai – Trưởng phòng Tổ chức – Chính trị; về phía Trường THPT An Bình có bà Lê Thị Ba - Hiệu trưởng. Ông Trần Văn Hai – Trưởng phòng Tổ chức – Chính trị công bố quyết định.',
      [
        'Lê Thị Ba: Hiệu trưởng Trường THPT An Bình',
        'Trần Văn Hai: Trưởng Phòng Tổ chức - Chính trị Trường Đại học Sen Vàng',
      ],
    ],
    [
      'Ông Trần Văn Hai – Giám đốc Phát triển của Trường Đại học Sen Vàng cùng dự.',
      ['Trần Văn Hai: Giám đốc phát triển Trường Đại học Sen Vàng'],
    ],
    [
      'Trường Đại học Sông Tiền khai giảng. Ông Trần Văn Hai, Hiệu trưởng Trường ĐHST, phát biểu.',
      ['Trần Văn Hai: Hiệu trưởng Trường Đại học Sông Tiền'],
    ],
    [
      'Phòng Hợp tác Quốc tế (HTQT), Trường Đại học Sen Vàng tổ chức lễ. Ông Trần Văn Hai, Trưởng Phòng HTQT, phát biểu.',
      ['Trần Văn Hai: Trưởng Phòng Hợp tác Quốc tế Trường Đại học Sen Vàng'],
    ],
    [
      'Thường trực Thành ủy Cao Lãnh hiện có Bí thư Trần Văn Hai cùng Phó Bí thư Lê Thị Ba.',
      ['Lê Thị Ba: Phó Bí thư Thành ủy Cao Lãnh', 'Trần Văn Hai: Bí thư Thành ủy Cao Lãnh'],
    ],
    [
      'Giám đốc Sở Y tế tỉnh Đồng Tháp trao quyết định cho tân Giám đốc ThS Trần Văn Hai.',
      ['Trần Văn Hai: Giám đốc (elected)'],
    ],
    [
      'Cuộc gặp giữa hai Bộ trưởng Bộ Y tế Đào Hồng Lan và Bộ trưởng Bộ Tư pháp Trần Văn Hai diễn ra sáng nay.',
      ['Trần Văn Hai: Bộ trưởng Bộ Tư pháp', 'Đào Hồng Lan: Bộ trưởng Bộ Y tế'],
    ],
    [
      'Người ký là bà Lê Thị Ba - Chủ tịch UBND tỉnh Đồng Tháp, nay là Bí thư Tỉnh ủy Đồng Tháp.',
      ['Lê Thị Ba: Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp (former)', 'Lê Thị Ba: Bí thư Tỉnh ủy Đồng Tháp'],
    ],
  ])
})

describe('who is only spoken of beside a post', () => {
  finds([
    [
      'Giám đốc Sở Y tế tỉnh Đồng Tháp Trần Văn Hai bổ nhiệm con trai làm Chánh Văn phòng Sở Y tế.',
      ['Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    ],
    [
      'Tỉnh bổ nhiệm ông Trần Văn Hai, em trai Bí thư Tỉnh ủy Đồng Tháp Trần Thị Ba, làm Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      ['Trần Thị Ba: Bí thư Tỉnh ủy Đồng Tháp', 'Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed)'],
    ],
    ['Ông Trần Văn Hai vào Phủ Chủ tịch dâng hương.', []],
    ['Bà Lê Thị Ba nói về nhà của ông giám đốc sở.', []],
    [
      'Trong thời gian giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp, bà Lê Thị Ba ký giấy cho công ty do chồng mình là Chủ tịch HĐQT.',
      ['Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp (former)'],
    ],
    [
      'Bà Lê Thị Ba từng giữ các chức vụ: Giám đốc Sở Y tế tỉnh Đồng Tháp, tham gia công ty do chồng mình là cổ đông, Chủ tịch HĐTV.',
      ['Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp (former)'],
    ],
    ['Bà Lê Thị Ba là Chủ tịch HĐQT của công ty ấy.', ['Lê Thị Ba: Chủ tịch Hội đồng quản trị']],
    [
      'Ông Lê Văn Ba, Bí thư Huyện ủy Cao Lãnh, nhận hoa. Trước đó, Ban Thường vụ cho ông Trần Văn Hai thôi giữ chức Bí thư Huyện ủy Cao Lãnh (nhiệm kỳ 2020 - 2025), giữ chức Phó Trưởng Ban Dân vận Tỉnh ủy Đồng Tháp.',
      [
        'Lê Văn Ba: Bí thư Huyện ủy Cao Lãnh',
        'Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (left)',
        'Trần Văn Hai: Phó Trưởng Ban Dân vận Tỉnh ủy Đồng Tháp',
      ],
    ],
    [
      'Ông Trần Văn Hai, Phó Chủ tịch UBND tỉnh Đồng Tháp, Trưởng Ban tổ chức lễ hội hoa, cho biết.',
      ['Trần Văn Hai: Phó Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp'],
    ],
  ])
})

describe('when a post was held', () => {
  finds([
    [
      'Từ thời cố Bí thư Tỉnh ủy Đồng Tháp Trần Văn Hai, cầu đã được xây.',
      ['Trần Văn Hai: Bí thư Tỉnh ủy Đồng Tháp (former)'],
    ],
    [
      'Bà Lê Thị Ba, khi đó là Chủ tịch UBND tỉnh Đồng Tháp, đã ký văn bản.',
      ['Lê Thị Ba: Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp (former)'],
    ],
    [
      'Ông Trần Văn Hai đảm nhiệm chức vụ Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Đồng Tháp từ tháng 9/2015 tới nay.',
      ['Trần Văn Hai: Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Đồng Tháp'],
    ],
    [
      'Bà Lê Thị Ba, Phó Giám đốc phụ trách Sở Nội vụ tỉnh Đồng Tháp, báo cáo.',
      ['Lê Thị Ba: Phó Giám đốc Sở Nội vụ tỉnh Đồng Tháp (acting)'],
    ],
  ])
})

describe('bodies of posts that go by few words', () => {
  finds([
    [
      'Anh Nguyễn Văn Tèo, Bí thư Đoàn xã An Bình, huyện Cao Lãnh, cùng đoàn viên dọn kênh.',
      ['Nguyễn Văn Tèo: Bí thư Đoàn xã An Bình'],
    ],
    [
      'Đại biểu Quốc hội tỉnh Đồng Tháp Trần Văn Hai và đại biểu Quốc hội đoàn TP.HCM Lê Anh Ba phát biểu.',
      ['Trần Văn Hai: Đại biểu Quốc hội', 'Lê Anh Ba: Đại biểu Quốc hội'],
    ],
    [
      'Ông Trần Văn Hai, Chỉ huy trưởng BCH Quân sự xã An Bình, huyện Cao Lãnh, trực chỉ huy.',
      ['Trần Văn Hai: Chỉ huy trưởng Ban Chỉ huy Quân sự xã An Bình'],
    ],
    [
      'Phó Chánh án TAND cấp cao tại Hà Nội Trần Văn Hai xét xử.',
      ['Trần Văn Hai: Phó Chánh án Tòa án nhân dân cấp cao tại Hà Nội'],
    ],
    ['Phó TGĐ Công ty TNHH Thanh Bình Trần Văn Hai ký.', ['Trần Văn Hai: Phó Tổng Giám đốc Công ty TNHH Thanh Bình']],
    [
      'Ông Trần Văn Hai, Tiến sĩ Luật học, Hiệu trưởng Trường Đại học Trà Vinh, phát biểu.',
      ['Trần Văn Hai: Hiệu trưởng Trường Đại học Trà Vinh'],
    ],
    [
      'Ông Trần Văn Hai, Hiệu trưởng Trường Đại học Bách Khoa Thành phố Hồ Chí Minh, phát biểu.',
      ['Trần Văn Hai: Hiệu trưởng Trường Đại học Bách Khoa Thành phố Hồ Chí Minh'],
    ],
    ['Chủ tịch Trung Quốc Tập Cận Bình đến Hà Nội.', ['Tập Cận Bình: Chủ tịch Trung Quốc']],
  ])
})

describe('one person under one name', () => {
  test.each([
    ['Thứ trưởng Bộ Y tế Trần Thị Kim Ba phát biểu. Thứ trưởng Kim Ba nói thêm.', ['Trần Thị Kim Ba']],
    ['Ông Trần Văn Hai có bằng Tiến sĩ Kinh tế.', ['Trần Văn Hai']],
  ])('%s', (text, people) => {
    expect(labelsOf('Person', text)).toEqual(people)
  })

  finds([
    [
      'Ông Lê Văn Tư cảm ơn nhân dân TP. Ông Trần Văn Hai quê Trà Vinh. Từ năm 2021, ông là Giám đốc Sở Y tế tỉnh Trà Vinh.',
      ['Trần Văn Hai: Giám đốc Sở Y tế tỉnh Trà Vinh'],
    ],
  ])
})

describe('who congratulates others is not who was elected', () => {
  test.each([
    [
      'Bí thư Tỉnh ủy Trà Vinh Trần Văn Hai chúc mừng các vị được bầu giữ chức danh Phó Chủ tịch UBND tỉnh.',
      ['Trần Văn Hai: Bí thư Tỉnh ủy Trà Vinh (current)'],
    ],
    [
      'Bí thư Tỉnh ủy Trà Vinh Trần Văn Hai trao quyết định cho ông Lê Văn Tư, người được bầu làm Chủ tịch UBND tỉnh.',
      [
        'Lê Văn Tư: Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh (elected)',
        'Trần Văn Hai: Bí thư Tỉnh ủy Trà Vinh (current)',
      ],
    ],
  ])('%s', (text, held) => {
    expect(heldOf(text)).toEqual(held)
  })
})

describe('a pronoun behind sentences that tell of somebody without naming him', () => {
  test('stands for him', () => {
    expect(
      heldOf(
        'Ông Trần Văn Hai là Phó Giám đốc Sở Y tế tỉnh Trà Vinh. Quê quán: xã An Bình. Dân tộc: Kinh. Trình độ: thạc sĩ. Tháng 6/2017, ông giữ chức Phó Chánh Văn phòng Tỉnh ủy Trà Vinh.',
      ),
    ).toEqual([
      'Trần Văn Hai: Phó Chánh Văn phòng Tỉnh ủy Trà Vinh (former) 2017-06..',
      'Trần Văn Hai: Phó Giám đốc Sở Y tế tỉnh Trà Vinh (current)',
    ])
  })
})

test('a pronoun is for nobody whose middle name tells otherwise', () => {
  expect(
    heldOf(
      'Trưởng Ban Tổ chức Tỉnh ủy Đồng Tháp Lê Thị Ba trao quyết định cho ông Trần Văn Hai. Ông giữ chức Bí thư Huyện ủy Tháp Mười.',
    ),
  ).toEqual([
    'Lê Thị Ba: Trưởng Ban Tổ chức Tỉnh ủy Đồng Tháp (current)',
    'Trần Văn Hai: Bí thư Huyện ủy Tháp Mười (current)',
  ])
})

test("the caucus of a head of a province's department is that of its people's committee", () => {
  expect(heldOf('Ông Trần Văn Hai làm Ủy viên Ban cán sự đảng, Giám đốc Sở Y tế tỉnh Bình Thuận.')).toContain(
    'Trần Văn Hai: Ủy viên Ban cán sự đảng Ủy ban nhân dân tỉnh Bình Thuận (current)',
  )
  expect(heldOf('Ông Trần Văn Hai làm Ủy viên Ban cán sự đảng, Thứ trưởng Bộ Y tế.')).toContain(
    'Trần Văn Hai: Ủy viên Ban cán sự đảng Bộ Y tế (current)',
  )
})

test('a post that announces several people of several units is of none but what each is told to be', () => {
  expect(
    heldOf(
      'Đại hội mời các đảng bộ Vĩnh Phúc và Quảng Ngãi. Có 3 nguyên Bí thư Tỉnh ủy là bà Lê Thị Ba, ông Trần Văn Hai, đều là nguyên Bí thư Tỉnh ủy Vĩnh Phúc; ông Phạm Văn Tư, nguyên Bí thư Tỉnh ủy Quảng Ngãi.',
    ),
  ).toEqual([
    'Lê Thị Ba: Bí thư Tỉnh ủy Vĩnh Phúc (former)',
    'Phạm Văn Tư: Bí thư Tỉnh ủy Quảng Ngãi (former)',
    'Trần Văn Hai: Bí thư Tỉnh ủy Vĩnh Phúc (former)',
  ])
})

describe('behind “ông A, Giám đốc …” stands what he heads, whichever its words are', () => {
  finds([
    [
      'Ông Trần Văn Hai, Giám đốc Trung tâm Kiểm nghiệm chất lượng nông sản, cho biết lúa năm nay tốt.',
      ['Trần Văn Hai: Giám đốc Trung tâm Kiểm nghiệm chất lượng nông sản'],
    ],
    [
      'Ông Trần Văn Hai, Đội trưởng Đội Cảnh sát hình sự Công an huyện Tháp Mười, báo cáo.',
      ['Trần Văn Hai: Đội trưởng Đội Cảnh sát hình sự Công an huyện Tháp Mười'],
    ],
  ])
})

test('a place behind a post is nobody who holds it', () => {
  const held = holdsOf('Trung tá Trần Văn Hai, Đội trưởng Đội CSGT An Lạc, cho biết đường đã thông.')
  expect(held.map((line) => line.split(':')[0])).toEqual(['Trần Văn Hai'])
})

describe('the years of a post are its own', () => {
  const told = (text: string) => heldOf(text)

  test('years behind a term are those of the term', () => {
    expect(told('Ông Trần Văn Hai, đại biểu HĐND tỉnh Đồng Tháp khóa VIII (2011 - 2015), dự lễ.')).toEqual([
      'Trần Văn Hai: Đại biểu Hội đồng nhân dân tỉnh Đồng Tháp (former)',
    ])
  })

  test('the day of the successor is where the post of the one before ends', () => {
    const text =
      'Ngày 05/3/2024, ông Lê Văn Ba được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Đồng Tháp, thay ông Trần Văn Hai nghỉ hưu.'
    expect(told(text)).toEqual([
      'Lê Văn Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed) 2024-03-05..',
      'Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (left) ..2024-03-05',
    ])
  })

  test.each(['Hiệp hội Dược liệu', 'Hội Chữ thập đỏ'])('who comes to lead “%s” keeps the post', (body) => {
    const text = `Ngày 05/3/2024, Phó Giám đốc Sở Y tế tỉnh Đồng Tháp Trần Văn Hai được bầu làm Chủ tịch ${body} tỉnh Đồng Tháp.`
    expect(told(text)).toContain('Trần Văn Hai: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (current)')
  })
})

describe('a steering committee is called after what it is “về”', () => {
  finds([
    [
      'Ông Trần Văn Hai, Phó Trưởng ban Thường trực Ban Chỉ đạo về an toàn thực phẩm tỉnh Đồng Tháp, phát biểu.',
      ['Trần Văn Hai: Phó Trưởng ban Thường trực Ban Chỉ đạo về an toàn thực phẩm tỉnh Đồng Tháp'],
    ],
    [
      'Ban Chỉ đạo về phòng chống hạn mặn tỉnh Đồng Tháp họp. Ông Trần Văn Hai, Trưởng ban, chủ trì.',
      ['Trần Văn Hai: Trưởng Ban Chỉ đạo về phòng chống hạn mặn tỉnh Đồng Tháp'],
    ],
    [
      'Ban Chỉ đạo về kiểm tra đê. Ông Trần Văn Hai, Bí thư Huyện ủy Tháp Mười, cùng đi.',
      ['Trần Văn Hai: Bí thư Huyện ủy Tháp Mười'],
    ],
  ])
})
