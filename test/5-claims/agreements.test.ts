import { describe, expect, test } from 'vitest'
import { entitiesOf, extractionOf, relationsOf } from '../reading.ts'

const CITY = 'Ban Thường vụ Thành ủy Cao Lãnh'
const DISTRICT = 'Ban Thường vụ Huyện ủy Cao Lãnh'

const agreementsOf = (text: string) => entitiesOf(extractionOf(text), 'Agreement')

describe('kind and period', () => {
  test.each([
    [
      `${CITY} và ${DISTRICT} ký kết chương trình phối hợp giai đoạn 2021 - 2025.`,
      ['chương trình phối hợp', '2021', '2025'],
    ],
    [
      `${CITY} và ${DISTRICT} sơ kết Chương trình phối hợp công tác giai đoạn 2020–2023.`,
      ['chương trình phối hợp', '2020', '2023'],
    ],
    [
      'Sở Y tế tỉnh Đồng Tháp và Hội Phụ nữ tỉnh Đồng Tháp ký quy chế phối hợp giai đoạn 2022 - 2026.',
      ['quy chế phối hợp', '2022', '2026'],
    ],
    ['Trường Đại học Đồng Tháp và Tập đoàn Sao Mai ký Biên bản ghi nhớ.', ['biên bản ghi nhớ', undefined, undefined]],
    ['Hội Chữ thập đỏ tỉnh Đồng Tháp tổ chức ký kết giao ước thi đua năm 2022.', ['giao ước thi đua', '2022', '2022']],
    [`${CITY} và ${DISTRICT} đã ký quy chế phối hợp nhiệm kỳ 2021 - 2026.`, ['quy chế phối hợp', '2021', '2026']],
    [`${CITY} và ${DISTRICT} ký kế hoạch phối hợp trong năm 2017 - 2018.`, ['kế hoạch phối hợp', '2017', '2018']],
    [`${CITY} và ${DISTRICT} ký Văn bản liên tịch về cho vay vốn.`, ['văn bản liên tịch', undefined, undefined]],
    ['Hai đơn vị đã ký kết quy chế kết nghĩa.', ['quy chế kết nghĩa', undefined, undefined]],
  ])('%s', (text, [kind, from, to]) => {
    expect(agreementsOf(text).map((agreement) => [agreement.agreementKind, agreement.from, agreement.to])).toEqual([
      [kind, from, to],
    ])
  })
})

test('a bracket that opens before the period is closed after it', () => {
  const text = `${CITY} và ${DISTRICT} ký thỏa thuận hợp tác toàn diện (giai đoạn 2021 - 2025).`
  expect(agreementsOf(text).map(({ label }) => label)).toEqual(['Thỏa thuận hợp tác toàn diện (giai đoạn 2021 - 2025)'])
})

describe('the name', () => {
  test.each([
    ['Hai bên ký kết chương trình phối hợp cho giai đoạn 2024 - 2025.', 'Chương trình phối hợp giai đoạn 2024 - 2025'],
    [
      `${CITY} ký chương trình phối hợp với ${DISTRICT} giai đoạn 2024 - 2025.`,
      'Chương trình phối hợp giai đoạn 2024 - 2025',
    ],
    [
      `Ông Trần Văn Hai và bà Lê Thị Ba ký chương trình phối hợp, quyết tâm làm tốt các việc giai đoạn 2024 - 2025. ${CITY} và ${DISTRICT} ký chương trình phối hợp giai đoạn 2024 - 2025.`,
      'Chương trình phối hợp giai đoạn 2024 - 2025',
    ],
    [
      `${CITY} và ${DISTRICT} ký kết chương trình phối hợp. Chương trình phối hợp trao đổi, chia sẻ kinh nghiệm giữa hai bên có ba việc.`,
      'Chương trình phối hợp trao đổi, chia sẻ kinh nghiệm',
    ],
    [
      `${CITY} và ${DISTRICT} ký quy chế phối hợp về bảo đảm an ninh trật tự, ông Trần Văn Hai cho biết.`,
      'Quy chế phối hợp về bảo đảm an ninh trật tự',
    ],
    [`${CITY} và ${DISTRICT} ký quy chế phối hợp đạt kết quả tốt.`, 'Quy chế phối hợp'],
  ])('%s', (text, name) => {
    expect(agreementsOf(text).map(({ label }) => label)).toEqual([name])
  })
})

