import { Contexts } from '../6-entities/context.ts'
import type { Decisions } from '../6-entities/decisions.ts'
import { type People, PeopleOfNames } from '../6-entities/people.ts'
import { scopeOf } from '../6-entities/person-keys.ts'
import { profileOf } from '../6-entities/profile.ts'
import type { Occurrence, Sighting } from '../6-entities/types.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { LocalPerson } from '../model.ts'
import type { ClaimsOnDisk } from './claims.ts'
import type { Group } from './sorted-rows.ts'
import type { Blocks, Somebody, ToldApart } from './tell-apart.ts'
import type { Threads } from './threads.ts'

/** Somebody named in an article of which no more is in memory. */
export interface Member extends Sighting {
  /** By the number of the article. */
  readonly extraction: Sighting['extraction'] & { readonly number: number }
  /** Which of its people. */
  readonly nth: number
}

/** Rows that are worth a message to another thread. */
const BATCH = 2000
const NO_OTHERS: readonly string[] = []

/** Tells the people of all articles apart, name by name. */
export async function peopleOf(
  names: Iterable<Group>,
  {
    claims,
    threads,
    decisions,
  }: { readonly claims: ClaimsOnDisk; readonly threads: Threads; readonly decisions: Decisions },
  knowledge: Knowledge,
): Promise<People<Member>> {
  const occurrenceOf = ({ extraction: { number }, entity }: Member): Occurrence<LocalPerson> => {
    const extraction = claims.at(number)
    return { extraction, entity: extraction.entities.find(({ id }) => id === entity.id) as LocalPerson }
  }
  const people = new PeopleOfNames<Member>(knowledge, decisions, {
    profileOf: (member) => profileOf(occurrenceOf(member), new Contexts(knowledge), knowledge),
    scopeOf: (member) => scopeOf(occurrenceOf(member), knowledge),
  })
  const members = new Members(claims)
  for await (const told of threads.tellApart(batchesOf(names, claims))) {
    const { people: found, open, met } = JSON.parse(told) as ToldApart
    people.add({ found: found.map((somebody) => members.of(somebody)), open })
    decisions.meet(met)
  }
  return people.people()
}

function* batchesOf(names: Iterable<Group>, { articles }: ClaimsOnDisk): Iterable<Blocks> {
  let blocks: (readonly string[])[] = []
  let seen: Blocks['seen'][number][] = []
  for (const { rows } of names) {
    blocks.push(rows)
    // The number of the article stands first in each row.
    for (const row of rows) seen.push(articles[Number.parseInt(row.slice(1), 10)]!)
    if (seen.length < BATCH) continue
    yield { blocks, seen }
    blocks = []
    seen = []
  }
  if (seen.length > 0) yield { blocks, seen }
}

/** Keeps one object for each article, and one text for each name and id: there are millions of members. */
class Members {
  readonly #claims: ClaimsOnDisk
  readonly #extractions: Member['extraction'][] = []
  readonly #ids = new Map<string, string>()

  constructor(claims: ClaimsOnDisk) {
    this.#claims = claims
  }

  of({ members, posts }: Somebody): { readonly members: readonly Member[]; readonly posts: readonly string[] } {
    const labels = new Map<string, string>()
    const made = members.map(([number, nth, id, label, aliases]): Member => {
      const extraction = this.#extractions[number] ?? { article: this.#claims.articles[number]!, number }
      this.#extractions[number] = extraction
      const entity = {
        id: once(id, this.#ids),
        label: once(label, labels),
        aliases: aliases.length === 0 ? NO_OTHERS : aliases,
      }
      return { extraction, entity, nth }
    })
    return { members: made, posts }
  }
}

function once(text: string, known: Map<string, string>): string {
  const first = known.get(text)
  if (first !== undefined) return first
  known.set(text, text)
  return text
}
