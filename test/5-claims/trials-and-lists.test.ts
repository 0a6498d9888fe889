import { describe, expect, test } from 'vitest'
import { measuresOf } from './measured.ts'

describe('trials', () => {
  test.each([
    [
      'Ngày 8/3, Tòa án nhân dân tỉnh mở phiên tòa xét xử ông Phan Văn Lộc.',
      ['Phan Văn Lộc: xét xử happened 2023-03-08'],
    ],
    ['Tòa án nhân dân tỉnh đưa bị cáo Phan Văn Lộc (40 tuổi) ra xét xử.', ['Phan Văn Lộc: xét xử happened']],
    ['Phiên tòa xét xử ông Phan Văn Lộc vào ngày 28/3.', []],
    ['Ngày 28/3 tới, Tòa án nhân dân tỉnh mở phiên tòa xét xử ông Phan Văn Lộc.', []],
    ['Tòa án nhân dân tỉnh sẽ đưa ông Phan Văn Lộc ra xét xử.', []],
    ['Tòa án nhân dân tỉnh tạm hoãn phiên tòa xét xử ông Phan Văn Lộc.', []],
    ['Hội đồng xét xử gồm 2 người: ông Phan Văn Lộc và bà Võ Thị Nhàn.', []],
  ])('%s', (text, told) => {
    expect(measuresOf(text).map((line) => line.replace(/ <.*/, ''))).toEqual(told)
  })
})

describe('lists of accused', () => {
  test.each([
    [
      'Khởi tố bị can, khám xét nhà đối với 2 bị can: Phan Văn Lộc (SN 1970) - kế toán;\n\nVõ Thị Nhàn (SN 1980) - thủ quỹ; luật sư Hồ Văn Tư bào chữa cho hai người.',
      ['Phan Văn Lộc: khởi tố happened', 'Võ Thị Nhàn: khởi tố happened'],
    ],
    [
      'Phan Văn Lộc (sinh năm 1977, trú xã An Bình), Võ Thị Nhàn (sinh năm 1982) bị khởi tố.',
      ['Phan Văn Lộc: khởi tố happened', 'Võ Thị Nhàn: khởi tố happened'],
    ],
    [
      'Bà Võ Thị Nhàn (kế toán), ông Phan Văn Lộc (Phó Giám đốc Sở Y tế) cùng bị khởi tố.',
      ['Võ Thị Nhàn: khởi tố happened', 'Phan Văn Lộc: khởi tố happened'],
    ],
    ['Chủ mưu là bà Võ Thị Nhàn và ông Phan Văn Lộc (đang bị truy nã).', ['Phan Văn Lộc: truy nã happened']],
    ['Ông Phan Văn Lộc và bà Võ Thị Nhàn bị cướp. Công an đã bắt giữ cả hai.', []],
    ['Ông Phan Văn Lộc đánh ông Hồ Văn Tư và bà Võ Thị Nhàn. Cả hai bị bắt giữ.', []],
  ])('%s', (text, told) => {
    expect(measuresOf(text)).toEqual(told)
  })
})
