import { byCodeUnit } from '../6-entities/keys.ts'

/**
 * JSON with the names of every object in code unit order: two objects that hold the same give the same text, whichever
 * was filled first.
 *
 * @example
 * stableJson({ to: 2024, from: 2020 }) // '{"from":2020,"to":2024}'
 */
export function stableJson(value: unknown): string {
  // What lies in order already is written by the engine itself, which is quicker by far.
  if (typeof value !== 'object' || value === null || isInOrder(value)) return JSON.stringify(value)
  if (Array.isArray(value))
    return `[${value.map((inner) => (inner === undefined ? 'null' : stableJson(inner))).join(',')}]`
  const parts: string[] = []
  for (const name of Object.keys(value).sort(byCodeUnit)) {
    const inner = (value as Readonly<Record<string, unknown>>)[name]
    if (inner !== undefined) parts.push(`${JSON.stringify(name)}:${stableJson(inner)}`)
  }
  return `{${parts.join(',')}}`
}

function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isInOrder)
  let last = ''
  for (const name of Object.keys(value)) {
    if (name < last || !isInOrder((value as Readonly<Record<string, unknown>>)[name])) return false
    last = name
  }
  return true
}
