import type { SittingWords } from './sittings.ts'

const number = new Intl.NumberFormat('vi')

/** Sittings and learning to judge, in Vietnamese. */
export const sittingsInVietnamese: SittingWords = {
  sitting: 'Lượt đọc',
  articles: (count) => `${number.format(count)} bài`,
  allUnread: (count) => `Tất cả bài chưa đọc (${number.format(count)})`,
  allRead: 'Đã đọc hết các bài.',
  progress: (read, all) => `đã đọc ${number.format(read)} trên ${number.format(all)} bài`,
  goOn: 'Đọc tiếp lượt này',
  stop: 'Thôi lượt này',
  done: 'Xong lượt đọc',
  sum: (articles, judged, wrong, missing) =>
    `${number.format(articles)} bài: đã xét ${number.format(judged)} dữ kiện, ${number.format(wrong)} sai, thêm ${number.format(missing)} điều còn thiếu.`,
  scoreHelp: 'Muốn biết chương trình đọc đúng đến đâu, chạy hai lệnh này (thay thư mục bằng thư mục kết quả của mình):',

  measureKinds: { 'kỷ luật': 'Kỷ luật', 'tố tụng': 'Tố tụng' },
  measureHint: 'khiển trách, cảnh cáo, khởi tố…',
  decider: 'Cơ quan quyết định',
  countedHint: 'đảng viên kết nạp',
  unit: 'Đơn vị tính',
  notNumber: 'Đây không phải là một con số.',
  notDate: 'Ngày ghi 22/02/2024, 02/2024 hoặc 2024.',

  teach: 'Tập xét',
  offer: 'Lần đầu xét bài?',
  offerText: (articles) =>
    `${number.format(articles)} bài ngắn có cài sẵn lỗi, khoảng năm phút: bạn xét như thật, và được biết ngay đúng hay chưa, vì sao. Không điều gì trong đó vào tệp phán định hay sơ đồ của bạn.`,
  begin: 'Bắt đầu tập',
  skip: 'Bỏ qua',
  teaching: 'Bài tập',
  task: 'Vài dữ kiện bên lề là sai, và ở một bài còn thiếu một điều. J, K: dữ kiện sau, trước; Y: đúng; N: sai; M: còn thiếu; U: hoàn tác; ]: bài sau.',
  result: 'Xem kết quả',
  leave: 'Sang bài thật',
  again: 'Tập lại',
  yes: 'Đúng vậy.',
  no: 'Chưa đúng.',
  missingYes: 'Đúng là còn thiếu.',
  missingNo: 'Không thiếu: điều này đã có bên lề, hoặc câu chữ này không nói vậy.',
  seen: (seen, all) => `Bạn thấy ${number.format(seen)} trên ${number.format(all)} lỗi.`,
  taken: (falsely) => `Cho là sai ${number.format(falsely)} điều vốn đúng.`,
  missingFound: 'Điều còn thiếu: bạn đã tìm ra.',
  missingLeft: (count) => `Điều còn thiếu: ${count === 1 ? '' : `${number.format(count)} điều `}chưa tìm ra.`,
  unjudged: (count) => `Còn ${number.format(count)} dữ kiện chưa xét.`,
  notSeen: 'Chưa thấy',
}
