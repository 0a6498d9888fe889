import { describe } from '../describe.ts'
import { nodeKinds } from '../kinds.ts'
import { useWorkspace } from '../workspace.ts'
import { NodeLink } from './node-link.tsx'

const MOST_LISTED = 8

/** Where to begin when nothing is chosen: what the data is, and whom it speaks of most. */
export function StartPanel() {
  const { graph, articles, warnings, words } = useWorkspace()
  const ofKind = (kind: string) =>
    graph
      .filterNodes((_, node) => node.kind === kind)
      .map((key) => ({ key, articles: graph.getNodeAttribute(key, 'articles') }))
      .sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1))

  return (
    <>
      <h2 tabIndex={-1}>{words.start}</h2>
      <p>
        {nodeKinds
          .filter((style) => style.shownAtFirst)
          .map(({ kind }) => words.counted(kind, ofKind(kind).length))
          .join(', ')}
        . {words.startSummary(articles.size)}
      </p>
      {warnings.length > 0 && (
        <details class="notice">
          <summary>{words.warnings(warnings.length)}</summary>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
      {(['Person', 'Organization', 'Agreement'] as const).map((kind) => {
        const nodes = ofKind(kind).slice(0, MOST_LISTED)
        if (nodes.length === 0) return null
        return (
          <section key={kind}>
            <h3>{words.mostReported[kind]}</h3>
            <ul class="start-list">
              {nodes.map((node) => (
                <li key={node.key}>
                  <NodeLink node={node.key} />
                  <span class="soft">
                    {[describe(graph, node.key, words), words.inArticles(node.articles)].filter(Boolean).join(' · ')}
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
