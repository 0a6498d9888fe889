import { describe, expect, test } from 'vitest'
import { labelsOf, relationsOf } from '../reading.ts'

const HEALTH = 'Sở Y tế tỉnh Đồng Tháp'
const SCHOOL = 'Trường Đại học Trà Vinh'

describe('what is signed is called “hợp tác” alone', () => {
  test.each([
    [`Lễ ký kết hợp tác giữa ${HEALTH} và ${SCHOOL} diễn ra sáng nay.`, 'Thỏa thuận hợp tác'],
    [`Lễ ký kết hợp tác đào tạo giữa ${HEALTH} và ${SCHOOL}.`, 'Thỏa thuận hợp tác đào tạo'],
    [`${HEALTH} tổ chức lễ ký kết hợp tác với ${SCHOOL}.`, 'Thỏa thuận hợp tác'],
    [`${HEALTH} và ${SCHOOL} ký kết hợp tác.`, 'Thỏa thuận hợp tác'],
    [`${HEALTH} vừa ký hợp tác với ${SCHOOL}.`, 'Thỏa thuận hợp tác'],
    [`${HEALTH} và ${SCHOOL} ký kết Bản ghi nhớ thỏa thuận hợp tác.`, 'Bản ghi nhớ thỏa thuận hợp tác'],
  ])('%s', (text, agreement) => {
    expect(relationsOf('PARTY_TO', text)).toEqual([`${HEALTH} → ${agreement}`, `${SCHOOL} → ${agreement}`])
  })

  test.each([
    `Hai bên trao đổi về hợp tác đào tạo giữa ${HEALTH} và ${SCHOOL}.`,
    `${HEALTH}, Công an tỉnh Đồng Tháp phối hợp đồng bộ trong công tác phòng dịch và ký kết quy chế.`,
  ])('none: %s', (text) => {
    expect(labelsOf('Agreement', text)).toEqual([])
  })
})

describe('who is no party', () => {
  test.each([
    `Tại hội trường Huyện ủy Cao Lãnh đã diễn ra lễ ký kết thỏa thuận hợp tác giữa ${HEALTH} và ${SCHOOL}.`,
    `Bộ Y tế thông tin về việc ký kết thỏa thuận hợp tác giữa ${HEALTH} và ${SCHOOL}.`,
    `Lãnh đạo Sở Công Thương tỉnh Đồng Tháp dự lễ ký kết thỏa thuận hợp tác giữa ${HEALTH} và ${SCHOOL}.`,
  ])('%s', (text) => {
    const agreement = 'Thỏa thuận hợp tác'
    expect(relationsOf('PARTY_TO', text)).toEqual([`${HEALTH} → ${agreement}`, `${SCHOOL} → ${agreement}`])
  })
})

test('where they stand in the picture parts no signers', () => {
  const text = 'Ông Trần Văn Hai (bìa trái) và bà Lê Thị Ba ký kết thỏa thuận hợp tác.'
  expect(relationsOf('SIGNED', text)).toEqual(['Lê Thị Ba → Thỏa thuận hợp tác', 'Trần Văn Hai → Thỏa thuận hợp tác'])
})

describe('plain words for a paper that is named elsewhere', () => {
  const lead = `${HEALTH} và ${SCHOOL} ký bản ghi nhớ về đào tạo bác sĩ.`

  test.each([
    `${lead} Ông Trần Văn Hai và bà Lê Thị Ba ký kết hợp tác.`,
    `${lead} Ông Trần Văn Hai và bà Lê Thị Ba ký vào biên bản.`,
    `Lễ ký kết hợp tác giữa ${HEALTH} và ${SCHOOL}. Hai bên ký bản ghi nhớ về đào tạo bác sĩ.`,
  ])('one: %s', (text) => {
    expect(labelsOf('Agreement', text)).toEqual(['Bản ghi nhớ về đào tạo bác sĩ'])
  })

  test.each([
    `${HEALTH} và ${SCHOOL} ký bản ghi nhớ về đào tạo bác sĩ và văn bản hợp tác.`,
    `${lead} Công an tỉnh Đồng Tháp và Sở Tư pháp tỉnh Đồng Tháp ký thỏa thuận hợp tác.`,
  ])('two: %s', (text) => {
    expect(labelsOf('Agreement', text)).toHaveLength(2)
  })
})

test('agreements listed behind a colon are of those who sign them', () => {
  const text = `${HEALTH} đã ký:\n1. Thỏa thuận hợp tác với ${SCHOOL};\n2. Kế hoạch phối hợp với Công an tỉnh Đồng Tháp.`
  expect(relationsOf('PARTY_TO', text)).toEqual([
    'Công an tỉnh Đồng Tháp → Kế hoạch phối hợp',
    `${HEALTH} → Kế hoạch phối hợp`,
    `${HEALTH} → Thỏa thuận hợp tác`,
    `${SCHOOL} → Thỏa thuận hợp tác`,
  ])
})

test('titles in a caption above stand for those named below', () => {
  const text = `Giám đốc Sở Y tế và Hiệu trưởng Trường Đại học Trà Vinh ký văn bản. ${HEALTH} và ${SCHOOL} đã ký văn bản hợp tác. Ông Trần Văn Hai, Giám đốc Sở Y tế và bà Lê Thị Lan, Hiệu trưởng Trường Đại học Trà Vinh cùng phát biểu.`
  expect(relationsOf('SIGNED', text)).toEqual(['Lê Thị Lan → Văn bản hợp tác', 'Trần Văn Hai → Văn bản hợp tác'])
})

test('the programme before the one that is signed bound the same', () => {
  const text = `${HEALTH} và ${SCHOOL} ký chương trình phối hợp giai đoạn 2024 - 2028. Ông Trần Văn Hai báo cáo kết quả chương trình giai đoạn 2019 - 2023.`
  expect(relationsOf('PARTY_TO', text)).toHaveLength(4)
  expect(labelsOf('Agreement', 'Ông Trần Văn Hai báo cáo kết quả chương trình giai đoạn 2019 - 2023.')).toEqual([])
})
