import { expect, test } from 'vitest'
// @ts-expect-error a script without types
import { madeUpGraph } from '../../scripts/made-up-graph.mjs'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { type Chunks, type Exporter, exporters } from '../../src/8-exports/index.ts'

// The whole of it, on a graph of a million edges: `npm run bench -- exports --full`.
const graph: KnowledgeGraph = madeUpGraph(600, 3000)

function chunksOf(exporter: Exporter): Iterable<Chunks> {
  return 'folder' in exporter ? Array.from(exporter.files(graph), ({ chunks }) => chunks) : [exporter.write(graph)]
}

async function longestOf(exporter: Exporter): Promise<number> {
  let longest = 0
  for (const chunks of chunksOf(exporter)) for await (const chunk of chunks) longest = Math.max(longest, chunk.length)
  return longest
}

/** Formats of bytes are written by the group of rows, or by the megabyte. */
const BYTES: readonly string[] = ['xlsx', 'parquet', 'sqlite']

const texts = exporters
  .filter(({ word }) => !BYTES.includes(word))
  .map((exporter) => [exporter.word, exporter] as const)

test.each(texts)('%s is written in small pieces', async (word, exporter) => {
  // some five hundred rows stand in one statement of Cypher; everything else is written row by row
  expect(await longestOf(exporter)).toBeLessThan(word === 'neo4j' ? 1_000_000 : 60_000)
})
