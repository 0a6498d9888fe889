// Phrases of time as news about cadres has them, read by this project and by the Vietnamese of chrono-node.
//
//   npm run dates
//
// A phrase is read when its time comes out with the precision that it has and no more: “tháng 9 năm 2020” is a month, “đến nay” has no end. Fails
// when this project does not read one.
import { vi } from 'chrono-node'
import { read } from '../dist/2-text/read.js'
import { findMentions } from '../dist/3-mentions/index.js'
import { spansOf } from '../dist/3-mentions/spans.js'
import { loadKnowledge } from '../dist/knowledge/index.js'

/** The day of the article. */
const PUBLISHED = '2025-07-16'

/** What each means: a day, month or year; or a beginning and an end, of which one may be open. */
const PHRASES = [
  ['ngày 01/7/2025', '2025-07-01'],
  ['từ ngày 15 tháng 3', '2025-03-15 →'],
  ['nhiệm kỳ 2020-2025', '2020 → 2025'],
  ['đến nay', '→'],
  ['quý I/2024', '2024-01 → 2024-03'],
  ['6 tháng đầu năm', '2025-01 → 2025-06'],
  ['đầu tháng 7/2025', '2025-07'],
  ['cuối năm 2023', '2023'],
  ['từ 2015 đến nay', '2015 →'],
  ['sáng 12/3', '2025-03-12'],
  ['hôm qua', '2025-07-15'],
  ['tuần trước', '2025-07-07 → 2025-07-13'],
  ['năm ngoái', '2024'],
  ['tháng 9 năm 2020', '2020-09'],
  ['ngày 1.7.2020', '2020-07-01'],
]

const knowledge = loadKnowledge()
const rows = PHRASES.map(([phrase, meant]) => [phrase, meant, here(phrase), there(phrase)])
const width = (column) => Math.max(...rows.map((row) => row[column].length))
for (const [phrase, meant, ours, theirs] of [['phrase', 'meant', 'quanhe', 'chrono-node'], ...rows]) {
  const sign = (found) => (meant === 'meant' ? ' ' : found === meant ? '+' : '-')
  console.log(
    `${phrase.padEnd(width(0))}  ${meant.padEnd(width(1))}  ${sign(ours)} ${ours.padEnd(width(2))}  ${sign(theirs)} ${theirs}`,
  )
}
const right = (column) => rows.filter((row) => row[column] === row[1]).length
console.log(`\nread: quanhe ${right(2)} of ${rows.length}, chrono-node ${right(3)}`)
process.exitCode = right(2) === rows.length ? 0 : 1

/** What this project makes of a phrase that stands in a sentence; nothing where words of it are left out. */
function here(phrase) {
  const text = `Ông Trần Văn Hai làm việc ${phrase}.`
  const { page, all } = findMentions(read({ id: 'a', text, published: PUBLISHED }, knowledge), knowledge)
  const isWhole = ({ from, to }) => page.raw(from, to) === phrase
  const span = spansOf(page).find(isWhole)
  if (span) return fromTo(span.begin, span.end)
  const time = all.find(isWhole)
  if (time?.kind === 'period') return fromTo(time.period.from, time.period.to)
  return time?.date ?? ''
}

/** What chrono-node makes of it: the parts that it calls certain. */
function there(phrase) {
  const reference = { instant: new Date(`${PUBLISHED}T03:00:00Z`), timezone: 420 }
  const [found] = vi.parse(phrase, reference)
  if (!found) return ''
  const known = (time) => {
    const parts = ['year', 'month', 'day']
    const last = parts.findLastIndex((part) => time.isCertain(part))
    return parts
      .slice(0, last + 1)
      .map((part) => String(time.get(part)).padStart(2, '0'))
      .join('-')
  }
  return found.end ? fromTo(known(found.start), known(found.end)) : known(found.start)
}

function fromTo(from, to) {
  return [from, '→', to].filter(Boolean).join(' ')
}
