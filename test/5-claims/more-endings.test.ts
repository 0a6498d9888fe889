import { describe, expect, test } from 'vitest'
import { heldOf, postsOf } from './held.ts'

const CHAIR = 'Chủ tịch UBND huyện Lấp Vò'
const FULL = 'Chủ tịch Ủy ban nhân dân huyện Lấp Vò'
const posts = (text: string) => postsOf('Đặng Văn Thuận', text)

describe('an ended post is not current, however its end is told', () => {
  test.each([
    [`Ông Đặng Văn Thuận, ${CHAIR}, mãn nhiệm vào tháng 6/2021.`, '(left) ..2021-06'],
    [`${CHAIR} Đặng Văn Thuận đã hết nhiệm kỳ từ tháng 8/2020.`, '(left) ..2020-08'],
    [
      `Ông Đặng Văn Thuận, ${CHAIR}, bị kỷ luật bằng hình thức cách chức vào tháng 5/2021.`,
      '(left) ..2021-05 disciplined',
    ],
    [`Bà Lê Kim Hoa kế nhiệm ông Đặng Văn Thuận làm ${CHAIR}.`, '(left)'],
    [`Ông Đặng Văn Thuận giữ chức ${CHAIR} được 3 năm thì nghỉ hưu.`, '(left) retired'],
    [`Ông Đặng Văn Thuận nghỉ hưu năm 2018 sau nhiều năm giữ chức ${CHAIR}.`, '(former) ..2018'],
    [`Sau 6 năm giữ chức ${CHAIR}, ông Đặng Văn Thuận chuyển sang công tác tại Tỉnh ủy.`, '(former)'],
    [
      `Ngày 2/3/2025, Ban Thường vụ Tỉnh ủy điều động ông Đặng Văn Thuận, ${CHAIR}, đến nhận công tác tại Ban Nội chính Tỉnh ủy.`,
      '(left) ..2025-03-02 transferred',
    ],
    [
      `Ông Đặng Văn Thuận, ${CHAIR}, được Ban Thường vụ Tỉnh ủy cho nghỉ hưu từ ngày 1/3/2025.`,
      '(left) ..2025-03-01 retired',
    ],
    [`Những năm 1990, ông Đặng Văn Thuận là ${CHAIR}.`, '(former)'],
    [`Ông Đặng Văn Thuận, ${CHAIR} các nhiệm kỳ 2004 - 2011, 2011 - 2016, dự họp mặt.`, '(former)'],
    [`Ông Đặng Văn Thuận, ${CHAIR} thời điểm đó, ký quyết định.`, '(former)'],
    [`${CHAIR} tiền nhiệm Đặng Văn Thuận cũng có mặt.`, '(former)'],
    [`Ông Đặng Văn Thuận bị khởi tố khi đang là ${CHAIR}.`, '(former)'],
    [`HĐND huyện miễn nhiệm ông Đặng Văn Thuận khỏi chức vụ ${CHAIR}.`, '(left) dismissed'],
    [`Từ ${CHAIR}, ông Đặng Văn Thuận được bổ nhiệm Giám đốc Sở Nội vụ tỉnh Đồng Tháp.`, '(former)'],
    [`Lúc đương chức ${CHAIR}, ông Đặng Văn Thuận lấn đất công.`, '(former)'],
    [`Ông Đặng Văn Thuận, người từng trên cương vị ${CHAIR}, am hiểu việc này.`, '(former)'],
    [
      `Trước đó, ngày 9/9/2016, ông Đặng Văn Thuận, ${CHAIR}, ký quyết định. Hiện nay, ông Đặng Văn Thuận đang là Bí thư Tỉnh ủy Đồng Tháp.`,
      '(former)',
    ],
    [`Năm 1997, ông Đặng Văn Thuận giữ chức ${CHAIR} rồi trở thành Giám đốc Sở Nội vụ tỉnh Đồng Tháp.`, '(former)'],
  ])('%s', (text, held) => {
    expect(posts(text).filter((line) => line.startsWith(FULL))).toEqual([`${FULL} ${held}`])
  })

  test('a post that is given anew, still held, or whose last term goes on, is current', () => {
    for (const text of [
      `Ông Đặng Văn Thuận vẫn là ${CHAIR}.`,
      `Ông Đặng Văn Thuận, ${CHAIR} các nhiệm kỳ 2016 - 2021, 2021 - 2026, dự họp mặt.`,
    ])
      expect(posts(text)).toEqual([`${FULL} (current)`])
  })

  test('who takes over a post has not left it', () => {
    expect(heldOf(`Bà Lê Kim Hoa nhận bàn giao nhiệm vụ ${CHAIR} từ ông Đặng Văn Thuận.`)).toEqual([])
  })

  test('the post behind “hiện là” is held now, the one before it is not', () => {
    expect(
      posts(`Ông Đặng Văn Thuận làm ${CHAIR} từ năm 2015 đến năm 2020, hiện là Bí thư Huyện ủy Lai Vung.`),
    ).toEqual(['Bí thư Huyện ủy Lai Vung (current)', `${FULL} (former) 2015..2020`])
    expect(
      posts(`Ông Đặng Văn Thuận, trước đây giữ chức ${CHAIR}, hiện là Giám đốc Sở Nội vụ tỉnh Đồng Tháp.`),
    ).toEqual([`${FULL} (former)`, 'Giám đốc Sở Nội vụ tỉnh Đồng Tháp (current)'])
  })
})

