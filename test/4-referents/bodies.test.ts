import { describe, expect, test } from 'vitest'
import { type About, entitiesOf, extractionOf, labelsOf } from '../reading.ts'

type Row = readonly [text: string, bodies: readonly string[], about?: About]

/** The bodies named are among those found, and no other of their kind of name is: what is left out is filled in, not made up. */
const finds = (rows: readonly Row[]) =>
  test.each(rows.map(([text, bodies, about = {}]) => [text, bodies, about] as const))('%s', (text, bodies, about) => {
    expect(labelsOf('Organization', text, about)).toEqual(bodies.toSorted())
  })

const DONG_THAP: About = { outlet: 'Báo Đồng Tháp', published: '2024-03-12' }
const TRA_VINH: About = { url: 'https://travinh.example.vn/tin/1', published: '2021-10-20' }

describe('names are written out', () => {
  finds([
    ['UBND tỉnh Đồng Tháp chỉ đạo.', ['Ủy ban nhân dân tỉnh Đồng Tháp']],
    ['HĐND TP. Cao Lãnh họp.', ['Hội đồng nhân dân thành phố Cao Lãnh']],
    ['UBMTTQ huyện Cao Lãnh vận động.', ['Ủy ban Mặt trận Tổ quốc Việt Nam huyện Cao Lãnh']],
    ['Sở GD&ĐT tỉnh Đồng Tháp tuyển dụng.', ['Sở Giáo dục và Đào tạo tỉnh Đồng Tháp']],
    ['Hội LHPN huyện Cao Lãnh trao vốn.', ['Hội Liên hiệp Phụ nữ huyện Cao Lãnh']],
    ['Thành uỷ Cao Lãnh họp.', ['Thành ủy Cao Lãnh']],
    ['THÀNH ỦY CAO LÃNH họp.', ['Thành ủy Cao Lãnh']],
    ['Ban CHQS huyện Cao Lãnh tuyển quân.', ['Ban Chỉ huy Quân sự huyện Cao Lãnh']],
  ])
})

describe('organs bring the body they are of', () => {
  finds([
    ['Ban Thường vụ Thành ủy Cao Lãnh họp.', ['Ban Thường vụ Thành ủy Cao Lãnh', 'Thành ủy Cao Lãnh']],
    ['Ban Thường vụ (BTV) Huyện ủy Cao Lãnh họp.', ['Ban Thường vụ Huyện ủy Cao Lãnh', 'Huyện ủy Cao Lãnh']],
    ['Ban Tổ chức Tỉnh ủy Đồng Tháp hướng dẫn.', ['Ban Tổ chức Tỉnh ủy Đồng Tháp', 'Tỉnh ủy Đồng Tháp']],
    ['Ban Chấp hành Đảng bộ huyện Cao Lãnh họp.', ['Ban Chấp hành Đảng bộ huyện Cao Lãnh', 'Đảng bộ huyện Cao Lãnh']],
    [
      'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Trà Vinh họp.',
      [
        'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trà Vinh',
        'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trà Vinh',
      ],
    ],
    [
      'Theo Trưởng phòng Công chức - Viên chức, Sở Nội vụ tỉnh Đồng Tháp, hồ sơ đã đủ.',
      ['Phòng Công chức - Viên chức Sở Nội vụ tỉnh Đồng Tháp', 'Sở Nội vụ tỉnh Đồng Tháp'],
    ],
    ['Trường Tiểu học An Bình 1 khai giảng.', ['Trường Tiểu học An Bình 1']],
    ['Bà Lê Thị Ba dạy ở Trường Tiểu học An Bình 1.', ['Trường Tiểu học An Bình 1']],
    ['Trường Đại học Y khoa Phạm Ngọc Thạch tuyển sinh.', ['Trường Đại học Y khoa Phạm Ngọc Thạch']],
    ['Đảng ủy Quân sự tỉnh Trà Vinh họp.', ['Đảng ủy Quân sự tỉnh Trà Vinh']],
    ['Đảng ủy Trường THPT Cao Lãnh 2 khen thưởng.', ['Trường THPT Cao Lãnh 2', 'Đảng ủy Trường THPT Cao Lãnh 2']],
  ])

  test('an organ of the Party’s centre is of no province, whatever the article is about', () => {
    const [committee] = entitiesOf(
      extractionOf('Đảng ủy Khối đối ngoại Trung ương làm việc tại Đồng Tháp.', DONG_THAP),
      'Organization',
    )
    expect(committee).toMatchObject({ label: 'Đảng ủy Khối đối ngoại Trung ương Đảng', level: 'central' })
    expect(committee!.place).toBeUndefined()
  })

  test('as parts of it, each serving its place', () => {
    const extraction = extractionOf('Ban Thường vụ Thành ủy Cao Lãnh họp.')
    const bodies = entitiesOf(extraction, 'Organization')
    const places = entitiesOf(extraction, 'Place')
    const bureau = bodies.find(({ label }) => label.startsWith('Ban Thường vụ'))!
    expect(bodies.find(({ id }) => id === bureau.partOf)?.label).toBe('Thành ủy Cao Lãnh')
    expect(places.find(({ id }) => id === bureau.place)?.label).toBe('thành phố Cao Lãnh (Đồng Tháp)')
  })
})

