import { DataFileError } from '../errors.ts'
import type { GoldRecord } from './record.ts'

const LISTS = ['persons', 'holds', 'bodies', 'agreements', 'documents', 'events', 'figures', 'discipline'] as const

/** The records of a gold file, one JSON object a line. @throws DataFileError with the line that is none */
export function readGold(text: string, file: string): readonly GoldRecord[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const wrong = (problem: string) => new DataFileError(file, `line ${at + 1}: ${problem}`)
    let record: Partial<Record<string, unknown>>
    try {
      record = JSON.parse(line)
    } catch (error) {
      throw wrong((error as Error).message)
    }
    if (typeof record?.['id'] !== 'string') throw wrong('no “id” of an article')
    for (const list of LISTS)
      if (record[list] !== undefined && !Array.isArray(record[list])) throw wrong(`“${list}” is no list`)
    return record as unknown as GoldRecord
  })
}
