import type { TimeWords } from './time.ts'

const number = new Intl.NumberFormat('vi')

/** See {@link TimeWords}. */
export const timeVietnamese: TimeWords = {
  shows: { bars: 'Trục thời gian', pairs: 'Cùng công tác', matrix: 'Ma trận', rows: 'Bảng' },
  open: 'Theo thời gian',
  begin:
    'Chọn một cơ quan để xem ai lần lượt giữ từng chức vụ, một hay nhiều người để so sánh con đường công tác, một địa phương để xem những người đứng đầu qua các năm.',
  find: 'Tìm cơ quan, người, địa phương…',
  add: 'Thêm để so sánh…',
  mostHeld: {
    Organization: 'Cơ quan được nói nhiều nhất về nhân sự',
    Person: 'Người được nói tới nhiều chức vụ nhất',
    Place: 'Người đứng đầu các địa phương',
  },
  without: (name) => `Bỏ ${name}`,
  spells: (count) => `${number.format(count)} lần giữ chức`,
  chart: 'Các lần giữ chức theo thời gian',
  chartHelp:
    'Phím mũi tên đi từ lần giữ chức này sang lần khác, Enter mở câu dẫn chứng; + và − xem ít hay nhiều năm hơn, 0 xem tất cả.',
  zoomHelp: 'Kéo dọc hàng năm để xem riêng các năm ấy; lăn chuột để xem ít hay nhiều năm hơn.',
  fewerYears: 'Xem ít năm hơn',
  moreYears: 'Xem nhiều năm hơn',
  nothing: 'Chưa bài báo nào cho biết ai giữ chức vụ gì ở đây.',

  acting: 'quyền',
  former: 'nguyên',
  candidate: 'dự kiến',
  noDay: 'Không rõ thời gian:',
  noHolder: 'chưa bài nào cho biết ai giữ',
  bodyEnded: (date) => `không còn từ sau ${date}`,
  gap: (period) => `Không rõ ai giữ: ${period}`,
  double: (one, other, period) => `Hai người cùng lúc: ${one}, ${other} (${period})`,
  signs: {
    current: 'nay đang giữ',
    ended: 'đã thôi hoặc không rõ',
    open: 'không rõ ngày đầu, ngày cuối',
    seen: 'ngày báo cho thấy đang giữ',
    over: 'ngày báo gọi là nguyên',
    term: 'trong nhiệm kỳ, không rõ ngày',
    acting: 'quyền',
    gap: 'không rõ ai giữ',
    double: 'hai người cùng lúc',
  },
  above: 'Cấp trên',
  below: 'Cấp dưới, cơ quan trực thuộc',

  fromYear: 'Từ năm',
  toYear: 'Đến năm',
  allYears: 'Mọi năm',
  ties: 'Chỉ ra những năm cùng công tác',

  nearness: { post: 'cùng chức vụ', body: 'cùng cơ quan', unit: 'cùng địa phương', province: 'cùng tỉnh' },
  nearnessMark: { post: 'C', body: 'Q', unit: 'Đ', province: 'T' },
  pairsHelp:
    'Hai người gần nhau nhất khi cùng giữ một loại chức vụ, rồi cùng cơ quan, cùng địa phương, cùng tỉnh; số ngày là những ngày mà báo cho thấy cả hai cùng ở đó.',
  noPairs: 'Chưa bài báo nào cho thấy hai người cùng công tác ở đây.',
  days: (count) => `${number.format(count)} ngày`,
  noDays: 'không rõ có cùng lúc hay không',
  pairs: (count) => `${number.format(count)} cặp`,
  matrixHelp:
    'Chữ trong ô: C cùng chức vụ, Q cùng cơ quan, Đ cùng địa phương, T cùng tỉnh; màu càng đậm càng nhiều ngày.',
  matrixLeft: (count) => `Còn ${number.format(count)} người không hiện trong ma trận; danh sách có đủ.`,
  met: (one, other, how) => `${one} và ${other}: ${how}`,
}