describe('a death in other words', () => {
  test.each([
    'không qua khỏi sau cơn bạo bệnh.',
    'được Chúa gọi về ngày 3/3/2025.',
    'bị sét đánh chết ngày 4/3/2025.',
    'được đưa về nơi an nghỉ cuối cùng.',
  ])('%s', (words) => {
    const [held] = posts(`Ông Đặng Văn Thuận, ${CHAIR}, ${words}`)
    expect(held).toContain('(former)')
    expect(held).toContain('died')
  })

  test('the day of the funeral is not that of the death', () => {
    expect(posts(`Sáng 3/3/2025, ông Đặng Văn Thuận, ${CHAIR}, được đưa về nơi an nghỉ cuối cùng.`)).toEqual([
      `${FULL} (former) died`,
    ])
  })
})

describe('what is said to be false gives no post', () => {
  test.each([
    `Có thông tin cho rằng ông Đặng Văn Thuận đã được bầu làm ${CHAIR}, song huyện bác bỏ.`,
    `Ông Đặng Văn Thuận phủ nhận việc mình được bầu làm ${CHAIR}.`,
    `Trên mạng xã hội lan truyền tin ông Đặng Văn Thuận bị cách chức ${CHAIR}.`,
    `Chưa có quyết định nào bổ nhiệm ông Đặng Văn Thuận làm ${CHAIR}.`,
    `Ông Đặng Văn Thuận không được tín nhiệm bầu làm ${CHAIR}.`,
    `Không có chuyện ông Đặng Văn Thuận được điều về làm ${CHAIR}.`,
    `Theo lời đồn, ông Đặng Văn Thuận làm ${CHAIR}.`,
    `Thông tin ông Đặng Văn Thuận làm ${CHAIR} là không chính xác.`,
    `Tưởng ông Đặng Văn Thuận là ${CHAIR}, nhiều người tìm đến.`,
  ])('%s', (text) => {
    expect(heldOf(text)).toEqual([])
  })

  test('a post beside the name is held while a rumour takes it away', () => {
    expect(
      posts(`Trên mạng lan truyền tin ông Đặng Văn Thuận, ${CHAIR}, bị cách chức; đây là tin sai sự thật.`),
    ).toEqual([`${FULL} (current)`])
  })
})

