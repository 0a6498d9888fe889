import type { Command } from './command.ts'
import { padEnd, widthOf } from './width.ts'

/** What `quanhe --help` prints. */
export function overview(commands: readonly Command[]): string {
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
export function helpOf({ name, usage, summary, help, options }: Command): string {
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
  return rows.map(([left, right]) => `${before}${padEnd(left, width)}  ${right.replaceAll('\n', `\n${margin}`)}`)
}
