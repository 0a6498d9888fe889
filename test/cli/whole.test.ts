import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { addJudgement } from '../../src/cli/folder/judgement-file.ts'
import { nameOf } from '../../src/cli/writing/claim.ts'
import { thisProcess } from '../../src/cli/writing/running.ts'
import { Workplace } from '../../src/cli/writing/workplace.ts'
import type { Judgement } from '../../src/knowledge/judgements.ts'
import { quanhe, temporaryFolder } from './terminal.ts'

vi.setConfig({ testTimeout: 180_000 })

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)
const article = (id: string, words = '') =>
  `${JSON.stringify({ id, text: `Bà Lê Thị Ba, Phó Chủ tịch UBND tỉnh Đồng Tháp, chủ trì hội nghị.${words}` })}\n`
const RESULTS = ['articles.jsonl', 'claims.jsonl', 'graph.graphml', 'graph.json']
const filesOf = (out: string) =>
  Object.fromEntries(RESULTS.map((name) => [name, readFileSync(join(out, name), 'utf8')]))

describe('two that write into one folder', () => {
  test('the second build says who is writing and stops before it reads an article; the first comes to its end', async () => {
    const out = at('two')
    let more = () => {}
    const read = new Promise<void>((resolve) => {
      more = resolve
    })
    let reads: () => void
    const reading = new Promise<void>((resolve) => {
      reads = resolve
    })
    async function* slowly() {
      reads()
      await read
      yield Buffer.from(article('a'))
    }
    const first = quanhe(['build', '-', '-o', out], { stdin: slowly() })
    await reading
    const second = await quanhe(['build', '-', '-o', out], { stdin: unread() })
    expect([second.status, second.out]).toEqual([3, ''])
    expect(second.err).toMatch(
      new RegExp(
        `^quanhe: ${out}: Another program is writing here \\(build, process ${process.pid} on .+, since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\)`,
      ),
    )
    more()
    expect((await first).status).toBe(0)
    expect(readdirSync(out)).toEqual(RESULTS)
  })

  test('an export into the folder does not mix with a build either; elsewhere it may go', async () => {
    const out = at('busy')
    await quanhe(['build', '-', '-o', out], { stdin: article('a') })
    const workplace = await Workplace.open({ folder: out }, 'build')
    const inside = await quanhe(['export', out, '--format', 'gexf'])
    expect([inside.status, inside.out]).toEqual([3, ''])
    expect(inside.err).toContain('Another program is writing here (build, ')
    expect((await quanhe(['export', out, '--format', 'gexf', '-o', at('elsewhere.gexf')])).status).toBe(0)
    await workplace.close()
    expect((await quanhe(['export', out, '--format', 'gexf'])).status).toBe(0)
  })

  test('of many that ask at one moment each has the folder alone, and all get it', async () => {
    let [inside, most, turns] = [0, 0, 0]
    await Promise.all(
      Array.from({ length: 12 }, async () => {
        const workplace = await Workplace.open({ folder: at('.') }, 'build', 30_000)
        most = Math.max(most, ++inside)
        await new Promise((resolve) => setTimeout(resolve, 5))
        inside--
        turns++
        await workplace.close()
      }),
    )
    expect([most, turns]).toEqual([1, 12])
  })
})

describe('a mark that somebody left', () => {
  const marked = async (name: string, change: object) => {
    const out = at(name)
    const workplace = join(out, '.quanhe-writing')
    mkdirSync(join(workplace, 'left', 'new'), { recursive: true })
    writeFileSync(join(workplace, 'left', 'new', 'graph.json'), 'half')
    const mark = join(workplace, `${nameOf('build', { ...(await thisProcess()), ...change })}.running`)
    writeFileSync(mark, '')
    return { out, mark, ended: await quanhe(['build', '-', '-o', out], { stdin: article('a') }) }
  }
  const gone = async () => {
    const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
    await once(child, 'exit')
    return child.pid!
  }

  test.each([
    ['of a process that is gone', async () => ({ pid: await gone() })],
    ['of one whose number another has now', async () => ({ started: '1' })],
    ['from before the computer was started anew', async () => ({ boot: 'earlier' })],
  ])('%s stops nobody: what was left is removed, and told', async (name, change) => {
    const { out, ended } = await marked(name, await change())
    expect(ended.status).toBe(0)
    expect(ended.err).toMatch(/^note: .+: Process \d+ was ended while it wrote here; what it left is removed\.\n$/)
    expect(readdirSync(out)).toEqual(RESULTS)
  })

  test.each([
    ['on another computer', { host: 'elsewhere' }],
    ['in another container', { space: '1' }],
  ])('of a process %s is respected, until a person removes it', async (name, change) => {
    const { out, mark, ended } = await marked(name, change)
    expect(ended.status).toBe(3)
    expect(ended.err).toContain(`if it was killed elsewhere, remove ${mark}`)
    rmSync(mark)
    expect((await quanhe(['build', '-', '-o', out], { stdin: article('a') })).status).toBe(0)
    expect(readdirSync(out)).toEqual(RESULTS)
  })
})

