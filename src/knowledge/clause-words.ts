import type { Ended } from '../model.ts'
import { oneOf } from './rows.ts'
import { readTable } from './tables.ts'

// Kinds of phrases that say of a clause when it was so, whether it was, and how it ended; bits beside those of the lexicon.
export const SPAN = 8388608
export const UNREAL = 16777216
export const ENDING = 33554432
export const SANCTION = 134217728

/** Words that bound a time, and what they say of it. `use` of `data/lexicons/spans.tsv`. */
export interface SpanSense {
  readonly type: typeof SPAN
  readonly use: SpanUse
}

export type SpanUse =
  | 'since' // từ, kể từ
  | 'until' // đến, cho đến hết
  | 'now' // nay, hiện nay: not over
  | 'still' // đến nay, alone
  | 'period' // giai đoạn: may go on beyond the day of the article
  | 'years' // trong các năm
  | 'term' // nhiệm kỳ
  | 'past' // khóa trước, right behind a post
  | 'then' // (khi đó), in brackets behind a post
  | 'end' // khi nghỉ hưu, lúc mất: over, whether the day is told or not

/** Words that say how a post ended. */
export interface EndingSense {
  readonly type: typeof ENDING
  readonly ended: Ended
}

/** Words of a disciplinary measure or a step of criminal procedure. */
export interface SanctionSense {
  readonly type: typeof SANCTION
  /** The measure, by its usual name. */
  readonly measure: string
  /** Kind of the event. */
  readonly kind: string
  /** `verb`: also a word of every day; `passive`: a measure only behind “bị”; `noun`: also a thing that is spoken of; `case`: of a case and nobody; `lifts`: takes the measure back; `reproof`: as `verb`, and where a body of the state or the Party speaks it to whomever; `sentence`: what a court says, and a measure where a term in prison follows. */
  readonly use: SanctionUse | undefined
}

export type SanctionUse = 'verb' | 'reproof' | 'passive' | 'noun' | 'case' | 'lifts' | 'sentence'

/** Words by which something is only supposed, asked, wished or planned. `kind` of `data/lexicons/unreal.tsv`. */
export interface UnrealSense {
  readonly type: typeof UNREAL
  readonly kind: UnrealKind
  /** Words right before, with which it is another word: “tài” of “tài liệu”. */
  readonly unless: readonly string[]
}

export type UnrealKind =
  | 'condition' // nếu: up to “thì”, or the comma of the main clause
  | 'counterfactual' // giá như: the rest of the sentence
  | 'almost' // suýt: the clause behind it
  | 'doubt' // liệu, tin đồn: the clause behind it
  | 'wish' // hy vọng: the clause behind it
  | 'whether' // hay không: the clause before it
  | 'presumes' // vì sao: what it asks about has happened

/** Loads the words of `spans.tsv`, `endings.tsv`, `sanctions.tsv` and `unreal.tsv`. @throws DataFileError for a use or kind that there is not */
export function loadClauseWords(
  folder: URL,
  phrases: { add(phrase: string, sense: SpanSense | UnrealSense | EndingSense | SanctionSense): void },
): void {
  const file = (name: string) => new URL(`${name}.tsv`, folder)
  for (const row of readTable(file('spans'), ['form', 'use']))
    phrases.add(row.form, { type: SPAN, use: oneOf(USES, row.use, row) })
  for (const row of readTable(file('endings'), ['form', 'ended']))
    phrases.add(row.form, { type: ENDING, ended: oneOf(WAYS, row.ended, row) })
  for (const row of readTable(file('sanctions'), ['form', 'measure', 'kind', 'use']))
    phrases.add(row.form, {
      type: SANCTION,
      measure: row.measure,
      kind: row.kind,
      use: row.use === '' ? undefined : oneOf(SANCTION_USES, row.use, row),
    })
  for (const row of readTable(file('unreal'), ['form', 'kind', 'unless']))
    phrases.add(row.form, {
      type: UNREAL,
      kind: oneOf(KINDS, row.kind, row),
      unless: row.unless.split('|').filter(Boolean),
    })
}

const USES: readonly SpanUse[] = ['since', 'until', 'now', 'still', 'period', 'years', 'term', 'past', 'then', 'end']
const WAYS: readonly Ended[] = ['transferred', 'retired', 'dismissed', 'disciplined', 'died', 'dissolved']
const SANCTION_USES: readonly SanctionUse[] = ['verb', 'reproof', 'passive', 'noun', 'case', 'lifts', 'sentence']
const KINDS: readonly UnrealKind[] = ['condition', 'counterfactual', 'almost', 'doubt', 'wish', 'whether', 'presumes']
