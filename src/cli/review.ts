import { byCodeUnit } from '../6-entities/keys.ts'
import type { Question } from '../6-entities/types.ts'
import { findingsOf } from '../7-graph/findings.ts'
import type { KnowledgeGraph } from '../7-graph/types.ts'
import { evidenceOf } from '../answers/source.ts'
import { tenureOf } from '../answers/tenure.ts'
import type { Judgement, Reference } from '../knowledge/judgements.ts'
import { linesFrom } from '../lines.ts'
import { reasonLines } from './check.ts'
import { type Command, command, UsageError } from './command.ts'
import { sourceOf } from './explaining/explain-edge.ts'
import { addJudgement } from './folder/judgement-file.ts'
import { readGraph, resultFolder } from './folder/result-folder.ts'
import { type Io, type Paint, paintFor, write } from './io.ts'
import { whenShown } from './tenure.ts'
import { describeNode } from './terminal/describe-node.ts'
import { visible } from './terminal/width.ts'

/** Of one who is named often, so many posts and quotes are shown. */
const MOST = 4

export const review: Command = command({
  usage: '<folder> [--judgements FILE] [--by NAME]\n<folder> --json',
  help: `Shows pairs of people who may be one, side by side with their posts, quotes and what speaks for and against, and
asks. Each answer is a line in the file of judgements, with who decided, when and why; give the file to the next
build: quanhe build … --judgements FILE. To take an answer back, delete its line.`,
  options: {
    judgements: { type: 'string', value: 'FILE', about: 'where answers are added; judgements.jsonl when left out' },
    by: { type: 'string', value: 'NAME', about: 'who decides; the name of the user when left out' },
    json: { type: 'boolean', about: 'list the pairs for a program, and ask nothing' },
  },
  async run({ words, options }, io) {
    const graph = await readGraph(await resultFolder(words))
    const { questions: all, unasked = 0 } = findingsOf(graph)
    const questions = all.filter(({ about, people }) => about === 'unsure' && people.every((key) => graph.hasNode(key)))
    if (options.json) {
      await write(
        io.stdout,
        `${JSON.stringify(
          questions.map((question) => questionJson(question, graph)),
          null,
          1,
        )}\n`,
      )
      return 0
    }
    if (questions.length === 0) {
      await write(io.stdout, 'There is nobody to be unsure about.\n')
      return 0
    }
    const by = options.by ?? io.env.USER ?? io.env.LOGNAME
    if (!by) throw new UsageError('Say who decides: quanhe review … --by NAME')
    const file = options.judgements ?? 'judgements.jsonl'
    const made = await askAll(questions, { graph, io, by, file })
    const more = unasked > 0 ? ` The next build has ${unasked} more to ask.` : ''
    await write(
      io.stdout,
      `\n${made} of ${questions.length} decided${made > 0 ? `; they are in ${file}` : ''}.${more}\n`,
    )
    return 0
  },
})

interface Asking {
  readonly graph: KnowledgeGraph
  readonly io: Io
  readonly by: string
  readonly file: string
}

/** Asks one question after the other until the answers end. @returns how many were decided */
async function askAll(questions: readonly Question[], { graph, io, by, file }: Asking): Promise<number> {
  const paint = paintFor(io.stdout, io.env)
  const answers = linesFrom(io.stdin)
  let made = 0
  for (const [at, question] of questions.entries()) {
    await write(io.stdout, `\n${paint('bold', `${at + 1} of ${questions.length}`)}\n${shown(question, graph, paint)}`)
    const answer = await ask('same person (s), different (d), skip (enter), stop (q)? ', answers, io)
    if (answer === undefined || answer === 'q') break
    const verdict = answer === 's' ? 'same' : answer === 'd' ? 'different' : undefined
    if (!verdict) continue
    const why = (await ask('why? ', answers, io)) || 'no reason given'
    await addJudgement(file, judgementOf(question, verdict, { graph, by, why }))
    made++
  }
  await answers.return(undefined) // or the program would wait for more to be typed
  return made
}

async function ask(question: string, answers: AsyncGenerator<string, undefined>, io: Io): Promise<string | undefined> {
  await write(io.stdout, question)
  const { value, done } = await answers.next()
  return done ? undefined : value.trim()
}

function judgementOf(
  { people }: Question,
  verdict: 'same' | 'different',
  { graph, by, why }: { readonly graph: KnowledgeGraph; readonly by: string; readonly why: string },
): Judgement {
  const side = (key: string): Reference => ({
    name: graph.getNodeAttribute(key, 'label'),
    article: articlesOf(key, graph)[0]!,
  })
  const pair: [Reference, Reference] = [side(people[0]), side(people[1])]
  const decided = { people: pair, who: by, when: new Date().toISOString().slice(0, 10), why }
  return verdict === 'same' ? { verdict, ...decided } : { verdict, ...decided }
}

function articlesOf(person: string, graph: KnowledgeGraph): readonly string[] {
  return graph
    .filterInEdges(person, (_, { kind }) => kind === 'MENTIONS')
    .map((edge) => graph.source(edge).replace(/^article:/, ''))
    .sort(byCodeUnit)
}

function shown({ people, reasons }: Question, graph: KnowledgeGraph, paint: Paint): string {
  return `${people.map((key) => sideOf(key, graph, paint)).join('')}${reasonLines(reasons, paint)}`
}

/** One of the two: posts with their times, and quotes with their sources. */
function sideOf(key: string, graph: KnowledgeGraph, paint: Paint): string {
  const holds = graph
    .filterOutEdges(key, (_, { kind }) => kind === 'HOLDS')
    .sort(byCodeUnit)
    .map((edge) => tenureOf(edge, graph))
  const posts = holds.slice(0, MOST).map(({ post, holds }) => `    ${visible(post)}, ${whenShown(holds)}\n`)
  const edges = graph.filterEdges(key, (_, { kind }) => kind !== 'MENTIONS').sort(byCodeUnit)
  const named = graph.filterInEdges(key, (_, { kind }) => kind === 'MENTIONS').sort(byCodeUnit)
  const quotes = [...edges, ...named]
    .flatMap((edge) => evidenceOf(graph.getEdgeAttributes(edge)).slice(0, 1))
    .slice(0, MOST)
  const lines = quotes.map(
    ({ quote, article }) =>
      `    ${paint('cyan', `“${visible(quote)}”`)} ${paint('dim', sourceOf(`article:${article}`, graph))}\n`,
  )
  return `  ${paint('bold', describeNode(graph, key))}\n    ${paint('dim', visible(key))}\n${posts.join('')}${lines.join('')}`
}

function questionJson({ people, reasons }: Question, graph: KnowledgeGraph): object {
  const side = (key: string) => ({
    key,
    label: graph.getNodeAttribute(key, 'label'),
    articles: articlesOf(key, graph),
    posts: graph
      .filterOutEdges(key, (_, { kind }) => kind === 'HOLDS')
      .sort(byCodeUnit)
      .map((edge) => graph.getNodeAttribute(graph.target(edge), 'label')),
  })
  return { people: people.map(side), reasons }
}