test('a file of judgements keeps who may read it, a link to it stays one', async () => {
  const judgement = {
    verdict: 'reject',
    article: 'a',
    quote: 'ông',
    who: 'Mai',
    when: '2026-11-21',
    why: 'nhầm',
  } as const
  const file = at('kept.jsonl')
  writeFileSync(file, '', { mode: 0o640 })
  symlinkSync('kept.jsonl', at('linked.jsonl'))
  await addJudgement(at('linked.jsonl'), judgement)
  expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(judgement)}\n`)
  expect(lstatSync(at('linked.jsonl')).isSymbolicLink()).toBe(true)
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o640)
})

test('files of other people stay as they are', async () => {
  const out = at('beside')
  mkdirSync(out)
  writeFileSync(join(out, 'notes.txt'), 'mine')
  symlinkSync('notes.txt', join(out, 'link'))
  await quanhe(['build', '-', '-o', out], { stdin: article('a') })
  await quanhe(['build', '-', '-o', out], { stdin: article('b') })
  expect(readdirSync(out)).toEqual([...RESULTS, 'link', 'notes.txt'].toSorted())
  expect(readFileSync(join(out, 'link'), 'utf8')).toBe('mine')
  expect(RESULTS.filter((name) => !statSync(join(out, name)).isFile())).toEqual([])
})

test('who has opened the old files reads them to their end', async () => {
  const out = at('opened')
  await quanhe(['build', '-', '-o', out], { stdin: article('a') })
  const before = filesOf(out)
  const opened = RESULTS.map((name) => openSync(join(out, name), 'r'))
  await quanhe(['build', '-', '-o', out], { stdin: article('b') })
  expect(opened.map((file) => readFileSync(file, 'utf8'))).toEqual(RESULTS.map((name) => before[name]))
  expect(RESULTS.filter((name) => filesOf(out)[name] === before[name])).toEqual([])
  for (const file of opened) closeSync(file)
})

test('an export goes through a link, and into a device, without replacing it', async () => {
  const out = at('links')
  await quanhe(['build', '-', '-o', out], { stdin: article('a') })
  writeFileSync(at('real.gexf'), 'earlier')
  symlinkSync('real.gexf', at('linked.gexf'))
  expect((await quanhe(['export', out, '--format', 'gexf', '-o', at('linked.gexf')])).status).toBe(0)
  expect(readFileSync(at('real.gexf'), 'utf8')).toMatch(/^<\?xml/)
  symlinkSync('/dev/null', at('nowhere.gexf'))
  expect((await quanhe(['export', out, '--format', 'gexf', '-o', at('nowhere.gexf')])).status).toBe(0)
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
})

/** Standard input that must not be read. */
async function* unread(): AsyncGenerator<Uint8Array> {
  yield* []
  throw new Error('an article was read')
}

const mounts: string[] = []
afterAll(() => {
  for (const mount of mounts) execFileSync('umount', [mount])
})

/** A disk of its own, of so many bytes; nothing where this system lets nobody have one. */
function disk(name: string, size: string): string | undefined {
  const path = at(name)
  mkdirSync(path)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  mounts.push(path)
  return path
}

describe('a disk', () => {
  const many = Array.from({ length: 40 }, (_, number) => article(`b${number}`, ' Không có gì.'.repeat(3))).join('')

  test('that is full at any point of a build: the old result is whole, nothing is left over, and the message names folder and reason', async ({
    skip,
  }) => {
    const mounted = disk('small', '320k')
    if (mounted === undefined) return skip('only root can mount a small disk, on Linux')
    const out = join(mounted, 'out')
    await quanhe(['build', '-', '-o', out], { stdin: article('a') })
    const before = filesOf(out)
    const outcomes = new Set<number>()
    for (let pages = 0; pages < 70; pages += 6) {
      writeFileSync(join(mounted, 'filler'), Buffer.alloc(pages * 4096))
      const { status, err } = await quanhe(['build', '-', '-o', out], { stdin: many })
      outcomes.add(status)
      expect(readdirSync(out)).toEqual(RESULTS)
      if (status === 0) {
        rmSync(out, { recursive: true })
        await quanhe(['build', '-', '-o', out], { stdin: article('a') })
        continue
      }
      expect(status).toBe(3)
      expect(err).toBe(
        `quanhe: ${out}: it could not be written (no space left on device). What was there before is still there.\n`,
      )
      expect(filesOf(out)).toEqual(before)
    }
    expect([...outcomes]).toEqual([0, 3])
  })

  test('that is full when an export or a judgement is written: the file so far stays', async ({ skip }) => {
    const mounted = disk('tiny', '128k')
    if (mounted === undefined) return skip('only root can mount a small disk, on Linux')
    await quanhe(['build', '-', '-o', at('far')], { stdin: many })
    const file = join(mounted, 'graph.gexf')
    writeFileSync(file, 'earlier')
    writeFileSync(join(mounted, 'filler'), Buffer.alloc(24 * 4096))
    const { status, err } = await quanhe(['export', at('far'), '--format', 'gexf', '-o', file])
    expect([status, err]).toEqual([
      3,
      `quanhe: ${file}: it could not be written (no space left on device). What was there before is still there.\n`,
    ])
    expect(readFileSync(file, 'utf8')).toBe('earlier')
    const lines = `${'{"by":"hand"}\n'.repeat(400)}`
    writeFileSync(join(mounted, 'judgements.jsonl'), lines)
    const judgement = {
      verdict: 'reject',
      article: 'a',
      quote: 'x'.repeat(30_000),
      who: 'Mai',
      when: '2026-11-21',
      why: '',
    }
    await expect(addJudgement(join(mounted, 'judgements.jsonl'), judgement as Judgement)).rejects.toThrow(
      'judgements.jsonl: it could not be written (no space left on device)',
    )
    expect(readFileSync(join(mounted, 'judgements.jsonl'), 'utf8')).toBe(lines)
    expect(readdirSync(mounted).toSorted()).toEqual(['filler', 'graph.gexf', 'judgements.jsonl'])
  })

  test('that may only be read: that is said before an article is read', async ({ skip }) => {
    const mounted = disk('locked', '1m')
    if (mounted === undefined) return skip('only root can mount a disk, on Linux')
    const out = join(mounted, 'out')
    await quanhe(['build', '-', '-o', out], { stdin: article('a') })
    execFileSync('mount', ['-o', 'remount,ro', mounted])
    const { status, err } = await quanhe(['build', '-', '-o', out], { stdin: unread() })
    expect([status, err]).toEqual([
      3,
      `quanhe: ${out}: it could not be written (read-only file system). What was there before is still there.\n`,
    ])
    const fresh = await quanhe(['build', '-', '-o', join(mounted, 'fresh')], { stdin: unread() })
    expect([fresh.status, fresh.err]).toEqual([3, expect.stringContaining('fresh cannot be made (EROFS')])
    expect((await quanhe(['export', out, '--format', 'gexf'])).status).toBe(3)
  })
})

test('a folder that may not be written: that is said, and what is there stays', async ({ skip }) => {
  const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
  if (!existsSync(program)) throw new Error('dist/ is not built: run the tests by “npm test”')
  const out = at('kept')
  await quanhe(['build', '-', '-o', out], { stdin: article('a') })
  const before = filesOf(out)
  chmodSync(folder, 0o755)
  chmodSync(out, 0o555)
  // Permissions do not bind root, who has to become somebody else.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const child = spawn(process.execPath, [program, 'build', '-', '-o', out], {
    ...nobody,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    err += part
  })
  const [status] = await once(child, 'close')
  chmodSync(out, 0o755)
  if (process.platform === 'win32' || err.includes('Cannot find module'))
    return skip('nobody else may read the program')
  expect([status, err]).toEqual([
    3,
    `quanhe: ${out}: it could not be written (permission denied). What was there before is still there.\n`,
  ])
  expect(filesOf(out)).toEqual(before)
})
