import type { Attributes } from './attributes.ts'
import { withEntities } from './entities.ts'
import type { Page } from './page.ts'
import { closeUp } from './white-space.ts'

/** Collects what a page says of itself: title, address, `<meta>`, times, and JSON-LD. */
export class PageSays {
  readonly #meta = new Map<string, string[]>()
  readonly #times: { readonly words: string; readonly at: number }[] = []
  readonly #jsonLd: string[] = []
  #canonical: string | undefined
  #title = ''

  get hasTitle(): boolean {
    return this.#title !== ''
  }

  addTitle(data: string): void {
    this.#title += withEntities(data)
  }

  openJsonLd(): void {
    this.#jsonLd.push('')
  }

  addJsonLd(data: string): void {
    this.#jsonLd[this.#jsonLd.length - 1] += data
  }

  addLink({ rel, href }: Attributes): void {
    if (rel?.toLowerCase() === 'canonical') this.#canonical ??= href
  }

  /** @param at the number of the block that the time stands before */
  addTime(name: string, { datetime, content, itemprop }: Attributes, at: number): void {
    if (name === 'time' && datetime !== undefined) this.#times.push({ words: datetime, at })
    else if (content !== undefined && /\bdatePublished\b/.test(itemprop ?? '')) this.#times.push({ words: content, at })
  }

  addMeta({ content, property, name, itemprop }: Attributes): void {
    const value = content?.trim()
    if (!value) return
    for (const said of new Set([property, name, itemprop])) {
      if (said === undefined) continue
      const key = said.toLowerCase()
      const known = this.#meta.get(key)
      if (known === undefined) this.#meta.set(key, [value])
      else known.push(value)
    }
  }

  all(): Omit<Page, 'blocks' | 'elements'> {
    return {
      title: closeUp(this.#title).trim(),
      meta: this.#meta,
      canonical: this.#canonical,
      times: this.#times,
      jsonLd: this.#jsonLd,
    }
  }
}
