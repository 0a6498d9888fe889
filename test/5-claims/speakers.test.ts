import { describe, expect, test } from 'vitest'
import { relationsOf } from '../reading.ts'

const MEETING = 'Sáng 5/3, Huyện ủy Cao Lãnh tổ chức hội nghị sơ kết công tác quý một.'

/** Who else than Trần Văn Hai spoke at the meeting. */
const othersOf = (text: string) =>
  relationsOf('SPOKE_AT', `${MEETING} ${text}`, { published: '2024-03-05' })
    .map((line) => line.replace(/ → .*/, ''))
    .filter((name) => name !== 'Trần Văn Hai')

describe('who is only told of by somebody else, on another day, or speaks to a reporter, does not speak at the meeting', () => {
  test.each([
    'Tại hội nghị, ông Trần Văn Hai nói: “Tuần trước, bà Lê Thị Ba đã yêu cầu làm ngay việc này”.',
    'Ông Trần Văn Hai nhấn mạnh: “Dân rất quan tâm. Đặc biệt, Chủ tịch UBND tỉnh Đồng Tháp Lê Thị Ba đề nghị xử lý”.',
    '“Việc ấy đã rõ, bà Lê Thị Ba khẳng định như thế từ năm ngoái” - ông Trần Văn Hai phát biểu.',
    'Trước đó, ngày 9/9/2016, bà Lê Thị Ba ký quyết định. Về việc này, bà Lê Thị Ba khẳng định làm đúng.',
    'Trước đó, vào tháng 9/2016, bà Lê Thị Ba bổ nhiệm em trai. Bà Lê Thị Ba nói rằng đúng quy trình.',
    'Trò chuyện đầu xuân, bà Lê Thị Ba chia sẻ về nghề giáo.',
    'Trao đổi với phóng viên, bà Lê Thị Ba khẳng định đường sẽ xong.',
    'Nói với chúng tôi, bà Lê Thị Ba cho biết đường đã hỏng. Bà Ba nói thêm, huyện sẽ sửa đường.',
    'Bà Lê Thị Ba, trả lời Thanh Niên, nhận định đường đã hỏng.',
    'Trong thư gửi hội nghị, bà Lê Thị Ba nhấn mạnh vai trò của dân.',
    'Trên trang cá nhân, bà Lê Thị Ba bày tỏ vui mừng.',
    'Không thể có mặt tại hội nghị, bà Lê Thị Ba mong việc ấy sớm xong và đề nghị làm ngay.',
    'Hôm qua (4/3), bà Lê Thị Ba cho rằng cần làm sớm.',
    'Một ngày trước hội nghị, bà Lê Thị Ba đề nghị làm sớm.',
    'Tại cuộc họp tuần trước, bà Lê Thị Ba đề nghị làm sớm.',
    'Viết trên Twitter, bà Lê Thị Ba khẳng định đường sẽ xong.',
    'Trong cuộc điện đàm với ông Trần Văn Hai, bà Lê Thị Ba khẳng định đường sẽ xong.',
    'Trao đổi với phóng viên, ông Trần Văn Hai khen việc ấy. Cùng quan điểm với ông Hai, bà Lê Thị Ba đề nghị làm sớm. Theo bà Ba, dân đã chờ lâu.',
    'Ông Trần Văn Hai nhắc lại phát biểu của bà Lê Thị Ba hồi đầu năm.',
  ])('%s', (text) => {
    expect(othersOf(text)).toEqual([])
  })

  test.each([
    '“Việc ấy phải làm ngay” - bà Lê Thị Ba khẳng định.',
    'Ông Trần Văn Hai nói: “Phải làm ngay". Bà Lê Thị Ba đề nghị giữ lại cây cầu.',
    'Trước đó, ngày 9/9/2016, huyện đã xây cầu. Tại hội nghị, bà Lê Thị Ba đề nghị giữ lại cây cầu.',
    'Trao đổi với phóng viên, bà Lê Thị Ba khẳng định đường sẽ xong. Phát biểu tại hội nghị, bà Lê Thị Ba đề nghị làm sớm.',
    'Trả lời cử tri, bà Lê Thị Ba cho biết đường sẽ xong.',
    'Bà Lê Thị Ba, Chủ tịch UBND huyện Cao Lãnh, cùng dự. Nữ Chủ tịch UBND huyện báo cáo số thu quý một.',
  ])('but: %s', (text) => {
    expect(othersOf(text)).toContain('Lê Thị Ba')
  })
})

test('who speaks behind “tổ chức diễn đàn nhân chuyến thăm” speaks at the forum', () => {
  const text =
    'Sáng 5/3, Hội Doanh nghiệp tỉnh Đồng Tháp tổ chức Diễn đàn Kinh tế Đồng Tháp nhân chuyến thăm của Tổng thống Lào Khăm Sỉ. Bí thư Tỉnh ủy Đồng Tháp Lê Thị Ba phát biểu.'
  expect(relationsOf('SPOKE_AT', text, { published: '2024-03-06' })).toEqual(['Lê Thị Ba → Diễn đàn Kinh tế Đồng Tháp'])
})
