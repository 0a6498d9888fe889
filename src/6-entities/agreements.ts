import type { Extraction, LocalAgreement } from '../model.ts'
import type { KeyRing } from './key-ring.ts'
import { byCodeUnit, slug } from './keys.ts'
import type { Occurrence } from './types.ts'

interface Found {
  readonly occurrence: Occurrence<LocalAgreement>
  readonly parties: ReadonlySet<string>
  /** Keys of those who signed it. */
  readonly signers: ReadonlySet<string>
}

/**
 * Keys of agreements: kind, period and parties. An article that leaves out a party speaks of the one agreement that has all the parties it
 * names; where several do (a bloc committee signs with many districts), of one of its own. One that names no party speaks of the one that the same
 * people signed.
 */
export function agreementKeys(
  extractions: readonly Extraction[],
  ring: KeyRing,
): readonly { readonly key: string; readonly occurrence: Occurrence }[] {
  const groups = new Map<string, Found[]>()
  for (const extraction of extractions) {
    for (const entity of extraction.entities) {
      if (entity.kind !== 'Agreement') continue
      const from = (wanted: 'PARTY_TO' | 'SIGNED') =>
        new Set(
          extraction.claims
            .filter(({ kind, to }) => kind === wanted && to === entity.id)
            .map((claim) => ring.keyOf(extraction.article.id, claim.from).replace(/^org:/, '')),
        )
      const same = `${slug(entity.agreementKind)}-${entity.from ?? ''}${entity.to ? `-${entity.to}` : ''}`
      groups.set(same, [
        ...(groups.get(same) ?? []),
        { occurrence: { extraction, entity }, parties: from('PARTY_TO'), signers: from('SIGNED') },
      ])
    }
  }
  return [...groups].flatMap(([same, found]) => keysIn(same, found))
}

function keysIn(same: string, found: readonly Found[]): readonly { key: string; occurrence: Occurrence }[] {
  const wholes = new Map(
    found.filter(({ parties }) => parties.size > 0).map(({ parties }) => [nameOf(parties), parties]),
  )
  for (const [name, parties] of wholes)
    if ([...wholes.values()].some((other) => isPart(parties, other))) wholes.delete(name)
  const signed = new Map<string, Set<string>>()
  for (const { parties, signers } of found) {
    const name = nameOf(parties)
    if (parties.size > 0) signed.set(name, new Set([...(signed.get(name) ?? []), ...signers]))
  }
  return found.map(({ occurrence, parties, signers }) => {
    const fits = [...wholes].filter(([name, whole]) =>
      parties.size > 0
        ? name === nameOf(parties) || isPart(parties, whole)
        : signers.size > 0 && [...signers].every((signer) => signed.get(name)!.has(signer)),
    )
    const name = fits.length === 1 ? fits[0]![0] : nameOf(parties)
    return { key: `agreement:${same}:${name || `#${occurrence.extraction.article.id}`}`, occurrence }
  })
}

function isPart(parties: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return parties.size < whole.size && [...parties].every((party) => whole.has(party))
}

function nameOf(parties: ReadonlySet<string>): string {
  return [...parties].sort(byCodeUnit).join('+')
}
