import { describe, expect, test } from 'vitest'
import { labelsOf, relationsOf } from '../reading.ts'

const HEALTH = 'Sở Y tế tỉnh Đồng Tháp'
const SCHOOL = 'Trường Đại học Trà Vinh'

describe('an agreement that was not signed', () => {
  test.each([
    `${HEALTH} không ký hợp tác với ${SCHOOL}.`,
    `${HEALTH} chưa ký kết thỏa thuận hợp tác với ${SCHOOL}.`,
    `${HEALTH} từ chối ký bản ghi nhớ với ${SCHOOL}.`,
  ])('%s', (text) => {
    expect(relationsOf('PARTY_TO', text)).toEqual([])
    expect(labelsOf('Agreement', text)).toEqual([])
  })
})

describe('a programme under a name in quotation marks', () => {
  test.each([
    `${HEALTH} và ${SCHOOL} ký kết Chương trình “Vì đàn em thân yêu”.`,
    `${HEALTH} ký chương trình “Vì đàn em thân yêu” với ${SCHOOL}.`,
  ])('%s', (text) => {
    const agreement = 'hương trình “Vì đàn em thân yêu”'
    expect(relationsOf('PARTY_TO', text)).toEqual([`${HEALTH} → C${agreement}`, `${SCHOOL} → C${agreement}`])
  })

  test('a show is none', () => {
    expect(labelsOf('Agreement', `${HEALTH} dự chương trình “Vì đàn em thân yêu”.`)).toEqual([])
  })
})

test('what was done in part of a year is not the time of the agreement', () => {
  const text = `${HEALTH} và ${SCHOOL} sơ kết quy chế phối hợp 6 tháng đầu năm 2023.`
  expect(labelsOf('Agreement', text)).toEqual(['Quy chế phối hợp'])
})

test('“giữa hai bên” of an agreement whose parties stand in the sentence are those parties', () => {
  const text = `${HEALTH} và ${SCHOOL} ký thỏa thuận hợp tác. Công an tỉnh Đồng Tháp và Công an tỉnh Trà Vinh ký biên bản ghi nhớ về hợp tác giữa hai bên.`
  expect(relationsOf('PARTY_TO', text).filter((line) => line.includes('Biên bản'))).toEqual([
    'Công an tỉnh Trà Vinh → Biên bản ghi nhớ về hợp tác',
    'Công an tỉnh Đồng Tháp → Biên bản ghi nhớ về hợp tác',
  ])
})

test('what will be signed says nothing of what is signed before it in the sentence', () => {
  const text = `${HEALTH} và ${SCHOOL} ký biên bản hội đàm năm 2024 và thống nhất sẽ ký kế hoạch phối hợp năm 2025.`
  expect(labelsOf('Agreement', text)).toEqual(['Biên bản hội đàm năm 2024', 'Kế hoạch phối hợp năm 2025'])
})

test('how long an agreement holds is told of its “thời hạn”', () => {
  const text = `${HEALTH} và ${SCHOOL} ký thỏa thuận hợp tác. Thời hạn của thỏa thuận là 3 năm, từ năm 2024 đến năm 2027.`
  expect(labelsOf('Agreement', text)).toEqual(['Thỏa thuận từ năm 2024 đến năm 2027'])
})

test('an emulation bloc is no party of the pledge of its members', () => {
  const text = 'Khối thi đua số 4 ký giao ước thi đua năm 2024.'
  expect(relationsOf('PARTY_TO', text)).toEqual([])
})

