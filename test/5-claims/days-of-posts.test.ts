import { describe, expect, test } from 'vitest'
import { heldOf } from './held.ts'

const about = { published: '2023-06-20' }

describe('the day of a meeting is that of what it decides', () => {
  test.each([
    [
      'a post that is left at it',
      'Tại kỳ họp chuyên đề diễn ra sáng 10/5, HĐND thành phố Sa Đéc miễn nhiệm chức danh Phó Chủ tịch UBND thành phố đối với ông Lê Văn Tư.',
      ['Lê Văn Tư: Phó Chủ tịch Ủy ban nhân dân thành phố Sa Đéc (left) ..2023-05-10 dismissed'],
    ],
    [
      'a vote told behind it',
      'Sáng 8/3/2023, HĐND tỉnh Trà Vinh tổ chức kỳ họp bất thường. Với 100% phiếu, các đại biểu đã bầu ông Lê Văn Chín giữ chức Phó Chủ tịch UBND tỉnh.',
      ['Lê Văn Chín: Phó Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh (elected) 2023-03-08..'],
    ],
    [
      'a council that sits',
      'Ngày 6/3/2023, HĐND huyện Hồng Ngự họp kỳ thứ 9. Tại kỳ họp, ông Lê Văn Bốn được bầu giữ chức Chủ tịch UBND huyện.',
      ['Lê Văn Bốn: Chủ tịch Ủy ban nhân dân huyện Hồng Ngự (elected) 2023-03-06..'],
    ],
    [
      'a congress that elects',
      'Đại hội Đảng bộ huyện Cầu Ngang lần thứ XII diễn ra ngày 12/8/2020 đã bầu ông Trần Văn Hai làm Bí thư Huyện ủy.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cầu Ngang (elected) 2020-08-12..'],
    ],
  ])('%s', (_, text, held) => {
    expect(heldOf(text, about)).toEqual(held)
  })
})

describe('a decision that is made known on a day', () => {
  test('gives and takes posts on it', () => {
    expect(
      heldOf(
        'Sáng 10/5, Ban Tổ chức Tỉnh ủy công bố quyết định của Ban Thường vụ Tỉnh ủy Trà Vinh về việc phân công ông Trần Văn Hai thôi giữ chức Bí thư Huyện ủy Trà Cú, về làm Phó Trưởng Ban Dân vận Tỉnh ủy.',
        about,
      ),
    ).toEqual([
      'Trần Văn Hai: Bí thư Huyện ủy Trà Cú (left) ..2023-05-10',
      'Trần Văn Hai: Phó Trưởng Ban Dân vận Tỉnh ủy Trà Vinh (appointed) 2023-05-10..',
    ])
  })

  test('but a draft is of no day', () => {
    expect(
      heldOf(
        'Ngày 10/5, Sở Nội vụ có văn bản về việc bổ nhiệm ông Trần Văn Hai làm Giám đốc Sở Y tế tỉnh Trà Vinh.',
        about,
      ),
    ).toEqual(['Trần Văn Hai: Giám đốc Sở Y tế tỉnh Trà Vinh (appointed)'])
  })
})

describe('steps of a life', () => {
  test.each([
    [
      'begin with the years that open them',
      'Năm 1998, ông Trần Văn Hai là Trưởng phòng Nông nghiệp huyện Tháp Mười; năm 2003 giữ chức Phó Chủ tịch UBND huyện Tháp Mười.',
      [
        'Trần Văn Hai: Phó Chủ tịch Ủy ban nhân dân huyện Tháp Mười (former) 2003..',
        'Trần Văn Hai: Trưởng Phòng Nông nghiệp huyện Tháp Mười (former) 1998..',
      ],
    ],
    [
      'also in sentences of their own',
      'Năm 1991, bà Lê Thị Ba làm Phó Chủ tịch Hội Phụ nữ xã Phú Thọ. Năm 1996, bà giữ chức Bí thư Huyện ủy Tam Nông.',
      [
        'Lê Thị Ba: Bí thư Huyện ủy Tam Nông (former) 1996..',
        'Lê Thị Ba: Phó Chủ tịch Hội Liên hiệp Phụ nữ xã Phú Thọ (former) 1991..',
      ],
    ],
    [
      'begin where the one before ends',
      'Ông Trần Văn Hai làm Bí thư Tỉnh đoàn Trà Vinh từ năm 2012, đến năm 2016 chuyển sang làm Bí thư Huyện ủy Duyên Hải.',
      [
        'Trần Văn Hai: Bí thư Huyện ủy Duyên Hải (appointed) 2016..',
        'Trần Văn Hai: Bí thư Tỉnh Đoàn Trà Vinh (former) 2012..2016',
      ],
    ],
  ])('%s', (_, text, held) => {
    expect(heldOf(text, about)).toEqual(held)
  })

  test('a year alone may be any in which a post was held', () => {
    expect(heldOf('Năm 2016, ông Trần Văn Hai là Chủ tịch UBND xã An Hòa, đã ký giấy.', about)).toEqual([
      'Trần Văn Hai: Chủ tịch Ủy ban nhân dân xã An Hòa (former)',
    ])
  })

  test('what comes some time after a year is not of it', () => {
    expect(
      heldOf(
        'Tháng 6/2016, ông Trần Văn Hai được bầu làm Phó Bí thư Huyện ủy Trà Cú, sau đó giữ chức Chủ tịch HĐND huyện Trà Cú.',
        about,
      ).filter((held) => held.includes('Chủ tịch')),
    ).toEqual(['Trần Văn Hai: Chủ tịch Hội đồng nhân dân huyện Trà Cú (former)'])
  })
})

