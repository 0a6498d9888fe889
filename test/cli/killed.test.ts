import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { DATA } from '../../src/knowledge/index.ts'
import { chance } from '../chance.ts'
import { temporaryFolder } from './terminal.ts'

// Programs in processes of their own, ended by kill -9. `npm test` compiles them first.
const compiled = (name: string) => fileURLToPath(new URL(`../../dist/cli/${name}`, import.meta.url))
const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url))
beforeAll(() => {
  if (!existsSync(compiled('main.js'))) throw new Error('dist/ is not built: run the tests by “npm test”')
})

// Some three hundred programs are started here, on whatever else the machine does.
vi.setConfig({ testTimeout: 300_000 })

const folder = temporaryFolder()
const RESULTS = ['articles.jsonl', 'claims.jsonl', 'graph.gexf', 'graph.graphml', 'graph.json']

/** What a program finds that knows nothing of us. */
function found(out: string, names: readonly string[] = RESULTS): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(names.map((name) => [name, existsSync(join(out, name)) ? text(out, name) : undefined]))
}
const text = (out: string, name: string) => readFileSync(join(out, name), 'utf8')

async function ended(child: ChildProcess): Promise<string | number | null> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  return signal ?? code
}

const quanhe = (...words: readonly string[]) => spawn(process.execPath, [compiled('main.js'), ...words])

/** Two sets of articles, so that every file of their results differs. */
const inputs = ['Trần Văn Hai', 'Lê Thị Ba'].map((name, at) => {
  const input = join(folder, `${at}.jsonl`)
  const words = `Ông ${name}, Phó Chủ tịch UBND tỉnh Đồng Tháp, chủ trì hội nghị.`
  writeFileSync(input, ['a', 'b'].map((id) => `${JSON.stringify({ id: `${id}${at}`, text: words })}\n`).join(''))
  return input
})
const building = (input: string, out: string) => quanhe('build', input, '-o', out, '--format', 'graphml,gexf')

describe('a build killed at any moment', () => {
  test('leaves all of the old result or all of the new, and the next one cleans up: 100 random moments', async () => {
    const results: ReturnType<typeof found>[] = []
    let longest = 0
    for (const [at, input] of inputs.entries()) {
      const start = performance.now()
      expect(await ended(building(input, join(folder, `whole-${at}`)))).toBe(0)
      longest = Math.max(longest, performance.now() - start)
      results.push(found(join(folder, `whole-${at}`)))
    }
    expect(RESULTS.filter((name) => results[0]![name] === results[1]![name])).toEqual([])

    await Promise.all(
      [1, 2].map(async (lane) => {
        const out = join(folder, `lane-${lane}`)
        const random = chance(lane)
        let kills = 0
        expect(await ended(building(inputs[0]!, out))).toBe(0)
        writeFileSync(join(out, 'notes.txt'), 'mine')
        for (let round = 1; kills < 50; round++) {
          expect(round).toBeLessThan(200)
          const child = building(inputs[round % 2]!, out)
          const end = ended(child)
          // Some moments by the clock, some by what happens in the folder, for the switch takes little time.
          if (round % 4 > 0) await Promise.race([sleep(random() * longest), end])
          else await happened(out, 1 + Math.floor(random() * 11), end)
          child.kill('SIGKILL')
          if ((await end) === 'SIGKILL') kills++
          expect(results).toContainEqual(found(out))
          expect(text(out, 'notes.txt')).toBe('mine')
          expect(left(out)).toBeLessThanOrEqual(2)
        }
        expect(await ended(building(inputs[0]!, out))).toBe(0)
        expect(found(out)).toEqual(results[0])
        expect(readdirSync(out).toSorted()).toEqual([...RESULTS, 'notes.txt'])
      }),
    )
  })

  test.each([
    ['over an earlier result', RESULTS, RESULTS, ''],
    ['over one that lacked a format', RESULTS.slice(0, 3), RESULTS, ''],
    ['into an empty folder', [], RESULTS, ''],
    ['on a disk where a file has one name only', RESULTS, RESULTS, 'link'],
    ['of one file', ['graph.gexf'], ['graph.gexf'], ''],
    ['into folders in it', ['graph.json', 'tables/a.csv'], ['graph.json', 'tables/a.csv', 'tables/in/b.csv'], ''],
    [
      'where files vanish',
      ['a.csv', 'tables/b.csv', 'tables/in/c.csv'],
      ['a.csv', '-tables/b.csv', '-tables/in/c.csv'],
      '',
    ],
  ])('is whole before every single step %s', async (name, before, names, lacks) => {
    const out = join(folder, name)
    mkdirSync(out)
    for (const name of before) {
      mkdirSync(dirname(join(out, name)), { recursive: true })
      writeFileSync(join(out, name), 'text 0')
    }
    const every = [...new Set([...before, ...names.map((name) => name.replace(/^-/, ''))])]
    const of = (word: string, among: readonly string[]) =>
      Object.fromEntries(every.map((name) => [name, among.includes(name) ? word : undefined]))
    let old = of('text 0', before)
    // What one left is not tidied up here: the next finds it, and is killed a step later.
    for (let step = 1; ; step++) {
      const child = writing(out, `text ${step}`, names, { STEP: String(step), LACKS: lacks })
      const end = await ended(child)
      expect([old, of(`text ${step}`, names)]).toContainEqual(found(out, every))
      old = found(out, every)
      if (end === 0) {
        expect(step).toBeGreaterThan(8)
        break
      }
      expect(end).toBe('SIGKILL')
    }
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
    expect(files.map((entry) => relative(out, join(entry.parentPath, entry.name))).toSorted()).toEqual(
      names.filter((name) => !name.startsWith('-')),
    )
  })
})

