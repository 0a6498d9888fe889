import { isSyllable } from '../1-articles/letters/syllable.ts'
import { fold } from '../2-text/vietnamese.ts'
import { bodiesOf } from '../7-graph/posts.ts'
import type { KnowledgeGraph } from '../7-graph/types.ts'
import { loadCountries } from '../knowledge/countries.ts'
import { DATA, loadSurnames } from '../knowledge/index.ts'

/** Kinds of bodies that have many names of countries in theirs, and are at home all the same: “Công ty Toyota Nhật Bản” may be. */
const PRIVATE: readonly (string | undefined)[] = ['enterprise', 'school', 'mass']

/** And kinds of them in any sector: the hospital Việt Đức. */
const NAMED_AFTER: readonly (string | undefined)[] = ['hospital', 'school']

/** Levels of bodies of the country's own units: there is a huyện Mỹ Đức. */
const LOCAL: readonly (string | undefined)[] = ['province', 'district', 'commune', 'grassroots']

/**
 * Keys of what is of another country: states, their bodies by the country at the end of the name, the posts of these, and people who hold
 * such a post or whose name is not Vietnamese, neither the surname nor the syllables. A Vietnamese body abroad names its own country too.
 */
export function foreignersIn(graph: KnowledgeGraph): ReadonlySet<string> {
  const countries = loadCountries(DATA)
  const foreign = new Set<string>()
  graph.forEachNode((key, node) => {
    if (node.kind !== 'Organization' || LOCAL.includes(node.level) || PRIVATE.includes(node.sector)) return
    if (NAMED_AFTER.includes(node.bodyKind)) return
    const isState = node.bodyKind === 'country'
    if (isState ? !countries.isOwn(node.label) : countries.isForeign(node.label)) foreign.add(key)
  })
  graph.forEachNode((key, node) => {
    if (node.kind === 'Position' && bodiesOf(graph, key).some((body) => foreign.has(body))) foreign.add(key)
  })
  const surnames = new Set(Array.from(loadSurnames().keys(), fold))
  graph.forEachNode((key, node) => {
    if (node.kind !== 'Person') return
    const posts = graph.filterOutEdges(key, (_, { kind }) => kind === 'HOLDS').map((edge) => graph.target(edge))
    if (posts.some((post) => foreign.has(post)) || isForeignName(node.label, surnames)) foreign.add(key)
  })
  return foreign
}

function isForeignName(name: string, surnames: ReadonlySet<string>): boolean {
  const syllables = fold(name).split(' ')
  return !surnames.has(syllables[0]!) && syllables.some((syllable) => !isSyllable(syllable))
}
