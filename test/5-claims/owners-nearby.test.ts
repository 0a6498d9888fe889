import { describe, expect, test } from 'vitest'
import { holdsOf } from '../reading.ts'

describe('whose a body is that the words leave short', () => {
  test.each([
    [
      'a province of before 1991',
      'Ông Trần Văn Hai, nguyên Giám đốc Công an tỉnh Nghĩa Bình, kể lại.',
      ['Trần Văn Hai: Giám đốc Công an tỉnh Nghĩa Bình (former)'],
    ],
    [
      'a unit within a larger one',
      'Trung tá Trần Văn Hai, Trung đoàn trưởng Trung đoàn 20, Sư đoàn 4, phát biểu.',
      ['Trần Văn Hai: Trung đoàn trưởng Trung đoàn 20 Sư đoàn 4'],
    ],
    [
      'an office of the police where the ministry is named too',
      'Công an tỉnh Đồng Tháp họp. Bộ Công an gửi thư. Thượng tá Trần Văn Hai, Trưởng phòng Cảnh sát hình sự, phát biểu.',
      ['Trần Văn Hai: Trưởng Phòng Cảnh sát hình sự Công an tỉnh Đồng Tháp'],
    ],
    [
      'an agency of inquiry beside the police',
      'Đại tá Trần Văn Hai, Phó Giám đốc Công an tỉnh Đồng Tháp kiêm Thủ trưởng Cơ quan CSĐT, phát biểu.',
      [
        'Trần Văn Hai: Phó Giám đốc Công an tỉnh Đồng Tháp',
        'Trần Văn Hai: Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh Đồng Tháp',
      ],
    ],
    [
      'a board of the council',
      'HĐND tỉnh Đồng Tháp họp. Ông Trần Văn Hai là Trưởng Ban Pháp chế.',
      ['Trần Văn Hai: Trưởng Ban Pháp chế Hội đồng nhân dân tỉnh Đồng Tháp'],
    ],
    [
      'the commune with which the sentence begins',
      'UBND xã An Bình họp. Xã Mỹ Long do ông Trần Văn Hai làm Bí thư, bà Lê Thị Ba làm Chủ tịch UBND.',
      ['Lê Thị Ba: Chủ tịch Ủy ban nhân dân xã Mỹ Long', 'Trần Văn Hai: Bí thư Đảng ủy xã Mỹ Long'],
    ],
    [
      'fields alone in a list of ministers',
      'Dự lễ có các Bộ trưởng: Ngoại giao Trần Văn Hai, Công Thương Lê Thị Ba.',
      ['Lê Thị Ba: Bộ trưởng Bộ Công Thương', 'Trần Văn Hai: Bộ trưởng Bộ Ngoại giao'],
    ],
    [
      'the one pointed back at',
      'Sở Y tế tỉnh Đồng Tháp họp. Giám đốc sở này, bà Lê Thị Ba, nói rõ.',
      ['Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    ],
  ])('%s: %s', (_, text, holds) => {
    expect(holdsOf(text)).toEqual(holds)
  })
})
