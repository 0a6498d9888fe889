import table from '../../data/short-names.tsv?raw'
import { rowsOf } from '../../src/knowledge/rows.ts'

/** Longer forms first: “Ủy ban Mặt trận …” before “Mặt trận …”. */
const forms = rowsOf(table, ['form', 'short'], 'data/short-names.tsv').toSorted((a, b) => b.form.length - a.form.length)

const known = new Map<string, string>()

/**
 * A name as papers shorten it, for where the whole one has no room; it stands on the page of the node.
 *
 * @example
 * shortName('Ủy ban nhân dân huyện Bến Lộc') // 'UBND huyện Bến Lộc'
 */
export function shortName(name: string): string {
  const before = known.get(name)
  if (before !== undefined) return before
  const short = forms.reduce((text, { form, short }) => text.replace(form, short), name)
  known.set(name, short)
  return short
}
