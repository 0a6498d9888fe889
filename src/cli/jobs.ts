import { availableParallelism } from 'node:os'
import { UsageError } from './command.ts'

/** The option by which a command is told how many threads may read. */
export const jobsOption = {
  jobs: { type: 'string', value: 'N', about: 'how many threads read articles at a time: all cores, when left out' },
} as const

/** How many threads may read. @throws UsageError for what is no number of threads */
export function jobsOf(text: string | undefined): number {
  if (text === undefined) return availableParallelism()
  const jobs = Number(text)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 256) return jobs
  throw new UsageError(`--jobs ${text}: a number of threads, from 1 to 256.`)
}
