import { Forms } from './forms.ts'
import type { Grammar } from './grammar/grammar.ts'
import { oneOf, type Row, rowsOf } from './rows.ts'

/** How many people hold a post at one time: one secretary, a few deputies, dozens of members. */
export type Seats = 'one' | 'few' | 'many'

/**
 * What else is known of those who hold a role: `manager`, who runs a body and gives it up for another; `leader`, of a province where the post
 * is of its committee, council or people's committee; `membership`, held beside any other post; `national`, of whom the country has few.
 */
type Trait = 'manager' | 'leader' | 'membership' | 'national'

/** What the role of a post says of its holders. A line of `data/lexicons/offices.tsv`. */
export interface Office extends Readonly<Record<Trait, boolean>> {
  readonly seats: Seats
  /** Kinds of bodies in which a few hold it at a time, where elsewhere one does: a ministry has many heads of department. */
  readonly several: ReadonlySet<string>
}

const SEATS: readonly Seats[] = ['one', 'few', 'many']
const TRAITS: readonly Trait[] = ['manager', 'leader', 'membership', 'national']

/** “Thứ trưởng … được bầu làm Chủ tịch Hội X”: is a body one that is led besides another post? */
export function isLedBesides({ bodyKind, label }: { bodyKind: string; label: string }, grammar: Grammar): boolean {
  return /association|^steering committee$/.test(bodyKind) || grammar.stands('led-besides', label)
}

const FILE = 'data/lexicons/offices.tsv'

/** A role that no line tells of has one holder. */
const PLAIN: Office = {
  seats: 'one',
  several: new Set(),
  manager: false,
  leader: false,
  membership: false,
  national: false,
}

/** The roles of posts, by what they say of their holders. */
export class Offices {
  readonly #forms: Forms<Office>

  /** @param table the text of `offices.tsv` @throws DataFileError for a number of seats or a trait that there is not, and a role that stands twice */
  constructor(table: string) {
    const rows = rowsOf(table, ['form', 'seats', 'several', 'traits'], FILE)
    this.#forms = new Forms(rows.map((row) => [row, readOffice(row)]))
  }

  /** The line of a whole role, else the one that says most of its words. */
  of(role: string): Office {
    return this.#forms.of(role) ?? PLAIN
  }

  /** How many hold a post of this role at one time in a body of this kind. */
  seatsOf(role: string, bodyKind?: string): Seats {
    const { seats, several } = this.of(role)
    return bodyKind !== undefined && several.has(bodyKind) ? 'few' : seats
  }
}

function readOffice(row: Row<'form' | 'seats' | 'several' | 'traits'>): Office {
  const traits = row.traits.split('|').filter(Boolean)
  const seats = oneOf(SEATS, row.seats, row)
  const odd = traits.find((trait) => !TRAITS.includes(trait as Trait))
  if (odd) throw row.at.wrong(`“${row.form}” is “${odd}”, which is not among ${TRAITS.join(', ')}`)
  return {
    seats,
    several: new Set(row.several.split('|').filter(Boolean)),
    ...(Object.fromEntries(TRAITS.map((trait) => [trait, traits.includes(trait)])) as Record<Trait, boolean>),
  }
}
