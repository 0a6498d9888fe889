import { describe, expect, test } from 'vitest'
import { heldOf, postsOf } from './held.ts'

const SECRETARY = 'Bí thư Huyện ủy Tháp Mười'
const posts = (text: string, about = {}) => postsOf('Trần Văn Hai', text, about)

describe('an end that is told makes the post a former one, with the days as told', () => {
  test.each([
    [`Ông Trần Văn Hai giữ chức ${SECRETARY} từ năm 2020 đến năm 2022.`, '2020..2022'],
    [`Ông Trần Văn Hai giữ chức ${SECRETARY} từ tháng 7/2020 đến hết tháng 6/2022.`, '2020-07..2022-06'],
    [`Ông Trần Văn Hai làm ${SECRETARY} từ 7/2020-6/2022.`, '2020-07..2022-06'],
    [
      `Ông Trần Văn Hai giữ chức ${SECRETARY} từ ngày 1 tháng 7 năm 2020 đến ngày 30 tháng 6 năm 2022.`,
      '2020-07-01..2022-06-30',
    ],
    [`Ông Trần Văn Hai đảm nhiệm cương vị ${SECRETARY} trong giai đoạn từ năm 2020 đến năm 2022.`, '2020..2022'],
    [`Ông Trần Văn Hai làm ${SECRETARY} trong hai năm, từ 2020 đến 2022.`, '2020..2022'],
    [`Ông Trần Văn Hai giữ chức ${SECRETARY} hai nhiệm kỳ, từ 2011 đến 2021.`, '2011..2021'],
    [`Ông Trần Văn Hai là ${SECRETARY} những năm 2020 - 2022.`, '2020..2022'],
    [`Trong các năm 2020 - 2022, ông Trần Văn Hai làm ${SECRETARY}.`, '2020..2022'],
    [`Từ năm 2020 đến tháng 6/2022, ông Trần Văn Hai giữ chức ${SECRETARY}.`, '2020..2022-06'],
    [`Trong 2 năm (2020 - 2022), ông Trần Văn Hai là ${SECRETARY}.`, '2020..2022'],
    [`Ông Trần Văn Hai, ${SECRETARY} (2020 - 2022), dự họp mặt.`, '2020..2022'],
    [`${SECRETARY} Trần Văn Hai (2015 - 2020) dự họp mặt.`, '2015..2020'],
    [`Ông Trần Văn Hai - nguyên ${SECRETARY} (2015 - 2020) - dự họp mặt.`, '2015..2020'],
    [`${SECRETARY} giai đoạn 2020 - 2022 là ông Trần Văn Hai.`, '2020..2022'],
    [`Ông Trần Văn Hai giữ chức ${SECRETARY} cho đến năm 2022.`, '..2022'],
    [`Ông Trần Văn Hai làm ${SECRETARY} đến tháng 6/2022 thì chuyển công tác.`, '..2022-06'],
    [`Ông Trần Văn Hai làm ${SECRETARY} từ năm 2015 đến khi nghỉ hưu (năm 2022).`, '2015..2022'],
    [`Ông Trần Văn Hai nghỉ hưu từ ngày 01/7/2022, trước đó là ${SECRETARY}.`, '..2022-07-01'],
    [`Ông Trần Văn Hai được bổ nhiệm làm ${SECRETARY} từ năm 2015 đến năm 2018.`, '2015..2018'],
  ])('%s', (text, times) => {
    expect(posts(text)).toEqual([`${SECRETARY} (former) ${times}`])
  })

  test('a time behind the last of several posts that one verb gives is that of all', () => {
    expect(posts('Ông Trần Văn Hai làm Phó Bí thư, Chủ tịch UBND huyện Tháp Mười từ năm 2015 đến năm 2020.')).toEqual([
      'Chủ tịch Ủy ban nhân dân huyện Tháp Mười (former) 2015..2020',
      'Phó Bí thư Huyện ủy Tháp Mười (former) 2015..2020',
    ])
  })

  test('each post of a life has its own time', () => {
    expect(
      posts(
        'Ông Trần Văn Hai lần lượt giữ các chức vụ: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (2005 - 2010), Giám đốc Sở Y tế tỉnh Đồng Tháp (2010 - 2018), Phó Chủ tịch UBND tỉnh Đồng Tháp (2018 - nay).',
      ),
    ).toEqual([
      'Giám đốc Sở Y tế tỉnh Đồng Tháp (former) 2010..2018',
      'Phó Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp (current) 2018..',
      'Phó Giám đốc Sở Y tế tỉnh Đồng Tháp (former) 2005..2010',
    ])
  })
})

