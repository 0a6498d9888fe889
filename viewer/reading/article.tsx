import { useEffect, useRef } from 'preact/hooks'
import { OutsideLink } from '../parts/fact-list.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { read } from '../state/state.ts'
import { dateText } from '../words/dates.ts'

/** The whole article with the quoted words lit and in view. Its text is only ever set as text. */
export function ArticleDialog() {
  const { articles, words, store, state } = useWorkspace()
  const { reading } = state
  const dialog = useRef<HTMLDialogElement>(null)
  const article = reading && articles.get(reading.article)

  useEffect(() => {
    if (!reading) return dialog.current?.close()
    if (!dialog.current?.open) dialog.current?.showModal()
    dialog.current?.querySelector('mark')?.scrollIntoView({ block: 'center' })
  }, [reading])

  const close = () => store.state.reading && store.change(read(store.state, undefined))

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog already
    <dialog
      ref={dialog}
      class="article"
      aria-labelledby="article-title"
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
    >
      {reading && (
        <div class="article-sheet">
          <header>
            <div>
              <h2 id="article-title" lang="vi">
                {article ? (article.title ?? words.untitled) : reading.article}
              </h2>
              {article && (
                <p class="soft">
                  {[article.outlet, article.published && dateText(article.published), article.authors?.join(', ')]
                    .filter(Boolean)
                    .join(' · ')}{' '}
                  {article.url && <OutsideLink address={article.url} words={words.original} />}
                </p>
              )}
            </div>
            <button type="button" onClick={close}>
              {words.close}
            </button>
          </header>
          {article ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keys
            <div class="article-text" lang="vi" tabIndex={0}>
              {article.text.slice(0, reading.start)}
              {reading.end > reading.start && <mark>{article.text.slice(reading.start, reading.end)}</mark>}
              {article.text.slice(reading.end)}
            </div>
          ) : (
            <p class="notice">{words.unknownArticle}</p>
          )}
        </div>
      )}
    </dialog>
  )
}
