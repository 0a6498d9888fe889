import type { Evidence } from '../../src/6-graph/types.ts'
import { dateText } from '../dates.ts'
import { inContext } from '../quotes.ts'
import { read } from '../state.ts'
import { useWorkspace } from '../workspace.ts'
import { OutsideLink } from './fact-list.tsx'

/** Every passage an edge rests on, newest first, or what it follows from. */
export function EvidenceList({ edge }: { edge: string }) {
  const { graph, articles, words } = useWorkspace()
  const attributes = graph.getEdgeAttributes(edge)
  const derivedFrom = 'derivedFrom' in attributes ? attributes.derivedFrom : undefined
  const published = (evidence: Evidence) => articles.get(evidence.article)?.published ?? ''
  const pieces = [...(attributes.evidence ?? [])].sort((a, b) =>
    published(a) === published(b) ? a.start - b.start : published(a) < published(b) ? 1 : -1,
  )

  return (
    <>
      {derivedFrom && <p class="notice">{words.derived[derivedFrom] ?? derivedFrom}</p>}
      {pieces.length === 0 && !derivedFrom && <p class="notice">{words.noEvidence}</p>}
      {pieces.map((evidence) => (
        <EvidenceCard key={`${evidence.article} ${evidence.start} ${evidence.rule}`} evidence={evidence} />
      ))}
    </>
  )
}

function EvidenceCard({ evidence }: { evidence: Evidence }) {
  const { articles, words, store, state } = useWorkspace()
  const { article: id, start, end, quote, rule, confidence, status } = evidence
  const article = articles.get(id)
  const placed = article?.text.slice(start, end) === quote
  const context = article && placed ? inContext(article.text, start, end) : { before: '', quote, after: '' }
  const details = [
    status && words.statuses[status],
    rule && words.rule(rule),
    Number.isFinite(confidence) && words.confidence(words.percent(confidence)),
  ]

  return (
    <figure class="evidence">
      <blockquote lang="vi">
        {context.before}
        <mark>{context.quote}</mark>
        {context.after}
      </blockquote>
      <figcaption>
        <span>{[article?.outlet, article?.published && dateText(article.published)].filter(Boolean).join(', ')}</span>
        <span lang="vi" class="evidence-title">
          {article?.title ?? (article ? words.untitled : id)}
        </span>
        {!article && <span class="notice">{words.noText}</span>}
        {article && !placed && <span class="notice">{words.misplaced}</span>}
        <span class="soft">{details.filter(Boolean).join(' · ')}</span>
        <span class="evidence-ways">
          {article && (
            <button type="button" class="plain" onClick={() => store.change(read(state, { article: id, start, end }))}>
              {words.readArticle}
            </button>
          )}
          {article?.url && <OutsideLink address={article.url} words={words.original} />}
        </span>
      </figcaption>
    </figure>
  )
}
