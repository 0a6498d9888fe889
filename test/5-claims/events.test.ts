import { describe, expect, test } from 'vitest'
import { type About, entitiesOf, extractionOf, relationsOf } from '../reading.ts'

const PUBLISHED: About = { published: '2024-02-23' }

const eventsOf = (text: string, about: About = PUBLISHED) =>
  entitiesOf(extractionOf(text, about), 'Event').map(({ label, date }) => (date ? `${label} (${date})` : label))

const who = (kind: 'CHAIRED' | 'ATTENDED' | 'SPOKE_AT' | 'ORGANISED', text: string) => [
  ...new Set(relationsOf(kind, text, PUBLISHED).map((line) => line.replace(/ → .*/, ''))),
]

describe('titles and dates', () => {
  test.each([
    [
      'Chiều 22/2, Huyện ủy Cao Lãnh tổ chức hội nghị sơ kết công tác quý một.',
      ['Hội nghị sơ kết công tác quý một (2024-02-22)'],
    ],
    [
      'Ngày 22/02/2024, Huyện ủy Cao Lãnh tổ chức Hội nghị tổng kết công tác dân vận.',
      ['Hội nghị tổng kết công tác dân vận (2024-02-22)'],
    ],
    [
      'Sáng nay, Huyện ủy Cao Lãnh tổ chức hội nghị sơ kết công tác quý một.',
      ['Hội nghị sơ kết công tác quý một (2024-02-23)'],
    ],
    ['Kỳ họp thứ 12 HĐND tỉnh Đồng Tháp khai mạc.', ['Kỳ họp thứ 12 HĐND tỉnh Đồng Tháp']],
    ['Kỳ họp thứ 5 của Quốc hội khóa XV thông qua ba luật.', ['Kỳ họp thứ 5 của Quốc hội khóa XV']],
  ])('%s', (text, events) => {
    expect(eventsOf(text)).toEqual(events)
  })

  test.each([
    [
      'Sáng 20/6, Huyện ủy Cao Lãnh tổ chức gặp mặt kỷ niệm 92 năm Ngày Báo chí (21/6/1925 - 21/6/2017).',
      ['Gặp mặt kỷ niệm 92 năm Ngày Báo chí (2017-06-20)'],
    ],
  ])('a day that is remembered is not the day of the event: %s', (text, events) => {
    expect(eventsOf(text, { published: '2017-06-22' })).toEqual(events)
  })

  test.each([
    'Huyện ủy Cao Lãnh tổ chức Lễ kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2017).',
    'Huyện ủy Cao Lãnh tổ chức hội nghị sơ kết Chương trình phối hợp ký ngày 2/3/2020.',
  ])('nor does the day of what is remembered or reviewed stand in for one that is not told: %s', (text) => {
    expect(entitiesOf(extractionOf(text), 'Event').map(({ date }) => date)).toEqual([undefined])
  })

  test('the meeting named again in short is the same meeting', () => {
    const text =
      'Chiều 22/2, Huyện ủy Cao Lãnh tổ chức hội nghị sơ kết công tác quý một. Hội nghị do ông Trần Văn Hai chủ trì. Tại hội nghị, bà Lê Thị Ba phát biểu.'
    expect(eventsOf(text)).toEqual(['Hội nghị sơ kết công tác quý một (2024-02-22)'])
  })
})

describe('who presided', () => {
  test.each([
    ['Đồng chí Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, chủ trì hội nghị.', ['Trần Văn Hai']],
    ['Ông Trần Văn Hai và bà Lê Thị Ba đồng chủ trì hội nghị.', ['Lê Thị Ba', 'Trần Văn Hai']],
    ['Chủ trì hội nghị có đồng chí Trần Văn Hai.', ['Trần Văn Hai']],
    ['Đồng chủ trì hội nghị là ông Trần Văn Hai và bà Lê Thị Ba.', ['Lê Thị Ba', 'Trần Văn Hai']],
    ['Hội nghị do ông Trần Văn Hai chủ trì.', ['Trần Văn Hai']],
    ['Dưới sự chủ trì của đồng chí Trần Văn Hai, hội nghị đã bàn ba việc.', ['Trần Văn Hai']],
    [
      'Chủ tọa kỳ họp: ông Trần Văn Hai, Chủ tịch HĐND; bà Lê Thị Ba, Phó Chủ tịch HĐND huyện Cao Lãnh.',
      ['Lê Thị Ba', 'Trần Văn Hai'],
    ],
    [
      'Chủ trì kỳ họp có các ông, bà: Trần Văn Hai, Chủ tịch HĐND huyện Cao Lãnh; Lê Thị Ba, Phó Chủ tịch HĐND huyện.',
      ['Lê Thị Ba', 'Trần Văn Hai'],
    ],
    ['Chủ tịch UBND tỉnh giao Sở Y tế chủ trì việc này.', []],
  ])('%s', (text, people) => {
    expect(who('CHAIRED', text)).toEqual(people)
  })
})

