import { attributeWithEntities } from './entities.ts'

/** The attributes that say something here. Of two of one name the first counts. */
export class Attributes {
  class: string | undefined
  id: string | undefined
  style: string | undefined
  hidden: string | undefined
  type: string | undefined
  href: string | undefined
  rel: string | undefined
  content: string | undefined
  property: string | undefined
  name: string | undefined
  itemprop: string | undefined
  datetime: string | undefined
  colspan: string | undefined
  rowspan: string | undefined
  open: string | undefined

  set(name: keyof Attributes, value: string): void {
    if (name !== 'set') this[name] ??= attributeWithEntities(value)
  }
}

export const ATTRIBUTES = Object.keys(new Attributes())
