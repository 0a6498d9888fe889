import type { Extraction } from '../model.ts'
import { byCodeUnit, slug } from './keys.ts'
import type { KeyOf } from './thing-keys.ts'

/** An agreement as an article tells of it. */
export interface ToldAgreement {
  /** Ids of the article, and of the agreement in it. */
  readonly article: string
  readonly local: string
  /** Kind and period: what two articles about one agreement share. */
  readonly same: string
  /** Names in keys of the parties. */
  readonly parties: ReadonlySet<string>
  /** Keys of those who signed it. */
  readonly signers: ReadonlySet<string>
}

/** The agreements of an article, once its bodies and people have their keys. */
export function agreementsIn({ article, claims, entities }: Extraction, keyOf: KeyOf): readonly ToldAgreement[] {
  return entities.flatMap((entity) => {
    if (entity.kind !== 'Agreement') return []
    const from = (wanted: 'PARTY_TO' | 'SIGNED') =>
      new Set(
        claims
          .filter(({ kind, to }) => kind === wanted && to === entity.id)
          .map((claim) => keyOf(claim.from).replace(/^org:/, '')),
      )
    const same = `${slug(entity.agreementKind)}-${entity.from ?? ''}${entity.to ? `-${entity.to}` : ''}`
    return [{ article: article.id, local: entity.id, same, parties: from('PARTY_TO'), signers: from('SIGNED') }]
  })
}

/**
 * Keys of agreements: kind, period and parties. An article that leaves out a party speaks of the one agreement that has all the parties it
 * names; where several do (a bloc committee signs with many districts), of one of its own. One that names no party speaks of the one that the same
 * people signed.
 */
export function keysOfAgreements(told: readonly ToldAgreement[]): ReadonlyMap<ToldAgreement, string> {
  const groups = new Map<string, ToldAgreement[]>()
  for (const agreement of told) {
    const group = groups.get(agreement.same)
    if (group) group.push(agreement)
    else groups.set(agreement.same, [agreement])
  }
  return new Map([...groups.values()].flatMap(keysIn))
}

function keysIn(told: readonly ToldAgreement[]): readonly (readonly [ToldAgreement, string])[] {
  const withParties = told.filter(({ parties }) => parties.size > 0)
  const all = new Map(withParties.map(({ parties }) => [nameOf(parties), parties]))
  const byParty = listsOf(all, (parties) => parties)
  /** Those of which no other has all parties and more. */
  const wholes = new Map(
    [...all].filter(([, parties]) => !having(parties, byParty).some((other) => isPart(parties, all.get(other)!))),
  )
  const signed = new Map<string, Set<string>>()
  for (const { parties, signers } of withParties) {
    const name = nameOf(parties)
    const known = signed.get(name) ?? new Set()
    signed.set(name, known)
    for (const signer of signers) known.add(signer)
  }
  const wholeBySigner = listsOf(wholes, (_, name) => signed.get(name)!)
  return told.map((agreement) => {
    const { article, same, parties, signers } = agreement
    const fits =
      parties.size > 0
        ? having(parties, byParty).filter((name) => wholes.has(name))
        : signers.size > 0
          ? having(signers, wholeBySigner)
          : []
    const name = fits.length === 1 ? fits[0]! : nameOf(parties)
    return [agreement, `agreement:${same}:${name || `#${article}`}`]
  })
}

/** Names of sets, by what is in them. */
function listsOf(
  sets: ReadonlyMap<string, ReadonlySet<string>>,
  inside: (set: ReadonlySet<string>, name: string) => ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const lists = new Map<string, Set<string>>()
  for (const [name, set] of sets)
    for (const each of inside(set, name)) {
      const list = lists.get(each)
      if (list) list.add(name)
      else lists.set(each, new Set([name]))
    }
  return lists
}

/** Names of the sets that have all these in them: those of the rarest are looked at, and no others. */
function having(wanted: ReadonlySet<string>, lists: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const found = [...wanted].map((each) => lists.get(each) ?? NONE).sort((a, b) => a.size - b.size)
  return [...found[0]!].filter((name) => found.every((list) => list.has(name)))
}

const NONE: ReadonlySet<never> = new Set()

function isPart(parties: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return parties.size < whole.size && [...parties].every((party) => whole.has(party))
}

function nameOf(parties: ReadonlySet<string>): string {
  return [...parties].sort(byCodeUnit).join('+')
}
