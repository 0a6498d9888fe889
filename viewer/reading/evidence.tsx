import { useState } from 'preact/hooks'
import type { Evidence, KnowledgeGraph } from '../../src/7-graph/types.ts'
import { claimId } from '../graph/claim-id.ts'
import { inContext } from '../graph/quotes.ts'
import { independentSources } from '../graph/sources.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { OutsideLink } from '../parts/fact-list.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { read } from '../state/state.ts'
import { dateText } from '../words/dates.ts'
import type { Words } from '../words/words.ts'
import { EdgeDoubts } from './doubts.tsx'
import { JudgeClaim } from './judge.tsx'
import { errorReport } from './report.ts'

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
      <EdgeDoubts edge={edge} />
      {pieces.length > 0 && (
        <p class="soft sources" title={words.sourcesHelp}>
          {words.evidence(pieces.length)} · {words.independent(independentSources(attributes.evidence ?? [], articles))}
        </p>
      )}
      {pieces.map((evidence) => (
        <EvidenceCard key={claimId(edge, evidence)} edge={edge} evidence={evidence} />
      ))}
    </>
  )
}

interface Props {
  readonly edge: string
  readonly evidence: Evidence
  /** The article is named above already; instead the relation is told. */
  readonly inArticle?: boolean
}

/** One passage: the quote lit in its sentence, where it stands, how it was found, and ways to check it or to complain. */
export function EvidenceCard({ edge, evidence, inArticle }: Props) {
  const { graph, articles, waiting, words, store, state } = useWorkspace()
  const [wrong, setWrong] = useState(false)
  const { article: id, start, end, quote, rule, confidence, status } = evidence
  const article = articles.get(id)
  const placed = article?.text.slice(start, end) === quote
  const context = article && placed ? inContext(article.text, start, end) : { before: '', quote, after: '' }
  const claim = claimId(edge, evidence)
  const details = [
    status && words.statuses[status],
    rule && words.rule(rule),
    Number.isFinite(confidence) && words.confidence(words.percent(confidence)),
    words.claim(claim),
  ]

  return (
    <figure class="evidence" data-claim={claim}>
      <blockquote lang="vi">
        {context.before}
        <mark>{context.quote}</mark>
        {context.after}
      </blockquote>
      <figcaption>
        {inArticle ? (
          <span>{sayingOf(graph, edge, words)}</span>
        ) : (
          <>
            <span>
              {[article?.outlet, article?.published && dateText(article.published)].filter(Boolean).join(', ')}
            </span>
            <span lang="vi" class="evidence-title">
              {article?.title ?? (article ? words.untitled : id)}
            </span>
          </>
        )}
        {!article && !waiting && <span class="notice">{words.noText}</span>}
        {article && !placed && <span class="notice">{words.misplaced}</span>}
        <span class="soft">{details.filter(Boolean).join(' · ')}</span>
        <span class="evidence-ways">
          {article && (
            <button
              type="button"
              class="plain"
              onClick={() => store.change(read(state, { article: id, start, end, claim }))}
            >
              {words.readArticle}
            </button>
          )}
          {article?.url && !inArticle && <OutsideLink address={article.url} words={words.original} />}
          <button type="button" class="plain" aria-expanded={wrong} onClick={() => setWrong(!wrong)}>
            {words.wrong}
          </button>
        </span>
        {wrong && (
          <span class="report">
            <textarea
              aria-label={words.reportText}
              readOnly
              rows={7}
              value={errorReport(graph, edge, evidence, article, words)}
            />
            <CopyButton text={() => errorReport(graph, edge, evidence, article, words)} />
            <JudgeClaim edge={edge} evidence={evidence} />
          </span>
        )}
      </figcaption>
    </figure>
  )
}

/** “Trần Văn Tám – giữ chức – Bí thư Thành ủy Cao Lãnh”. */
function sayingOf(graph: KnowledgeGraph, edge: string, words: Words): string {
  const [from, to] = graph.extremities(edge).map((end) => graph.getNodeAttribute(end, 'label'))
  return [from, words.relations[graph.getEdgeAttribute(edge, 'kind')].line, to].join(' – ')
}
