import { Decisions } from '../6-entities/decisions.ts'
import { type Appearance, resolveName, strongPosts } from '../6-entities/people.ts'
import type { Open } from '../6-entities/questions.ts'
import type { Sighting } from '../6-entities/types.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Judgement } from '../knowledge/judgements.ts'
import type { AppearanceRow, NamedInRow } from './appear.ts'
import type { Seen } from './claims.ts'
import { profileIn } from './profile-record.ts'

/** Rows of {@link AppearanceRow}s of some names, with what is known of their articles. */
export interface Blocks {
  readonly blocks: readonly (readonly string[])[]
  /** Of each row, in order. */
  readonly seen: readonly Seen[]
}

/** Somebody: in which articles, under which names there; and the posts that alone make two people of alike names one. */
export interface Somebody {
  readonly members: readonly (readonly [number, ...NamedInRow])[]
  readonly posts: readonly string[]
}

/** Who there is, name by name. */
export interface ToldApart {
  readonly people: readonly Somebody[]
  readonly open: readonly Open[]
  /** Decisions that were met, see {@link Decisions.met}. */
  readonly met: readonly number[]
}

interface Member extends Sighting {
  readonly as: Somebody['members'][number]
}

/** Pure: any number of threads may share the names. @returns a {@link ToldApart} as JSON, which is handed over sooner than its many lists */
export function tellApart({ blocks, seen }: Blocks, judgements: readonly Judgement[], knowledge: Knowledge): string {
  const decisions = new Decisions(judgements)
  const [people, open]: [Somebody[], Open[]] = [[], []]
  let row = 0
  for (const rows of blocks) {
    const appearances = rows.map((text) => appearanceIn(text, seen[row++]!, knowledge))
    const resolved = resolveName(appearances, decisions, knowledge)
    for (const { members, posts } of resolved.found)
      people.push({ members: (members as readonly Member[]).map(({ as }) => as), posts })
    open.push(...resolved.open)
  }
  return JSON.stringify({ people, open, met: decisions.met } satisfies ToldApart)
}

function appearanceIn(text: string, article: Seen, { offices }: Knowledge): Appearance<Member> {
  const [number, named, record] = JSON.parse(text) as AppearanceRow
  const extraction = { article }
  const members = named.map((name): Member => {
    const [, id, label, aliases] = name
    return { extraction, entity: { id, label, aliases }, as: [number, ...name] }
  })
  const profile = profileIn(record, members, offices)
  return { members, profile: () => profile, posts: () => strongPosts(profile.services) }
}
