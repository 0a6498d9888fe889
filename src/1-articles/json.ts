import { decodeText } from './decode.ts'
import { allBytes, type Format, type Item, itemsFrom, type Source, warning } from './format.ts'
import { Records } from './records.ts'

/** JSON: one article as an object, or a list of them. */
export const json: Format = {
  name: 'JSON',
  extensions: ['.json'],
  advice: 'A very large list of articles can be read as JSON Lines (.jsonl), one object a line.',
  read,
}

async function* read(source: Source): AsyncGenerator<Item> {
  const decoded = decodeText(await allBytes(source))
  if (decoded.problem !== undefined) {
    yield warning(`Skipped: ${decoded.problem}. Save the file as UTF-8.`, decoded.line)
    return
  }
  let value: unknown
  try {
    value = JSON.parse(decoded.text)
  } catch (error) {
    yield warning(
      `Skipped: this is not valid JSON (${(error as Error).message}). If it holds one object a line, give it a name that ends in .jsonl.`,
    )
    return
  }
  const records = new Records(source)
  const lines = Array.isArray(value) ? linesOfItems(decoded.text) : []
  for (const [index, record] of (Array.isArray(value) ? value : [value]).entries()) {
    yield* itemsFrom(records.read(record, lines[index] ?? 1), decoded.from)
  }
  yield* records.remarks()
}

/** For each item of a list in valid JSON, the line on which it begins, so that a message can lead there. */
function linesOfItems(text: string): readonly number[] {
  const lines: number[] = []
  let line = 1
  let depth = 0
  let expecting = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (char === '\n') line++
    if (/\s/.test(char)) continue
    if (expecting && char !== ']') lines.push(line)
    expecting = (char === '[' && depth === 0) || (char === ',' && depth === 1)
    if (char === '"') at = endOfString(text, at)
    if (char === '[' || char === '{') depth++
    if (char === ']' || char === '}') depth--
  }
  return lines
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}
