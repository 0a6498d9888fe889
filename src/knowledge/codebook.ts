import { type Place, rowsOf } from './rows.ts'

/** What stands in a column. `date` is a whole day; `partial date` has the precision known: 2020, 2020-10, 2020-10-15. */
export const columnTypes = ['string', 'integer', 'number', 'boolean', 'year', 'date', 'partial date', 'json'] as const
export type ColumnType = (typeof columnTypes)[number]

/** What a table is, or a column of one. */
export interface Explained {
  readonly english: string
  readonly vietnamese: string
}

/** A column of the tables that are written, in words. */
export interface ExplainedColumn extends Explained {
  readonly type: ColumnType
  /** What it is taken from: `article`, `name`, `gazetteer`, a table of `data/`, or `reckoned` from other columns. */
  readonly source: string
}

/** A column of another data set, and what of ours says the same: `spells.from`, several with `|` between, or that news do not tell it. */
export interface Mapping extends Explained {
  readonly dataset: string
  readonly column: string
  readonly ours: string
  /** Where the name of their column was seen; `unverified` where nowhere. */
  readonly checked: string
}

/** What a row of mappings says where no article tells such a thing. */
export const NOT_IN_NEWS = 'not in news'

/** Columns that stand in many tables are of this one. */
const ANY = '*'

/** What the tables that are written mean: `data/codebook.tsv`. */
export class Codebook {
  readonly #tables = new Map<string, Explained>()
  readonly #columns = new Map<string, ExplainedColumn>()

  /** @param text of the table @throws DataFileError for a type that there is not, and a column that stands twice */
  constructor(text: string) {
    const columns = ['table', 'column', 'type', 'english', 'vietnamese', 'source'] as const
    for (const row of rowsOf(text, columns, 'data/codebook.tsv')) {
      const { table, column, english, vietnamese, source } = row
      if (english === '' || vietnamese === '') throw row.at.wrong(`“${table}.${column}” is not said in both languages`)
      if (column === '') {
        this.#tables.set(table, { english, vietnamese })
        continue
      }
      const key = `${table}.${column}`
      if (this.#columns.has(key)) throw row.at.wrong(`“${key}” stands there already`)
      this.#columns.set(key, { english, vietnamese, source, type: typeIn(row.type, row.at) })
    }
  }

  /** What a table is, and nothing if it has no line. */
  table(name: string): Explained | undefined {
    return this.#tables.get(name)
  }

  /** What a column is: of this table, of many, or one of those that years and attributes give their names. */
  column(table: string, name: string): ExplainedColumn | undefined {
    const found = this.#columns.get(`${table}.${name}`) ?? this.#columns.get(`${ANY}.${name}`)
    return found ?? (/^y\d{4}$/.test(name) ? this.#columns.get(`${table}.y…`) : undefined)
  }

  /** All columns that have a line, as `table.column`. */
  get columns(): readonly string[] {
    return [...this.#columns.keys()]
  }
}

function typeIn(given: string, at: Place): ColumnType {
  const known = columnTypes.find((type) => type === given)
  if (known === undefined) throw at.wrong(`“${given}” is not among ${columnTypes.join(', ')}`)
  return known
}

/** Reads `data/mappings.tsv`. @param text of the table */
export function mappingsIn(text: string): readonly Mapping[] {
  const columns = ['dataset', 'column', 'ours', 'english', 'vietnamese', 'checked'] as const
  return rowsOf(text, columns, 'data/mappings.tsv').map((row) => {
    const { dataset, column, ours, english, vietnamese, checked } = row
    if (column === '' || ours === '') throw row.at.wrong(`“${dataset}” needs a column of theirs, and one of ours`)
    if (checked === '') throw row.at.wrong(`“${dataset}”, “${column}”: say where it was seen, or unverified`)
    return { dataset, column, ours, english, vietnamese, checked }
  })
}
