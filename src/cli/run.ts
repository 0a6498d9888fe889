import { type ParseArgsConfig, parseArgs } from 'node:util'
import { DataFileError } from '../errors.ts'
import { type Command, type CommandEntry, Failure, UsageError } from './command.ts'
import { commands } from './commands.ts'
import type { ExitStatus } from './exit-status.ts'
import { helpOf, overview } from './help.ts'
import { type Io, readerIsGone, write } from './io.ts'
import { runWithRoom } from './room.ts'
import { version } from './version.ts'

/** Runs the command line: finds the command, reads its options, and turns what goes wrong into a message and a status. */
export async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  try {
    return await dispatch(args, io)
  } catch (error) {
    if (readerIsGone(error)) return 0
    await write(io.stderr, `${messageOf(error)}\n`).catch(() => {}) // nobody is there to be told
    return error instanceof UsageError ? 2 : 3
  }
}

async function dispatch([first, ...rest]: readonly string[], io: Io): Promise<ExitStatus> {
  if (first === undefined) {
    await write(io.stderr, overview(commands))
    return 2
  }
  if (first === '--version' || first === '-v') return say(io, `${version()}\n`)
  if (first === '--help' || first === '-h') return say(io, overview(commands))
  if (first === 'help' && rest[0] === undefined) return say(io, overview(commands))
  const entry = find(first === 'help' ? rest[0]! : first)
  const command = await entry.load()
  if (first === 'help' || rest.slice(0, endOfOptions(rest)).some((word) => word === '--help' || word === '-h'))
    return say(io, helpOf(entry, command))
  const given = read(command, entry.name, rest)
  return (await runWithRoom(given.words, io, command.enough?.(given.options))) ?? command.run(given, io)
}

async function say(io: Io, text: string): Promise<ExitStatus> {
  await write(io.stdout, text)
  return 0
}

function endOfOptions(words: readonly string[]): number {
  const at = words.indexOf('--')
  return at < 0 ? words.length : at
}

function find(name: string): CommandEntry {
  const found = commands.find((command) => command.name === name)
  if (found) return found
  const names = commands.map((command) => command.name).join(', ')
  throw new UsageError(`There is no command “${name}”. The commands are ${names}; “quanhe --help” says what they do.`)
}

function read({ options: known }: Command, name: string, args: readonly string[]) {
  const options: NonNullable<ParseArgsConfig['options']> = {}
  for (const [option, { type, short }] of Object.entries(known)) options[option] = { type, ...(short && { short }) }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return { words: positionals, options: values as Record<string, never> }
  } catch (error) {
    const [problem = ''] = (error as Error).message.split(/\. (?=To specify)|\n/)
    throw new UsageError(`${problem.replace(/\.?$/, '.')} “quanhe ${name} --help” lists the options.`)
  }
}

function messageOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof Failure) return `quanhe: ${error.message}`
  if (error instanceof DataFileError)
    return `quanhe: ${error.message}\nMend that file, or put back the one of the project.`
  const { code, message, stack } = error as NodeJS.ErrnoException
  // An error with a code comes from the system and says what it could not do; anything else is a mistake of ours.
  return code ? `quanhe: ${message}` : `quanhe: this is a mistake of the program.\n${stack ?? String(error)}`
}
