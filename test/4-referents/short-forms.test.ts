import { expect, test } from 'vitest'
import { holdsOf } from '../reading.ts'

const COMMITTEE = 'Ủy ban nhân dân huyện Cao Lãnh'

test.each([
  ['P.Chủ tịch UBND huyện Cao Lãnh', `Phó Chủ tịch ${COMMITTEE}`],
  ['P. Chủ tịch UBND huyện Cao Lãnh', `Phó Chủ tịch ${COMMITTEE}`],
  ['P.CT UBND huyện Cao Lãnh', `Phó Chủ tịch ${COMMITTEE}`],
  ['Phó CT UBND huyện Cao Lãnh', `Phó Chủ tịch ${COMMITTEE}`],
  ['PCT.UBND huyện Cao Lãnh', `Phó Chủ tịch ${COMMITTEE}`],
  ['PCT TT UBND huyện Cao Lãnh', `Phó Chủ tịch Thường trực ${COMMITTEE}`],
  ['CT UBND huyện Cao Lãnh', `Chủ tịch ${COMMITTEE}`],
  ['CT.UBND huyện Cao Lãnh', `Chủ tịch ${COMMITTEE}`],
  ['P. Giám đốc Sở Y tế tỉnh Đồng Tháp', 'Phó Giám đốc Sở Y tế tỉnh Đồng Tháp'],
  ['P.GĐ Sở Y tế tỉnh Đồng Tháp', 'Phó Giám đốc Sở Y tế tỉnh Đồng Tháp'],
  ['P.TGĐ Công ty Thanh Bình', 'Phó Tổng Giám đốc Công ty Thanh Bình'],
  ['P.Trưởng phòng Nội vụ huyện Cao Lãnh', 'Phó Trưởng Phòng Nội vụ huyện Cao Lãnh'],
  ['P.Hiệu trưởng Trường THPT Cao Lãnh 2', 'Phó Hiệu trưởng Trường THPT Cao Lãnh 2'],
  ['P.CVP UBND tỉnh Đồng Tháp', 'Phó Chánh Văn phòng Ủy ban nhân dân tỉnh Đồng Tháp'],
  ['BT Huyện ủy Cao Lãnh', 'Bí thư Huyện ủy Cao Lãnh'],
  ['P.Bí thư Huyện ủy Cao Lãnh', 'Phó Bí thư Huyện ủy Cao Lãnh'],
  ['PBT Huyện ủy Cao Lãnh', 'Phó Bí thư Huyện ủy Cao Lãnh'],
  ['PBT TT Huyện ủy Cao Lãnh', 'Phó Bí thư Thường trực Huyện ủy Cao Lãnh'],
  ['Q.Chủ tịch UBND huyện Cao Lãnh', `Chủ tịch ${COMMITTEE} (acting)`],
  ['Q. Giám đốc Sở Y tế tỉnh Đồng Tháp', 'Giám đốc Sở Y tế tỉnh Đồng Tháp (acting)'],
  ['Giám đốc CATP Cần Thơ', 'Giám đốc Công an thành phố Cần Thơ'],
  ['Phó trưởng CAQ Ninh Kiều', 'Phó Trưởng Công an quận Ninh Kiều'],
  ['Trưởng CAH Lấp Vò', 'Trưởng Công an huyện Lấp Vò'],
  ['Trưởng CA xã Mỹ Tân', 'Trưởng Công an xã Mỹ Tân'],
  ['Trưởng BTC Huyện ủy Cao Lãnh', 'Trưởng Ban Tổ chức Huyện ủy Cao Lãnh'],
  ['Phó BTG Thành ủy Sa Đéc', 'Phó Trưởng Ban Tuyên giáo Thành ủy Sa Đéc'],
  ['Chủ tịch HND huyện Cao Lãnh', 'Chủ tịch Hội Nông dân huyện Cao Lãnh'],
  ['Viện trưởng VKSNDTC', 'Viện trưởng Viện kiểm sát nhân dân tối cao'],
  // the same letters of places
  ['Chủ tịch UBND TP Cao Lãnh', 'Chủ tịch Ủy ban nhân dân thành phố Cao Lãnh'],
  ['Chủ tịch UBND Q.5', 'Chủ tịch Ủy ban nhân dân Quận 5'],
  ['Bí thư Đảng ủy P.Mỹ Phú', 'Bí thư Đảng ủy phường Mỹ Phú'],
  ['Chủ tịch UBND P. Mỹ Phú', 'Chủ tịch Ủy ban nhân dân phường Mỹ Phú'],
])('%s', (short, full) => {
  expect(holdsOf(`Ông Trần Văn Hai, ${short}, dự họp.`, { province: 'Đồng Tháp', published: '2024-03-16' })).toEqual([
    `Trần Văn Hai: ${full}`,
  ])
})
