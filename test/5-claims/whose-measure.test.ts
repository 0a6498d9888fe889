import { describe, expect, test } from 'vitest'
import { measuresOf } from './measured.ts'

describe('whose a measure is where a sentence names several', () => {
  test.each([
    [
      'Huyện ủy khen thưởng bà Võ Thị Nhàn, cán bộ tư pháp xã An Bình; ông Phan Văn Lộc bị khai trừ.',
      ['Phan Văn Lộc: khai trừ happened'],
    ],
    [
      'UBND huyện biểu dương bà Võ Thị Nhàn, kế toán Trường Tiểu học An Bình, ông Phan Văn Lộc bị cảnh cáo.',
      ['Phan Văn Lộc: cảnh cáo happened'],
    ],
    [
      'Cá nhân ông Phan Văn Lộc, kế toán xã An Bình; bà Võ Thị Nhàn, thủ quỹ xã An Bình, cũng bị phê bình.',
      ['Phan Văn Lộc: phê bình happened', 'Võ Thị Nhàn: phê bình happened'],
    ],
    [
      'Khai trừ ông Phan Văn Lộc và bà Võ Thị Nhàn, cán bộ xã An Bình, bị khiển trách.',
      ['Phan Văn Lộc: khai trừ happened', 'Võ Thị Nhàn: khiển trách happened'],
    ],
    [
      'Huyện ủy Tháp Mười khai trừ ông Phan Văn Lộc, bà Võ Thị Nhàn bị khiển trách.',
      ['Phan Văn Lộc: khai trừ happened < Huyện ủy Tháp Mười', 'Võ Thị Nhàn: khiển trách happened'],
    ],
    [
      'Huyện ủy Tháp Mười khai trừ ông Phan Văn Lộc, Chủ tịch UBND xã An Bình (bà Võ Thị Nhàn) họp dân.',
      ['Phan Văn Lộc: khai trừ happened < Huyện ủy Tháp Mười'],
    ],
    [
      'Công an khởi tố ông Phan Văn Lộc và bà Võ Thị Nhàn, hiện đang bị tạm giam.',
      [
        'Phan Văn Lộc: khởi tố happened',
        'Võ Thị Nhàn: khởi tố happened',
        'Phan Văn Lộc: bắt tạm giam happened',
        'Võ Thị Nhàn: bắt tạm giam happened',
      ],
    ],
    ['Thực dân Pháp kết án ông Phan Văn Lộc 20 năm tù.', []],
  ])('%s', (text, told) => {
    expect(measuresOf(text)).toEqual(told)
  })
})

describe('a time in office between a name and its measure', () => {
  test.each([
    ['Ông Phan Văn Lộc, giai đoạn 2010 – 2015, bị khởi tố.', ['Phan Văn Lộc: khởi tố happened']],
    [
      'Ông Phan Văn Lộc, Giám đốc Sở Y tế tỉnh Đồng Tháp từ năm 2010 đến năm 2015, đã bị truy tố.',
      ['Phan Văn Lộc: truy tố happened'],
    ],
    [
      'Ông Phan Văn Lộc, Chủ tịch UBND huyện Tháp Mười (nhiệm kỳ 2010 - 2015), nay nghỉ hưu, bị khởi tố.',
      ['Phan Văn Lộc: khởi tố happened'],
    ],
    ['Ông Phan Văn Lộc, ngày 5/3/2021, đã bị khởi tố.', ['Phan Văn Lộc: khởi tố happened 2021-03-05']],
  ])('%s', (text, told) => {
    expect(measuresOf(text)).toEqual(told)
  })
})

describe('who decided, and whether', () => {
  test.each([
    [
      'Ban Thường vụ Huyện ủy Tháp Mười khiển trách Đảng ủy xã An Bình do thiếu kiểm tra, giám sát cán bộ; cảnh cáo ông Phan Văn Lộc.',
      [
        'Đảng ủy xã An Bình: khiển trách happened < Ban Thường vụ Huyện ủy Tháp Mười',
        'Phan Văn Lộc: cảnh cáo happened < Ban Thường vụ Huyện ủy Tháp Mười',
      ],
    ],
    [
      'Ông Phan Văn Lộc bị Công an tỉnh Đồng Tháp khởi tố vì nhận tiền; khai trừ bà Võ Thị Nhàn.',
      ['Phan Văn Lộc: khởi tố happened < Công an tỉnh Đồng Tháp', 'Võ Thị Nhàn: khai trừ happened'],
    ],
    ['Chi bộ Khoa Sản thống nhất đề nghị cấp trên khai trừ ông Phan Văn Lộc.', ['Phan Văn Lộc: khai trừ proposed']],
    ['Huyện ủy Tháp Mười cảnh cáo các xã không được chủ quan với lũ.', []],
    ['Ông Phan Văn Lộc (vào Đảng năm 2012) bị khiển trách.', ['Phan Văn Lộc: khiển trách happened']],
    ['Ông Phan Văn Lộc hôm qua (5/3/2021) bị khiển trách.', ['Phan Văn Lộc: khiển trách happened 2021-03-05']],
  ])('%s', (text, told) => {
    expect(measuresOf(text)).toEqual(told)
  })
})
