import { describe, expect, test } from 'vitest'
import { postsOf } from './held.ts'

const posts = (text: string) => postsOf('Trần Văn Hai', text, {})

describe('a post told with a term before the one that sits is over', () => {
  test.each([
    'Đảng bộ huyện Tháp Mười khóa XII hiện khuyết bí thư. Bí thư Huyện ủy Tháp Mười (khóa XI) là ông Trần Văn Hai.',
    'Ban Chấp hành Đảng bộ huyện Tháp Mười khóa XII đã bầu bí thư. Ông Trần Văn Hai, Bí thư Huyện ủy Tháp Mười khóa XI, dự.',
  ])('%s', (text) => {
    expect(posts(text)).toEqual(['Bí thư Huyện ủy Tháp Mười (former)'])
  })

  test.each([
    'Ban Chấp hành Đảng bộ huyện Tháp Mười khóa XII sẽ bầu bí thư. Ông Trần Văn Hai, Bí thư Huyện ủy Tháp Mười khóa XI, dự.',
    'Đảng bộ huyện Lai Vung khóa XII hiện có 30 chi bộ. Ông Trần Văn Hai, Bí thư Huyện ủy Tháp Mười khóa XI, dự.',
  ])('but not of %s', (text) => {
    expect(posts(text)).toEqual(['Bí thư Huyện ủy Tháp Mười (current)'])
  })
})

test('of several posts told of one span of years none has the whole span', () => {
  expect(
    posts(
      'Từ năm 1985 đến năm 2003, ông Trần Văn Hai giữ nhiều trọng trách như: Bí thư Huyện ủy Tháp Mười; Giám đốc Sở Y tế tỉnh Đồng Tháp.',
    ),
  ).toEqual(['Bí thư Huyện ủy Tháp Mười (former)', 'Giám đốc Sở Y tế tỉnh Đồng Tháp (former)'])
})
