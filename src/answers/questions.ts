import { z } from 'zod'
import { findingsOf } from '../7-graph/findings.ts'
import { waysBetween } from '../7-graph/ways.ts'
import { nodesNamed, nodesWith } from './names.ts'
import { type Asked, NoAnswer, oneMeant, type Question, question } from './question.ts'
import { describedThing, factsOf, inRank, statementOf, thingOf } from './quoted.ts'
import {
  describedShape,
  factsShape,
  heldShape,
  kind,
  limit,
  name,
  offset,
  quotes,
  spellShape,
  statementShape,
  thingShape,
} from './shapes.ts'
import { spellOf } from './spell.ts'
import { careerOf, heldOnDay, rosterOf, seatMeant } from './tenure.ts'

const total = z.int().meta({ description: 'how many there are in all' })
const day = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a day is written 2024-02-22, a month 2024-02, a year 2024',
  )
  .meta({ description: 'a day, month or year: 2024-02-22, 2024-02, 2024' })

const find = question({
  name: 'find',
  about:
    'Finds people, posts, bodies, places, agreements, documents and articles by name, with or without tones: those of the name first, then those in whose names the words stand. Several people may bear one name: each comes with what tells it apart.',
  asks: z.strictObject({ name, kind: kind.optional(), limit: limit(100, 20), offset }),
  gives: z.object({ total, things: z.array(describedShape) }),
  answer: ({ name, kind, limit, offset }, { graph }) => {
    const kinds = kind && [kind]
    const keys = [...new Set([...nodesNamed(graph, name, kinds), ...nodesWith(graph, name, kinds)])]
    return {
      total: keys.length,
      things: keys.slice(offset, offset + limit).map((key) => describedThing(key, graph)),
    }
  },
})

const entity = question({
  name: 'entity',
  about:
    'All that is known of one person, post, body, place, agreement, document or event: facts, and every statement with quotes.',
  asks: z.strictObject({ name, kind: kind.optional(), limit: limit(500, 50), offset, quotes }),
  gives: z.object({ thing: describedShape, facts: factsShape, total, statements: z.array(statementShape) }),
  answer: ({ name, kind, limit, offset, quotes }, asked) => {
    const { graph } = asked
    const key = oneMeant(name, asked, kind && [kind])
    const edges = graph.edges(key).sort(inRank(graph))
    return {
      thing: describedThing(key, graph),
      facts: factsOf(key, graph),
      total: edges.length,
      statements: edges.slice(offset, offset + limit).map((edge) => statementOf(edge, graph, quotes)),
    }
  },
})

const career = question({
  name: 'career',
  about: 'The posts that articles give to a person, the earliest first, each with its quotes and sources.',
  asks: z.strictObject({ person: name, quotes }),
  gives: z.object({ person: describedShape, spells: z.array(spellShape) }),
  answer: ({ person, quotes }, asked) => {
    const key = oneMeant(person, asked, ['Person'])
    return {
      person: describedThing(key, asked.graph),
      spells: careerOf(key, asked.graph).map((tenure) => spellOf(tenure, asked.graph, quotes)),
    }
  },
})

const roster = question({
  name: 'roster',
  about:
    'Everybody who holds, or held, a post, or the posts of a body, by post and time, each with quotes and sources.',
  asks: z.strictObject({ of: name, limit: limit(500, 100), offset, quotes }),
  gives: z.object({ of: describedShape, total, spells: z.array(spellShape) }),
  answer: ({ of, limit, offset, quotes }, asked) => {
    const key = oneMeant(of, asked, ['Organization', 'Position'], seatMeant(asked.graph, of))
    const all = rosterOf(key, asked.graph)
    return {
      of: describedThing(key, asked.graph),
      total: all.length,
      spells: all.slice(offset, offset + limit).map(({ tenure }) => spellOf(tenure, asked.graph, quotes)),
    }
  },
})

