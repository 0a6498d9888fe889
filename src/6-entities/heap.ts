/** Two of a list by their places in it, and how much speaks for joining them. */
export interface Entry {
  readonly total: number
  readonly i: number
  readonly j: number
}

function before(a: Entry, b: Entry): boolean {
  return a.total !== b.total ? a.total > b.total : a.i !== b.i ? a.i < b.i : a.j < b.j
}

/** Adds to a heap: the greatest total first, of two alike the earlier place. */
export function push(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (!before(entry, heap[parent]!)) break
    heap[at] = heap[parent]!
    at = parent
  }
  heap[at] = entry
}

/** Takes the first of a heap. */
export function pop(heap: Entry[]): Entry | undefined {
  const top = heap[0]
  const last = heap.pop()
  if (top === undefined || last === undefined || heap.length === 0) return top
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++
    if (!before(heap[child]!, last)) break
    heap[at] = heap[child]!
    at = child
  }
  heap[at] = last
  return top
}
