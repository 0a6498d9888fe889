// A made-up graph of the shape that news gives, of any size, written line by line as `build` writes it.

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { randomFrom } from '../random-from.mjs'

const FAMILIES = ['Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ']
const MIDDLES = ['Văn', 'Thị', 'Hữu', 'Đức', 'Minh', 'Ngọc', 'Thanh', 'Quốc', 'Xuân', 'Hồng', 'Hoàng', 'Kim']
const GIVEN = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Đạt',
  'Hà',
  'Hòa',
  'Hùng',
  'Lan',
  'Long',
  'Mai',
  'Nam',
  'Phúc',
  'Tám',
  'Toàn',
  'Vân',
]
const SYLLABLES = [
  'Mỹ',
  'Tân',
  'Phú',
  'Long',
  'Hòa',
  'Bình',
  'An',
  'Thạnh',
  'Lợi',
  'Hưng',
  'Đông',
  'Tây',
  'Nam',
  'Bắc',
  'Cao',
  'Lãnh',
  'Châu',
  'Thành',
  'Vĩnh',
  'Phước',
]
const BODIES = [
  'Tỉnh ủy',
  'Huyện ủy',
  'Ủy ban nhân dân huyện',
  'Hội đồng nhân dân huyện',
  'Đảng ủy xã',
  'Ủy ban nhân dân xã',
]
const ROLES = ['Bí thư', 'Phó Bí thư', 'Chủ tịch', 'Phó Chủ tịch', 'Giám đốc', 'Ủy viên']
const SHARES = { article: 0.2, person: 0.28, org: 0.14, post: 0.24, event: 0.1, place: 0.04 }

/** Writes `graph.json` into a folder. @returns how many nodes and edges it has */
export async function writeGraph(folder, nodes, edges) {
  const random = randomFrom(18)
  const below = (count) => Math.floor(random() * count)
  const skewed = (count) => Math.floor(count * random() ** 2.5)
  const pick = (list) => list[below(list.length)]
  const count = Object.fromEntries(Object.entries(SHARES).map(([kind, share]) => [kind, Math.round(nodes * share)]))
  const day = () => `20${10 + below(15)}-0${1 + below(9)}-${10 + below(19)}`
  const placeName = (number) =>
    `${SYLLABLES[number % 20]} ${SYLLABLES[(number * 7) % 19]}${number > 380 ? ` ${number % 97}` : ''}`
  const bodyName = (number) => `${BODIES[number % 6]} ${placeName(number >> 1)}`
  const evidence = (most) =>
    Array.from({ length: 1 + skewed(most) }, () => {
      const start = below(3000)
      const quote = 'đồng chí Nguyễn Văn An, Bí thư Huyện ủy Cao Lãnh, chủ trì hội nghị'
      return {
        article: `${skewed(count.article)}`,
        start,
        end: start + quote.length,
        quote,
        rule: 'name-post',
        confidence: 0.9,
      }
    })
  const out = createWriteStream(join(folder, 'graph.json'))
  let line = ''
  const put = async (text) => {
    line += text
    if (line.length < 1 << 16) return
    const isFull = !out.write(line)
    line = ''
    if (isFull) await once(out, 'drain')
  }
  const node = (key, attributes) => {
    const common = { aliases: [], articles: 1 + skewed(30), firstSeen: '2015-02-03', lastSeen: '2024-02-03' }
    return JSON.stringify({ attributes: { ...common, ...attributes }, key })
  }
  const makers = {
    article: (at) => ({
      kind: 'Article',
      label: `Tin số ${at} về ${pick(BODIES)} ${placeName(below(4000))}`,
      outlet: 'Báo Mẫu',
      published: day(),
    }),
    person: () => ({ kind: 'Person', label: `${pick(FAMILIES)} ${pick(MIDDLES)} ${pick(MIDDLES)} ${pick(GIVEN)}` }),
    org: (at) => ({ kind: 'Organization', label: bodyName(at), bodyKind: BODIES[at % 6], level: 'district' }),
    post: (at) => ({ kind: 'Position', role: ROLES[at % 6], label: `${ROLES[at % 6]} ${bodyName(at % count.org)}` }),
    event: (at) => ({ kind: 'Event', eventKind: 'hội nghị', label: `Hội nghị lần ${at}`, date: day() }),
    place: (at) => ({ kind: 'Place', label: `xã ${placeName(at)}`, placeKind: 'xã', level: 'commune' }),
  }
  const total = Object.values(count).reduce((sum, each) => sum + each, 0)
  await put('{"options":{"allowSelfLoops":true,"multi":true,"type":"directed"},"attributes":{},"nodes":[')
  let first = true
  for (const [kind, make] of Object.entries(makers))
    for (let at = 0; at < count[kind]; at++) {
      await put(`${first ? '' : ','}\n${node(`${kind}:${at}`, make(at))}`)
      first = false
    }
  await put('\n],"edges":[')
  let written = 0
  const edge = async (attributes, source, target) => {
    const key = `${attributes.kind}:${source}→${target}#${written}`
    await put(`${written === 0 ? '' : ','}\n${JSON.stringify({ attributes, key, source, target })}`)
    written++
  }
  // In the order of their keys: by kind and source.
  const rest = edges - count.post - count.org
  for (let at = 0; at < 0.1 * rest; at++)
    await edge(
      { kind: 'ATTENDED', evidence: evidence(2) },
      `person:${Math.floor((at * count.person) / (0.1 * rest))}`,
      `event:${below(count.event)}`,
    )
  for (let at = 0; at < count.org; at++)
    await edge({ kind: 'BASED_IN', derivedFrom: 'name' }, `org:${at}`, `place:${at % count.place}`)
  for (let at = 0; at < 0.3 * rest; at++) {
    const seenFrom = day()
    const from = below(3) === 0 ? { from: seenFrom } : {}
    await edge(
      { kind: 'HOLDS', status: 'current', ...from, seenFrom, seenTo: seenFrom, sources: 1, evidence: evidence(4) },
      `person:${Math.floor((at * count.person) / (0.3 * rest))}`,
      `post:${skewed(count.post)}`,
    )
  }
  for (let at = 0; at < 0.6 * rest; at++) {
    const kind = pick(['person', 'org', 'post', 'place'])
    await edge(
      { kind: 'MENTIONS', evidence: evidence(1) },
      `article:${Math.floor((at * count.article) / (0.6 * rest))}`,
      `${kind}:${skewed(count[kind])}`,
    )
  }
  for (let at = 0; at < count.post; at++)
    await edge({ kind: 'OF', derivedFrom: 'name' }, `post:${at}`, `org:${at % count.org}`)
  await put('\n]}\n')
  out.end(line)
  await once(out, 'close')
  return { nodes: total, edges: written }
}
