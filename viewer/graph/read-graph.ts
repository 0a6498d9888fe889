import { MultiDirectedGraph } from 'graphology'
import type { Findings } from '../../src/7-graph/findings.ts'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../../src/7-graph/types.ts'
import { isEdgeKind, isNodeKind } from './kinds.ts'

/** A file that is not the graph it should be; `message` says where and what, for a person who made the file. */
export class BrokenGraph extends Error {}

type Json = Record<string, unknown>

/**
 * The graph of a `graph.json`, checked record by record, because it may have been cut short, edited, or made by another
 * program, and “cannot read properties of undefined” helps nobody.
 *
 * @throws {BrokenGraph} naming the first record that is wrong.
 */
export function readGraph(json: string): KnowledgeGraph {
  return graphIn(parse(json))
}

/** The graph of what `graph.json` holds. @throws {BrokenGraph} */
export function graphIn(file: Json): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  if (isRecord(file.attributes)) graph.replaceAttributes(findingsIn(file.attributes))
  for (const [at, node] of list(file, 'nodes').entries()) addNode(graph, node, at)
  for (const [at, edge] of list(file, 'edges').entries()) addEdge(graph, edge, at)
  return graph
}

function parse(json: string): Json {
  try {
    const file: unknown = JSON.parse(json)
    if (isRecord(file)) return file
  } catch (error) {
    throw new BrokenGraph(`graph.json: ${(error as Error).message}`, { cause: error })
  }
  throw new BrokenGraph('graph.json: not an object')
}

function list(file: Json, name: 'nodes' | 'edges'): readonly unknown[] {
  const records = file[name]
  if (!Array.isArray(records)) throw new BrokenGraph(`graph.json: “${name}” is not a list`)
  return records
}

function addNode(graph: KnowledgeGraph, node: unknown, at: number): void {
  const where = `nodes[${at}]`
  if (!isRecord(node) || typeof node.key !== 'string') throw new BrokenGraph(`${where}: no key`)
  const key = node.key
  const given = node.attributes
  if (!isRecord(given)) throw new BrokenGraph(`${where} (${key}): no attributes`)
  if (!isNodeKind(given.kind)) throw new BrokenGraph(`${where} (${key}): unknown kind “${String(given.kind)}”`)
  if (typeof given.label !== 'string' || !given.label) throw new BrokenGraph(`${where} (${key}): no label`)
  if (graph.hasNode(key)) throw new BrokenGraph(`${where}: the key “${key}” is there twice`)
  const place = Number.isFinite(given.x) && Number.isFinite(given.y) ? {} : spiral(at)
  graph.addNode(key, { aliases: [], articles: 0, ...given, ...place } as unknown as NodeAttributes)
}

/** What the build found besides nodes and edges, as far as it has the form it should have; a graph can be read without it. */
function findingsIn({ asOf, contradictions, questions }: Json): Partial<Findings> {
  const keys = (value: unknown) => Array.isArray(value) && value.every((key) => typeof key === 'string')
  const each = (value: unknown) => (Array.isArray(value) ? value : []).filter(isRecord)
  return {
    ...(typeof asOf === 'string' && { asOf }),
    contradictions: each(contradictions).filter(({ edges }) => keys(edges)) as unknown as Findings['contradictions'],
    questions: each(questions).filter(({ people }) => keys(people)) as unknown as Findings['questions'],
  }
}

/** A place for a node that came without one: on a spiral, so that no two meet; a layout at opening would be slow. */
function spiral(at: number): { x: number; y: number } {
  const turn = at * 2.399963
  const far = 10 * Math.sqrt(at + 1)
  return { x: far * Math.cos(turn), y: far * Math.sin(turn) }
}

function addEdge(graph: KnowledgeGraph, edge: unknown, at: number): void {
  const where = `edges[${at}]`
  if (!isRecord(edge)) throw new BrokenGraph(`${where}: not an object`)
  const [source, target] = [edge.source, edge.target]
  for (const end of [source, target]) {
    if (typeof end !== 'string' || !graph.hasNode(end)) throw new BrokenGraph(`${where}: no node “${String(end)}”`)
  }
  const key = typeof edge.key === 'string' ? edge.key : `#${at}`
  const given = edge.attributes
  if (!isRecord(given)) throw new BrokenGraph(`${where} (${key}): no attributes`)
  if (!isEdgeKind(given.kind)) throw new BrokenGraph(`${where} (${key}): unknown kind “${String(given.kind)}”`)
  if (graph.hasEdge(key)) throw new BrokenGraph(`${where}: the key “${key}” is there twice`)
  checkEvidence(given.evidence, `${where} (${key})`)
  graph.addDirectedEdgeWithKey(key, source, target, given as unknown as EdgeAttributes)
}

function checkEvidence(evidence: unknown, where: string): void {
  if (evidence === undefined) return
  if (!Array.isArray(evidence)) throw new BrokenGraph(`${where}: evidence is not a list`)
  for (const [at, piece] of evidence.entries()) {
    const whole =
      isRecord(piece) &&
      typeof piece.article === 'string' &&
      typeof piece.quote === 'string' &&
      Number.isInteger(piece.start) &&
      Number.isInteger(piece.end)
    if (!whole) throw new BrokenGraph(`${where}: evidence[${at}] lacks article, start, end or quote`)
  }
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
