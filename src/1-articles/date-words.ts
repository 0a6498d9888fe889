import { readTable } from '../knowledge/tables.ts'
import { alternatives } from './alternatives.ts'
import { once } from './once.ts'

const KINDS = ['month-name', 'month', 'year', 'hour']

/**
 * The Vietnamese words of dates, from `data/dates.tsv`: the numbers of months by their names, and sources of expressions.
 *
 * @throws DataFileError naming a line of a kind that there is none of, or a month without its number
 */
export const dateWords = once(() => {
  const rows = readTable(
    new URL('../../data/dates.tsv', import.meta.url),
    ['form', 'kind', 'number'],
    ({ kind, number }) => {
      if (!KINDS.includes(kind)) return `“${kind}” is none of ${KINDS.join(', ')}`
      const isNumber = /^(?:[1-9]|1[0-2])$/.test(number)
      return kind === 'month-name' && !isNumber ? `“${number}” is not the number of a month, 1 to 12` : undefined
    },
  )
  const of = (kind: string) => rows.filter((row) => row.kind === kind)
  const words = (kind: string) => alternatives(of(kind).map(({ form }) => form))
  return {
    months: new Map(of('month-name').map(({ form, number }) => [form, Number(number)])),
    monthName: words('month-name'),
    month: words('month'),
    year: words('year'),
    hour: words('hour'),
  }
})
