import { useMemo } from 'preact/hooks'
import type { HoldsAttributes } from '../../src/7-graph/types.ts'
import { surestOf } from '../graph/quotes.ts'
import { waysBetween } from '../graph/ways.ts'
import { NodeLink } from '../parts/node-link.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { EvidenceCard } from '../reading/evidence.tsx'
import { lookAt, type Scope } from '../state/state.ts'
import { postText, yearsText } from '../words/post-text.ts'

type PathScope = Extract<Scope, { of: 'path' }>

/** A shortest way between two nodes, hop by hop, each with the best sentence that says so. */
export function PathPanel({ scope }: { scope: PathScope }) {
  const { graph, part, words, store, state } = useWorkspace()
  const { from, to } = scope
  const ways = useMemo(() => waysBetween(graph, from, to), [graph, from, to])
  const way = ways[Math.min(scope.turn, ways.length - 1)]
  const label = (key: string) => (graph.hasNode(key) ? graph.getNodeAttribute(key, 'label') : key)
  return (
    <>
      <h2 tabIndex={-1}>{words.path(label(from), label(to))}</h2>
      {!way && <p class="notice">{part?.far ? words.pathTooFar : words.noPath}</p>}
      {way && <p class="soft">{words.steps(way.length)}</p>}
      {ways.length > 1 && (
        <p class="turns">
          {ways.map((_, turn) => (
            <button
              key={turn}
              type="button"
              aria-pressed={ways[turn] === way}
              onClick={() => store.change({ ...lookAt(state, { ...scope, turn }), camera: state.camera })}
            >
              {words.wayNumber(turn + 1)}
            </button>
          ))}
        </p>
      )}
      {way && (
        <ol class="way">
          <li>
            <NodeLink node={from} />
          </li>
          {way.map((hop) => (
            <li key={hop.edge}>
              <HopLine edge={hop.edge} back={graph.source(hop.edge) !== hop.from} />
              <NodeLink node={hop.to} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

/** What an edge says between the two names it joins, and the passage of which the program is surest. */
function HopLine({ edge, back }: { edge: string; back: boolean }) {
  const { graph, words } = useWorkspace()
  const attributes = graph.getEdgeAttributes(edge)
  const best = surestOf(graph, edge)
  const derived = 'derivedFrom' in attributes ? attributes.derivedFrom : undefined
  const holds = attributes.kind === 'HOLDS' ? (attributes as HoldsAttributes) : undefined
  const line = holds
    ? [postText(words.relations.HOLDS.line, holds, words), yearsText(holds, words)].filter(Boolean).join(' ')
    : words.relations[attributes.kind].line
  return (
    <div class="hop">
      <p>
        {line}
        {back && <span class="soft"> ({words.backwards})</span>}
      </p>
      {best ? (
        <EvidenceCard edge={edge} evidence={best} />
      ) : (
        <p class="soft">{derived ? words.derived[derived] : words.noEvidence}</p>
      )}
    </div>
  )
}
