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
