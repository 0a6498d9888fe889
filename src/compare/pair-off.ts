import { byCodeUnit } from '../6-entities/keys.ts'

/** How much two things of two graphs have in common. */
export interface Likeness {
  readonly old: string
  readonly new: string
  readonly weight: number
}

/** What of the old graph is what of the new one, one to one. */
export interface Pairs {
  readonly toNew: ReadonlyMap<string, string>
  readonly toOld: ReadonlyMap<string, string>
}

/** Pairs that can still be added to. */
export class Pairing implements Pairs {
  readonly toNew = new Map<string, string>()
  readonly toOld = new Map<string, string>()

  /** Joins two, unless one of them has its partner. @returns whether it did */
  join(one: string, other: string): boolean {
    if (this.toNew.has(one) || this.toOld.has(other)) return false
    this.toNew.set(one, other)
    this.toOld.set(other, one)
    return true
  }

  /** Joins what has most in common first; of equals those that kept their key. */
  joinAll(likenesses: readonly Likeness[]): void {
    const kept = (pair: Likeness) => Number(pair.old === pair.new)
    const ordered = likenesses.toSorted(
      (a, b) => b.weight - a.weight || kept(b) - kept(a) || byCodeUnit(a.old, b.old) || byCodeUnit(a.new, b.new),
    )
    for (const pair of ordered) this.join(pair.old, pair.new)
  }
}

/** By what things are told, by their key. */
export type Marks = ReadonlyMap<string, readonly string[]>

/** Counts for each two of two graphs how many of their marks they have in common. A mark that several bear tells none of them. */
export function likenessesOf(olds: Marks, news: Marks): readonly Likeness[] {
  const [bearers, others] = [bearersOf(olds), bearersOf(news)]
  const shared = new Map<string, Map<string, number>>()
  for (const [mark, old] of bearers) {
    const found = others.get(mark)
    if (old === undefined || found === undefined) continue
    const row = shared.get(old) ?? new Map<string, number>()
    shared.set(old, row.set(found, (row.get(found) ?? 0) + 1))
  }
  return [...shared].flatMap(([old, row]) => [...row].map(([found, weight]) => ({ old, new: found, weight })))
}

/** Who bears each mark; nobody, where several do. */
function bearersOf(marks: Marks): ReadonlyMap<string, string | undefined> {
  const bearers = new Map<string, string | undefined>()
  for (const [key, own] of marks)
    for (const mark of new Set(own)) bearers.set(mark, bearers.has(mark) ? undefined : key)
  return bearers
}