describe('who attended', () => {
  test.each([
    ['Dự hội nghị có đồng chí Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh.', ['Trần Văn Hai']],
    ['Tham dự hội nghị có các đồng chí: Trần Văn Hai, Lê Thị Ba.', ['Lê Thị Ba', 'Trần Văn Hai']],
    ['Đồng chí Lê Thị Ba đến dự hội nghị và có ý kiến chỉ đạo.', ['Lê Thị Ba']],
    ['Hội nghị có sự tham dự của ông Trần Văn Hai.', ['Trần Văn Hai']],
    [
      'Dự hội nghị có ông Trần Văn Hai và phu nhân; lãnh đạo Quân khu 9; bà Lê Thị Ba, nguyên Phó Chủ tịch nước.',
      ['Lê Thị Ba', 'Trần Văn Hai'],
    ],
    ['Ông Trần Văn Hai không đến dự hội nghị.', []],
  ])('%s', (text, people) => {
    expect(who('ATTENDED', text)).toEqual(people)
  })
})

describe('who spoke', () => {
  test.each([
    ['Phát biểu tại hội nghị, đồng chí Trần Văn Hai nhấn mạnh ba việc.', ['Trần Văn Hai']],
    ['Đồng chí Trần Văn Hai phát biểu kết luận hội nghị.', ['Trần Văn Hai']],
    ['Tại hội nghị, bà Lê Thị Ba phát biểu.', ['Lê Thị Ba']],
    ['Hội nghị đã nghe nhiều đại biểu phát biểu.', []],
    // what is put forward in the clause before says nothing of who speaks in the next one
    [
      'Hội nghị nghe đồng chí Lê Thị Ba trình bày tờ trình, Phó Bí thư Huyện ủy Cao Lãnh Trần Văn Hai phát biểu.',
      ['Lê Thị Ba', 'Trần Văn Hai'],
    ],
  ])('%s', (text, people) => {
    expect(who('SPOKE_AT', text)).toEqual(people)
  })
})

describe('who organised', () => {
  test.each([
    ['Chiều 22/2, Huyện ủy Cao Lãnh tổ chức hội nghị sơ kết công tác quý một.', ['Huyện ủy Cao Lãnh']],
    [
      'Ban Thường vụ Thành ủy Cao Lãnh và Ban Thường vụ Huyện ủy Cao Lãnh tổ chức hội nghị sơ kết.',
      ['Ban Thường vụ Huyện ủy Cao Lãnh', 'Ban Thường vụ Thành ủy Cao Lãnh'],
    ],
    [
      'Ban Thường vụ Thành ủy Cao Lãnh cùng Ban Thường vụ Huyện ủy Cao Lãnh mở hội nghị sơ kết.',
      ['Ban Thường vụ Huyện ủy Cao Lãnh', 'Ban Thường vụ Thành ủy Cao Lãnh'],
    ],
    ['Hội nghị tổng kết do Đảng ủy xã An Bình, huyện Cao Lãnh tổ chức.', ['Đảng ủy xã An Bình']],
    ['Huyện ủy Cao Lãnh chỉ đạo tổ chức thực hiện nghị quyết.', []],
    // named after the body that holds it
    ['Kỳ họp thứ 5 Quốc hội khóa XV thông qua ba luật.', ['Quốc hội']],
    ['Kỳ họp thứ 5 của Quốc hội khóa XV thông qua ba luật.', ['Quốc hội']],
    ['Kỳ họp thứ 12 HĐND tỉnh Đồng Tháp khai mạc.', ['Hội đồng nhân dân tỉnh Đồng Tháp']],
    ['Phiên họp thứ 10 của Ủy ban Thường vụ Quốc hội bàn về đất đai.', ['Ủy ban Thường vụ Quốc hội']],
    ['Hội nghị Trung ương 5 khóa XIII đã bàn về đất đai.', ['Ban Chấp hành Trung ương Đảng']],
    [
      'Hội nghị sơ kết chương trình phối hợp giữa Huyện ủy Cao Lãnh và Thành ủy Cao Lãnh diễn ra sáng nay.',
      ['Huyện ủy Cao Lãnh', 'Thành ủy Cao Lãnh'],
    ],
    ['Mọi chi bộ học Nghị quyết Hội nghị Trung ương 5.', []],
    ['Nghị quyết Hội nghị Trung ương 5 được học ở mọi chi bộ.', []],
    ['Thực hiện Nghị quyết Hội nghị Trung ương 5, huyện làm ba việc.', []],
  ])('%s', (text, bodies) => {
    expect(who('ORGANISED', text)).toEqual(bodies)
  })
})

