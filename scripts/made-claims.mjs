// Claims of articles that nobody wrote, with the names of Vietnam as frequent as they are: two of five are called Nguyễn. An article
// names three people; ten articles have three between them who are in no other ten. The same number gives the same claims.
//
//   node scripts/made-claims.mjs 100000 > claims.jsonl     for `quanhe assemble`
import { readFileSync } from 'node:fs'
import { loadKnowledge } from '../dist/knowledge/index.js'
import { randomFrom } from './random-from.mjs'

const knowledge = loadKnowledge()
const random = randomFrom(20251121)
const names = nameMaker(readFileSync(new URL('../data/people/name-frequencies.tsv', import.meta.url), 'utf8'))

/** What so many articles say, one after the other. */
export function* madeClaims(size) {
  const officials = makeOfficials(Math.max(600, Math.round(size * 0.3)))
  for (let at = 0; at < size; at++) yield makeExtraction(at, officials)
}

function pick(list) {
  return list[Math.floor(random() * list.length)]
}

/** The earlier of a list the likelier: few people are in the news every day. */
function pickFamous(list) {
  return list[Math.floor(list.length * random() ** 3)]
}

function nameMaker(table) {
  const parts = { surname: [], middle: [], given: [] }
  for (const line of table.split('\n').slice(1)) {
    const [part, syllable, share] = line.split('\t')
    if (share) parts[part].push({ syllable, share: Number(share) })
  }
  const draw = Object.fromEntries(Object.entries(parts).map(([part, list]) => [part, drawer(list)]))
  return () => {
    const surname = random() < 0.25 ? 'Nguyễn' : draw.surname()
    const middles = random() < 0.1 ? [draw.middle(), draw.middle()] : [draw.middle()]
    return [surname, ...middles, draw.given()].join(' ')
  }
}

function drawer(list) {
  const total = list.reduce((sum, { share }) => sum + share, 0)
  const upTo = []
  let sum = 0
  for (const { share } of list) {
    sum += share / total
    upTo.push(sum)
  }
  return () => {
    const at = random()
    return list[
      Math.max(
        0,
        upTo.findIndex((limit) => limit >= at),
      )
    ].syllable
  }
}

function makeOfficials(count) {
  const units = knowledge.gazetteer.units.filter(({ validTo }) => validTo === undefined || validTo >= '2025-06-30')
  const byProvince = new Map()
  const roles = ['Bí thư', 'Phó Bí thư', 'Chủ tịch', 'Phó Chủ tịch', 'Trưởng ban', 'Giám đốc', 'Phó Giám đốc']
  const makers = Array.from({ length: count }, () => {
    const unit = pick(units)
    const province = provinceOf(unit)
    const role = pick(roles)
    const kind = /Bí thư/.test(role) ? 'committee' : /Chủ tịch/.test(role) ? "people's committee" : 'party organ'
    const own = { committee: 'Đảng ủy', "people's committee": 'Ủy ban nhân dân', 'party organ': 'Ban Tổ chức Đảng ủy' }[
      kind
    ]
    return { name: names(), unit, province, role, body: `${own} ${unit.type} ${unit.name}`, kind }
  })
  for (const official of makers) {
    const list = byProvince.get(official.province.name) ?? []
    byProvince.set(official.province.name, list)
    list.push(official)
  }
  return { all: makers, byProvince, provinces: [...byProvince.keys()] }
}

function provinceOf(unit) {
  return unit.parent ? provinceOf(unit.parent) : unit
}

function makeExtraction(at, officials) {
  const home = pick(officials.provinces)
  const own = officials.byProvince.get(home)
  const cast = new Set()
  const count = 1 + Math.floor(random() * 5)
  for (let i = 0; i < count; i++) cast.add(random() < 0.1 ? pickFamous(officials.all) : pickFamous(own))
  const entities = []
  const claims = []
  const id = `bench-${String(at).padStart(6, '0')}`
  const year = 2018 + Math.floor(random() * 7)
  const published = `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`
  const seen = new Set()
  for (const { name, unit, role, body, kind } of cast) {
    if (seen.has(name)) continue
    seen.add(name)
    const first = { start: entities.length * 40, end: entities.length * 40 + 20 }
    const common = { aliases: [], first }
    const person = {
      kind: 'Person',
      id: `p${entities.length}`,
      label: name,
      honorifics: random() < 0.5 ? ['ông'] : [],
      ...common,
    }
    entities.push(person)
    claims.push(claim('MENTIONS', '', person.id, first, name, entities.length))
    if (random() < 0.3) continue
    const place = {
      kind: 'Place',
      id: `l${entities.length}`,
      label: `${unit.type} ${unit.name}`,
      unit: unit.id,
      level: unit.level,
      ...common,
    }
    const organization = {
      kind: 'Organization',
      id: `o${entities.length}`,
      label: body,
      bodyKind: kind,
      sector: kind === "people's committee" ? 'state' : 'party',
      level: unit.level,
      place: place.id,
      ...common,
    }
    const position = {
      kind: 'Position',
      id: `q${entities.length}`,
      label: `${role} ${body}`,
      role,
      body: organization.id,
      ...common,
    }
    entities.push(place, organization, position)
    claims.push({
      ...claim('HOLDS', person.id, position.id, first, `${role} ${body} ${name}`, entities.length),
      hold: { status: 'current' },
    })
  }
  return { article: { id, title: `Tin ${at}`, published }, home, entities, claims, notices: [] }
}

function claim(kind, from, to, { start, end }, quote, at) {
  return {
    id: `${kind}${at}`,
    kind,
    from,
    to,
    evidence: { start, end, quote },
    rule: 'bench',
    confidence: 0.9,
    roles: {},
  }
}

if (process.argv[1]?.endsWith('made-claims.mjs')) {
  let batch = []
  for (const extraction of madeClaims(Number(process.argv[2] ?? 10_000))) {
    if (batch.push(`${JSON.stringify(extraction)}\n`) < 1000) continue
    await new Promise((resolve) => process.stdout.write(batch.join(''), resolve))
    batch = []
  }
  process.stdout.write(batch.join(''))
}
