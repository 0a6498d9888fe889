/** Sets, and maps by their keys. */
interface Keyed<Key> {
  readonly size: number
  has(key: Key): boolean
  keys(): Iterable<Key>
}

/** What two sets have in common. */
export function overlap<Key>(a: Keyed<Key>, b: Keyed<Key>): readonly Key[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  const common: Key[] = []
  for (const key of small.keys()) if (large.has(key)) common.push(key)
  return common
}

/** Both are known and nothing is common to them. */
export function apart<Key>(a: Keyed<Key>, b: Keyed<Key>): boolean {
  return a.size > 0 && b.size > 0 && overlap(a, b).length === 0
}

/** The first three words, and how many more there are. */
export function few(words: Iterable<string>): string {
  const sorted = [...words].sort()
  return sorted.length > 3 ? `${sorted.slice(0, 3).join(', ')} and ${sorted.length - 3} more` : sorted.join(', ')
}
