import type { KnowledgeGraph } from '../../../src/7-graph/types.ts'
import type { Sector } from '../../../src/model.ts'
import type { Material } from '../../asked/filters/filter.ts'
import type { TimeState } from '../../state/time.ts'
import { heldText, rangeText } from '../../words/facts.ts'
import { postText } from '../../words/post-text.ts'
import { shortName } from '../../words/short-name.ts'
import type { Words } from '../../words/words.ts'
import { doublesOf, gapsOf } from '../rows/between.ts'
import { type Days, dateOfDay } from '../rows/days.ts'
import { bodiesOfLives, livesOf } from '../rows/lives.ts'
import { type NearBodies, nearBodies, unfolded } from '../rows/near-bodies.ts'
import { overlapsAmong, type Pair, type Room } from '../rows/overlaps.ts'
import { headsOf } from '../rows/place.ts'
import { type RosterRow, rosterOf } from '../rows/roster.ts'
import { isDated, type Keeps, newestDay, type Spell } from '../rows/spells.ts'
import type { Bar } from './bars.ts'
import { type Hue, hues } from './marks.ts'

/** A row of a drawing of time: a post with its holders, or a person with the posts held. */
export interface ChartRow {
  /** The node it stands for. */
  readonly key: string
  readonly title: string
  readonly bars: readonly Bar[]
  /** Of which no article tells any day. */
  readonly undated: readonly Bar[]
  readonly gaps: readonly Stretch[]
  readonly doubles: readonly Stretch[]
}

/** Some days of a row, what is to be said of them, and the edge that a click on them chooses. */
export interface Stretch extends Days {
  readonly telling: string
  readonly edge: string
}

/** Rows under one name: the posts of a body, or all there are. */
export interface Section {
  readonly key: string
  /** Absent where the rows need no name above them. */
  readonly body?: { readonly key: string; readonly near: NearBodies; readonly endedOn?: string }
  readonly rows: readonly ChartRow[]
}

/** Days on which two people of different rows served in one body. */
export interface Tie extends Stretch {
  readonly people: readonly [string, string]
  readonly rows: readonly [number, number]
  readonly edges: readonly [string, string]
}

/** Rows over time, not yet laid out. */
export interface Chart {
  readonly of: 'roster' | 'lives' | 'place'
  readonly sections: readonly Section[]
  /** The bodies that have a colour of their own, where colours tell bodies apart. */
  readonly hues: ReadonlyMap<string, Hue>
  /** Who served together, in lives where it is asked for. */
  readonly ties: readonly Tie[]
  /** Whose terms line it. */
  readonly sector: Sector | undefined
  /** The day of the newest article, up to which the rows go on if anybody in them is still in office. */
  readonly newest?: number | undefined
}

/** What is drawn for what a view asks for: rosters of bodies, lives of people, the heads of a place's bodies. */
export function chartOf(material: Material, time: TimeState, words: Words, keeps?: Keeps): Chart {
  const { graph } = material
  const keys = time.of.filter((key) => graph.hasNode(key))
  const kind = keys[0] && graph.getNodeAttribute(keys[0], 'kind')
  const alike = keys.filter((key) => graph.getNodeAttribute(key, 'kind') === kind)
  const newest = newestDay(material)
  if (kind === 'Person') return { ...livesChart(material, alike, time.ties, words, keeps), newest }
  if (kind === 'Place') return { ...placeChart(material, alike, words, keeps), newest }
  const bodies = unfolded(material, kind === 'Organization' ? alike : [], time.unfolded)
  return { ...rosterChart(material, bodies, words, keeps), newest }
}

function rosterChart(material: Material, bodies: readonly string[], words: Words, keeps?: Keeps): Chart {
  const { graph } = material
  const sections = bodies.map((body): Section => {
    const endedOn = endOf(graph, body)
    const rows = rosterOf(material, body, keeps).map((row) => rowOf(row, row.role, graph, words))
    return { key: body, body: { key: body, near: nearBodies(material, body), ...(endedOn && { endedOn }) }, rows }
  })
  const first = bodies[0] === undefined ? undefined : graph.getNodeAttributes(bodies[0])
  return {
    of: 'roster',
    sections,
    hues: new Map(),
    ties: [],
    sector: first?.kind === 'Organization' ? first.sector : undefined,
  }
}

function placeChart(material: Material, places: readonly string[], words: Words, keeps?: Keeps): Chart {
  const { graph } = material
  const sections = places.map((place) => ({
    key: place,
    rows: headsOf(material, place, keeps).map((row) =>
      rowOf(row, graph.getNodeAttribute(row.post, 'label'), graph, words),
    ),
  }))
  return { of: 'place', sections, hues: new Map(), ties: [], sector: undefined }
}

