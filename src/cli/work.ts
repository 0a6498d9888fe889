import type { Io } from './io.ts'
import type { Notices } from './terminal/notices.ts'
import type { Progress } from './terminal/progress.ts'
import type { Workplace } from './writing/workplace.ts'

/** What commands that make a result work with. */
export interface Work {
  readonly io: Io
  readonly progress: Progress
  readonly notices: Notices
  readonly workplace: Workplace
}
