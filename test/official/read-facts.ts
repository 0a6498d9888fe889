import type { Extraction, LocalEntity } from '../../src/model.ts'

/** What an extraction says of posts, of the document itself and of agreements, a line a fact as in `facts.ts`. */
export function factsOf({ article, entities, claims }: Extraction): readonly string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const label = (id: string | undefined) => (id === undefined ? '' : (byId.get(id)?.label ?? ''))
  const own = claims.find(({ rule, kind }) => rule === 'official-document' && kind === 'ISSUED')?.to
  const facts: string[] = []
  if (article.publishedFrom === 'text') facts.push(`published ${article.published}`)
  for (const { kind, from, to, hold } of claims) {
    const target = byId.get(to)
    if (kind === 'HOLDS') {
      const { status, from: since, to: until, decidedBy, decision, acting } = hold!
      const given = [
        status,
        acting && 'acting',
        since && `from ${since}`,
        until && `to ${until}`,
        decidedBy && `by ${label(decidedBy)}`,
      ]
      const number = numberOf(decision === undefined ? undefined : byId.get(decision))
      facts.push(`${label(from)} → ${label(to)}: ${given.filter(Boolean).join(' ')}${number && `, ${number}`}`)
    } else if (kind === 'DECIDED') {
      const day = target?.kind === 'Event' ? target.date : undefined
      facts.push(`measure ${label(to)}, ${day}: by ${label(from)}`)
    } else if (kind === 'PARTY_TO') facts.push(`party ${label(from)}`)
    else if (kind === 'SIGNED') facts.push(`signed by ${label(from)}`)
    else if (kind === 'ISSUED' && to === own && target?.kind === 'Document') {
      facts.push(`issued by ${label(from)}`)
      facts.push(`${target.documentKind} ${target.number}, ${target.date}: ${target.subject}`)
    }
  }
  for (const entity of entities)
    if (entity.kind === 'Agreement')
      facts.push(`agreement ${entity.agreementKind}, ${entity.signedOn}, ${entity.from} - ${entity.to}`)
  return [...new Set(facts)]
}

function numberOf(entity: LocalEntity | undefined): string {
  return entity?.kind === 'Document' ? (entity.number ?? '') : ''
}
