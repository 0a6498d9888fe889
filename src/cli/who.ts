import { shownDate } from '../answers/shown-date.ts'
import { spellOf } from '../answers/spell.ts'
import { rosterOf, seatMeant } from '../answers/tenure.ts'
import { type Command, command, UsageError } from './command.ts'
import { findNode } from './folder/find-node.ts'
import { readGraph, resultFolder } from './folder/result-folder.ts'
import { write } from './io.ts'
import { sourceShown, standingShown, whenShown } from './tenure.ts'
import { table } from './terminal/table.ts'
import { visible } from './terminal/width.ts'

const DAY = /^\d{4}(-\d{2}){0,2}$/

export const who: Command = command({
  usage: '<folder> <body or post> [--on DATE] [--json]',
  help: `Of a post, everybody in it; of a body, everybody in its posts. With --on, those who held one on the day: surely,
where the day lies between what articles show, or perhaps, where nobody says that it had not begun or had ended.`,
  options: {
    on: { type: 'string', value: 'DATE', about: 'a day, month or year: 2024-02-22, 2024-02, 2024' },
    json: { type: 'boolean', about: 'as JSON, with every quote' },
  },
  async run({ words: [first, ...rest], options }, io) {
    if (first === undefined || rest.length === 0)
      throw new UsageError('Name a built folder and a body or post: quanhe who <folder> <name>')
    const { on } = options
    if (on !== undefined && !DAY.test(on))
      throw new UsageError(`--on ${on}: a day is written 2024-02-22, a month 2024-02, a year 2024.`)
    const graph = await readGraph(await resultFolder([first]))
    const words = rest.join(' ')
    const meant = seatMeant(graph, words, on)
    const node = meant.is === 'one' ? meant.key : findNode(graph, words, ['Organization', 'Position'])
    const ordered = rosterOf(node, graph, on)
    if (options.json) {
      const list = ordered.map(({ tenure, on }) => ({ ...(on && { on }), ...spellOf(tenure, graph) }))
      await write(io.stdout, `${JSON.stringify(list, null, 1)}\n`)
      return 0
    }
    const name = visible(graph.getNodeAttribute(node, 'label'))
    if (ordered.length === 0) {
      await write(io.stdout, `No article names anybody in ${name}${on ? ` on ${shownDate(on)}` : ''}.\n`)
      return 0
    }
    const rows = ordered.map(({ tenure: { post, person, holds }, on }) => [
      ...(on ? [on] : []),
      visible(post),
      visible(person),
      whenShown(holds),
      standingShown(holds),
      sourceShown(holds, graph),
    ])
    await write(io.stdout, `${name}${on ? `, ${shownDate(on)}` : ''}\n\n${table(rows)}`)
    return 0
  },
})