describe('what the writer leaves out is that of the place of the article', () => {
  finds([
    // from the text
    [
      'Ban Thường vụ Huyện ủy Cao Lãnh họp. BTV Huyện ủy giao việc.',
      ['Ban Thường vụ Huyện ủy Cao Lãnh', 'Huyện ủy Cao Lãnh'],
    ],
    [
      'Ban Tổ chức Thành ủy Cao Lãnh báo cáo. Ban Tổ chức đề nghị ba việc.',
      ['Ban Tổ chức Thành ủy Cao Lãnh', 'Thành ủy Cao Lãnh'],
    ],
    ['Ở huyện Cao Lãnh, UBND huyện đã chi ngân sách.', ['Ủy ban nhân dân huyện Cao Lãnh']],
    [
      'Tại huyện Cao Lãnh, Huyện ủy và UBND huyện cùng kiểm tra.',
      ['Huyện ủy Cao Lãnh', 'Ủy ban nhân dân huyện Cao Lãnh'],
    ],
    // from the title
    ['Tỉnh ủy họp bàn ba việc.', ['Tỉnh ủy Đồng Tháp'], { title: 'Đồng Tháp bàn việc cuối năm' }],
    // from the outlet
    ['Tỉnh ủy họp bàn ba việc.', ['Tỉnh ủy Đồng Tháp'], DONG_THAP],
    ['UBND tỉnh giao Sở Y tế kiểm tra.', ['Sở Y tế tỉnh Đồng Tháp', 'Ủy ban nhân dân tỉnh Đồng Tháp'], DONG_THAP],
    [
      'Hội Nông dân tỉnh và Tỉnh đoàn họp.',
      ['Hội Nông dân tỉnh Đồng Tháp', 'Tỉnh Đoàn Đồng Tháp'],
      { outlet: 'Báo Đồng Tháp' },
    ],
    // from the URL
    ['Ban Thường vụ Tỉnh ủy họp.', ['Ban Thường vụ Tỉnh ủy Trà Vinh', 'Tỉnh ủy Trà Vinh'], TRA_VINH],
    // from the input
    ['Tỉnh ủy họp bàn ba việc.', ['Tỉnh ủy Đồng Tháp'], { province: 'Đồng Tháp' }],
  ])

  test('the text is stronger than the outlet', () => {
    const text =
      'Tỉnh Trà Vinh và các huyện của tỉnh Trà Vinh đã chống hạn. Tỉnh ủy Trà Vinh họp. UBND tỉnh chi thêm ngân sách.'
    expect(labelsOf('Organization', text, DONG_THAP)).toContain('Ủy ban nhân dân tỉnh Trà Vinh')
  })

  test('where nothing settles it, the name stays short and nothing is claimed of it', () => {
    expect(labelsOf('Organization', 'Tỉnh ủy họp bàn ba việc.')).toEqual([])
    const { entities, claims } = extractionOf('Ông Trần Văn Hai, Bí thư Huyện ủy, phát biểu.')
    const body = entities.find((entity) => entity.kind === 'Organization')
    expect(body).toMatchObject({ label: 'Huyện ủy', unsettled: true })
    expect(claims.filter(({ kind, to }) => kind === 'MENTIONS' && to === body?.id)).toEqual([])
  })
})

