import { byCodeUnit, slug } from '../6-entities/keys.ts'
import type { Grammar } from '../knowledge/grammar/grammar.ts'
import type { Relation, Told } from './relations.ts'
import { type Observation, type Spell, spellsOf } from './spells.ts'
import { termOf } from './terms.ts'

/** One spell of one person in one post. */
export interface Tenure {
  readonly key: string
  readonly person: string
  readonly post: string
  readonly spell: Spell
  /** Claims that the spell rests on, and those that deny it. */
  readonly told: readonly Told[]
  readonly retracted?: true
}

/** Divides the relations of people to posts into spells, each with a key of its own: the first has that of the relation. */
export function tenuresOf(
  relations: readonly Relation[],
  outlets: ReadonlyMap<string, string | undefined>,
  grammar: Grammar,
): readonly Tenure[] {
  const observe = (told: Told) => observationOf(told, grammar)
  return relations.flatMap((relation) => {
    const { upheld, takenBack, denials } = withoutTakenBack(relation.told, outlets)
    const { from: person, to: post } = relation
    const used = new Set<string>()
    const keyOf = (mark: string, first: boolean) => {
      const marks = [...(first ? [''] : []), mark, `${mark}~${used.size}`]
      const key = marks.map((end) => relation.key + end).find((candidate) => !used.has(candidate))!
      used.add(key)
      return key
    }
    const tenures = spellsOf(upheld.map(observe)).map((spell, at): Tenure => {
      const mark = `#${spell.acting ? 'acting' : (spell.from ?? termMark(spell) ?? spell.seenFrom ?? 'ended')}`
      return { key: keyOf(mark, at === 0), person, post, spell, told: spell.observations.map(({ told }) => told) }
    })
    if (takenBack.length === 0) return tenures
    const [spell] = spellsOf(takenBack.map((told) => ({ ...observe(told), published: undefined })))
    const told = [...takenBack, ...denials].sort((a, b) => byCodeUnit(a.published ?? '', b.published ?? ''))
    return [
      ...tenures,
      { key: keyOf('#retracted', tenures.length === 0), person, post, spell: spell!, told, retracted: true as const },
    ]
  })
}

/** What stands, and what a later article of the same outlet takes back. A denial of what nobody said says nothing. */
function withoutTakenBack(told: readonly Told[], outlets: ReadonlyMap<string, string | undefined>) {
  const denials = told.filter(({ claim }) => claim.denied)
  const said = told.filter(({ claim }) => !claim.denied)
  const isTakenBack = (one: Told) =>
    denials.some((denial) => {
      const [mine, theirs] = [outlets.get(one.article), outlets.get(denial.article)]
      const later = !one.published || !denial.published || one.published <= denial.published
      return later && (mine === theirs || mine === undefined || theirs === undefined)
    })
  return { upheld: said.filter((one) => !isTakenBack(one)), takenBack: said.filter(isTakenBack), denials }
}

function observationOf(told: Told, grammar: Grammar): Observation {
  const { claim, article, published, move } = told
  const { term, ...hold } = claim.hold!
  const to = hold.to ?? move?.to
  const ended = hold.ended ?? (move ? ('transferred' as const) : undefined)
  const status = move ? 'left' : hold.status
  return {
    told,
    claim,
    article,
    published,
    ...hold,
    status,
    ...(term && { term: termOf(term, grammar) }),
    ...(to && { to }),
    ...(ended && { ended }),
  }
}

function termMark({ term }: Spell): string | undefined {
  return term?.from ? `${term.from}-${term.to}` : term && slug(term.words)
}
