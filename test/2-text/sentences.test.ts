import { describe, expect, test } from 'vitest'
import { readingOf, sentencesOf } from '../reading.ts'

/** In the tables a double bar stands where one sentence ends and the next begins. */
const cut = (marked: string) => marked.split(' ‖ ')
const whole = (marked: string) => marked.replaceAll(' ‖ ', ' ')

describe('sentences end at full stops', () => {
  test.each([
    'Hội nghị khai mạc lúc 8 giờ. ‖ Đến dự có ông Trần Văn Hai.',
    'Ai sẽ làm việc này? ‖ Bà Lê Thị Ba trả lời: chính quyền xã.',
    'Tuyệt vời! ‖ Xã về đích sớm hai năm.',
    'Ông nói: “Phải làm ngay.” ‖ Sau đó hội nghị bế mạc.',
    'Xã kết nạp 12 đảng viên. ‖ 5 chi bộ vượt chỉ tiêu.',
    'Dự án hoàn thành năm 2023. ‖ Năm 2024, xã làm tiếp đoạn hai.',
    'Đường dài 3,5 km… ‖ Người dân hiến hơn 2.000 m2 đất.',
    'Mọi người đồng ý. ‖ Bà Lê Thị Ba cảm ơn.',
    'Cuộc họp kết thúc lúc 11 giờ. ‖ “Chúng tôi sẽ làm”, ông Hai nói.',
  ])('%s', (marked) => {
    expect(sentencesOf(whole(marked))).toEqual(cut(marked))
  })
})

describe('a full stop that ends an abbreviation, a date or a number ends no sentence', () => {
  test.each([
    'Lãnh đạo TP. Cao Lãnh và TX. Hồng Ngự cùng dự.',
    'UBND TP.Sa Đéc giao Q.5 và H.Châu Thành phối hợp.',
    'Ban Tổ chức T.Ư gửi công văn cho các tỉnh.',
    'Hội nghị ngày 28.6 bàn ba việc.',
    'Ngày 28.6.2024 Huyện ủy họp.',
    'Toàn tỉnh có 6.059 đảng viên.',
    'Cuộc họp có PGS.TS. Nguyễn Văn Hai, ThS. Lê Thị Ba và BS. Phạm Văn Tư.',
    'Tổng thống V. Putin và ông J. Biden điện đàm.',
    'Đ/c Trần Văn Hai và Đ.c Lê Thị Ba chủ trì.',
    'Website của xã là anbinh.example.vn và mở từ tháng 3.',
  ])('%s', (sentence) => {
    expect(sentencesOf(sentence)).toEqual([sentence])
  })
})

describe('copied pages lose their full stops', () => {
  test('a caption on its own line is a sentence, and so is the line after it', () => {
    const text = 'Quang cảnh hội nghị\n\nSáng nay, Huyện ủy Cao Lãnh họp.'
    expect(sentencesOf(text)).toEqual(['Quang cảnh hội nghị', 'Sáng nay, Huyện ủy Cao Lãnh họp.'])
  })

  test.each([
    'Các đại biểu chụp ảnh cùng ông Trần Văn Hai ‖ Ngày 12/3, Huyện ủy Cao Lãnh họp.',
    'Bí thư Huyện ủy Trần Văn Hai phát biểu tại hội nghị ‖ Sáng 12/3, Huyện ủy Cao Lãnh họp.',
    'Đồng chí Lê Thị Ba tặng quà các cháu ‖ Tại hội nghị, các đại biểu đã thảo luận.',
  ])('%s', (marked) => {
    expect(sentencesOf(whole(marked))).toEqual(cut(marked))
  })

  test('a line that goes on in small letters is not broken', () => {
    const text = 'Ban Thường vụ Huyện ủy Cao Lãnh và\nban thường vụ các đảng ủy cùng dự.'
    expect(sentencesOf(text)).toHaveLength(1)
  })
})

test('every token knows its sentence', () => {
  const { sentenceOf, sentences } = readingOf('Một câu. Hai câu! Ba câu.')
  expect([...sentenceOf]).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2])
  expect(sentences).toEqual([0, 3, 6, 9])
})

describe('a dateline is no part of the sentence behind it', () => {
  test.each([
    '(BTĐ) - ‖ Sáng 15/6, HĐND huyện họp.',
    '(baotd.example.vn) - ‖ Sáng nay (15/6), HĐND huyện họp.',
    '(BTĐ)- ‖ Ngày 15-6, HĐND huyện họp.',
    'BTĐO - ‖ Ngày 15/6, HĐND huyện họp.',
    'Báo An Bình - ‖ Chiều 15/6, HĐND huyện họp.',
    'HĐND - UBND huyện Cao Lãnh họp sáng 15/6.',
    'Ông Trần Văn Hai - Chủ tịch UBND huyện (ảnh) - chủ trì.',
  ])('%s', (marked) => {
    expect(sentencesOf(whole(marked))).toEqual(cut(marked))
  })
})
