import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { decideBodies } from '../6-entities/body-decisions.ts'
import { Decisions, Rejections } from '../6-entities/decisions.ts'
import { livesOf } from '../7-graph/body-lives.ts'
import type { Findings } from '../7-graph/findings.ts'
import { inOrderOfEdges } from '../7-graph/holds.ts'
import type { NodeKind } from '../7-graph/types.ts'
import { jsonOf } from '../8-exports/json.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Judgement } from '../knowledge/judgements.ts'
import { linesOf } from '../lines.ts'
import { ClaimsOnDisk } from './claims.ts'
import { addDerived, Drawing } from './draw.ts'
import { Engine } from './engine.ts'
import { peopleOf } from './people.ts'
import { Reprints } from './reprints.ts'
import { type Group, SortedRows, TextFile } from './sorted-rows.ts'
import { type Drawn, Tellings } from './tellings.ts'
import { Threads } from './threads.ts'

export { EngineError, loadEngine } from './engine.ts'
export { RecordsOnDisk } from './records.ts'

/** Where an assembly on disk reads and writes. */
export interface Places {
  /** A file of what articles say, an extraction a line, by their ids. */
  readonly claims: string
  /** Where the graph goes: a `graph.json`. */
  readonly graph: string
  /** A folder for what is between; it is made, and goes away again. */
  readonly scratch: string
}

/** What it is told besides: as {@link assemble} is. */
export interface Told {
  readonly judgements?: readonly Judgement[]
  readonly asOf?: string | undefined
  /** How many threads share what can be shared; 1 when left out. */
  readonly jobs?: number
}

/** What came of it. */
export interface Assembled {
  readonly findings: Findings
  readonly nodes: ReadonlyMap<NodeKind, number>
  /** Edges that are no mentions. */
  readonly relations: number
}

/** What the database may take: threads that work at the same time want to keep more than they need, and now and then too much. */
const ENGINE = { megabytes: 700, most: 2800 }

/**
 * What {@link assemble} does, for more articles than memory holds: the same graph, byte for byte, but that nothing has a place on a map. What is told of one
 * name, one thing or one post is brought together by sorting on disk, and is all that is in memory at a time, besides a few words for each
 * person, body and article.
 *
 * @param step is told what is done now
 * @param knowledge that of `data/`, which other threads load themselves
 * @throws EngineError where the database is not installed, or the disk is full
 */
export async function assembleOnDisk(
  places: Places,
  knowledge: Knowledge,
  { jobs = 1, ...told }: Told,
  step: (words: string) => void = () => {},
): Promise<Assembled> {
  const judgements = [...knowledge.judgements, ...(told.judgements ?? [])]
  const rejections = new Rejections(judgements)
  const { scratch } = places
  let [engine, threads, claims]: [Engine?, Threads?, ClaimsOnDisk?] = []
  try {
    await mkdir(scratch, { recursive: true })
    engine = await Engine.open(join(scratch, 'engine'), { ...ENGINE, threads: jobs })
    threads = new Threads(jobs, judgements, knowledge)
    claims = new ClaimsOnDisk(places.claims, (extraction) => rejections.accept(extraction))
    const work = { graph: places.graph, scratch, claims, engine, threads, rejections, judgements, step }
    return await assembled({ ...work, asOf: told.asOf }, knowledge)
  } finally {
    claims?.close()
    engine?.close()
    await threads?.close()
    await rm(scratch, { recursive: true, force: true })
  }
}

interface Work extends Omit<Places, 'claims'> {
  readonly claims: ClaimsOnDisk
  readonly engine: Engine
  readonly threads: Threads
  readonly rejections: Rejections
  readonly judgements: readonly Judgement[]
  readonly asOf: string | undefined
  step(words: string): void
}

/** In steps of their own, so that what only one needs is forgotten before the next. */
async function assembled(work: Work, knowledge: Knowledge): Promise<Assembled> {
  work.step('Looking for people …')
  const { names, firsts, reprints } = await lookForPeople(work)
  work.step('Telling people apart …')
  const people = await whoIsWho(names, firsts, work, knowledge)
  const { labels, questions, unasked, idle } = people
  await work.threads.close() // what they remember is wanted no more
  work.step('Gathering what is told of each …')
  const { drawn, lives, bodies } = gather(people.keys, { firsts, reprints, labels }, work, knowledge)
  people.keys.length = 0
  work.step('Drawing the graph …')
  const asOf = work.asOf ?? newest(work.claims)
  const nodes = new TextFile(join(work.scratch, 'nodes'))
  const drawing = new Drawing({ knowledge, lives, labels, asOf, reprints }, drawn, { nodes, edges: drawn.edges })
  for (const group of await drawn.tellings.sort(work.engine)) drawing.add(group)
  work.step('Writing the graph …')
  const findings: Findings = {
    ...(asOf && { asOf }),
    contradictions: inOrderOfEdges(drawing.contradictions),
    questions,
    ...(unasked > 0 && { unasked }),
    idleJudgements: [...idle, ...bodies.idle, ...work.rejections.idle()],
  }
  const relations = await writeGraph(findings, { nodes: nodes.finished(), edges: drawn.edges }, work)
  return { findings, nodes: drawing.nodes, relations }
}

