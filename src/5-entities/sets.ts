/** What two sets have in common. */
export function overlap<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): readonly Value[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  const common: Value[] = []
  for (const value of small) if (large.has(value)) common.push(value)
  return common
}

/** Both are known and nothing is common to them. */
export function apart<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  return a.size > 0 && b.size > 0 && overlap(a, b).length === 0
}

/** The first three words, and how many more there are. */
export function few(words: Iterable<string>): string {
  const sorted = [...words].sort()
  return sorted.length > 3 ? `${sorted.slice(0, 3).join(', ')} and ${sorted.length - 3} more` : sorted.join(', ')
}
