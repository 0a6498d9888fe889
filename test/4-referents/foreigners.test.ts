import { describe, expect, test } from 'vitest'
import { holdsOf, labelsOf } from '../reading.ts'

const finds = (rows: readonly (readonly [text: string, holds: readonly string[]])[]) =>
  test.each(rows)('%s', (text, holds) => {
    expect(holdsOf(text)).toEqual(holds.toSorted())
  })

describe('countries and parties behind a post', () => {
  finds([
    [
      'Chủ tịch Quốc hội Lào Saysomphone Phomvihane thăm tỉnh Đồng Tháp.',
      ['Saysomphone Phomvihane: Chủ tịch Quốc hội Lào'],
    ],
    [
      'Thủ tướng Chính phủ nước Cộng hòa Dân chủ Nhân dân Lào Sonexay Siphandone thăm tỉnh.',
      ['Sonexay Siphandone: Thủ tướng Lào'],
    ],
    ['Tổng thống Cộng hòa Belarus Alexander Lukashenko đến.', ['Alexander Lukashenko: Tổng thống Belarus']],
    ['Tổng thống Nước Cộng hòa Belarus Alexander Lukashenko đến.', ['Alexander Lukashenko: Tổng thống Belarus']],
    ['Tổng thống Cộng hòa Dominica Luis Abinader đến.', ['Luis Abinader: Tổng thống Cộng hòa Dominica']],
    [
      'Thủ tướng Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam Trần Văn Hai dự.',
      ['Trần Văn Hai: Thủ tướng Chính phủ'],
    ],
    ['Bộ trưởng Ngoại giao Nhật Bản Iwaya Takeshi đến.', ['Iwaya Takeshi: Bộ trưởng Ngoại giao Nhật Bản']],
    ['Bộ trưởng Bộ Ngoại giao Nhật Bản Iwaya Takeshi đến.', ['Iwaya Takeshi: Bộ trưởng Bộ Ngoại giao Nhật Bản']],
    ['Thủ tướng Nhật Fumio Kishida đến.', ['Fumio Kishida: Thủ tướng Nhật Bản']],
    [
      'Tổng Lãnh sự Nhật Bản tại TP Hồ Chí Minh Ono Masuo dự.',
      ['Ono Masuo: Tổng Lãnh sự Nhật Bản tại thành phố Hồ Chí Minh'],
    ],
    ['Tổng Lãnh sự Lào tại Đà Nẵng, bà Phimpha Keomixay, dự.', ['Phimpha Keomixay: Tổng Lãnh sự Lào tại Đà Nẵng']],
    ['Đại sứ Lào tại Việt Nam Sengphet Houngboungnuang dự.', ['Sengphet Houngboungnuang: Đại sứ Lào tại Việt Nam']],
    [
      'Tổng Bí thư Đảng Nhân dân Cách mạng Lào Bounnhang Vorachith đến.',
      ['Bounnhang Vorachith: Tổng Bí thư Đảng Nhân dân Cách mạng Lào'],
    ],
    [
      'Ông Pedro Gomez, Ủy viên Bộ Chính trị Đảng Cộng sản Cuba, Chủ tịch Quốc hội Cuba, đến.',
      ['Pedro Gomez: Chủ tịch Quốc hội Cuba', 'Pedro Gomez: Ủy viên Bộ Chính trị Đảng Cộng sản Cuba'],
    ],
  ])
})

