import { inSentence } from '../graph/quotes.ts'
import { useWorkspace } from '../parts/workspace.ts'
import { read } from '../state/state.ts'
import { dateText } from '../words/dates.ts'
import type { Passage } from './passages.ts'

/** The sentence by which a node is best known, at the head of its page: no relation has to be unrolled to see one. */
export function Lead({ passage: { evidence } }: { passage: Passage }) {
  const { articles, words, store, state } = useWorkspace()
  const { article: id, start, end, quote } = evidence
  const article = articles.get(id)
  const placed = article?.text.slice(start, end) === quote
  const { before, after } = article && placed ? inSentence(article.text, start, end) : { before: '', after: '' }
  return (
    <figure class="lead">
      <blockquote lang="vi">
        {before}
        <mark>{quote}</mark>
        {after}
      </blockquote>
      <figcaption class="soft">
        {[article?.outlet, article?.published && dateText(article.published)].filter(Boolean).join(', ') ||
          (article?.title ?? id)}{' '}
        {article && (
          <button type="button" class="plain" onClick={() => store.change(read(state, { article: id, start, end }))}>
            {words.readArticle}
          </button>
        )}
      </figcaption>
    </figure>
  )
}
