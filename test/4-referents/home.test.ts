import { describe, expect, test } from 'vitest'
import { type About, extractionOf, holdsOf } from '../reading.ts'

describe('the province of an article', () => {
  test.each<readonly [why: string, text: string, about: About, home: string | undefined]>([
    ['named in the text', 'Tỉnh Trà Vinh chống hạn.', {}, 'Trà Vinh'],
    ['of a district in the text', 'Huyện Tháp Mười chống hạn.', {}, 'Đồng Tháp'],
    ['of a body in the text', 'Thành ủy Cao Lãnh họp.', {}, 'Đồng Tháp'],
    ['said by the input', 'Huyện ủy họp.', { province: 'tỉnh Trà Vinh' }, 'Trà Vinh'],
    ['in the title', 'Huyện ủy họp.', { title: 'Trà Vinh chống hạn' }, 'Trà Vinh'],
    ['in the title, before a colon', 'Tỉnh ủy họp.', { title: 'Đồng Tháp: Bàn việc cuối năm' }, 'Đồng Tháp'],
    ['in the outlet', 'Huyện ủy họp.', { outlet: 'Báo Trà Vinh' }, 'Trà Vinh'],
    ['in an outlet that is an address', 'Huyện ủy họp.', { outlet: 'travinh.gov.vn' }, 'Trà Vinh'],
    ['in the address', 'Huyện ủy họp.', { url: 'https://dongthap.example.vn/tin/1' }, 'Đồng Tháp'],
    [
      'the text before the outlet',
      'Tỉnh Trà Vinh và huyện Càng Long chống hạn.',
      { outlet: 'Báo Đồng Tháp' },
      'Trà Vinh',
    ],
    ['nowhere', 'Huyện ủy họp.', {}, undefined],
    [
      'in no national outlet',
      'Huyện ủy họp.',
      { outlet: 'Báo Nhân Dân', url: 'https://nhandan.example.vn/tin/1' },
      undefined,
    ],
  ])('%s', (_, text, about, home) => {
    expect(extractionOf(text, about).home).toBe(home)
  })
})

describe('a part of a round-up under the name of a place is at home there', () => {
  test.each<readonly [text: string, holds: readonly string[], about: About]>([
    [
      '* Tại Lai Vung: Ông Hồ Văn Tư, Bí thư Huyện ủy, thăm các hộ dân. * Tại Tân Hồng: Bà Đỗ Thị Năm, Chủ tịch UBND huyện, trao quà.',
      ['Hồ Văn Tư: Bí thư Huyện ủy Lai Vung', 'Đỗ Thị Năm: Chủ tịch Ủy ban nhân dân huyện Tân Hồng'],
      { province: 'Đồng Tháp' },
    ],
    [
      'Tuyên Quang: Phó Giám đốc Sở Nội vụ Lê Văn Ba dự họp.\nKon Tum: Ông Lê Văn Bảy, Giám đốc Sở Nội vụ, được khen.',
      ['Lê Văn Ba: Phó Giám đốc Sở Nội vụ tỉnh Tuyên Quang', 'Lê Văn Bảy: Giám đốc Sở Nội vụ tỉnh Kon Tum'],
      {},
    ],
    // one place is the place of the whole article, or of its first words only
    [
      'Trà Vinh: Họp mặt cán bộ hưu trí\nBí thư Huyện ủy Cao Lãnh Hồ Văn Tư và ông Lê Văn Ba, Giám đốc Sở Y tế, về dự.',
      ['Hồ Văn Tư: Bí thư Huyện ủy Cao Lãnh', 'Lê Văn Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp'],
      { province: 'Đồng Tháp' },
    ],
  ])('%s', (text, holds, about) => {
    expect(holdsOf(text, { published: '2023-03-10', ...about })).toEqual([...holds].toSorted())
  })
})
