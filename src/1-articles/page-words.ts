import { readTable } from '../knowledge/tables.ts'
import { once } from './once.ts'

const KINDS = ['leftover', 'imprint', 'imprint-post', 'outlet', 'page', 'page-number', 'page-total', 'section'] as const

const rows = once(() =>
  readTable(new URL('../../data/pages.tsv', import.meta.url), ['form', 'kind'], ({ kind }) =>
    KINDS.some((known) => known === kind) ? undefined : `“${kind}” is none of ${KINDS.join(', ')}`,
  ),
)

/**
 * The forms of a kind in `data/pages.tsv`. See `data/README.md`.
 *
 * @throws DataFileError naming a line of a kind that there is none of
 */
export function pageForms(kind: (typeof KINDS)[number]): readonly string[] {
  return rows().flatMap((row) => (row.kind === kind ? [row.form] : []))
}
