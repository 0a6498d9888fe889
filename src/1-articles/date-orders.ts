import { orderOf } from './date.ts'
import type { Item } from './format.ts'

interface Seen {
  readonly words: string
  readonly line: number | undefined
}

/**
 * The items of a source, with a warning at the end where its dates do not tell one order: one row says 3/16/2024, which has the month first,
 * and another 4/1/2023, which was read as the fourth of January. A column of a table is written in one order, but it is read row by row.
 */
export async function* withDateOrders(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let monthFirst: Seen | undefined
  let either: Seen | undefined
  let count = 0
  for await (const item of items) {
    const words = item.draft ? item.dateWords : undefined
    const order = words === undefined ? undefined : orderOf(words)
    if (order === 'month first') monthFirst ??= { words: words!, line: item.line }
    if (order === 'either') {
      either ??= { words: words!, line: item.line }
      count++
    }
    yield item
  }
  if (!monthFirst || !either) return
  const where = monthFirst.line === undefined ? '' : ` in line ${monthFirst.line}`
  const message = `The date “${monthFirst.words}”${where} has the month first; ${count === 1 ? `“${either.words}” may have it too and was` : `${count} like “${either.words}” may have it too and were`} read day first. Write dates like 2024-02-22.`
  yield { remark: { level: 'warning', message }, line: either.line }
}
