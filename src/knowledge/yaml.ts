import { readFileSync } from 'node:fs'
import { EVENT_ID, type Event, getScalarValue, load, parseEvents, YAMLException } from 'js-yaml'
import type { z } from 'zod'
import { DataFileError } from '../errors.ts'

/** Where a value stands in a file: keys of mappings, numbers of items. */
type Path = readonly PropertyKey[]

/** Sentences to try an entry or rule with, up to the next line that is not indented more. */
const SENTENCES = /^( *)(?:counter)?examples:\n(?:\1 +.*(?:\n|$)|\n)*/gm

/**
 * A YAML file of `data/`: what it says, and what to say where it is wrong. Its sentences are left out unless asked for: they are most of
 * its lines, and only tests read them.
 */
export class YamlFile<Content> {
  readonly content: Content
  /** As it is called in messages: `data/grammar/posts.yaml`. */
  readonly place: string
  readonly #text: string

  /** @throws DataFileError with the line that is no YAML, or not as the schema says */
  constructor(file: URL, place: string, schema: z.ZodType<Content>, { sentences = false } = {}) {
    this.place = place
    const text = readFileSync(file, 'utf8')
    this.#text = sentences ? text : text.replace(SENTENCES, (lines) => lines.replace(/.+/g, ''))
    const result = schema.safeParse(this.#parsed(), { jitless: true })
    if (!result.success) {
      const [{ path, message }] = result.error.issues as [z.core.$ZodIssue]
      throw this.error(path, path.length > 0 ? `${path.map(String).join('.')}: ${message}` : message)
    }
    this.content = result.data
  }

  #parsed(): unknown {
    try {
      return load(this.#text)
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error
      const line = error.mark ? `line ${error.mark.line + 1}: ` : ''
      throw new DataFileError(this.place, `${line}this is not YAML: ${error.reason}`)
    }
  }

  /** What is wrong with a value, with the line where it begins. */
  error(path: Path, problem: string): DataFileError {
    return new DataFileError(this.place, `line ${this.lineOf(path)}: ${problem}`)
  }

  /** The line where a value begins, or the innermost there is of those that should hold it. Reads the file once more: for messages. */
  lineOf(path: Path): number {
    const before = this.#text.slice(0, new Positions(this.#text).of(path))
    return before.split('\n').length
  }
}

class Positions {
  readonly #text: string
  readonly #events: readonly Event[]
  /** The event that is looked at; the first opens the document. */
  #at = 1

  constructor(text: string) {
    this.#text = text
    this.#events = parseEvents(text, {})
  }

  of(path: Path): number {
    let position = 0
    for (const key of path) {
      const found = this.#enter(key)
      if (found === undefined) break
      position = found
    }
    return position
  }

  /** Steps to the value of a key or the item of a number. @returns where its key or itself begins */
  #enter(wanted: PropertyKey): number | undefined {
    const whole = this.#events[this.#at++]
    const isMapping = whole?.type === EVENT_ID.MAPPING
    if (!isMapping && whole?.type !== EVENT_ID.SEQUENCE) return undefined
    for (let number = 0; this.#events[this.#at]!.type !== EVENT_ID.POP; number++) {
      const first = this.#events[this.#at]!
      const start = first.type === EVENT_ID.SCALAR ? first.valueStart : 'start' in first ? first.start : 0
      if (isMapping) this.#skip()
      const key = isMapping ? first.type === EVENT_ID.SCALAR && getScalarValue(this.#text, first) : number
      if (key === wanted) return start
      this.#skip()
    }
    return undefined
  }

  #skip(): void {
    let depth = 0
    do {
      const { type } = this.#events[this.#at++]!
      if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++
      else if (type === EVENT_ID.POP) depth--
    } while (depth > 0)
  }
}
