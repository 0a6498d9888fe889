import { BODY } from '../knowledge/lexicon.ts'
import { signsHere } from './brands.ts'
import type { Page } from './page.ts'
import type { BodyMention } from './types.ts'

/** “giao ước thi đua giữa MTTQ và các tổ chức chính trị - xã hội”: the committee of the Front of which the article tells, where it signs beside its members. */
export function frontAt(page: Page, at: number): BodyMention | undefined {
  const to = page.capital(at) ? page.endOf('front', at) : undefined
  if (to === undefined || !page.begins('and-its-members', to)) return undefined
  if (!signsHere(page, page.sentenceStart(at), page.sentenceEnd(at))) return undefined
  const own = page.knowledge.names.of('front-committee')
  const sense = page.knowledge.lexicon.bodies.of(own)
  if (sense.type !== BODY) return undefined
  return {
    kind: 'body',
    from: at,
    to,
    own,
    proper: false,
    owner: { by: 'omitted', parts: sense.owner },
    plural: false,
    sense,
  }
}
