import { read } from './2-text/read.ts'
import { mentionsOf } from './3-mentions/publication.ts'
import { findReferents, type Referents } from './4-referents/index.ts'
import { findClaims } from './5-claims/index.ts'
import { withOfficial } from './5-claims/official.ts'
import type { Knowledge } from './knowledge/index.ts'
import type { Extraction } from './model.ts'

/** What an article says, also in its head and foot where it is an official document. */
export function claimsIn(referents: Referents, knowledge: Knowledge): Extraction {
  return withOfficial(findClaims(referents), referents.mentions, (part) =>
    findClaims(findReferents(mentionsOf(read(part, knowledge), knowledge))),
  )
}
