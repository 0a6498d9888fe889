import type { KnowledgeGraph } from '../../7-graph/types.ts'
import { lastDay } from '../../7-graph/when.ts'
import { partOf, type Wishes } from '../../8-exports/index.ts'
import { UsageError } from '../command.ts'
import { isDate } from '../date.ts'
import { findNode } from '../folder/find-node.ts'
import { grouped } from '../terminal/width.ts'

/** The options of `export` that choose a part of the graph, and the day of yearly tables. */
export const partOptions = {
  only: { type: 'string', value: 'vn', about: 'vn: without the people and bodies of other countries' },
  'as-of': { type: 'string', value: 'DATE', about: 'only what there was on a day: posts held, bodies in force' },
  subject: { type: 'string', value: 'NAME', about: 'only what is near a person, a body, a post …' },
  depth: { type: 'string', value: 'N', about: 'of --subject: so many steps away; 2 when left out' },
  every: {
    type: 'string',
    value: 'MM-DD',
    about: 'of tables: the day of each year of the snapshots; 07-01 when left out',
  },
} as const

/** What a user asked for, as it was written. */
export type PartAsked = { readonly [Name in keyof typeof partOptions]?: string }

/** What a user asked for, understood. */
export interface Part {
  /** Whether it leaves anything out. */
  readonly some: boolean
  /** The part of a graph. @throws UsageError when its subject is not there, or may be several: it lists them */
  of(graph: KnowledgeGraph): KnowledgeGraph
  /** How much of the graph a part is, for the user. */
  told(whole: KnowledgeGraph, part: KnowledgeGraph): string
  readonly wishes: Wishes
}

/** @throws UsageError naming the option that is wrong */
export function partAsked({ only, 'as-of': asOf, subject, depth, every }: PartAsked): Part {
  if (only !== undefined && only !== 'vn') throw new UsageError(`--only ${only}: there is only “vn”.`)
  if (asOf !== undefined && !(isDate(asOf) && isDay(asOf)))
    throw new UsageError(`--as-of ${asOf}: a day is written 2024-02-22, a month 2024-02, a year 2024.`)
  if (subject?.trim() === '') throw new UsageError('--subject: of whom? Give the name of a person, a body, a post …')
  if (depth !== undefined && subject === undefined)
    throw new UsageError('--depth goes with --subject: so many steps from whom?')
  if (depth !== undefined && !/^\d$/.test(depth)) throw new UsageError(`--depth ${depth}: a number from 0 to 9.`)
  if (every !== undefined && !isDayOfYear(every))
    throw new UsageError(`--every ${every}: a day that each year has, written 07-01.`)
  return {
    some: only !== undefined || asOf !== undefined || subject !== undefined,
    of: (graph) =>
      partOf(graph, {
        only,
        asOf,
        ...(subject !== undefined && { subject: findNode(graph, subject) }),
        ...(depth !== undefined && { depth: Number(depth) }),
      }),
    told: (whole, part) => toldOf(whole, part, asOf),
    wishes: { every },
  }
}

function toldOf(whole: KnowledgeGraph, part: KnowledgeGraph, asOf: string | undefined): string {
  const held = part.filterEdges((_, { kind }) => kind === 'HOLDS').length
  const none = held === 0 && asOf !== undefined ? ` No article shows a post held on ${asOf}.` : ''
  return `A part: ${grouped(part.order)} of ${grouped(whole.order)} nodes, ${grouped(part.size)} of ${grouped(whole.size)} relations.${none}`
}

/** Whether there is such a day; a month and a year have been looked at. */
function isDay(date: string): boolean {
  return date.length < 10 || Number(date.slice(8)) <= Number(lastDay(date.slice(0, 7)).slice(8))
}

/** 29 February is no day of each year. */
function isDayOfYear(day: string): boolean {
  const date = new Date(`2023-${day}T00:00:00Z`)
  return /^\d\d-\d\d$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === day
}
