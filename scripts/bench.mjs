// How fast quanhe is, and with how much memory: one command for all figures.
//
//   npm run bench                      what is in ALWAYS, some minutes
//   npm run bench -- --full            the same at full size: 10,000 articles and 100 more, assembly of up to a million, exports of a million edges
//   npm run bench -- assembly …        these parts only; what follows the name of one of EXTRA goes to it
//   npm run bench -- --check           a short run over the samples, compared with bench/results/ci.json; --write makes that file anew, or the parts named
//   npm run bench -- curve FILE...     draws docs/growth.svg from results
//
// Each part runs in a process of its own. Results go to bench/results/; bench/README.md describes them.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compare } from './bench/check.mjs'
import { drawCurve } from './bench/curve.mjs'
import { print, ratiosOfCi, save, saveForCi } from './bench/results.mjs'

const ALWAYS = ['reading', 'building', 'assembly', 'exports', 'answers', 'parts']
const CHECKED = ['reading', 'building', 'assembly', 'exports']
/** Longer, and only when asked for by name. */
const EXTRA = ['doubling', 'ingest', 'viewer', 'peers']

const { values, positionals } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    articles: { type: 'string' }, // the most in one measurement
    limit: { type: 'string', default: '60' }, // minutes for one assembly
  },
  allowPositionals: true,
})
const wishes = {
  full: values.full,
  check: values.check,
  articles: Number(values.articles ?? (values.full ? 1_000_000 : 10_000)),
  limit: Number(values.limit),
}
const [first, ...rest] = positionals

if (first === 'curve') drawCurve(rest)
else if (values.check) await check()
else {
  const extra = EXTRA.includes(first) || first === 'exports'
  const parts = first === undefined ? ALWAYS : extra ? [first] : positionals
  const unknown = parts.filter((part) => ![...ALWAYS, ...EXTRA].includes(part))
  if (unknown.length > 0)
    throw new Error(`There is no part “${unknown[0]}”; there are ${[...ALWAYS, ...EXTRA].join(', ')}.`)
  await save(first === undefined ? [] : parts, wishes, async () => {
    const results = []
    for (const part of parts) {
      try {
        results.push(...print(await measured(part, { words: extra ? rest : [] })))
      } catch (error) {
        // hours may have gone into the others
        console.error(error.message)
        process.exitCode = 1
      }
    }
    return results
  })
}

async function check() {
  const parts = positionals.length > 0 ? positionals : CHECKED
  if (values.write) {
    const results = []
    for (const part of parts) results.push(...print(await measured(part)))
    saveForCi(parts, results)
    return
  }
  const { failures } = await compare(parts, ratiosOfCi(parts), async (part) => print(await measured(part)))
  for (const failure of failures) console.error(`FAILED: ${failure}`)
  if (failures.length > 0) console.error('When that is to be so: npm run bench -- --check --write')
  process.exitCode = failures.length === 0 ? 0 : 1
}

/** What a part measured, in a process of its own. */
async function measured(part, more) {
  const { about, flags = [] } = await import(`./bench/${part}.mjs`)
  console.error(`${part}: ${about} …`)
  const child = fork(fileURLToPath(new URL('./bench/apart.mjs', import.meta.url)), [], { execArgv: flags })
  let results
  child.on('message', (message) => (results = message))
  child.send({ part, wishes: { words: [], ...wishes, ...more } })
  const [status] = await once(child, 'close')
  if (status !== 0 || !results) throw new Error(`“${part}” could not be measured (status ${status}); see above.`)
  return results.map((result) => ({ part, ...result }))
}