function livesChart(material: Material, people: readonly string[], ties: boolean, words: Words, keeps?: Keeps): Chart {
  const { graph } = material
  const lives = livesOf(material, people, keeps)
  const bodies = bodiesOfLives(lives)
  const colours = new Map(bodies.slice(0, hues.length).map((body, at) => [body, hues[at]!]))
  const rows = lives.map(({ person, spells }): ChartRow => {
    const bar = (spell: Spell): Bar => {
      const post = postText(shortName(graph.getNodeAttribute(spell.post, 'label')), spell.holds, words)
      return { ...barOf(graph, spell, post, words), hue: colours.get(spell.body ?? '') ?? 'soft' }
    }
    return { ...split(spells, bar), key: person, title: graph.getNodeAttribute(person, 'label'), gaps: [], doubles: [] }
  })
  return {
    of: 'lives',
    sections: [{ key: 'lives', rows }],
    hues: colours,
    ties: ties ? tiesAmong(material, people, words, keeps) : [],
    sector: undefined,
  }
}

function tiesAmong(material: Material, people: readonly string[], words: Words, keeps?: Keeps): readonly Tie[] {
  const { graph } = material
  const row = new Map(people.map((person, at) => [person, at]))
  const tieOf = (pair: Pair, { where, nearness, both, spells }: Room): Tie | undefined => {
    if (!both || (nearness !== 'post' && nearness !== 'body')) return undefined
    const [one, other] = pair.people.map((key) => graph.getNodeAttribute(key, 'label'))
    const how = `${graph.getNodeAttribute(where, 'label')}, ${periodText(both, words)}`
    return {
      ...both,
      telling: words.time.met(one!, other!, how),
      edge: spells[0].edge,
      people: pair.people,
      rows: [row.get(pair.people[0])!, row.get(pair.people[1])!],
      edges: [spells[0].edge, spells[1].edge],
    }
  }
  return overlapsAmong(material, people, keeps).flatMap((pair) => pair.rooms.flatMap((room) => tieOf(pair, room) ?? []))
}

function periodText({ first, last }: Days, words: Words): string {
  return rangeText(dateOfDay(first), dateOfDay(last), words)
}

function rowOf(row: RosterRow, title: string, graph: KnowledgeGraph, words: Words): ChartRow {
  const name = ({ person }: Spell) => graph.getNodeAttribute(person, 'label')
  return {
    ...split(row.spells, personBar(graph, words)),
    key: row.post,
    title,
    gaps: gapsOf(row).map((gap) => ({
      ...gap,
      telling: words.time.gap(periodText(gap, words)),
      edge: gap.before.edge,
    })),
    doubles: doublesOf(row).map((both) => ({
      ...both,
      telling: words.time.double(name(both.spells[0]), name(both.spells[1]), periodText(both, words)),
      edge: both.spells[1].edge,
    })),
  }
}

function split(spells: readonly Spell[], bar: (spell: Spell) => Bar): Pick<ChartRow, 'bars' | 'undated'> {
  const dated = (spell: Spell) => isDated(spell) && spell.holds.status !== 'candidate'
  return {
    bars: spells.filter(dated).map(bar),
    undated: spells.filter((spell) => !dated(spell)).map(bar),
  }
}

/** A bar that is named after its holder; how it was held stands behind the name. */
function personBar(graph: KnowledgeGraph, words: Words): (spell: Spell) => Bar {
  return (spell) => {
    const { acting, status } = spell.holds
    const name = graph.getNodeAttribute(spell.person, 'label')
    const how = [
      acting && words.time.acting,
      status === 'former' && words.time.former,
      status === 'candidate' && words.time.candidate,
    ]
    const said = how.filter(Boolean).join(', ')
    return barOf(graph, spell, said ? `${name} (${said})` : name, words)
  }
}

function barOf(graph: KnowledgeGraph, spell: Spell, label: string, words: Words): Bar {
  const { person, post, holds } = spell
  const telling = [
    graph.getNodeAttribute(person, 'label'),
    postText(graph.getNodeAttribute(post, 'label'), holds, words),
    heldText(holds, words),
  ]
  return { spell, label, telling: telling.join(', '), hue: 'Person', strong: holds.held === 'current' }
}

function endOf(graph: KnowledgeGraph, body: string): string | undefined {
  const attributes = graph.getNodeAttributes(body)
  return attributes.kind === 'Organization' ? attributes.validTo : undefined
}

/** The days from the first to the last of which anything is told. */
export function daysOfChart({ sections, newest }: Chart): Days | undefined {
  const bars = sections.flatMap(({ rows }) => rows.flatMap((row) => row.bars))
  const days = bars.flatMap(({ spell: { began, ended, seen, over, term } }) => [
    ...[began, ended, term].flatMap((one) => (one ? [one.first, one.last] : [])),
    ...seen,
    ...over,
  ])
  if (newest !== undefined && bars.some(({ strong }) => strong)) days.push(newest)
  return days.length > 0 ? { first: Math.min(...days), last: Math.max(...days) } : undefined
}
