import { posix } from 'node:path'
import { readXml } from '../xml-parts.ts'
import { fileInZip } from '../zip.ts'

/** Where the parts of a document stand in its zip; Word for the web calls the main one `document2.xml`. */
export interface Parts {
  readonly main: string
  readonly styles?: string | undefined
  readonly footnotes?: string | undefined
  readonly endnotes?: string | undefined
}

/** @throws when it is another kind of document, or damaged */
export function partsOf(bytes: Uint8Array, names: readonly string[]): Parts {
  const there = (name: string | undefined) => (name !== undefined && names.includes(name) ? name : undefined)
  const main = there(relations(bytes, '').get('officeDocument')) ?? there('word/document.xml')
  if (main === undefined) throw new Error('there is no Word document in it')
  const related = relations(bytes, main)
  return {
    main,
    styles: there(related.get('styles')),
    footnotes: there(related.get('footnotes')),
    endnotes: there(related.get('endnotes')),
  }
}

/** What a part refers to, by the last word of the kind of relation. */
function relations(bytes: Uint8Array, part: string): ReadonlyMap<string, string> {
  const folder = posix.dirname(part)
  const targets = new Map<string, string>()
  readXml(fileInZip(bytes, posix.join(folder, '_rels', `${posix.basename(part)}.rels`)), {
    open(name, attribute) {
      const kind = attribute('Type')?.split('/').at(-1)
      const target = attribute('Target')
      if (name !== 'Relationship' || kind === undefined || target === undefined || targets.has(kind)) return
      targets.set(kind, target.startsWith('/') ? target.slice(1) : posix.join(folder, target))
    },
    close() {},
  })
  return targets
}
