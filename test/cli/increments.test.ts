import { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Tinypool from 'tinypool'
import { describe, expect, test, vi } from 'vitest'
import { quanhe, temporaryFolder } from './terminal.ts'

vi.setConfig({ testTimeout: 180_000 })

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)
const NAMES = [
  'Trần Văn Hai',
  'Lê Thị Ba',
  'Phạm Minh Tư',
  'Võ Ngọc Năm',
  'Bùi Hữu Sáu',
  'Đặng Thanh Bảy',
  'Hồ Văn Tám',
]
const PLACES = ['Cao Lãnh', 'Tháp Mười', 'Lấp Vò', 'Châu Thành', 'Tam Nông']
/** An article of its own for each number. */
const article = (number: number, words = '') => ({
  id: `a${number}`,
  published: `2024-0${1 + (number % 9)}-1${number % 10}`,
  text: `Ông ${NAMES[number % 7]}, Bí thư Huyện ủy ${PLACES[number % 5]}, và bà ${NAMES[(number * 3 + 1) % 7]}, Chủ tịch UBND huyện ${PLACES[(number + 2) % 5]}, dự hội nghị do Huyện ủy ${PLACES[number % 5]} tổ chức.${words}`,
})
const jsonl = (articles: readonly object[]) => articles.map((each) => `${JSON.stringify(each)}\n`).join('')
const many = (from: number, to: number) => Array.from({ length: to - from }, (_, number) => article(from + number))
const RESULTS = ['articles.jsonl', 'claims.jsonl', 'graph.graphml', 'graph.json']
const filesOf = (out: string) =>
  Object.fromEntries(RESULTS.map((name) => [name, readFileSync(join(at(out), name), 'utf8')]))
const built = async (out: string, articles: readonly object[], ...options: readonly string[]) => {
  const ended = await quanhe(['build', '-', '-o', at(out), ...options], { stdin: jsonl(articles) })
  expect(ended.status).toBe(0)
  return ended
}
const withoutPlaces = (text: string) => text.replace(/"[xy]":-?[\d.]+,?/g, '')

describe('any number of threads', () => {
  test('gives the same files', async () => {
    const articles = many(0, 600)
    await built('alone', articles, '--jobs', '1')
    await built('shared', articles, '--jobs', '3')
    expect(filesOf('shared')).toEqual(filesOf('alone'))
  })

  test('and the filter the same lines, in the order of its input', async () => {
    const stdin = jsonl([...many(0, 450), { id: 'empty', text: '' }, ...many(450, 600)])
    const [alone, shared] = await Promise.all(['1', '2'].map((jobs) => quanhe(['extract', '--jobs', jobs], { stdin })))
    expect(shared).toEqual(alone)
    const ids = alone!.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map((line) => line.article?.id ?? line.error.article)
    expect(ids).toEqual([...many(0, 450).map(({ id }) => id), 'empty', ...many(450, 600).map(({ id }) => id)])
  })

  test('and of files that threads take apart, damaged ones among them, the same files and the same notices', async () => {
    mkdirSync(at('files'))
    const page = (number: number) => `<title>Tin ${number}</title><article><p>${article(number % 9).text}</p></article>`
    for (const number of Array.from({ length: 150 }).keys()) {
      const name = join(at('files'), String(number).padStart(3, '0'))
      if (number % 7 === 3) writeFileSync(`${name}.rtf`, `{\\rtf1\\ansi Tin ${number}.\\par}`)
      else if (number % 11 === 5) writeFileSync(`${name}.txt`, article(number).text)
      else writeFileSync(`${name}.html`, page(number))
    }
    writeFileSync(join(at('files'), '172.html'), '<title>Tin</title>')
    for (const name of ['170.pdf', '171.docx', '173.epub']) writeFileSync(join(at('files'), name), '%PDF-1.7 cut')
    // Files that take long to open, as it seems, before all others: threads are worth their start.
    for (const number of Array.from({ length: 20 }).keys())
      writeFileSync(join(at('files'), `00-${String(number).padStart(2, '0')}.pdf`), '%PDF-1.7 cut')
    const asked = vi.spyOn(Tinypool.prototype, 'run')
    const ends = []
    for (const jobs of ['1', '3']) {
      const { status, err } = await quanhe(['build', at('files'), '-o', at(`jobs-${jobs}`), '--jobs', jobs])
      ends.push({ status, err, files: filesOf(`jobs-${jobs}`) })
    }
    expect(ends[1]).toEqual(ends[0])
    expect(asked.mock.calls.filter(([, how]) => how?.name === 'open').length).toBeGreaterThan(100)
    expect(ends[0]!.err).toMatch(/170\.pdf.*\n.*171\.docx.*\n.*172\.html.*\n.*173\.epub/)
    expect(ends[0]!.files['articles.jsonl']!.split('\n')).toHaveLength(151)
  })

  test.each(['0', '1.5', 'all', '1000'])('but not %s', async (jobs) => {
    const { status, err } = await quanhe(['build', '-', '-o', at('none'), '--jobs', jobs])
    expect([status, err]).toEqual([2, `quanhe: --jobs ${jobs}: a number of threads, from 1 to 256.\n`])
  })
})

