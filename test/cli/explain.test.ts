import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { quanhe, samples, temporaryFolder } from './terminal.ts'

// After a change of the rules: npx vitest run test/cli/explain.test.ts -u, and read what git says has changed.
test.each([
  [
    'assigned',
    'Ban Thường vụ Tỉnh ủy Đồng Tháp phân công ông Phạm Văn Tư, nguyên Giám đốc Sở Y tế, làm Bí thư Huyện ủy Cao Lãnh.',
    [],
  ],
  [
    'signed',
    'Sáng 12/3, Bí thư Thành ủy Trần Văn Hai và bà Lê Thị Ba ký kết chương trình phối hợp giai đoạn 2024 - 2025; ông Hai phát biểu.',
    ['--province', 'Đồng Tháp', '--published', '2024-03-13'],
  ],
])('how a sentence is read (%s)', async (name, sentence, options) => {
  const { status, out, err } = await quanhe(['explain', sentence, ...options])
  expect([status, err]).toEqual([0, ''])
  await expect(out).toMatchFileSnapshot(`golden/explain-${name}.txt`)
})

test.each([
  ['“Sở Y tế” = Sở Y tế tỉnh Đồng Tháp (home of the article)', 'Giám đốc Sở Y tế Lê Thị Ba phát biểu.'],
  ['“Bà” = Lê Thị Ba (spoken of before)', 'Bà Lê Thị Ba là bác sĩ. Bà công tác tại Cao Lãnh.'],
  ['“ông Hai” = Trần Văn Hai (same name elsewhere)', 'Ông Trần Văn Hai phát biểu; ông Hai nói về lúa.'],
  ['“HĐND” = Hội đồng nhân dân xã An Bình (said of the list)', 'HĐND, UBND xã An Bình họp.'],
  [
    '“xã” = xã An Bình (huyện Cao Lãnh, Đồng Tháp) (named in the sentence)',
    'Ủy ban nhân dân xã An Bình, huyện Cao Lãnh họp dân trong xã.',
  ],
  ['“Bí thư” = Bí thư Đảng ủy xã An Bình (stands beside)', 'Ông Trần Văn Hai, Bí thư, Chủ tịch UBND xã An Bình, họp.'],
  ['“Huyện ủy” (not settled)', 'Huyện ủy họp.'],
])('why words stand for what they do: %s', async (line, sentence) => {
  const province = line.includes('not settled') ? [] : ['--province', 'Đồng Tháp']
  expect((await quanhe(['explain', sentence, ...province])).out).toContain(line)
})

test.each([
  [
    'a word between',
    'Ông Trần Văn Hai sẽ chủ trì hội nghị.',
    'gave up on its way to the left at “sẽ”, where it asks for -|– or , or {people:people}',
  ],
  ['a word that silences', 'Ông Trần Văn Hai không chủ trì hội nghị.', 'gave up on its way to the left at “không”'],
  ['words that fit', 'Hội nghị do ông Trần Văn Hai chủ trì.', 'fits at “do”'],
  ['none of its words', 'Trời mưa to.', 'patterns of whose own words none stand in the sentence'],
])('why a rule did not read a sentence: %s', async (_, sentence, reason) => {
  const { status, out, err } = await quanhe(['explain', sentence, '--why-not', 'chaired'])
  expect([status, err]).toEqual([0, ''])
  expect(out).toContain('chaired: Một người chủ trì')
  expect(out).toContain(reason)
})

test('a rule that there is not is named', async () => {
  const { status, err } = await quanhe(['explain', 'Trời mưa to.', '--why-not', 'chairs'])
  expect(status).toBe(2)
  expect(err).toContain('There is no rule “chairs” in data/rules.')
})

test('a sentence about nothing has no mentions and no claims', async () => {
  const { status, out } = await quanhe(['explain', 'trời mưa to'])
  expect([status, out]).toEqual([0, '“trời mưa to”\n\nmentions\n   none\n\nclaims\n   none\n'])
})

test('a rule that fits and gives no claim is shown', async () => {
  const { out } = await quanhe(['explain', 'Bà Lê Thị Ba phát biểu.'])
  expect(out).toMatch(/SPOKE_AT|rules that fit and gave no claim/)
})

