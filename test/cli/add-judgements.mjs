// Adds judgements to a file until it is ended, and says each one that is written:
// node add-judgements.mjs <module judgement-file.js> <file> <who>
import { writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [module, file, who] = process.argv.slice(2)
const { addJudgement } = await import(pathToFileURL(module))
for (let number = 1; ; number++) {
  await addJudgement(file, { verdict: 'reject', article: 'a', quote: 'ông', who, when: '2026-11-21', why: `${number}` })
  writeSync(1, `${number}\n`)
}
