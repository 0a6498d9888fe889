import { decodeUtf8 } from './decode.ts'
import { type Format, type Item, itemsFrom, type Source, warning } from './format.ts'
import { Records } from './records.ts'

/** JSON Lines: one object an article, one article a line. Read line by line, so that a file may be larger than memory. */
export const jsonl: Format = {
  name: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  advice: 'Check that the file is whole, and plain or gzip.',
  read,
}

async function* read(source: Source): AsyncGenerator<Item> {
  let line = 0
  const records = new Records(source)
  for await (const bytes of linesOf(source.bytes())) {
    line++
    const decoded = decodeUtf8(bytes)
    if (decoded.problem !== undefined) {
      yield warning(`Skipped: in this line, ${decoded.problem}. Save the file as UTF-8.`, line)
    } else if (decoded.text.trim() !== '') {
      yield* itemsFrom(readLine(decoded.text, line, records), decoded.from)
    }
  }
  yield* records.remarks()
}

function readLine(text: string, line: number, records: Records): readonly Item[] {
  let record: unknown
  try {
    record = JSON.parse(text)
  } catch (error) {
    return [warning(`Skipped: this line is not valid JSON (${(error as Error).message}).`, line)]
  }
  return records.read(record, line)
}

/**
 * The bytes between line feeds. Node's readline would also cut at U+2028 and U+2029, which JSON allows inside a string,
 * and would replace invalid UTF-8 without a word.
 */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = []
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      yield joined(pending, chunk.subarray(start, end))
      pending = []
      start = end + 1
    }
    if (start < chunk.length) pending.push(chunk.subarray(start))
  }
  if (pending.length > 0) yield Buffer.concat(pending)
}

function joined(pending: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  return pending.length === 0 ? last : Buffer.concat([...pending, last])
}