describe('two provinces sign', () => {
  test('are bound by the bodies whose heads sign', () => {
    const text =
      'Chiều 5/6, hai tỉnh Đồng Tháp – Trà Vinh ký kết chương trình hợp tác giai đoạn 2024 – 2029. Phó Chủ tịch UBND tỉnh Đồng Tháp Trần Văn Hai và Phó Chủ tịch UBND tỉnh Trà Vinh Lê Văn Tư ký kết chương trình hợp tác.'
    expect(relationsOf('PARTY_TO', text).map((line) => line.replace(/ →.*/, ''))).toEqual([
      'Ủy ban nhân dân tỉnh Trà Vinh',
      'Ủy ban nhân dân tỉnh Đồng Tháp',
    ])
  })

  test('are meant where the committees of both are told of', () => {
    const text =
      'Ban Thường vụ Tỉnh ủy Đồng Tháp và Ban Thường vụ Tỉnh ủy Trà Vinh mở hội nghị. Tại hội nghị, hai tỉnh ký kết Chương trình hợp tác giai đoạn 2024 - 2028.'
    expect(relationsOf('PARTY_TO', text).map((line) => line.replace(/ →.*/, ''))).toEqual([
      'Ban Thường vụ Tỉnh ủy Trà Vinh',
      'Ban Thường vụ Tỉnh ủy Đồng Tháp',
    ])
  })
})

describe('bodies of two units or states under one head', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Công an hai tỉnh Đồng Tháp và Prey Veng', ['Công an tỉnh Prey Veng', 'Công an tỉnh Đồng Tháp']],
    ['UBND hai tỉnh Đồng Tháp - Trà Vinh', ['Ủy ban nhân dân tỉnh Trà Vinh', 'Ủy ban nhân dân tỉnh Đồng Tháp']],
    ['Hai tỉnh Kon Tum (Việt Nam) và Attapeu (Lào)', ['tỉnh Attapeu', 'tỉnh Kon Tum']],
    ['Bộ Công an hai nước Việt Nam - Lào', ['Bộ Công an Lào', 'Bộ Công an']],
    ['Hai Bộ Tư pháp Việt Nam và Lào', ['Bộ Tư pháp Lào', 'Bộ Tư pháp']],
    ['Hai Tổng cục Du lịch Việt Nam và Hàn Quốc', ['Tổng cục Du lịch Hàn Quốc', 'Tổng cục Du lịch Việt Nam']],
  ])('%s', (bodies, parties) => {
    expect(relationsOf('PARTY_TO', `${bodies} ký kết bản ghi nhớ.`)).toEqual(
      parties.map((body) => `${body} → Bản ghi nhớ`),
    )
  })
})

test('the units between which an agreement is, and not who holds the ceremony', () => {
  const text = 'Sở Ngoại vụ tỉnh Đồng Tháp tổ chức lễ ký kết bản ghi nhớ giữa hai tỉnh Đồng Tháp và Prey Veng.'
  expect(relationsOf('PARTY_TO', text)).toEqual(['tỉnh Prey Veng → Bản ghi nhớ', 'tỉnh Đồng Tháp → Bản ghi nhớ'])
})

describe('what is signed besides', () => {
  test('by bodies of the units that signed before is another agreement', () => {
    const text =
      'Tỉnh Đồng Tháp và tỉnh Trà Vinh ký bản ghi nhớ hợp tác. Dịp này, Công an tỉnh Đồng Tháp và Công an tỉnh Trà Vinh ký biên bản ghi nhớ.'
    expect(relationsOf('PARTY_TO', text)).toEqual([
      'Công an tỉnh Trà Vinh → Biên bản ghi nhớ',
      'Công an tỉnh Đồng Tháp → Biên bản ghi nhớ',
      'tỉnh Trà Vinh → Bản ghi nhớ hợp tác',
      'tỉnh Đồng Tháp → Bản ghi nhớ hợp tác',
    ])
  })

  test('by the same is the same one', () => {
    const text =
      'Sở Y tế tỉnh Đồng Tháp và Sở Tư pháp tỉnh Đồng Tháp tổ chức lễ ký bản ghi nhớ hợp tác. Dịp này, Sở Y tế và Sở Tư pháp ký biên bản ghi nhớ.'
    expect(relationsOf('PARTY_TO', text).length).toBe(2)
  })
})

