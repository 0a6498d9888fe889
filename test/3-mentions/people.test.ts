import { describe, expect, test } from 'vitest'
import { mentionsOf, wordsOf } from '../reading.ts'

/** The names of the people mentioned, in order; of a pronoun the word itself in brackets. */
function namesOf(text: string): readonly string[] {
  const { page, found } = mentionsOf('person', text)
  return found.map(({ form, name, from, to }) => (form === 'pronoun' ? `(${page.raw(from, to)})` : name))
}

type Row = readonly [sentence: string, names: readonly string[]]

test('nobody is called by his name twice', () => {
  expect(namesOf('Đạo diễn Lê Hùng Lê Hùng là người Hà Nội.')).toEqual([])
})

describe('people are found by what stands before their names', () => {
  test.each<Row>([
    ['Đồng chí Trần Văn Hai phát biểu.', ['Trần Văn Hai']],
    ['Ông Trần Văn Hai và bà Lê Thị Ba cùng dự.', ['Trần Văn Hai', 'Lê Thị Ba']],
    [
      'Các đồng chí: Trần Văn Hai, Lê Thị Ba, Phạm Minh Tư chủ trì hội nghị.',
      ['Trần Văn Hai', 'Lê Thị Ba', 'Phạm Minh Tư'],
    ],
    ['Thượng tá Nguyễn Quốc Bảo chỉ huy cuộc diễn tập.', ['Nguyễn Quốc Bảo']],
    ['Đại tá, TS Nguyễn Quốc Bảo trình bày tham luận.', ['Nguyễn Quốc Bảo']],
    ['PGS.TS Nguyễn Thị Thu Hà giảng bài.', ['Nguyễn Thị Thu Hà']],
    ['Tướng Nguyễn Quốc Bảo sinh năm 1970.', ['Nguyễn Quốc Bảo']],
    ['Bộ trưởng Tài chính Ali Sherif al-Emadi dự họp.', ['Ali Sherif al-Emadi']],
    ['Ngoại trưởng Sheikh Mohammed bin Abdulrahman Al-Thani dự họp.', ['Sheikh Mohammed bin Abdulrahman Al-Thani']],
    ['Ông Vũ Hải Quân, Giám đốc Sở Y tế, dự họp.', ['Vũ Hải Quân']],
    ['Ông Emmanuel Macron Sau cuộc họp, hai bên ra thông báo.', ['Emmanuel Macron']],
    ['ThS. Lê Hoàng Nam báo cáo kết quả.', ['Lê Hoàng Nam']],
    [
      'Tham dự có DS.CKI Lê Thị Ba, BSCKII Trần Văn Hai và BS CK2 Lê Văn Tư.',
      ['Lê Thị Ba', 'Trần Văn Hai', 'Lê Văn Tư'],
    ],
    ['Bác sĩ Phạm Minh Tư khám bệnh cho bà con.', ['Phạm Minh Tư']],
    ['Mẹ Việt Nam anh hùng Lê Thị Ba được tặng sổ tiết kiệm.', ['Lê Thị Ba']],
    ['Anh hùng Lao động Trần Văn Hai kể chuyện với thanh niên.', ['Trần Văn Hai']],
    ['Đ/c Trần Văn Hai kết luận cuộc họp.', ['Trần Văn Hai']],
    ['Theo chị Lê Thị Ba (ngụ ấp 3), cầu đã xuống cấp.', ['Lê Thị Ba']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })
})

describe('a full name of a common surname needs nothing before it', () => {
  test.each<Row>([
    ['Bí thư Huyện ủy Cao Lãnh Trần Văn Hai kết luận.', ['Trần Văn Hai']],
    ['Dự họp có Trần Văn Hai, Bí thư Đảng ủy xã.', ['Trần Văn Hai']],
    ['Nguyễn Thị Thu Hà, học sinh lớp 9, đoạt giải nhất.', ['Nguyễn Thị Thu Hà']],
    ['Chủ tịch UBND tỉnh Trà Vinh Lê Văn Hẳn trao quà.', ['Lê Văn Hẳn']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })
})

describe('people behind a list of streets are people', () => {
  test.each<Row>([
    ['Dự án nối đường Nguyễn Huệ, ông Trần Văn Hai và bà Lê Thị Ba cùng ký.', ['Trần Văn Hai', 'Lê Thị Ba']],
    ['Các đường Lê Lợi, Trần Phú và Ngô Quyền do ông Trần Văn Hai khảo sát.', ['Trần Văn Hai']],
    ['Nút giao Võ Văn Kiệt bị kẹt, ông Trần Văn Hai cho biết.', ['Trần Văn Hai']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })
})

describe('names in capitals are written as names', () => {
  test.each<Row>([
    ['ÔNG NGUYỄN QUỐC BẢO ĐƯỢC BẦU LÀM CHỦ TỊCH', ['Nguyễn Quốc Bảo']],
    ['Đồng chí TRẦN VĂN HAI, Bí thư Huyện ủy, phát biểu.', ['Trần Văn Hai']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })
})

describe('names of the minorities keep their own shapes', () => {
  test.each<Row>([
    ["Ông Điểu K'Ré, Phó Chủ tịch Hội đồng Dân tộc, dự hội nghị.", ["Điểu K'Ré"]],
    ['Ông Điểu K’Ré phát biểu.', ["Điểu K'Ré"]],
    ["Bà H'Yim Kđoh trình bày báo cáo.", ["H'Yim Kđoh"]],
    ['Ông Y Thanh Hà Niê Kđăm chủ trì cuộc họp.', ['Y Thanh Hà Niê Kđăm']],
    ['Bà Thạch Thị Sa Thy nhận quyết định.', ['Thạch Thị Sa Thy']],
    ['Đồng chí Sơn Minh Thắng tiếp các vị sư sãi.', ['Sơn Minh Thắng']],
    ['Đồng chí Giàng Páo Mỷ thăm đồng bào.', ['Giàng Páo Mỷ']],
    ['Bà Tòng Thị Phóng dự lễ.', ['Tòng Thị Phóng']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })
})

describe('foreign names stand behind an honorific or a post', () => {
  test.each<Row>([
    ['Huấn luyện viên Park Hang-seo hài lòng.', ['Park Hang-seo']],
    [
      'Bà Park Geun-hye gặp ông Kim Jong-un và ông Jean-Marc Ayrault.',
      ['Park Geun-hye', 'Kim Jong-un', 'Jean-Marc Ayrault'],
    ],
    ['Bộ trưởng Quốc phòng Hàn Quốc Han Min-koo đến.', ['Han Min-koo']],
    ['Ông Trần Văn Hai-phó giám đốc cho biết.', ['Trần Văn Hai']],
    ['Ông Yoshihisa Maruta, Tổng Giám đốc Toyota Việt Nam, ký văn bản.', ['Yoshihisa Maruta']],
    ['Chủ tịch nước Lào Thongloun Sisoulith hội đàm với ông Trần Văn Hai.', ['Thongloun Sisoulith', 'Trần Văn Hai']],
    ['Tổng thống V. Putin tiếp đoàn.', ['V. Putin']],
    ['Đại tá Khăm Phăn Vông Xay Sỏm Phon, Phó Chỉ huy trưởng, đến thăm.', ['Khăm Phăn Vông Xay Sỏm Phon']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })
})

describe('later mentions give less', () => {
  test.each<Row>([
    ['Đồng chí Tám đề nghị các xã làm ngay.', ['Tám']],
    ['Ông Hai cho biết đường sẽ xong trước Tết.', ['Hai']],
    ['Bà Thu Hà nói thêm về việc học.', ['Thu Hà']],
    ['Ông cho biết xã còn ba việc phải làm.', ['(Ông)']],
    ['Theo đồng chí, việc này phải xong trong quý hai.', ['(đồng chí)']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })
})

describe('what is named after people, or only sounds like them, is no person', () => {
  test.each([
    'Đường Nguyễn Huệ được trải nhựa.',
    'Xe buýt chạy qua đường Võ Nguyên Giáp và cầu Nguyễn Văn Trỗi.',
    'Xe buýt chạy qua đường Nguyễn Huệ, Lê Lợi và Trần Hưng Đạo.',
    'Kẹt xe ở các tuyến đường Nguyễn Huệ, Võ Thị Sáu, Lý Thường Kiệt và Phạm Hữu Lầu.',
    'Xe tải lật ở nút giao Võ Văn Kiệt - Nguyễn Văn Linh.',
    'Xã trồng hoa ở nút giao Nguyễn Huệ và vòng xoay Trần Hưng Đạo, Nguyễn Trãi.',
    'Trường Đại học Y khoa Phạm Ngọc Thạch tuyển sinh.',
    'Trường THPT Nguyễn Du đón năm học mới.',
    'Trường THCS Lê Quý Đôn và Trường Tiểu học Trần Quốc Toản nhận quà.',
    'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    'Đoàn TNCS Hồ Chí Minh tỉnh Trà Vinh phát động tháng Thanh niên.',
    'Đội Thiếu niên Tiền phong Hồ Chí Minh kết nạp đội viên.',
    'Bảo tàng Hồ Chí Minh mở cửa miễn phí.',
    'Thành phố Hồ Chí Minh có 22 quận, huyện.',
    'Tặng Huân chương Hồ Chí Minh cho tỉnh.',
    'Giải thưởng Tôn Đức Thắng được trao cho ba kỹ sư.',
    'Công viên Trần Văn Ơn đông người.',
    'Bệnh viện Nguyễn Đình Chiểu mở rộng khoa nhi.',
    'Chiến dịch Điện Biên Phủ toàn thắng.',
    'Các đồng chí lãnh đạo huyện dự lễ.',
    'Bà con xã An Bình đã hiến đất làm đường.',
    'Ông cha ta đã dạy như thế.',
    'Tỉnh Đồng Tháp và tỉnh Trà Vinh ký kết.',
    'Công ty TNHH Trần Anh khai trương.',
    'Hội Phụ nữ và Đoàn Thanh niên cùng tham gia.',
    'Phường Nguyễn Thái Bình có bốn khu phố.',
  ])('%s', (sentence) => {
    expect(namesOf(sentence)).toEqual([])
  })
})

test('the words of the name are told apart from the honorifics before them', () => {
  const { page, found } = mentionsOf('person', 'Cuộc họp có Đại tá, TS Nguyễn Quốc Bảo dự.')
  expect(found.map(({ from, to, nameFrom }) => [page.raw(from, to), page.raw(nameFrom, to)])).toEqual([
    ['Đại tá, TS Nguyễn Quốc Bảo', 'Nguyễn Quốc Bảo'],
  ])
})

test('ông and bà tell men from women, đồng chí does not', () => {
  const genders = (text: string) => mentionsOf('person', text).found.map(({ gender }) => gender)
  expect(genders('Ông Trần Văn Hai, bà Lê Thị Ba và đồng chí Phạm Minh Tư cùng dự.')).toEqual([
    'male',
    'female',
    undefined,
  ])
})

test('an ocean is neither a person nor a province, though its syllables are of names', () => {
  const text = 'Diễn đàn các nước Thái Bình Dương khai mạc; ông Thái Bình Dũng ở tỉnh Bình Dương dự.'
  expect(namesOf(text)).toEqual(['Thái Bình Dũng'])
  expect(mentionsOf('place', text).found).toHaveLength(1)
})

describe('a name is a name or nobody', () => {
  test.each<Row>([
    ['Đồng chí Trần VănHai, Bí thư Huyện ủy, phát biểu.', []],
    ['Đồng chí Lê Văn Tư12a phát biểu.', []],
    ['Ông Phạm Văn Xóa Trần Văn Hai giữ chức Bí thư.', []],
    ['Bà Nguyễn Thị kể lại.', []],
    ['Dự họp có bà Lê Thị Thu\nXuân, Bí thư Đảng ủy xã.', ['Lê Thị Thu Xuân']],
    ['U20 Việt Nam thắng.', []],
    ['Ông Trần Văn Hai1, Bí thư Huyện ủy, phát biểu.', ['Trần Văn Hai']],
    ['Ông Mike McCain và bà LeBron Hà dự.', ['Mike McCain', 'LeBron Hà']],
    ['Bà Nguyễn Trần Thu Hà dự.', ['Nguyễn Trần Thu Hà']],
    ['Ông Y Thanh Hà Niê Kđăm dự.', ['Y Thanh Hà Niê Kđăm']],
    ['Giám đốc Sở Y tế Trà Vinh Chử Văn Hai dự.', ['Chử Văn Hai']],
    ['Sở Y tế tỉnh Trà Vinh và Trương Văn Út ký hợp đồng.', ['Trương Văn Út']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })
})

describe('hyphens and apostrophes within a name', () => {
  test.each<Row>([
    ['Bà Nguyễn Thị Ánh-Tuyết, Giám đốc Sở Y tế, dự lễ.', ['Nguyễn Thị Ánh-Tuyết']],
    ['Ông Nguyễn-Văn-Hai phát biểu.', ['Nguyễn-Văn-Hai']],
    ['Ông Trần Văn Hai-Bí thư Huyện ủy Cao Lãnh phát biểu.', ['Trần Văn Hai']],
    ['Ông Trần Văn Hai-Lê Thị Ba phát biểu.', ['Trần Văn Hai', 'Lê Thị Ba']],
    ["Ông K'Mák, Bí thư Đảng ủy xã, phát biểu.", ["K'Mák"]],
    ['Ông K’Mák phát biểu.', ["K'Mák"]],
    ['Bà HʼHen Niê dự.', ["H'Hen Niê"]],
    ['Kim Jong-un tới thăm.', []],
    ['Ông Jean-Michel Dupont phát biểu.', ['Jean-Michel Dupont']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })
})

describe('names of the highlands end where the unit behind a committee would begin', () => {
  test.each<Row>([
    ['Phó Bí thư Tỉnh ủy Y Mưr dự lễ.', ['Y Mưr']],
    ['Bí thư Huyện ủy Bríu Liếc dự lễ.', ['Bríu Liếc']],
    ["Bí thư Đảng ủy xã Điểu K'Ré dự lễ.", ["Điểu K'Ré"]],
    ['Ông A Tiếp, Bí thư Đảng ủy xã, dự lễ.', ['A Tiếp']],
    ['Bí thư Huyện ủy A Lưới Trần Văn Hai dự lễ.', ['Trần Văn Hai']],
    ['Chủ tịch UBND xã Y Tý Lê Thị Ba dự lễ.', ['Lê Thị Ba']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })
})

describe('a rare surname needs a post behind the name in a list', () => {
  test.each<Row>([
    [
      'Dự họp có các đồng chí: Uông Văn Hai, Phó Chủ tịch Quốc hội; Lê Thị Ba, Bộ trưởng.',
      ['Uông Văn Hai', 'Lê Thị Ba'],
    ],
    ['Xe đi từ Uông Minh Hai về chợ.', []],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })
})

describe('a rare surname with Văn or Thị behind it is a name; a street, a delegation is none', () => {
  test.each<Row>([
    ['Ba thanh niên gồm Vi Văn Phong, Lữ Văn Hải và Lò Thị Mai bị bắt.', ['Vi Văn Phong', 'Lữ Văn Hải', 'Lò Thị Mai']],
    ['Anh ở cùng xã với Giàng Thị Ba từ nhỏ.', ['Giàng Thị Ba']],
    ['Trụ sở tại số 47 Phạm Văn Đồng, quận Cầu Giấy.', []],
    ['Tiệm ở nhà số 12 Trần Hưng Đạo đã đóng.', []],
    ['Đơn gửi về 15 Nguyễn Thái Học, phường 2.', []],
    ['Cầu thủ mang số 10 Trần Văn Hai ghi bàn.', ['Trần Văn Hai']],
    ['Đoàn Việt Nam do ông Trần Văn Hai dẫn đầu.', ['Trần Văn Hai']],
    ['Đoàn Anh Quân đến dự cùng Nguyễn Việt Nam Hải.', ['Đoàn Anh Quân', 'Nguyễn Việt Nam Hải']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })
})

describe('names of other languages as they are spoken', () => {
  test.each([
    ['Thủ tướng Lào Xi-lun Phu-vông đến thăm.', ['Xi-lun Phu-vông']],
    ['Tổng thống Nga V.Mi-rô-nốp gặp Tổng thống Mỹ Giô-nan Xmít.', ['V.Mi-rô-nốp', 'Giô-nan Xmít']],
    ['Ông Xu-căng Ma-hả-lạt, Bí thư tỉnh, phát biểu.', ['Ông Xu-căng Ma-hả-lạt']],
    ['Chủ tịch Quốc hội Lào Pa-ny Ya-tho-tu dự lễ.', ['Pa-ny Ya-tho-tu']],
    ['Ông Nguyễn Văn Hai-phó giám đốc Sở Y tế, cho biết.', ['Ông Nguyễn Văn Hai']],
    ['Bà Lê Thị Ba-người dân ấp 3, nói.', ['Bà Lê Thị Ba']],
  ])('%s', (sentence, people) => {
    expect(wordsOf('person', sentence)).toEqual(people)
  })
})

describe('“Anh” within a name', () => {
  test.each([
    ['Ông Đỗ Hoàng Anh Tuấn cho biết.', ['Ông Đỗ Hoàng Anh Tuấn']],
    ['Bà Lê Thị Anh Thư, Bí thư Huyện ủy, dự.', ['Bà Lê Thị Anh Thư']],
  ])('%s', (sentence, people) => {
    expect(wordsOf('person', sentence)).toEqual(people)
  })
})

describe('who is nobody', () => {
  test.each<Row>([
    ['Bà P.K.L, anh D.K.S và nạn nhân V.V.B ở xã An Bình đã trình báo.', []],
    ['Nút giao Lê Văn Kỷ - Trần Văn Bé thông xe; nhánh Trần Văn Bé dài 300 m.', []],
    ['Họp trên đường Trần Văn Bé có ông Trần Văn Bé. Trần Văn Bé phát biểu.', ['Trần Văn Bé', 'Trần Văn Bé']],
    ['Số học sinh của từng trường tại Hà Nội Kỳ thi do Sở tổ chức.', []],
    ['Hà Giang Nam, Bí thư Huyện ủy Cao Lãnh, phát biểu.', ['Hà Giang Nam']],
    ['Tiết mục có tên: Từ Làng Chuông nhớ Bác; do Từ Văn Hai viết.', ['Từ Văn Hai']],
  ])('%s', (sentence, names) => {
    expect(namesOf(sentence)).toEqual(names)
  })
})
