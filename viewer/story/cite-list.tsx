import { useWorkspace } from '../parts/workspace.ts'
import { choose, read } from '../state/state.ts'
import { dateText } from '../words/dates.ts'
import type { Cite } from './cites.ts'

/** Quotes with where they stand; a click opens the article at them, or, where it is not at hand, the relation they say. */
export function CiteList({ cites }: { cites: readonly Cite[] }) {
  const { articles, store, state } = useWorkspace()
  return (
    <ol class="story-cites">
      {cites.map(({ article: id, start, end, quote, edge }) => {
        const article = articles.get(id)
        const open = () => {
          if (article) store.change(read(state, { article: id, start, end }))
          else if (edge) store.change(choose(state, { what: 'edge', key: edge }))
        }
        return (
          <li key={`${id} ${start} ${end}`}>
            <button type="button" class="link" onClick={open}>
              <q lang="vi">{quote}</q>{' '}
              <span class="soft">
                {[article?.outlet, article?.published && dateText(article.published)].filter(Boolean).join(', ') ||
                  (article?.title ?? id)}
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}
