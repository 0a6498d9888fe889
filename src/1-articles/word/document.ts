import { readXml } from '../xml-parts.ts'
import { fileInZip, namesInZip } from '../zip.ts'
import { type Block, textOf } from './blocks.ts'
import { Content, type Context } from './content.ts'
import { partsOf } from './parts.ts'
import { readStyles } from './styles.ts'

/** What was read of a Word document: its text, with the footnotes after the body; in words what was not read. */
export interface Read {
  readonly text: string
  readonly unread: readonly string[]
  /** Why reading ended early. */
  readonly damage?: string
}

/** @throws when nothing can be read */
export function readDocument(bytes: Uint8Array): Read {
  const { names, isWhole } = namesInZip(bytes)
  const parts = partsOf(bytes, names)
  const context: Context = {
    styles: parts.styles === undefined ? new Map() : readStyles(fileInZip(bytes, parts.styles)),
    notes: new Map(),
    unread: new Set(),
  }
  const body = new Content(context)
  try {
    readXml(fileInZip(bytes, parts.main), body)
  } catch (error) {
    if (body.blocks.length === 0) throw error
    return { text: textOf(body.blocks), unread: [...context.unread].sort(), damage: (error as Error).message }
  }
  const read = new Map([
    ...notesOf(bytes, 'footnote', parts.footnotes, context),
    ...notesOf(bytes, 'endnote', parts.endnotes, context),
  ])
  const notes = [...context.notes].flatMap(([id, mark]) => withMarkApart(read.get(id) ?? [], mark))
  const damage = isWhole ? {} : { damage: 'it ends too early' }
  return { text: textOf([...body.blocks, ...notes]), unread: [...context.unread].sort(), ...damage }
}

/** Behind the mark of a note stands a space, a tab or nothing, as the program liked. */
function withMarkApart([first, ...others]: readonly Block[], mark: string): readonly Block[] {
  if (first === undefined || mark === '') return first === undefined ? [] : [first, ...others]
  const text = first.text.startsWith(mark) ? first.text.slice(mark.length).trimStart() : first.text
  return [{ text: `${mark} ${text}` }, ...others]
}

/** The notes of a part, by `footnote 2`. */
function notesOf(
  bytes: Uint8Array,
  kind: 'footnote' | 'endnote',
  part: string | undefined,
  context: Context,
): ReadonlyMap<string, readonly Block[]> {
  const notes = new Map<string, readonly Block[]>()
  if (part === undefined || context.notes.size === 0) return notes
  let open: { readonly id: string; readonly content: Content } | undefined
  readXml(fileInZip(bytes, part), {
    open(name, attribute) {
      const id = `${kind} ${attribute('id')}`
      if (name === kind) open = { id, content: new Content(context, context.notes.get(id)) }
      else open?.content.open(name, attribute)
    },
    close(name) {
      if (name === kind && open) notes.set(open.id, open.content.blocks)
      if (name === kind) open = undefined
      else open?.content.close(name)
    },
    text: (text) => open?.content.text(text),
  })
  return notes
}
