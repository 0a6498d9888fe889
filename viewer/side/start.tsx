import { useEffect, useState } from 'preact/hooks'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { knownQuestions, type Question, questionsOf } from '../asked/questions.ts'
import { nodeKinds } from '../graph/kinds.ts'
import { outlookOn } from '../graph/outlook.ts'
import { NodeLink } from '../parts/node-link.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { DoubtsButton } from '../reading/doubts.tsx'
import { lookAt } from '../state/state.ts'
import { AsOfPanel } from '../time/as-of.tsx'
import { describe } from '../words/describe.ts'
import type { Words } from '../words/words.ts'
import { PathPanel } from './path.tsx'

const MOST_LISTED = 6

/** What the column shows while nothing is chosen: a way between two, a day's office holders, or where to begin. */
export function StartPanel() {
  const { state } = useWorkspace()
  if (state.scope.of === 'path') return <PathPanel scope={state.scope} />
  if (state.demands.asOf) return <AsOfPanel day={state.demands.asOf} since={state.demands.since} />
  return <FirstPanel />
}

function FirstPanel() {
  const { graph, articles, waiting, warnings, onMap, words, store, state } = useWorkspace()
  const { ofKind } = outlookOn(graph)
  const questions = useQuestions(graph, words)
  const ofShownKinds = state.shown.reduce((count, kind) => count + ofKind(kind).length, 0)
  const count = articles.size || ofKind('Article').length

  return (
    <>
      <h2 tabIndex={-1}>{words.start}</h2>
      <p>
        {nodeKinds
          .filter((style) => style.shownAtFirst)
          .map(({ kind }) => words.counted(kind, ofKind(kind).length))
          .join(', ')}
        . {words.startSummary(count)}
      </p>
      {!waiting && warnings.length > 0 && (
        <details class="notice">
          <summary>{words.warnings(warnings.length)}</summary>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
      {questions.length > 0 && (
        <section>
          <h3>{words.questions}</h3>
          <ul class="questions">
            {questions.map(({ text, answer }) => (
              <li key={text}>
                <button type="button" class="question" onClick={() => store.change(answer(store.state))}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {state.scope.of === 'start' && onMap.size < ofShownKinds && (
        <button type="button" class="wide" onClick={() => store.change(lookAt(state, { of: 'all' }))}>
          {words.showEverything}
        </button>
      )}
      <DoubtsButton />
      <button type="button" class="wide" onClick={() => store.change({ ...state, comparing: 'all' })}>
        {words.compare}
      </button>
      {(['Person', 'Organization', 'Agreement'] as const).map((kind) => {
        const nodes = ofKind(kind).slice(0, MOST_LISTED)
        if (nodes.length === 0) return null
        return (
          <section key={kind}>
            <h3>{words.mostReported[kind]}</h3>
            <ul class="start-list">
              {nodes.map((key) => (
                <li key={key}>
                  <NodeLink node={key} />
                  <span class="soft">
                    {[describe(graph, key, words), words.inArticles(graph.getNodeAttribute(key, 'articles'))]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

/** Questions to begin with; they are thought of when the page is there, since nobody reads them sooner. */
function useQuestions(graph: KnowledgeGraph, words: Words): readonly Question[] {
  const [, setReady] = useState<unknown>()
  const known = knownQuestions(graph, words)
  useEffect(() => {
    if (known) return
    const later = setTimeout(() => setReady(questionsOf(graph, words)))
    return () => clearTimeout(later)
  }, [graph, words])
  return known ?? []
}
