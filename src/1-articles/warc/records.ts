import type { ByteReader, Damage } from './bytes.ts'

/** One record of a web archive, cut out of it. */
export interface Raw {
  /** Its place among the records, from 1. */
  readonly number: number
  /** From `WARC/1.1` to the empty line behind the headers, with it. */
  readonly head: Buffer
  readonly block: Buffer
  /** Why there is less in it than it says. */
  readonly fault?: string
  /** What is in it may be wrong. */
  readonly isGarbled?: boolean
}

/** Something between the records, or the record itself, that cannot be read. */
export interface Fault {
  readonly number: number
  readonly fault: string
  readonly head?: never
}

const HEAD_END = '\r\n\r\n'
const NEXT = Buffer.from('\r\n\r\nWARC/1.')
const LONGEST_HEAD = 64 * 1024
/** No page is longer; of a film no more is kept. */
const LONGEST_BLOCK = 32 * 1024 * 1024

/**
 * The records of a web archive by what their heads say of their length. Where that is wrong, or bytes are damaged, reading
 * goes on at the next place where a record begins.
 *
 * The parser of warcio is given each record by itself: after a record that is shorter than it says it waits for ever for the
 * rest (2.4.11).
 */
export async function* recordsOf(reader: ByteReader): AsyncGenerator<Raw | Fault> {
  for (let number = 1; await isMore(reader); number++) {
    const at = reader.at + 1
    const head = await takeHead(reader)
    if (head !== undefined) {
      const { block, fault } = await takeBlock(reader, lengthIn(head))
      const damage = fault !== undefined || reader.damage?.isGarbled ? passedDamage(reader) : undefined
      if (damage === undefined) yield { number, head, block, ...(fault !== undefined && { fault }) }
      else {
        const why = [...(fault === undefined ? [] : [fault]), damage.message].join('. ')
        yield { number, head, block, fault: why, isGarbled: damage.isGarbled }
      }
    } else {
      reader.take(1)
      if (await reader.passUntil(NEXT)) reader.take(HEAD_END.length)
      const left = `No record begins at byte ${at}, where one should; what stands before the next was left out.`
      yield { number, fault: passedDamage(reader)?.message ?? left }
    }
  }
}

/** The damage at which the reader stands, if it does; reading can then go on behind it. */
function passedDamage(reader: ByteReader): Damage | undefined {
  const { damage } = reader
  if (damage === undefined || !/^[\r\n]*$/.test(reader.held.subarray(0, 32).toString('latin1'))) return undefined
  reader.take(reader.held.length)
  reader.passDamage()
  return damage
}

/** Is there a further byte, the line ends between records aside, or a damage? */
async function isMore(reader: ByteReader): Promise<boolean> {
  while (await reader.has(1)) {
    if (!/[\r\n]/.test(String.fromCharCode(reader.held[0]!))) return true
    reader.take(1)
  }
  return reader.damage !== undefined
}

function isStart(reader: ByteReader): boolean {
  return reader.held.subarray(0, 5).toString('latin1') === 'WARC/'
}

/** The head that begins here, if one does. */
async function takeHead(reader: ByteReader): Promise<Buffer | undefined> {
  await reader.has(5)
  if (!isStart(reader)) return undefined
  for (let size = 1024; size <= LONGEST_HEAD; size *= 2) {
    const isThere = await reader.has(size)
    const end = reader.held.subarray(0, size).indexOf(HEAD_END)
    if (end !== -1) return reader.take(end + HEAD_END.length)
    if (!isThere) break
  }
  return undefined
}

function lengthIn(head: Buffer): number {
  return Number(/^content-length:\s*(\d+)\s*$/im.exec(head.toString('latin1'))?.[1] ?? 0)
}

async function takeBlock(reader: ByteReader, length: number): Promise<{ block: Buffer; fault?: string }> {
  const isWhole = await reader.has(Math.min(length, LONGEST_BLOCK))
  const block = reader.take(Math.min(length, LONGEST_BLOCK))
  if (length > LONGEST_BLOCK && (await reader.pass(length - LONGEST_BLOCK))) return { block }
  if (isWhole && length <= LONGEST_BLOCK && (await endsHere(reader))) return { block }

  const next = block.indexOf(NEXT)
  if (next !== -1) {
    reader.giveBack(block.subarray(next))
    return { block: block.subarray(0, next), fault: `it is shorter than it says (${next} of ${length} bytes)` }
  }
  if (!isWhole) return { block, fault: `it is cut short (${block.length} of ${length} bytes)` }
  if (length > LONGEST_BLOCK) return { block, fault: `it is cut short (of ${length} bytes)` }
  const at = reader.at
  await reader.passUntil(NEXT)
  return {
    block,
    fault: `no record begins where it ends; ${reader.at - at} bytes from byte ${at + 1} on were left out`,
  }
}

/** Behind a record come line ends and the next one, the end of the file, or a damage. */
async function endsHere(reader: ByteReader): Promise<boolean> {
  await reader.has(32)
  const behind = reader.held
    .subarray(0, 32)
    .toString('latin1')
    .replace(/^[\r\n]+/, '')
  return behind === '' || behind.startsWith('WARC/')
}
