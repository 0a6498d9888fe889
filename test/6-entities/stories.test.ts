import { describe, expect, test } from 'vitest'
import type { HoldsAttributes } from '../../src/7-graph/types.ts'
import { extract } from '../../src/extract.ts'
import type { Article } from '../../src/model.ts'
import { assemble } from '../../src/pipeline.ts'
import { knowledge } from '../reading.ts'
import { type Story, stories } from './stories.ts'

function spellsOf({ articles, asOf }: Story): readonly string[] {
  const read = articles.map((article, at): Article => ({ id: `${at + 1}`, ...article }))
  const graph = assemble(
    read.map((article) => extract(article, knowledge)),
    knowledge,
    { asOf },
  )
  return graph
    .filterEdges((_, { kind }) => kind === 'HOLDS')
    .map((edge) => {
      const label = (key: string) => graph.getNodeAttribute(key, 'label')
      const { from, to, seenFrom, seenTo, term, acting, held, endedBy, sources, status, retracted } =
        graph.getEdgeAttributes(edge) as HoldsAttributes
      return [
        `${graph.source(edge)}`,
        `${label(graph.target(edge))}`,
        ...(acting ? ['acting'] : []),
        ...(retracted ? ['retracted'] : []),
        status,
        ...(term ? [`term ${term}`] : []),
        ...(from ? [`from ${from}`] : []),
        ...(to ? [`to ${to}`] : []),
        ...(seenFrom ? [`seen ${seenFrom}${seenTo === seenFrom ? '' : ` - ${seenTo}`}`] : []),
        `${held}${endedBy ? ` by ${endedBy}` : ''}`,
        ...(sources === 1 ? [] : [`${sources} sources`]),
      ].join(' · ')
    })
    .toSorted()
}

describe('stories', () => {
  test.each(stories)('$name: $because', (story) => {
    expect(spellsOf(story)).toEqual(story.spells)
  })
})
