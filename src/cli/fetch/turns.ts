import { setTimeout as wait } from 'node:timers/promises'

/** The longest rest that a host can ask for, in milliseconds. */
const LONGEST = 60_000

/** Lets one at a time ask a host, with a rest between. */
export class Turns {
  readonly #rest: number
  readonly #rests = new Map<string, number>()
  readonly #last = new Map<string, Promise<unknown>>()
  readonly #ended = new Map<string, number>()

  /** @param rest milliseconds between two requests to one host */
  constructor(rest: number) {
    this.#rest = rest
  }

  /** A host may ask for a longer rest than ours. */
  slowDown(host: string, rest: number): void {
    this.#rests.set(host, Math.min(Math.max(rest, this.#rest), LONGEST))
  }

  /** Does what asks a host, when it is its turn. */
  take<Result>(host: string, ask: () => Promise<Result>): Promise<Result> {
    const turn = (this.#last.get(host) ?? Promise.resolve()).then(async () => {
      const ended = this.#ended.get(host)
      const left = ended === undefined ? 0 : ended + (this.#rests.get(host) ?? this.#rest) - performance.now()
      if (left > 0) await wait(left)
      try {
        return await ask()
      } finally {
        this.#ended.set(host, performance.now())
      }
    })
    this.#last.set(
      host,
      turn.catch(() => {}),
    )
    return turn
  }
}
