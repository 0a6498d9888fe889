import { assembleClaims } from './assemble.ts'
import { build } from './build.ts'
import { career } from './career.ts'
import { check } from './check.ts'
import type { Command } from './command.ts'
import { diff } from './diff.ts'
import { explain } from './explain.ts'
import { exportGraph } from './export.ts'
import { extract } from './extract.ts'
import { fetch } from './fetch.ts'
import { mcp } from './mcp.ts'
import { path } from './path.ts'
import { review } from './review.ts'
import { score } from './score.ts'
import { serveGraph } from './serve-graph.ts'
import { view } from './view.ts'
import { who } from './who.ts'

/** Every command there is, in the order of the help. */
export const commands: readonly Command[] = [
  fetch,
  build,
  view,
  serveGraph,
  mcp,
  explain,
  who,
  career,
  path,
  check,
  diff,
  review,
  exportGraph,
  score,
  extract,
  assembleClaims,
]