describe('parties', () => {
  test.each([
    `${CITY} và ${DISTRICT} ký kết chương trình phối hợp giai đoạn 2021 - 2025.`,
    `${CITY} cùng ${DISTRICT} sơ kết chương trình phối hợp giai đoạn 2021 - 2025.`,
    `Chương trình phối hợp giai đoạn 2021 - 2025 giữa ${CITY} và ${DISTRICT} đã hết hạn.`,
    `${CITY} và ${DISTRICT} tổ chức hội nghị tổng kết chương trình phối hợp giai đoạn 2021 - 2025.`,
    `${CITY} ký kết chương trình phối hợp giai đoạn 2021 - 2025 với ${DISTRICT}.`,
  ])('%s', (text) => {
    const agreement = 'Chương trình phối hợp giai đoạn 2021 - 2025'
    expect(relationsOf('PARTY_TO', text)).toEqual([`${DISTRICT} → ${agreement}`, `${CITY} → ${agreement}`])
  })

  test('three of them, the second and third behind “với”', () => {
    const text = 'Sở Y tế tỉnh Đồng Tháp ký Quy chế phối hợp với Công an tỉnh Đồng Tháp và Hội Nông dân tỉnh Đồng Tháp.'
    expect(relationsOf('PARTY_TO', text)).toEqual([
      'Công an tỉnh Đồng Tháp → Quy chế phối hợp',
      'Hội Nông dân tỉnh Đồng Tháp → Quy chế phối hợp',
      'Sở Y tế tỉnh Đồng Tháp → Quy chế phối hợp',
    ])
  })

  test.each([
    'Ông Trần Văn Hai thay mặt Huyện ủy Cao Lãnh ký chương trình phối hợp với Thành ủy Cao Lãnh.',
    'Lễ ký kết chương trình phối hợp giữa Huyện ủy Cao Lãnh và Thành ủy Cao Lãnh diễn ra sáng nay.',
    'Huyện ủy Cao Lãnh phối hợp với Thành ủy Cao Lãnh tổ chức hội nghị ký kết chương trình phối hợp.',
  ])('%s', (text) => {
    expect(relationsOf('PARTY_TO', text)).toEqual([
      'Huyện ủy Cao Lãnh → Chương trình phối hợp',
      'Thành ủy Cao Lãnh → Chương trình phối hợp',
    ])
  })

  test('numbered in brackets', () => {
    const text = 'Huyện ủy Cao Lãnh (bên A) và Thành ủy Cao Lãnh (bên B) ký Biên bản ghi nhớ.'
    expect(relationsOf('PARTY_TO', text)).toEqual([
      'Huyện ủy Cao Lãnh → Biên bản ghi nhớ',
      'Thành ủy Cao Lãnh → Biên bản ghi nhớ',
    ])
  })

  test('units of which one head names the bodies', () => {
    const text = 'Công an 3 địa phương Cao Lãnh, Lấp Vò và Tháp Mười ký quy chế phối hợp.'
    expect(relationsOf('PARTY_TO', text).length).toBe(3)
    expect(
      relationsOf('PARTY_TO', 'Công an các xã Mỹ Hội, An Bình và Mỹ Xương, huyện Cao Lãnh, ký quy chế phối hợp.'),
    ).toEqual([
      'Công an xã An Bình → Quy chế phối hợp',
      'Công an xã Mỹ Hội → Quy chế phối hợp',
      'Công an xã Mỹ Xương → Quy chế phối hợp',
    ])
    expect(relationsOf('PARTY_TO', 'UBND huyện Cao Lãnh và Lấp Vò ký thỏa thuận hợp tác.')).toEqual([
      'Ủy ban nhân dân huyện Cao Lãnh → Thỏa thuận hợp tác',
      'Ủy ban nhân dân huyện Lấp Vò → Thỏa thuận hợp tác',
    ])
  })

  test('two agreements of one kind with different partners are two', () => {
    const text =
      'Sở Y tế tỉnh Đồng Tháp và Công an tỉnh Đồng Tháp ký quy chế phối hợp. Sở Y tế tỉnh Đồng Tháp và Hội Nông dân tỉnh Đồng Tháp cũng ký quy chế phối hợp.'
    expect(agreementsOf(text).length).toBe(2)
  })

  test('none of an agreement that was not signed', () => {
    expect(
      relationsOf('PARTY_TO', 'Sở Y tế tỉnh Đồng Tháp không ký chương trình phối hợp với Công an tỉnh Đồng Tháp.'),
    ).toEqual([])
  })

  test('a meeting between two bodies is no agreement', () => {
    expect(
      relationsOf('PARTY_TO', 'Hội nghị giữa Huyện ủy Cao Lãnh và Thành ủy Cao Lãnh kết thúc lúc 11 giờ.'),
    ).toEqual([])
  })
})

describe('signers', () => {
  const both = ['Lê Thị Ba', 'Trần Văn Hai']

  test.each([
    ['Bí thư Huyện ủy Cao Lãnh Trần Văn Hai và Bí thư Thành ủy Cao Lãnh Lê Thị Ba ký kết chương trình phối hợp.', both],
    ['Ông Trần Văn Hai cùng bà Lê Thị Ba đã ký chương trình phối hợp.', both],
    ['Đồng chí Trần Văn Hai và đồng chí Lê Thị Ba hoàn thành lễ ký kết chương trình phối hợp.', both],
    ['Ông Trần Văn Hai chứng kiến lễ ký kết chương trình phối hợp.', []],
    ['Trước sự chứng kiến của ông Phạm Minh Tư, ông Trần Văn Hai và bà Lê Thị Ba ký kết chương trình phối hợp.', both],
    [
      'Dưới sự chứng kiến của bà Lê Thị Ba, ông Trần Văn Hai ký chương trình phối hợp với Thành ủy Cao Lãnh.',
      ['Trần Văn Hai'],
    ],
    ['Chương trình phối hợp được ký ngày 22/02/2024. Ký tên cho hai bên là ông Trần Văn Hai và bà Lê Thị Ba.', both],
  ])('%s', (text, signers) => {
    const { claims, entities } = extractionOf(text)
    const label = new Map(entities.map((entity) => [entity.id, entity.label]))
    expect(
      [...new Set(claims.filter(({ kind }) => kind === 'SIGNED').map(({ from }) => label.get(from)))].toSorted(),
    ).toEqual(signers)
  })
})