describe('an event that is only spoken of has nobody present', () => {
  test.each([
    'Ông Trần Văn Hai phát biểu về Nghị quyết Đại hội XII của Đảng.',
    'Bà Lê Thị Ba nhấn mạnh Nghị quyết Đại hội XII phải đi vào cuộc sống.',
    'Bà Lê Thị Ba đề nghị tuyên truyền về Kỳ họp thứ ba.',
    'Xã tuyên truyền về Kỳ họp thứ ba của Quốc hội. Ông Trần Văn Hai phát biểu chỉ đạo.',
  ])('%s', (text) => {
    expect([...who('SPOKE_AT', text), ...who('ATTENDED', text), ...who('CHAIRED', text)]).toEqual([])
  })
})

test('words are spoken at the meeting at hand, not at the congress that is only talked about', () => {
  const text = 'Trao đổi về Đại hội XIII của Đảng, ông Trần Văn Hai phát biểu tại buổi tọa đàm.'
  expect(relationsOf('SPOKE_AT', text)).toEqual(['Trần Văn Hai → Tọa đàm'])
})

test('a review is about the agreement it reviews', () => {
  const text =
    'Chiều 22/2, Thành ủy Cao Lãnh và Huyện ủy Cao Lãnh tổ chức hội nghị sơ kết chương trình phối hợp giai đoạn 2020 - 2023.'
  expect(relationsOf('ABOUT', text, PUBLISHED)).toEqual([
    'Hội nghị sơ kết chương trình phối hợp giai đoạn 2020 - 2023 → Chương trình phối hợp giai đoạn 2020 - 2023',
  ])
})

describe('a title stands for the person who has been given it', () => {
  const named = 'Bí thư Huyện ủy Cao Lãnh Trần Văn Hai dự hội nghị tổng kết công tác dân vận.'

  test.each([
    [`${named} Bí thư Huyện ủy phát biểu kết luận hội nghị.`, ['Trần Văn Hai']],
    // two bear it: nobody is meant for sure
    [`${named} Bí thư Huyện ủy Cao Lãnh Lê Thị Ba cũng dự. Bí thư Huyện ủy nhấn mạnh ba việc.`, []],
    // named only later
    [`Bí thư Huyện ủy Cao Lãnh nhấn mạnh ba việc. ${named}`, []],
    // a seat that many hold
    [
      'Ủy viên Bộ Chính trị Trần Văn Hai dự hội nghị tổng kết công tác dân vận. Ủy viên Bộ Chính trị nhấn mạnh ba việc.',
      [],
    ],
  ])('%s', (text, people) => {
    expect(who('SPOKE_AT', text)).toEqual(people)
  })
})

