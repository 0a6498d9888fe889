// Stands in for a model or another program that reads articles: it always says the same of the same article, and of some it lies.
import { readFileSync, writeSync } from 'node:fs'

const [mode] = process.argv.slice(2)
if (mode === 'deaf') {
  writeSync(1, '{"claims":[]}')
  process.exit(0)
}
const article = JSON.parse(readFileSync(0, 'utf8'))
const claim = (quote, rest) => ({ quote, start: article.text.indexOf(quote), ...rest })
const person = (name) => ({ kind: 'Person', name })
const post = { kind: 'Position', name: 'Bí thư Huyện ủy Thanh Bình', role: 'Bí thư', body: 'Huyện ủy Thanh Bình' }
const quote = 'ghế Bí thư ở Huyện ủy Thanh Bình nay là của bà Lệ'

const honest = claim(quote, {
  kind: 'HOLDS',
  from: person('Trần Thị Lệ'),
  to: post,
  status: 'current',
  since: '2021',
  confidence: 0.7,
})
const lies = [
  { ...honest, start: honest.start + 1 },
  { ...honest, quote: 'ghế Bí thư ở Huyện ủy Thanh Bình nay là của ông Dư' },
  { ...honest, from: person('Phạm Văn Dư') },
  { ...honest, from: person('Trần Thị Lê') },
  { ...honest, to: { ...post, name: 'Chủ tịch Huyện ủy Thanh Bình', role: 'Chủ tịch' } },
  { ...honest, to: { ...post, body: 'Huyện ủy Tam Nông' } },
  { ...honest, since: '1999-01' },
  { ...honest, from: undefined },
  { ...honest, from: post, to: person('Trần Thị Lệ') },
  { ...honest, kind: 'LOVES' },
  { ...honest, quote: article.text.repeat(50) },
  { ...honest, sure: true },
  { ...honest, confidence: 7 },
  'Trần Thị Lệ là Bí thư',
]

const answers = {
  tells: () => JSON.stringify({ claims: [honest] }),
  lies: () => JSON.stringify({ claims: [...lies, honest] }),
  babbles: () => 'Here are the claims you asked for:',
  list: () => '[]',
  dies: () => {
    writeSync(2, 'out of credit\n')
    process.exit(3)
  },
  sleeps: () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000)
    return '{}'
  },
}
writeSync(1, (answers[article.id] ?? (() => '{"claims":[]}'))())
