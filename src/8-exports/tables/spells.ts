import { dateOfDay, yearOf, yearsIn } from '../../7-graph/days.ts'
import type { Evidence } from '../../7-graph/types.ts'
import { concurrentWith, moveOf, neighboursOf, serialOf, stepTo } from './lives.ts'
import type { Material, Spell } from './material.ts'
import { type Columns, listed, precisionOf, type Table, tableOf } from './table.ts'
import { codeOf, type Maps, mapsOfPlace, nameOf, placeOf } from './units.ts'

/** Every post held, one row a person, post and time, with all that articles and `data/` tell of it. */
export function spellTable(material: Material): Table {
  return tableOf('spells', spellColumns(material), () => material.spells)
}

/** The columns of spells; those of a post, a body or a person stand in other tables too. */
export function spellColumns(material: Material): Columns<Spell> {
  return {
    ...identity(material),
    ...postColumns(material),
    ...placeColumns(material),
    ...timeColumns(),
    ...courseColumns(material),
    ...sourceColumns(material),
  }
}

function identity(material: Material): Columns<Spell> {
  return {
    spellId: ({ id }) => id,
    spellKey: ({ edge }) => edge,
    personKey: ({ person }) => person,
    person: ({ person }) => material.label(person),
    gender: ({ person }) => material.person(person).gender,
    birthYear: ({ person }) => birthYearOf(material, person),
    serial: (spell) => serialOf(material, spell),
  }
}

/** The year of birth, where only the day is told too. */
export function birthYearOf(material: Material, key: string): number | undefined {
  const { birthYear, birthDate } = material.person(key)
  return birthYear ?? (birthDate === undefined ? undefined : Number(birthDate.slice(0, 4)))
}

/** What is known of a post and its body. */
function postColumns(material: Material): Columns<Spell> {
  const { known } = material
  const english = (key: string | undefined) => {
    const label = material.label(key)
    return label && known.english(label)
  }
  const organs = ({ body }: Spell) => organOf(material, body)
  return {
    postKey: ({ post }) => post,
    post: ({ post }) => material.label(post),
    postEnglish: ({ post }) => english(post),
    role: ({ post }) => material.role(post),
    roleClass: ({ post }) => known.ranks.classOf(material.role(post)),
    rank: ({ post }) => known.ranks.ofRole(material.role(post)) + 1,
    seats: (spell) => (spell.body === undefined ? undefined : material.seats(spell)),
    bodyKey: ({ body }) => body,
    body: ({ body }) => material.label(body),
    bodyEnglish: ({ body }) => english(body),
    bodyKind: ({ body }) => material.body(body)?.bodyKind,
    sector: ({ body }) => material.body(body)?.sector,
    branch: ({ body: key }) => {
      const body = material.body(key)
      return body && known.structure.branchOf(body.bodyKind, body.sector)
    },
    organKey: (spell) => organs(spell),
    organ: (spell) => material.label(organs(spell)),
    department: (spell) => (organs(spell) === spell.body ? undefined : material.label(spell.body)),
    level: ({ body }) => material.body(body)?.level,
  }
}

/** The uppermost body of which a body is a part; itself, where it is part of none. */
function organOf({ graph }: Material, body: string | undefined): string | undefined {
  const seen = new Set<string>()
  let at = body
  for (let up = body; up !== undefined && !seen.has(up); ) {
    seen.add(up)
    at = up
    const edge = graph.findOutEdge(up, (_, { kind }) => kind === 'PART_OF')
    up = edge && graph.target(edge)
  }
  return at
}

/** Where the body of a post is, on the maps of before and after the reform of 2025. */
function placeColumns(material: Material): Columns<Spell> {
  const known = new Map<string, Maps>()
  const maps = ({ body }: Spell): Maps => {
    const place = placeOf(material.graph, body) ?? ''
    const found = known.get(place) ?? mapsOfPlace(place, material.known.gazetteer)
    known.set(place, found)
    return found
  }
  const of = (map: keyof Maps, level: 'province' | 'district' | 'commune') => (spell: Spell) => maps(spell)[map][level]
  const pair = (map: keyof Maps, level: 'province' | 'district' | 'commune', name: string): Columns<Spell> => ({
    [name]: (spell) => nameOf(of(map, level)(spell)),
    [`${name}Code`]: (spell) => codeOf(of(map, level)(spell)),
  })
  return {
    placeKey: ({ body }) => placeOf(material.graph, body),
    place: ({ body }) => material.label(placeOf(material.graph, body)),
    ...pair('before', 'province', 'provinceBefore'),
    ...pair('before', 'district', 'districtBefore'),
    ...pair('before', 'commune', 'communeBefore'),
    ...pair('after', 'province', 'provinceAfter'),
    ...pair('after', 'commune', 'communeAfter'),
  }
}

