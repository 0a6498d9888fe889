import type { Knowledge } from '../knowledge/index.ts'
import type { Judgement } from '../knowledge/judgements.ts'
import type {
  Extraction,
  LocalAgreement,
  LocalBody,
  LocalDocument,
  LocalEntity,
  LocalEvent,
  LocalFigure,
  LocalPlace,
  LocalPosition,
} from '../model.ts'
import { bodyKeyOf } from './bodies.ts'
import { byCodeUnit, slug } from './keys.ts'
import { resolvePeople } from './people.ts'
import type { Entities, Entity, Occurrence } from './types.ts'

/**
 * Joins the local entities of all articles into entities, each under a readable key. The order of the extractions makes no
 * difference.
 *
 * @param judgements what people decided; it counts for more than any sign
 */
export function resolve(
  extractions: readonly Extraction[],
  knowledge: Knowledge,
  judgements: readonly Judgement[] = knowledge.judgements,
): Entities {
  const keys = new Map<string, Map<string, string>>(extractions.map(({ article }) => [article.id, new Map()]))
  const entities = new Map<string, { key: string; kind: LocalEntity['kind']; occurrences: Occurrence[] }>()
  const add = (key: string, occurrence: Occurrence) => {
    const known = entities.get(key)
    if (known) known.occurrences.push(occurrence)
    else entities.set(key, { key, kind: occurrence.entity.kind, occurrences: [occurrence] })
    keys.get(occurrence.extraction.article.id)!.set(occurrence.entity.id, key)
  }
  const { people, questions, idle } = resolvePeople(extractions, knowledge, judgements)
  const labels = new Map<string, string>()
  for (const { key, members, label } of people) {
    for (const member of members) add(key, member)
    if (label) labels.set(key, label)
  }
  for (const extraction of extractions) {
    const own = keys.get(extraction.article.id)!
    for (const kind of ['Place', 'Organization', 'Position', 'Document'] as const)
      for (const entity of extraction.entities)
        if (entity.kind === kind) add(keyOf(entity, extraction, own, knowledge), { extraction, entity })
  }
  for (const { key, occurrence } of agreementKeys(extractions, keys)) add(key, occurrence)
  for (const extraction of extractions) {
    const own = keys.get(extraction.article.id)!
    for (const entity of extraction.entities) {
      if (entity.kind === 'Event') add(eventKey(entity, extraction, own), { extraction, entity })
      if (entity.kind === 'Figure') add(figureKey(entity, extraction, own), { extraction, entity })
    }
  }
  const all = [...entities.values()]
    .map((entity): Entity => (labels.has(entity.key) ? { ...entity, label: labels.get(entity.key)! } : entity))
    .sort((a, b) => byCodeUnit(a.key, b.key))
  return { all, questions, idle, keyOf: (article, local) => keys.get(article)!.get(local)! }
}

function keyOf(
  entity: LocalPlace | LocalBody | LocalPosition | LocalDocument,
  extraction: Extraction,
  own: ReadonlyMap<string, string>,
  knowledge: Knowledge,
): string {
  switch (entity.kind) {
    case 'Place':
      return `place:${slug(entity.label)}${entity.unit ? `:${entity.unit.replace('@', '.')}` : ''}`
    case 'Organization':
      return bodyKeyOf(entity, extraction, knowledge.gazetteer)
    case 'Position': {
      const body = entity.body ? own.get(entity.body)! : `#${extraction.article.id}`
      return `post:${slug(entity.role)}:${body.replace(/^org:/, '')}`
    }
    case 'Document': {
      const number = entity.number.replace(/^0+(?=\d)/, '').replace(/–/g, '-')
      const issuer = entity.issuer ? own.get(entity.issuer)!.replace(/^org:/, '') : ''
      return `doc:${slug(entity.documentKind)}-${slug(number)}:${issuer}${entity.date ? `:${entity.date.slice(0, 4)}` : ''}${entity.term ? `:${slug(entity.term)}` : ''}`
    }
  }
}

/** Agreements of one kind and period with a party in common are one, whichever article leaves out the other party. */
function agreementKeys(
  extractions: readonly Extraction[],
  keys: ReadonlyMap<string, ReadonlyMap<string, string>>,
): readonly { key: string; occurrence: Occurrence }[] {
  const groups = new Map<string, { parties: Set<string>; occurrences: Occurrence<LocalAgreement>[] }[]>()
  for (const extraction of extractions) {
    for (const entity of extraction.entities) {
      if (entity.kind !== 'Agreement') continue
      const own = keys.get(extraction.article.id)!
      const parties = new Set(
        extraction.claims
          .filter((claim) => claim.kind === 'PARTY_TO' && claim.to === entity.id)
          .map((claim) => own.get(claim.from)!),
      )
      const same = `${slug(entity.agreementKind)}-${entity.from ?? ''}${entity.to ? `-${entity.to}` : ''}`
      const list = groups.get(same) ?? []
      groups.set(same, list)
      const meets = list.filter((group) => [...group.parties].some((party) => parties.has(party)))
      const merged = {
        parties: new Set([...parties, ...meets.flatMap((group) => [...group.parties])]),
        occurrences: [...meets.flatMap((group) => group.occurrences), { extraction, entity }],
      }
      groups.set(same, [...list.filter((group) => !meets.includes(group)), merged])
    }
  }
  return [...groups].flatMap(([same, list]) =>
    list.flatMap(({ parties, occurrences }) => {
      const names = [...parties]
        .map((party) => party.replace(/^org:/, ''))
        .sort(byCodeUnit)
        .join('+')
      const key = `agreement:${same}:${names || `#${occurrences[0]!.extraction.article.id}`}`
      return occurrences.map((occurrence) => ({ key, occurrence }))
    }),
  )
}

/** One event of a kind, day and organiser, whichever article reports it. */
function eventKey(event: LocalEvent, extraction: Extraction, own: ReadonlyMap<string, string>): string {
  const organisers = extraction.claims
    .filter((claim) => claim.kind === 'ORGANISED' && claim.to === event.id)
    .map((claim) => own.get(claim.from)!.replace(/^org:/, ''))
    .sort(byCodeUnit)
  const apart =
    event.date && organisers.length > 0
      ? `${event.date}:${organisers[0]}`
      : `${event.date ?? ''}#${extraction.article.id}:${slug(event.label)}`
  return `event:${slug(event.eventKind)}:${apart}`
}

function figureKey(figure: LocalFigure, extraction: Extraction, own: ReadonlyMap<string, string>): string {
  const reporter = extraction.claims.find((claim) => claim.kind === 'REPORTS' && claim.to === figure.id)
  return `figure:${figure.value}-${slug(figure.measure)}:${slug(figure.period ?? '')}:${reporter ? own.get(reporter.from)!.replace(/^org:/, '') : ''}`
}
