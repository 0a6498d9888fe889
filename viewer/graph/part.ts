import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { graphIn } from './read-graph.ts'

/** Of what a graph is a part that is too large for a page. */
export interface Part {
  /** How many things and relations there are in all. */
  readonly nodes: number
  readonly edges: number
  /** Whether there would be more, though it was asked for. */
  readonly cut: boolean
  /** Whether a way was looked for, and given up. */
  readonly far?: boolean
}

const ASKED = ['part', 'to', 'on']

/** What the address of this page asks for: `?part=KEY` what lies around something, `&to=KEY` the ways from it, `&on=DATE` as of a day. */
export function partAsked(query: string): URLSearchParams {
  return new URLSearchParams([...new URLSearchParams(query)].filter(([name]) => ASKED.includes(name)))
}

/** The address of the page that shows what lies around something, or the ways from it; with neither, of the one to begin with. */
export function partAddress(hash: string, { part, to }: { readonly part?: string; readonly to?: string }): string {
  const query = partAsked(location.search)
  for (const [name, key] of Object.entries({ part, to }))
    if (key === undefined) query.delete(name)
    else query.set(name, key)
  // A way leads through all times.
  if (to !== undefined) query.delete('on')
  return `${location.pathname}${query.size > 0 ? `?${query}` : ''}#${hash}`
}

/** What the server has told of the graph. */
export function partIn(told: string | null | undefined): Part | undefined {
  return told ? (JSON.parse(told) as Part) : undefined
}

/** Things of a name, and the graph in which they stand. */
export interface Found {
  readonly keys: ReadonlySet<string>
  readonly graph: KnowledgeGraph
}

/** Looks for a name in all of a graph of which this page has a part. */
export async function findNamed(query: string, signal: AbortSignal): Promise<Found> {
  const answer = await fetch(`names.json?${new URLSearchParams({ q: query })}`, { signal })
  if (!answer.ok) throw new Error(`names.json: ${answer.status} ${answer.statusText}`)
  const { found, graph } = (await answer.json()) as { found: string[]; graph: Record<string, unknown> }
  return { keys: new Set(found), graph: graphIn(graph) }
}
