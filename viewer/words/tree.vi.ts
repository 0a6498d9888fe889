import type { TreeWords } from './tree.ts'

const number = new Intl.NumberFormat('vi')

/** See {@link TreeWords}. */
export const treeVietnamese: TreeWords = {
  title: 'Bộ máy',
  open: 'Xem bộ máy',
  place: 'Địa phương',
  explain: 'Ai đứng trên ai?',
  explainShort: 'Ai đứng trên ai trong bộ máy Việt Nam?',
  newest: 'Ngày gần nhất mà báo nói đến địa phương này; chọn ngày khác ở ô “Vào ngày” bên dưới.',
  unknown: 'Chưa bài nào nói đến cơ quan của địa phương này.',
  within: 'Thuộc',
  contains: 'Gồm có',
  doubles: 'Một người, nhiều ghế',
  both: 'đồng thời',
  leader: 'Người đứng đầu',
  nobody: 'không bài nào nói',
  unnamed: 'không bài nào nhắc đến',
  before: 'trước đó:',
  levels: 'Mỗi cấp có những gì',
  seats: 'Ghế trong Đảng và ghế thường giữ kèm',
  seatColumns: ['Trong Đảng', 'Ghế giữ kèm', 'Mức phổ biến'],
  noArticle: 'Trang này là kiến thức chung, không đọc từ các bài báo của đồ thị.',
  perhaps: 'Chữ nghiêng: đã thấy giữ trước ngày này, chưa bài nào nói là đã thôi.',
  paler: 'Chữ nhạt: đã thấy giữ trước ngày này, chưa bài nào nói là đã thôi.',
  earlier: 'đã thấy trước đó, chưa bài nào nói là đã thôi',
  led: (place, day) => `${place}: ai đứng đầu, vào ${day}`,
  gone: (lastDay) => `Đơn vị này chỉ có đến ${lastDay}.`,
  notYet: (firstDay) => `Đơn vị này có từ ${firstDay}.`,
  see: (day) => `Xem vào ${day}`,
  untold: (chairs, all) =>
    `${number.format(chairs)} trên ${number.format(all)} ghế đứng đầu: không bài nào nói ai giữ vào ngày này.`,
}
