import type { Knowledge } from '../knowledge/index.ts'
import { type BodyJudgement, isOfBodies, type Judgement, type Reference } from '../knowledge/judgements.ts'
import type { Extraction, LocalBody } from '../model.ts'
import { bodyKeyOf } from './bodies.ts'
import { byCodeUnit, fold } from './keys.ts'
import type { Idle } from './types.ts'

/** What people decided on bodies: under which key each goes, and how it is called. */
export interface BodyDecisions {
  keyOf(body: LocalBody, extraction: Extraction): string
  /** By key. */
  readonly labels: ReadonlyMap<string, string>
  readonly idle: readonly Idle[]
}

/**
 * Bodies go by their names, so two that are judged one go under the first of their keys, and of one that is judged two, the
 * one of the second article goes under a key of its own.
 */
export function decideBodies(
  extractions: Iterable<Extraction>,
  knowledge: Knowledge,
  judgements: readonly Judgement[],
): BodyDecisions {
  const decisions = judgements.filter(isOfBodies)
  const plain = (body: LocalBody, extraction: Extraction) => bodyKeyOf(body, extraction, knowledge)
  if (decisions.length === 0) return { keyOf: plain, labels: new Map(), idle: [] }

  const met = new Set<BodyJudgement>()
  /** Keys of their own, by article and body. */
  const parted = new Map<string, string>()
  const all = namedIn(extractions, decisions)
  const found = ({ name, article }: Reference) =>
    all.filter(
      ({ body, extraction }) => (article === undefined || extraction.article.id === article) && isNamed(body, name),
    )
  for (const judgement of decisions) {
    if (judgement.verdict !== 'different') continue
    const [first, second] = judgement.bodies.map(found)
    if (!first?.length || !second?.length) continue
    met.add(judgement)
    const keys = new Set(first.map(({ body, extraction }) => plain(body, extraction)))
    for (const { body, extraction } of second) {
      const key = plain(body, extraction)
      if (keys.has(key) && !first.some((one) => one.body === body))
        parted.set(placeOf(body, extraction), `${key}#${extraction.article.id}`)
    }
  }
  const own = (body: LocalBody, extraction: Extraction) =>
    parted.get(placeOf(body, extraction)) ?? plain(body, extraction)
  const joined = new Map<string, string>()
  const last = (key: string): string => (joined.has(key) ? last(joined.get(key)!) : key)
  const keysOf = (reference: Reference) => found(reference).map(({ body, extraction }) => last(own(body, extraction)))
  for (const judgement of decisions) {
    if (judgement.verdict !== 'same') continue
    const [one, other] = judgement.bodies.map(keysOf)
    if (!one?.length || !other?.length) continue
    met.add(judgement)
    const [first, ...others] = [...new Set([...one, ...other])].sort(byCodeUnit)
    for (const key of others) joined.set(key, first!)
  }
  const labels = new Map<string, string>()
  for (const judgement of decisions) {
    if (judgement.verdict !== 'rename') continue
    for (const key of keysOf(judgement.body)) {
      met.add(judgement)
      labels.set(key, judgement.name)
    }
  }
  const because = 'the articles name no body of which it speaks'
  return {
    keyOf: (body, extraction) => last(own(body, extraction)),
    labels,
    idle: decisions.filter((judgement) => !met.has(judgement)).map((judgement) => ({ judgement, because })),
  }
}

function placeOf({ id }: LocalBody, { article }: Extraction): string {
  return `${article.id}\n${id}`
}

/** The bodies of which the decisions speak, wherever articles name them: looked for once, however many articles there are. */
function namedIn(extractions: Iterable<Extraction>, decisions: readonly BodyJudgement[]) {
  const names = decisions
    .flatMap((judgement) => (judgement.verdict === 'rename' ? [judgement.body] : judgement.bodies))
    .map(({ name }) => name)
  const found: { readonly body: LocalBody; readonly extraction: Extraction }[] = []
  for (const extraction of extractions)
    for (const body of extraction.entities)
      if (body.kind === 'Organization' && names.some((name) => isNamed(body, name))) found.push({ body, extraction })
  return found
}

function isNamed({ label, aliases }: LocalBody, name: string): boolean {
  return [label, ...aliases].some((form) => fold(form) === fold(name))
}
