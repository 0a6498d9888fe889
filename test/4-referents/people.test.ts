import { describe, expect, test } from 'vitest'
import { entitiesOf, extractionOf, holdsOf, labelsOf } from '../reading.ts'

describe('one person under all the words that name him or her', () => {
  test.each([
    ['Ông Trần Văn Tám đến dự. Ông Tám phát biểu.', ['Trần Văn Tám']],
    ['Đồng chí Trần Văn Tám đến dự. Đồng chí Trần Văn Tám phát biểu. Đồng chí Tám ra về.', ['Trần Văn Tám']],
    ['Đồng chí TRẦN VĂN TÁM đến dự. Ông Trần Văn Tám phát biểu.', ['Trần Văn Tám']],
    ['Bà Nguyễn Thị Thu Hà đến dự. Bà Thu Hà phát biểu.', ['Nguyễn Thị Thu Hà']],
    ['Ông Võ Kim Cự đến dự. Ông Kim Cự phát biểu.', ['Võ Kim Cự']],
    ['Ông Trần Văn Hoà đến dự. Ông Hòa phát biểu.', ['Trần Văn Hòa']],
    ['Ông Trần Văn Tám và ông Nguyễn Văn Tám cùng dự.', ['Nguyễn Văn Tám', 'Trần Văn Tám']],
    ['Đồng chí Trần Thanh Toàn và đồng chí Trần Thanh Toán cùng dự.', ['Trần Thanh Toàn', 'Trần Thanh Toán']],
  ])('%s', (text, people) => {
    expect(labelsOf('Person', text)).toEqual(people.toSorted())
  })

  test.each([
    ['Ông Đinh Văn Tám đến dự. Bí thư Thành ủy Đinh Văn tám phát biểu.', []],
    ['Ông Võ Kim Cự đến dự. Ông Kim Cự phát biểu.', ['Kim Cự']],
  ])('a name cut short is no alias: %s', (text, aliases) => {
    expect(entitiesOf(extractionOf(text), 'Person').flatMap((person) => person.aliases)).toEqual(aliases)
  })

  test('a given name alone, of nobody named in full, is nobody that can be told', () => {
    expect(labelsOf('Person', 'Ông Tám cho biết đường sẽ xong trước Tết.')).toEqual([])
  })

  test('of two people with one given name, the one named last is meant', () => {
    const text = 'Ông Nguyễn Văn Tám về Trà Vinh. Ông Trần Văn Tám ở lại Cao Lãnh. Sau đó ông Tám chủ trì hội nghị.'
    const { claims, entities } = extractionOf(text)
    const chair = claims.find(({ kind }) => kind === 'CHAIRED')!
    expect(entities.find(({ id }) => id === chair.from)?.label).toBe('Trần Văn Tám')
  })

  test('bà does not point at a man', () => {
    const text = 'Ông Trần Văn Tâm và bà Lê Thị Tâm cùng dự. Bà Tâm chủ trì hội nghị.'
    const { claims, entities } = extractionOf(text)
    const chair = claims.find(({ kind }) => kind === 'CHAIRED')!
    expect(entities.find(({ id }) => id === chair.from)?.label).toBe('Lê Thị Tâm')
  })
})

test('honorifics and gender are kept', () => {
  const people = entitiesOf(
    extractionOf('Đại tá Nguyễn Quốc Bảo và bà Lê Thị Ba cùng dự. Ông Bảo phát biểu.'),
    'Person',
  )
  expect(people).toMatchObject([
    { label: 'Nguyễn Quốc Bảo', honorifics: ['ông', 'đại tá'], gender: 'male' },
    { label: 'Lê Thị Ba', honorifics: ['bà'], gender: 'female' },
  ])
})

describe('authors and photographers are nobody in the article', () => {
  const prose =
    'Sáng 12/3, Huyện ủy Cao Lãnh tổ chức hội nghị sơ kết công tác xây dựng Đảng quý một năm 2024, có đại biểu của mười tám xã, thị trấn về dự đầy đủ.'
  test.each(['Tin, ảnh: Trần Quốc Bảo', 'Nguyễn Văn Bình', 'NGUYỄN BÌNH', 'Bài, ảnh: Lê Hoàng Nam - Trần Thu Hà'])(
    '%s',
    (byline) => {
      expect(labelsOf('Person', `${prose}\n\n${byline}`)).toEqual([])
    },
  )

  test('but the people of a caption are', () => {
    expect(
      labelsOf('Person', `${prose}\n\nĐồng chí Lê Thị Ba phát biểu tại hội nghị. Ảnh: Trần Quốc Bảo\n\n${prose}`),
    ).toEqual(['Lê Thị Ba'])
  })
})

describe('Hồ Chí Minh in slogans is no official', () => {
  test.each([
    'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    'Chuyên đề “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về nêu gương” được học ở mọi chi bộ.',
    'Thành phố Hồ Chí Minh và tỉnh Đồng Tháp hợp tác.',
    'Đoàn TNCS Hồ Chí Minh ra quân.',
  ])('%s', (text) => {
    expect(labelsOf('Person', text)).toEqual([])
  })
})

describe('a post behind whose kin somebody is', () => {
  test.each([
    ['Ông Hoàng Văn Hoàn (em trai ông Khánh, Giám đốc Công ty TNHH Thái Hoàng) nói.', ['Hoàng Văn Hoàn']],
    ['Bà Lê Thị Ba (vợ ông Trần Văn Hai, Chủ tịch UBND xã An Bình) nói.', ['Trần Văn Hai']],
    ['Ông Lê Văn Ba (cùng ông Trần Văn Hai, Giám đốc Sở Y tế tỉnh Đồng Tháp) nói.', ['Trần Văn Hai']],
  ])('%s', (text, holders) => {
    expect(holdsOf(text).map((hold) => hold.split(':')[0])).toEqual(holders)
  })
})
