import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import { isUnreal } from './unreal.ts'

/** Where an article speaks of signing what is not signed, nor to be. */
export class Unsigned {
  readonly #mentions: Mentions
  /** A page that knows its mentions; most articles sign nothing. */
  #mentioning: Page | undefined

  constructor(mentions: Mentions) {
    this.#mentions = mentions
  }

  /** “Nếu A ký … với B”, “đề nghị B ký …”, “chưa đi đến ký kết …”: is it told by this verb? */
  at(verb: number): boolean {
    const { page, all } = this.#mentions
    if (!page.begins('signs-now', verb)) return false
    // “hy vọng việc ký kết sẽ giúp …”: of what has been signed
    if (isUnreal(page, all, verb) && !page.ends('deed-as-thing', verb)) return true
    return this.#isAskedFor(verb)
  }

  #isAskedFor(verb: number): boolean {
    this.#mentioning ??= this.#mentions.page.with(this.#mentions.all)
    const page = this.#mentioning
    return page.ends('asks-to-sign', verb)
  }
}
