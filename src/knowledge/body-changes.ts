import { fold } from '../2-text/vietnamese.ts'
import { DataFileError } from '../errors.ts'
import type { Level } from '../model.ts'
import { readTable } from './tables.ts'

/** What became of the bodies of a name: since when there were any, until when, and what they went into. */
export interface BodyChange {
  /** Folded beginning of the full name: `ban tuyên giáo`. */
  readonly body: string
  /** Level for which alone it holds. */
  readonly level: Level | undefined
  readonly from: string | undefined
  /** Last day, with the precision known. */
  readonly until: string | undefined
  /** What stands at the beginning of the name of the body that took over. */
  readonly heir: string | undefined
  /** Number of the act. */
  readonly act: string
}

const DATE = /^\d{4}(-\d{2}){0,2}$/

/**
 * Reads `body-changes.tsv`, longest names first, so that Ban Tuyên giáo và Dân vận is not taken for a Ban Tuyên giáo.
 *
 * @throws DataFileError naming a line without an act, or with a date that is none
 */
export function loadBodyChanges(file: URL): readonly BodyChange[] {
  const changes = readTable(file, ['body', 'level', 'from', 'until', 'heir', 'act']).map((row): BodyChange => {
    const dates = [row.from, row.until].filter((date) => date !== '')
    if (!row.act || dates.length === 0 || !dates.every((date) => DATE.test(date)))
      throw new DataFileError(
        'data/body-changes.tsv',
        `“${row.body}” needs an act and a day from or until which it holds (2025-02-28 or 2025-02)`,
      )
    return {
      body: fold(row.body),
      level: (row.level || undefined) as Level | undefined,
      from: row.from || undefined,
      until: row.until || undefined,
      heir: row.heir || undefined,
      act: row.act,
    }
  })
  return changes.sort((a, b) => b.body.length - a.body.length || (a.body < b.body ? -1 : 1))
}

/** An act by which the Party set up its committees anew when units merged; the state's own acts say nothing of them. */
export interface PartyAct {
  readonly on: string
  /** Level of the units. */
  readonly level: Level
  readonly act: string
}

/** Reads `party-acts.tsv`. */
export function loadPartyActs(file: URL): readonly PartyAct[] {
  return readTable(file, ['on', 'level', 'act']).map(({ on, level, act }) => ({ on, level: level as Level, act }))
}
