import { describe, expect, test } from 'vitest'
import { mentionsOf, wordsOf } from '../reading.ts'

type Row = readonly [sentence: string, posts: readonly string[]]

describe('a post takes the body that stands behind it', () => {
  test.each<Row>([
    ['Bí thư Huyện ủy Cao Lãnh chủ trì.', ['Bí thư Huyện ủy Cao Lãnh']],
    ['Phó Bí thư Thường trực Thành ủy Cao Lãnh phát biểu.', ['Phó Bí thư Thường trực Thành ủy Cao Lãnh']],
    ['Ủy viên Ban Thường vụ Tỉnh ủy Đồng Tháp cùng dự.', ['Ủy viên Ban Thường vụ Tỉnh ủy Đồng Tháp']],
    ['UVBTV Tỉnh ủy cùng dự.', ['UVBTV Tỉnh ủy']],
    ['Trưởng Ban Tổ chức Thành ủy Cao Lãnh trả lời.', ['Trưởng Ban Tổ chức Thành ủy Cao Lãnh']],
    ['Phó Trưởng Ban Tuyên giáo Tỉnh ủy Trà Vinh trả lời.', ['Phó Trưởng Ban Tuyên giáo Tỉnh ủy Trà Vinh']],
    ['Chánh Văn phòng Huyện ủy Cao Lãnh đọc tờ trình.', ['Chánh Văn phòng Huyện ủy Cao Lãnh']],
    ['Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Đồng Tháp báo cáo.', ['Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Đồng Tháp']],
    ['Chủ tịch UBND tỉnh Đồng Tháp ký.', ['Chủ tịch UBND tỉnh Đồng Tháp']],
    ['Phó Chủ tịch HĐND huyện Cao Lãnh báo cáo.', ['Phó Chủ tịch HĐND huyện Cao Lãnh']],
    [
      'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trà Vinh dự.',
      ['Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trà Vinh'],
    ],
    ['Giám đốc Sở Giáo dục và Đào tạo tỉnh Đồng Tháp trả lời.', ['Giám đốc Sở Giáo dục và Đào tạo tỉnh Đồng Tháp']],
    ['Bí thư Tỉnh Đoàn Đồng Tháp trao cờ.', ['Bí thư Tỉnh Đoàn Đồng Tháp']],
    ['Viện trưởng Viện kiểm sát nhân dân huyện Cao Lãnh dự.', ['Viện trưởng Viện kiểm sát nhân dân huyện Cao Lãnh']],
    [
      'Chỉ huy trưởng Ban Chỉ huy Quân sự huyện Cao Lãnh báo cáo.',
      ['Chỉ huy trưởng Ban Chỉ huy Quân sự huyện Cao Lãnh'],
    ],
    ['Trưởng Công an xã An Bình báo cáo.', ['Trưởng Công an xã An Bình']],
    ['Hiệu trưởng Trường Chính trị tỉnh Đồng Tháp giảng bài.', ['Hiệu trưởng Trường Chính trị tỉnh Đồng Tháp']],
    [
      'Bí thư Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh dự.',
      ['Bí thư Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh'],
    ],
    ['Tổng Biên tập Báo Đồng Tháp trao giải.', ['Tổng Biên tập Báo Đồng Tháp']],
    // a verb is a name of work where whose it is stands behind it
    [
      'Trưởng phòng Dạy nghề Sở Lao động - Thương binh và Xã hội tỉnh Trà Vinh dự.',
      ['Trưởng phòng Dạy nghề Sở Lao động - Thương binh và Xã hội tỉnh Trà Vinh'],
    ],
    [
      'Vụ trưởng Vụ Nghiên cứu, Ủy ban Kiểm tra Trung ương dự.',
      ['Vụ trưởng Vụ Nghiên cứu, Ủy ban Kiểm tra Trung ương'],
    ],
    ['Cục trưởng Cục Tuyên huấn, Tổng cục Chính trị dự.', ['Cục trưởng Cục Tuyên huấn, Tổng cục Chính trị']],
    [
      'Phó Vụ trưởng Vụ Tín dụng các ngành kinh tế, Ngân hàng Nhà nước Việt Nam trả lời.',
      ['Phó Vụ trưởng Vụ Tín dụng các ngành kinh tế, Ngân hàng Nhà nước Việt Nam'],
    ],
    [
      'Trưởng Ban Dân chủ - Pháp luật, Ủy ban MTTQ Việt Nam tỉnh Đồng Tháp dự.',
      ['Trưởng Ban Dân chủ - Pháp luật, Ủy ban MTTQ Việt Nam tỉnh Đồng Tháp'],
    ],
    ['Trưởng Ban Thanh thiếu nhi Tỉnh đoàn Đồng Tháp dự.', ['Trưởng Ban Thanh thiếu nhi Tỉnh đoàn Đồng Tháp']],
    ['Phó Chủ tịch phụ trách văn xã UBND huyện Cao Lãnh dự.', ['Phó Chủ tịch phụ trách văn xã UBND huyện Cao Lãnh']],
  ])('%s', (sentence, posts) => {
    expect(wordsOf('post', sentence)).toEqual(posts)
  })
})

