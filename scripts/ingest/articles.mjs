// Invented articles for measuring: the same each time.
import { randomFrom } from '../random-from.mjs'

const SURNAMES = ['Trần', 'Lê', 'Phạm', 'Nguyễn', 'Võ', 'Đặng', 'Huỳnh', 'Bùi', 'Lâm', 'Dương']
const MIDDLES = ['Văn', 'Thị', 'Hữu', 'Minh', 'Quốc', 'Ngọc', 'Thanh', 'Đức']
const GIVEN = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Út', 'Lành', 'Thảo', 'Hiền', 'Khánh']
const POSTS = ['Bí thư', 'Phó Bí thư', 'Chủ tịch', 'Phó Chủ tịch', 'Chánh Văn phòng', 'Trưởng Ban Tổ chức']
const BODIES = ['Huyện ủy', 'Thành ủy', 'Đảng ủy xã', 'Ủy ban nhân dân huyện', 'Hội đồng nhân dân huyện']
const PLACES = [
  'Cao Lãnh',
  'Lấp Vò',
  'Tháp Mười',
  'Tân Hồng',
  'Càng Long',
  'Tiểu Cần',
  'Cầu Ngang',
  'Trà Cú',
  'Châu Thành',
]
const DEEDS = [
  'chủ trì hội nghị sơ kết chương trình phối hợp sáu tháng đầu năm',
  'phát biểu khai mạc đại hội đại biểu nhiệm kỳ mới và đề nghị các chi bộ giữ vững đoàn kết',
  'đến thăm các gia đình chính sách, trao nhà tình nghĩa và tặng quà nhân dịp năm mới',
  'ký kết kế hoạch phối hợp tuyên truyền về xây dựng nông thôn mới trên địa bàn',
  'nghe báo cáo kết quả thực hiện nghị quyết và chỉ đạo khắc phục những hạn chế còn tồn tại',
]

export function articleOf(number, paragraphs = 12) {
  const random = randomFrom(number + 1)
  const one = (list) => list[Math.floor(random() * list.length)]
  const person = () => `${one(SURNAMES)} ${one(MIDDLES)} ${one(GIVEN)}`
  const sentence = () =>
    `Ngày ${1 + Math.floor(random() * 28)}/${1 + Math.floor(random() * 12)}, đồng chí ${person()}, ${one(POSTS)} ${one(BODIES)} ${one(PLACES)}, ${one(DEEDS)}.`
  const day = `2024-0${1 + (number % 9)}-1${number % 10}`
  return {
    id: `tin-${number}`,
    title: `${one(BODIES)} ${one(PLACES)} ${one(DEEDS)}`,
    published: day,
    paragraphs: Array.from({ length: paragraphs }, () => [sentence(), sentence(), sentence()].join(' ')),
  }
}
