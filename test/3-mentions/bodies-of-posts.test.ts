import { describe, expect, test } from 'vitest'
import { labelsOf } from '../reading.ts'

type Row = readonly [told: string, posts: readonly string[]]

/** The posts of whom a sentence names first. */
const reads = (rows: readonly Row[]) =>
  test.each(rows)('%s', (told, posts) => {
    expect(labelsOf('Position', `Ông Lê Văn Hai, ${told}`)).toEqual(posts)
  })

describe('names that begin in small letters', () => {
  reads([
    [
      'Trưởng khoa khám và điều trị nghiện chất, Trung tâm Y tế huyện Cao Lãnh, dự.',
      ['Trưởng Khoa khám và điều trị nghiện chất Trung tâm Y tế huyện Cao Lãnh'],
    ],
    ['Phó Trưởng khoa Nội tiết, Viện Nhiệt đới cho biết.', ['Phó Trưởng Khoa Nội tiết Viện Nhiệt đới']],
    [
      'trưởng phòng bồi dưỡng, trung tâm Giáo dục thường xuyên tỉnh Trà Vinh, dự.',
      ['Trưởng Phòng bồi dưỡng Trung tâm Giáo dục thường xuyên tỉnh Trà Vinh'],
    ],
    ['Cục trưởng Cục bồi hoàn nhà nước (Bộ Tư pháp), nói.', ['Cục trưởng Cục bồi hoàn nhà nước, Bộ Tư pháp']],
    ['Phó Cục trưởng Cục Phòng bệnh/Bộ Y tế cho biết.', ['Phó Cục trưởng Cục Phòng bệnh, Bộ Y tế']],
    ['Giám đốc Trung tâm điều phối máu hiếm quốc gia, nói.', ['Giám đốc Trung tâm điều phối máu hiếm quốc gia']],
    ['Phó Chủ tịch Hiệp hội thợ làm vườn thế giới cho biết.', ['Phó Chủ tịch Hiệp hội thợ làm vườn thế giới']],
    ['Chủ tịch Hội đồng HLV quốc gia, nói.', ['Chủ tịch Hội đồng HLV quốc gia']],
    ['Trưởng khoa Cấp cứu cho biết.', ['Trưởng Khoa Cấp cứu']],
  ])
})

describe('names that are cut, or other words', () => {
  reads([
    ['nguyên Trưởng khoa đầu tiên, Khoa Nội, cho biết.', ['Trưởng khoa']],
    ['Trưởng khoa điều trị cho bà Ba.', ['Trưởng khoa']],
    ['Chủ tịch Hội đồng chuyên môn quốc gia về giống, nói.', ['Chủ tịch']],
    ['Giám đốc Công ty lo ngại Sông Tiền ngập.', ['Giám đốc']],
    ['Chủ tịch LHPN tỉnh, nói.', ['Chủ tịch']],
  ])
  test('what a director of a named centre does', () => {
    const named = 'Trung tâm Khuyến nông Đồng Tháp họp. '
    const told = `${named}Ông Lê Văn Hai, Giám đốc Trung tâm giới thiệu mô hình, Sở Y tế cử người.`
    expect(labelsOf('Organization', told).some((label) => label.includes('giới thiệu'))).toBe(false)
  })
})

describe('firms, unions and units of the army', () => {
  reads([
    ['Giám đốc Xí nghiệp xe buýt nhanh Sen Hồng, nói.', ['Giám đốc Xí nghiệp xe buýt nhanh Sen Hồng']],
    ['Phó Tổng Giám đốc Cty vàng Sen Hồng (VSH) nói.', ['Phó Tổng Giám đốc Công ty vàng Sen Hồng']],
    ['Giám đốc Công ty CP cơ khí 19.5, nói.', ['Giám đốc Công ty Cổ phần cơ khí 19.5']],
    ['Tổng Giám đốc Chứng khoán Sen Vàng, nói.', ['Tổng Giám đốc Chứng khoán Sen Vàng']],
    ['Phó Chủ tịch DTMC cho rằng giá sẽ giảm.', ['Phó Chủ tịch DTMC']],
    [
      'Viện trưởng Viện Phát triển nguồn lực xã hội Sen Vàng, nói.',
      ['Viện trưởng Viện Phát triển nguồn lực xã hội Sen Vàng'],
    ],
    ['Chủ tịch CĐ Công ty Sen Hồng, dự.', ['Chủ tịch Công đoàn Công ty Sen Hồng']],
    ['Chủ tịch CĐ Khu kinh tế Trà Vinh, dự.', ['Chủ tịch Công đoàn Khu kinh tế tỉnh Trà Vinh']],
    ['Chính trị viên Tiểu đoàn Công binh 48, nói.', ['Chính trị viên Tiểu đoàn Công binh 48']],
    [
      'Chủ nhiệm Hậu cần - Kỹ thuật, Ban Chỉ huy Quân sự huyện Cầu Kè, nói.',
      ['Chủ nhiệm Hậu cần - Kỹ thuật Ban Chỉ huy Quân sự huyện Cầu Kè'],
    ],
    ['Chủ tịch UBND huyện đảo Lý Sơn, nói.', ['Chủ tịch Ủy ban nhân dân huyện Lý Sơn']],
    ['Phó Bí thư đoàn trường Trường THPT Trà Vinh, nói.', ['Phó Bí thư Đoàn Trường THPT Trà Vinh']],
  ])
})