describe('some posts are complete by themselves', () => {
  test.each<Row>([
    ['Ủy viên Bộ Chính trị dự hội nghị.', ['Ủy viên Bộ Chính trị']],
    ['Ủy viên Trung ương Đảng dự hội nghị.', ['Ủy viên Trung ương Đảng']],
    ['Phó Thủ tướng Chính phủ thăm tỉnh.', ['Phó Thủ tướng Chính phủ']],
    ['Đại biểu Quốc hội khóa XV tiếp xúc cử tri.', ['Đại biểu Quốc hội khóa XV']],
    ['Tỉnh ủy viên, Huyện ủy viên và Đảng ủy viên cùng học.', ['Tỉnh ủy viên', 'Huyện ủy viên', 'Đảng ủy viên']],
    ['Trưởng ấp 3 vận động bà con.', ['Trưởng ấp 3']],
  ])('%s', (sentence, posts) => {
    expect(wordsOf('post', sentence)).toEqual(posts)
  })
})

describe('each post of a chain stands for itself', () => {
  test.each<Row>([
    ['Tỉnh ủy viên, Bí thư Huyện ủy Cao Lãnh', ['Tỉnh ủy viên', 'Bí thư Huyện ủy Cao Lãnh']],
    ['Phó Bí thư, Chủ tịch UBND xã An Bình', ['Phó Bí thư', 'Chủ tịch UBND xã An Bình']],
    ['Bí thư Đảng ủy kiêm Chủ tịch HĐND xã', ['Bí thư Đảng ủy', 'Chủ tịch HĐND xã']],
    [
      'Trưởng Ban Dân vận Huyện ủy đồng thời là Chủ tịch Ủy ban MTTQ Việt Nam huyện',
      ['Trưởng Ban Dân vận Huyện ủy', 'Chủ tịch Ủy ban MTTQ Việt Nam huyện'],
    ],
    [
      'Ủy viên Ban Thường vụ Thành ủy - Trưởng Ban Tổ chức Thành ủy',
      ['Ủy viên Ban Thường vụ Thành ủy', 'Trưởng Ban Tổ chức Thành ủy'],
    ],
    ['Bí thư Chi bộ, Trưởng trạm Y tế xã An Bình', ['Bí thư Chi bộ', 'Trưởng trạm Y tế xã An Bình']],
  ])('%s', (sentence, posts) => {
    expect(wordsOf('post', sentence)).toEqual(posts)
  })
})

test.each([
  ['nguyên Bí thư Huyện ủy Cao Lãnh', 'former'],
  ['cựu Chủ tịch UBND tỉnh Đồng Tháp', 'former'],
  ['quyền Chủ tịch UBND tỉnh Đồng Tháp', 'acting'],
  ['Q. Giám đốc Sở Y tế tỉnh Đồng Tháp', 'acting'],
  ['Phó Trưởng ban phụ trách Ban Dân vận Huyện ủy Cao Lãnh', 'acting'],
  ['tân Bí thư Huyện ủy Cao Lãnh', 'elected'],
  ['Bí thư Huyện ủy Cao Lãnh', undefined],
])('%s: %s', (words, standing) => {
  expect(mentionsOf('post', words).found.map((post) => post.standing)).toEqual([standing])
})

describe('words of a post that are none', () => {
  test.each([
    'Chi bộ nhỏ nên chưa có chi ủy.',
    'Sở Nội vụ tổ chức hội nghị.',
    'Nguyên nhân là do thiếu vốn.',
    'Xã giao quyền chủ động cho các ấp.',
    'Người đứng đầu phải nêu gương.',
  ])('%s', (sentence) => {
    expect(wordsOf('post', sentence)).toEqual([])
  })
})
