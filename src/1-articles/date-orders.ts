import { orderOf } from './date.ts'
import type { Item } from './format.ts'

interface Seen {
  readonly words: string
  readonly line: number | undefined
}

/**
 * Whether the dates of a source tell one order: one row says 3/16/2024, which has the month first, and another 4/1/2023, which was read
 * as the fourth of January. A column of a table is written in one order, but it is read row by row.
 */
export class DateOrders {
  #monthFirst: Seen | undefined
  #either: Seen | undefined
  #count = 0

  see(item: Item): void {
    const words = item.draft ? item.dateWords : undefined
    const order = words === undefined ? undefined : orderOf(words)
    if (order === 'month first') this.#monthFirst ??= { words: words!, line: item.line }
    if (order === 'either') {
      this.#either ??= { words: words!, line: item.line }
      this.#count++
    }
  }

  /** At the end of the source: a warning where they do not. */
  remarks(): readonly Item[] {
    const [monthFirst, either, count] = [this.#monthFirst, this.#either, this.#count]
    if (!monthFirst || !either) return []
    const where = monthFirst.line === undefined ? '' : ` in line ${monthFirst.line}`
    const message = `The date “${monthFirst.words}”${where} has the month first; ${count === 1 ? `“${either.words}” may have it too and was` : `${count} like “${either.words}” may have it too and were`} read day first. Write dates like 2024-02-22.`
    return [{ remark: { level: 'warning', message }, line: either.line }]
  }
}
