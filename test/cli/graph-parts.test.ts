import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textOf } from '../../src/8-exports/index.ts'
import { json } from '../../src/8-exports/json.ts'
import { partsOf } from '../../src/cli/graph-parts.ts'
import { edges, graphOf, nodes } from '../8-exports/fixture.ts'

async function partsFrom(text: string, size: number) {
  const bytes = Buffer.from(text)
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const found = { attributes: {}, nodes: [] as unknown[], edges: [] as unknown[] }
  for await (const part of partsOf(pieces())) {
    Object.assign(found.attributes, part.attributes)
    found.nodes.push(...(part.nodes ?? []))
    found.edges.push(...(part.edges ?? []))
  }
  return found
}

const whole = textOf(json.write(graphOf(nodes, edges)))

test('a graph comes in pieces of any size, and as a whole where its lines are others', async () => {
  const { attributes, nodes, edges } = JSON.parse(whole)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: whole.length * 2 }), async (size) => {
      expect(await partsFrom(whole, size)).toEqual({ attributes, nodes, edges })
    }),
    { numRuns: 30 },
  )
  expect(await partsFrom(JSON.stringify(JSON.parse(whole), null, 1), 100)).toEqual({ attributes, nodes, edges })
  expect(await partsFrom(textOf(json.write(graphOf([], []))), 10)).toEqual({ attributes: {}, nodes: [], edges: [] })
  const [only] = graphOf([nodes[0]!].map(({ key, attributes }) => [key, attributes]) as never, []).export().nodes
  expect(await partsFrom(textOf(json.write(graphOf([[only!.key, only!.attributes!]], []))), 10)).toMatchObject({
    nodes: [only],
    edges: [],
  })
})

test('one that is cut, or goes on, is none', async () => {
  for (const end of [10, whole.length >> 1, whole.length - 2, whole.length - 4])
    await expect(partsFrom(whole.slice(0, end), 64), `${end}`).rejects.toThrow()
  await expect(partsFrom(`${whole}{}`, 64)).rejects.toThrow('goes on after its end')
  await expect(partsFrom('', 64)).rejects.toThrow()
})
