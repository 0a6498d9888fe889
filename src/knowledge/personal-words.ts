import { fold } from '../2-text/vietnamese.ts'
import { DataFileError } from '../errors.ts'
import { readTable } from './tables.ts'

/** What an honorific tells of a person: a way of life, or that he or she is dead. */
export type Telling = 'armed' | 'arts' | 'press' | 'private' | 'dead'

const TELLINGS: readonly Telling[] = ['armed', 'arts', 'press', 'private', 'dead']
const NOTHING: readonly Telling[] = []

/** Words beside and in a name that tell something of the person. */
export class PersonalWords {
  readonly #tells: ReadonlyMap<string, readonly Telling[]>
  readonly #genders: ReadonlyMap<string, 'male' | 'female'>

  constructor(tells: ReadonlyMap<string, readonly Telling[]>, genders: ReadonlyMap<string, 'male' | 'female'>) {
    this.#tells = tells
    this.#genders = genders
  }

  /** What an honorific tells: “Đại tá” that somebody is armed. */
  toldBy(honorific: string): readonly Telling[] {
    return this.#tells.get(fold(honorific)) ?? NOTHING
  }

  /** The gender that a folded middle name tells: “thị”. */
  genderOf(middle: string): 'male' | 'female' | undefined {
    return this.#genders.get(middle)
  }
}

/** Reads `honorifics.tsv` and `middle-names.tsv` of a `data/lexicons/` folder. @throws DataFileError for a telling or gender that there is not */
export function loadPersonalWords(folder: URL): PersonalWords {
  const tells = new Map<string, readonly Telling[]>()
  for (const row of readTable(new URL('honorifics.tsv', folder), ['form', 'tells'])) {
    const words = row.tells.split('|').filter(Boolean)
    const odd = words.find((word) => !TELLINGS.includes(word as Telling))
    if (odd)
      throw new DataFileError(
        'data/lexicons/honorifics.tsv',
        `“${row.form}” tells “${odd}”, which is not among ${TELLINGS.join(', ')}`,
      )
    if (words.length > 0) tells.set(fold(row.form), words as Telling[])
  }
  const genders = new Map<string, 'male' | 'female'>()
  for (const { form, gender } of readTable(new URL('middle-names.tsv', folder), ['form', 'gender'])) {
    if (gender === '') continue
    if (gender !== 'male' && gender !== 'female')
      throw new DataFileError(
        'data/lexicons/middle-names.tsv',
        `“${form}” is “${gender}”, which is neither male nor female`,
      )
    genders.set(fold(form), gender)
  }
  return new PersonalWords(tells, genders)
}
