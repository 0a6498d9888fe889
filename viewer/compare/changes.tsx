import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import type { FieldChange } from '../../src/compare/difference.ts'
import { useWorkspace } from '../parts/workspace.ts'
import type { CompareWords } from '../words/compare.ts'
import { dateText } from '../words/dates.ts'
import type { Words } from '../words/words.ts'
import { useCompareWords } from './words.ts'

interface Props {
  readonly changes: readonly FieldChange[]
  readonly older: KnowledgeGraph
}

/** What is otherwise than it was: “Đến: trước là chưa rõ, nay là 14/01/2021”. */
export function Changes({ changes, older }: Props) {
  const { graph, words } = useWorkspace()
  const said = useCompareWords()
  return (
    <ul class="compare-changes soft">
      {changes.map((change) => (
        <li key={change.field}>
          {fieldText(change.field, words, said)}: {said.was} {valueText(change.field, change.old, older, words, said)},{' '}
          {said.is} {valueText(change.field, change.new, graph, words, said)}
        </li>
      ))}
    </ul>
  )
}

function fieldText(field: string, words: Words, said: CompareWords): string {
  return said.fields[field] ?? (words.facts as Readonly<Record<string, string>>)[field] ?? field
}

function valueText(field: string, value: unknown, graph: KnowledgeGraph, words: Words, said: CompareWords): string {
  if (value === undefined) return said.untold
  if (typeof value === 'boolean') return value ? said.yes : said.no
  if (Array.isArray(value)) {
    return value.map((each) => valueText(field, each, graph, words, said)).join(', ') || said.untold
  }
  const text = String(value)
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    status: { ...words.measureStatuses, ...words.agreementStatuses, ...words.statuses },
    sector: words.sectors,
    level: words.levels,
    ended: words.ends,
    began: words.beginnings,
    endedBy: words.endings,
  }
  if (field === 'bodyKind') return words.bodyKind(text)
  return named[field]?.[text] ?? (graph.hasNode(text) ? graph.getNodeAttribute(text, 'label') : dateText(text))
}
