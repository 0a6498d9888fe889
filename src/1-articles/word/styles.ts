import { readXml } from '../xml-parts.ts'

/** How a run of text looks, as far as it says whether and how it is read. What is absent is not said here. */
export interface Look {
  readonly struck?: boolean
  readonly hidden?: boolean
  readonly raised?: boolean
}

/** The look of a property of a run, such as `<w:strike w:val="0"/>`; nothing for properties that do not matter. */
export function lookOf(property: string, value: string | undefined): Look {
  const on = value === undefined || !/^(?:0|false|off|none)$/.test(value)
  if (property === 'strike' || property === 'dstrike') return { struck: on }
  if (property === 'vanish') return { hidden: on }
  return property === 'vertAlign' ? { raised: value === 'superscript' } : {}
}

/** The looks of the styles of a document by their ids, with what each takes from the style it is based on. */
export function readStyles(pieces: Iterable<Uint8Array>): ReadonlyMap<string, Look> {
  const own = new Map<string, { look: Look; base?: string }>()
  let id: string | undefined
  let inRun = false
  readXml(pieces, {
    open(name, attribute) {
      if (name === 'style') {
        id = attribute('styleId')
        if (id !== undefined) own.set(id, { look: {} })
      }
      const style = id === undefined ? undefined : own.get(id)
      if (name === 'rPr') inRun = true
      if (style === undefined) return
      if (name === 'basedOn') style.base = attribute('val') ?? ''
      if (inRun) style.look = { ...style.look, ...lookOf(name, attribute('val')) }
    },
    close(name) {
      if (name === 'rPr') inRun = false
      if (name === 'style') id = undefined
    },
  })
  const whole = (name: string, seen: readonly string[]): Look => {
    const style = own.get(name)
    if (style === undefined || seen.includes(name)) return {}
    return { ...(style.base !== undefined && whole(style.base, [...seen, name])), ...style.look }
  }
  return new Map([...own.keys()].map((name) => [name, whole(name, [])]))
}