test('“Năm 2015, khi ông … thôi làm”: the year is that of the end', () => {
  expect(heldOf('Năm 2015, khi ông Trần Văn Hai thôi làm Bí thư Huyện ủy Trà Cú, huyện mới có hai xã.', about)).toEqual(
    ['Trần Văn Hai: Bí thư Huyện ủy Trà Cú (left) ..2015'],
  )
})

describe('a day told in another sentence', () => {
  test.each([
    [
      'of the session that elects',
      'Sáng 14/6, HĐND huyện Cầu Kè tổ chức kỳ họp thứ 9. Các đại biểu nghe báo cáo của UBND huyện. Kỳ họp đã bầu ông Trần Văn Hai làm Phó Chủ tịch UBND huyện.',
      'Trần Văn Hai: Phó Chủ tịch Ủy ban nhân dân huyện Cầu Kè (elected) 2023-06-14..',
    ],
    [
      'of the conference at which somebody is elected',
      'Ngày 30/5, Liên đoàn Lao động tỉnh Trà Vinh tổ chức hội nghị Ban Chấp hành. Tại hội nghị, các đại biểu đã bầu bà Lê Thị Ba làm Phó Chủ tịch Liên đoàn Lao động tỉnh Trà Vinh.',
      'Lê Thị Ba: Phó Chủ tịch Liên đoàn Lao động tỉnh Trà Vinh (elected) 2023-05-30..',
    ],
    [
      'but of no meeting to come',
      'Ngày 2/7, Huyện ủy Càng Long sẽ tổ chức hội nghị. Hội nghị đã bầu ông Trần Văn Hai làm Phó Bí thư Huyện ủy.',
      'Trần Văn Hai: Phó Bí thư Huyện ủy Càng Long (elected)',
    ],
    [
      'which is the same day',
      'Sáng 2/6, Tỉnh đoàn Đồng Tháp họp báo. Chiều cùng ngày, HĐND huyện Tam Nông bầu ông Trần Văn Hai làm Chủ tịch UBND huyện.',
      'Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Tam Nông (elected) 2023-06-02..',
    ],
  ])('%s', (_, text, held) => {
    expect(heldOf(text, about)).toEqual([held])
  })
})

describe('an article without a day of publication', () => {
  const elected = 'Ngày 8/5, HĐND huyện Tam Nông bầu ông Trần Văn Hai làm Chủ tịch UBND huyện.'

  test.each(['Từ đầu năm 2022 đến nay, huyện có 12 dự án.', 'Huyện bàn nhiệm vụ 6 tháng cuối năm 2022.'])(
    'may tell its year: %s',
    (told) => {
      expect(heldOf(`${elected} ${told}`, { published: '' })).toEqual([
        'Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Tam Nông (elected) 2022-05-08..',
      ])
    },
  )

  test.each([
    'Năm 2022, huyện có 12 dự án.',
    'Từ đầu năm 2022 đến nay, huyện có 12 dự án. Năm 2023, huyện đã xây 5 cầu.',
  ])('mostly does not: %s', (told) => {
    expect(heldOf(`${elected} ${told}`, { published: '' })).toEqual([
      'Trần Văn Hai: Chủ tịch Ủy ban nhân dân huyện Tam Nông (elected)',
    ])
  })
})