describe('Đảng ủy Khối', () => {
  finds([
    [
      'Đảng ủy Khối các cơ quan tỉnh Đồng Tháp họp. Đảng ủy Khối bàn ba việc.',
      ['Đảng ủy Khối các cơ quan tỉnh Đồng Tháp'],
    ],
    ['Đảng uỷ Khối các cơ quan Tỉnh họp.', ['Đảng ủy Khối các cơ quan tỉnh Đồng Tháp'], DONG_THAP],
    [
      'Đảng ủy Khối các cơ quan tỉnh Đồng Tháp họp. Đảng bộ Khối có 92 chi bộ. Ban Thường vụ Đảng ủy Khối khen thưởng.',
      [
        'Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh Đồng Tháp',
        'Đảng bộ Khối các cơ quan tỉnh Đồng Tháp',
        'Đảng ủy Khối các cơ quan tỉnh Đồng Tháp',
      ],
    ],
  ])

  test('those of Đồng Tháp and Trà Vinh are two bodies', () => {
    const text = 'Đảng ủy Khối các cơ quan tỉnh Đồng Tháp thăm Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh.'
    expect(labelsOf('Organization', text)).toEqual([
      'Đảng ủy Khối các cơ quan tỉnh Đồng Tháp',
      'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh',
    ])
  })
})

describe('city and district of one name', () => {
  finds([
    ['Thành ủy Cao Lãnh và Huyện ủy Cao Lãnh ký kết.', ['Huyện ủy Cao Lãnh', 'Thành ủy Cao Lãnh']],
    [
      'UBND thành phố Cao Lãnh và UBND huyện Cao Lãnh họp.',
      ['Ủy ban nhân dân huyện Cao Lãnh', 'Ủy ban nhân dân thành phố Cao Lãnh'],
    ],
  ])

  test.each([
    ['Thành ủy Cao Lãnh họp.', 'thành phố Cao Lãnh (Đồng Tháp)', 'district'],
    ['Huyện ủy Cao Lãnh họp.', 'huyện Cao Lãnh (Đồng Tháp)', 'district'],
    ['Thành ủy Trà Vinh họp.', 'thành phố Trà Vinh (Trà Vinh)', 'district'],
    ['Tỉnh ủy Trà Vinh họp.', 'tỉnh Trà Vinh', 'province'],
    ['Thành ủy Đà Nẵng họp.', 'thành phố Đà Nẵng', 'province'],
    ['Đảng ủy xã An Bình, huyện Cao Lãnh họp.', 'xã An Bình (huyện Cao Lãnh, Đồng Tháp)', 'commune'],
  ])('%s: of %s, level %s', (text, place, level) => {
    const extraction = extractionOf(text, { published: '2024-03-12' })
    const body = entitiesOf(extraction, 'Organization')[0]!
    expect(entitiesOf(extraction, 'Place').find(({ id }) => id === body.place)?.label).toBe(place)
    expect(body.level).toBe(level)
  })
})

describe('lists that share an owner', () => {
  finds([
    [
      'Thành ủy, HĐND, UBND thành phố Cao Lãnh họp.',
      ['Hội đồng nhân dân thành phố Cao Lãnh', 'Thành ủy Cao Lãnh', 'Ủy ban nhân dân thành phố Cao Lãnh'],
    ],
    ['Huyện ủy, UBND huyện Cao Lãnh thăm hỏi.', ['Huyện ủy Cao Lãnh', 'Ủy ban nhân dân huyện Cao Lãnh']],
  ])
})

describe('sectors', () => {
  test.each([
    ['Tỉnh ủy Đồng Tháp', 'party'],
    ['UBND tỉnh Đồng Tháp', 'state'],
    ['Quốc hội', 'state'],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trà Vinh', 'front'],
    ['Hội Nông dân tỉnh Trà Vinh', 'mass'],
    ['Tỉnh Đoàn Đồng Tháp', 'mass'],
    ['Công an tỉnh Đồng Tháp', 'armed'],
    ['Bộ Chỉ huy Quân sự tỉnh Trà Vinh', 'armed'],
    ['TAND huyện Cao Lãnh', 'court'],
    ['Viện kiểm sát nhân dân tỉnh Trà Vinh', 'court'],
    ['Báo Đồng Tháp', 'press'],
    ['Trường Chính trị tỉnh Đồng Tháp', 'school'],
    ['Công ty TNHH Cường Hưng', 'enterprise'],
  ])('%s: %s', (name, sector) => {
    expect(entitiesOf(extractionOf(`Hôm qua, ${name} đã họp.`), 'Organization').map((body) => body.sector)).toEqual([
      sector,
    ])
  })

  test.each([
    ['Văn phòng Ủy ban nhân dân tỉnh Trà Vinh', 'state'],
    ['Văn phòng Tỉnh ủy Trà Vinh', 'party'],
    ['Thường trực Hội đồng nhân dân tỉnh Trà Vinh', 'state'],
  ])('of an office that of whose it is: %s: %s', (name, sector) => {
    const bodies = entitiesOf(extractionOf(`Hôm qua, ${name} đã họp.`), 'Organization')
    expect(bodies.find(({ label }) => label === name)?.sector).toBe(sector)
  })
})
