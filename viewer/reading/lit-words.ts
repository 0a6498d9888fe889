import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { bodiesOf, roleOf } from '../graph/posts.ts'
import type { LitKind } from '../state/state.ts'
import { type Told, toldIn } from './article-facts.ts'

/** Words of an article that name a thing of a kind. */
export interface LitWords {
  readonly start: number
  readonly end: number
  readonly kind: LitKind
}

/**
 * The words of an article that name what it yielded: where the program read a name, and wherever else a name of the same
 * things stands, since a graph keeps one mention or a few; posts by their office, dates as far as the graph holds them.
 */
export function litWords(graph: KnowledgeGraph, article: string, text: string): readonly LitWords[] {
  const told = toldIn(graph, article).filter(({ evidence: { start, end, quote } }) => text.slice(start, end) === quote)
  const loose = looseOf(text)
  const found = new Map<string, LitWords>()
  const add = (start: number, end: number, kind: LitKind) => found.set(`${start}-${end}`, { start, end, kind })
  for (const [name, kind] of namesOf(graph, told))
    for (const start of placesOf(name, loose)) add(start, start + name.length, kind)
  for (const { start, end, kind } of datesIn(graph, told, text)) add(start, end, kind)
  for (const { edge, evidence } of told) {
    const { kind } = graph.getEdgeAttributes(edge)
    if (kind === 'MENTIONS') add(evidence.start, evidence.end, graph.getNodeAttribute(graph.target(edge), 'kind'))
    if (kind !== 'HOLDS') continue
    const role = looseOf(roleOf(graph, graph.target(edge)))
    for (const at of placesOf(role, loose.slice(evidence.start, evidence.end)))
      add(evidence.start + at, evidence.start + at + role.length, 'Position')
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** Names of what an article tells, loosely written, with their kinds. One word alone may mean anything. */
function namesOf(graph: KnowledgeGraph, told: readonly Told[]): ReadonlyMap<string, LitKind> {
  const nodes = new Set<string>()
  for (const { edge } of told)
    for (const end of graph.extremities(edge)) for (const node of [end, ...bodiesOf(graph, end)]) nodes.add(node)
  const names = new Map<string, LitKind>()
  for (const node of nodes) {
    const { kind, label, aliases } = graph.getNodeAttributes(node)
    if (kind === 'Article' || kind === 'Event' || kind === 'Figure') continue
    for (const name of [label, ...aliases]) if (name.includes(' ')) names.set(looseOf(name), kind)
  }
  return names
}

const DATES = ['from', 'to', 'signedOn', 'date', 'period', 'on', 'birthDate', 'joinedParty', 'died'] as const

/** Where the dates of what is told stand, each in the paragraph of the words that tell it. */
function datesIn(graph: KnowledgeGraph, told: readonly Told[], text: string): readonly LitWords[] {
  return told.flatMap(({ edge, evidence }) => {
    const holders = [
      graph.getEdgeAttributes(edge),
      ...graph.extremities(edge).map((end) => graph.getNodeAttributes(end)),
    ]
    const dates = new Set(holders.flatMap((holder) => DATES.flatMap((name) => dateIn(holder, name))))
    const from = text.lastIndexOf('\n', evidence.start) + 1
    const lineEnd = text.indexOf('\n', evidence.end)
    const paragraph = text.slice(from, lineEnd < 0 ? text.length : lineEnd)
    return [...dates].flatMap((date) =>
      [...paragraph.matchAll(wordsOf(date))].map((match) => ({
        start: from + match.index,
        end: from + match.index + match[0].length,
        kind: 'Date' as const,
      })),
    )
  })
}

function dateIn(holder: object, name: string): readonly string[] {
  const value = (holder as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'string' && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value) ? [value] : []
}

/** “22/02/2024”, “22.2”, “22 tháng 2 năm 2024” for 2024-02-22; a year alone by its digits. */
function wordsOf(date: string): RegExp {
  const [year, month, day] = date.split('-').map(Number)
  const between = '(?:[./-]|\\s+\\p{L}+\\s+)'
  const pattern =
    day !== undefined
      ? `0?${day}${between}0?${month}(?:${between}${year})?`
      : month !== undefined
        ? `0?${month}${between}${year}`
        : `${year}`
  return new RegExp(`(?<!\\d|\\d[./-])${pattern}(?![./-]?\\d)`, 'gu')
}

/** A text without the marks of tones, unit for unit: “uỷ” and “ủy” are one word to a reader. */
function looseOf(text: string): string {
  return text.replace(/[\u00c0-\u1ef9]/g, (letter) => {
    const bare = letter
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
      .normalize('NFC')
    return bare.length === 1 ? bare : letter
  })
}

const LETTER = /[\p{L}\p{N}]/u

/** Where a name stands in a text as whole words. */
function placesOf(name: string, text: string): readonly number[] {
  const places: number[] = []
  if (name === '') return places
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isWhole = !LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + name.length] ?? ' ')
    if (isWhole) places.push(at)
  }
  return places
}
