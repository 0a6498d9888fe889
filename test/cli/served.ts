import { join } from 'node:path'
import { quanhe, temporaryFolder } from './terminal.ts'

/** Invented articles that give careers, a succession, a contradiction, and two people of one name. */
const ARTICLES = [
  ['a1', '2020-02-10', 'Đồng chí Phan Văn Thương, Bí thư Thành ủy Sa Đéc kết luận hội nghị.'],
  [
    'a2',
    '2021-01-15',
    'Từ ngày 14/1/2021, bà Võ Thị Bình được bầu giữ chức Bí thư Thành ủy Sa Đéc thay ông Phan Văn Thương.',
  ],
  ['a3', '2021-03-01', 'Ông Dương Văn Rỡ, Bí thư Huyện ủy Thanh Bình phát biểu.'],
  ['a4', '2021-05-01', 'Bà Đinh Thị Tươi, Bí thư Huyện ủy Thanh Bình phát biểu.'],
  ['a5', '2021-07-01', 'Ông Dương Văn Rỡ, Bí thư Huyện ủy Thanh Bình kết luận hội nghị.'],
  ['a6', '2021-03-02', 'Ông Trần Minh Tuấn, Trưởng Phòng Nội vụ huyện Lấp Vò dự lễ khởi công.'],
  ['a7', '2021-09-02', 'Ông Trần Minh Tuấn, Chủ tịch Hội Nông dân huyện Lai Vung tiếp dân.'],
  ['a8', '2022-04-02', 'Ông Trần Văn Tám, Chủ tịch Ủy ban nhân dân huyện Tháp Mười phát biểu.'],
  ['a9', '2022-05-02', 'Ông Trần Văn Tâm, Chủ tịch Ủy ban nhân dân huyện Hồng Ngự phát biểu.'],
] as const

/** A folder built of them, which is gone after the tests of the file. */
export async function builtFolder(): Promise<string> {
  const out = join(temporaryFolder(), 'out')
  const stdin = ARTICLES.map(([id, published, text]) =>
    JSON.stringify({ id, published, text, outlet: 'Báo Sông Tiền', title: `Tin ${id}`, province: 'Đồng Tháp' }),
  ).join('\n')
  const { status, err } = await quanhe(['build', '-', '-o', out], { stdin })
  if (status !== 0) throw new Error(err)
  return out
}
