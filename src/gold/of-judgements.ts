import type { KnowledgeGraph } from '../7-graph/types.ts'
import type { JudgedFact, Judgement, Rejection } from '../knowledge/judgements.ts'
import type { ToldEdge } from './of-graph.ts'
import type { GoldAgreement, GoldEvent, GoldRecord } from './record.ts'
import { thingOf } from './thing.ts'

/** What an article says, and whether somebody has said that it does. */
type Statement = Omit<JudgedFact, 'verdict' | 'who' | 'when' | 'why'> & { readonly optional: boolean }

export interface JudgedArticle {
  readonly record: GoldRecord
  /** How many facts of the program nobody judged: they are optional in the record. */
  readonly unjudged: number
}

/**
 * The gold record of an article that somebody has read to its end: the facts that are right and those that were missing; without those
 * that are wrong; what nobody judged is optional.
 */
export function goldOf(
  graph: KnowledgeGraph,
  article: string,
  told: readonly ToldEdge[],
  judgements: readonly Judgement[],
): JudgedArticle {
  const facts = judgements.filter(
    (one): one is JudgedFact => (one.verdict === 'right' || one.verdict === 'missing') && one.article === article,
  )
  const wrong = judgements.filter((one): one is Rejection => one.verdict === 'reject' && one.article === article)
  const stated = facts.map((fact): Statement => ({ ...fact, optional: false }))
  const known = new Set(stated.map(keyOf))
  const unjudged = told
    .map((one) => statementOf(graph, article, one))
    .filter((statement) => !known.has(keyOf(statement)) && !wrong.some((reject) => isMeant(reject, statement)))
  const all = [...unique(stated), ...unique(unjudged)]
  const open = new Set(unjudged.filter(({ kind }) => kind !== 'MENTIONS').map(keyOf))
  return { record: recordOf(article, all), unjudged: open.size }
}

function statementOf(graph: KnowledgeGraph, article: string, { kind, from, to, evidence }: ToldEdge): Statement {
  const { start, quote, status } = evidence
  const source = kind === 'MENTIONS' ? {} : { from: thingOf(graph, from) }
  const fact = { article, start, quote, kind: kind as JudgedFact['kind'], ...source, to: thingOf(graph, to) }
  return { ...fact, ...(status && { status }), optional: true }
}

/** One fact is told by several passages. */
function keyOf({ kind, from, to }: Pick<Statement, 'kind' | 'from' | 'to'>): string {
  return JSON.stringify([kind, from?.name ?? '', to.kind, to.name])
}

function unique(statements: readonly Statement[]): readonly Statement[] {
  return [...new Map(statements.map((one) => [keyOf(one), one])).values()]
}

function isMeant({ kind, quote, start, from, to }: Rejection, statement: Statement): boolean {
  return (
    (kind ?? statement.kind) === statement.kind &&
    (from || to ? true : quote === statement.quote) &&
    (start === undefined || from !== undefined || start === statement.start) &&
    (from?.name ?? statement.from?.name) === statement.from?.name &&
    (to?.name ?? statement.to.name) === statement.to.name
  )
}

function recordOf(id: string, all: readonly Statement[]): GoldRecord {
  const named = (kind: 'Person' | 'Organization') => {
    const names = new Map<string, boolean>()
    const add = (name: string | undefined, optional: boolean) =>
      name !== undefined && names.set(name, optional && (names.get(name) ?? true))
    for (const { from, to, optional } of all) {
      for (const end of [from, to]) if (end?.kind === kind) add(end.name, optional)
      if (kind === 'Organization') add(to.body, optional)
    }
    return [...names].map(([name, optional]) => ({ name, ...mark(optional) }))
  }
  return {
    id,
    persons: named('Person'),
    holds: all
      .filter(({ kind }) => kind === 'HOLDS')
      .map(({ from, to, status, since, until, quote, optional }) => ({
        person: from?.name ?? '',
        role: to.role ?? to.name,
        body: to.body ?? null,
        position: to.name,
        status: status ?? 'current',
        start: since ?? null,
        end: until ?? null,
        quote,
        ...mark(optional),
      })),
    bodies: named('Organization'),
    agreements: agreementsIn(all),
    documents: all
      .filter(({ kind, to }) => kind === 'ISSUED' && to.kind === 'Document')
      .map(({ from, to, quote, optional }) => ({
        kind: to.type ?? '',
        number: to.number ?? null,
        issuer: from?.name ?? null,
        date: to.date ?? null,
        quote,
        ...mark(optional),
      })),
    events: eventsIn(all),
    figures: all
      .filter(({ kind, to }) => kind === 'REPORTS' && to.kind === 'Figure')
      .map(({ from, to, quote, optional }) => ({
        body: from?.name ?? '',
        measure: to.measure ?? to.name,
        value: Number(to.number),
        unit: to.type ?? '',
        period: to.date ?? null,
        quote,
        ...mark(optional),
      })),
    discipline: all
      .filter(({ kind, from, to }) => kind === 'SUBJECT_OF' && from && to.measure)
      .map(({ from, to, quote, optional }) => ({
        [from?.kind === 'Person' ? 'person' : 'body']: from?.name,
        measure: to.measure!,
        status: to.status ?? 'happened',
        quote,
        ...mark(optional),
      })),
  }
}

/** Agreements are told by who takes part and who signs; of one that somebody judged, only what was judged. */
function agreementsIn(all: readonly Statement[]): readonly GoldAgreement[] {
  return groups(all, 'Agreement').map((statements) => {
    const { to, quote, optional } = statements[0]!
    const names = (kind: Statement['kind']) =>
      statements.flatMap((one) => (one.kind === kind && one.optional === optional && one.from ? [one.from.name] : []))
    return {
      title: to.name,
      kind: to.type ?? '',
      parties: names('PARTY_TO'),
      signers: names('SIGNED'),
      signed: to.date ?? null,
      from: to.from ?? null,
      to: to.to ?? null,
      quote,
      ...mark(optional),
    }
  })
}

/** Events are told by who took part; what nobody judged is an optional event of the same name. */
function eventsIn(all: readonly Statement[]): readonly GoldEvent[] {
  return groups(all, 'Event').flatMap((statements) =>
    [false, true].flatMap((optional) => {
      const own = statements.filter((one) => one.optional === optional)
      const [first] = own
      if (!first) return []
      const names = (kind: Statement['kind']) =>
        own.flatMap((one) => (one.kind === kind && one.from ? [one.from.name] : []))
      return {
        kind: first.to.type ?? '',
        title: first.to.name,
        date: first.to.date ?? null,
        organisers: names('ORGANISED'),
        chairs: names('CHAIRED'),
        attendees: names('ATTENDED'),
        speakers: names('SPOKE_AT'),
        quote: first.quote,
        ...mark(optional),
      }
    }),
  )
}

/** Statements of each thing of a kind, what was judged first. */
function groups(all: readonly Statement[], kind: 'Agreement' | 'Event'): readonly (readonly Statement[])[] {
  const found = new Map<string, Statement[]>()
  for (const statement of all)
    if (statement.to.kind === kind) found.set(statement.to.name, [...(found.get(statement.to.name) ?? []), statement])
  return [...found.values()]
}

function mark(optional: boolean): { readonly optional?: true } {
  return optional ? { optional: true } : {}
}
