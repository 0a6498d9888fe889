import { type Command, command } from './command.ts'
import { resultFolder } from './folder/result-folder.ts'
import { HeldGraph } from './serving/held-graph.ts'

export const mcp: Command = command({
  usage: '<folder>',
  help: `Speaks the Model Context Protocol on standard input and output: tools find, entity, career, roster, who_held, path,
evidence and contradictions, whose answers carry quotes and sources. Nothing is written. An assistant starts it itself;
its configuration names the command “quanhe” with the words “mcp” and the folder.`,
  options: {},
  async run({ words }, io) {
    const folder = await resultFolder(words)
    // The library is read only by this command.
    const { serveMcp } = await import('./serving/mcp-server.ts')
    await serveMcp(new HeldGraph(folder), io.stopped())
    return 0
  },
})
