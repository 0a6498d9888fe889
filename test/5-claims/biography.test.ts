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

describe('what a life begins with', () => {
  const factsOf = (text: string) =>
    entitiesOf(extractionOf(text), 'Person').map((person) =>
      [
        person.label,
        person.birthDate,
        person.ethnicity,
        person.education,
        person.theoryDegree,
        person.joinedParty,
      ].join(' | '),
    )

  test.each([
    [
      'in lines',
      'Họ và tên: Trần Văn Hai\nNgày sinh: 12/3/1967\nQuê quán: xã An Bình, huyện Cao Lãnh\nDân tộc: Kinh\nTrình độ chuyên môn: Thạc sĩ Luật\nLý luận chính trị: Cao cấp\nNgày vào Đảng: 03/02/1990',
      'Trần Văn Hai | 1967-03-12 | Kinh | Thạc sĩ Luật | Cao cấp | 1990-02-03',
    ],
    [
      'in a sentence',
      'Bà Lê Thị Ba, sinh ngày 5 tháng 9 năm 1975, quê quán tỉnh Trà Vinh, dân tộc Khmer, trình độ cử nhân kinh tế, cao cấp lý luận chính trị, vào Đảng tháng 9/1999, được bầu làm Bí thư.',
      'Lê Thị Ba | 1975-09-05 | Khmer | cử nhân kinh tế | cao cấp | 1999-09',
    ],
    [
      'of others',
      'Bà Lê Thị Ba thăm đồng bào dân tộc Khmer; năm 2020 chi bộ kết nạp vào Đảng 12 người.',
      'Lê Thị Ba |  |  |  |  | ',
    ],
    ['of a class', 'Bà Lê Thị Ba, sinh năm 1970, đang học lớp cao cấp lý luận chính trị.', 'Lê Thị Ba |  |  |  |  | '],
  ])('%s', (_, text, facts) => {
    expect(factsOf(text)).toEqual([facts])
  })
})