function timeColumns(): Columns<Spell> {
  const day = (day: number | undefined) => (day === undefined ? undefined : dateOfDay(day))
  const term = ({ holds }: Spell) => (holds.term === undefined ? undefined : yearsIn(holds.term))
  const year = (day: number | undefined) => (day === undefined ? undefined : yearOf(day))
  return {
    status: ({ holds }) => holds.status,
    acting: ({ holds }) => holds.acting || undefined,
    held: ({ holds }) => holds.held,
    from: ({ holds }) => holds.from,
    fromPrecision: ({ holds }) => precisionOf(holds.from),
    to: ({ holds }) => holds.to,
    toPrecision: ({ holds }) => precisionOf(holds.to),
    seenFrom: ({ holds }) => holds.seenFrom,
    seenTo: ({ holds }) => holds.seenTo,
    sureFrom: ({ sure, holds }) => (holds.retracted ? undefined : day(sure?.first)),
    sureTo: ({ sure, holds }) => (holds.retracted ? undefined : day(sure?.last)),
    term: ({ holds }) => holds.term,
    termFrom: (spell) => year(term(spell)?.first),
    termTo: (spell) => year(term(spell)?.last),
  }
}

function courseColumns(material: Material): Columns<Spell> {
  return {
    began: ({ holds }) => holds.began,
    ended: ({ holds }) => holds.ended,
    endedBy: ({ holds }) => holds.endedBy,
    decidedByKey: ({ holds }) => holds.decidedBy,
    decidedBy: ({ holds }) => material.label(holds.decidedBy),
    decisionKey: ({ holds }) => holds.decision,
    decision: ({ holds }) => material.label(holds.decision),
    concurrentWith: (spell) => listed(concurrentWith(material, spell).map(({ id }) => id)),
    predecessorKey: (spell) => neighboursOf(material, spell).before?.person,
    predecessor: (spell) => material.label(neighboursOf(material, spell).before?.person),
    successorKey: (spell) => neighboursOf(material, spell).after?.person,
    successor: (spell) => material.label(neighboursOf(material, spell).after?.person),
    moveFrom: (spell) => stepTo(material, spell)?.id,
    move: (spell) => {
      const from = stepTo(material, spell)
      return from && moveOf(material, from, spell)
    },
  }
}

function sourceColumns(material: Material): Columns<Spell> {
  return {
    sources: ({ holds }) => holds.sources ?? new Set(holds.evidence.map(({ article }) => article)).size,
    outlets: ({ holds }) =>
      new Set(holds.evidence.flatMap(({ article }) => material.article(article)?.outlet ?? [])).size || undefined,
    article: (spell) => firstOf(spell)?.article,
    outlet: (spell) => material.article(firstOf(spell)?.article)?.outlet,
    published: (spell) => material.article(firstOf(spell)?.article)?.published,
    url: (spell) => material.article(firstOf(spell)?.article)?.url,
    rule: (spell) => firstOf(spell)?.rule,
    confidence: (spell) => firstOf(spell)?.confidence,
    start: (spell) => firstOf(spell)?.start,
    end: (spell) => firstOf(spell)?.end,
    page: (spell) => firstOf(spell)?.page,
    quote: (spell) => firstOf(spell)?.quote,
    judgement: ({ holds }) => (holds.evidence.some(({ by }) => by === 'person') ? 'person' : undefined),
    contradicted: ({ edge }) => material.isContradicted(edge) || undefined,
    retracted: ({ holds }) => holds.retracted,
  }
}

/** The first quote that says so. */
function firstOf({ holds: { evidence } }: Spell): Evidence | undefined {
  return evidence.find(({ denies }) => !denies) ?? evidence[0]
}
