import type { Notice } from '../../model.ts'
import { type Io, paintFor, write } from '../io.ts'
import { visible } from './width.ts'

/** Prints notices to standard error, and counts them. */
export class Notices {
  readonly #io: Io
  warnings = 0
  /** Some input could not be read: exit status 1. */
  lost = false

  constructor(io: Io) {
    this.#io = io
  }

  async tell(notice: Notice): Promise<void> {
    if (notice.level === 'warning') this.warnings++
    if (notice.level === 'warning' && notice.stage === 'articles') this.lost = true
    await write(this.#io.stderr, `${this.#words(notice)}\n`)
  }

  #words({ level, message, file, line, article }: Notice): string {
    const paint = paintFor(this.#io.stderr, this.#io.env)
    const name = file === '-' ? 'standard input' : file
    const place = name === undefined ? article && `article ${article}` : line === undefined ? name : `${name}:${line}`
    return `${level === 'warning' ? paint('yellow', 'warning') : 'note'}: ${visible(`${place ? `${place}: ` : ''}${message}`)}`
  }
}
