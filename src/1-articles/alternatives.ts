/** The source of an expression that one of these words fits, the longest that does. Signs in them (`tr.`) stand for themselves. */
export function alternatives(words: Iterable<string>): string {
  return [...words]
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('|')
}
