import { describe, expect, test } from 'vitest'
import { type About, extractionOf } from '../reading.ts'

/** Whether the claim about each post is denied, in order of the text. */
function deniedOf(text: string, about: About = {}): readonly boolean[] {
  return extractionOf(text, about)
    .claims.filter(({ kind }) => kind === 'HOLDS')
    .toSorted((a, b) => a.evidence.start - b.evidence.start)
    .map(({ denied }) => denied === true)
}

describe('what an article itself denies is marked', () => {
  test('who “không phải” has the post that stands before the name', () => {
    const signs = 'Giám đốc Sở Y tế tỉnh Đồng Tháp Trần Văn Hai ký văn bản.'
    expect(deniedOf(`Không phải ${signs}`)).toEqual([true])
    expect(deniedOf(`Nếu không phải ${signs}`)).toEqual([false])
    expect(deniedOf(signs)).toEqual([false])
  })

  test('in a correction, what the paper wrote by mistake, and not what it puts right', () => {
    const text =
      'Chúng tôi đã ghi nhầm ông Trần Văn Hai, Giám đốc Sở Y tế tỉnh Đồng Tháp; đúng ra là ông Trần Văn Hai, Phó Giám đốc Sở Y tế tỉnh Đồng Tháp.'
    expect(deniedOf(text, { title: 'Đính chính' })).toEqual([true, false])
    expect(deniedOf(`Đính chính: ${text}`)).toEqual([true, false])
    expect(deniedOf(text)).toEqual([false, false])
  })
})
