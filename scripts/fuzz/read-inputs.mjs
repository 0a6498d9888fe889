// The child of scripts/fuzz.mjs: reads damaged files, each with a healthy neighbour, and tells of each how that went.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formats, readArticles } from '../../dist/1-articles/index.js'
import { extract } from '../../dist/extract.js'
import { loadKnowledge } from '../../dist/knowledge/index.js'
import { inputOf, samplesOf } from './inputs.mjs'

const NEIGHBOUR = 'Sáng nay, đồng chí Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, chủ trì hội nghị.'
const [first, end] = process.argv.slice(2).map(Number)
const extensions = formats.flatMap((format) => format.extensions)
const samples = samplesOf(extensions)
const knowledge = loadKnowledge()

for (let number = first; number < end; number++) {
  process.send({ number, begins: true })
  process.send({ number, fault: await faultOf(inputOf(number, samples, extensions)) })
}
process.disconnect()

async function faultOf({ name, bytes }) {
  const folder = mkdtempSync(join(tmpdir(), 'quanhe-fuzz-'))
  try {
    writeFileSync(join(folder, name), bytes)
    writeFileSync(join(folder, 'b.txt'), NEIGHBOUR)
    const texts = []
    let told = 0
    for await (const { article } of readArticles([folder])) {
      if (article === undefined) {
        told++
        continue
      }
      texts.push(article.text)
      for (const { evidence } of extract(article, knowledge).claims)
        if (article.text.slice(evidence.start, evidence.end) !== evidence.quote)
          return `not in the text: ${evidence.quote}`
    }
    if (texts.pop() !== NEIGHBOUR) return 'the neighbour is lost'
    return texts.length + told === 0 ? 'the file is lost without a word' : undefined
  } catch (error) {
    return error.stack
  } finally {
    rmSync(folder, { recursive: true })
  }
}
