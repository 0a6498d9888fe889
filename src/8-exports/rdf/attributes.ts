import { boundsOf, realDate } from '../said-dates.ts'
import { iriOf, literal, said, type Term, text, type Word } from './terms.ts'

type Statement = readonly [predicate: Word, object: Term]

const DATES: ReadonlySet<string> = new Set([
  'birthDate',
  'date',
  'died',
  'firstSeen',
  'from',
  'joinedParty',
  'lastSeen',
  'on',
  'published',
  'seenFrom',
  'seenTo',
  'signedOn',
  'to',
  'validFrom',
  'validTo',
])

/** Keys of other nodes. */
const KEYS: ReadonlySet<string> = new Set(['decidedBy', 'decision'])

/** What has a word of its own, or says only where something is drawn. */
const ELSEWHERE: ReadonlySet<string> = new Set(['kind', 'label', 'aliases', 'evidence', 'x', 'y'])

/** Every attribute under its own name, `q:level`; dates with the first and last day they may mean beside them. */
export function ownStatements(attributes: object): readonly Statement[] {
  return Object.entries(attributes)
    .filter(([name, value]) => /^[A-Za-z]\w*$/.test(name) && !ELSEWHERE.has(name) && value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, value]) => [value].flat().flatMap((one) => statementsOf(name, one)))
}

function statementsOf(name: string, value: unknown): readonly Statement[] {
  const predicate: Word = `q:${name}`
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
    return [[predicate, literal(value)]]
  if (typeof value !== 'string' || value === '') return []
  if (KEYS.has(name)) return [[predicate, { iri: iriOf('key', value) }]]
  if (DATES.has(name)) return [[predicate, said(value)], ...bounds(name, value)]
  return [[predicate, text(value)]]
}

/** Dates of unlike precision are never less or greater in SPARQL, so days stand beside them. A time of day says no more than its day. */
function bounds(name: string, date: string): readonly Statement[] {
  const real = realDate(date) ?? realDate(date.slice(0, 10))
  if (real === undefined) return []
  const [earliest, latest] = boundsOf(real)
  return [
    [`q:${name}Earliest`, { value: earliest, type: 'xsd:date' }],
    [`q:${name}Latest`, { value: latest, type: 'xsd:date' }],
  ]
}
