import { describe, expect, test } from 'vitest'
import { heldOf } from './held.ts'

describe('a life below a line of its own with the name', () => {
  const life = (...lines: readonly string[]) => heldOf(['Nghiêm Xuân Hai', ...lines].join('\n\n'))

  test('with the posts of today between', () => {
    expect(life('Bí thư Huyện ủy Cao Lãnh', '9/1994 - 5/1997: Phó Bí thư Huyện đoàn Cao Lãnh.')).toEqual([
      'Nghiêm Xuân Hai: Phó Bí thư Huyện Đoàn Cao Lãnh (former) 1994-09..1997-05',
    ])
  })

  test('with marks before the times', () => {
    expect(life('- Từ 9/1994 đến 5/1997: Phó Bí thư Huyện đoàn Cao Lãnh.')).toEqual([
      'Nghiêm Xuân Hai: Phó Bí thư Huyện Đoàn Cao Lãnh (former) 1994-09..1997-05',
    ])
  })

  test('with each time on a line of its own', () => {
    expect(
      heldOf(
        'Ông Trần Văn Hai\n* 1994 - 1997\nPhó Bí thư Huyện đoàn Cao Lãnh\n* 1997 - 1999\nBí thư Huyện đoàn Cao Lãnh',
      ),
    ).toEqual([
      'Trần Văn Hai: Bí thư Huyện Đoàn Cao Lãnh (former) 1997..1999',
      'Trần Văn Hai: Phó Bí thư Huyện Đoàn Cao Lãnh (former) 1994..1997',
    ])
  })

  test('a time in brackets is of the post before it or in it', () => {
    expect(
      life(
        'Tháng 6/1997 - 4/1999: Chánh Văn phòng Huyện ủy Cao Lãnh; Huyện ủy viên Cao Lãnh (từ năm 1998).',
        'Tháng 5/1999 - 4/2003: Phó Bí thư Huyện ủy Cao Lãnh (từ tháng 6/2000 là Phó Bí thư Thường trực Huyện ủy Cao Lãnh).',
      ),
    ).toEqual([
      'Nghiêm Xuân Hai: Chánh Văn phòng Huyện ủy Cao Lãnh (former) 1997-06..1999-04',
      'Nghiêm Xuân Hai: Huyện ủy viên Cao Lãnh (former) 1998..1999-04',
      'Nghiêm Xuân Hai: Phó Bí thư Huyện ủy Cao Lãnh (former) 1999-05..2003-04',
      'Nghiêm Xuân Hai: Phó Bí thư Thường trực Huyện ủy Cao Lãnh (former) 2000-06..2003-04',
    ])
  })
})
