import { Contexts } from '../6-entities/context.ts'
import { Rejections } from '../6-entities/decisions.ts'
import { nameOfBlock } from '../6-entities/people.ts'
import { profileOf, union } from '../6-entities/profile.ts'
import { appearancesIn } from '../6-entities/slips.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Judgement } from '../knowledge/judgements.ts'
import type { Extraction, LocalPerson } from '../model.ts'
import type { Seen } from './claims.ts'
import { type ProfileRecord, recordOf } from './profile-record.ts'
import { linesOfCopies } from './reprints.ts'
import { rowLine } from './sorted-rows.ts'

/** Somebody in an article as a row has it: which of its people, by number; id, name and other names. */
export type NamedInRow = readonly [number, string, string, readonly string[]]

/** An appearance as a row: the number of the article, who is meant, what is told of them. */
export type AppearanceRow = readonly [number, readonly NamedInRow[], ProfileRecord]

/** Lines of claims that follow each other. */
export interface Lines {
  readonly lines: readonly string[]
  /** Number of the first one's article. */
  readonly first: number
}

/** What is written down of some articles before it is known who is who. */
export interface Appeared {
  readonly seen: readonly Seen[]
  /** How many people each names. */
  readonly people: readonly number[]
  /** Rows of {@link AppearanceRow}s, by names. */
  readonly rows: string
  /** By what copies are known: see {@link linesOfCopies}. */
  readonly said: string
  readonly bands: string
}

/** Appearances of one article have numbers up to this. */
const MOST = 100_000

/** Pure: any number of threads may share the lines. */
export function appear({ lines, first }: Lines, judgements: readonly Judgement[], knowledge: Knowledge): Appeared {
  const rejections = new Rejections(judgements)
  const [seen, people]: [Seen[], number[]] = [[], []]
  const [rows, said, bands]: [string[], string[], string[]] = [[], [], []]
  for (const [at, line] of lines.entries()) {
    const extraction = rejections.accept(JSON.parse(line) as Extraction)
    const { id, published } = extraction.article
    seen.push({ id, ...(published && { published }) })
    people.push(extraction.entities.filter(({ kind }) => kind === 'Person').length)
    rows.push(...rowsOf(extraction, first + at, knowledge))
    const copies = linesOfCopies(extraction, first + at)
    said.push(...copies.said)
    bands.push(...copies.bands)
  }
  return { seen, people, rows: rows.join(''), said: said.join(''), bands: bands.join('') }
}

function rowsOf(extraction: Extraction, article: number, knowledge: Knowledge): readonly string[] {
  const contexts = new Contexts(knowledge)
  const numbers = new Map<LocalPerson, number>()
  for (const entity of extraction.entities) if (entity.kind === 'Person') numbers.set(entity, numbers.size)
  return appearancesIn(extraction, knowledge).map((members, at) => {
    const profile = union(members.map((member) => profileOf(member, contexts, knowledge)))
    const named = members.map(({ entity }): NamedInRow => {
      const { id, label, aliases } = entity
      return [numbers.get(entity)!, id, label, aliases]
    })
    const row: AppearanceRow = [article, named, recordOf(profile)]
    return rowLine(nameOfBlock(members[0]!.entity.label), article * MOST + at, JSON.stringify(row))
  })
}
