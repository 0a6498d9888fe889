import { fold } from '../2-text/vietnamese.ts'
import { readTable } from './tables.ts'

type Part = 'surname' | 'middle' | 'given'

/** How often each syllable stands in each part of a Vietnamese name, per name. */
export type NameFrequencies = Readonly<Record<Part, ReadonlyMap<string, number>>>

/** Reads `name-frequencies.tsv`. @throws DataFileError naming the line whose figure cannot be read */
export function loadNameFrequencies(file: URL): NameFrequencies {
  const frequencies = {
    surname: new Map<string, number>(),
    middle: new Map<string, number>(),
    given: new Map<string, number>(),
  }
  for (const row of readTable(file, ['part', 'syllable', 'per-mille'])) {
    const share = Number(row['per-mille']) / 1000
    if (!(row.part in frequencies) || !(share > 0))
      throw row.at.wrong(`“${row.part} ${row.syllable} ${row['per-mille']}” is no part of a name with a share`)
    frequencies[row.part as Part].set(fold(row.syllable), share)
  }
  return frequencies
}

/** What is known of somebody by the name alone. */
export interface KnownName {
  /** The year of death. */
  readonly died: string | undefined
  /** The foreign state whose politician it is. */
  readonly country: string | undefined
}

/** By the folded name. */
export type KnownNames = ReadonlyMap<string, KnownName>

/** Reads `known-names.tsv`: names that stand for one person of history or of world politics wherever nothing else is said. */
export function loadKnownNames(file: URL): KnownNames {
  const isYear = (year: string) => year === '' || /^\d{4}$/.test(year)
  const wrong = ({ died }: { readonly died: string }) => (isYear(died) ? undefined : `“${died}” is no year`)
  const rows = readTable(file, ['name', 'died', 'country'], wrong)
  return new Map(
    rows.map(({ name, died, country }) => [fold(name), { died: died || undefined, country: country || undefined }]),
  )
}
