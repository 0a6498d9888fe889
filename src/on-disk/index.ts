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
import type { Assembly } from '../pipeline.ts'
import { ClaimsOnDisk } from './claims.ts'
import { addDerived, Drawing } from './draw.ts'
import { Engine } from './engine.ts'
import { linesOf } from './lines.ts'
import { peopleOf } from './people.ts'
import { Reprints } from './reprints.ts'
import { type Group, SortedRows, TextFile } from './sorted-rows.ts'
import { type Drawn, Tellings } from './tellings.ts'
import { Threads } from './threads.ts'

export { NoEngineError } from './engine.ts'
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

/** What came of it. */
export interface Assembled {
  readonly findings: Findings
  readonly nodes: ReadonlyMap<NodeKind, number>
  /** Edges that are no mentions. */
  readonly relations: number
}

/** Megabytes that the database may take. */
const ENGINE = 700

/**
 * What {@link assemble} does, for more articles than memory holds: the same graph, byte for byte, but that nothing has a place on a map. What is told of one
 * name, one thing or one post is brought together by sorting on disk, and is all that is in memory at a time, besides a few words for each
 * person, body and article.
 *
 * @param jobs how many threads share what can be shared; 1 when left out
 * @param step is told what is done now
 * @throws NoEngineError where the database is not installed
 */
export async function assembleOnDisk(
  places: Places,
  knowledge: Knowledge,
  { jobs = 1, ...told }: Omit<Assembly, 'map'> & { readonly jobs?: number },
  step: (words: string) => void = () => {},
): Promise<Assembled> {
  await mkdir(places.scratch, { recursive: true })
  const engine = await Engine.open(join(places.scratch, 'engine'), ENGINE)
  const judgements = [...knowledge.judgements, ...(told.judgements ?? [])]
  const threads = new Threads(jobs, judgements, knowledge)
  try {
    const rejections = new Rejections(judgements)
    const claims = new ClaimsOnDisk(places.claims, (extraction) => rejections.accept(extraction))
    try {
      const { asOf } = told
      return await assembled({ ...places, claims, engine, threads, rejections, judgements, asOf, step }, knowledge)
    } finally {
      claims.close()
    }
  } finally {
    engine.close()
    await threads.close()
    await rm(places.scratch, { recursive: true, force: true })
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

async function assembled(work: Work, knowledge: Knowledge): Promise<Assembled> {
  const { claims, engine, scratch, judgements, threads, step } = work
  const rowsIn = (name: string) => new SortedRows(join(scratch, name))

  step('Looking for people …')
  const names = rowsIn('names')
  const copies = new Reprints(scratch)
  /** Which place each article has among the keys of people, and the last one's end. */
  const firsts: number[] = [0]
  for await (const { seen, people, rows, ...lines } of threads.appear(claims.lines())) {
    claims.add(seen)
    for (const count of people) firsts.push(firsts.at(-1)! + count)
    names.addLines(rows)
    copies.add(lines)
  }
  const reprints = await copies.find(claims, engine)

  step('Telling people apart …')
  const decisions = new Decisions(judgements)
  const { people, questions, unasked, idle } = await peopleOf(
    await names.sort(engine),
    { claims, threads, decisions },
    knowledge,
  )
  const keys = new Array<string>(firsts.at(-1)!)
  const labels = new Map<string, string>()
  for (const { key, label, members } of people) {
    for (const { extraction, nth } of members) keys[firsts[extraction.number]! + nth] = key
    if (label) labels.set(key, label)
  }
  const keysOfPeople = (article: number) => keys.slice(firsts[article], firsts[article + 1])

  step('Gathering what is told of each …')
  const bodies = decideBodies(extractionsOf(claims), knowledge, judgements)
  for (const [key, label] of bodies.labels) labels.set(key, label)
  const drawn: Drawn = {
    ...{ tellings: rowsIn('tellings'), edges: rowsIn('edges') },
    ...{ bodies: new Map(), places: new Map(), deaths: new Map() },
  }
  const tellings = new Tellings(drawn, { knowledge, bodies, keysOfPeople, reprints })
  for (const { extraction, number } of claims.all()) tellings.add(extraction, number)
  tellings.finish((number) => claims.at(number))
  const lives = livesOf(
    [...drawn.bodies.keys()].sort().map((key) => drawn.bodies.get(key)!),
    knowledge,
  )
  addDerived(drawn, { lives, knowledge })

  step('Drawing the graph …')
  const nodes = new TextFile(join(scratch, 'nodes'))
  const asOf = work.asOf ?? newest(claims)
  const drawing = new Drawing({ knowledge, lives, labels, asOf, reprints }, drawn, { nodes, edges: drawn.edges })
  for (const group of await drawn.tellings.sort(engine)) drawing.add(group)

  step('Writing the graph …')
  const findings: Findings = {
    ...(asOf && { asOf }),
    contradictions: inOrderOfEdges(drawing.contradictions),
    questions,
    ...(unasked > 0 && { unasked }),
    idleJudgements: [...idle, ...bodies.idle, ...work.rejections.idle()],
  }
  let relations = 0
  function* edges(groups: Iterable<Group>): Iterable<string> {
    for (const { key, rows } of groups) {
      if (!key.startsWith('MENTIONS:')) relations++
      yield rows[0]!
    }
  }
  const head = { options: { type: 'directed', multi: true, allowSelfLoops: true }, attributes: findings }
  const text = jsonOf(head, linesOf(nodes.finished()), edges(await drawn.edges.sort(engine)))
  await pipeline(Readable.from(byMegabyte(text)), createWriteStream(work.graph))
  return { findings, nodes: drawing.nodes, relations }
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
