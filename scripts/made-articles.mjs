// The articles that claims which nobody wrote could be of: of a dozen sentences, three of them name somebody. The same number gives the same.
import { madeClaims } from './made-claims.mjs'
import { randomFrom } from './random-from.mjs'

const DEEDS = [
  'chủ trì hội nghị sơ kết công tác sáu tháng đầu năm',
  'đến thăm các gia đình chính sách trên địa bàn',
  'phát biểu khai mạc lớp bồi dưỡng nghiệp vụ',
  'nghe báo cáo tiến độ xây dựng trường học',
  'đi kiểm tra công tác phòng, chống thiên tai',
]
/** Sentences of no one; `#` is a number. */
const REST = [
  'Toàn xã có # hộ được hỗ trợ vốn, trong đó # hộ đã thoát nghèo.',
  'Đoạn đường dài # mét được trải nhựa, tổng kinh phí # triệu đồng.',
  'Vụ lúa này năng suất đạt # tạ mỗi héc-ta, cao hơn cùng kỳ # tạ.',
  'Có # em học sinh khó khăn được tặng # phần quà trước ngày khai trường.',
  'Số hồ sơ trả đúng hẹn là #, số trễ hẹn là #.',
  'Mực nước lúc # giờ là # xăng-ti-mét và còn lên.',
  'Đợt này tiêm phòng cho # con bò, # con heo.',
  'Buổi lao động có # lượt người, dọn được # mét kênh.',
]

/** @returns articles as JSON Lines has them */
export function* madeArticles(size) {
  const random = randomFrom(20251122)
  const one = (list) => list[Math.floor(random() * list.length)]
  const number = () => String(2 + Math.floor(random() * 900))
  const rest = () => one(REST).replaceAll('#', number)
  for (const { article, home, entities, claims } of madeClaims(size)) {
    const labels = new Map(entities.map(({ id, label }) => [id, label]))
    const posts = new Map(claims.filter(({ kind }) => kind === 'HOLDS').map(({ from, to }) => [from, labels.get(to)]))
    const told = entities
      .filter(({ kind }) => kind === 'Person')
      .map(({ id, label }) =>
        posts.has(id)
          ? `Đồng chí ${label}, ${posts.get(id)}, ${one(DEEDS)}.`
          : `Ông ${label} ở ấp ${number()} cũng có mặt.`,
      )
    const sentences = [...told.flatMap((sentence) => [sentence, rest(), rest()]), rest(), rest(), rest()]
    yield { ...article, province: home, text: sentences.join(' ') }
  }
}
