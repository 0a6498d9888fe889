// A graph of the shape that news gives, of any size: names of people as frequent as they are in Vietnam, bodies of the units that there are,
// one post held in five with days. The same numbers give the same graph.
import { createWriteStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { MultiDirectedGraph } from 'graphology'
import { slug } from '../dist/6-entities/keys.js'
import { exporters } from '../dist/8-exports/index.js'
import { loadKnowledge } from '../dist/knowledge/index.js'
import { randomFrom } from './random-from.mjs'

/** Shares of the nodes; places besides, as many as there are, and articles the rest. */
const SHARES = { person: 0.3, post: 0.2, body: 0.17, event: 0.09, document: 0.015, agreement: 0.005, figure: 0.01 }
const ROLES = ['Bí thư', 'Phó Bí thư', 'Chủ tịch', 'Phó Chủ tịch', 'Ủy viên', 'Trưởng ban', 'Giám đốc', 'Phó Giám đốc']
const BODIES = [
  ['Đảng ủy', 'committee', 'party'],
  ['Ủy ban nhân dân', "people's committee", 'state'],
  ['Hội đồng nhân dân', "people's council", 'state'],
  ['Ban Tổ chức Đảng ủy', 'party organ', 'party'],
  ['Ủy ban Mặt trận Tổ quốc', 'front', 'front'],
  ['Trường Trung học cơ sở', 'school', 'school'],
]
const OUTLETS = ['Báo Ví Dụ', 'Tin Tỉnh Nhà', 'Cổng thông tin huyện', 'Thời báo Mẫu', 'Nhật báo Miền Xa']

/** @returns a graph with so many nodes and edges */
export function madeUpGraph(size, edges) {
  const random = randomFrom(20261130)
  const graph = new MultiDirectedGraph()
  const pick = (list) => list[Math.floor(random() * list.length)]
  /** The earlier of a list the likelier: few people are in the news every day. */
  const famous = (list) => list[Math.floor(list.length * random() ** 2.5)]
  const count = (kind) => Math.max(4, Math.round(size * SHARES[kind]))
  const day = (from = 2013) =>
    `${from + Math.floor(random() * (2026 - from))}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`
  const units = loadKnowledge().gazetteer.units.filter(({ validTo }) => validTo === undefined)
  const places = units.slice(0, Math.round(size * 0.06))
  const nameOf = nameMaker(random)

  /** As if it had been read from a file: texts whole, nothing shared. */
  const node = (key, kind, label, more = {}) => {
    const seen = day()
    const common = { kind, label, aliases: [], articles: 1, firstSeen: seen, lastSeen: seen }
    const place = { x: Math.round(random() * 1e5) / 100, y: Math.round(random() * 1e5) / 100 }
    const whole = JSON.parse(JSON.stringify({ key, attributes: { ...common, ...more, ...place } }))
    graph.addNode(whole.key, whole.attributes)
    return whole.key
  }
  const edge = (kind, source, target, more = {}) => {
    const key = `${kind}:${source}→${target}`
    if (graph.hasEdge(key)) return
    const whole = JSON.parse(JSON.stringify({ key, attributes: { kind, ...more } }))
    graph.addDirectedEdgeWithKey(whole.key, source, target, whole.attributes)
  }
  const said = (words, more = {}) => {
    const start = Math.floor(random() * 4000)
    const quote = `Tại hội nghị, ${words} nêu ý kiến về công tác năm ${Math.floor(random() * 1e6)}`
    const evidence = { article: pick(ids), start, end: start + quote.length, quote, rule: 'post-before-name', ...more }
    return { ...evidence, confidence: 0.9 }
  }

  const placeKeys = places.map((unit) => {
    const label = `${unit.type.toLowerCase()} ${unit.name}`
    const key = `place:${slug(label)}:${unit.id.replace('@', '.')}`
    return graph.hasNode(key) ? key : node(key, 'Place', label, { placeKind: unit.type, level: unit.level })
  })
  const made = (kind, make) => Array.from({ length: count(kind) }, (_, at) => make(at))
  const bodies = made('body', (at) => {
    const [name, bodyKind, sector] = BODIES[at % BODIES.length]
    const unit = places[at % places.length]
    const label = `${name} ${unit.type.toLowerCase()} ${unit.name}`
    return node(`org:${slug(label)}#${at}`, 'Organization', label, { bodyKind, sector, level: unit.level })
  })
  const posts = made('post', (at) => {
    const role = ROLES[at % ROLES.length]
    const label = `${role} ${graph.getNodeAttribute(bodies[at % bodies.length], 'label')}`
    return node(`post:${slug(role)}:${at}`, 'Position', label, { role })
  })
  const people = made('person', (at) => {
    const label = nameOf()
    const more = { honorifics: random() < 0.6 ? ['đồng chí', 'ông'] : [], ...(random() < 0.5 && { gender: 'male' }) }
    return node(`person:${slug(label)}@${at}`, 'Person', label, more)
  })
  const events = made('event', (at) =>
    node(`event:hội-nghị:${at}`, 'Event', `Hội nghị sơ kết công tác số ${at}`, { eventKind: 'hội nghị', date: day() }),
  )
  const documents = made('document', (at) =>
    node(`doc:nghị-quyết-${at}`, 'Document', `Nghị quyết số ${at}`, { documentKind: 'Nghị quyết', number: `${at}` }),
  )
  const agreements = made('agreement', (at) =>
    node(`agreement:${at}`, 'Agreement', `Chương trình phối hợp số ${at}`, { from: '2020', to: '2025', topics: [] }),
  )
  const figures = made('figure', (at) =>
    node(`figure:${at}`, 'Figure', `${at} đảng viên kết nạp (2024)`, { measure: 'đảng viên', value: at }),
  )
  const ids = Array.from({ length: Math.max(1, size - graph.order) }, (_, at) => `bao-${at}`)
  const articles = ids.map((id, at) => {
    const told = { url: `https://bao.example/${id}.html`, outlet: OUTLETS[at % OUTLETS.length], published: day() }
    return node(`article:${id}`, 'Article', `Hội nghị lần thứ ${at} bàn về công tác cán bộ`, {
      ...told,
      authors: [nameOf()],
    })
  })

  for (const [at, unit] of places.entries()) {
    const above = unit.parent && places.indexOf(unit.parent)
    if (above >= 0) edge('WITHIN', placeKeys[at], placeKeys[above], { derivedFrom: 'gazetteer' })
  }
  for (const [at, body] of bodies.entries()) {
    if (random() < 0.8) edge('BASED_IN', body, placeKeys[at % places.length], { derivedFrom: 'name' })
    if (random() < 0.4) edge('PART_OF', body, bodies[Math.floor(at / 7)], { derivedFrom: 'name' })
  }
  for (const [at, post] of posts.entries()) edge('OF', post, bodies[at % bodies.length], { derivedFrom: 'name' })
  const rest = {
    HOLDS: [people, posts, 0.09],
    ATTENDED: [people, events, 0.08],
    SPOKE_AT: [people, events, 0.03],
    CHAIRED: [people, events, 0.015],
    ORGANISED: [bodies, events, 0.02],
    SIGNED: [people, agreements, 0.004],
    PARTY_TO: [bodies, agreements, 0.004],
    ISSUED: [bodies, documents, 0.004],
    ABOUT: [events, documents, 0.002],
    SUBJECT_OF: [people, events, 0.003],
    DECIDED: [bodies, events, 0.002],
    REPORTS: [bodies, figures, 0.004],
  }
  for (const [kind, [sources, targets, share]] of Object.entries(rest))
    for (let at = 0; at < edges * share; at++) {
      const source = pick(sources)
      const quotes = Array.from({ length: random() < 0.15 ? 3 : 1 }, () =>
        said(graph.getNodeAttribute(source, 'label')),
      )
      edge(kind, source, pick(targets), kind === 'HOLDS' ? held(quotes) : { evidence: quotes })
    }
  const known = [people, people, bodies, posts, events]
  while (graph.size < edges) {
    const target = famous(pick(known))
    edge('MENTIONS', pick(articles), target, { evidence: [said(graph.getNodeAttribute(target, 'label'))] })
  }
  return graph

  function held(evidence) {
    const [seen, later] = [day(), day()].sort()
    return {
      status: pick(['current', 'current', 'appointed', 'former']),
      held: 'unknown',
      sources: evidence.length,
      ...(random() < 0.2 && { seenFrom: seen, seenTo: later }),
      ...(random() < 0.05 && { from: seen.slice(0, pick([4, 7, 10])) }),
      ...(random() < 0.05 && { term: '2020 - 2025' }),
      evidence,
    }
  }
}

/** Writes a graph and its articles into a folder, as `build` does; the texts are filler. */
export async function writeMadeUp(folder, graph) {
  const json = exporters.find(({ word }) => word === 'json')
  await pipeline(json.write(graph), createWriteStream(join(folder, 'graph.json')))
  await pipeline(articleLines(graph), createWriteStream(join(folder, 'articles.jsonl')))
}

function* articleLines(graph) {
  for (const key of graph.nodes()) {
    const { kind, label, outlet, published } = graph.getNodeAttributes(key)
    if (kind !== 'Article') continue
    const text = 'Hội nghị nghe báo cáo về công tác cán bộ. '.repeat(30)
    yield `${JSON.stringify({ id: key.replace('article:', ''), title: label, outlet, published, text })}\n`
  }
}

function two(number) {
  return String(number).padStart(2, '0')
}

/** Names with syllables as frequent as they are. */
function nameMaker(random) {
  const parts = { surname: [], middle: [], given: [] }
  const table = readFileSync(new URL('../data/people/name-frequencies.tsv', import.meta.url), 'utf8')
  for (const line of table.split('\n').slice(1)) {
    const [part, syllable, share] = line.split('\t')
    if (share) for (let at = 0; at < Number(share) * 10; at++) parts[part].push(syllable)
  }
  const draw = (part) => parts[part][Math.floor(random() * parts[part].length)]
  return () => [draw('surname'), draw('middle'), ...(random() < 0.3 ? [draw('middle')] : []), draw('given')].join(' ')
}
