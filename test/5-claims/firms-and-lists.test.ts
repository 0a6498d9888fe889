import { describe, expect, test } from 'vitest'
import { labelsOf } from '../reading.ts'
import { heldOf } from './held.ts'

describe('firms by the names that an article gives them', () => {
  test.each([
    [
      'a short name with its kind',
      'Vụ án xảy ra tại Công ty cổ phần chứng khoán Sao Mai (Công ty SMS). Ông Lê Văn Ba, Tổng giám đốc Công ty SMS, bị khởi tố.',
      ['Lê Văn Ba: Tổng Giám đốc Công ty Cổ phần chứng khoán Sao Mai (current)'],
    ],
    [
      'a short name that is explained further on',
      'Ông Lê Văn Ba, Giám đốc Công ty SMS, phát biểu. Công ty cổ phần Sao Mai (SMS) xây cầu.',
      ['Lê Văn Ba: Giám đốc Công ty Cổ phần Sao Mai (current)'],
    ],
    [
      'works in small letters, and a form behind them',
      'Ông Lê Văn Ba, Giám đốc Tổng Công ty Đầu tư và phát triển công nghiệp TNHH MTV, phát biểu.',
      ['Lê Văn Ba: Giám đốc Tổng Công ty Đầu tư và phát triển công nghiệp TNHH một thành viên (current)'],
    ],
    [
      'a bank behind the work',
      'Ông Lê Văn Ba, Giám đốc Công ty cổ phần chứng khoán Ngân hàng Sông Tiền, phát biểu.',
      ['Lê Văn Ba: Giám đốc Công ty Cổ phần chứng khoán Ngân hàng Sông Tiền (current)'],
    ],
    [
      'two of one chain',
      'Ông Lê Văn Ba từng là Giám đốc Công ty Thép Sông Tiền, rồi Phó Giám đốc Công ty cổ phần Thép Sông Tiền.',
      [
        'Lê Văn Ba: Giám đốc Công ty Thép Sông Tiền (former)',
        'Lê Văn Ba: Phó Giám đốc Công ty Cổ phần Thép Sông Tiền (former)',
      ],
    ],
    [
      'one under two names',
      'Công ty cổ phần Thép Sông Tiền họp. Ông Lê Văn Ba, Giám đốc Công ty Thép Sông Tiền, phát biểu.',
      ['Lê Văn Ba: Giám đốc Công ty Cổ phần Thép Sông Tiền (current)'],
    ],
    [
      'names, a country and a code in one bracket',
      'Công ty CP Sen Hồng (SenHong Corporation; viết tắt: SHC, HoSE: SHN) họp. Ông Lê Văn Ba, Giám đốc SHC, phát biểu.',
      ['Lê Văn Ba: Giám đốc Công ty Cổ phần Sen Hồng (current)'],
    ],
    [
      'others in a bracket',
      'Công ty CP Sen Hồng (SHC, SVT) họp. Ông Lê Văn Ba, Giám đốc SVT, phát biểu.',
      ['Lê Văn Ba: Giám đốc SVT (current)'],
    ],
    [
      'what a firm has in a place',
      'Tổng Công ty Sen Vàng (SVC) họp. Ông Lê Văn Ba, Giám đốc SVC Đồng Tháp, phát biểu.',
      ['Lê Văn Ba: Giám đốc SVC Đồng Tháp (current)'],
    ],
    [
      'a branch with its short name',
      'Ngân hàng TMCP Sen Vàng – Chi nhánh Đồng Tháp (SenBank Đồng Tháp) họp. Ông Lê Văn Ba, Giám đốc SenBank Đồng Tháp, phát biểu.',
      ['Lê Văn Ba: Giám đốc Ngân hàng Thương mại cổ phần Sen Vàng Chi nhánh Đồng Tháp (current)'],
    ],
    [
      'who runs it for its head',
      'Viện Lúa Cửu Long (VLCL) họp. Ông Lê Văn Ba, Phó Viện trưởng phụ trách VLCL, phát biểu.',
      ['Lê Văn Ba: Phó Viện trưởng Viện Lúa Cửu Long (current, acting)'],
    ],
  ])('%s', (_, text, held) => {
    expect(heldOf(text)).toEqual(held)
  })

  test.each([
    ['BQL khu di tích Gò Tháp họp.', ['Ban Quản lý khu di tích Gò Tháp']],
    ['Ban Quản lý (BQL) Hoàng thành Sông Tiền họp.', ['Ban Quản lý Hoàng thành Sông Tiền']],
    ['Về 5 BQL dự án mới thành lập, tỉnh chưa có ý kiến.', []],
    ['Công ty mua trái phiếu Chính phủ.', []],
  ])('%s', (text, bodies) => {
    expect(labelsOf('Organization', text)).toEqual(bodies)
  })
})

