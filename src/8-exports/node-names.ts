import type { NodeAttributes } from '../7-graph/types.ts'

/**
 * Attributes of nodes of which edges have one of the same name that means something else: `status` of a post held has other words than that
 * of an agreement, and `target` is an end. Programs have one list of names for both, or filter by a name alone.
 */
export const nodeNames: Readonly<Record<string, string>> = { status: 'stage', target: 'goal' }

/** The attributes of a node, under the names by which other formats than `graph.json` know them. */
export function asNamed(attributes: NodeAttributes): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [nodeNames[name] ?? name, value]))
}
