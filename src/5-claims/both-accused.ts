import type { Page } from '../3-mentions/page.ts'
import type { Range } from '../3-mentions/types.ts'
import type { Group } from '../4-referents/group.ts'
import type { Item, Items } from './match.ts'

/** The two, and the word for them. */
interface Two extends Range {
  readonly all: readonly Group[]
}

/** “Ông A và ông B làm khống hóa đơn. Cả hai bị bắt”: who suffers a measure is told by a word for the two. @param end where that word ends */
export function bothBefore(page: Page, items: Items, end: number): Two | undefined {
  const from = page.startOf('both', end)
  return from === undefined ? undefined : together(page, items, from, end)
}

/** “Công an đã bắt giữ cả hai”. */
export function bothBehind(page: Page, items: Items, from: number): Two | undefined {
  const to = page.endOf('both', from)
  if (to === undefined) return undefined
  // “khởi tố cả hai nghi phạm” tells of others
  const isAll = to === page.sentenceEnd(from) || page.begins('goes-on-behind-accused', to)
  return isAll ? together(page, items, from, to) : undefined
}

/** The two with whom the sentence before begins, where it tells of nobody else. */
function together(page: Page, items: Items, from: number, to: number): Two | undefined {
  const here = page.sentenceStart(from)
  if (here === 0) return undefined
  const start = page.sentenceStart(here - 1)
  const opening = page.endOf('opens-telling', start) ?? start
  const two = items.from('people', opening) as Item<readonly Group[]> | undefined
  if (two?.value.length !== 2 || page.has('others-beside-two', two.to, here)) return undefined
  for (let at = two.to; at < from; at++) if (items.from('people', at)) return undefined
  return { from, to, all: two.value }
}
