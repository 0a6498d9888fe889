import type { EdgeKind } from '../../7-graph/types.ts'
import { isPlaced } from './lives.ts'
import type { Material, Spell } from './material.ts'
import { nativeUnits } from './native.ts'
import { birthYearOf } from './spells.ts'
import { type Columns, listed, precisionOf, type Table, tableOf } from './table.ts'
import { codeOf, type Levels, mapsOf, mapsOfPlace, nameOf, placeOf } from './units.ts'

/** Everybody, one row a person. */
export function peopleTable(material: Material): Table {
  return tableOf('people', columnsOf(material), () => material.people)
}

function columnsOf(material: Material): Columns<string> {
  return { ...selfColumns(material), ...originColumns(material), ...courseColumns(material), ...countColumns(material) }
}

function selfColumns(material: Material): Columns<string> {
  const person = (key: string) => material.person(key)
  return {
    personKey: (key) => key,
    person: (key) => person(key).label,
    aliases: (key) => listed(person(key).aliases),
    honorifics: (key) => listed(person(key).honorifics ?? []),
    gender: (key) => person(key).gender,
    birthYear: (key) => birthYearOf(material, key),
    birthDate: (key) => person(key).birthDate,
    birthPrecision: (key) => precisionOf(person(key).birthDate ?? person(key).birthYear?.toString()),
    died: (key) => person(key).died,
    diedPrecision: (key) => precisionOf(person(key).died),
    ethnicity: (key) => person(key).ethnicity,
    education: (key) => person(key).education,
    theoryDegree: (key) => person(key).theoryDegree,
    joinedParty: (key) => person(key).joinedParty,
    joinedPrecision: (key) => precisionOf(person(key).joinedParty),
  }
}

function originColumns(material: Material): Columns<string> {
  const { known } = material
  const native = (key: string): Levels => {
    const { nativePlace } = material.person(key)
    return nativePlace === undefined ? {} : nativeUnits(nativePlace, known.gazetteer, known.unitWords)
  }
  const after = (key: string) => {
    const { province } = native(key)
    return province && mapsOf(province, known.gazetteer).after.province
  }
  return {
    nativePlace: (key) => material.person(key).nativePlace,
    nativeCommune: (key) => nameOf(native(key).commune),
    nativeCommuneCode: (key) => codeOf(native(key).commune),
    nativeDistrict: (key) => nameOf(native(key).district),
    nativeDistrictCode: (key) => codeOf(native(key).district),
    nativeProvince: (key) => nameOf(native(key).province),
    nativeProvinceCode: (key) => codeOf(native(key).province),
    nativeProvinceAfter: (key) => nameOf(after(key)),
    nativeProvinceAfterCode: (key) => codeOf(after(key)),
    provincesServed: (key) => listed(served(material, key).flatMap(({ name }) => name ?? [])),
    origin: (key) => {
      const { province } = native(key)
      if (!province) return undefined
      const own = [codeOf(province), codeOf(after(key))]
      const homes = served(material, key).map(({ before, now }) => (before ? before === own[0] : now === own[1]))
      if (homes.length === 0) return undefined
      return homes.every(Boolean) ? 'native' : homes.some(Boolean) ? 'both' : 'outsider'
    },
  }
}

/** The provinces in which somebody held posts, those of before the reform by that map. */
function served(
  material: Material,
  key: string,
): readonly { name: string | undefined; before: string | undefined; now: string | undefined }[] {
  return heldBy(material, key).flatMap(({ body }) => {
    const { before, after } = mapsOfPlace(placeOf(material.graph, body), material.known.gazetteer)
    const province = before.province ?? after.province
    return province ? [{ name: nameOf(province), before: codeOf(before.province), now: codeOf(after.province) }] : []
  })
}

/** What somebody held; to stand for a post is not to hold it. */
function heldBy(material: Material, key: string): readonly Spell[] {
  return material.ofPerson(key).filter(({ holds }) => holds.status !== 'candidate')
}

const LEVELS = ['central', 'province', 'district', 'commune', 'grassroots'] as const

function courseColumns(material: Material): Columns<string> {
  const { known } = material
  const placed = (key: string) => heldBy(material, key).filter(isPlaced)
  return {
    tracks: (key) =>
      listed(
        placed(key).flatMap(({ body: of }) => {
          const body = material.body(of)
          return body ? [known.structure.branchOf(body.bodyKind, body.sector)] : []
        }),
      ),
    highestLevel: (key) => {
      const levels = new Set(heldBy(material, key).map(({ body }) => material.body(body)?.level))
      return LEVELS.find((level) => levels.has(level))
    },
    firstPost: (key) => material.label(placed(key)[0]?.post),
    lastPost: (key) => material.label(placed(key).at(-1)?.post),
  }
}

function countColumns(material: Material): Columns<string> {
  const { graph } = material
  const out = (key: string, ...kinds: readonly EdgeKind[]) =>
    graph.filterOutEdges(key, (_, { kind }) => kinds.includes(kind)).length
  const cited = (key: string) =>
    new Set(graph.filterInEdges(key, (_, { kind }) => kind === 'MENTIONS').map((edge) => graph.source(edge)))
  return {
    spells: (key) => material.ofPerson(key).length,
    posts: (key) => new Set(material.ofPerson(key).map(({ post }) => post)).size,
    bodies: (key) => new Set(material.ofPerson(key).flatMap(({ body }) => body ?? [])).size,
    events: (key) => out(key, 'ATTENDED', 'CHAIRED', 'SPOKE_AT'),
    agreementsSigned: (key) => out(key, 'SIGNED'),
    measures: (key) => out(key, 'SUBJECT_OF'),
    articles: (key) => material.person(key).articles,
    outlets: (key) =>
      new Set(
        [...cited(key)].flatMap((article) => {
          const node = graph.getNodeAttributes(article)
          return node.kind === 'Article' ? (node.outlet ?? []) : []
        }),
      ).size || undefined,
    firstSeen: (key) => material.person(key).firstSeen,
    lastSeen: (key) => material.person(key).lastSeen,
  }
}
