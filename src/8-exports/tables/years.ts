import { daysOf, yearOf } from '../../7-graph/days.ts'
import type { Material, Spell } from './material.ts'
import { pick } from './roster.ts'
import { spellColumns } from './spells.ts'
import type { Table } from './table.ts'

/** Dates outside are slips: of the pen, or of a scan. */
const [EARLIEST, LATEST] = [1900, 2100]

/** What was surely held on some day, with the years it went through. */
interface Lasting {
  readonly spell: Spell
  readonly first: number
  readonly last: number
}

function lasting(spells: readonly Spell[]): readonly Lasting[] {
  return spells.flatMap((spell) => {
    if (!spell.sure || spell.holds.retracted || spell.holds.status === 'candidate') return []
    const [first, last] = [yearOf(spell.sure.first), yearOf(spell.sure.last)]
    return first >= EARLIEST && last <= LATEST ? [{ spell, first, last }] : []
  })
}

/** All years in which anybody surely held a post, none left out between. */
function yearsOf(spells: readonly Lasting[]): readonly number[] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const spell of spells) [first, last] = [Math.min(first, spell.first), Math.max(last, spell.last)]
  return last < first ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

const SNAPSHOT = [
  ...['personKey', 'person', 'gender', 'birthYear', 'postKey', 'post', 'postEnglish', 'role', 'roleClass', 'rank'],
  ...['bodyKey', 'body', 'bodyEnglish', 'branch', 'sector', 'level', 'place', 'provinceBefore', 'provinceBeforeCode'],
  ...['provinceAfter', 'provinceAfterCode', 'acting', 'from', 'spellId'],
]

/** Who surely held which post on one day of each year. @param every the day: `07-01` */
export function snapshotTable(material: Material, every: string): Table {
  const columns = pick(spellColumns(material), SNAPSHOT)
  const fills = Object.values(columns)
  return {
    name: 'snapshots',
    columns: ['day', 'year', ...SNAPSHOT],
    *rows() {
      const spells = lasting(material.spells)
      for (const year of yearsOf(spells)) {
        const day = `${year}-${every}`
        const { first: at } = daysOf(day)
        for (const { spell } of spells) {
          if (spell.sure!.first <= at && at <= spell.sure!.last) yield [day, year, ...fills.map((fill) => fill(spell))]
        }
      }
    },
  }
}

/** One row a person, one column a year, in it the highest post surely held in that year: its level and its standing, `district head`. */
export function sequenceTable(material: Material): Table {
  const years = yearsOf(lasting(material.spells))
  const people = material.people.filter((person) => lasting(material.ofPerson(person)).length > 0)
  return {
    name: 'sequences',
    columns: ['personKey', 'person', ...years.map((year) => `y${year}`)],
    *rows() {
      for (const person of people) {
        const known = statesOf(material, lasting(material.ofPerson(person)))
        yield [person, material.label(person), ...years.map((year) => known.get(year))]
      }
    },
  }
}

const LEVELS = ['central', 'province', 'district', 'commune', 'grassroots', 'other']
const CLASSES = ['head', 'deputy', 'member', 'staff', 'other']

function statesOf(material: Material, spells: readonly Lasting[]): ReadonlyMap<number, string> {
  const states = new Map<number, string>()
  const inOrder = spells
    .map((one) => ({ ...one, state: stateOf(material, one.spell) }))
    .toSorted((a, b) => b.state.level - a.state.level || b.state.standing - a.state.standing)
  for (const { first, last, state } of inOrder)
    for (let year = first; year <= last; year++) states.set(year, `${LEVELS[state.level]} ${CLASSES[state.standing]}`)
  return states
}

function stateOf(material: Material, { post, body }: Spell): { level: number; standing: number } {
  return {
    level: LEVELS.indexOf(material.body(body)?.level ?? 'other'),
    standing: CLASSES.indexOf(material.known.ranks.classOf(material.role(post)) ?? 'other'),
  }
}
