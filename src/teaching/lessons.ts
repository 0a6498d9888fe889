import { readTable } from '../knowledge/tables.ts'

const MISTAKES = ['from', 'to', 'status', 'added', 'missing'] as const

/** A fact of a teaching article, what was made wrong of it, if anything, and why one should have said so. */
export interface TeachingFact {
  readonly article: string
  readonly kind: string
  /** Labels of what it is between; nothing where the article only names something. */
  readonly from: string
  readonly to: string
  readonly mistake: (typeof MISTAKES)[number] | undefined
  /** The wrong end, the wrong status, or the words that an added fact is said to rest on. */
  readonly becomes: string
  readonly why: Why
  /** The problem of its line, to be thrown. */
  wrong(problem: string): Error
}

export interface Why {
  readonly vi: string
  readonly en: string
}

/** What the teaching articles say and what is wrong in it. @throws DataFileError with the line that is wrong */
export function loadTeachingFacts(file: URL): readonly TeachingFact[] {
  const columns = ['article', 'kind', 'from', 'to', 'mistake', 'becomes', 'vietnamese', 'english'] as const
  const rows = readTable(file, columns, ({ mistake, becomes, vietnamese, english }) => {
    if (!vietnamese || !english) return 'it is to be said why, in both languages'
    if (mistake === '') return becomes ? 'it becomes something, but no mistake is named' : undefined
    if (!MISTAKES.some((known) => known === mistake)) return `“${mistake}” is not among ${MISTAKES.join(', ')}`
    return (becomes === '') === (mistake === 'missing')
      ? undefined
      : 'what it becomes goes with every mistake but missing'
  })
  return rows.map(({ article, kind, from, to, mistake, becomes, vietnamese, english, at }) => ({
    article,
    kind,
    from,
    to,
    mistake: MISTAKES.find((known) => known === mistake),
    becomes,
    why: { vi: vietnamese, en: english },
    wrong: (problem) => at.wrong(problem),
  }))
}
