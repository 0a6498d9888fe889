import { byCodeUnit } from '../6-entities/keys.ts'

/**
 * JSON with the names of every object in code unit order: two objects that hold the same give the same text, whichever
 * was filled first.
 *
 * @example
 * stableJson({ to: 2024, from: 2020 }) // '{"from":2020,"to":2024}'
 */
export function stableJson(value: unknown): string {
  if (Array.isArray(value))
    return `[${value.map((inner) => (inner === undefined ? 'null' : stableJson(inner))).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts: string[] = []
  for (const name of Object.keys(value).sort(byCodeUnit)) {
    const inner = (value as Readonly<Record<string, unknown>>)[name]
    if (inner !== undefined) parts.push(`${JSON.stringify(name)}:${stableJson(inner)}`)
  }
  return `{${parts.join(',')}}`
}
