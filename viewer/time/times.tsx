import type { Dated } from '../graph/dated.ts'
import { offices } from '../graph/offices.ts'
import { roleOf } from '../graph/posts.ts'
import type { Span } from '../graph/spans.ts'
import { NodeLink } from '../parts/node-link.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { dateText } from '../words/dates.ts'
import { FigureChart } from './figure-chart.tsx'
import { SpanChart } from './span-chart.tsx'

interface Props {
  readonly node: string
  readonly spans: readonly Span[]
  readonly dated: readonly Dated[]
}

/** Those who lead a body, and, unrolled by a click, its members. */
function Holders({ spans }: { spans: readonly Span[] }) {
  const { graph, words } = useWorkspace()
  const members = spans.filter(({ post }) => offices.seatsOf(roleOf(graph, post)) === 'many')
  const leaders = spans.filter((span) => !members.includes(span))
  if (leaders.length === 0 || members.length === 0) return <SpanChart spans={spans} names="person" />
  return (
    <>
      <SpanChart spans={leaders} names="person" />
      <details class="more members">
        <summary>
          {words.members} <span class="count">{words.number(members.length)}</span>
        </summary>
        <SpanChart spans={members} names="person" />
      </details>
    </>
  )
}

/** A node through time: who held what and when, as a list and as bars; its figures; what happened on which day. */
export function Times({ node, spans, dated }: Props) {
  const { graph, words } = useWorkspace()
  const { kind } = graph.getNodeAttributes(node)
  return (
    <>
      {spans.length > 0 && (
        <section>
          <h3>{kind === 'Person' ? words.career : words.leaders}</h3>
          {kind === 'Person' ? <SpanChart spans={spans} names="post" /> : <Holders spans={spans} />}
        </section>
      )}
      {kind === 'Organization' && <FigureChart body={node} />}
      {dated.length > 0 && (
        <section>
          <h3>
            {words.onDays} <span class="count">{words.number(dated.length)}</span>
          </h3>
          <ol class="start-list dated">
            {dated.map(({ node: other, date, ties }) => (
              <li key={other}>
                <time dateTime={date}>{dateText(date)}</time>
                <NodeLink node={other} />
                <span class="soft">
                  {[...new Set(ties.map(({ kind, way }) => words.relations[kind][way].toLowerCase()))].join(', ')}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
