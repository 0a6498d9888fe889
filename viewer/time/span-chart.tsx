import { roleOf } from '../graph/posts.ts'
import type { Span } from '../graph/spans.ts'
import { useWorkspace } from '../parts/workspace.ts'
import { choose } from '../state/state.ts'
import { heldText } from '../words/facts.ts'
import { postText } from '../words/post-text.ts'

interface Props {
  readonly spans: readonly Span[]
  /** What a row is named after: the post in a career, the person in a body. */
  readonly names: 'post' | 'person'
}

/** Posts held, one row each, as bars over the years; where only articles of some day show the post held, the ends are open. */
export function SpanChart({ spans, names }: Props) {
  const { graph, words, store, state } = useWorkspace()
  const dated = spans.filter(({ start }) => start !== undefined)
  const first = Math.floor(Math.min(...dated.map(({ start }) => start!)))
  const last = Math.ceil(Math.max(first + 1, ...dated.map(({ end }) => end!)))
  const share = (year: number) => `${((year - first) / (last - first)) * 100}%`
  return (
    <div class="spans">
      {dated.length > 0 && (
        <p class="spans-scale" aria-hidden="true">
          <span>{first}</span>
          <span>{last}</span>
        </p>
      )}
      <ol>
        {spans.map(({ edge, person, post, holds, start, end, startKnown, endKnown }) => (
          <li key={edge}>
            <button type="button" onClick={() => store.change(choose(state, { what: 'edge', key: edge }))}>
              <span class="spans-name">
                {names === 'post'
                  ? postText(graph.getNodeAttribute(post, 'label'), holds, words)
                  : graph.getNodeAttribute(person, 'label')}
              </span>
              <span class="spans-when">
                {[names === 'person' && postText(roleOf(graph, post), holds, words), heldText(holds, words)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {start !== undefined && (
                <span class="spans-track" aria-hidden="true">
                  <span
                    class={`spans-bar ${startKnown ? '' : 'open-start'} ${endKnown ? '' : 'open-end'}`}
                    style={{ left: share(start), right: `calc(100% - ${share(end!)})` }}
                  />
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