describe('a second build', () => {
  test('of the same articles reads none of them, and changes no byte', async () => {
    await built('same', many(0, 30))
    const before = filesOf('same')
    const { out } = await built('same', many(0, 30).toReversed())
    expect(filesOf('same')).toEqual(before)
    expect(out).toContain('30 articles as read before, 0 read now\n')
  })

  test('reads what is new or changed, forgets what is gone, and says what a build of all would say', async () => {
    await built('day', many(0, 30))
    const day = [...many(5, 29), article(29, ' Ông Võ Văn Chín, Giám đốc Sở Y tế, cùng dự.'), ...many(30, 33)]
    expect((await built('day', day)).out).toContain('24 articles as read before, 4 read now\n')
    await built('whole', day)
    const [grown, whole] = [filesOf('day'), filesOf('whole')]
    for (const name of ['articles.jsonl', 'claims.jsonl']) expect(grown[name]).toBe(whole[name])
    expect(withoutPlaces(grown['graph.json']!)).toBe(withoutPlaces(whole['graph.json']!))
    await built('day', day, '--fresh')
    expect(filesOf('day')).toEqual(whole)
  })

  test('reads an article anew when people say what is missing in it, and when they take that back', async () => {
    const articles = [...many(0, 3), article(3, ' Cùng dự có đội ngũ hoa xanh Lan Rừng.')]
    await built('judged', articles)
    const plain = filesOf('judged')
    const quote = 'đội ngũ hoa xanh Lan Rừng'
    const what = { kind: 'MENTIONS', to: { kind: 'Organization', name: 'Hoa xanh Lan Rừng' } }
    const start = articles[3]!.text.indexOf(quote)
    const said = { who: 'Mai', when: '2026-11-21', why: 'một đội' }
    writeFileSync(
      at('judged.jsonl'),
      `${JSON.stringify({ verdict: 'missing', article: 'a3', start, quote, ...what, ...said })}\n`,
    )
    const judged = await built('judged', articles, '--judgements', at('judged.jsonl'))
    expect(judged.out).toContain('3 articles as read before, 1 read now')
    expect(filesOf('judged')['graph.json']).toContain('Hoa xanh Lan Rừng')
    await built('judged', articles)
    expect(filesOf('judged')).toEqual(plain)
  })

  test.each([
    ['cut short in its last line', (text: string) => text.slice(0, -100), 29],
    ['of something else', () => 'not ours\n'.repeat(20), 0],
    ['empty', () => '', 0],
  ])('takes what it can from claims that are %s', async (_, broken, again) => {
    await built('broken', many(0, 30), '--fresh')
    const whole = filesOf('broken')
    writeFileSync(join(at('broken'), 'claims.jsonl'), broken(whole['claims.jsonl']!))
    const { out } = await built('broken', many(0, 30))
    expect(out.includes('as read before') ? Number(/(\d+) articles as read before/.exec(out)![1]) : 0).toBe(again)
    expect(filesOf('broken')).toEqual(whole)
  })

  test('of another version of the program reads all again, and says so', async () => {
    await built('version', many(0, 30))
    const whole = filesOf('version')
    const other = whole['claims.jsonl']!.replaceAll(/"reading":"[0-9a-f]{16}"/g, `"reading":"${'0'.repeat(16)}"`)
    writeFileSync(join(at('version'), 'claims.jsonl'), other)
    const { err, out } = await built('version', many(0, 30))
    expect(err).toContain('What articles are read by has changed since the last build: all 30 are read again.')
    expect(out).not.toContain('as read before')
    expect(filesOf('version')).toEqual(whole)
  })

  test('over a graph that cannot be read draws a map of its own, and says so', async () => {
    await built('torn', many(0, 30))
    const whole = filesOf('torn')
    writeFileSync(join(at('torn'), 'graph.json'), whole['graph.json']!.slice(0, 2000))
    const { err } = await built('torn', many(0, 30))
    expect(err).toContain('graph.json: This graph cannot be read')
    expect(filesOf('torn')).toEqual(whole)
  })
})

