import { byCodeUnit } from '../6-entities/keys.ts'

/**
 * JSON with the names of every object in code unit order: two objects that hold the same give the same text, whichever
 * was filled first.
 *
 * @example
 * stableJson({ to: 2024, from: 2020 }) // '{"from":2020,"to":2024}'
 */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => byCodeUnit(one, other)))
      : inner,
  )
}
