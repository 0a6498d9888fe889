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
  right: 'Đúng',
  wrong: 'Sai…',
  missing: 'Còn thiếu…',
  undo: 'Hoàn tác',
  isMissing: 'người đọc thêm',
  standings: { right: 'đúng', wrong: 'sai' },
  judged: (count, all, missing) =>
    `${number.format(count)} trên ${number.format(all)} dữ kiện đã xét${missing > 0 ? `, thêm ${number.format(missing)}` : ''}`,
  nobody: 'Hãy ghi tên người phán định trước.',
  howTo: 'Xét thế nào?',
  howToLines: [
    'Chỉ xét theo lời bài này: điều mình biết từ nơi khác không tính, kể cả khi bài nói sai.',
    'Đúng (Y): đúng người, đúng chức vụ, đúng cơ quan, và tình trạng (đang giữ, nguyên, được bầu…) như bài nói. Sai một điều là sai (N), ghi rõ sai ở đâu.',
    'Chức vụ không kể cấp bậc quân hàm, học vị, nghề nghiệp. “Đồng thời”, “kiêm” là hai chức vụ.',
    'Bài có nói mà không thấy ở bên lề thì bấm M: bôi đen câu chữ, chọn loại, ghi tên đầy đủ của người và cơ quan.',
    'Xét hết rồi hãy đánh dấu đã đọc: chỉ bài đã đọc mới vào tệp so sánh, và điều chưa xét thì không tính.',
  ],
  missingTitle: 'Bài có nói mà chương trình chưa đọc ra',
  missingKind: 'Loại',
  missingWords: 'Câu chữ trong bài (bôi đen, hoặc dán vào)',
  missingNotFound: 'Bài không có đúng câu chữ này.',
  type: 'Loại hình',
  since: 'Từ',
  until: 'Đến',
  body: {
    judgeSame: 'Cùng là một cơ quan với…',
    judgeOther: 'Tìm cơ quan kia',
    judgeDifferent: 'Là hai cơ quan khác nhau ở hai bài',
  },
  keys: [
    ['J K', 'trong phòng đọc: dữ kiện sau, dữ kiện trước'],
    ['] [', 'trong phòng đọc: bài sau, bài trước'],
    ['R', 'trong phòng đọc: đánh dấu đã đọc'],
    ['Y N M U', 'trong phòng đọc với --edit: đúng, sai, còn thiếu, hoàn tác'],
  ],
}