describe('assemble', () => {
  const extracted = async (articles: readonly object[]) => (await quanhe(['extract'], { stdin: jsonl(articles) })).out

  test('makes of what several processes wrote the graph that one build makes', async () => {
    const articles = many(0, 40)
    await built('one', articles)
    const parts = at('parts')
    mkdirSync(parts)
    writeFileSync(join(parts, 'part-00000'), await extracted(many(20, 40)))
    writeFileSync(join(parts, 'part-00001'), await extracted(many(0, 20)))
    writeFileSync(join(parts, '_SUCCESS'), '')
    writeFileSync(at('articles.jsonl'), jsonl(articles))
    const ended = await quanhe(['assemble', parts, '--articles', at('articles.jsonl'), '-o', at('assembled')])
    expect([ended.status, ended.err]).toEqual([0, ''])
    expect(filesOf('assembled')).toEqual(filesOf('one'))
    expect(await built('assembled', articles)).toMatchObject({
      out: expect.stringContaining('40 articles as read before'),
    })
  })

  test('takes the claims of a built folder, and what stood beside a graph of others goes', async () => {
    await built('from', many(0, 10))
    await built('to', many(3, 20))
    const { status, err } = await quanhe(['assemble', at('from/claims.jsonl'), '-o', at('to'), '--fresh'])
    expect([status, err]).toEqual([0, ''])
    const { 'articles.jsonl': _, ...rest } = filesOf('from')
    for (const [name, text] of Object.entries(rest)) expect(readFileSync(join(at('to'), name), 'utf8')).toBe(text)
    expect(() => readFileSync(join(at('to'), 'articles.jsonl'))).toThrow('ENOENT')
  })

  test('tells each line that is no claims of an article, with its place, and takes the others', async () => {
    const good = await extracted(many(0, 3))
    const file = at('damaged.jsonl')
    const [first, second, third] = good.trim().split('\n')
    const other = second!.replace('"label":"', '"label":"X ').replace(/"content":"..../, '"content":"0000')
    const nothing = JSON.stringify({
      article: { id: 'x' },
      entities: [],
      claims: [{ kind: 'HOLDS', from: 'p', to: 'q', evidence: { quote: '' } }],
      notices: [],
    })
    const lines = [
      first,
      '{"error":{"line":2,"article":"b","message":"Skipped: its text is empty."}}',
      second,
      '',
      '{"article":',
      '{"id":"a","text":"…"}',
      first,
      other,
      nothing,
      third,
    ]
    writeFileSync(file, lines.join('\n'))
    const { status, err, out } = await quanhe(['assemble', file, '-o', at('rest')])
    expect(status).toBe(1)
    expect(
      err
        .replaceAll(file, 'F')
        .split('\n')
        .map((line) => line.replace(/\(Une.*\)/, '(…)')),
    ).toEqual([
      'warning: F:2: “extract” could not read this article: Skipped: its text is empty.',
      'warning: F:5: Skipped: it is no JSON (…). Was it cut short?',
      'warning: F:6: Skipped: this is nothing that “extract” writes (no id of an article).',
      'note: F:7: This article again; it is taken once.',
      'warning: F:8: Skipped: other claims of the article “a1” came before.',
      'warning: F:9: Skipped: this is nothing that “extract” writes (a claim about nothing in it, “q”).',
      '',
    ])
    expect(out).toMatch(/^articles +3$/m)
  })

  test('says when claims are of different versions of the program', async () => {
    const file = at('mixed.jsonl')
    const [first, second] = (await extracted(many(0, 2))).trim().split('\n')
    writeFileSync(file, `${first}\n${second!.replace(/"reading":"[0-9a-f]{16}"/, `"reading":"${'0'.repeat(16)}"`)}\n`)
    const { status, err } = await quanhe(['assemble', file, '-o', at('mixed')])
    expect(status).toBe(0)
    expect(err).toContain('These claims were read by 2 versions of the program')
  })

  test.each([
    [[], 'Name the files that “extract” wrote'],
    [['x.jsonl'], 'Name the folder to write into'],
  ])('asks for what it lacks: %j', async (words, said) => {
    const { status, err } = await quanhe(['assemble', ...words])
    expect([status, err]).toEqual([2, expect.stringContaining(said)])
  })

  test('links that lead round in a circle lose nothing else', async () => {
    mkdirSync(at('links'))
    writeFileSync(join(at('links'), 'part-0'), await extracted(many(0, 3)))
    symlinkSync(at('links'), join(at('links'), 'up'))
    symlinkSync('itself', join(at('links'), 'itself'))
    const { status, err } = await quanhe(['assemble', at('links'), '-o', at('of-links')])
    expect([status, err]).toEqual([1, expect.stringMatching(/itself.*could not be read on \(ELOOP/)])
    await built('of-three', many(0, 3))
    expect(readFileSync(join(at('of-links'), 'graph.json'), 'utf8')).toBe(
      readFileSync(join(at('of-three'), 'graph.json'), 'utf8'),
    )
  })

  test('writes nothing where there are no claims', async () => {
    const { status, err } = await quanhe(['assemble', at('missing.jsonl'), '-o', at('nothing')])
    expect(status).toBe(1)
    expect(err).toContain('missing.jsonl')
    expect(err).toContain('There are no claims in it; nothing was written.')
    rmSync(at('nothing'), { recursive: true })
    appendFileSync(at('empty.jsonl'), '')
    expect((await quanhe(['assemble', at('empty.jsonl'), '-o', at('nothing')])).status).toBe(1)
  })
})

describe('--watch', () => {
  test('builds again when an article comes, and ends when it is told to', async () => {
    const papers = at('papers')
    mkdirSync(papers)
    writeFileSync(join(papers, 'a.jsonl'), jsonl(many(0, 5)))
    let stop = () => {}
    const stopped = () =>
      new Promise<void>((resolve) => {
        stop = resolve
      })
    const said: string[] = []
    const stdout = {
      write(text: string | Uint8Array, done?: () => void) {
        said.push(String(text))
        done?.()
        return true
      },
    }
    const ended = quanhe(['build', papers, '-o', at('watched'), '--watch'], { stdout, stopped })
    await vi.waitFor(() => expect(said.join('')).toContain('Ctrl-C ends it'), { timeout: 60_000 })
    await new Promise((resolve) => setTimeout(resolve, 200)) // until it looks
    writeFileSync(join(papers, 'b.jsonl'), jsonl(many(5, 7)))
    await vi.waitFor(() => expect(said.join('')).toContain('5 articles as read before, 2 read now'), {
      timeout: 60_000,
    })
    stop()
    expect((await ended).status).toBe(0)
    await built('at once', many(0, 7))
    expect(filesOf('watched')['claims.jsonl']).toBe(filesOf('at once')['claims.jsonl'])
  })

  test('has nothing to watch on standard input', async () => {
    const { status, err } = await quanhe(['build', '-', '-o', at('never'), '--watch'])
    expect([status, err]).toEqual([2, 'quanhe: --watch: name files or folders; “-” ends once.\n'])
  })
})
