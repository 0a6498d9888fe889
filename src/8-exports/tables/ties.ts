import { common, type Days, dateOfDay } from '../../7-graph/days.ts'
import { type Nearness, nearnesses, type Pair, type Placed, pairOf, placed } from '../../7-graph/overlaps.ts'
import type { Material, Spell } from './material.ts'
import { type Columns, type Table, tableOf } from './table.ts'

/** What a tie weighs by how near two served: in one post 4, in one body 3, in one unit 2, in one province 1. */
const WEIGHT: Readonly<Record<Nearness, number>> = { post: 4, body: 3, unit: 2, province: 1 }

/**
 * Who served in one place at one time: each two people once, by the nearest that they shared on a day on which articles show both in it.
 * People of whom no such day is told have no row.
 */
export function tieTable(material: Material): Table {
  return tableOf('ties', columnsOf(material), () => pairsOf(material))
}

function columnsOf(material: Material): Columns<Pair> {
  const rooms = ({ rooms, nearness }: Pair) => rooms.filter((room) => room.nearness === nearness && room.both)
  const days = (pair: Pair) => rooms(pair).map(({ both }) => both!)
  const spell = ({ rooms: [room] }: Pair, at: 0 | 1) => (room!.spells[at] as Spell).id
  return {
    personKey: ({ people }) => people[0],
    person: ({ people }) => material.label(people[0]),
    otherKey: ({ people }) => people[1],
    other: ({ people }) => material.label(people[1]),
    shared: ({ nearness }) => nearness,
    sharedKey: ({ rooms: [room] }) => room!.where,
    sharedLabel: ({ rooms: [room] }) => material.label(room!.where),
    tieFrom: (pair) => dateOfDay(Math.min(...days(pair).map(({ first }) => first))),
    tieTo: (pair) => dateOfDay(Math.max(...days(pair).map(({ last }) => last))),
    days: ({ days }) => days,
    weight: ({ nearness }) => WEIGHT[nearness],
    shares: (pair) => rooms(pair).length,
    spellId: (pair) => spell(pair, 0),
    otherSpellId: (pair) => spell(pair, 1),
  }
}

/**
 * Pair by pair, only those looked at who were ever in one place, and both somewhere on one day, so that the whole country need not be held at
 * once.
 */
function* pairsOf(material: Material): Iterable<Pair> {
  const served: (readonly Placed[])[] = []
  const lasting: (Days | undefined)[] = []
  const there = new Map<string, number[]>()
  const people = material.people
  for (const [at, person] of people.entries()) {
    const dated = placed(material.graph, material.ofPerson(person), material.known.offices).filter(
      ({ spell }) => spell.sure,
    )
    served.push(dated)
    lasting.push(allOf(dated))
    for (const where of wheresOf(dated)) {
      const known = there.get(where)
      if (known) known.push(at)
      else there.set(where, [at])
    }
  }
  for (const [at, person] of people.entries()) {
    const own = served[at]!
    const days = lasting[at]!
    const others = new Set(
      [...wheresOf(own)].flatMap((where) =>
        there.get(where)!.filter((other) => other > at && common(days, lasting[other]!)),
      ),
    )
    for (const other of [...others].sort((a, b) => a - b)) {
      const pair = pairOf(person, people[other]!, own, served[other]!)
      if (pair && pair.days > 0) yield pair
    }
  }
}

/** From the first to the last day on which somebody was surely in any of some posts. */
function allOf(spells: readonly Placed[]): Days | undefined {
  const days = spells.flatMap(({ spell: { sure } }) => sure ?? [])
  if (days.length === 0) return undefined
  return { first: Math.min(...days.map(({ first }) => first)), last: Math.max(...days.map(({ last }) => last)) }
}

function wheresOf(spells: readonly Placed[]): ReadonlySet<string> {
  return new Set(spells.flatMap(({ where }) => nearnesses.flatMap((level) => where[level] ?? [])))
}
