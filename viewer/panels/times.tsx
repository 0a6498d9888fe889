import type { Dated } from '../dated.ts'
import { dateText } from '../dates.ts'
import type { Span } from '../spans.ts'
import { useWorkspace } from '../workspace.ts'
import { FigureChart } from './figure-chart.tsx'
import { NodeLink } from './node-link.tsx'
import { SpanChart } from './span-chart.tsx'

interface Props {
  readonly node: string
  readonly spans: readonly Span[]
  readonly dated: readonly Dated[]
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
          <SpanChart spans={spans} names={kind === 'Person' ? 'post' : 'person'} />
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