const whoHeld = question({
  name: 'who-held',
  about:
    'Who held a post, the posts of a body, or without “of” any post, on a day: surely, or perhaps, where the day lies outside of what articles show and nobody says that it was not held.',
  asks: z.strictObject({ on: day, of: name.optional(), limit: limit(500, 100), offset, quotes }),
  gives: z.object({ on: z.string(), of: describedShape.optional(), total, held: z.array(heldShape) }),
  answer: ({ on, of, limit, offset, quotes }, asked) => {
    const { graph } = asked
    const key =
      of === undefined ? undefined : oneMeant(of, asked, ['Organization', 'Position'], seatMeant(graph, of, on))
    const all = key === undefined ? heldOnDay(graph, on) : rosterOf(key, graph, on)
    return {
      on,
      ...(key !== undefined && { of: describedThing(key, graph) }),
      total: all.length,
      held: all
        .slice(offset, offset + limit)
        .map(({ tenure, on = 'perhaps' }) => ({ on, ...spellOf(tenure, graph, quotes) })),
    }
  },
})

const path = question({
  name: 'path',
  about:
    'The shortest way between two things over posts, bodies, agreements, events and documents, each step with its quotes. No steps: nothing but articles ties them.',
  asks: z.strictObject({ from: name, to: name, quotes }),
  gives: z.object({ from: describedShape, to: describedShape, steps: z.array(statementShape) }),
  answer: ({ from, to, quotes }, asked) => {
    const { graph, offices } = asked
    const [one, other] = [oneMeant(from, asked), oneMeant(to, asked)]
    const [way = []] = waysBetween(graph, one, other, { offices })
    return {
      from: describedThing(one, graph),
      to: describedThing(other, graph),
      steps: way.map(({ edge }) => statementOf(edge, graph, quotes)),
    }
  },
})

const evidence = question({
  name: 'evidence',
  about:
    'Every quote that an edge rests on, by the key of the edge, or all edges between two things, in whichever way they point.',
  asks: z.strictObject({
    edge: z.string().max(2000).optional().meta({ description: 'key of an edge, as other answers give it' }),
    from: name.optional(),
    to: name.optional(),
  }),
  gives: z.object({ statements: z.array(statementShape) }),
  answer: ({ edge, from, to }, asked) => {
    const { graph } = asked
    const edges = edge === undefined ? between(from, to, asked) : graph.hasEdge(edge) ? [edge] : []
    if (edge !== undefined && edges.length === 0) throw new NoAnswer('none', `There is no edge of the key “${edge}”.`)
    return { statements: edges.map((each) => statementOf(each, graph)) }
  },
})

function between(from: string | undefined, to: string | undefined, asked: Asked): readonly string[] {
  if (from === undefined || to === undefined) throw new NoAnswer('unfit', 'Name an “edge”, or both “from” and “to”.')
  const [one, other] = [oneMeant(from, asked), oneMeant(to, asked)]
  return asked.graph.filterEdges(one, (_, __, a, b) => [a, b].includes(other)).sort(inRank(asked.graph))
}

const contradictions = question({
  name: 'contradictions',
  about:
    'What articles say that cannot all be true: two people in one seat, a post held after its end or after a death; with the words of both sides.',
  asks: z.strictObject({
    of: name.optional().meta({ description: 'only those about this person, post, or body' }),
    limit: limit(200, 50),
    offset,
    quotes,
  }),
  gives: z.object({
    total,
    contradictions: z.array(
      z.object({
        kind: z.enum(['two in one seat', 'seen after the end', 'two beginnings', 'seen after death']),
        words: z.string(),
        about: z.array(thingShape),
        statements: z.array(statementShape),
      }),
    ),
  }),
  answer: ({ of, limit, offset, quotes }, asked) => {
    const { graph } = asked
    const key = of === undefined ? undefined : oneMeant(of, asked)
    const ends = (edge: string) => (graph.hasEdge(edge) ? graph.extremities(edge) : [])
    const seats = (node: string) =>
      graph.filterOutEdges(node, (_, { kind }) => kind === 'OF').map((edge) => graph.target(edge))
    const all = findingsOf(graph).contradictions.filter(
      ({ edges }) => key === undefined || edges.flatMap(ends).some((end) => end === key || seats(end).includes(key)),
    )
    return {
      total: all.length,
      contradictions: all.slice(offset, offset + limit).map(({ kind, edges, words }) => ({
        kind,
        words,
        about: [...new Set(edges.flatMap(ends))].map((end) => thingOf(end, graph)),
        statements: edges.filter((edge) => graph.hasEdge(edge)).map((edge) => statementOf(edge, graph, quotes)),
      })),
    }
  },
})

/** Every question there is. To add one, write it above and name it here: HTTP, its document and MCP follow. */
export const questions: readonly Question[] = [find, entity, career, roster, whoHeld, path, evidence, contradictions]
