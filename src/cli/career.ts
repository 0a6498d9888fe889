import { spellOf } from '../answers/spell.ts'
import { careerOf } from '../answers/tenure.ts'
import { type Command, command, UsageError } from './command.ts'
import { findNode } from './folder/find-node.ts'
import { readGraph, resultFolder } from './folder/result-folder.ts'
import { write } from './io.ts'
import { sourceShown, standingShown, whenShown } from './tenure.ts'
import { table } from './terminal/table.ts'
import { visible } from './terminal/width.ts'

export const career: Command = command({
  usage: '<folder> <person> [--json]',
  help: `The posts that articles give to somebody, the earliest first: when held as far as told, whether still held, and the
newest source. A name that several people bear lists them with what tells them apart; name one by the key.`,
  options: { json: { type: 'boolean', about: 'as JSON, with every quote' } },
  async run({ words: [first, ...rest], options }, io) {
    if (first === undefined || rest.length === 0)
      throw new UsageError('Name a built folder and a person: quanhe career <folder> <name>')
    const graph = await readGraph(await resultFolder([first]))
    const person = findNode(graph, rest.join(' '), ['Person'])
    const tenures = careerOf(person, graph)
    if (options.json) {
      const spells = tenures.map((tenure) => spellOf(tenure, graph))
      await write(io.stdout, `${JSON.stringify(spells, null, 1)}\n`)
      return 0
    }
    const name = visible(graph.getNodeAttribute(person, 'label'))
    if (tenures.length === 0) {
      await write(io.stdout, `No article gives a post to ${name}.\n`)
      return 0
    }
    const rows = tenures.map(({ post, holds }) => [
      visible(post),
      whenShown(holds),
      standingShown(holds),
      sourceShown(holds, graph),
    ])
    await write(io.stdout, `${name}\n\n${table(rows)}`)
    return 0
  },
})
