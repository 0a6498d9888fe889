import { describe, expect, test } from 'vitest'
import { sentencesOf } from './reading.ts'

/*
 * What is read wrongly, and known to be: each row fails, with the reason in its title. A row that has come right fails here; it then
 * moves to the test of its stage.
 */

describe('sentences', () => {
  test.fails.each([
    [
      'a caption that ends in small letters runs into the time of the next sentence',
      'Bí thư Huyện ủy Trần Văn Hai phát biểu tại hội nghị Sáng 12/3, Huyện ủy Cao Lãnh họp.',
      ['Bí thư Huyện ủy Trần Văn Hai phát biểu tại hội nghị', 'Sáng 12/3, Huyện ủy Cao Lãnh họp.'],
    ],
  ])('%s: %s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })
})
