/**
 * Groups of files of which each imports, over others of the group, itself: for each group its files and one shortest way around, as
 * `a.ts → b.ts → a.ts`.
 */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const groups = new Map<string, Set<string>>()
  for (const file of imports.keys()) {
    if ([...groups.values()].some((group) => group.has(file))) continue
    const behind = reachedFrom(file, imports)
    const group = new Set([...behind].filter((other) => reachedFrom(other, imports).has(file)))
    if (group.has(file)) groups.set(file, group)
  }
  return [...groups].map(([file, group]) => `${group.size} files: ${wayAround(file, imports).join(' → ')}`)
}

function reachedFrom(file: string, imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [file]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const target of imports.get(next) ?? []) {
      if (reached.has(target)) continue
      reached.add(target)
      waiting.push(target)
    }
  }
  return reached
}

/** The shortest way from a file of a circle back to itself. */
function wayAround(file: string, imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const before = new Map<string, string>()
  let now = [file]
  while (now.length > 0 && !before.has(file)) {
    const next: string[] = []
    for (const from of now) {
      for (const target of imports.get(from) ?? []) {
        if (before.has(target)) continue
        before.set(target, from)
        next.push(target)
      }
    }
    now = next
  }
  const way = [file]
  do way.unshift(before.get(way[0]!)!)
  while (way[0] !== file)
  return way
}