/** People of articles by their names; which place each article has among the keys of people, and the last one's end; reprints. */
async function lookForPeople({ claims, engine, scratch, threads }: Work) {
  const names = new SortedRows(join(scratch, 'names'))
  const copies = new Reprints(scratch)
  const firsts: number[] = [0]
  for await (const { seen, people, rows, ...lines } of threads.appear(claims.lines())) {
    claims.add(seen)
    for (const count of people) firsts.push(firsts.at(-1)! + count)
    names.addLines(rows)
    copies.add(lines)
  }
  return { names, firsts, reprints: await copies.find(claims, engine) }
}

/** Keys of all people of all articles, and what is left to people to judge. */
async function whoIsWho(
  names: SortedRows,
  firsts: readonly number[],
  { claims, engine, threads, judgements }: Work,
  knowledge: Knowledge,
) {
  const decisions = new Decisions(judgements)
  const sorted = await names.sort(engine)
  const { people, ...open } = await peopleOf(sorted, { claims, threads, decisions }, knowledge)
  const keys = new Array<string>(firsts.at(-1)!)
  const labels = new Map<string, string>()
  for (const { key, label, members } of people) {
    for (const { extraction, nth } of members) keys[firsts[extraction.number]! + nth] = key
    if (label) labels.set(key, label)
  }
  return { keys, labels, ...open }
}

interface Resolved {
  readonly firsts: readonly number[]
  readonly reprints: ReadonlyMap<string, string>
  /** Names that somebody decided on; those of bodies are added. */
  readonly labels: Map<string, string>
}

/** Writes down what is told of each thing, by its key. */
function gather(people: readonly string[], { firsts, reprints, labels }: Resolved, work: Work, knowledge: Knowledge) {
  const { claims, scratch, judgements } = work
  const bodies = decideBodies(extractionsOf(claims), knowledge, judgements)
  for (const [key, label] of bodies.labels) labels.set(key, label)
  const rowsIn = (name: string) => new SortedRows(join(scratch, name))
  const drawn: Drawn = {
    ...{ tellings: rowsIn('tellings'), edges: rowsIn('edges') },
    ...{ bodies: new Map(), places: new Map(), deaths: new Map() },
  }
  const keysOfPeople = (article: number) => people.slice(firsts[article], firsts[article + 1])
  const tellings = new Tellings(drawn, { knowledge, bodies, keysOfPeople, reprints })
  for (const { extraction, number } of claims.all()) tellings.add(extraction, number)
  tellings.finish((number) => claims.at(number))
  const inOrder = [...drawn.bodies.keys()].sort()
  const lives = livesOf(
    inOrder.map((key) => drawn.bodies.get(key)!),
    knowledge,
  )
  addDerived(drawn, { lives, knowledge })
  return { drawn, lives, bodies }
}

/** @returns how many edges there are that are no mentions */
async function writeGraph(
  findings: Findings,
  files: { readonly nodes: string; readonly edges: SortedRows },
  { engine, graph }: Work,
): Promise<number> {
  let relations = 0
  function* edges(groups: Iterable<Group>): Iterable<string> {
    for (const { key, rows } of groups) {
      if (!key.startsWith('MENTIONS:')) relations++
      yield rows[0]!
    }
  }
  const head = { options: { type: 'directed', multi: true, allowSelfLoops: true }, attributes: findings }
  const text = jsonOf(head, linesOf(files.nodes), edges(await files.edges.sort(engine)))
  await pipeline(Readable.from(byMegabyte(text)), createWriteStream(graph))
  return relations
}

function* extractionsOf(claims: ClaimsOnDisk) {
  for (const { extraction } of claims.all()) yield extraction
}

function newest({ articles }: ClaimsOnDisk): string | undefined {
  let date: string | undefined
  for (const { published } of articles) if (published && (date === undefined || published > date)) date = published
  return date
}

function* byMegabyte(pieces: Iterable<string>): Iterable<string> {
  let waiting: string[] = []
  let size = 0
  for (const piece of pieces) {
    waiting.push(piece)
    size += piece.length
    if (size < 1 << 20) continue
    yield waiting.join('')
    waiting = []
    size = 0
  }
  if (size > 0) yield waiting.join('')
}