describe('an end without a day makes a post a former one too', () => {
  test.each([
    `Ông Trần Văn Hai làm ${SECRETARY} cho tới lúc mất.`,
    `Khi còn là ${SECRETARY}, ông Trần Văn Hai đã mở đường.`,
    `Hồi còn làm ${SECRETARY}, ông Trần Văn Hai đã mở đường.`,
    `Ông Trần Văn Hai trước đây là ${SECRETARY}.`,
    `Trước khi nghỉ hưu, ông Trần Văn Hai là ${SECRETARY}.`,
    `Lúc bấy giờ ông Trần Văn Hai là ${SECRETARY}.`,
    `Thời điểm ký hợp đồng, ông Trần Văn Hai là ${SECRETARY}.`,
    `Hồi năm 2016, ông Trần Văn Hai đang là ${SECRETARY}.`,
    `Ông Trần Văn Hai - ${SECRETARY} khóa trước - dự họp.`,
    `Ông Trần Văn Hai, ${SECRETARY} (đã nghỉ hưu), dự họp.`,
    `Ông Trần Văn Hai, ${SECRETARY} nhiệm kỳ 2015 - 2020, dự họp.`,
  ])('%s', (text) => {
    expect(posts(text)).toEqual([`${SECRETARY} (former)`])
  })
})

describe('what is not over is not called former', () => {
  test.each([
    [`Ông Trần Văn Hai giữ chức ${SECRETARY} từ 2015 đến nay.`, ' 2015..'],
    [`Từ tháng 3/2015 đến nay, ông Trần Văn Hai là ${SECRETARY}.`, ' 2015-03..'],
    [`Ông Trần Văn Hai giữ chức ${SECRETARY} từ năm 2023 đến năm 2030.`, ' 2023..2030'],
    [`Ông Trần Văn Hai là ${SECRETARY} nhiệm kỳ 2020 - 2025.`, ''],
    [`Ông Trần Văn Hai, ${SECRETARY} (2020 - 2025), dự họp.`, ' 2020..2025'],
    // times of something else
    [`Giai đoạn 2015 - 2020, ${SECRETARY} Trần Văn Hai chỉ đạo làm đường.`, ''],
    [`Theo ${SECRETARY} Trần Văn Hai, từ năm 2015 đến năm 2020 huyện đã làm đường.`, ''],
    [`Ông Trần Văn Hai, ${SECRETARY}, từ năm 2015 đến nay đi khắp các xã.`, ''],
    [`Ông Trần Văn Hai, ${SECRETARY}, nói về kế hoạch từ năm 2015 đến năm 2020.`, ''],
  ])('%s', (text, times) => {
    expect(posts(text)).toEqual([`${SECRETARY} (current)${times}`])
  })

  test('without a day of publication an end is taken for past, and a term for none', () => {
    const undated = { published: undefined }
    expect(posts(`Ông Trần Văn Hai giữ chức ${SECRETARY} từ năm 2020 đến năm 2022.`, undated)).toEqual([
      `${SECRETARY} (former) 2020..2022`,
    ])
    expect(posts(`Ông Trần Văn Hai, ${SECRETARY} nhiệm kỳ 2015 - 2020, dự họp.`, undated)).toEqual([
      `${SECRETARY} (current)`,
    ])
  })

  test('the time of one post is not that of the next', () => {
    expect(
      posts(
        'Ông Trần Văn Hai làm Bí thư Huyện ủy Tháp Mười từ năm 2015 đến năm 2020, từ năm 2020 đến nay là Giám đốc Sở Nội vụ tỉnh Đồng Tháp.',
      ),
    ).toEqual(['Bí thư Huyện ủy Tháp Mười (former) 2015..2020', 'Giám đốc Sở Nội vụ tỉnh Đồng Tháp (current) 2020..'])
    expect(
      posts('Ông Trần Văn Hai, Bí thư Huyện ủy Tháp Mười, từ tháng 3/2021 làm Phó Bí thư Tỉnh ủy Đồng Tháp.'),
    ).toContain('Phó Bí thư Tỉnh ủy Đồng Tháp (current) 2021-03..')
  })
})

