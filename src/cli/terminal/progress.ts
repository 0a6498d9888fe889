import type { Reach } from '../../1-articles/reach.ts'
import type { Io } from '../io.ts'
import { grouped } from './width.ts'

/** Work done sooner than this needs no word on how far it has come. */
const PATIENCE = 2000
const BETWEEN = 200
/** In seconds. */
const MINUTE = 60
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

  /** Whether anybody sees it. */
  get isShown(): boolean {
    return this.#io.stderr.isTTY === true
  }

  /** Says what is being done now, by the seconds it has taken; `soon` when the next word may be long in coming. */
  tell(words: string | ((seconds: number) => string), { soon = false }: { readonly soon?: boolean } = {}): void {
    if (!this.isShown) return
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

type Read = Pick<Reach, 'bytes' | 'total'>

/** How many a second, and how long the rest takes if it is like what is done: “310 a second, some 2 min left …”. */
export function pace(count: number, seconds: number, reach?: Read): string {
  const left = reach && timeLeft(seconds, reach)
  return `${grouped(Math.round(count / seconds))} a second${left === undefined ? '' : `, ${left}`} …`
}

/** Nothing where it is not known how much there is, or as long as nothing is done. */
function timeLeft(seconds: number, { bytes, total }: Read): string | undefined {
  if (total === undefined || bytes === 0 || bytes >= total) return undefined
  const left = (seconds * (total - bytes)) / bytes
  if (left < MINUTE) return `some ${Math.ceil(left / 10) * 10} s left`
  if (left < 100 * MINUTE) return `some ${Math.round(left / MINUTE)} min left`
  return `some ${Math.round(left / (60 * MINUTE))} h left`
}