describe('the day of signing', () => {
  test.each([
    [`Ngày 22/02/2024, ${CITY} và ${DISTRICT} ký kết chương trình phối hợp giai đoạn 2024 - 2025.`, '2024-02-22'],
    [
      `Sáng 22/02/2024, ${CITY} sơ kết công tác. Dịp này, ${CITY} và ${DISTRICT} ký kết chương trình phối hợp giai đoạn 2024 - 2025.`,
      '2024-02-22',
    ],
    [`Ngày 22/02/2024, ${CITY} và ${DISTRICT} sơ kết chương trình phối hợp giai đoạn 2020 - 2023.`, undefined],
    ['Chương trình phối hợp giai đoạn 2024 - 2025 được ký ngày 22/02/2024.', '2024-02-22'],
    [`Ngày 22/02/2024, ${CITY} và ${DISTRICT} sơ kết chương trình phối hợp đã ký kết từ đầu nhiệm kỳ.`, undefined],
    [
      `Ngày 22/02/2024, ${CITY} và ${DISTRICT} bàn việc sẽ ký kết chương trình phối hợp giai đoạn 2024 - 2025 vào cuối năm.`,
      undefined,
    ],
  ])('%s', (text, day) => {
    expect(agreementsOf(text).map(({ signedOn }) => signedOn)).toEqual([day])
  })
})

describe('what is signed and what is only to be', () => {
  test.each([
    [`${CITY} và ${DISTRICT} ký kết chương trình phối hợp.`, 'signed'],
    [`Thỏa thuận hợp tác giữa ${CITY} và ${DISTRICT} đã được ký kết.`, 'signed'],
    [`${CITY} và ${DISTRICT} sẽ ký kết chương trình phối hợp.`, 'planned'],
    ['Ông Trần Văn Hai và bà Lê Thị Ba dự kiến ký biên bản ghi nhớ vào tháng sau.', 'planned'],
    [`Thỏa thuận hợp tác giữa ${CITY} và ${DISTRICT} sẽ được ký kết vào tháng 6.`, 'planned'],
    [`${CITY} và ${DISTRICT} sơ kết chương trình phối hợp.`, undefined],
  ])('%s', (text, status) => {
    const [agreement] = agreementsOf(text)
    expect(agreement?.status).toBe(status)
    expect(relationsOf('SIGNED', text)).toEqual([])
  })
})

test('two programmes are told apart by their periods, and one is followed by the other', () => {
  const text = `Ngày 22/02/2024, ${CITY} và ${DISTRICT} sơ kết chương trình phối hợp giai đoạn 2020 - 2023. Dịp này, ${CITY} và ${DISTRICT} ký kết chương trình phối hợp giai đoạn 2024 - 2025.`
  expect(agreementsOf(text).map(({ from }) => from)).toEqual(['2020', '2024'])
  expect(relationsOf('SUCCEEDED_BY', text)).toEqual([
    'Chương trình phối hợp giai đoạn 2020 - 2023 → Chương trình phối hợp giai đoạn 2024 - 2025',
  ])
})

test('the contents listed are its topics', () => {
  const text = `${CITY} và ${DISTRICT} ký kết chương trình phối hợp giai đoạn 2024 - 2025. Trong đó phối hợp trao đổi thông tin; phối hợp mở lớp bồi dưỡng; phối hợp chăm lo an sinh xã hội.`
  expect(agreementsOf(text).map(({ topics }) => topics)).toEqual([
    ['phối hợp trao đổi thông tin', 'phối hợp mở lớp bồi dưỡng', 'phối hợp chăm lo an sinh xã hội'],
  ])
})

test('the last of a list of parties gives the unit of all', () => {
  const text =
    'Thường trực HĐND, UBND, Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Đồng Tháp tổng kết Quy chế phối hợp giai đoạn 2021 - 2023.'
  expect(relationsOf('PARTY_TO', text)).toEqual([
    'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đồng Tháp → Quy chế phối hợp giai đoạn 2021 - 2023',
    'Thường trực Hội đồng nhân dân tỉnh Đồng Tháp → Quy chế phối hợp giai đoạn 2021 - 2023',
    'Ủy ban nhân dân tỉnh Đồng Tháp → Quy chế phối hợp giai đoạn 2021 - 2023',
  ])
})
