import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { expect, test } from 'vitest'
import { fold, withoutTones } from '../../src/2-text/vietnamese.ts'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../../src/7-graph/types.ts'
import { likenessOf } from '../../src/answers/likeness.ts'
import { nodesNamed, nodesWith } from '../../src/answers/names.ts'
import { candidatesFor } from '../../src/answers/reconcile.ts'

const word = fc.constantFrom('Tám', 'Tâm', 'Tam', 'tám', 'Văn', 'Đỗ', 'Do', 'Hoà', 'Hòa')
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const node = fc.record({
  kind: fc.constantFrom('Person' as const, 'Organization' as const),
  label: name,
  aliases: fc.array(name, { maxLength: 2 }),
})

function graphOf(nodes: readonly { kind: 'Person' | 'Organization'; label: string; aliases: readonly string[] }[]) {
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  for (const [at, each] of nodes.entries()) graph.addNode(`k${at}`, { ...each, articles: 1 })
  return graph
}

test('what the index finds is what looking at every node finds', () => {
  fc.assert(
    fc.property(
      fc.array(node, { maxLength: 12 }),
      name,
      fc.constantFrom(undefined, ['Person' as const]),
      (nodes, asked, kinds) => {
        const graph = graphOf(nodes)
        const names = (key: string) => [graph.getNodeAttribute(key, 'label'), ...graph.getNodeAttribute(key, 'aliases')]
        const keys = graph.filterNodes((_, { kind }) => !kinds || kinds.some((each) => each === kind)).sort()
        const tries = [fold, withoutTones].flatMap((same) => [
          keys.filter((key) => same(names(key)[0]!) === same(asked)),
          keys.filter((key) => names(key).some((each) => same(each) === same(asked))),
        ])
        expect(nodesNamed(graph, asked, kinds)).toEqual(tries.find((found) => found.length > 0) ?? [])
        const same = fold(asked) === withoutTones(asked) ? withoutTones : fold
        const holding = keys.filter((key) => names(key).some((each) => ` ${same(each)} `.includes(` ${same(asked)} `)))
        expect(nodesWith(graph, asked, kinds)).toEqual(holding)
      },
    ),
  )
})

test('nobody is matched by himself whose name is not the one that was asked for, or whose name another bears', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 12 }), name, (nodes, asked) => {
      const graph = graphOf(nodes)
      const candidates = candidatesFor({ query: asked, limit: 50 }, graph)
      const matched = candidates.filter(({ match }) => match)
      expect(matched.length).toBeLessThanOrEqual(1)
      for (const { id } of matched) {
        const names = [graph.getNodeAttribute(id, 'label'), ...graph.getNodeAttribute(id, 'aliases')]
        expect(names.map(fold)).toContain(fold(asked))
        const others = graph.filterNodes(
          (key, { label, aliases }) => key !== id && [label, ...aliases].some((each) => fold(each) === fold(asked)),
        )
        expect(others).toEqual([])
      }
      expect(candidates.map(({ score }) => score)).toEqual(
        candidates.map(({ score }) => score).toSorted((a, b) => b - a),
      )
    }),
  )
})

test.each([
  ['Trần Văn Tám', 'Trần Văn Tám', 'name_same'],
  ['Trần Văn Tám', 'Trần Văn Tâm', 'tones_differ'],
  ['Tran Van Tam', 'Trần Văn Tâm', 'tones_left_out'],
  ['Trần Van Tam', 'Trần Văn Tâm', 'tones_left_out'],
  ['Nguyễn Văn Sĩ', 'Nguyễn Văn Sỹ', 'i_and_y'],
  ['Đỗ Hoàng Hải', 'Đỗ Hồng Hải', 'letter'],
  ['Trần Văn Bảy', 'Trần Văn Tâm', undefined],
])('%s and %s: %s', (asked, known, why) => {
  expect(likenessOf(asked, known, true)?.why).toBe(why)
})
