import { extractionOf } from '../reading.ts'

/** “subject: measure status date < decider”, a measure a line. */
export function measuresOf(text: string, published = '2023-03-10'): readonly string[] {
  const { entities, claims } = extractionOf(text, { published, province: 'Đồng Tháp' })
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const deciders = (event: string) =>
    claims.flatMap(({ kind, from, to }) => (kind === 'DECIDED' && to === event ? [byId.get(from)!.label] : []))
  return claims.flatMap(({ kind, from, to }) => {
    const event = byId.get(to)
    if (kind !== 'SUBJECT_OF' || event?.kind !== 'Event') return []
    const { measure, status, date } = event
    return [
      [`${byId.get(from)!.label}: ${measure} ${status}`, date, ...deciders(to).map((by) => `< ${by}`)]
        .filter(Boolean)
        .join(' '),
    ]
  })
}