test.each([
  'Theo báo cáo của Sở Nội vụ tỉnh Đồng Tháp, Công ty Sen Vàng đã ký thỏa thuận hợp tác với Công ty Thanh Bình.',
  'Thanh tra Bộ Tài chính phát hiện, Công ty Sen Vàng đã ký thỏa thuận hợp tác với Công ty Thanh Bình.',
])('who only tells of an agreement is no party: %s', (text) => {
  expect(relationsOf('PARTY_TO', text)).toEqual([
    'Công ty Sen Vàng → Thỏa thuận hợp tác',
    'Công ty Thanh Bình → Thỏa thuận hợp tác',
  ])
})

describe('sides that go by the head of their name', () => {
  test.each([
    'Trường Cao đẳng Nghề Sen Vàng khai giảng. Lễ ký kết thỏa thuận hợp tác giữa nhà trường và Công ty Thanh Bình diễn ra sáng 5/6.',
    'Trường Cao đẳng Nghề Sen Vàng tổ chức lễ ký kết thỏa thuận hợp tác giữa Công ty Thanh Bình và nhà trường.',
  ])('%s', (text) => {
    expect(relationsOf('PARTY_TO', text)).toEqual([
      'Công ty Thanh Bình → Thỏa thuận hợp tác',
      'Trường Cao đẳng Nghề Sen Vàng → Thỏa thuận hợp tác',
    ])
  })

  test('are nobody where no other side signs', () => {
    const text = 'Công ty Thanh Bình bị phạt. Việc ký kết hợp đồng giữa công ty với khách hàng phải đúng luật.'
    expect(relationsOf('PARTY_TO', text)).toEqual([])
  })
})

describe('a contract', () => {
  test('binds those whose heads sign it, on two lines too', () => {
    const text =
      'Lễ ký diễn ra sáng 5/6.\nÔng Trần Văn Hai – Phó Giám đốc Công ty Sen Vàng và\nÔng Lê Văn Tư – Giám đốc Công ty Thanh Bình ký kết hợp đồng gói thầu'
    expect(relationsOf('PARTY_TO', text)).toEqual(['Công ty Sen Vàng → Hợp đồng', 'Công ty Thanh Bình → Hợp đồng'])
  })

  test('that a chairman of the board signs binds the firm', () => {
    const text =
      'Ông Trần Văn Hai, Chủ tịch UBND tỉnh Đồng Tháp và ông Lê Văn Tư, Chủ tịch Hội đồng quản trị Công ty Thanh Bình ký biên bản ghi nhớ.'
    expect(relationsOf('PARTY_TO', text)).toEqual([
      'Công ty Thanh Bình → Biên bản ghi nhớ',
      'Ủy ban nhân dân tỉnh Đồng Tháp → Biên bản ghi nhớ',
    ])
  })
})

test.each([
  ['Hai bên ký biên bản ghi nhớ giữa Công ty MobiFone và Công ty Thanh Bình.', 'Tổng Công ty Viễn thông MobiFone'],
  ['Hai bên ký biên bản ghi nhớ giữa SVN Vietnam và Công ty Thanh Bình.', 'SVN Vietnam'],
  ['Hai bên ký biên bản ghi nhớ giữa Liên doanh Sen Vàng và Công ty Thanh Bình.', 'Liên doanh Sen Vàng'],
])('%s', (text, firm) => {
  expect(relationsOf('PARTY_TO', text)).toEqual(
    [`Công ty Thanh Bình → Biên bản ghi nhớ`, `${firm} → Biên bản ghi nhớ`].sort(),
  )
})

test('the ministry of another state beside ours', () => {
  expect(relationsOf('PARTY_TO', 'Bộ Y tế Lào và Bộ Y tế ký kết bản ghi nhớ.')).toEqual([
    'Bộ Y tế Lào → Bản ghi nhớ',
    'Bộ Y tế → Bản ghi nhớ',
  ])
})

test('a brand with one more word is another firm', () => {
  const text = 'Công ty Sen Vàng họp. Sen Vàng Global ký biên bản ghi nhớ với Công ty Thanh Bình.'
  expect(relationsOf('PARTY_TO', text)).not.toContain('Công ty Sen Vàng → Biên bản ghi nhớ')
})
