import { fold, toneOf } from '../2-text/vietnamese.ts'
import { readTable } from './tables.ts'

/** Names in the spelling in which two readings are compared: what readers write differently and mean alike is one. */
export interface ComparedNames {
  /** @example of('BTV Thành uỷ TP Cao Lãnh') // the same as of('Ban Thường vụ Thành ủy Cao Lãnh') */
  of(name: string): string
  ofAgreement(kind: string): string
}

type Rewriting = readonly (readonly [RegExp, string])[]

/** Loads how names are compared. @throws DataFileError with the line that is wrong */
export function loadComparedNames(file: URL): ComparedNames {
  const rows = readTable(file, ['pattern', 'of', 'becomes'], ({ pattern, of }) => {
    if (of !== 'name' && of !== 'agreement') return `“${of}” is neither name nor agreement`
    try {
      wordly(pattern)
      return undefined
    } catch (error) {
      return (error as Error).message
    }
  })
  const named = (kind: string): Rewriting =>
    rows.flatMap(({ pattern, of, becomes }) => (of === kind ? [[wordly(pattern), becomes] as const] : []))
  const [names, agreements] = [named('name'), named('agreement')]
  const known = new Map<string, string>()
  const of = (name: string): string => {
    const before = known.get(name)
    if (before !== undefined) return before
    const made = rewritten(plain(name), names).split(' ').map(withToneLast).join(' ')
    known.set(name, made)
    return made
  }
  return { of, ofAgreement: (kind) => of(rewritten(fold(kind), agreements)) }
}

/** A pattern whose `\b` is the edge of a Vietnamese word, that of JavaScript being one of letters without marks. */
function wordly(pattern: string): RegExp {
  const edges = pattern.replace(/\\b/g, (_, at: number) =>
    at === 0 || '|('.includes(pattern[at - 1]!) ? '(?<![\\p{L}\\d])' : '(?![\\p{L}\\d])',
  )
  return new RegExp(edges, 'gu')
}

/** Small letters without brackets, quotes, dashes. */
function plain(name: string): string {
  const words = fold(name)
    .replace(/\(.*?\)/g, ' ')
    .replace(/[“”"'’.,;:()]/g, ' ')
    .replace(/[-–—]/g, ' ')
  return closed(words)
}

function rewritten(words: string, rewriting: Rewriting): string {
  return rewriting.reduce((text, [pattern, becomes]) => closed(text.replace(pattern, ` ${becomes} `)), words)
}

function closed(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** A syllable with its tone behind it, wherever it was written: hoà, hòa. */
function withToneLast(syllable: string): string {
  const base = syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
  const tone = toneOf(syllable)
  return tone ? `${base}·${tone}` : base
}