describe('a meeting that is only spoken of takes no words and no guests', () => {
  test.each<readonly [string, 'ATTENDED' | 'SPOKE_AT', readonly string[]]>([
    ['Ông Trần Văn Hai dự lớp học Nghị quyết Đại hội XII của Đảng.', 'ATTENDED', []],
    [
      'Chi bộ nắm vững kết quả của Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng. Ông Trần Văn Hai phát biểu kết luận hội nghị.',
      'SPOKE_AT',
      ['Trần Văn Hai → Hội nghị'],
    ],
    [
      'Chào mừng Đại hội XIII của Đảng, ông Trần Văn Hai dự lễ khánh thành cầu.',
      'ATTENDED',
      ['Trần Văn Hai → Lễ khánh thành'],
    ],
    [
      'Ông Trần Văn Hai trả lời nhiều câu hỏi. Báo chí đưa tin. Dân theo dõi. Tại kỳ họp thứ 5 Quốc hội khóa XIII, bà Lê Thị Ba góp ý. Sáng 7/5/2017, Ban Chấp hành làm việc tại hội trường. Ông Trần Văn Hai phát biểu ý kiến.',
      'SPOKE_AT',
      ['Lê Thị Ba → Kỳ họp thứ 5 Quốc hội khóa XIII'],
    ],
  ])('%s', (text, kind, relations) => {
    expect(relationsOf(kind, text)).toEqual(relations)
  })
})

describe('a signing that a verb alone tells of', () => {
  test.each([
    [
      'Ngày 5/3/2024, Sở Y tế tỉnh Đồng Tháp và Trường Đại học Trà Vinh ký bản ghi nhớ đào tạo bác sĩ. Bà Lê Thị Ba, Điều phối viên của Quỹ Nước sạch, đề nghị làm sớm.',
      ['Lê Thị Ba → Lễ ký kết (05/03/2024)'],
    ],
    // no day: told of a bargain, not of a ceremony
    [
      'Sở Y tế tỉnh Đồng Tháp và Trường Đại học Trà Vinh ký bản ghi nhớ đào tạo bác sĩ. Bà Lê Thị Ba, Điều phối viên của Quỹ Nước sạch, đề nghị làm sớm.',
      [],
    ],
    [
      'Ngày 5/3/2024, Sở Y tế tỉnh Đồng Tháp và Trường Đại học Trà Vinh bàn việc sẽ ký bản ghi nhớ đào tạo bác sĩ. Bà Lê Thị Ba đề nghị làm sớm.',
      [],
    ],
  ])('%s', (text, relations) => {
    expect(relationsOf('SPOKE_AT', text)).toEqual(relations)
  })
})

describe('a title ends on a noun', () => {
  test.each([
    [
      'Huyện ủy Cao Lãnh tổ chức hội nghị sơ kết Chương trình phối hợp ký ngày 2/3/2020.',
      'Hội nghị sơ kết Chương trình phối hợp',
    ],
    ['Huyện ủy Cao Lãnh tổ chức hội nghị tổng kết công tác tổ chức.', 'Hội nghị tổng kết công tác tổ chức'],
    [
      'Tại hội nghị sơ kết công tác dân vận Huyện ủy Cao Lãnh tổ chức, ông Trần Văn Hai phát biểu.',
      'Hội nghị sơ kết công tác dân vận Huyện ủy Cao Lãnh',
    ],
    [
      'Hội nghị sơ kết công tác dân vận góp phần nâng cao nhận thức, ông Trần Văn Hai phát biểu.',
      'Hội nghị sơ kết công tác dân vận',
    ],
    ['Ông Trần Văn Hai phát biểu tại hội nghị sơ kết công tác dân vận này.', 'Hội nghị sơ kết công tác dân vận'],
    [
      'Ông Trần Văn Hai dự hội nghị tổng kết công tác dân vận của UBND TP.HCM.',
      'Hội nghị tổng kết công tác dân vận của UBND TP.HCM',
    ],
    ['Tại cuộc họp Phó Chủ tịch UBND tỉnh Đồng Tháp Trần Văn Hai phát biểu.', 'Cuộc họp'],
  ])('%s', (text, label) => {
    expect(entitiesOf(extractionOf(text), 'Event').map((event) => event.label)).toEqual([label])
  })
})

test.each([
  'Huyện ủy Cao Lãnh tổ chức hội nghị sơ kết việc thực hiện Chỉ thị số 05, ngày 15/5/2016 của Bộ Chính trị.',
  'Bà Lê Thị Ba nói về Nghị quyết số 18 ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng.',
])('the day of a document is not that of a meeting: %s', (text) => {
  expect(entitiesOf(extractionOf(text), 'Event').map(({ date }) => date)).toEqual([undefined])
})

