import { useEffect, useState } from 'preact/hooks'
import type { Problem } from '../graph/load.ts'
import type { Store } from '../state/store.ts'
import { useWords } from '../words/languages.ts'

/** Says why there is nothing to show and what can be done about it. */
export function ProblemPage({ problem, store }: { problem: Problem; store: Store }) {
  const [state, setState] = useState(store.state)
  useEffect(() => store.listen(setState), [store])
  const words = useWords(state.language)
  const { title, advice } = words.problems[problem.problem]
  useEffect(() => {
    document.title = `${title} – ${words.title}`
    document.documentElement.lang = words.language
  }, [title, words])

  return (
    <main class="problem">
      <h1>{title}</h1>
      <p>{advice}</p>
      <pre>{problem.detail}</pre>
      <button
        type="button"
        class="plain"
        lang={words.otherLanguage.code}
        onClick={() => store.change({ ...state, language: words.otherLanguage.code })}
      >
        {words.otherLanguage.name}
      </button>
    </main>
  )
}