describe('a body named bare beside a foreigner is not the Vietnamese one', () => {
  finds([
    [
      'Bà Marie Dupont, Ủy viên Bộ Chính trị, Trưởng ban Đối ngoại Đảng Cộng sản Pháp, thăm tỉnh.',
      [
        'Marie Dupont: Trưởng Ban Đối ngoại Đảng Cộng sản Pháp',
        'Marie Dupont: Ủy viên Bộ Chính trị Đảng Cộng sản Pháp',
      ],
    ],
    [
      'Lãnh đạo tỉnh tiếp đoàn Đảng Cộng sản Pháp do bà Marie Dupont, Ủy viên Bộ Chính trị, dẫn đầu.',
      ['Marie Dupont: Ủy viên Bộ Chính trị Đảng Cộng sản Pháp'],
    ],
    [
      'Tổng thống Nga Vladimir Putin đến cùng Bộ trưởng Bộ Quốc phòng Sergey Orlov.',
      ['Sergey Orlov: Bộ trưởng', 'Vladimir Putin: Tổng thống Nga'],
    ],
    [
      'Ông Thongloun Sisoulith, Ủy viên Bộ Chính trị, Thủ tướng Chính phủ Lào, thăm tỉnh.',
      ['Thongloun Sisoulith: Thủ tướng Lào', 'Thongloun Sisoulith: Ủy viên Bộ Chính trị Đảng Nhân dân Cách mạng Lào'],
    ],
    ['Thủ tướng Hun Sovann rời Lào.', ['Hun Sovann: Thủ tướng']],
    // a slip of the pen makes nobody a head of the state of which the article speaks
    [
      'Tổng thống Mỹ John Smith ở Mỹ. Thủ tướng Ngyễn Văn Phúc thăm Mỹ.',
      ['John Smith: Tổng thống Mỹ', 'Ngyễn Văn Phúc: Thủ tướng'],
    ],
    ['Thủ tướng Singapore Lý Hiển Long đến. Thủ tướng Lý Hiển Long cảm ơn.', ['Lý Hiển Long: Thủ tướng Singapore']],
  ])

  test('the bodies of the foreigner are no Vietnamese bodies', () => {
    expect(
      labelsOf('Organization', 'Bà Marie Dupont, Ủy viên Bộ Chính trị, Trưởng ban Đối ngoại Đảng Cộng sản Pháp, đến.'),
    ).not.toContain('Bộ Chính trị')
    expect(labelsOf('Organization', 'Thứ trưởng Bộ Quốc phòng Alexander Fomin đến.')).toEqual([])
  })
})

describe('a Vietnamese beside foreigners keeps the Vietnamese body', () => {
  finds([
    [
      'Bộ trưởng Bộ Ngoại giao Lào Saleumxay Kommasith tiếp Bộ trưởng Bộ Ngoại giao Trần Văn Hai.',
      ['Saleumxay Kommasith: Bộ trưởng Bộ Ngoại giao Lào', 'Trần Văn Hai: Bộ trưởng Bộ Ngoại giao'],
    ],
    [
      'Thủ tướng Việt Nam Trần Văn Hai, Thủ tướng Lào Sonexay Siphandone cùng dự.',
      ['Sonexay Siphandone: Thủ tướng Lào', 'Trần Văn Hai: Thủ tướng Chính phủ'],
    ],
    [
      'Ông Ksor Nham, Ủy viên Trung ương Đảng, Phó Chủ tịch UBND tỉnh Gia Lai, dự.',
      ['Ksor Nham: Phó Chủ tịch Ủy ban nhân dân tỉnh Gia Lai', 'Ksor Nham: Ủy viên Ban Chấp hành Trung ương Đảng'],
    ],
    ['Ông Trần Văn Hai, Đại sứ tại Lào, dự.', ['Trần Văn Hai: Đại sứ']],
  ])
})

