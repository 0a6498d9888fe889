import { BODY, type BodySense, HONORIFIC, ROLE, STARTER } from '../knowledge/lexicon.ts'
import { bodyAt } from './bodies.ts'
import type { Page } from './page.ts'
import type { BodyMention } from './types.ts'

/** Words of such a name at most, and at least. */
const LONGEST = 14
const SHORTEST = 2

/**
 * “Ông A, Giám đốc” + “Trung tâm nghiên cứu và giám sát tiêm chủng Úc” + “, cho biết”: behind a post that stands behind its holder, all words up to the
 * mark or the verb that ends the title are the body's name, whichever they are.
 */
export function nameToMark(page: Page, head: number): BodyMention | undefined {
  const hit = page.capital(head) ? page.longest(head, BODY) : undefined
  if (!hit || !page.fits('named-to-mark', head, hit.to)) return undefined
  // “Giám đốc Trung tâm giới thiệu mô hình”: what he does, where the article has named a Trung tâm
  if (!page.capital(hit.to) && page.begun.has(page.folded(head, hit.to))) return undefined
  const end = page.sentenceEnd(head)
  let to = hit.to
  for (; to < end && !isClosed(page, to); to++) {
    if (to - hit.to >= LONGEST || isNoName(page, to)) return undefined
    const owner = page.capital(to) && page.types(to) & BODY ? bodyAt(page, to, 0, true) : undefined
    if (owner && !owner.plural && owner.proper && to - hit.to >= SHORTEST)
      return named(page, head, to, hit.sense as BodySense, { by: 'body', body: owner }, owner.to)
  }
  return to - hit.to < SHORTEST || to === end
    ? undefined
    : named(page, head, to, hit.sense as BodySense, { by: 'none' }, to)
}

function isClosed(page: Page, at: number): boolean {
  return page.begins('ends-apposition', at)
}

function isNoName(page: Page, at: number): boolean {
  return (
    page.newLine(at) ||
    (page.mark(at) && !page.glued(at)) ||
    page.number(at) ||
    (page.types(at) & (ROLE | STARTER)) !== 0 ||
    ((page.types(at) & HONORIFIC) !== 0 && page.capital(at)) ||
    page.begins('in-no-title', at)
  )
}

function named(
  page: Page,
  from: number,
  nameTo: number,
  sense: BodySense,
  owner: BodyMention['owner'],
  to: number,
): BodyMention {
  return { kind: 'body', from, to, own: page.words(from, nameTo), proper: true, owner, plural: false, sense }
}
