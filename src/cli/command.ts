import type { ExitStatus } from './exit-status.ts'
import type { Io } from './io.ts'

/** One `--option` of a command. */
export interface Option {
  readonly type: 'string' | 'boolean'
  /** One letter: `o` for `-o`. */
  readonly short?: string
  /** Name of the value in the help: `FILE`. */
  readonly value?: string
  readonly about: string
}

export type Options = Readonly<Record<string, Option>>

/** The words after the command's name. */
export interface Arguments<Named extends Options = Options> {
  /** Those that are no options, in order. */
  readonly words: readonly string[]
  readonly options: { readonly [Name in keyof Named]?: Named[Name]['type'] extends 'boolean' ? boolean : string }
}

/** A command in the list that help and dispatch read. It is loaded when it is asked for: some have large libraries. */
export interface CommandEntry {
  readonly name: string
  /** One line, for the list of commands. */
  readonly summary: string
  load(): Promise<Command>
}

/** One command. To add one, write it in a file of its own and name it in `commands.ts`. */
export interface Command {
  /** What follows the name, one line for each way to use it: `<path>... -o <folder>`. */
  readonly usage: string
  /** Paragraphs under the usage, where the summary is not enough. */
  readonly help?: string
  readonly options: Options
  /** Bytes of memory that are enough for it with these options, however much it reads; nothing where it takes more for more. */
  enough?(options: Arguments['options']): number | undefined
  /** Does it. @throws UsageError for wrong use; other errors end with status 3 */
  run(given: Arguments, io: Io): Promise<ExitStatus>
}

/** A command whose `run` knows the types of its options. */
export function command<const Named extends Options>(
  definition: Omit<Command, 'options' | 'enough' | 'run'> & {
    readonly options: Named
    enough?(options: Arguments<Named>['options']): number | undefined
    run(given: Arguments<Named>, io: Io): Promise<ExitStatus>
  },
): Command {
  // parseArgs is told the types of the options, and gives values of these types.
  return definition as unknown as Command
}

/** The user asked for something that cannot be: the message says what, and what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What was asked for could not be done, and the program is not to blame: the message says why. Exit status 3. */
export class Failure extends Error {
  override readonly name = 'Failure'
}
