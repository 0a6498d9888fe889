import { describe, expect, test } from 'vitest'
import { entitiesOf, extractionOf } from '../reading.ts'
import { heldOf, PUBLISHED, postsOf } from './held.ts'

const SECRETARY = 'Bí thư Huyện ủy Cao Lãnh'
const posts = (text: string) => postsOf('Trần Văn Hai', text)
const died = (text: string) =>
  entitiesOf(extractionOf(text, { published: PUBLISHED }), 'Person').flatMap(({ label, dead, died }) =>
    dead ? [`${label} ${died ?? ''}`.trim()] : [],
  )

describe('death ends the posts of the dead, on its day', () => {
  test.each([
    [`Ông Trần Văn Hai, ${SECRETARY}, đã từ trần hồi 5 giờ ngày 10/3/2024, hưởng thọ 58 tuổi.`, '2024-03-10'],
    [`Ông Trần Văn Hai, ${SECRETARY}, tạ thế ngày 10/3/2024.`, '2024-03-10'],
    [`${SECRETARY} Trần Văn Hai qua đời ngày 10/3/2024 do tai nạn.`, '2024-03-10'],
    [`Ngày 10/3/2024, ông Trần Văn Hai, ${SECRETARY}, đột ngột qua đời tại nhà riêng.`, '2024-03-10'],
    [`Ông Trần Văn Hai là ${SECRETARY}. Ông mất năm 2019.`, '2019'],
    [`Đồng chí Trần Văn Hai, ${SECRETARY}, đã trút hơi thở cuối cùng ngày 10/3/2024.`, '2024-03-10'],
    [`Tin buồn: Đồng chí Trần Văn Hai, ${SECRETARY}; sinh ngày 1/1/1966; đã từ trần ngày 10/3/2024.`, '2024-03-10'],
    [`Trung tá Trần Văn Hai, Trưởng Công an xã Mỹ Hội, hy sinh ngày 2/3/2024.`, '2024-03-02'],
    [`Ông Trần Văn Hai, ${SECRETARY}, bị tai nạn, tử vong chiều 10/3/2024.`, '2024-03-10'],
    [`${SECRETARY} Trần Văn Hai (1912 - 1968) là người Cao Lãnh.`, '1968'],
  ])('%s', (text, day) => {
    const told = posts(text)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(new RegExp(`\\(former\\) \\.\\.${day} died$`))
    expect(died(text)).toEqual([`Trần Văn Hai ${day}`])
  })

  test.each([
    `Lễ tang đồng chí Trần Văn Hai, ${SECRETARY}, diễn ra ngày 12/3/2024.`,
    `Sáng 12/3, lễ viếng ${SECRETARY} Trần Văn Hai diễn ra tại nhà riêng.`,
    `Huyện ủy tổ chức lễ truy điệu đồng chí Trần Văn Hai, ${SECRETARY}.`,
    `Đông đảo người dân đến viếng đồng chí Trần Văn Hai, ${SECRETARY}.`,
    `Vĩnh biệt đồng chí Trần Văn Hai, ${SECRETARY}.`,
    `Vô cùng thương tiếc đồng chí Trần Văn Hai, ${SECRETARY}.`,
    `Ông Trần Văn Hai, ${SECRETARY}, ra đi ở tuổi 58.`,
    `Ông Trần Văn Hai, ${SECRETARY} (đã mất), từng nói vậy.`,
  ])('without a day: %s', (text) => {
    expect(posts(text)).toEqual([`${SECRETARY} (former) died`])
  })

  test('a post that was over before keeps its end', () => {
    expect(posts(`Ông Trần Văn Hai, nguyên ${SECRETARY}, từ trần ngày 10/3/2024.`)).toEqual([`${SECRETARY} (former)`])
  })

  test('the words that tell of the death are evidence of the end', () => {
    const { claims } = extractionOf(`Ông Trần Văn Hai là ${SECRETARY}. Ông mất năm 2019.`, { published: PUBLISHED })
    const quotes = claims.flatMap(({ hold, rule, evidence }) => (hold ? [`${rule}: ${evidence.quote}`] : []))
    expect(quotes).toContain('dies: Ông mất năm 2019')
  })
})

describe('it ends nobody else’s', () => {
  test.each([
    `Mẹ của ông Trần Văn Hai, ${SECRETARY}, qua đời.`,
    `Vợ ông Trần Văn Hai, ${SECRETARY}, đã từ trần.`,
    `Cụ Nguyễn Thị Tư, mẹ của ông Trần Văn Hai - ${SECRETARY}, đã từ trần ngày 1/3/2024.`,
    `Lễ tang thân mẫu đồng chí Trần Văn Hai, ${SECRETARY}, diễn ra sáng nay.`,
    `Con trai ông Trần Văn Hai, ${SECRETARY}, đã chết đuối.`,
    `Ông Trần Văn Hai, ${SECRETARY}, có cha vừa qua đời.`,
    `Ông Trần Văn Hai, ${SECRETARY}, đọc điếu văn tại lễ truy điệu.`,
    `Trưởng Ban Tổ chức lễ tang: ông Trần Văn Hai, ${SECRETARY}.`,
    `Đến viếng có ông Trần Văn Hai, ${SECRETARY}.`,
    `${SECRETARY} Trần Văn Hai đến viếng ông Lê Văn Tư.`,
    `Lễ viếng đồng chí Lê Văn Tư, đồng chí Trần Văn Hai, ${SECRETARY}, ghi sổ tang.`,
    `Ông Lê Văn Tư từ trần, ông Trần Văn Hai, ${SECRETARY}, gửi vòng hoa.`,
    `Ông Trần Văn Hai, ${SECRETARY}, viếng nghĩa trang liệt sĩ.`,
    `Ông Trần Văn Hai, ${SECRETARY}, cho biết có 2 người tử vong.`,
    `Theo ông Trần Văn Hai, ${SECRETARY}, tử vong do đuối nước đã giảm.`,
    `Ông Trần Văn Hai, ${SECRETARY}, nói nội bộ mất đoàn kết.`,
    `Ông Trần Văn Hai, ${SECRETARY}, mất 3 năm để làm đường.`,
    `Ông Trần Văn Hai, ${SECRETARY}, mất năm giờ đi đường.`,
    `Ông Trần Văn Hai, ${SECRETARY}, hy sinh thời gian riêng.`,
    `Nếu ông Trần Văn Hai, ${SECRETARY}, qua đời thì ai thay?`,
    `Ông Trần Văn Hai, ${SECRETARY}, suýt qua đời.`,
  ])('%s', (text) => {
    expect(posts(text)).toEqual([`${SECRETARY} (current)`])
    expect(died(text)).not.toContain('Trần Văn Hai')
  })

  test('“ông” after two names tells of nobody', () => {
    const text = `Ông Trần Văn Hai, ${SECRETARY}, gặp ông Lê Văn Tư. Ông mất ngày 1/3/2024.`
    expect(heldOf(text)).toEqual([`Trần Văn Hai: ${SECRETARY} (current)`])
    expect(died(text)).toEqual([])
  })
})