describe('rows of a table with more than names and posts', () => {
  test('a column of times gives each post its time', () => {
    expect(
      heldOf(
        `STT\tHọ và tên\tChức vụ\tThời gian\n1\tĐặng Văn Thuận\t${CHAIR}\t2010 - 2015\n2\tLê Kim Hoa\t${CHAIR}\t2015 - 2020\n3\tNgô Văn Tư\t${CHAIR}\t2020 đến nay`,
      ),
    ).toEqual([
      `Lê Kim Hoa: ${FULL} (former) 2015..2020`,
      `Ngô Văn Tư: ${FULL} (current) 2020..`,
      `Đặng Văn Thuận: ${FULL} (former) 2010..2015`,
    ])
  })

  test('a row with a body alone is the heading of those below it', () => {
    expect(
      heldOf(
        'STT\tHọ và tên\tChức vụ\nA\tBan Thường vụ Tỉnh ủy Đồng Tháp\t\n1\tĐặng Văn Thuận\tBí thư\nB\tUBND tỉnh Đồng Tháp\t\n1\tNgô Văn Tư\tChủ tịch',
      ),
    ).toEqual([
      'Ngô Văn Tư: Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp (current)',
      'Đặng Văn Thuận: Bí thư Tỉnh ủy Đồng Tháp (current)',
    ])
  })

  test('an organ above a part of a list is one of the body above the whole', () => {
    expect(
      heldOf(
        'Ban Chấp hành Đảng bộ xã Tân Mỹ, huyện Lấp Vò\nI. Ban Thường vụ\n1\tĐồng chí Đặng Văn Thuận\tBí thư\n2\tĐồng chí Lê Kim Hoa\tPhó Bí thư',
      ),
    ).toEqual([
      'Lê Kim Hoa: Phó Bí thư Đảng ủy xã Tân Mỹ (current)',
      'Đặng Văn Thuận: Bí thư Đảng ủy xã Tân Mỹ (current)',
    ])
  })

  test('a heading or a cell that tells of an end makes the posts former ones', () => {
    const former = [`Lê Kim Hoa: Giám đốc Sở Y tế tỉnh Đồng Tháp (former)`, `Đặng Văn Thuận: ${FULL} (former)`]
    const rows = [`Đặng Văn Thuận\t${CHAIR}`, 'Lê Kim Hoa\tGiám đốc Sở Y tế tỉnh Đồng Tháp'] as const
    expect(heldOf(`Danh sách cán bộ nghỉ hưu năm 2024\nHọ và tên\tChức vụ\n${rows.join('\n')}`)).toEqual(former)
    expect(
      heldOf(`Họ và tên\tChức vụ\tGhi chú\n${rows[0]}\tNghỉ hưu từ 01/5/2024\n${rows[1]}\tĐã chuyển công tác`),
    ).toEqual(former)
  })

  test('a post in a column of others is not that of the row', () => {
    expect(
      heldOf(`Họ tên\tSố tiền\tNgười trao\nĐặng Văn Thuận\t500.000\t${CHAIR}\nLê Kim Hoa\t500.000\t${CHAIR}`),
    ).toEqual([])
    expect(
      heldOf(`Lịch công tác\n7 giờ\t${CHAIR}\tlàm việc với ông Đặng Văn Thuận\n9 giờ\t${CHAIR}\tđi cùng bà Lê Kim Hoa`),
    ).toEqual([])
  })

  test('a name ends at the end of its cell', () => {
    const names = heldOf('Xã\tChức vụ\tHọ tên\nTân Mỹ\tBí thư Đảng ủy xã Tân Mỹ\tTrần Văn Tám\nB\tUBND xã\tLê Văn Chín')
    expect(names.join('\n')).not.toContain('UBND:')
    expect(names).toContain('Trần Văn Tám: Bí thư Đảng ủy xã Tân Mỹ (current)')
  })
})

describe('names', () => {
  test.each([
    ['Bà Tôn Nữ Thị Ninh Hương, Giám đốc Sở Tư pháp tỉnh Đồng Tháp, giới thiệu.', 'Tôn Nữ Thị Ninh Hương'],
    ['Ông Nguyễn Ô, Giám đốc Sở Tư pháp tỉnh Đồng Tháp, giới thiệu.', 'Nguyễn Ô'],
    ['Linh mục Giuse Trần Văn Nam, Giám đốc Sở Tư pháp tỉnh Đồng Tháp, giới thiệu.', 'Trần Văn Nam'],
  ])('%s', (text, name) => {
    expect(heldOf(text)).toEqual([`${name}: Giám đốc Sở Tư pháp tỉnh Đồng Tháp (current)`])
  })

  test('“chức vụ Trưởng Ban” is no head of a Vụ', () => {
    expect(heldOf('Ông Đặng Văn Thuận từng đảm nhiệm chức vụ Trưởng Ban Tổ chức Huyện ủy Lai Vung.')).toEqual([
      'Đặng Văn Thuận: Trưởng Ban Tổ chức Huyện ủy Lai Vung (former)',
    ])
  })
})

