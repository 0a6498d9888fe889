import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { quanhe, temporaryFolder } from './terminal.ts'

test('--help lists every command', async () => {
  const { status, out, err } = await quanhe(['--help'])
  expect([status, err]).toEqual([0, ''])
  for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`quanhe ${name} .*${summary}`))
})

test.each(commands.map(({ name }) => name))('“%s --help” tells its usage and every option', async (name) => {
  const { status, out } = await quanhe([name, '--help'])
  expect(status).toBe(0)
  const { usage, options } = await commands.find((command) => command.name === name)!.load()
  for (const line of usage.split('\n')) expect(out).toContain(`quanhe ${name} ${line}`.trim())
  for (const option of Object.keys(options)) expect(out).toContain(`--${option}`)
  expect(await quanhe(['help', name])).toMatchObject({ status: 0, out })
})

test('help fits a terminal of 120 columns', async () => {
  const texts = await Promise.all(
    [['--help'], ...commands.map(({ name }) => [name, '--help'])].map((args) => quanhe(args)),
  )
  const lines = texts.flatMap(({ out }) => out.split('\n'))
  expect(lines.filter((line) => line.length > 120)).toEqual([])
})

test('--version is that of package.json', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(await quanhe(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' })
})

test('without a command the help goes to standard error, for nothing was done', async () => {
  const { status, out, err } = await quanhe([])
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain('quanhe build bao/ -o out')
})

test.each([
  [['bild'], 'There is no command “bild”'],
  [['build', 'x', '-o', 'y', '--formt', 'gexf'], "Unknown option '--formt'"],
  [['build', 'x', '-o'], 'argument missing'],
  [['view', '--open=maybe', 'nowhere'], 'nowhere'],
  [['help', 'bild'], 'There is no command “bild”'],
])('wrong use %j ends with status 2 and one message, and prints nothing', async (args, message) => {
  const { status, out, err } = await quanhe(args)
  expect([status, out]).toEqual([2, ''])
  expect(err).toMatch(/^quanhe: [^\n]+\n$/)
  expect(err).toContain(message)
})

test('a mistake of the program is told with its place, and ends with status 3', async () => {
  const now = () => {
    throw new TypeError('no clock')
  }
  const { status, err } = await quanhe(['build', 'nowhere', '-o', temporaryFolder()], { now })
  expect(status).toBe(3)
  expect(err).toMatch(/this is a mistake of the program\.\nTypeError: no clock\n {4}at /)
})