test('who a case is about says nothing', () => {
  const text = 'Sở Y tế tỉnh Đồng Tháp họp báo. Liên quan đến vụ việc Trần Văn Hai, bà Lê Thị Ba cho biết đã xử lý.'
  expect(relationsOf('SPOKE_AT', text)).toEqual(['Lê Thị Ba → Họp báo'])
})

describe('who only stands before a speaker says nothing', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Tại buổi làm việc với ông Trần Văn Hai, bà Lê Thị Ba cho biết đường đã hỏng.', ['Lê Thị Ba']],
    ['Tại buổi làm việc, trả lời câu hỏi của ông Trần Văn Hai, bà Lê Thị Ba cho biết đường đã hỏng.', ['Lê Thị Ba']],
    ['Tại buổi làm việc, ông Trần Văn Hai và bà Lê Thị Ba cho biết đường đã hỏng.', ['Lê Thị Ba', 'Trần Văn Hai']],
    [
      'Tại buổi làm việc, ông Trần Văn Hai, bà Lê Thị Ba và ông Võ Văn Tư cho biết đường đã hỏng.',
      ['Lê Thị Ba', 'Trần Văn Hai', 'Võ Văn Tư'],
    ],
  ])('%s', (text, people) => {
    expect(who('SPOKE_AT', text)).toEqual(people)
  })
})

describe('what is said on a visit that a verb alone tells of is said there', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'Sáng 20/2/2024, ông Trần Văn Hai đến thăm các gia đình chính sách. Ông Hai gửi lời chúc mừng năm mới.',
      ['Trần Văn Hai → Thăm, làm việc (20/02/2024)'],
    ],
    ['Ông Trần Văn Hai gửi lời chúc mừng năm mới.', []],
  ])('%s', (text, relations) => {
    expect(relationsOf('SPOKE_AT', text, PUBLISHED)).toEqual(relations)
  })
})

test('the body that a meeting is held at does not hold it', () => {
  expect(who('ORGANISED', 'Sáng nay, tại Huyện ủy Cao Lãnh, Sở Y tế tỉnh Đồng Tháp tổ chức hội nghị sơ kết.')).toEqual([
    'Sở Y tế tỉnh Đồng Tháp',
  ])
})

test.each([
  'Ông Trần Văn Hai phát biểu về mùa lễ hội ở chùa Hương.',
  'Bà Lê Thị Ba nhấn mạnh việc nghỉ lễ của công nhân.',
  'Tuần lễ cấp cao bắt đầu hôm nay, ông Trần Văn Hai phát biểu.',
])('a festival, a holiday and a week are no ceremonies: %s', (text) => {
  expect(eventsOf(text)).toEqual([])
})

describe('a meeting that the article only speaks of takes none of its speakers', () => {
  test.each([
    'Đường sẽ được bàn tại kỳ họp tiếp theo của HĐND huyện Cao Lãnh. Ông Trần Văn Hai nhấn mạnh việc ấy.',
    'Hội đồng đã họp bảy tháng với năm kỳ họp. Ông Trần Văn Hai cho biết đường đã hỏng.',
    'Chủ tịch nước sẽ thăm Đồng Tháp, dự Hội nghị Cấp cao vùng tới đây. Ông Trần Văn Hai khẳng định việc ấy.',
    'Hai bên sẽ sớm xem xét tổ chức phiên họp của ủy ban định hướng. Ông Trần Văn Hai khẳng định việc ấy.',
    'Hội nghị kết thúc sáng qua. Trong công văn gửi các sở, ông Trần Văn Hai yêu cầu sửa đường.',
  ])('%s', (text) => {
    expect(who('SPOKE_AT', text)).toEqual([])
  })
})

