import { differenceOf } from '../compare/difference.ts'
import { type Command, command, UsageError } from './command.ts'
import { diffJson } from './comparing/diff-json.ts'
import { diffText } from './comparing/diff-text.ts'
import { readGraph, resultFolder } from './folder/result-folder.ts'
import { paintFor, write } from './io.ts'

export const diff: Command = command({
  usage: '<old folder> <new folder> [--json]',
  help: `New posts and posts that have ended, each with the words that say so; new people, bodies and agreements, and what
changed of those known; who was taken for one and is several now, or the other way round; contradictions that came
and went; articles added and removed. Things are the same by the words of articles that they rest on: another key or
another spelling makes nothing new. The viewer shows the same: quanhe view <new folder> --since <old folder>.`,
  options: { json: { type: 'boolean', about: 'as JSON, with everything of every kind, and every quote of the posts' } },
  async run({ words: [old, now, ...others], options }, io) {
    if (old === undefined || now === undefined || others.length > 0)
      throw new UsageError('Name two built folders, the older one first: quanhe diff <old folder> <new folder>')
    const before = await readGraph(await resultFolder([old]))
    const after = await readGraph(await resultFolder([now]))
    const difference = differenceOf(before, after)
    await write(
      io.stdout,
      options.json
        ? `${JSON.stringify(diffJson(difference, before, after), null, 1)}\n`
        : diffText(difference, before, after, paintFor(io.stdout, io.env)),
    )
    return 0
  },
})