describe('international bodies, envoys, other parties and who works for a head', () => {
  finds([
    [
      'Chủ tịch Hội đồng châu Âu Donald Tusk và Chủ tịch Ủy ban châu Âu Jean-Claude Juncker dự hội nghị.',
      ['Donald Tusk: Chủ tịch Hội đồng châu Âu', 'Jean-Claude Juncker: Chủ tịch Ủy ban châu Âu'],
    ],
    ['Chủ tịch IPU Saber Chowdhury phát biểu.', ['Saber Chowdhury: Chủ tịch Liên minh Nghị viện Thế giới']],
    ['Đại sứ Việt Nam tại Belarus Trần Văn Hai dự lễ.', ['Trần Văn Hai: Đại sứ Việt Nam tại Belarus']],
    [
      'Bà Maria Lopez, Đại sứ đặc mệnh toàn quyền Vương quốc Bỉ tại Việt Nam, thăm tỉnh.',
      ['Maria Lopez: Đại sứ đặc mệnh toàn quyền Bỉ tại Việt Nam'],
    ],
    ['Đại sứ Nga tại Mỹ Sergey Kislyak trả lời.', ['Sergey Kislyak: Đại sứ Nga tại Mỹ']],
    ['Tiếp Tổng thống Pháp Emmanuel Macron tại Hà Nội.', ['Emmanuel Macron: Tổng thống Pháp']],
    // of whom everybody knows whose president he is
    ['Tiếp Tổng thống Emmanuel Macron tại Hà Nội.', ['Emmanuel Macron: Tổng thống Pháp']],
    ['Cựu Ngoại trưởng Hillary Clinton dự hội thảo.', ['Hillary Clinton: Ngoại trưởng Mỹ (former)']],
    ['Ông Lý Hiển Long, Chủ tịch UBND xã An Bình, dự họp.', ['Lý Hiển Long: Chủ tịch Ủy ban nhân dân xã An Bình']],
    [
      'Ông Pedro Gomez, Ủy viên Bộ Chính trị Đảng Cộng sản Cuba, Chủ tịch Quốc hội, đến thăm.',
      ['Pedro Gomez: Chủ tịch Quốc hội Cuba', 'Pedro Gomez: Ủy viên Bộ Chính trị Đảng Cộng sản Cuba'],
    ],
    ['Chủ tịch Đảng Dân chủ Tự do Nhật Bản Abe Shinzo đến.', ['Abe Shinzo: Chủ tịch Đảng Dân chủ Tự do Nhật Bản']],
    ['Thượng nghị sĩ đảng Dân chủ Bob Casey đến thăm.', ['Bob Casey: Thượng nghị sĩ']],
    ['Chủ nhiệm Văn phòng Tổng thống Vratislav Mynar dự.', ['Vratislav Mynar: Chủ nhiệm Văn phòng Tổng thống']],
    ['Trợ lý Tổng Bí thư Trần Văn Hai dự lễ.', ['Trần Văn Hai: Trợ lý Tổng Bí thư']],
    ['Thư ký Chủ tịch nước Trần Văn Hai dự lễ.', []],
    ['Chánh Văn phòng Tổng Bí thư Lê Văn Ba dự.', ['Lê Văn Ba: Chánh Văn phòng Tổng Bí thư']],
    [
      'Tổ trưởng Tổ công tác của Thủ tướng Trần Văn Hai phát biểu.',
      ['Trần Văn Hai: Tổ trưởng Tổ công tác của Thủ tướng Chính phủ'],
    ],
    [
      'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Trần Văn Hai chủ trì. Thứ trưởng Bộ Công Thương Lê Văn Ba báo cáo. Bộ trưởng Trần Văn Hai nói.',
      [
        'Lê Văn Ba: Thứ trưởng Bộ Công Thương',
        'Trần Văn Hai: Bộ trưởng',
        'Trần Văn Hai: Chủ nhiệm Văn phòng Chính phủ',
      ],
    ],
  ])

  test.each([
    ['Đại sứ quán Việt Nam tại Cuba tổ chức lễ.', ['Đại sứ quán Việt Nam tại Cuba']],
    ['Đoàn đại biểu Quốc hội Cuba thăm Hà Nội.', ['Đoàn đại biểu Quốc hội Cuba']],
    ['Ủy ban liên Chính phủ Việt Nam - Lào họp.', ['Ủy ban liên Chính phủ Việt Nam - Lào']],
    ['Hiệp định Việt Nam - EU (EVFTA) được ký. EVFTA có hiệu lực.', []],
  ])('%s', (text, bodies) => {
    expect(labelsOf('Organization', text)).toEqual(bodies)
  })
})

describe('what is said of one state is lent to its people', () => {
  finds([
    [
      'Thủ tướng Trần Văn Hai hội đàm với Tổng Bí thư, Chủ tịch Trung Quốc Tập Cận Bình.',
      [
        'Trần Văn Hai: Thủ tướng Chính phủ',
        'Tập Cận Bình: Chủ tịch Trung Quốc',
        'Tập Cận Bình: Tổng Bí thư Đảng Cộng sản Trung Quốc',
      ],
    ],
    [
      'Thượng tướng Phạm Trường Long, Ủy viên Bộ Chính trị, Phó Chủ tịch Quân ủy Trung ương Trung Quốc, đến thăm.',
      [
        'Phạm Trường Long: Phó Chủ tịch Quân ủy Trung ương Trung Quốc',
        'Phạm Trường Long: Ủy viên Bộ Chính trị Đảng Cộng sản Trung Quốc',
      ],
    ],
    [
      'Chủ tịch nước Trần Văn Hai tiếp Ủy viên Bộ Chính trị, Thủ tướng Lào Thongloun Sisoulith.',
      [
        'Thongloun Sisoulith: Thủ tướng Lào',
        'Thongloun Sisoulith: Ủy viên Bộ Chính trị Đảng Nhân dân Cách mạng Lào',
        'Trần Văn Hai: Chủ tịch nước',
      ],
    ],
    [
      'Thủ tướng Pháp Jean Martin cải tổ nội các Pháp. Bộ trưởng Quốc phòng Marie Dupont dự.',
      ['Jean Martin: Thủ tướng Pháp', 'Marie Dupont: Bộ trưởng Quốc phòng Pháp'],
    ],
    [
      'Thủ tướng Pháp Jean Martin cải tổ nội các Pháp. Anh và Đức theo dõi. Tổng thống John Smith khen.',
      ['John Smith: Tổng thống', 'Jean Martin: Thủ tướng Pháp'],
    ],
  ])
})