describe('tables of what is not yet, and of years in two columns', () => {
  const rows = `Đặng Văn Thuận\t${CHAIR}`

  test('a column of posts that are only planned gives none', () => {
    for (const header of ['Chức danh quy hoạch', 'Chức vụ ứng cử', 'Chức vụ dự kiến mới'])
      expect(heldOf(`Họ tên\t${header}\n${rows}\nLê Kim Hoa\tBí thư Huyện ủy Tân Hồng`)).toEqual([])
  })

  test('nor does a heading of those who are to be elected', () => {
    expect(
      heldOf('Nhân sự dự kiến Ban Thường vụ Huyện ủy Lấp Vò\nĐặng Văn Thuận\tBí thư\nLê Kim Hoa\tPhó Bí thư'),
    ).toEqual([])
  })

  test('a year in one column and a year in the next are the time of the post', () => {
    expect(heldOf(`Họ tên\tChức vụ\tTừ năm\tĐến năm\n${rows}\t2005\t2010\nLê Kim Hoa\t${CHAIR}\t2010\tnay`)).toEqual([
      `Lê Kim Hoa: ${FULL} (current) 2010..`,
      `Đặng Văn Thuận: ${FULL} (former) 2005..2010`,
    ])
  })
})

describe('words that only look like an end', () => {
  test.each([
    [`Lãnh đạo UBND huyện Lấp Vò họp mặt Tết Nguyên đán\nĐặng Văn Thuận\t${CHAIR}\nLê Kim Hoa\tBí thư Huyện ủy Lấp Vò`],
    [`Ông Đặng Văn Thuận, ${CHAIR}, thăm cán bộ sau đó chuyển sang thăm hộ nghèo.`],
    [`Ông Đặng Văn Thuận, ${CHAIR}, gửi vòng hoa viếng cố Bí thư Huyện ủy Lấp Vò Lê Văn Chín.`],
    [`Ông Đặng Văn Thuận, ${CHAIR}, trao quyết định nghỉ hưu cho bà Lê Kim Hoa, Phó Bí thư Huyện ủy Lấp Vò.`],
  ])('%s', (text) => {
    expect(posts(text)).toEqual([`${FULL} (current)`])
  })
})

describe('who runs a body and is given another has left the first', () => {
  const HEALTH = 'Giám đốc Sở Y tế tỉnh Đồng Tháp'
  const statusOf = (text: string) => posts(text).find((line) => line.startsWith(HEALTH))

  test.each([
    [`Ông Đặng Văn Thuận, ${HEALTH}, được điều chuyển làm Giám đốc Sở Nội vụ tỉnh Đồng Tháp.`, '(left)'],
    [`Ông Đặng Văn Thuận, ${HEALTH} được luân chuyển, bổ nhiệm làm Giám đốc Sở Nội vụ tỉnh Đồng Tháp.`, '(left)'],
    [
      `Từ năm 1997, ông Đặng Văn Thuận là ${HEALTH}. Năm 2015, ông Thuận được bầu làm Phó Chủ tịch UBND tỉnh Đồng Tháp.`,
      '(former) 1997..',
    ],
    [
      `Năm 2009, ông Đặng Văn Thuận được bổ nhiệm làm ${HEALTH}. Từ tháng 7/2015 đến nay, ông Thuận là Giám đốc Sở Nội vụ tỉnh Đồng Tháp.`,
      '(former) 2009..',
    ],
  ])('%s', (text, held) => {
    expect(statusOf(text)).toBe(`${HEALTH} ${held}`)
  })

  test.each([
    `Năm 2019, ông Đặng Văn Thuận được bổ nhiệm làm ${HEALTH}. Năm 2020, ông Thuận được bầu làm Bí thư Đảng ủy Sở Y tế tỉnh Đồng Tháp.`,
    `Ông Đặng Văn Thuận, ${HEALTH}, được bầu làm Chủ tịch Hội Đông y tỉnh Đồng Tháp.`,
    `Từ năm 2009 đến nay, ông Đặng Văn Thuận là ${HEALTH}.`,
  ])('but not for a seat that goes with it: %s', (text) => {
    expect(statusOf(text)).not.toMatch(/left|former/)
  })
})

