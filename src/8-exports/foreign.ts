import { isSyllable } from '../1-articles/letters/syllable.ts'
import { fold } from '../2-text/vietnamese.ts'
import { bodiesOf } from '../7-graph/posts.ts'
import type { KnowledgeGraph } from '../7-graph/types.ts'
import { DATA } from '../knowledge/index.ts'
import { loadNames } from '../knowledge/names.ts'
import { readTable } from '../knowledge/tables.ts'

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
  const { own, others } = countries()
  const isOf = (label: string) =>
    others.some((country) => label === country || label.endsWith(` ${country}`)) &&
    !own.some((country) => label.includes(country))
  const foreign = new Set<string>()
  graph.forEachNode((key, node) => {
    if (node.kind !== 'Organization' || LOCAL.includes(node.level) || PRIVATE.includes(node.sector)) return
    if (NAMED_AFTER.includes(node.bodyKind)) return
    if (node.bodyKind === 'country' ? !own.includes(node.label) : isOf(node.label)) foreign.add(key)
  })
  graph.forEachNode((key, node) => {
    if (node.kind === 'Position' && bodiesOf(graph, key).some((body) => foreign.has(body))) foreign.add(key)
  })
  const surnames = new Set(readTable(new URL('lexicons/surnames.tsv', DATA), ['form']).map(({ form }) => fold(form)))
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

/** The ways of writing this country, and all others, the capitals as in names: “Bộ Tư pháp” is not of “Pháp”. */
function countries(): { readonly own: readonly string[]; readonly others: readonly string[] } {
  const rows = readTable(new URL('lexicons/countries.tsv', DATA), ['form', 'name'])
  const home = loadNames(new URL('names.tsv', DATA)).of('vietnam')
  const forms = (isOwn: boolean) => rows.filter(({ name }) => (name === home) === isOwn).map(({ form }) => form)
  return { own: forms(true), others: forms(false) }
}