describe('a meeting that a verb has told of is “buổi tiếp”, “cuộc gặp” afterwards', () => {
  test.each([
    'Sáng 20/2, Chủ tịch UBND tỉnh Đồng Tháp Trần Văn Hai tiếp ông Võ Văn Tư, Đại sứ. Tại buổi tiếp, ông Hai cho biết tỉnh sẽ dự Hội nghị vùng tới đây.',
    'Sáng 20/2, Chủ tịch UBND tỉnh Đồng Tháp Trần Văn Hai tiếp ông Võ Văn Tư, Đại sứ. Ông Hai khẳng định việc ấy. Hội nghị tổng kết công tác đối ngoại năm ngoái đã bàn.',
  ])('%s', (text) => {
    const lines = relationsOf('SPOKE_AT', text, PUBLISHED)
    expect(lines).toEqual(['Trần Văn Hai → Gặp, làm việc với Võ Văn Tư (20/02/2024)'])
  })
})

describe('words are spoken at the meeting without a title, not at one of another kind named only further on', () => {
  test.each([
    [
      'Sáng 20/2, tại buổi họp báo, ông Trần Văn Hai, Chủ tịch UBND huyện Cao Lãnh, cho biết đường đã xong. Ông Hai nhấn mạnh việc giữ đường. Kỳ họp thứ 3 HĐND huyện khai mạc ngày 22/2.',
      'Trần Văn Hai → Buổi họp báo',
    ],
    [
      'Sáng 20/2, UBND huyện Cao Lãnh tổ chức buổi tiếp xúc cử tri. Cử tri Lê Văn Ba phát biểu về đường. Kỳ họp thứ 3 HĐND huyện khai mạc ngày 22/2.',
      'Lê Văn Ba → Buổi tiếp xúc cử tri',
    ],
  ])('%s', (text, spoke) => {
    expect([...new Set(relationsOf('SPOKE_AT', text, PUBLISHED))]).toEqual([spoke])
  })
})

describe('the meeting that stands beside the words outranks the one that the article is about', () => {
  test.each<['CHAIRED' | 'SPOKE_AT', string, readonly string[]]>([
    [
      'SPOKE_AT',
      'Sáng 22/2, Huyện ủy Cao Lãnh tổ chức hội nghị tổng kết năm 2023. Phát biểu tại một cuộc hội thảo ở Trà Vinh, ông Trần Văn Hai cho rằng đường đã hỏng.',
      ['Trần Văn Hai → Hội thảo'],
    ],
    [
      'SPOKE_AT',
      'Kỳ họp thứ 3 Quốc hội khai mạc sáng 22/2. Tại kỳ họp thứ 6, Quốc hội sẽ giám sát hai chuyên đề. Đại biểu Trần Văn Hai cho rằng cần bớt một chuyên đề.',
      ['Trần Văn Hai → Kỳ họp thứ 3 Quốc hội'],
    ],
    [
      'CHAIRED',
      'Huyện ủy Cao Lãnh có buổi làm việc với Sở Y tế. Chiều nay, dưới sự chủ trì của ông Trần Văn Hai, phiên họp báo thường kỳ đã diễn ra.',
      ['Trần Văn Hai → Phiên họp báo thường kỳ'],
    ],
    [
      'CHAIRED',
      'Ngày 22/2, ông Lê Văn Tư dự Lễ khai mạc Ngày hội Sen 2024. Ông nhắc lại Hội nghị về du lịch do ông Trần Văn Hai chủ trì tại Cao Lãnh.',
      [],
    ],
    ['SPOKE_AT', 'Tỉnh xây một trung tâm hội nghị. Ông Trần Văn Hai đề nghị làm nhanh.', []],
  ])('%s: %s', (kind, text, relations) => {
    expect([...new Set(relationsOf(kind, text, PUBLISHED))]).toEqual(relations)
  })
})

test('meetings of one day with different people are different meetings, and of a headline’s the lead has the day', () => {
  const lines = relationsOf(
    'ATTENDED',
    'Ông Trần Văn Hai tiếp Đại sứ Lê Kim Phụng. Sáng 20/2, ông Trần Văn Hai tiếp Đại sứ Lê Kim Phụng. Chiều cùng ngày, ông Trần Văn Hai tiếp Đại sứ Võ Minh Tư.',
    PUBLISHED,
  )
  expect(lines.filter((line) => line.startsWith('Trần Văn Hai'))).toEqual([
    'Trần Văn Hai → Gặp, làm việc với Lê Kim Phụng (20/02/2024)',
    'Trần Văn Hai → Gặp, làm việc với Võ Minh Tư (20/02/2024)',
  ])
})
