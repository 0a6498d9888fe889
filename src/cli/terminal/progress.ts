import type { Io } from '../io.ts'

/** Work done sooner than this needs no word on how far it has come. */
const PATIENCE = 2000
const BETWEEN = 200
/** Back to the start of the line, and the line made empty. */
const CLEAR = '\r\u001b[K'

/** One line on the terminal that says how far long work has come. Nothing where standard error is no terminal. */
export class Progress {
  readonly #io: Io
  readonly #start: number
  #last = Number.NEGATIVE_INFINITY
  #shown = false

  constructor(io: Io) {
    this.#io = io
    this.#start = io.now()
  }

  /** Says what is being done now, by the seconds it has taken; `soon` when the next word may be long in coming. */
  tell(words: string | ((seconds: number) => string), { soon = false }: { readonly soon?: boolean } = {}): void {
    if (!this.#io.stderr.isTTY) return
    const now = this.#io.now()
    if (now - this.#start < PATIENCE || (!soon && now - this.#last < BETWEEN)) return
    this.#last = now
    this.#shown = true
    this.#io.stderr.write(`${CLEAR}${typeof words === 'string' ? words : words((now - this.#start) / 1000)}`)
  }

  /** Takes the line away, to make room for a message or because the work is done. */
  clear(): void {
    if (this.#shown) this.#io.stderr.write(CLEAR)
    this.#shown = false
  }
}