describe('lists in which not everyone’s body is said', () => {
  test.each([
    [
      'the first post that names a body says whose those before it are',
      'Bị truy tố có Lê Văn Ba, nguyên chủ tịch HĐQT; Lê Thị Tư, nguyên kế toán trưởng Công ty Thanh Bình; Trần Văn Hai, nguyên giám đốc Công ty Sao Mai.',
      [
        'Lê Thị Tư: Kế toán trưởng Công ty Thanh Bình (former)',
        'Lê Văn Ba: Chủ tịch Hội đồng quản trị Công ty Thanh Bình (former)',
        'Trần Văn Hai: Giám đốc Công ty Sao Mai (former)',
      ],
    ],
    [
      'two of one role are of two bodies',
      'Dự có ông Lê Văn Ba, Giám đốc và ông Trần Văn Hai, Giám đốc Sở Y tế tỉnh Trà Vinh.',
      ['Lê Văn Ba: Giám đốc (current)', 'Trần Văn Hai: Giám đốc Sở Y tế tỉnh Trà Vinh (current)'],
    ],
    [
      'as many names as posts',
      'Lê Thị Tư, Đặng Văn Năm nguyên giám đốc, phó giám đốc Công ty Sao Mai bị khởi tố.',
      ['Lê Thị Tư: Giám đốc Công ty Sao Mai (former)', 'Đặng Văn Năm: Phó Giám đốc Công ty Sao Mai (former)'],
    ],
    [
      'words that say so',
      'Ông Lê Văn Ba và ông Trần Văn Hai, lần lượt là Chủ tịch và Phó Chủ tịch UBND xã An Bình, bị khiển trách.',
      [
        'Lê Văn Ba: Chủ tịch Ủy ban nhân dân xã An Bình (current)',
        'Trần Văn Hai: Phó Chủ tịch Ủy ban nhân dân xã An Bình (current)',
      ],
    ],
    [
      'posts of two states',
      'Cuộc gặp giữa Tổng thống Mỹ, Thủ tướng Israel Netanyahu diễn ra hôm qua.',
      ['Netanyahu: Thủ tướng Israel (current)'],
    ],
    [
      'who asks is another',
      'Trả lời chất vấn của đại biểu Quốc hội, Bộ trưởng Bộ Công an Lê Văn Ba cho biết.',
      ['Lê Văn Ba: Bộ trưởng Bộ Công an (current)'],
    ],
    [
      'a head that the role has said',
      'Ông Lê Văn Ba, Đội trưởng Cảnh sát giao thông Công an huyện Cầu Kè, phát biểu.',
      ['Lê Văn Ba: Đội trưởng Đội Cảnh sát giao thông Công an huyện Cầu Kè (current)'],
    ],
    [
      'a surname behind a post of a state',
      'Tổng thống Nga Putin phát biểu. Tổng thống Mỹ Donald Trump vắng mặt.',
      ['Donald Trump: Tổng thống Mỹ (current)', 'Putin: Tổng thống Nga (current)'],
    ],
    [
      'of no state that the words do not give to anybody',
      'Tổng thống Roman Veselin phát biểu. Tổng thống Mỹ vắng mặt. Mỹ và Mỹ và Mỹ không cử ai.',
      ['Roman Veselin: Tổng thống (current)'],
    ],
    [
      'posts held in turn, and no longer',
      'Ông Trần Văn Hai và bà Lê Thị Ba từng lần lượt là Giám đốc, Phó Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      [
        'Lê Thị Ba: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (former)',
        'Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp (former)',
      ],
    ],
    [
      'posts held in turn in a year',
      'Năm 2010, ông Trần Văn Hai và bà Lê Thị Ba lần lượt giữ chức Giám đốc, Phó Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      [],
    ],
    [
      'each a post of one’s own, by words',
      'Ông Lê Văn Tư và ông Trần Văn Hai lần lượt giữ chức Phó Chủ tịch UBND tỉnh Đồng Tháp, Bí thư Huyện ủy Cao Lãnh.',
      [
        'Lê Văn Tư: Phó Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp (current)',
        'Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (current)',
      ],
    ],
    [
      'a head and the deputy whom others met',
      'Ông Trần Văn Hai và bà Lê Thị Ba gặp Giám đốc, Phó Giám đốc Sở Y tế tỉnh Đồng Tháp.',
      [],
    ],
    [
      'posts of several units that are lost',
      'Cách chức Chủ tịch UBND các huyện Lai Vung (ông Lê Văn Ba), Lấp Vò (bà Hồ Thị Năm).',
      ['Lê Văn Ba: Chủ tịch Ủy ban nhân dân huyện Lai Vung (left) disciplined'],
    ],
    [
      'of no state that the words hardly name',
      'Tổng thống Rodrigo Salcedo chê Tổng thống Mỹ. Philippines không cần viện trợ, Philippines tự lo.',
      ['Rodrigo Salcedo: Tổng thống (current)'],
    ],
    [
      'a hamlet by its number',
      'Bà Lê Thị Tư (Tổ phó Tổ dân phố 29, phường Mỹ Phú, Cao Lãnh) cho biết.',
      ['Lê Thị Tư: Tổ phó Tổ dân phố 29, phường Mỹ Phú (current)'],
    ],
  ])('%s', (_, text, held) => {
    expect(heldOf(text)).toEqual(held)
  })
})
