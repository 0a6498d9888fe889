import type { HoldsAttributes, KnowledgeGraph } from '../../src/7-graph/types.ts'
import { firstDay, heldOn, lastDay } from '../graph/held.ts'
import { offices } from '../graph/offices.ts'
import { bodyEndOf, roleOf } from '../graph/posts.ts'

/** Somebody in a chair on a day. */
export interface Sitter {
  readonly edge: string
  readonly person: string
  readonly holds: HoldsAttributes
  /** Whether articles show the post held on that day, or only before it, with nobody known to have followed. */
  readonly sure: boolean
}

/** A post of which one or a few have a seat, as it stands on a day; a post without a key is one that no article names. */
export interface Chair {
  readonly role: string | undefined
  readonly post?: string
  /** Whether it is that of whoever leads the body. */
  readonly leads: boolean
  readonly sitters: readonly Sitter[]
  /** Of an empty one: who sat there last before that day, as far as articles tell. */
  readonly before?: Sitter
}

/**
 * The chairs of a body on a day, that of its leader first: who leads it, though no article may tell, and of the other
 * posts those in which articles show somebody. Members of committees have a seat, no chair.
 *
 * @param heads roles of whoever leads such a body; none where any post that one person holds may be it
 */
export function chairsOf(graph: KnowledgeGraph, body: string, day: string, heads: readonly string[]): readonly Chair[] {
  const node = graph.getNodeAttributes(body)
  const kind = node.kind === 'Organization' ? node.bodyKind : undefined
  const posts = graph.filterInEdges(body, (_, edge) => edge.kind === 'OF').map((edge) => graph.source(edge))
  const chairs = posts.flatMap((post): readonly Chair[] => {
    const role = roleOf(graph, post)
    const seats = offices.seatsOf(role, kind)
    if (seats === 'many' || offices.of(role).membership) return []
    const leads = heads.length > 0 ? heads.includes(role) : seats === 'one'
    const sitters = sittersOf(graph, post, day, seats === 'one')
    const before = sitters.length === 0 ? lastBefore(graph, post, day) : undefined
    return [{ role, post, leads, sitters, ...(before && { before }) }]
  })
  const taken = chairs.filter(({ sitters }) => sitters.length > 0)
  const leading = taken.some(({ leads }) => leads) ? [] : chairs.filter(({ leads }) => leads).slice(0, 1)
  const unnamed =
    leading.length === 0 && heads.length > 0 && !taken.some(({ leads }) => leads) ? [untold(heads, node.label)] : []
  return [...taken, ...leading, ...unnamed].sort(
    (a, b) =>
      Number(b.leads) - Number(a.leads) ||
      (a.role ?? '').length - (b.role ?? '').length ||
      ((a.post ?? '') < (b.post ?? '') ? -1 : 1),
  )
}

/**
 * The chair of a leader of whom no article tells. Where such bodies are led by one or another, its name is told by that of
 * the body (“Trưởng ban” of a “Ban …”), or left open.
 */
export function untold(heads: readonly string[], body: string): Chair {
  const name = body.toLowerCase()
  const role =
    heads.length === 1 ? heads[0] : heads.find((head) => name.startsWith(`${head.slice(head.indexOf(' ') + 1)} `))
  return { role, leads: true, sitters: [] }
}

function sittersOf(graph: KnowledgeGraph, post: string, day: string, alone: boolean): readonly Sitter[] {
  const end = bodyEndOf(graph, post)
  const found = graph.inEdges(post).flatMap((edge): readonly Sitter[] => {
    const holds = graph.getEdgeAttributes(edge)
    if (holds.kind !== 'HOLDS') return []
    const held = heldOn(holds, day, end)
    return held === 'no' ? [] : [{ edge, person: graph.source(edge), holds, sure: held === 'yes' }]
  })
  const sure = found.filter((sitter) => sitter.sure)
  const byLast = found.toSorted(latestFirst)
  if (!alone) return byLast
  // In the one seat sits whom articles show there, else who was seen there last; who was there before him is gone.
  if (sure.length > 0) return byLast.filter((sitter) => sitter.sure)
  return byLast.filter((sitter) => last(sitter) === last(byLast[0]!))
}

function lastBefore(graph: KnowledgeGraph, post: string, day: string): Sitter | undefined {
  const found = graph.inEdges(post).flatMap((edge): readonly Sitter[] => {
    const holds = graph.getEdgeAttributes(edge)
    if (holds.kind !== 'HOLDS' || holds.status === 'candidate') return []
    return [{ edge, person: graph.source(edge), holds, sure: false }]
  })
  return found.filter((sitter) => last(sitter) !== NEVER && last(sitter) <= day).sort(latestFirst)[0]
}

/** Comes before every day. */
const NEVER = lastDay('0000')

/** The last day on which articles show somebody in a post. */
function last({ holds: { to, seenTo, from, seenFrom } }: Sitter): string {
  return lastDay(to ?? seenTo ?? from ?? seenFrom ?? '0000')
}

function latestFirst(a: Sitter, b: Sitter): number {
  return last(a) === last(b) ? (a.edge < b.edge ? -1 : 1) : last(a) < last(b) ? 1 : -1
}

/** Whether something that has days of its own is there on a day. */
export function isThere({ validFrom, validTo }: { validFrom?: string; validTo?: string }, day: string): boolean {
  return (validFrom === undefined || firstDay(validFrom) <= day) && (validTo === undefined || day <= lastDay(validTo))
}
