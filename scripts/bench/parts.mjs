// How soon a page opens on a graph too large for it: the index that is made once, the first view, what lies around one, a search. With --full
// of a million things. The graph is written line by line, so that the disk alone limits it.
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { serve } from '../../dist/cli/serving/serve.js'
import { randomFrom } from '../random-from.mjs'
import { Plain, processor } from './plain.mjs'
import { mostMemory } from './usage.mjs'

export const about = 'pages of a graph too large for one'

export async function measure({ full }) {
  const total = full ? 1_000_000 : 50_000
  const graph = new LargeGraph(total)
  const plain = new Plain(graph.sample())
  const folder = mkdtempSync(join(tmpdir(), 'quanhe-parts-'))
  let serving
  try {
    await pipeline(graph.batches(), createWriteStream(join(folder, 'graph.json')))
    const megabytes = statSync(join(folder, 'graph.json')).size / 1e6
    const results = []
    const timed = async (name, size, work) => {
      const [start, begun] = [performance.now(), processor()]
      await work()
      const ms = processor() - begun
      const value = performance.now() - start
      const ratio = ms / (size * plain.perMegabyte())
      results.push({
        name: `parts, ${name}, ${total} things`,
        value,
        unit: 'ms of the clock',
        ms,
        ratio,
        against: 'plain',
      })
    }
    const open = async () => {
      serving = await serve(folder, { port: 0, parts: { whole: 0 } })
    }
    const get = (path) => async () => {
      const answer = await fetch(serving.url + path)
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
      await answer.arrayBuffer()
    }
    await timed('index made', megabytes, open)
    await serving.close()
    serving = undefined
    await timed('opened again', 1, open)
    await timed('first view', 1, get('graph.json'))
    await timed('around one whom many articles name', 1, get(`graph.json?part=${id('person', 0)}`))
    await timed('around a body', 1, get(`graph.json?part=${id('org', 3)}`))
    const way = new URLSearchParams({ part: id('person', 40), to: id('person', Math.floor(total / 7)) })
    await timed('a way between two', 1, get(`graph.json?${way}`))
    for (const name of ['nguyen van an', 'nguyen', 'van nguyen', 'uy ban nhan dan xa'])
      await timed(`names, ${name}`, 1, get(`names.json?q=${encodeURIComponent(name)}`))
    results[0].memoryMB = mostMemory()
    return results
  } finally {
    await serving?.close()
    rmSync(folder, { recursive: true })
  }
}

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý']
const MIDDLE = ['Văn', 'Thị', 'Minh', 'Thanh', 'Hữu', 'Quốc', 'Đức', 'Ngọc', 'Hoàng', 'Xuân', 'Kim', 'Công']
const GIVEN = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Em',
  'Giang',
  'Hà',
  'Hùng',
  'Khánh',
  'Lan',
  'Minh',
  'Nam',
  'Phúc',
  'Quang',
  'Sơn',
  'Tâm',
  'Tuấn',
  'Vinh',
  'Xuân',
  'Yến',
]
const id = (kind, at) => `${kind}:${String(at).padStart(8, '0')}`

/** People of names as frequent as some are, posts, bodies, and articles that name the first of them most. */
class LargeGraph {
  #random = randomFrom(7)
  #total
  #people
  #posts
  #articles

  constructor(total) {
    this.#total = total
    this.#people = Math.floor(total * 0.3)
    this.#posts = Math.floor(total * 0.2)
    this.#articles = total - this.#people - 2 * this.#posts
  }

  /** `graph.json`, by the megabyte. */
  *batches() {
    let text = ''
    for (const line of this.#lines()) {
      text += line
      if (text.length < 1 << 20) continue
      yield text
      text = ''
    }
    yield text
  }

  /** Some lines that are JSON. */
  sample() {
    return Array.from({ length: 2000 }, (_, at) => JSON.stringify(this.#person(at)))
  }

  *#lines() {
    yield '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},"attributes":{},"nodes":[\n'
    yield* rows(this.#nodes())
    yield '\n],"edges":[\n'
    yield* rows(this.#edges())
    yield '\n]}\n'
  }

  *#nodes() {
    const published = { published: '2024-03-04', outlet: 'Báo Ví Dụ', authors: [] }
    for (let at = 0; at < this.#articles; at++)
      yield this.#node('Article', id('article', at), `Tin thứ ${at} của tỉnh`, published)
    for (let at = 0; at < this.#posts; at++) {
      const label = `Ủy ban nhân dân xã ${this.#pick(GIVEN)} ${this.#pick(MIDDLE)} ${at}`
      yield this.#node('Organization', id('org', at), label, { level: 'commune', sector: 'state' })
    }
    for (let at = 0; at < this.#people; at++) yield this.#person(at)
    for (let at = 0; at < this.#posts; at++) {
      yield this.#node('Position', id('post', at), `Chủ tịch Ủy ban nhân dân xã số ${at}`, { role: 'Chủ tịch' })
    }
  }

  *#edges() {
    const [people, posts, total] = [this.#people, this.#posts, this.#total]
    const held = { status: 'current', held: 'unknown', sources: 1 }
    for (let at = 0; at < total * 0.4; at++)
      yield edge('HOLDS', at, id('person', this.#famous(people)), id('post', this.#below(posts)), {
        ...held,
        ...this.#said(),
      })
    for (let at = 0; at < total * 2.4; at++)
      yield edge(
        'MENTIONS',
        at,
        id('article', this.#below(this.#articles)),
        id('person', this.#famous(people)),
        this.#said(),
      )
    for (let at = 0; at < posts; at++) yield edge('OF', at, id('post', at), id('org', at), { derivedFrom: 'name' })
  }

  #person(at) {
    const label = `${this.#pick(FAMILY)} ${this.#pick(MIDDLE)} ${this.#pick(GIVEN)}`
    return this.#node('Person', id('person', at), label, { honorifics: ['ông'] })
  }

  #node(kind, key, label, more) {
    const seen = { articles: 1 + Math.floor(50 * this.#random() ** 8), firstSeen: '2020-01-02', lastSeen: '2024-03-04' }
    const place = { x: this.#random() * 1000, y: this.#random() * 1000 }
    return { key, attributes: { kind, label, aliases: [], ...seen, ...place, ...more } }
  }

  #said() {
    const article = String(this.#below(this.#articles)).padStart(8, '0')
    const quote = 'Ông được nhắc đến trong một câu dài chừng này chữ'
    return {
      evidence: [{ article, start: 10, end: 10 + quote.length, quote, rule: 'post-before-name', confidence: 0.9 }],
    }
  }

  #below(count) {
    return Math.floor(this.#random() * count)
  }

  /** The earlier the likelier: few people are in the news every day. */
  #famous(count) {
    return Math.floor(count * this.#random() ** 3)
  }

  #pick(list) {
    return list[this.#below(list.length)]
  }
}

function edge(kind, at, source, target, attributes) {
  return { key: `${kind}:${String(at).padStart(8, '0')}`, source, target, attributes: { kind, ...attributes } }
}

function* rows(values) {
  let first = true
  for (const value of values) {
    yield `${first ? '' : ',\n'}${JSON.stringify(value)}`
    first = false
  }
}
