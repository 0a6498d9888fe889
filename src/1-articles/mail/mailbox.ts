/** One mail of a mailbox, and the line at which it begins; or why it cannot be read. */
export type Message =
  | { readonly line: number; readonly bytes: Buffer; readonly fault?: never }
  | { readonly line: number; readonly fault: string; readonly bytes?: never }

const BEGINS = Buffer.from('\nFrom ')
/** Of a longer one, all but a little is attached. */
const LONGEST = 64 * 1024 * 1024
/** Small pieces are joined first: what is held is copied for each piece. */
const STEP = 1024 * 1024

/** The mails of a mailbox (mboxrd): each begins with a line `From …`, and such lines in its text have a `>` before them. */
export async function* messagesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Message> {
  // A line end before the first, so that it begins like all others.
  let held: Buffer = Buffer.from('\n')
  let line = 0
  let isTooLong = false
  const message = (bytes: Buffer): Message => {
    const begins = Math.max(1, line + 1)
    line += linesIn(bytes)
    if (isTooLong) return { line: begins, fault: `this mail has more than ${LONGEST / 1024 / 1024} MB` }
    return { line: begins, bytes: mailIn(bytes) }
  }
  for await (const chunk of inSteps(chunks)) {
    let from = Math.max(1, held.length - BEGINS.length)
    held = Buffer.concat([held, chunk])
    for (let at = held.indexOf(BEGINS, from); at !== -1; at = held.indexOf(BEGINS, from)) {
      if (isTooLong || held.subarray(0, at).toString('latin1', 0, 64).trim() !== '') yield message(held.subarray(0, at))
      else line += linesIn(held.subarray(0, at))
      isTooLong = false
      held = held.subarray(at)
      from = 1
    }
    if (held.length > LONGEST) {
      isTooLong = true
      const kept = held.subarray(-BEGINS.length)
      line += linesIn(held.subarray(0, -BEGINS.length))
      held = Buffer.from(kept)
    }
  }
  if (isTooLong || held.toString('latin1').trim() !== '') yield message(held)
}

/** The mail without the line that begins it, and without the marks before lines of its text. */
function mailIn(bytes: Buffer): Buffer {
  const start = bytes.subarray(0, BEGINS.length).equals(BEGINS) ? bytes.indexOf('\n', 1) + 1 : 1
  const mail = bytes.subarray(start)
  if (!mail.includes('\n>From ')) return mail
  return Buffer.from(mail.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1')
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++
  return lines
}

async function* inSteps(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    pieces.push(chunk)
    length += chunk.length
    if (length < STEP) continue
    yield Buffer.concat(pieces, length)
    pieces = []
    length = 0
  }
  yield Buffer.concat(pieces, length)
}