describe('who leaves a post leaves it on the day that is told, and how', () => {
  const CHAIR = 'Chủ tịch Ủy ban nhân dân huyện Tháp Mười'
  test.each([
    [`Đến tháng 6/2022, ông Trần Văn Hai thôi giữ chức ${SECRETARY}.`, `${SECRETARY} (left) ..2022-06`],
    [`Kể từ ngày 1/7/2022, ông Trần Văn Hai thôi giữ chức ${SECRETARY}.`, `${SECRETARY} (left) ..2022-07-01`],
    [
      `Ông Trần Văn Hai thôi giữ chức ${SECRETARY} từ ngày 1/7/2022 để nghỉ hưu.`,
      `${SECRETARY} (left) ..2022-07-01 retired`,
    ],
    [`Ông Trần Văn Hai thôi chức ${SECRETARY} năm 2022.`, `${SECRETARY} (left) ..2022`],
    [`Ông Trần Văn Hai đã rời chức ${SECRETARY} từ tháng 7/2022.`, `${SECRETARY} (left) ..2022-07`],
    [
      'Ngày 1/7/2022, tại kỳ họp thứ năm, HĐND huyện Tháp Mười miễn nhiệm chức vụ Chủ tịch UBND huyện Tháp Mười đối với ông Trần Văn Hai.',
      `${CHAIR} (left) ..2022-07-01 dismissed`,
    ],
    [
      'Ông Trần Văn Hai bị bãi nhiệm chức vụ Chủ tịch UBND huyện Tháp Mười tại kỳ họp ngày 31/8/2019.',
      `${CHAIR} (left) ..2019-08-31 dismissed`,
    ],
    [`Ông Trần Văn Hai bị cách chức ${SECRETARY} vào ngày 1/7/2022.`, `${SECRETARY} (left) ..2022-07-01 disciplined`],
    [`Ông Trần Văn Hai, ${SECRETARY}, nghỉ chế độ từ tháng 7/2022.`, `${SECRETARY} (left) ..2022-07 retired`],
    [
      `Ông Trần Văn Hai, ${SECRETARY}, nhận quyết định nghỉ hưu ngày 1/7/2022.`,
      `${SECRETARY} (left) ..2022-07-01 retired`,
    ],
    [`Ông Trần Văn Hai, ${SECRETARY}, chuyển công tác từ tháng 7/2022.`, `${SECRETARY} (left) ..2022-07 transferred`],
    [
      `Ông Trần Văn Hai, ${SECRETARY}, được điều động về Ban Nội chính Tỉnh ủy từ ngày 1/7/2022.`,
      `${SECRETARY} (left) ..2022-07-01 transferred`,
    ],
    [`Ông Trần Văn Hai, ${SECRETARY}, từ chức ngày 1/7/2022.`, `${SECRETARY} (left) ..2022-07-01`],
    [`Ông Trần Văn Hai, ${SECRETARY}, bị cách chức.`, `${SECRETARY} (left) disciplined`],
    [`Ông Trần Văn Hai làm ${SECRETARY} từ năm 2015 và nghỉ hưu năm 2020.`, `${SECRETARY} (left) 2015..2020 retired`],
    [
      `Ông Trần Văn Hai làm ${SECRETARY} từ năm 2015, đến năm 2020 thì chuyển về Tỉnh ủy.`,
      `${SECRETARY} (former) 2015..2020`,
    ],
  ])('%s', (text, line) => {
    expect(posts(text)).toEqual([line])
  })

  test('that somebody was given a post and that he left it are two things', () => {
    expect(posts(`Ông Trần Văn Hai được bầu làm ${SECRETARY} năm 2015 và giữ chức này đến năm 2020.`)).toEqual([
      `${SECRETARY} (elected) 2015..`,
      `${SECRETARY} (left) ..2020`,
    ])
  })

  test.each([
    `Ông Trần Văn Hai, ${SECRETARY}, sẽ nghỉ hưu từ ngày 1/7/2026.`,
    `Ông Trần Văn Hai, ${SECRETARY}, xin từ chức.`,
    `Ông Trần Văn Hai, ${SECRETARY}, mới chuyển công tác về đây.`,
    `Ông Trần Văn Hai, ${SECRETARY}, nói về chế độ nghỉ hưu.`,
    `Ông Trần Văn Hai, ${SECRETARY}, bị bắt tạm giam.`,
  ])('not so: %s', (text) => {
    expect(posts(text)).toEqual([`${SECRETARY} (current)`])
  })

  test('the years of the term that is left are not the day of leaving', () => {
    expect(
      heldOf(
        'Ông Trần Văn Hai thôi giữ chức Bí thư Huyện ủy Tháp Mười (nhiệm kỳ 2015 - 2020), được phân công làm Phó Trưởng Ban Kinh tế Trung ương.',
      ),
    ).toEqual([
      'Trần Văn Hai: Bí thư Huyện ủy Tháp Mười (left)',
      'Trần Văn Hai: Phó Trưởng Ban Kinh tế Trung ương (appointed)',
    ])
  })
})