describe('a post that its holder was introduced with before', () => {
  test.each([
    [
      'ends where it is said that somebody is let go',
      'Ông Trần Văn Hai, Chủ tịch UBND xã An Bình, có đơn xin nghỉ. Ban Thường vụ Huyện ủy đã đồng ý cho ông Hai nghỉ việc vì sức khỏe.',
      'Trần Văn Hai: Chủ tịch Ủy ban nhân dân xã An Bình (left) retired',
    ],
    [
      'ends where it is said that somebody is dismissed',
      'Ông Trần Văn Hai, Trưởng phòng Nội vụ huyện Cao Lãnh, có nhiều sai phạm. Theo đó, ông Hai bị cách chức với lý do vi phạm đất đai.',
      'Trần Văn Hai: Trưởng Phòng Nội vụ huyện Cao Lãnh (left) disciplined',
    ],
    [
      'but not where the years are long gone',
      'Ông Trần Văn Hai, Chủ tịch Hội Nông dân xã An Bình, từng làm thầy giáo. Năm 2010, ông Hai bị cách chức vì đánh học trò.',
      'Trần Văn Hai: Chủ tịch Hội Nông dân xã An Bình (current)',
    ],
    [
      'and not where retiring only tells when something else was',
      'Ông Trần Văn Hai, Chủ tịch Hội Nông dân xã An Bình, trồng xoài. Sau khi ông Hai nghỉ hưu, vườn rộng thêm.',
      'Trần Văn Hai: Chủ tịch Hội Nông dân xã An Bình (current)',
    ],
  ])('%s', (_, text, held) => {
    expect(heldOf(text)).toEqual([held])
  })
})

describe('what is over by other words', () => {
  test.each([
    [
      'an appointment of once',
      'Ông Trần Văn Hai từng được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Đồng Tháp năm 2009.',
      ['Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (former) 2009..'],
    ],
    [
      'a decision taken back',
      'UBND tỉnh đã hủy quyết định số 31/QĐ-SNV ngày 6/3/2024 của Giám đốc Sở Nội vụ về việc bổ nhiệm ông Trần Văn Hai, Phó Trưởng phòng Nội vụ huyện Cao Lãnh.',
      ['Trần Văn Hai: Phó Trưởng Phòng Nội vụ huyện Cao Lãnh (left) 2024-03-06..'],
    ],
    [
      'a post before another that the article gives to the same',
      'ông Trần Văn Hai được điều động làm Giám đốc Trung tâm Y tế huyện Cao Lãnh. Sự việc chưa xong, ông Hai lại có quyết định cất nhắc lên làm Giám đốc Bệnh viện Đa khoa tỉnh Đồng Tháp.',
      [
        'Trần Văn Hai: Giám đốc Bệnh viện Đa khoa tỉnh Đồng Tháp (current)',
        'Trần Văn Hai: Giám đốc Trung tâm Y tế huyện Cao Lãnh (former)',
      ],
    ],
    [
      'of a day before, where now another is held',
      'Trước đó, vào ngày 9/9/2023, bà Lê Thị Ba, Chủ tịch UBND huyện Cao Lãnh, đã ký quyết định. Hiện tại, bà Lê Thị Ba là Bí thư Huyện ủy Cao Lãnh.',
      ['Lê Thị Ba: Bí thư Huyện ủy Cao Lãnh (current)', 'Lê Thị Ba: Chủ tịch Ủy ban nhân dân huyện Cao Lãnh (former)'],
    ],
    [
      'of a leader of the country who is dead',
      'Thủ tướng Phạm Văn Đồng đã về thăm xã An Bình.',
      ['Phạm Văn Đồng: Thủ tướng Chính phủ (former)'],
    ],
    [
      'but not of somebody of the same name',
      'Ông Phạm Văn Đồng, Chủ tịch UBND xã An Bình, phát biểu.',
      ['Phạm Văn Đồng: Chủ tịch Ủy ban nhân dân xã An Bình (current)'],
    ],
  ])('%s', (_, text, held) => {
    expect(heldOf(text)).toEqual(held)
  })
})