describe('the time of a post told around it', () => {
  test.each([
    [
      'in a bracket before the name',
      'Trong thời gian giữ chức Chủ tịch UBND xã An Bình (từ tháng 5/2016 đến tháng 8/2020), ông Trần Văn Hai đã buông lỏng quản lý đất đai.',
      ['Trần Văn Hai: Chủ tịch Ủy ban nhân dân xã An Bình (former) 2016-05..2020-08'],
    ],
    [
      'where what went before it is told',
      'Trước khi được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Trà Vinh vào năm 2010, bà Lê Thị Ba công tác ở bệnh viện từ năm 1992.',
      ['Lê Thị Ba: Giám đốc Sở Y tế tỉnh Trà Vinh (current) 2010..'],
    ],
    [
      'some years after another',
      'Năm 2012, ông Trần Văn Hai được bổ nhiệm làm Phó Giám đốc Sở Xây dựng tỉnh Trà Vinh. Ba năm sau, ông được bổ nhiệm làm Giám đốc Sở Xây dựng tỉnh Trà Vinh.',
      [
        'Trần Văn Hai: Giám đốc Sở Xây dựng tỉnh Trà Vinh (appointed) 2015..',
        'Trần Văn Hai: Phó Giám đốc Sở Xây dựng tỉnh Trà Vinh (former) 2012..',
      ],
    ],
    [
      'some months after another',
      'Vào tháng 10/2019, bà Lê Thị Ba được bầu làm Phó Chủ tịch HĐND huyện Cầu Kè. 5 tháng sau, bà được HĐND huyện bầu làm Chủ tịch HĐND huyện Cầu Kè.',
      [
        'Lê Thị Ba: Chủ tịch Hội đồng nhân dân huyện Cầu Kè (elected) 2020-03..',
        'Lê Thị Ba: Phó Chủ tịch Hội đồng nhân dân huyện Cầu Kè (former) 2019-10..',
      ],
    ],
    [
      'but not the day on which a paper is handed over',
      'Ngày 15/8/2022, ông Trần Văn Hai nhận quyết định làm Phó Giám đốc Công an tỉnh Trà Vinh.',
      ['Trần Văn Hai: Phó Giám đốc Công an tỉnh Trà Vinh (appointed)'],
    ],
  ])('%s', (_, text, held) => {
    expect(heldOf(text, about)).toEqual(held)
  })
})

test('two posts one after the other, “trước khi làm …, … là …”', () => {
  expect(
    heldOf('Trước khi làm Bí thư Huyện ủy Cao Lãnh, ông Trần Văn Hai là Giám đốc Sở Y tế tỉnh Đồng Tháp.'),
  ).toHaveLength(2)
})

describe('the day is told by words of their own', () => {
  test.each([
    [
      'from the day of signing',
      'UBND tỉnh Đồng Tháp vừa ban hành Quyết định số 417/QĐ-UBND ngày 28/6/2022 bổ nhiệm ông Trần Văn Hai giữ chức Giám đốc Sở Y tế. Quyết định có hiệu lực từ ngày ký.',
      ['Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed) 2022-06-28..'],
    ],
    [
      'for all that the paragraph before decides',
      'Bà Lê Thị Ba được điều động giữ chức Phó Giám đốc Sở Y tế tỉnh Đồng Tháp. Ba người khác thôi việc.\nThời hạn giữ chức vụ của các ông, bà trên là 5 năm, tính từ ngày 1/7/2021.',
      ['Lê Thị Ba: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed) 2021-07-01..'],
    ],
    [
      'so many years in it',
      'Năm 1984, ông Trần Văn Hai được bầu làm Chủ tịch UBND xã An Bình. Giữ chức này 9 năm, ông nghỉ việc.',
      ['Trần Văn Hai: Chủ tịch Ủy ban nhân dân xã An Bình (former) 1984..1993'],
    ],
    [
      'the one before left on another day',
      'UBND tỉnh Đồng Tháp bổ nhiệm ông Trần Văn Hai giữ chức Giám đốc Sở Y tế thay bà Lê Thị Ba đã nghỉ hưu từ ngày 1/5/2023.',
      [
        'Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp (left) ..2023-05-01',
        'Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (appointed)',
      ],
    ],
  ])('%s', (_, text, held) => {
    expect(heldOf(text, about).map((line) => line.replace(/ (appointed|elected|dispatched)$/, ''))).toEqual(held)
  })
})
