/**
 * JSON with the names of every object in code unit order: two objects that hold the same give the same text, whichever
 * was filled first.
 *
 * @example
 * stableJson({ to: 2024, from: 2020 }) // '{"from":2020,"to":2024}'
 */
export function stableJson(value: unknown): string {
  return told(value) ?? 'null'
}

/** Nothing for what JSON has no word for, which an object leaves out. */
function told(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`
  const members: string[] = []
  for (const name of Object.keys(value).sort()) {
    const member = told((value as Record<string, unknown>)[name])
    if (member !== undefined) members.push(`${JSON.stringify(name)}:${member}`)
  }
  return `{${members.join(',')}}`
}
