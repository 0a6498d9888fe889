// How often what stands in data/rules and data/grammar fires on a corpus: the samples, or the files and folders given.
//
//   npm run rules [-- PATH...]
//
// Of each rule: how many claims it gave, in how many articles, and how often it fitted where nothing came of it. Then what never fired: rules,
// single patterns, entries of the grammar whose words stand nowhere. What no text needs is missed by nobody when it breaks, but for its own examples.
import { fileURLToPath } from 'node:url'
import { readArticles } from '../dist/1-articles/index.js'
import { read } from '../dist/2-text/read.js'
import { mentionsOf } from '../dist/3-mentions/publication.js'
import { findReferents } from '../dist/4-referents/index.js'
import { findClaims } from '../dist/5-claims/index.js'
import { layItems } from '../dist/5-claims/items.js'
import { findMatches } from '../dist/5-claims/match.js'
import { DATA, loadKnowledge } from '../dist/knowledge/index.js'

const knowledge = loadKnowledge()
const paths = process.argv.length > 2 ? process.argv.slice(2) : [fileURLToPath(new URL('samples/', DATA))]
const rules = new Map(
  knowledge.rules.all.map(({ id }) => [id, { claims: 0, articles: new Set(), quote: '', idle: 0, idleQuote: '' }]),
)
const fitted = new Set()
const unseen = new Set(knowledge.grammar.all)
let articles = 0

for await (const { article, notice } of readArticles(paths)) {
  if (notice) console.error(notice.message ?? notice)
  if (!article) continue
  articles++
  count(article)
}

function count(article) {
  const mentions = mentionsOf(read(article, knowledge), knowledge)
  const referents = findReferents(mentions)
  const { claims } = findClaims(referents)
  for (const { rule, evidence } of claims) {
    const counted = rules.get(rule)
    if (!counted) continue // what names a thing, or counts, is found by the engine itself
    counted.claims++
    counted.articles.add(article.id)
    counted.quote ||= evidence.quote
  }
  const items = layItems(referents.mentions, referents.groups, referents.titles)
  const { page } = mentions
  const { start, end } = page.reading.tokens
  for (const { rule, pattern, from, to } of findMatches(referents.mentions, items, knowledge.rules.patterns)) {
    fitted.add(pattern)
    const gave = claims.some(
      (claim) => claim.rule === rule.id && claim.evidence.start < end[to - 1] && claim.evidence.end > start[from],
    )
    if (gave) continue
    const counted = rules.get(rule.id)
    counted.idle++
    counted.idleQuote ||= page.raw(from, to)
  }
  const seeing = page.with(referents.mentions.all)
  for (const phrase of unseen) if (seeing.has(phrase.id, 0, page.length)) unseen.delete(phrase)
}

const width = Math.max(...[...rules.keys()].map((id) => id.length))
const cells = (id, ...numbers) => `${id.padEnd(width)}${numbers.map((number) => `${number}`.padStart(10)).join('')}`
const first = (words) => words.replace(/\s+/g, ' ').slice(0, 60)

console.log(`${articles} articles\n`)
console.log(`${cells('rule', 'claims', 'articles', 'idle')}  first words read by it`)
for (const [id, counted] of [...rules].sort(([, one], [, other]) => other.claims - one.claims))
  if (counted.claims > 0)
    console.log(`${cells(id, counted.claims, counted.articles.size, counted.idle)}  ${first(counted.quote)}`)
list(
  'Rules that never gave a claim',
  [...rules].flatMap(([id, { claims, idle, idleQuote }]) =>
    claims > 0 ? [] : [idle > 0 ? `${id}: fitted ${idle} times, first at “${first(idleQuote)}”` : id],
  ),
)
list(
  'Rules that fitted where nothing came of it, more often than not',
  [...rules].flatMap(([id, { claims, idle, idleQuote }]) =>
    claims > 0 && idle > claims ? [`${id}: ${idle} times, first at “${first(idleQuote)}”`] : [],
  ),
)
list(
  'Patterns that never fitted',
  knowledge.rules.patterns.filter((pattern) => !fitted.has(pattern)).map(({ rule, text }) => `${rule.id}: ${text}`),
)
list(
  'Entries of the grammar whose words stand nowhere',
  [...unseen].map(({ id }) => id),
)

function list(title, lines) {
  console.log(lines.length === 0 ? `\n${title}: none` : `\n${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`)
}
