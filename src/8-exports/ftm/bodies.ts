import { bodiesOf } from '../../7-graph/posts.ts'
import type { KnowledgeGraph, OrganizationAttributes } from '../../7-graph/types.ts'
import type { FtmKnowledge } from './known.ts'

/** Levels of bodies of the country's own units: there is a huyện Mỹ Đức, which is in neither country. */
const LOCAL: readonly (string | undefined)[] = ['province', 'district', 'commune', 'grassroots']

/** Sectors in which the name of a country says nothing of whose a body is. */
const PRIVATE: readonly (string | undefined)[] = ['enterprise', 'school', 'mass']

/** And those whose bodies are of this country unless their name says otherwise. */
const OWN: readonly (string | undefined)[] = ['party', 'front', 'court', 'armed']

const TOPICS: Readonly<Record<string, string>> = {
  central: 'gov.national',
  province: 'gov.state',
  district: 'gov.muni',
  commune: 'gov.muni',
}

/** The code of the country that a body is of; undefined where neither its name nor its kind says so. */
export function countryOf(
  { label, bodyKind, sector, level }: OrganizationAttributes,
  { countries }: FtmKnowledge,
): string | undefined {
  if (LOCAL.includes(level)) return countries.home
  if (bodyKind === 'country') return countries.of(label) ?? countries.endOf(label)
  if (PRIVATE.includes(sector)) return undefined
  const foreign = countries.endOf(label)
  if (foreign !== undefined) return foreign
  const own = OWN.includes(sector) || (sector === 'state' && level === 'central')
  return own ? countries.home : undefined
}

/** What FollowTheMoney tags a body with, its level among it if it governs. */
export function topicsOf(
  { sector, bodyKind, level }: OrganizationAttributes,
  { sorts }: FtmKnowledge,
): readonly string[] {
  const { topics } = sorts.of(sector, bodyKind)
  const more = topics.includes('gov') && level !== undefined ? TOPICS[level] : undefined
  return more === undefined ? topics : [...topics, more]
}

/** The bodies that a post is of, with their keys. */
export function bodiesOfPost(
  graph: KnowledgeGraph,
  post: string,
): readonly (readonly [key: string, body: OrganizationAttributes])[] {
  return bodiesOf(graph, post)
    .toSorted()
    .flatMap((key) => {
      const body = graph.getNodeAttributes(key)
      return body.kind === 'Organization' ? [[key, body] as const] : []
    })
}

/** The places that a body is based in, by key. */
export function placesOf(graph: KnowledgeGraph, body: string): readonly string[] {
  return graph
    .filterOutEdges(body, (_, { kind }) => kind === 'BASED_IN')
    .map((edge) => graph.target(edge))
    .sort()
}

/** Is somebody exposed who holds a post in such a body? Those of a hamlet or a cell are not. */
export function exposes({ sector, bodyKind, level }: OrganizationAttributes, { sorts }: FtmKnowledge): boolean {
  return level !== 'grassroots' && sorts.of(sector, bodyKind).exposed
}
