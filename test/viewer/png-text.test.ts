import { expect, test } from 'vitest'
import { withText } from '../../viewer/sharing/png-text.ts'
import { chunksOf, textsOf } from './png-chunks.ts'

/** One dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const texts = {
  Description: 'Quan hệ (quanhe): 28 trên 57 mục',
  Source: 'th-001 | Vĩnh An ký kết | Báo Trường Hà\nth-002 | 👍 & <b>',
}

test('texts come back out of a PNG as they went in, and every checksum is right', () => {
  expect(textsOf(withText(dot, texts))).toEqual(texts)
})

test('the texts stand before the end, and all other chunks stay as they were', () => {
  const before = chunksOf(dot)
  const after = chunksOf(withText(dot, texts))
  expect(after.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'iTXt', 'iTXt', 'IEND'])
  expect(after.filter(({ type }) => type !== 'iTXt')).toEqual(before)
})

test('a PNG that lies within a longer run of bytes is read from its own beginning', () => {
  const longer = new Uint8Array(dot.length + 5)
  longer.set(dot, 5)
  expect(withText(longer.subarray(5), texts)).toEqual(withText(dot, texts))
})

test('a text that is empty, and one with a zero in it, which would end it, are kept as far as they can be', () => {
  expect(textsOf(withText(dot, { Title: '', Comment: 'a\0b' }))).toEqual({ Title: '', Comment: 'ab' })
})

test.each([
  ['no PNG', Buffer.from('GIF89a'), 'This is no PNG.'],
  ['nothing', new Uint8Array(), 'This is no PNG.'],
  ['a PNG cut short', dot.subarray(0, -6), 'This PNG is cut short.'],
])('%s is refused', (_, bytes, message) => {
  expect(() => withText(bytes, texts)).toThrow(message)
})
