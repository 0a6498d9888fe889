import { build } from './build.ts'
import type { Command } from './command.ts'
import { explain } from './explain.ts'
import { exportGraph } from './export.ts'
import { extract } from './extract.ts'
import { view } from './view.ts'

/** Every command there is, in the order of the help. */
export const commands: readonly Command[] = [build, view, explain, exportGraph, extract]
