/** What is to be known of a graph to find what lies near a thing. */
export interface Surroundings<Key> {
  isPlace(key: Key): boolean
  /** The things with a tie to this one, whichever way it points; that one article speaks of both is no tie. */
  neighboursOf(key: Key): Iterable<Key>
}

/**
 * The things so many steps from one, it among them, nearest first. Nothing is reached over a place, or a whole province would be near
 * everybody in it.
 *
 * @param most how many at the most
 */
export function near<Key>(
  { isPlace, neighboursOf }: Surroundings<Key>,
  subject: Key,
  depth: number,
  most = Number.POSITIVE_INFINITY,
): ReadonlySet<Key> {
  const found = new Set([subject])
  let edge = [subject]
  for (let step = 0; step < depth; step++) {
    const next: Key[] = []
    for (const key of edge) {
      if (key !== subject && isPlace(key)) continue
      for (const other of neighboursOf(key)) {
        if (found.has(other)) continue
        if (found.size >= most) return found
        found.add(other)
        next.push(other)
      }
    }
    edge = next
  }
  return found
}
