import { FIELD, NAME_WORD, type Part, type Sense } from '../knowledge/lexicon.ts'
import type { Hit } from '../knowledge/trie.ts'
import type { Page } from './page.ts'

/** A field at a token, with its name, where the head of a body may be followed by one. */
export function fieldAt(page: Page, at: number, part: Part): { to: number; name: string } | undefined {
  const hit = page.longest(at, FIELD)
  const longer = hit && part.needed ? page.longest(at, NAME_WORD) : undefined
  // “Cục Văn hóa cơ sở” is not of culture alone
  if (longer && longer.to > hit!.to) return { to: longer.to, name: page.words(at, longer.to) }
  return hit && 'name' in hit.sense ? { to: hit.to, name: fieldName(page, at, hit) } : undefined
}

/** The name of a field; but its words in “Phòng Khoa học Công nghệ và Hợp tác quốc tế”, where the “và” that its name has comes further on. */
function fieldName(page: Page, at: number, { sense, to }: Hit<Sense>): string {
  const { name } = sense as { name: string }
  return name.split(' ').length === to - at + 1 && page.begins('and', to) ? page.words(at, to) : name
}

/** The words as they stand; for a field that is abbreviated, its name. */
export function namePhrase(page: Page, at: number, { sense, to }: Hit<Sense>): string {
  const words = page.words(at, to)
  return sense.type === FIELD && page.folded(at, to) !== sense.name.toLowerCase()
    ? fieldName(page, at, { sense, to })
    : words
}
