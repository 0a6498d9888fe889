// The same as find_people.py, by vntk or quanhe: find-people.mjs PEER TEXTS [FOLDER OF vntk].
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [peer, path, folder] = process.argv.slice(2)
const texts = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))

const [load, people] = await milliseconds(peer === 'vntk' ? vntk : quanhe)
const read = () => texts.map((text) => people(text))
const [cold, found] = await milliseconds(read)
const [warm] = cold < 5000 ? await milliseconds(read) : [] // else it is so slow that what is warm no longer counts
console.log(JSON.stringify({ found, load, cold, warm }))

/** Its recogniser alone, a line of the article at a time: the rest of the package wants more that must be compiled. */
function vntk() {
  const tagger = createRequire(join(folder, 'package.json'))('vntk/lib/ner')
  const recogniser = typeof tagger === 'function' ? new tagger() : tagger
  const ofLine = (line) => {
    const runs = []
    let current
    for (const [word, , , label] of recogniser.tag(line)) {
      if (label === 'B-PER') {
        current = [word]
        runs.push(current)
      } else if (label === 'I-PER' && current) current.push(word)
      else current = undefined
    }
    return runs.map((run) => run.join(' '))
  }
  ofLine('Ông Trần Văn Hai nói.')
  return (text) => text.split(/\n+/).flatMap((line) => (line.trim() ? ofLine(line) : []))
}

async function quanhe() {
  const { extract, loadKnowledge } = await import('../../../dist/index.js')
  const knowledge = loadKnowledge()
  extract({ id: 'first', text: 'Ông Trần Văn Hai nói.' }, knowledge)
  return (text) =>
    extract({ id: 'article', text }, knowledge)
      .entities.filter(({ kind }) => kind === 'Person')
      .map(({ label }) => label)
}

async function milliseconds(run) {
  const begun = process.cpuUsage()
  const result = await run()
  const { user, system } = process.cpuUsage(begun)
  return [(user + system) / 1000, result]
}
