import type { KnowledgeGraph } from '../../../src/7-graph/types.ts'
import type { Level } from '../../../src/model.ts'
import type { DrawnNode } from '../../asked/drawing.ts'
import { levels as order } from '../../graph/kinds.ts'
import type { Point } from '../box.ts'
import type { Layout, Region } from './layout.ts'

const COLUMN = 150
const ROW = 34
const BETWEEN_BANDS = 70

/**
 * Bodies in bands by level, the centre on top; what belongs to a body stands below it. Within a band a body stands near
 * the bodies above that it has to do with.
 */
export const levels: Layout = ({ nodes, links }, graph, words) => {
  const neighbours = new Map<string, string[]>()
  for (const { source, target } of links) {
    for (const [one, other] of [[source, target] as const, [target, source] as const]) {
      const known = neighbours.get(one)
      if (known) known.push(other)
      else neighbours.set(one, [other])
    }
  }
  const bodies = new Map(nodes.filter(isBody).map((node) => [node.key, node]))
  const under = new Map<string, DrawnNode[]>()
  const loose: DrawnNode[] = []
  for (const node of nodes) {
    if (isBody(node)) continue
    const owner = (neighbours.get(node.key) ?? [])
      .filter((key) => bodies.has(key))
      .sort((a, b) => bodies.get(b)!.weight - bodies.get(a)!.weight || (a < b ? -1 : 1))[0]
    if (owner === undefined) loose.push(node)
    else under.set(owner, [...(under.get(owner) ?? []), node])
  }

  const places = new Map<string, Point>()
  const regions: Region[] = []
  const columns = Math.max(5, Math.ceil(Math.sqrt(nodes.length * 0.65)))
  let y = 0
  const bands = [...order, undefined].map((level) => ({
    name: level ? words.levels[level] : words.levelUnknown,
    members: [...bodies.values()].filter(({ key }) => levelOf(graph, key) === level),
  }))
  if (loose.length > 0) bands.push({ name: words.levelNone, members: loose })
  for (const { name, members } of bands) {
    if (members.length === 0) continue
    const top = y
    y += ROW
    const near = (key: string) => middleOf((neighbours.get(key) ?? []).flatMap((other) => places.get(other)?.x ?? []))
    const sorted = members
      .map((node) => ({ node, at: near(node.key) }))
      .sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || b.node.weight - a.node.weight || (a.node.key < b.node.key ? -1 : 1))
    for (let from = 0; from < sorted.length; from += columns) {
      const row = sorted.slice(from, from + columns)
      let deepest = 0
      for (const [column, { node }] of row.entries()) {
        const x = (column - (row.length - 1) / 2) * COLUMN
        places.set(node.key, { x, y: -y })
        const own = under.get(node.key) ?? []
        for (const [at, other] of own.entries()) {
          places.set(other.key, { x: x + (at % 2 === 0 ? -1 : 1) * COLUMN * 0.2, y: -(y + ROW * (1 + at / 2)) })
        }
        deepest = Math.max(deepest, own.length / 2)
      }
      y += ROW * (deepest + 2)
    }
    regions.push({ of: 'band', name, top: -top + BETWEEN_BANDS / 4, bottom: -y + BETWEEN_BANDS / 4 })
    y += BETWEEN_BANDS / 4
  }
  return { places, bounds: [...places.values()], regions }
}

function isBody({ kind }: DrawnNode): boolean {
  return kind === 'Organization'
}

function levelOf(graph: KnowledgeGraph, key: string): Level | undefined {
  const node = graph.getNodeAttributes(key)
  return node.kind === 'Organization' ? node.level : undefined
}

function middleOf(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}
