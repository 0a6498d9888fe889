import { describe, expect, test } from 'vitest'
import { entitiesOf, extractionOf } from '../reading.ts'

const eventsOf = (text: string) =>
  entitiesOf(extractionOf(text, { published: '2024-06-15' }), 'Event').map(({ label }) => label)

describe('a meeting that an article tells of from both sides is one', () => {
  test.each([
    'Ông Trần Văn Hai tiếp ông Lê Văn Tư\nSáng 5/6, ông Lê Văn Tư đến chào xã giao ông Trần Văn Hai, Chủ tịch UBND tỉnh Đồng Tháp.',
    'Ông Lê Văn Tư đến thăm tỉnh Đồng Tháp\nNgày 5/6, ông Trần Văn Hai tiếp ông Lê Văn Tư. Tại buổi tiếp, ông Trần Văn Hai nói tỉnh sẽ hỗ trợ.',
    'Ông Lê Văn Tư làm việc với UBND tỉnh Đồng Tháp\nSáng 5/6, ông Trần Văn Hai tiếp, làm việc với ông Lê Văn Tư. Ông Lê Văn Tư đánh giá cao.',
  ])('%s', (text) => {
    expect(eventsOf(text)).toEqual(['Gặp, làm việc với Lê Văn Tư (05/06/2024)'])
  })

  test('but of a day somebody may meet several', () => {
    const text = 'Sáng 5/6, ông Trần Văn Hai tiếp ông Lê Văn Tư. Chiều 5/6, ông Trần Văn Hai tiếp bà Lê Thị Ba.'
    expect(eventsOf(text)).toEqual([
      'Gặp, làm việc với Lê Văn Tư (05/06/2024)',
      'Gặp, làm việc với Lê Thị Ba (05/06/2024)',
    ])
  })
})

describe('what is still to come is no event that anybody attended', () => {
  test.each([
    'Ông Trần Văn Hai sẽ dự hội nghị tổng kết của Sở Y tế tỉnh Đồng Tháp.',
    'Ông Trần Văn Hai làm việc với ông Lê Văn Tư vào tuần tới.',
    'Ngày 10/7 tới, ông Trần Văn Hai dự lễ khởi công.',
    'Cuộc họp do ông Trần Văn Hai chủ trì bị hoãn.',
  ])('%s', (text) => {
    const { claims } = extractionOf(text, { published: '2024-06-15' })
    expect(claims.filter(({ kind }) => kind === 'ATTENDED' || kind === 'CHAIRED')).toEqual([])
  })
})
