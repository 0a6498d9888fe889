import { inspect } from 'node:util'
import type { ExitStatus } from './exit-status.ts'

/** Where text goes: standard output or standard error, or what stands in for them in a test. */
export interface Output {
  write(text: string | Uint8Array, done?: (error?: Error | null) => void): boolean
  readonly isTTY?: boolean
}

/** The world of a command: its streams, environment and clock. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds, to know how long something has taken; never part of a result. */
  now(): number
  /** Does the same work once more, in a process that may use so many bytes of memory. Not there where it was done already. */
  readonly again?: (bytes: number) => Promise<ExitStatus>
  /** Ends when the user asks to stop (Ctrl-C): what `view` waits for. */
  stopped(): Promise<void>
}

/**
 * Writes, and waits until it is written: output does not pile up in memory where the reader is slower than the writer.
 *
 * @throws the error of the stream; see {@link readerIsGone}
 */
export function write(output: Output, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()))
  })
}

/** Whether writing failed because nobody reads any more (`| head`), which is no mistake of anyone. */
export function readerIsGone(error: unknown): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED'].includes((error as NodeJS.ErrnoException | undefined)?.code ?? '')
}

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan'

/** Colours a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

/** Colours for a terminal, unless the user wants none (https://no-color.org); plain text for files and pipes. */
export function paintFor(output: Output, env: Io['env']): Paint {
  if (!output.isTTY || env.NO_COLOR || env.TERM === 'dumb') return (_, text) => text
  return (style, text) => {
    const [start, end] = inspect.colors[style]!
    return `\u001b[${start}m${text}\u001b[${end}m`
  }
}
