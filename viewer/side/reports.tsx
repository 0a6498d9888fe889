import { useState } from 'preact/hooks'
import { claimId } from '../graph/claim-id.ts'
import type { Group } from '../graph/relations.ts'
import { OutsideLink } from '../parts/fact-list.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { EvidenceCard } from '../reading/evidence.tsx'
import type { Report } from '../reading/passages.ts'
import { read } from '../state/state.ts'
import { dateText } from '../words/dates.ts'
import { Grow } from './ties.tsx'

const AT_ONCE = 12

interface Props {
  readonly node: string
  readonly reports: readonly Report[]
  /** The articles as neighbours of the node, which can be brought onto the map. */
  readonly mentions: readonly Group[]
}

/** Every article that tells of a node, latest first, with all it says. */
export function Reports({ node, reports, mentions }: Props) {
  const { words } = useWorkspace()
  const [most, setMost] = useState(AT_ONCE)
  return (
    <section>
      {mentions.map((group) => (
        <Grow key={group.way} node={node} group={group} />
      ))}
      <h3>
        {words.reports} <span class="count">{words.number(reports.length)}</span>
      </h3>
      <ol class="reports">
        {reports.slice(0, most).map((report) => (
          <ReportItem key={report.article} report={report} />
        ))}
      </ol>
      {reports.length > most && (
        <button type="button" class="wide" onClick={() => setMost(most + AT_ONCE)}>
          {words.more(reports.length - most)}
        </button>
      )}
    </section>
  )
}

function ReportItem({ report: { article: id, passages } }: { report: Report }) {
  const { articles, words, store, state } = useWorkspace()
  const article = articles.get(id)
  return (
    <li class="report-item">
      <h4 lang="vi">{article?.title ?? (article ? words.untitled : id)}</h4>
      <p class="soft">
        {[article?.outlet, article?.published && dateText(article.published)].filter(Boolean).join(', ')}{' '}
        {article && (
          <button
            type="button"
            class="plain"
            onClick={() => store.change(read(state, { article: id, start: 0, end: 0 }))}
          >
            {words.readArticle}
          </button>
        )}{' '}
        {article?.url && <OutsideLink address={article.url} words={words.original} />}
      </p>
      {passages.length === 0 && <p class="soft">{words.onlyNamed}</p>}
      {passages.map(({ edge, evidence }) => (
        <EvidenceCard key={claimId(edge, evidence)} edge={edge} evidence={evidence} inArticle />
      ))}
    </li>
  )
}
