import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'
import { circlesIn } from './circles.ts'

/** The files of a folder with their text, by their path in it. */
function codeIn(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  const files = paths.filter((path) => /\.tsx?$/.test(path)).toSorted()
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** Code without its comments, whose examples may show anything. */
const bared = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

/** What a file imports, types too: files of its folder by their path in it, packages by their name. */
function importsIn(text: string, path: string): readonly string[] {
  const found = bared(text).matchAll(/(?:^(?:import|export)\s(?:[^'=;]*?\sfrom\s)?|\bimport\()'([^']+)'/gm)
  return [...found].map(([, target]) =>
    target!.startsWith('.') ? join(path, '..', target!).replaceAll('\\', '/') : target!,
  )
}

const code = codeIn('src')
const files = [...code.keys()]
const bare = new Map([...code].map(([path, text]) => [path, bared(text)]))
const imports = new Map([...code].map(([path, text]) => [path, importsIn(text, path)]))
const importsOf = (path: string) => imports.get(path)!

const isOurs = (target: string) => target.endsWith('.ts')
const partOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path)
const stageOf = (path: string) => (/^\d-/.test(path) ? Number(path[0]) : undefined)

/** Words that every part shares: they import nothing, so that nothing depends on anything through them. */
const SHARED = ['model.ts', 'errors.ts']

/** The reader of tables, which knows nothing itself: names of columns are data too. */
const TABLES = ['knowledge/tables.ts', 'knowledge/rows.ts']

/** `data/` is read with the same scissors and the same spelling as articles are, or its phrases would not be found in them. */
const SCISSORS = ['2-text/spellings.ts', '2-text/tokens.ts', '2-text/vietnamese.ts']

describe('a part imports only what comes before it', () => {
  test.each(files.filter(stageOf))('%s: earlier stages, knowledge, and the shared words', (path) => {
    const wrong = importsOf(path).filter((target) => {
      if (!isOurs(target) || partOf(target) === partOf(path)) return false
      if (SHARED.includes(target) || TABLES.includes(target) || (partOf(target) === 'knowledge' && stageOf(path)! > 1))
        return false
      return !(stageOf(target)! < stageOf(path)!)
    })
    expect(wrong).toEqual([])
  })

  test.each(files.filter((path) => partOf(path) === 'knowledge'))('%s: no stage but the scissors of 2-text', (path) => {
    const wrong = importsOf(path).filter(
      (target) => isOurs(target) && partOf(target) !== 'knowledge' && ![...SHARED, ...SCISSORS].includes(target),
    )
    expect(wrong).toEqual([])
  })

  test.each(SCISSORS)('%s: only the scissors themselves', (path) => {
    expect(importsOf(path).filter((target) => !SCISSORS.includes(target))).toEqual([])
  })

  test.each(SHARED)('%s: nothing', (path) => {
    expect(importsOf(path)).toEqual([])
  })

  test('only the command line and the index import the pipeline, and only the command line its own parts', () => {
    const of = (target: string) => files.filter((path) => importsOf(path).includes(target))
    expect(of('pipeline.ts').filter((path) => partOf(path) !== 'cli' && path !== 'index.ts')).toEqual([])
    const outside = files.filter(
      (path) => partOf(path) !== 'cli' && importsOf(path).some((target) => partOf(target) === 'cli'),
    )
    expect(outside).toEqual([])
  })
})

describe('no file imports itself over others, types counted', () => {
  test.each(['src', 'viewer'])('%s/', (folder) => {
    const imports = new Map([...codeIn(folder)].map(([path, text]) => [path, importsIn(text, path)]))
    expect(imports.size).toBeGreaterThan(100)
    expect(circlesIn(imports)).toEqual([])
  })

  test('a circle is found, and told by a shortest way around', () => {
    const circles = circlesIn(
      new Map([
        ['a.ts', ['b.ts']],
        ['b.ts', ['c.ts', 'd.ts']],
        ['c.ts', ['b.ts', 'a.ts']],
        ['d.ts', ['node:fs']],
        ['e.ts', ['e.ts']],
      ]),
    )
    expect(circles).toEqual(['3 files: a.ts → b.ts → c.ts → a.ts', '1 files: e.ts → e.ts'])
  })
})

describe('the command line loads what it needs, and no more', () => {
  /** All that is loaded with a file: what it and those it imports import, but for types and for what they ask for later. */
  function loadedWith(path: string, seen = new Set<string>()): ReadonlySet<string> {
    if (seen.has(path)) return seen
    seen.add(path)
    if (!isOurs(path)) return seen
    const now = bare.get(path)!.replace(/^(?:import|export) type [^;]*?'[^']+'$|\bimport\('[^']+'\)/gm, '')
    for (const target of importsIn(now, path)) if (!target.startsWith('node:')) loadedWith(target, seen)
    return seen
  }

  test('the program begins without any library, and without any command', () => {
    const begun = [...loadedWith('cli/main.ts')]
    expect(begun.filter((path) => !isOurs(path) || partOf(path) !== 'cli')).toEqual(['errors.ts'])
    expect(begun).not.toContain('cli/build.ts')
  })

  test.each(['view', 'serve-graph', 'mcp', 'who', 'career', 'path', 'check', 'diff', 'review', 'export', 'score'])(
    '%s reads no articles and makes no graph',
    (name) => {
      const loaded = loadedWith(`cli/${name}.ts`)
      const reading = ['1-articles/index.ts', 'extract.ts', 'pipeline.ts', '7-graph/index.ts']
      expect(reading.filter((path) => loaded.has(path))).toEqual([])
    },
  )

  test.each(['cli/extract.ts', 'cli/reading/worker.ts'])('%s reads articles, and makes no graph', (path) => {
    expect([...loadedWith(path)].filter((loaded) => stageOf(loaded)! > 6 || loaded === 'pipeline.ts')).toEqual([])
  })
})

describe('a room of the viewer imports only from rooms below it', () => {
  /** From the graph as it is read up to the page that holds all; CONTRIBUTING.md says what each is for. */
  const ROOMS = [
    ...['graph', 'state', 'words', 'asked', 'parts', 'sharing'],
    ...['reading', 'map', 'table', 'time', 'structure', 'side', 'story', 'compare', 'panels'],
  ]
  const viewer = codeIn('viewer')
  const inRooms = [...viewer.keys()].filter((path) => path.includes('/'))

  test('each file has a room, but for what begins and what builds', () => {
    expect([...viewer.keys()].filter((path) => !path.includes('/'))).toEqual(['main.tsx', 'vite.config.ts'])
    expect([...new Set(inRooms.map(partOf))].toSorted()).toEqual(ROOMS.toSorted())
  })

  test.each(inRooms)('%s', (path) => {
    const own = ROOMS.indexOf(partOf(path))
    const rooms = importsIn(viewer.get(path)!, path).filter(
      (target) => /\.tsx?$/.test(target) && !target.startsWith('../'),
    )
    expect(rooms.filter((target) => !ROOMS.slice(0, own + 1).includes(partOf(target)))).toEqual([])
  })
})

describe('extraction and assembly are pure', () => {
  const pure = files.filter(
    (path) => stageOf(path)! > 1 || ['answers', 'extract.ts', 'pipeline.ts', 'model.ts'].includes(partOf(path)),
  )

  /** Modules of Node that only reckon with bytes: the same bytes in, the same bytes out. */
  const RECKONING = ['node:crypto', 'node:zlib']

  /** Libraries that are loaded when a format is asked for, and wait for nothing but their own reckoning; and a page that waits for its data. */
  const LOADING = ['8-exports/html.ts', '8-exports/parquet.ts', '8-exports/sqlite.ts', '8-exports/xlsx.ts']

  /** A library that writes nothing but files is given a temporary one. */
  const SCRATCH = '8-exports/scratch.ts'

  test.each(pure.filter((path) => path !== SCRATCH))('%s reads no files, prints nothing, waits for nothing', (path) => {
    const nodes = importsOf(path).filter((target) => target.startsWith('node:') && !RECKONING.includes(target))
    expect(nodes).toEqual([])
    expect(bare.get(path)).not.toMatch(/\bconsole\.|\bprocess\./)
    if (!LOADING.includes(path)) expect(bare.get(path)).not.toMatch(/\bawait\b|\basync\b/)
  })

  const untimed = files.filter((path) => partOf(path) !== 'cli' && partOf(path) !== '1-articles')
  test.each(untimed)('%s knows no clock, no chance, no locale', (path) => {
    expect(bare.get(path)).not.toMatch(/Math\.random|randomUUID|Date\.now|new Date\(\)|localeCompare|toLocale|\bIntl\./)
  })

  test('only 7-graph makes graphs, and the command line that reads one back', () => {
    const making = files.filter((path) => importsOf(path).some((target) => /^graphology(?!-types)/.test(target)))
    expect([...new Set(making.map(partOf))].filter((part) => part !== 'cli')).toEqual(['7-graph'])
  })
})

describe('what is known of Vietnamese stands in data/', () => {
  const LETTER = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/giu

  /**
   * The Vietnamese letters of a file, each once, in its strings, templates, expressions and names, also as `\u1EA1`. Comments may
   * show anything.
   */
  function lettersOf(path: string, text: string): readonly string[] {
    const { comments, errors } = parseSync(path, text)
    if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`)
    const parts = [0, ...comments.flatMap(({ start, end }) => [start, end]), text.length]
    const rest = parts.map((from, at) => (at % 2 === 0 ? text.slice(from, parts[at + 1]) : '')).join(' ')
    const shown = rest
      .normalize('NFC')
      .replace(/\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/gi, (_, ...codes: (string | undefined)[]) =>
        String.fromCodePoint(Number.parseInt(codes.find((code) => code !== undefined)!, 16)),
      )
    return [...new Set(shown.match(LETTER))].toSorted()
  }

  /** Letters that code may write, each file with its reason; no more than twenty. */
  const EXCEPTIONS: Readonly<Record<string, { readonly letters: string; readonly reason: string }>> = {
    '2-text/vietnamese.ts': {
      letters: 'Đđ',
      reason:
        'how letters are written, no words: the one letter of which Unicode takes no mark, and what looks like it',
    },
    '8-exports/xml.ts': {
      letters: 'ÀẠỹ',
      reason: 'which letters names of XML may have, by the first and last of each row',
    },
    '8-exports/html.ts': { letters: 'àầ', reason: 'said to people whose browser runs no scripts' },
    'cli/explain.ts': { letters: 'â', reason: 'said to people who ask for help' },
  }

  const found = new Map(
    files
      .filter((path) => partOf(path) !== 'knowledge')
      .map((path) => [path, lettersOf(path, code.get(path)!).join('')] as const)
      .filter(([, letters]) => letters !== ''),
  )

  test('the letters of strings, templates, expressions and names are found, those of comments are not', () => {
    const text = `
      const one = 'ở' // à
      /* è “\` */ const two = \`\${1 / 2}// ỉ\` + /[/*] ọ/.source
      const ù = '\\u1EF3 \\xC2'`
    expect(lettersOf('example.ts', text)).toEqual(['Â', 'ù', 'ỉ', 'ọ', 'ở', 'ỳ'])
  })

  test('no Vietnamese letter stands in code, unless there is a reason', () => {
    const wrong = [...found].filter(([path]) => !(path in EXCEPTIONS))
    expect(wrong).toEqual([])
  })

  test('each exception is needed, letter by letter, and they are few', () => {
    expect(Object.keys(EXCEPTIONS).length).toBeLessThanOrEqual(20)
    expect(Object.keys(EXCEPTIONS).map((path) => [path, found.get(path)])).toEqual(
      Object.entries(EXCEPTIONS).map(([path, { letters }]) => [path, letters]),
    )
  })
})

describe('files hold one idea', () => {
  /** Files that may be longer, each with its reason. */
  const LONGER: Readonly<Record<string, string>> = {}

  const lengths = new Map([...code].map(([path, text]) => [path, text.split('\n').length - 1]))

  test('none is longer than 400 lines, unless there is a reason', () => {
    const long = [...lengths].filter(([path, lines]) => lines > 400 && !(path in LONGER))
    expect(long).toEqual([])
  })

  test('none of the stages of extraction is longer than 300', () => {
    const stages = ['3-mentions', '4-referents', '5-claims']
    expect([...lengths].filter(([path, lines]) => lines > 300 && stages.includes(partOf(path)))).toEqual([])
  })

  test('a typical one has at most 100', () => {
    const sorted = [...lengths.values()].toSorted((one, other) => one - other)
    expect(sorted[sorted.length >> 1]).toBeLessThanOrEqual(100)
  })

  test('names are exported by name', () => {
    expect(files.filter((path) => /^export default/m.test(bare.get(path)!))).toEqual([])
  })
})
