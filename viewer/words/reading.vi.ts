import type { ReadingWords } from './reading.ts'

const number = new Intl.NumberFormat('vi')

/** The reading room in Vietnamese. */
export const readingVietnamese: ReadingWords = {
  room: 'Phòng đọc',
  previous: 'Bài trước',
  next: 'Bài sau',
  place: (at, all, read) => `Bài ${number.format(at)} trên ${number.format(all)} · đã đọc ${number.format(read)}`,
  unreadOnly: 'Chỉ bài chưa đọc',
  markRead: 'Đánh dấu đã đọc',
  isRead: 'Đã đọc',
  noOther: 'Không còn bài nào khác chưa đọc.',
  lit: 'Tô màu',
  dates: 'Ngày tháng',
  facts: (count) => `${number.format(count)} dữ kiện`,
  noFacts: 'Chương trình chưa rút ra dữ kiện nào từ bài này.',
  elsewhere: 'Không rõ nằm ở đâu trong bài',
  keys: [
    ['J K', 'trong phòng đọc: dữ kiện sau, dữ kiện trước'],
    ['] [', 'trong phòng đọc: bài sau, bài trước'],
    ['R', 'trong phòng đọc: đánh dấu đã đọc'],
  ],
}
