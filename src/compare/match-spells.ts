import type { HoldsAttributes, KnowledgeGraph } from '../7-graph/types.ts'
import { likenessesOf, type Marks, Pairing, type Pairs } from './pair-off.ts'

/** Which spell of the old graph is which of the new one; spells are edges. */
export interface SpellMatch extends Pairs {
  /** Spells of the old graph of which nothing is in the new one, and of the new one of which nothing was in the old one. */
  readonly gone: readonly string[]
  readonly came: readonly string[]
}

/** What is the same person or post in both graphs, under one name. */
export interface Same {
  ofOld(key: string): string
  ofNew(key: string): string
}

/**
 * Finds the same spells: of the same person in the same post by the same words; then by the same words in a post that is now
 * another; then of the same person and post by other words. Of several that have become one, none is gone.
 */
export function matchSpells(old: KnowledgeGraph, now: KnowledgeGraph, same: Same): SpellMatch {
  const [olds, news] = [spellsIn(old, same.ofOld), spellsIn(now, same.ofNew)]
  const pairs = new Pairing()
  const pairBy = (marksOf: (spell: Spell) => readonly string[]) => {
    const left = (spells: readonly Spell[], paired: ReadonlyMap<string, string>): Marks =>
      new Map(spells.filter(({ key }) => !paired.has(key)).map((spell) => [spell.key, marksOf(spell)]))
    pairs.joinAll(likenessesOf(left(olds, pairs.toNew), left(news, pairs.toOld)))
  }
  const byWords = ({ who, post, words }: Spell) => words.map((mark) => `${who} ${post} ${mark}`)
  pairBy((spell) => [...byWords(spell), ...spell.days.map((day) => `${spell.who} ${spell.post} ${day}`)])
  const said = { olds: new Set(olds.flatMap(byWords)), news: new Set(news.flatMap(byWords)) }
  pairBy(({ who, words }) => words.map((mark) => `${who} ${mark}`))
  const apart = (spells: readonly Spell[], paired: ReadonlyMap<string, string>, there: ReadonlySet<string>) =>
    spells.filter((spell) => !paired.has(spell.key) && !byWords(spell).some((mark) => there.has(mark)))
  const [goneYet, cameYet] = [apart(olds, pairs.toNew, said.news), apart(news, pairs.toOld, said.olds)]
  const marks = (spells: readonly Spell[]): Marks =>
    new Map(spells.map(({ key, who, post }) => [key, [`${who} ${post}`]]))
  pairs.joinAll(likenessesOf(marks(goneYet), marks(cameYet)))
  return {
    toNew: pairs.toNew,
    toOld: pairs.toOld,
    gone: goneYet.flatMap(({ key }) => (pairs.toNew.has(key) ? [] : [key])),
    came: cameYet.flatMap(({ key }) => (pairs.toOld.has(key) ? [] : [key])),
  }
}

interface Spell {
  readonly key: string
  readonly who: string
  readonly post: string
  readonly words: readonly string[]
  /** Beginning and end as told. Of two spells that share the words of an old one it is that of the same days. */
  readonly days: readonly string[]
}

/** A day that is told says more than a quote does. */
const WEIGHT_OF_DAYS = [1, 2, 3, 4, 5]

function spellsIn(graph: KnowledgeGraph, same: (key: string) => string): readonly Spell[] {
  return graph
    .filterEdges((_, { kind }) => kind === 'HOLDS')
    .map((key) => {
      const [who, post] = graph.extremities(key)
      const { evidence, from, to } = graph.getEdgeAttributes(key) as HoldsAttributes
      const days = [from && `from ${from}`, to && `to ${to}`].flatMap((day) =>
        day ? WEIGHT_OF_DAYS.map((turn) => `${day} ${turn}`) : [],
      )
      const words = evidence.map(({ article, start, end }) => `${article} ${start} ${end}`)
      return { key, who: same(who), post: same(post), words, days }
    })
}
