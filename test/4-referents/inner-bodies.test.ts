import { describe, expect, test } from 'vitest'
import { labelsOf } from '../reading.ts'

/** Bodies that an article tells of, as they are written out. */
const finds = (rows: readonly (readonly [text: string, ...bodies: string[]])[]) =>
  test.each(rows.map(([text, ...bodies]) => [text, bodies] as const))('%s', (text, bodies) => {
    expect(labelsOf('Organization', text)).toEqual(bodies.toSorted())
  })

describe('what stands within a body of which the article tells', () => {
  finds([
    [
      'Giám đốc Sở Y tế tỉnh Đồng Tháp giao Thanh tra Sở, Văn phòng Sở kiểm tra.',
      'Sở Y tế tỉnh Đồng Tháp',
      'Thanh tra Sở Y tế tỉnh Đồng Tháp',
      'Văn phòng Sở Y tế tỉnh Đồng Tháp',
    ],
    [
      'Bộ Y tế giao Vụ Tổ chức cán bộ và Thanh tra Bộ kiểm tra.',
      'Bộ Y tế',
      'Vụ Tổ chức cán bộ, Bộ Y tế',
      'Thanh tra Bộ Y tế',
    ],
    [
      'Tổng công ty Tàu Sông họp. Đảng ủy Tổng Công ty quyết định việc này.',
      'Tổng Công ty Tàu Sông',
      'Đảng ủy Tổng Công ty Tàu Sông',
    ],
    [
      'Trường Đại học Sông Tiền (STU) họp. Phòng Đào tạo STU báo cáo.',
      'Trường Đại học Sông Tiền',
      'Phòng Đào tạo Trường Đại học Sông Tiền',
    ],
    [
      'Đảng ủy Sở Y tế tỉnh Đồng Tháp họp. Chi bộ 4 báo cáo.',
      'Sở Y tế tỉnh Đồng Tháp',
      'Đảng ủy Sở Y tế tỉnh Đồng Tháp',
      'Chi bộ 4 Sở Y tế tỉnh Đồng Tháp',
    ],
    [
      'Văn phòng Quốc hội họp. Vụ Tổ chức cán bộ báo cáo.',
      'Văn phòng Quốc hội',
      'Vụ Tổ chức cán bộ, Văn phòng Quốc hội',
    ],
    [
      'Khách đến thăm Lữ đoàn 6 Quân chủng Phòng không - Không quân.',
      'Lữ đoàn 6 Quân chủng Phòng không - Không quân',
      'Quân chủng Phòng không - Không quân',
    ],
    // nothing tells whose it is
    ['Thanh tra Bộ kiểm tra.'],
  ])
})

describe('a field of work, and where the body is', () => {
  finds([
    ['Chi cục Thú y Hải Phòng kiểm tra chợ.', 'Chi cục Thú y thành phố Hải Phòng'],
    ['Chi cục Kiểm lâm Đồng Tháp kiểm tra.', 'Chi cục Kiểm lâm tỉnh Đồng Tháp'],
    ['UBND phường Cầu Ông Lãnh họp.', 'Ủy ban nhân dân phường Cầu Ông Lãnh'],
    // somebody is brought to hospital
    ['Bảy học sinh nhập viện Một nhóm người đã đến trường.'],
  ])
})

describe('a steering committee is called after its task', () => {
  finds([
    [
      'Ban Chỉ đạo phòng chống dịch COVID-19 tỉnh Đồng Tháp họp.',
      'Ban Chỉ đạo phòng chống dịch COVID-19 tỉnh Đồng Tháp',
    ],
    ['Ban Chỉ đạo triển khai mô hình gồm 12 người.', 'Ban Chỉ đạo triển khai mô hình'],
    // what it does is no task of its name
    ['Ban Chỉ đạo yêu cầu các đơn vị báo cáo.'],
    ['Ban Chỉ đạo triển khai mô hình ở hai xã.'],
  ])
})
