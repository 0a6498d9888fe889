import { Parser } from 'htmlparser2'

/** What is told of a part of a document. Names are without their prefix: `w:p` and the `ns0:p` of other writers are `p`. */
export interface XmlHandler {
  open(name: string, attribute: (name: string) => string | undefined): void
  close(name: string): void
  text?(text: string): void
}

/** No document nests deeper, and the parser takes a time that grows with the square of the depth. */
const DEEPEST = 5000

/**
 * Reads XML piece by piece.
 *
 * @throws when it is nested deeper than any document, or the bytes are not valid in the encoding that the mark at their start tells, UTF-8 without one
 */
export function readXml(pieces: Iterable<Uint8Array>, handler: XmlHandler): void {
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST) throw new Error('it is nested deeper than any document')
        handler.open(local(name), (wanted) => attributeOf(attributes, wanted))
      },
      onclosetag: (name) => {
        depth--
        handler.close(local(name))
      },
      ontext: (text) => handler.text?.(text),
    },
    { xmlMode: true },
  )
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    parser.write(decoder.decode(piece, { stream: true }))
  }
  parser.end(decoder?.decode())
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function attributeOf(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  const name = Object.keys(attributes).find((given) => local(given) === wanted)
  return name === undefined ? undefined : attributes[name]
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff || (start[0] === 0x3c && start[1] === 0)) return 'utf-16le'
  return start[0] === 0xfe || (start[0] === 0 && start[1] === 0x3c) ? 'utf-16be' : 'utf-8'
}
