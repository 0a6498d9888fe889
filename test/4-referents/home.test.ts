import { describe, expect, test } from 'vitest'
import { type About, extractionOf } from '../reading.ts'

describe('the province of an article', () => {
  test.each<readonly [why: string, text: string, about: About, home: string | undefined]>([
    ['named in the text', 'Tỉnh Trà Vinh chống hạn.', {}, 'Trà Vinh'],
    ['of a district in the text', 'Huyện Tháp Mười chống hạn.', {}, 'Đồng Tháp'],
    ['of a body in the text', 'Thành ủy Cao Lãnh họp.', {}, 'Đồng Tháp'],
    ['said by the input', 'Huyện ủy họp.', { province: 'tỉnh Trà Vinh' }, 'Trà Vinh'],
    ['in the title', 'Huyện ủy họp.', { title: 'Trà Vinh chống hạn' }, 'Trà Vinh'],
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
