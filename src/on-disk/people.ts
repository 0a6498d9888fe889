import { Contexts } from '../6-entities/context.ts'
import { type Appearance, nameOfBlock, type People, PeopleOfNames, strongPosts } from '../6-entities/people.ts'
import { scopeOf } from '../6-entities/person-keys.ts'
import { profileOf, union } from '../6-entities/profile.ts'
import { appearancesIn } from '../6-entities/slips.ts'
import type { Occurrence, Sighting } from '../6-entities/types.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Judgement } from '../knowledge/judgements.ts'
import type { Extraction, LocalPerson } from '../model.ts'
import type { ClaimsOnDisk } from './claims.ts'
import { type ProfileRecord, profileIn, recordOf } from './profile-record.ts'
import type { Group, SortedRows } from './sorted-rows.ts'

/** Somebody named in an article of which no more is in memory. */
export interface Member extends Sighting {
  /** Number of the article. */
  readonly article: number
  /** Among all people of all articles, in the order of the articles and of the people in each. */
  readonly number: number
}

/** An appearance as a row: the number of the article; number, id, name and other names of each member; what is told of them. */
type Row = readonly [number, readonly (readonly [number, string, string, readonly string[]])[], ProfileRecord]

/** Writes down the people of articles by their names. */
export class Appearances {
  readonly #rows: SortedRows
  readonly #knowledge: Knowledge
  #people = 0
  #appearances = 0

  constructor(rows: SortedRows, knowledge: Knowledge) {
    this.#rows = rows
    this.#knowledge = knowledge
  }

  add(extraction: Extraction, article: number): void {
    const contexts = new Contexts(this.#knowledge)
    const numbers = new Map<LocalPerson, number>()
    for (const entity of extraction.entities) if (entity.kind === 'Person') numbers.set(entity, this.#people++)
    for (const members of appearancesIn(extraction, this.#knowledge)) {
      const profile = union(members.map((member) => profileOf(member, contexts, this.#knowledge)))
      const named = members.map(
        ({ entity }) => [numbers.get(entity)!, entity.id, entity.label, entity.aliases] as const,
      )
      const row: Row = [article, named, recordOf(profile)]
      this.#rows.add(nameOfBlock(members[0]!.entity.label), this.#appearances++, JSON.stringify(row))
    }
  }
}

const NO_OTHERS: readonly string[] = []

/** Tells the people of all articles apart, name by name. */
export function peopleOf(
  blocks: Iterable<Group>,
  claims: ClaimsOnDisk,
  knowledge: Knowledge,
  judgements: readonly Judgement[],
): People<Member> {
  const occurrenceOf = ({ article, entity }: Member): Occurrence<LocalPerson> => {
    const extraction = claims.at(article)
    return { extraction, entity: extraction.entities.find(({ id }) => id === entity.id) as LocalPerson }
  }
  const names = new PeopleOfNames<Member>(knowledge, judgements, {
    profileOf: (member) => profileOf(occurrenceOf(member), new Contexts(knowledge), knowledge),
    scopeOf: (member) => scopeOf(occurrenceOf(member), knowledge),
  })
  /** One object for each article, and one text for each name. */
  const extractions: Sighting['extraction'][] = []
  for (const { rows } of blocks) {
    const texts = new Map<string, string>()
    const once = (text: string) => {
      if (!texts.has(text)) texts.set(text, text)
      return texts.get(text)!
    }
    names.take(
      rows.map((text): Appearance<Member> => {
        const [article, named, record] = JSON.parse(text) as Row
        const extraction = extractions[article] ?? { article: claims.articles[article]! }
        extractions[article] = extraction
        const members = named.map(([number, id, label, aliases]) => {
          const entity = { id, label: once(label), aliases: aliases.length === 0 ? NO_OTHERS : aliases }
          return { extraction, entity, article, number }
        })
        const profile = profileIn(record, members, knowledge.offices)
        return { members, profile: () => profile, posts: () => strongPosts(profile.services) }
      }),
    )
  }
  return names.people()
}
