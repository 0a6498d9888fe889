import type { Command, CommandEntry } from './command.ts'
import { padEnd, widthOf } from './terminal/width.ts'

/** What `quanhe --help` prints. */
export function overview(commands: readonly CommandEntry[]): string {
  return [
    'quanhe reads Vietnamese news about local politics into a graph of people, posts, bodies and agreements, each edge',
    'with the sentence that says so.',
    '',
    'To begin:  quanhe build bao/ -o out     reads the articles in the folder bao/',
    '           quanhe view out              shows their graph in the browser',
    '',
    ...columns(
      'quanhe ',
      commands.map(({ name, summary }) => [name, summary]),
    ),
    '',
    'quanhe <command> --help tells more about a command; quanhe --version which version this is.',
    'Exit status: 0 done; 1 done, but some input could not be read; 2 wrong use; 3 it could not be done.',
    '',
  ].join('\n')
}

/** What `quanhe <command> --help` prints. */
export function helpOf({ name, summary }: CommandEntry, { usage, help, options }: Command): string {
  const listed = Object.entries(options).map(([option, { short, value, about }]) => {
    const words = `${short ? `-${short}, ` : ''}--${option}${value ? ` ${value}` : ''}`
    return [words, about] as const
  })
  return [
    ...usage.split('\n').map((line, at) => `${at === 0 ? 'usage: ' : '       '}quanhe ${name} ${line}`.trimEnd()),
    '',
    summary,
    ...(help ? ['', help] : []),
    ...(listed.length > 0 ? ['', ...columns('  ', listed)] : []),
    '',
  ].join('\n')
}

function columns(before: string, rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => widthOf(left)))
  const margin = ' '.repeat(widthOf(before) + width + 2)
  const room = WIDEST - margin.length
  return rows.map(([left, right]) => {
    const lines = right.split('\n').flatMap((line) => wrapped(line, room))
    return `${before}${padEnd(left, width)}  ${lines.join(`\n${margin}`)}`
  })
}

/** Columns of the narrowest terminal that help is written for. */
const WIDEST = 120

/** A line as several, broken between words. */
function wrapped(line: string, room: number): readonly string[] {
  const lines: string[] = []
  for (const word of line.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
