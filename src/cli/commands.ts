import type { CommandEntry } from './command.ts'

/** Every command there is, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'fetch',
    summary: 'fetch pages politely into a web archive that “build” reads',
    load: async () => (await import('./fetch.ts')).fetch,
  },
  {
    name: 'build',
    summary: 'read articles and write their graph into a folder',
    load: async () => (await import('./build.ts')).build,
  },
  {
    name: 'view',
    summary: 'show a built graph in the browser, on this computer only',
    load: async () => (await import('./view.ts')).view,
  },
  {
    name: 'serve',
    summary: 'answer questions of programs over HTTP, on this computer only',
    load: async () => (await import('./serve-graph.ts')).serveGraph,
  },
  {
    name: 'mcp',
    summary: 'answer the questions of an assistant, over the Model Context Protocol',
    load: async () => (await import('./mcp.ts')).mcp,
  },
  {
    name: 'explain',
    summary: 'show how a sentence is read, or what a node or an edge of a graph rests on',
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'who',
    summary: 'list who holds, or held, the posts of a body',
    load: async () => (await import('./who.ts')).who,
  },
  {
    name: 'career',
    summary: 'list the posts of a person in time',
    load: async () => (await import('./career.ts')).career,
  },
  {
    name: 'path',
    summary: 'show how two things are tied to each other',
    load: async () => (await import('./path.ts')).path,
  },
  {
    name: 'check',
    summary: 'list what does not go together',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'diff',
    summary: 'tell what is new, ended, gone or changed between two built graphs',
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'review',
    summary: 'decide who is who where the program is unsure',
    load: async () => (await import('./review.ts')).review,
  },
  {
    name: 'export',
    summary: 'write a built graph in other formats, or what was read and judged',
    load: async () => (await import('./export.ts')).exportGraph,
  },
  {
    name: 'score',
    summary: 'compare a built graph, or a second reader, with what a reader says',
    load: async () => (await import('./score.ts')).score,
  },
  {
    name: 'extract',
    summary: 'a filter: articles as JSON Lines in, what each says as JSON Lines out',
    load: async () => (await import('./extract.ts')).extract,
  },
  {
    name: 'assemble',
    summary: 'make the graph of what “extract” wrote, in one process or a hundred',
    load: async () => (await import('./assemble.ts')).assembleClaims,
  },
]
