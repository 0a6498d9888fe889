import type { TypedColumn, Value } from './fields.ts'
import { storable } from './storable.ts'

/** One statement that does the same for each of these rows. */
export function insertion(rows: readonly string[], action: string): string {
  return `UNWIND [\n${rows.join(',\n')}\n] AS row ${action};\n`
}

/** A map of Cypher. What is not known is left out. */
export function literal(entries: readonly (readonly [string, Value | undefined, TypedColumn['type']])[]): string {
  const known = entries.filter((entry): entry is [string, Value, TypedColumn['type']] => entry[1] !== undefined)
  return `{${known.map(([name, value, type]) => `${cypherName(name)}: ${written(value, type)}`).join(', ')}}`
}

/** A name of a label, a type or a property: as it is, or between backticks. */
export function cypherName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `\`${storable(name).replaceAll('`', '``')}\``
}

function written(value: Value, type: TypedColumn['type']): string {
  if (typeof value === 'string') return type === 'date' ? `date(${quoted(value)})` : quoted(value)
  if (typeof value === 'object') return `[${value.map(quoted).join(', ')}]`
  return type === 'number' && Number.isInteger(value) ? `${value}.0` : String(value)
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Line ends too are escaped, so that a statement is read line by line; and `;`, at which some clients part a script. */
function quoted(text: string): string {
  const inside = storable(text).replace(/[\\'\n\r\t]/g, (character) => escapes[character]!)
  return `'${inside.replaceAll(';', '\\u003B').replaceAll('//', '/\\u002F')}'`
}
