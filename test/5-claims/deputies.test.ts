import { describe, expect, test } from 'vitest'
import { type About, holdsOf } from '../reading.ts'

const ABOUT: About = { province: 'Đồng Tháp', published: '2024-03-16' }

describe('of which house a deputy is', () => {
  test.each([
    [
      'Chiều 6/3, phiên chất vấn kỳ họp thứ 4 HĐND tỉnh Đồng Tháp diễn ra. Đại biểu Trần Văn Hai nêu câu hỏi.',
      ['Trần Văn Hai: Đại biểu Hội đồng nhân dân tỉnh Đồng Tháp'],
    ],
    [
      'Sáng nay, HĐND huyện Cao Lãnh khai mạc kỳ họp. Đại biểu Trần Văn Hai nêu câu hỏi.',
      ['Trần Văn Hai: Đại biểu Hội đồng nhân dân huyện Cao Lãnh'],
    ],
    [
      'Đại hội Công đoàn tỉnh diễn ra sáng nay. Chủ tịch HĐND tỉnh Lê Văn Tư dự. Đại biểu Trần Văn Hai tham luận.',
      ['Lê Văn Tư: Chủ tịch Hội đồng nhân dân tỉnh Đồng Tháp'],
    ],
    [
      'Bà Lê Thị Ba, đại biểu Quốc hội khóa XV đoàn Đồng Tháp, Phó Giám đốc Sở Y tế, dự.',
      ['Lê Thị Ba: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp', 'Lê Thị Ba: Đại biểu Quốc hội'],
    ],
    [
      'Các đại biểu Quốc hội tỉnh Đồng Tháp, Trưởng Ban Dân vận Tỉnh ủy Lê Thị Ba tiếp xúc cử tri.',
      ['Lê Thị Ba: Trưởng Ban Dân vận Tỉnh ủy Đồng Tháp'],
    ],
  ])('%s', (text, posts) => {
    expect(holdsOf(text, ABOUT)).toEqual(posts)
  })
})
