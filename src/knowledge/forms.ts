import { fold } from '../2-text/vietnamese.ts'
import type { Row } from './rows.ts'

interface Part<Value> {
  readonly words: string
  readonly open: 'before' | 'behind'
  readonly value: Value
}

/**
 * What a table says of words, line by line: of some words whole, of all that begin with them (“Phó …”) or end with them
 * (“… viên”), and in a line “…” of all others. Of several lines the whole one holds, else the one that says most words.
 */
export class Forms<Value> {
  readonly #whole = new Map<string, Value>()
  readonly #parts: readonly Part<Value>[]
  readonly #rest: Value | undefined
  readonly #known = new Map<string, Value | undefined>()

  /** @throws DataFileError for a form that stands twice */
  constructor(lines: readonly (readonly [Row<'form'>, Value])[]) {
    const parts: Part<Value>[] = []
    const forms = new Set<string>()
    for (const [row, value] of lines) {
      const form = fold(row.form)
      if (forms.has(form)) throw row.at.wrong(`“${row.form}” stands there already`)
      forms.add(form)
      if (form === '…') this.#rest = value
      else if (form.startsWith('… ')) parts.push({ words: form.slice(2), open: 'before', value })
      else if (form.endsWith(' …')) parts.push({ words: form.slice(0, -2), open: 'behind', value })
      else this.#whole.set(form, value)
    }
    this.#parts = parts.sort((a, b) => b.words.length - a.words.length)
  }

  /** What is said of some words; nothing if no line is about them. */
  of(words: string): Value | undefined {
    const before = this.#known.get(words)
    if (before !== undefined) return before
    const folded = fold(words)
    const found = this.#whole.get(folded) ?? this.#parts.find((part) => isPart(folded, part))?.value ?? this.#rest
    this.#known.set(words, found)
    return found
  }
}

function isPart(role: string, { words, open }: { words: string; open: 'before' | 'behind' }): boolean {
  return role === words || (open === 'before' ? role.endsWith(` ${words}`) : role.startsWith(`${words} `))
}