/** Samples, and what a day adds to them. */
const samples = readdirSync(fileURLToPath(new URL('samples/', DATA))).map((name) =>
  fileURLToPath(new URL(`samples/${name}`, DATA)),
)
const days = [samples.slice(1), samples]

describe('killed at random moments, the folder has all of one day or all of the next', () => {
  /** For so many milliseconds: a hundred moments, on a slow machine as many as there is time for. */
  const BOUND = 25_000

  test.concurrent.each<readonly [string, readonly string[], (day: number) => readonly string[]]>([
    ...(['a build of what was added', 'a build on disk'] as const).map((what) => {
      const names = RESULTS.filter((name) => name !== 'graph.gexf')
      return [what, names, (day: number) => days[day]!] as const
    }),
    ...(['an assembly', 'an assembly on disk'] as const).map((what) => {
      const inputOf = (day: number) => [join(folder, `${what} ${day}`, 'claims.jsonl')]
      return [what, ['claims.jsonl', 'graph.graphml', 'graph.json'], inputOf] as const
    }),
  ])('%s', async (what, names, inputOf) => {
    const word = what.startsWith('a build') ? 'build' : 'assemble'
    const options = what.endsWith('disk') ? ['--on-disk'] : []
    const run = (day: number, out: string) => quanhe(word, ...inputOf(day), '-o', out, ...options)
    for (const day of word === 'assemble' ? [0, 1] : [])
      expect(await ended(quanhe('build', ...days[day]!, '-o', join(folder, `${what} ${day}`)))).toBe(0)

    const out = join(folder, what)
    const whole: ReturnType<typeof found>[] = []
    let longest = 0
    for (const day of [0, 1]) {
      const start = performance.now()
      expect(await ended(run(day, out))).toBe(0)
      longest = Math.max(longest, performance.now() - start)
      whole.push(found(out, names))
    }
    expect(names.filter((name) => whole[0]![name] === whole[1]![name])).toEqual([])

    const random = chance(what.length)
    let kills = 0
    const over = performance.now() + BOUND
    for (let round = 0; kills < 100 && performance.now() < over; round++) {
      const child = run(round % 2, out)
      const end = ended(child)
      // Half of the moments anywhere, half of them when something has happened in the folder.
      if (round % 4 < 2) await Promise.race([sleep(random() * longest), end])
      else await happened(out, 1 + Math.floor(random() * 6), end)
      child.kill('SIGKILL')
      if ((await end) === 'SIGKILL') kills++
      expect(whole).toContainEqual(found(out, names))
    }
    expect(kills).toBeGreaterThan(0)
    for (const day of [0, 1]) {
      expect(await ended(run(day, out))).toBe(0)
      expect(found(out, names)).toEqual(whole[day])
    }
    expect(readdirSync(out).toSorted()).toEqual(names)
  })
})

