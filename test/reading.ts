import { read } from '../src/2-text/read.ts'
import { textOf } from '../src/2-text/tokens.ts'
import { findMentions } from '../src/3-mentions/index.ts'
import type { Page } from '../src/3-mentions/page.ts'
import type { Mention } from '../src/3-mentions/types.ts'
import { extract } from '../src/extract.ts'
import { loadKnowledge } from '../src/knowledge/index.ts'
import type { Article, Claim, Extraction, LocalEntity } from '../src/model.ts'

/** What the tests read with: the project's own `data/`. */
export const knowledge = loadKnowledge()

/** What is known of an article besides its text: title, outlet, day of publication … */
export type About = Omit<Partial<Article>, 'text'>

export function articleOf(text: string, about: About = {}): Article {
  return { id: 'bài', text, ...about }
}

export function readingOf(text: string, about: About = {}): ReturnType<typeof read> {
  return read(articleOf(text, about), knowledge)
}

export function extractionOf(text: string, about: About = {}): Extraction {
  return extract(articleOf(text, about), knowledge)
}

export function sentencesOf(text: string): readonly string[] {
  const { tokens, sentences } = readingOf(text)
  return sentences.slice(0, -1).map((from, at) => textOf(tokens, from, sentences[at + 1]!))
}

/** The mentions of one kind, with the page they stand on. */
export function mentionsOf<Kind extends Mention['kind']>(
  kind: Kind,
  text: string,
  about: About = {},
): { readonly page: Page; readonly found: readonly Extract<Mention, { kind: Kind }>[] } {
  const { page, all } = findMentions(readingOf(text, about), knowledge)
  return { page, found: all.filter((mention): mention is Extract<Mention, { kind: Kind }> => mention.kind === kind) }
}

/** The words of the mentions of one kind, as they stand in the text. */
export function wordsOf(kind: Mention['kind'], text: string, about: About = {}): readonly string[] {
  const { page, found } = mentionsOf(kind, text, about)
  return found.map(({ from, to }) => page.raw(from, to))
}

/** The things of one kind that an article tells of. */
export function entitiesOf<Kind extends LocalEntity['kind']>(
  { entities }: Extraction,
  kind: Kind,
): readonly Extract<LocalEntity, { kind: Kind }>[] {
  return entities.filter((entity): entity is Extract<LocalEntity, { kind: Kind }> => entity.kind === kind)
}

/** Labels of the things of one kind that the text tells of, in order of the alphabet by code unit. */
export function labelsOf(kind: LocalEntity['kind'], text: string, about: About = {}): readonly string[] {
  return entitiesOf(extractionOf(text, about), kind)
    .map(({ label }) => label)
    .toSorted()
}

/** Claims of one kind as lines “from → to”. */
export function relationsOf(kind: Claim['kind'], text: string, about: About = {}): readonly string[] {
  const { claims, entities } = extractionOf(text, about)
  const label = new Map(entities.map((entity) => [entity.id, entity.label]))
  const lines = claims
    .filter((claim) => claim.kind === kind)
    .map(({ from, to }) => `${label.get(from)} → ${label.get(to)}`)
  return [...new Set(lines)].toSorted()
}

/** Who holds what, and how: “Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh”, with “(former)” behind it unless it is now. */
export function holdsOf(text: string, about: About = {}): readonly string[] {
  const { claims, entities } = extractionOf(text, about)
  const label = new Map(entities.map((entity) => [entity.id, entity.label]))
  const lines = claims.flatMap(({ from, to, hold }) => {
    if (!hold) return []
    const aside = [hold.status === 'current' ? '' : hold.status, hold.acting ? 'acting' : ''].filter(Boolean).join(', ')
    return [`${label.get(from)}: ${label.get(to)}${aside && ` (${aside})`}`]
  })
  return [...new Set(lines)].toSorted()
}
