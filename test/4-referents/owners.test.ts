import { describe, expect, test } from 'vitest'
import { labelsOf } from '../reading.ts'

const bodiesOf = (rows: readonly (readonly [text: string, bodies: readonly string[]])[]) =>
  test.each(rows)('%s', (text, bodies) => {
    expect(labelsOf('Organization', text).toSorted()).toEqual([...bodies].toSorted())
  })

describe('the ministry of a department', () => {
  bodiesOf([
    // known to be of a ministry that the article names
    [
      'Lãnh đạo Cục Trồng trọt trả lời. Bộ Nông nghiệp và Phát triển nông thôn đã giao việc này.',
      ['Bộ Nông nghiệp và Phát triển nông thôn', 'Cục Trồng trọt, Bộ Nông nghiệp và Phát triển nông thôn'],
    ],
    ['Lãnh đạo Cục Trồng trọt trả lời. Bộ Công an đã nhận đơn.', ['Bộ Công an', 'Cục Trồng trọt']],
    // what is a part of it is called by the words alone
    [
      'Trung tâm Hỗ trợ xuất khẩu thuộc Cục Xúc tiến thương mại báo cáo Bộ Công Thương.',
      [
        'Bộ Công Thương',
        'Cục Xúc tiến thương mại, Bộ Công Thương',
        'Trung tâm Hỗ trợ xuất khẩu, Cục Xúc tiến thương mại',
      ],
    ],
    // named within the name of a room
    [
      'Bà Lê Thị Ba, Phó trưởng Phòng Quản lý thuốc, Cục Phòng bệnh, Bộ Y tế, trả lời. Cục Phòng bệnh đang theo dõi.',
      ['Bộ Y tế', 'Cục Phòng bệnh, Bộ Y tế', 'Phòng Quản lý thuốc Cục Phòng bệnh, Bộ Y tế'],
    ],
    // the ministry that the article is about, not the one named last
    [
      'Bộ Y tế họp báo. Bộ Y tế nêu rõ việc này. Bộ Y tế đã báo cáo. Đơn đã gửi lên Bộ Công an. Ông Trần Văn Hai, Vụ trưởng Vụ Pháp chế, phát biểu.',
      ['Bộ Công an', 'Bộ Y tế', 'Vụ Pháp chế, Bộ Y tế'],
    ],
    // only a procuracy has it
    [
      'Viện KSND tối cao và Bộ Công an họp. Vụ Thực hành quyền công tố và kiểm sát điều tra án kinh tế báo cáo.',
      [
        'Bộ Công an',
        'Viện kiểm sát nhân dân tối cao',
        'Vụ Thực hành quyền công tố và kiểm sát điều tra án kinh tế, Viện kiểm sát nhân dân tối cao',
      ],
    ],
    // the next of a list is nothing it stands under
    ['Lấy mẫu có Cục Thú y, Tổng cục Thủy sản và Bộ Y tế.', ['Bộ Y tế', 'Cục Thú y', 'Tổng cục Thủy sản']],
  ])
})

describe('whose a body is that leaves it out', () => {
  bodiesOf([
    [
      'Chủ tịch UBND TP Hà Nội Trần Văn Hai làm việc với Sở Du lịch. Bà Lê Thị Ba, Phó Giám đốc Sở Du lịch TP Đà Nẵng, góp ý sau.',
      ['Sở Du lịch thành phố Hà Nội', 'Sở Du lịch thành phố Đà Nẵng', 'Ủy ban nhân dân thành phố Hà Nội'],
    ],
    // a road that bears the name of a city is not there
    [
      'Bí thư Thành ủy TP.HCM Trần Văn Hai đi kiểm tra. Xe nối đuôi trên xa lộ Hà Nội. Công an TP đã vào cuộc.',
      ['Công an Thành phố Hồ Chí Minh', 'Thành ủy Thành phố Hồ Chí Minh'],
    ],
    // where somebody lives is not where it happened
    [
      'Tại huyện Cao Lãnh, Trần Văn Tám (27 tuổi, trú huyện Tháp Mười) bị bắt. Công an huyện đang làm rõ.',
      ['Công an huyện Cao Lãnh'],
    ],
    // of the sở, and of no district
    [
      'Sở Tài nguyên và Môi trường tỉnh Kon Tum họp ở huyện Đắk Hà. Việc này giao Phòng Tài chính - Kế hoạch của Sở.',
      [
        'Phòng Tài chính - Kế hoạch Sở Tài nguyên và Môi trường tỉnh Kon Tum',
        'Sở Tài nguyên và Môi trường tỉnh Kon Tum',
      ],
    ],
    // of every unit
    ['Tại quận Long Biên, các trường trình Phòng GD&ĐT và UBND quận, huyện, thị xã xem xét.', []],
    ['Các trường THPT thành phố Cao Lãnh thi xong.', []],
    ['Trường THPT thành phố Cao Lãnh thi xong.', ['Trường THPT thành phố Cao Lãnh']],
    // of the school whose kind is said, if there is one alone
    ['Trường Mầm non Sen Hồng họp. Cô Ba dạy ở trường Sen Hồng.', ['Trường Mầm non Sen Hồng']],
    [
      'Trường THPT Sen Hồng và Trường THCS Sen Hồng họp. Trường Sen Hồng mới xây.',
      ['Trường Sen Hồng', 'Trường THCS Sen Hồng', 'Trường THPT Sen Hồng'],
    ],
  ])
})

describe('a sentence that goes on behind a name', () => {
  bodiesOf([
    ['Ảnh: Trần Hai/Báo Dân trí Theo Trần Hai/Báo Dân trí', ['Báo Dân trí']],
    ['Đại diện Công ty TNHH Sông Tiền Về máy móc, hai bên thống nhất.', ['Công ty TNHH Sông Tiền']],
    [
      'Giao Phòng Tổ chức cán bộ Sở Y tế tỉnh Đồng Tháp nghiên cứu, đề xuất.',
      ['Phòng Tổ chức cán bộ Sở Y tế tỉnh Đồng Tháp', 'Sở Y tế tỉnh Đồng Tháp'],
    ],
    ['Lễ ký của Việt Nam và Tây Ban Nha Tại Diễn đàn, hai bên trao đổi.', []],
    ['Đó là một Đảng tiến bộ, mạnh dạn.', []],
  ])
})
