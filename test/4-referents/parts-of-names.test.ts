import { describe, expect, test } from 'vitest'
import { labelsOf } from '../reading.ts'

const finds = (rows: readonly (readonly [string, readonly string[]])[]) =>
  test.each(rows)('%s', (text, bodies) => {
    expect([...labelsOf('Organization', text)].sort()).toEqual([...bodies].sort())
  })

const TRANSPORT = 'Sở Giao thông vận tải tỉnh Đồng Tháp'

describe('the name of a post’s room ends where it is said whose room it is', () => {
  finds([
    [
      'Ông Trần Văn Hai, Trưởng phòng Quản lý và bảo trì đường bộ, Sở Giao thông vận tải tỉnh Đồng Tháp, nói.',
      [TRANSPORT, `Phòng Quản lý và bảo trì đường bộ ${TRANSPORT}`],
    ],
    [
      'Ông Trần Văn Hai, Trưởng phòng Quản lý vận tải và phương tiện (Sở Giao thông vận tải tỉnh Đồng Tháp), nói.',
      [TRANSPORT, `Phòng Quản lý vận tải và phương tiện ${TRANSPORT}`],
    ],
    [
      'Dự có ông Trần Văn Hai, Trưởng phòng Quản lý vận tải và đại diện Sở Giao thông vận tải tỉnh Đồng Tháp.',
      [TRANSPORT, `Phòng Quản lý vận tải ${TRANSPORT}`],
    ],
    [
      'Bà Lê Thị Ba, Trưởng phòng Kế hoạch – Tài chính thuộc Sở Giao thông vận tải tỉnh Đồng Tháp, nói.',
      [TRANSPORT, `Phòng Kế hoạch - Tài chính ${TRANSPORT}`],
    ],
    [
      'Ông Trần Văn Hai - Chánh Thanh tra, Sở Giao thông vận tải tỉnh Đồng Tháp, nói.',
      [TRANSPORT, `Thanh tra ${TRANSPORT}`],
    ],
    ['Thanh tra, Sở Giao thông vận tải tỉnh Đồng Tháp phối hợp kiểm tra.', [TRANSPORT]],
  ])
})

describe('the police and the command of a district have no rooms', () => {
  finds([
    [
      'Dự họp có Phòng Cảnh sát giao thông, Ban Chỉ huy Quân sự huyện Cao Lãnh và Công an tỉnh Đồng Tháp.',
      [
        'Phòng Cảnh sát giao thông Công an tỉnh Đồng Tháp',
        'Ban Chỉ huy Quân sự huyện Cao Lãnh',
        'Công an tỉnh Đồng Tháp',
      ],
    ],
    [
      'Công an tỉnh Đồng Tháp giao Phòng Cảnh sát giao thông, Công an huyện Cao Lãnh phá án.',
      ['Công an tỉnh Đồng Tháp', 'Phòng Cảnh sát giao thông Công an tỉnh Đồng Tháp', 'Công an huyện Cao Lãnh'],
    ],
  ])
})

describe('short forms in brackets within a name', () => {
  finds([
    [
      'Trung tâm Kiểm soát bệnh tật (CXYZ) tỉnh Đồng Tháp họp. Bà Lê Thị Ba, Giám đốc Trung tâm CXYZ, nói.',
      ['Trung tâm Kiểm soát bệnh tật tỉnh Đồng Tháp'],
    ],
    [
      'Công ty Cổ phần xây dựng và vận tải (CTCP XD&VT) Hòa Phát Lộc nộp phạt.',
      ['Công ty Cổ phần xây dựng và vận tải Hòa Phát Lộc'],
    ],
    ['Công ty TNHH Sunrise Wood & Steel Việt Nam nộp phạt.', ['Công ty TNHH Sunrise Wood & Steel Việt Nam']],
    ['Đại diện Công ty Cổ phần Sen Hồng (SHC) Trần Văn Hai nói.', ['Công ty Cổ phần Sen Hồng']],
  ])
})

describe('hospitals of a unit', () => {
  finds([
    [
      'Bệnh viện Đa khoa huyện Tháp Mười họp. Bệnh nhân nằm ở Bệnh viện huyện Tháp Mười.',
      ['Bệnh viện Đa khoa huyện Tháp Mười'],
    ],
    [
      'Bệnh viện Đa khoa huyện Cao Lãnh và Bệnh viện thành phố Cao Lãnh cùng họp.',
      ['Bệnh viện Đa khoa huyện Cao Lãnh', 'Bệnh viện thành phố Cao Lãnh'],
    ],
    ['Bệnh nhân được đưa vào bệnh viện huyện.', []],
  ])
})