test('on a terminal there are colours, and with NO_COLOR there are none', async () => {
  const sentence = 'Bà Lê Thị Ba, Phó Chủ tịch UBND tỉnh Đồng Tháp, phát biểu.'
  const plain = await quanhe(['explain', sentence])
  const coloured = await quanhe(['explain', sentence], { terminal: true })
  expect(plain.out).not.toContain('\u001b')
  expect(coloured.out).toContain('\u001b[1mclaims\u001b[22m')
  expect(await quanhe(['explain', sentence], { terminal: true, env: { NO_COLOR: '1' } })).toEqual(plain)
  expect(await quanhe(['explain', sentence], { terminal: true, env: { TERM: 'dumb' } })).toEqual(plain)
})

const folder = temporaryFolder()
beforeAll(async () => {
  await quanhe(['build', samples, '-o', join(folder, 'out')])
})
const explain = (...words: readonly string[]) => quanhe(['explain', join(folder, 'out'), ...words])

test('a node is found by name, without tones, in words of its own, and by key', async () => {
  const byName = await explain('Trần Thanh Toàn')
  expect(byName.status).toBe(0)
  const key = byName.out.split('\n')[1]!.trim()
  expect(key).toMatch(/^person:/)
  for (const words of [['tran thanh toan'], ['Tran', 'Thanh', 'Toan'], ['TRẦN THANH TOÀN'.normalize('NFD')], [key]])
    expect(await explain(...words)).toEqual(byName)
})

test('every quote of a post held comes with outlet, date, title, rule and its meaning, confidence', async () => {
  const { out } = await explain('Trần Thanh Toàn')
  expect(out).toMatch(/^HOLDS: Trần Thanh Toàn → Trưởng Ban Tổ chức Thành ủy Cao Lãnh \(.*03\/04\/2023.*\)$/m)
  expect(out).toContain('“Trưởng Ban Tổ chức Thành ủy Cao Lãnh Trần Thanh Toàn”')
  expect(out).toMatch(/^ {4}.+, 03\/04\/2023: .+$/m)
  expect(out).toMatch(/^ {4}rule post-before-name, confidence 0\.\d+, current$/m)
  expect(out).toMatch(/^ {2}post-before-name: .+$/m)
})

test('the edges between two nodes, and an edge by its key', async () => {
  const between = await explain('Trần Thanh Toàn → truong ban to chuc thanh uy cao lanh')
  expect(between.out).toMatch(/^HOLDS: Trần Thanh Toàn → Trưởng Ban Tổ chức Thành ủy Cao Lãnh/)
  const key = between.out.split('\n')[1]!.trim()
  expect(key).toMatch(/^HOLDS:/)
  expect(await explain(key)).toEqual(between)
  expect(await explain('Trưởng Ban Tổ chức Thành ủy Cao Lãnh -> Trần Thanh Toàn')).toEqual(between)
  expect((await explain('Trần Thanh Toàn → tỉnh Trà Vinh')).err).toContain('There is no edge between')
})

test('an edge that follows from a name says so', async () => {
  const { out } = await explain('Trưởng Ban Tổ chức Thành ủy Cao Lãnh')
  expect(out).toMatch(/^OF: .* → Ban Tổ chức Thành ủy Cao Lãnh\n.*\n {2}follows from the names$/m)
})

test('a name of several lists them with what tells them apart', async () => {
  const { status, out, err } = await explain('Tỉnh ủy viên')
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain('“Tỉnh ủy viên” may be any of these')
  expect(err).toContain('Tỉnh ủy viên Đồng Tháp, post: Tỉnh ủy Đồng Tháp; ')
  expect(err).toContain('Tỉnh ủy viên Trà Vinh, post: Tỉnh ủy Trà Vinh; ')
})

test('part of a name finds nothing, but is answered with the names it is part of', async () => {
  const { status, err } = await explain('Tám')
  expect(status).toBe(2)
  expect(err).toContain('Trần Văn Tám, person: ')
  expect(err).toContain('Nguyễn Văn Tám, person: ')
  expect(err).not.toContain('Trung tâm')
  expect((await explain('tam')).err).toContain('Trung tâm')
})

test.each([
  ['nothing', [], 'Give a sentence'],
  ['a folder alone', [join(folder, 'out')], 'Name a node or an edge'],
  ['a folder that is none', ['nowhere', 'Trần Văn Tám'], 'nowhere: there is no graph.json in it'],
  ['an unknown name', [join(folder, 'out'), 'Không Có Ai'], 'There is no node called “Không Có Ai”'],
])('%s: wrong use', async (_, args, message) => {
  const { status, out, err } = await quanhe(['explain', ...args])
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain(message)
})
