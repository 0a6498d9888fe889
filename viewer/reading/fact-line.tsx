import type { ComponentChildren } from 'preact'
import { bodiesOf } from '../graph/posts.ts'
import { NodeLink } from '../parts/node-link.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { rangeText } from '../words/facts.ts'
import type { ArticleFact } from './article-facts.ts'
import { EdgeDoubts } from './doubts.tsx'

interface Props {
  readonly fact: ArticleFact
  readonly current: boolean
  /** Whether its words are not where it says. */
  readonly misplaced: boolean
  /** What was judged of it. */
  readonly standing?: 'right' | 'wrong' | undefined
  /** Of a fact that is not of the page's graph, so that nothing leads there: what is said of how it was judged. */
  readonly apart?: { readonly remark: ComponentChildren } | undefined
  readonly onTake: () => void
  /** What can be done with it while it is the current one. */
  readonly children?: ComponentChildren
}

/** A fact in the margin: what it says, which rule read it and how sure; of the current one also where it leads. */
export function FactLine({
  fact: { claim, edge, passages },
  current,
  misplaced,
  standing,
  apart,
  onTake,
  children,
}: Props) {
  const { graph, words } = useWorkspace()
  const attributes = graph.getEdgeAttributes(edge)
  const [from, to] = graph.extremities(edge)
  const label = (node: string) => graph.getNodeAttribute(node, 'label')
  const isName = attributes.kind === 'MENTIONS'
  const [{ rule, confidence, status, by }] = passages
  const when = attributes.kind === 'HOLDS' ? rangeText(attributes.from, attributes.to, words) : ''
  const percent = Number.isFinite(confidence) ? words.percent(confidence) : ''
  const read = by
    ? [words.reading.isMissing]
    : current
      ? [rule && words.rule(rule), percent && words.confidence(percent)]
      : [rule, percent]
  const details = [status && words.statuses[status], when, ...read].filter(Boolean)
  return (
    <li
      class={`fact fact-${graph.getNodeAttribute(to, 'kind')} ${standing ? `fact-${standing}` : ''}`}
      data-claim={claim}
    >
      <button type="button" class="fact-line" aria-current={current ? 'true' : undefined} onClick={onTake}>
        <span>
          {isName ? (
            <>
              {words.kind[graph.getNodeAttribute(to, 'kind')]}: <b lang="vi">{label(to)}</b>
            </>
          ) : (
            <>
              <b lang="vi">{label(from)}</b> {words.relations[attributes.kind].line} <b lang="vi">{label(to)}</b>
            </>
          )}
        </span>
        <span class="soft">
          {standing && <strong class="standing">{words.reading.standings[standing]}</strong>}
          {details.join(' · ')}
        </span>
      </button>
      {apart?.remark}
      {current && (
        <div class="fact-more">
          {misplaced && <p class="notice">{words.misplaced}</p>}
          {!apart && <FactWays claim={claim} edge={edge} />}
          {children}
        </div>
      )}
    </li>
  )
}

/** What contradicts a fact, and the ways to what it is between. */
function FactWays({ claim, edge }: { claim: string; edge: string }) {
  const { graph, words } = useWorkspace()
  const [from, to] = graph.extremities(edge)
  const isName = graph.getEdgeAttribute(edge, 'kind') === 'MENTIONS'
  return (
    <>
      <EdgeDoubts edge={edge} />
      <div class="fact-ends">
        {[...(isName ? [] : [from]), to, ...bodiesOf(graph, to)].map((node) => (
          <NodeLink key={node} node={node} />
        ))}
        <span class="soft">{words.claim(claim)}</span>
      </div>
    </>
  )
}
