import type { Reading } from './reading.ts'
import type { GoldRecord } from './record.ts'

/** A reader's record as a reading, to be compared with another reader's. What is optional in it is left out. */
export function readingOfRecord(record: GoldRecord): Reading {
  const required = <Item extends { readonly optional?: boolean }>(items: readonly Item[] = []) =>
    items.filter(({ optional }) => !optional)
  const one = (value: string | null | undefined) => (value ? [value] : [])
  const events = required(record.events)
  return {
    persons: required(record.persons).map(({ name }) => [name]),
    bodies: required(record.bodies).map(({ name }) => name),
    holds: required(record.holds).map(({ person, role, body, position, status, start, end }) => ({
      person: [person],
      role,
      body: body ?? undefined,
      position,
      statuses: one(status),
      starts: one(start),
      ends: one(end),
    })),
    agreements: required(record.agreements).map(({ kind, from, to, parties = [], signers = [] }) => ({
      kind,
      from: from ?? undefined,
      to: to ?? undefined,
      parties,
      signers: signers.map((name) => [name]),
    })),
    documents: required(record.documents).map(({ kind, number, date }) => ({
      kind,
      number: number ?? undefined,
      date: date ?? undefined,
    })),
    organisers: events.flatMap(({ organisers = [] }) => organisers),
    chairs: events.flatMap(({ chairs = [] }) => chairs.map((name) => [name])),
    attendees: events.flatMap(({ attendees = [] }) => attendees.map((name) => [name])),
    speakers: events.flatMap(({ speakers = [] }) => speakers.map((name) => [name])),
    figures: required(record.figures).map(({ value }) => value),
    discipline: required(record.discipline).map(({ person, body, measure }) => ({
      subject: [person ?? body ?? ''],
      measure,
    })),
  }
}
