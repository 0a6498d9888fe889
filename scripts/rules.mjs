// How often each rule of data/rules fired on the samples, and which never did: a rule that no sample needs is one that nobody
// would miss when it breaks, but for its own examples.
import { fileURLToPath } from 'node:url'
import { readArticles } from '../dist/1-articles/index.js'
import { DATA, loadKnowledge } from '../dist/knowledge/index.js'
import { extract } from '../dist/pipeline.js'

const knowledge = loadKnowledge()
const fired = new Map(knowledge.rules.all.map(({ id }) => [id, { claims: 0, articles: new Set(), quote: '' }]))

for await (const { article } of readArticles([fileURLToPath(new URL('samples/', DATA))])) {
  if (!article) continue
  for (const { rule, evidence } of extract(article, knowledge).claims) {
    const count = fired.get(rule)
    if (!count) continue // what names a thing, or counts, is found by the engine itself
    count.claims++
    count.articles.add(article.id)
    count.quote ||= evidence.quote
  }
}

const width = Math.max(...[...fired.keys()].map((id) => id.length))
console.log(`${'rule'.padEnd(width)}  claims  articles  first words read by it`)
for (const [id, { claims, articles, quote }] of [...fired].sort(([, one], [, other]) => other.claims - one.claims)) {
  if (claims > 0)
    console.log(
      `${id.padEnd(width)}  ${`${claims}`.padStart(6)}  ${`${articles.size}`.padStart(8)}  ${quote.slice(0, 60)}`,
    )
}
const silent = [...fired].filter(([, { claims }]) => claims === 0)
console.log(
  silent.length === 0 ? 'Every rule fired.' : `Never fired on the samples: ${silent.map(([id]) => id).join(', ')}`,
)
