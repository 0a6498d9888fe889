import type { Vocabulary } from '../2-text/tokens.ts'
import { DataFileError } from '../errors.ts'
import { wordsOf } from './trie.ts'

/** What a slot of a pattern may take. */
export const SLOTS = [
  'person',
  'people',
  'post',
  'posts',
  'body',
  'bodies',
  'event',
  'agreement',
  'document',
  'date',
  'period',
  'place',
] as const
export type Slot = (typeof SLOTS)[number]

/** One step of a pattern: words, of which one must stand there; a slot for a mention; or a short gap. */
export type Element =
  | {
      readonly kind: 'words'
      readonly phrases: readonly string[]
      readonly numbers: readonly (readonly number[])[]
      readonly optional: boolean
    }
  | { readonly kind: 'slot'; readonly role: string; readonly slot: Slot; readonly optional: boolean }
  | { readonly kind: 'gap' }

/**
 * Reads the pattern notation, which has four signs: `{role:kind}` a mention, `(a|b)` one of these phrases, `?` may be
 * absent, `...` a gap of at most {@link LONGEST_GAP} tokens within the sentence.
 *
 * @example
 * parsePattern('{chair:people} (đồng)? (chủ trì|chủ tọa)', vocabulary, file)
 * @throws DataFileError when a sign is not understood
 */
export function parsePattern(text: string, vocabulary: Vocabulary, file: string): readonly Element[] {
  const elements: Element[] = []
  for (const [part] of text.matchAll(/\{[^}]*\}\??|\([^)]*\)\??|\.\.\.|[^\s{(]+/g)) {
    const optional = part.endsWith('?')
    const bare = optional ? part.slice(0, -1) : part
    if (bare === '...') elements.push({ kind: 'gap' })
    else if (bare.startsWith('{')) {
      const [role, slot] = bare.slice(1, -1).split(':') as [string, Slot | undefined]
      if (!slot || !SLOTS.includes(slot))
        throw new DataFileError(
          file,
          `“${part}” in “${text}”: a slot is {role:kind}, and the kinds are ${SLOTS.join(', ')}`,
        )
      elements.push({ kind: 'slot', role, slot, optional })
    } else {
      const phrases = bare.startsWith('(') ? bare.slice(1, -1).split('|') : [bare]
      const last = elements.at(-1)
      if (!bare.startsWith('(') && !optional && last?.kind === 'words' && last.phrases.length === 1 && !last.optional) {
        elements.pop()
        phrases[0] = `${last.phrases[0]} ${phrases[0]}`
      }
      elements.push({ kind: 'words', phrases, numbers: phrases.map((phrase) => wordsOf(phrase, vocabulary)), optional })
    }
  }
  return elements
}

export const LONGEST_GAP = 14
