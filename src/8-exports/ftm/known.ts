import { type Countries, loadCountries } from '../../knowledge/countries.ts'
import type { English } from '../../knowledge/english.ts'
import { type BodySorts, loadBodySorts } from '../../knowledge/followthemoney.ts'
import { DATA, loadEnglish, loadOffices } from '../../knowledge/index.ts'
import type { Offices } from '../../knowledge/offices.ts'

/** What `data/` knows beyond the graph. */
export interface FtmKnowledge {
  readonly english: English
  readonly offices: Offices
  readonly countries: Countries
  readonly sorts: BodySorts
}

/** @throws DataFileError naming the file and place of a mistake */
export function loadFtmKnowledge(): FtmKnowledge {
  return {
    english: loadEnglish(),
    offices: loadOffices(),
    countries: loadCountries(DATA),
    sorts: loadBodySorts(DATA),
  }
}
