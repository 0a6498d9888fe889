// Does reading stay linear? Each kind of long text is read once, and once twice as long: twice the words should take some twice the
// time. Prints both times and their ratio; above 2.3 something looks back, or ahead, further the longer the text is.
//
//   npm run bench -- doubling [part of a kind's name]
//
// The texts are made up.

import { extract } from '../../dist/extract.js'
import { loadKnowledge } from '../../dist/knowledge/index.js'

export const about = 'whether twice the words take twice the time'
const knowledge = loadKnowledge()
const SURNAMES = ['Trần', 'Lê', 'Nguyễn', 'Phạm', 'Võ', 'Đặng', 'Bùi', 'Hồ', 'Ngô', 'Dương']
const MIDDLES = ['Văn', 'Thị', 'Minh', 'Ngọc', 'Hữu', 'Thanh']
const GIVEN = ['Hai', 'Ba', 'Tám', 'Sơn', 'Lan', 'Hùng', 'Dũng', 'Mai', 'Phúc', 'Tâm', 'Bình', 'Cường', 'Hạnh', 'Oanh']
const name = (i) => `${SURNAMES[i % 10]} ${MIDDLES[(i >> 3) % 6]} ${GIVEN[i % 14]} ${GIVEN[(i * 7 + 3) % 14]}`
const repeat = (count, make, between = ' ') => Array.from({ length: count }, (_, i) => make(i)).join(between)
const PROSE =
  'Huyện ủy Cao Lãnh tổ chức hội nghị sơ kết công tác xây dựng Đảng. Đồng chí Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh chủ trì hội nghị. Bà Lê Thị Ba, Trưởng Ban Tổ chức Huyện ủy, được bổ nhiệm giữ chức Phó Bí thư từ ngày 1/3/2024. Ủy ban nhân dân huyện Cao Lãnh ký kết chương trình phối hợp với Huyện đoàn Cao Lãnh giai đoạn 2024 - 2026.'

/** A text for a size, and the size at which it is read first. */
const KINDS = {
  'words without a full stop': [
    50_000,
    (n) => repeat(n, (i) => ['nhân', 'dân', 'địa', 'phương', 'tích', 'cực'][i % 6]),
  ],
  'capitals without a full stop': [20_000, (n) => repeat(n, (i) => ['Nhân', 'Dân', 'Địa', 'Phương'][i % 4])],
  'names and commas': [20_000, (n) => repeat(n, (i) => `ông ${name(i)}`, ', ')],
  'names joined by “và”': [20_000, (n) => repeat(n, (i) => name(i), ' và ')],
  'posts and commas': [20_000, (n) => repeat(n, (i) => `Bí thư Đảng ủy xã Mỹ Hưng ${i}`, ', ')],
  'posts in one chain': [20_000, (n) => repeat(n, () => 'Phó Bí thư', ', ')],
  'people with posts': [
    10_000,
    (n) => repeat(n, (i) => `Ông ${name(i)}, Phó Giám đốc Sở Y tế tỉnh Đồng Tháp, phát biểu.`),
  ],
  'bodies in a row': [
    20_000,
    (n) => repeat(n, (i) => ['Huyện ủy', 'UBND huyện', 'Sở Y tế', 'Ban Tổ chức'][i % 4], ', '),
  ],
  'prose in one article': [1_500, (n) => repeat(n, () => PROSE)],
  'prose in one line each': [1_500, (n) => repeat(n, () => PROSE, '\n')],
  pronouns: [20_000, (n) => `Ông Trần Văn Hai nói. ${repeat(n, () => 'Ông nói.')}`],
  'given names': [20_000, (n) => `Ông Trần Văn Hai nói. ${repeat(n, () => 'Ông Hai nói.')}`],
  places: [20_000, (n) => repeat(n, (i) => `xã ${GIVEN[i % 14]} ${GIVEN[(i * 3) % 14]}`, ', ')],
  dates: [20_000, (n) => repeat(n, (i) => `ngày ${(i % 28) + 1}/3/20${10 + (i % 15)}`, ', ')],
  events: [20_000, (n) => repeat(n, (i) => `Hội nghị sơ kết công tác ${GIVEN[i % 14]}.`)],
  agreements: [20_000, (n) => repeat(n, (i) => `Chương trình phối hợp giai đoạn 20${10 + (i % 15)} - 2030.`)],
  cues: [20_000, (n) => repeat(n, () => 'được bổ nhiệm giữ chức')],
  'rows of a table': [
    10_000,
    (n) => `Ban Chấp hành Đảng bộ huyện Cao Lãnh\n${repeat(n, (i) => `${i}\t${name(i)}\tỦy viên`, '\n')}`,
  ],
  'lines of a life': [
    10_000,
    (n) =>
      `Ông Trần Văn Hai. Quá trình công tác:\n${repeat(n, (i) => `- ${1900 + (i % 120)} - ${1901 + (i % 120)}: Bí thư Đảng ủy xã Mỹ Hưng`, '\n')}`,
  ],
  'open brackets': [20_000, (n) => repeat(n, () => '(')],
  'open quotation marks': [20_000, (n) => repeat(n, () => '“Hội nghị')],
  documents: [20_000, (n) => repeat(n, (i) => `Nghị quyết số ${i}-NQ/TU`, ', ')],
}

export async function measure({ words }) {
  const wanted = words.join(' ')
  for (const [, make] of Object.values(KINDS)) time(make(50)) // warm
  const results = []
  for (const [kind, [size, make]] of Object.entries(KINDS)) {
    if (!kind.includes(wanted)) continue
    const [once, twice] = [best(make(size)), best(make(size * 2))]
    results.push({
      name: kind,
      value: once,
      unit: `ms for ${size}`,
      ms: twice,
      ratio: twice / once,
      against: 'half of it',
    })
    if (twice / once > 2.3) console.error(`  ${kind}: more than twice as long for twice as much`)
  }
  return results
}

function best(text) {
  return Math.min(time(text), time(text))
}

function time(text) {
  const { user, system } = process.cpuUsage()
  try {
    extract({ id: 'bench', text, published: '2024-06-01' }, knowledge)
  } catch (error) {
    console.log(`  ${error.message}`)
  }
  const now = process.cpuUsage()
  return (now.user - user + now.system - system) / 1000
}
