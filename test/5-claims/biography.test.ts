import { describe, expect, test } from 'vitest'
import { entitiesOf, extractionOf } from '../reading.ts'

function peopleOf(text: string) {
  return entitiesOf(extractionOf(text), 'Person').map(({ label, gender, genderTold, birthYear, nativePlace }) =>
    [label, genderTold && gender, birthYear, nativePlace].filter(Boolean).join(', '),
  )
}

describe('births and homes are told right behind a full name', () => {
  test.each([
    ['Ông Trần Văn Hai (sinh năm 1967, quê Trà Vinh) phát biểu.', 'Trần Văn Hai, male, 1967, Trà Vinh'],
    ['Bà Lê Thị Ba (SN1970), Giám đốc Sở Y tế, phát biểu.', 'Lê Thị Ba, female, 1970'],
    ['Ông Trần Văn Hai (Sinh ngày 12/3/1967) phát biểu.', 'Trần Văn Hai, male, 1967'],
    ['Ông Trần Văn Hai, quê xã An Bình, huyện Cao Lãnh, nói.', 'Trần Văn Hai, male, xã An Bình, huyện Cao Lãnh'],
    ['Ông Trần Văn Hai, quê ở TP.Cao Lãnh, phát biểu.', 'Trần Văn Hai, male, TP.Cao Lãnh'],
  ])('%s', (text, told) => {
    expect(peopleOf(text)).toEqual([told])
  })

  test('the next name ends what is told of the one before', () => {
    expect(peopleOf('Ông Trần Văn Hai và bà Lê Thị Ba (SN 1970) phát biểu.')).toEqual([
      'Trần Văn Hai, male',
      'Lê Thị Ba, female, 1970',
    ])
  })

  test('“Sinh năm” with a capital tells of who comes next', () => {
    expect(peopleOf('Ông Trần Văn Hai phát biểu. Sinh năm 1970, bà Lê Thị Ba là em út.')).toEqual([
      'Trần Văn Hai, male',
      'Lê Thị Ba, female',
    ])
  })

  test('nobody is born by “tuyển sinh”, nor in a year that is none', () => {
    expect(peopleOf('Ông Trần Văn Hai nói về tuyển sinh năm 2019.')).toEqual(['Trần Văn Hai, male'])
    expect(peopleOf('Ông Trần Văn Hai (sinh năm 2967) phát biểu.')).toEqual(['Trần Văn Hai, male'])
  })

  test('a man and a woman of one name are neither', () => {
    expect(peopleOf('Ông Trần Thanh Hà phát biểu. Bà Trần Thanh Hà tiếp thu.')).toEqual(['Trần Thanh Hà'])
  })
})
