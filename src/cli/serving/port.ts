import { UsageError } from '../command.ts'

/** @throws UsageError when the text is no port */
export function portOf(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port
  throw new UsageError(`--port ${text}: a port is a number from 0 to 65535.`)
}
