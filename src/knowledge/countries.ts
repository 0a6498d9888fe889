import { loadNames } from './names.ts'
import { readTable } from './tables.ts'

/** A way of writing a country, capitals as in names, and its code of ISO 3166-1 in small letters. */
interface Form {
  readonly form: string
  readonly code: string
}

/**
 * Countries by the ways newspapers write them. Other programs guess, and take “Nga”, which is Russia, for Nigeria: what is handed to them
 * is the code.
 */
export class Countries {
  readonly #codes: ReadonlyMap<string, string>
  readonly #foreign: readonly Form[]
  readonly #own: readonly Form[]
  /** The code of this country. */
  readonly home: string

  constructor(forms: readonly Form[], home: string) {
    this.#codes = new Map(forms.map(({ form, code }) => [form, code]))
    this.#own = forms.filter(({ code }) => code === home)
    this.#foreign = forms.filter(({ code }) => code !== home)
    this.home = home
  }

  /** The code of what is the name of a country and nothing else. */
  of(name: string): string | undefined {
    return this.#codes.get(name) || undefined
  }

  /** The code of the country that a name ends with, as those of its bodies and posts do, unless it names this country too. */
  endOf(name: string): string | undefined {
    return this.#foreignIn(name)?.code || undefined
  }

  /** Does a name end with that of another country, one without a code too, and hold none of this? */
  isForeign(name: string): boolean {
    return this.#foreignIn(name) !== undefined
  }

  #foreignIn(name: string): Form | undefined {
    if (this.isOwn(name)) return undefined
    return this.#foreign.find(({ form }) => name === form || name.endsWith(` ${form}`))
  }

  /** Does a name hold that of this country? */
  isOwn(name: string): boolean {
    return this.#own.some(({ form }) => name.includes(form))
  }
}

/** Loads the countries of a `data/` folder. @throws DataFileError for a code that is none, and a country without a line */
export function loadCountries(folder: URL): Countries {
  const coded = readTable(new URL('english/countries.tsv', folder), ['form', 'english', 'code'], ({ form, code }) =>
    /^([a-z]{2})?$/.test(code) ? undefined : `“${form}” has the code “${code}”, which is not two small letters`,
  )
  const codes = new Map(coded.map(({ form, code }) => [form, code]))
  const named = readTable(new URL('lexicons/countries.tsv', folder), ['form', 'name'], ({ name }) =>
    codes.has(name) ? undefined : `“${name}” is not in data/english/countries.tsv`,
  )
  const forms = new Map([...codes, ...named.map(({ form, name }) => [form, codes.get(name)!] as const)])
  const home = codes.get(loadNames(new URL('names.tsv', folder)).of('vietnam'))!
  return new Countries(
    Array.from(forms, ([form, code]) => ({ form, code })).sort((a, b) => b.form.length - a.form.length),
    home,
  )
}
