import { useMemo, useState } from 'preact/hooks'
import type { Judgement } from '../../src/knowledge/judgements.ts'
import { markRead, readMarks } from '../state/read-marks.ts'
import { readIn } from './judged.ts'
import type { Sitting } from './sitting.ts'

/** Which articles are read to their end, and the way to say so of one or to take it back. */
export interface Marks {
  readonly read: ReadonlySet<string>
  toggle(article: string): Promise<void>
}

const NONE: readonly Judgement[] = []

/** The marks of this browser, and those among the judgements. */
export function useMarks(sitting: Sitting | undefined): Marks {
  const [own, setOwn] = useState(readMarks)
  const judgements = sitting?.judgements ?? NONE
  const read = useMemo(() => new Set([...own, ...readIn(judgements)]), [own, judgements])
  return {
    read,
    async toggle(article) {
      const isRead = !read.has(article)
      if (sitting) await toggleIn(sitting, article, isRead)
      markRead(article, isRead)
      setOwn(readMarks())
    },
  }
}

/** Says among the judgements that an article is read, or takes that back. */
export async function toggleIn(sitting: Sitting, article: string, isRead: boolean): Promise<void> {
  if (isRead) await sitting.write([{ verdict: 'read', article }])
  else
    for (const judgement of sitting.judgements)
      if (judgement.verdict === 'read' && judgement.article === article) await sitting.undo(judgement)
}
