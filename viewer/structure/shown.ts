import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { lastTold, placesWithBodies } from '../asked/places.ts'
import { lastDay } from '../graph/held.ts'
import type { State } from '../state/state.ts'
import { type Tree, treeOf } from './tree.ts'

/** What the view of structure shows: how a place is led on a day. */
export interface Structure {
  readonly place: string
  /** As precise as it was asked for. */
  readonly day: string
  readonly tree: Tree
}

/** The place whose structure a state asks for, or where one begins. */
export function placeShown(graph: KnowledgeGraph, { tree }: Pick<State, 'tree'>): string {
  return tree ?? placeOfMostLeaders(graph) ?? ''
}

/** The structure a state asks for; nothing of a place of whose bodies no article tells. */
export function structureShown(
  graph: KnowledgeGraph,
  { tree, demands }: Pick<State, 'tree' | 'demands'>,
): Structure | undefined {
  const place = placeShown(graph, { tree })
  if (!placesWithBodies(graph).includes(place)) return undefined
  const day = demands.asOf ?? lastTold(graph, place)
  return day === undefined ? undefined : { place, day, tree: treeOf(graph, place, lastDay(day)) }
}

const begun = new WeakMap<KnowledgeGraph, string | undefined>()

/** Of so many places, those with most bodies, one is to have most leaders; with fewer bodies none has. */
const LOOKED_AT = 40

/** Where most of who leads is known, on the last day told of; of several such places the one with most bodies. */
function placeOfMostLeaders(graph: KnowledgeGraph): string | undefined {
  if (!begun.has(graph)) {
    const known = placesWithBodies(graph)
      .slice(0, LOOKED_AT)
      .map((place) => ({ place, leaders: leadersOf(graph, place) }))
    begun.set(graph, known.toSorted((a, b) => b.leaders - a.leaders)[0]?.place)
  }
  return begun.get(graph)
}

function leadersOf(graph: KnowledgeGraph, place: string): number {
  const day = lastTold(graph, place)
  if (day === undefined) return 0
  const { led, untold } = treeOf(graph, place, lastDay(day))
  return led - untold
}
