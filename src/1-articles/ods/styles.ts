import type { XmlHandler } from '../word/xml.ts'

/** What a style says of text or of a sheet, as far as it says whether and how it is read. */
export interface OpenStyle {
  readonly struck?: boolean
  readonly raised?: boolean
  readonly hidden?: boolean
}

/** Gathers the styles of `styles.xml` and of the head of `content.xml`, by family and name, each with what it takes from its parent. */
export class OpenStyles {
  readonly #own = new Map<string, { base?: string; look: OpenStyle }>()
  #open: string | undefined

  open(name: string, attribute: Parameters<XmlHandler['open']>[1]): void {
    const family = attribute('family') ?? ''
    if (name === 'style') {
      this.#open = `${family} ${attribute('name')}`
      const parent = attribute('parent-style-name')
      this.#own.set(this.#open, { ...(parent !== undefined && { base: `${family} ${parent}` }), look: {} })
    }
    const style = this.#open === undefined ? undefined : this.#own.get(this.#open)
    if (style === undefined) return
    if (name === 'text-properties') style.look = { ...style.look, ...lookOf(attribute) }
    if (name === 'table-properties' && attribute('display') === 'false') style.look = { ...style.look, hidden: true }
  }

  close(name: string): void {
    if (name === 'style') this.#open = undefined
  }

  /** The look of a style; empty for one that is not known. */
  of(family: string, name: string | undefined): OpenStyle {
    const looks: OpenStyle[] = []
    let key: string | undefined = `${family} ${name}`
    for (let depth = 0; key !== undefined && depth < 10; depth++) {
      const style = this.#own.get(key)
      if (style) looks.unshift(style.look)
      key = style?.base
    }
    return Object.assign({}, ...looks) as OpenStyle
  }
}

function lookOf(attribute: Parameters<XmlHandler['open']>[1]): OpenStyle {
  const line = attribute('text-line-through-style') ?? attribute('text-line-through-type')
  const position = attribute('text-position')
  return {
    ...(line !== undefined && { struck: line !== 'none' }),
    ...(position !== undefined && { raised: /^(?:super|[1-9])/.test(position) }),
  }
}