test('on a disk without links the files change one after the other', async () => {
  const out = join(folder, 'no-links')
  mkdirSync(out)
  for (const word of ['old', 'new']) {
    expect(await ended(writing(out, word, RESULTS, { LACKS: 'symlink' }))).toBe(0)
    expect(Object.values(found(out))).toEqual(RESULTS.map(() => word))
  }
  expect(readdirSync(out).toSorted()).toEqual(RESULTS)
})

/** A program that lets files with one text appear, as a build does; see `kill-at-step.mjs` for what can befall it. */
function writing(out: string, words: string, names: readonly string[], env: Readonly<Record<string, string>>) {
  const args = [beside('write-files.mjs'), compiled('writing/workplace.js'), out, words, ...names]
  return spawn(process.execPath, ['--import', beside('kill-at-step.mjs'), ...args], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
}

test('an export killed at random moments leaves the old file or the new one', async () => {
  const built = join(folder, 'exported')
  expect(await ended(building(inputs[0]!, built))).toBe(0)
  const [before, whole] = ['earlier', text(built, 'graph.gexf')]
  const random = chance(3)
  const mine = join(folder, 'mine')
  mkdirSync(mine)
  for (const file of [join(built, 'graph.gexf'), join(mine, 'copy.gexf')]) {
    for (let round = 0; round < 10; round++) {
      writeFileSync(file, before)
      const child = quanhe('export', built, '--format', 'gexf', '-o', file)
      const end = ended(child)
      await happened(join(file, '..'), 1 + Math.floor(random() * 4), end)
      child.kill('SIGKILL')
      await end
      expect([before, whole]).toContain(readFileSync(file, 'utf8'))
    }
    expect(await ended(quanhe('export', built, '--format', 'gexf', '-o', file))).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(whole)
  }
  expect(readdirSync(mine)).toEqual(['copy.gexf'])
  expect(readdirSync(built).toSorted()).toEqual(RESULTS)
})

test('judgements added by two at once, killed at random moments: none is lost, none is torn', async () => {
  const file = join(folder, 'judgements', 'mine.jsonl')
  mkdirSync(join(file, '..'))
  const hand = '{"by":"hand, without an end"}'
  writeFileSync(file, hand)
  const said: string[] = []
  const random = chance(4)
  for (let round = 0; round < 20; round++) {
    await Promise.all(
      ['Mai', 'Lan'].map(async (name) => {
        const who = `${name} ${round}`
        const child = spawn(process.execPath, [
          beside('add-judgements.mjs'),
          compiled('folder/judgement-file.js'),
          file,
          who,
        ])
        let out = ''
        child.stdout.setEncoding('utf8').on('data', (part: string) => {
          out += part
        })
        await Promise.race([once(child.stdout, 'data'), sleep(10_000)])
        await sleep(random() * 60)
        child.kill('SIGKILL')
        await once(child, 'close')
        said.push(
          ...out
            .split('\n')
            .filter(Boolean)
            .map((number) => `${who}: ${number}`),
        )
      }),
    )
    const [first, ...lines] = readFileSync(file, 'utf8').replace(/\n$/, '').split('\n')
    expect(first).toBe(hand)
    const written = lines.map((line) => JSON.parse(line)).map(({ who, why }) => `${who}: ${why}`)
    expect(written).toEqual(expect.arrayContaining(said))
    expect(new Set(written).size).toBe(written.length)
  }
  expect(said.length).toBeGreaterThan(40)
})

/** Waits until so many things have happened in a folder, or it is over. */
async function happened(out: string, times: number, over: Promise<unknown>): Promise<void> {
  let left = times
  const watcher = watch(out)
  await Promise.race([
    over,
    new Promise<void>((resolve) => {
      watcher.on('change', () => {
        left--
        if (left <= 0) resolve()
      })
    }),
  ])
  watcher.close()
}

/** How many builds have left something that takes up room. */
function left(out: string): number {
  const workplace = join(out, '.quanhe-writing')
  return existsSync(workplace) ? readdirSync(workplace).filter((name) => !name.endsWith('.running')).length : 0
}
