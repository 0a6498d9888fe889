import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import type { Wishes } from '../../src/8-exports/index.ts'
import { csv, tables, textOf } from '../../src/8-exports/index.ts'
import { tablesOf } from '../../src/8-exports/tables.ts'
import { Codebook, mappingsIn, NOT_IN_NEWS } from '../../src/knowledge/codebook.ts'
import { edges, graphOf, nodes } from './fixture.ts'
import { service } from './service.ts'

const data = (name: string) => readFileSync(new URL(`../../data/${name}.tsv`, import.meta.url), 'utf8')

function filesOf(graph: KnowledgeGraph, wishes?: Wishes): ReadonlyMap<string, string> {
  return new Map([...tables.files(graph, wishes)].map(({ path, chunks }) => [path, textOf(chunks as Iterable<string>)]))
}

type Row = Readonly<Record<string, string>>

const read = (text: string): readonly Row[] => parse(text, { bom: true, columns: true })

/** A table of a graph. */
const table = (graph: KnowledgeGraph, name: string, wishes?: Wishes) => read(filesOf(graph, wishes).get(`${name}.csv`)!)

/** Some columns of rows, without those that are empty. */
const told = (rows: readonly Row[], ...columns: readonly string[]) =>
  rows.map((row) => columns.map((column) => row[column]).join(' '))

const fixture = graphOf(nodes, edges)

describe('the folder', () => {
  test('has the tables, a codebook in two languages and a data package', () => {
    expect([...filesOf(fixture).keys()]).toEqual([
      ...['nodes', 'edges', 'people', 'spells', 'roster', 'ties', 'sequences', 'snapshots', 'mappings'].map(
        (name) => `${name}.csv`,
      ),
      ...['codebook.en.md', 'codebook.vi.md', 'datapackage.json'],
    ])
  })

  test('does not show in which order a graph was built', () => {
    expect(filesOf(graphOf(nodes.toReversed(), edges.toReversed()))).toEqual(filesOf(fixture))
  })

  test('of an empty graph has headers', () => {
    expect(filesOf(graphOf([], [])).get('spells.csv')).toMatch(/^\uFEFFspellId,spellKey,.*,retracted\r\n$/)
    expect(filesOf(graphOf([], [])).get('sequences.csv')).toBe('\uFEFFpersonKey,person\r\n')
  })

  test('keeps whatever stands in a name, and no spreadsheet runs it', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/\p{Surrogate}/u.test(one))
    fc.assert(
      fc.property(text, (label) => {
        const graph = graphOf([[nodes[0]![0], { ...nodes[0]![1], label }]], [])
        const [row] = table(graph, 'people')
        expect(row!['person']).toBe(/^[=+\-@\t\r＝＋－＠]/u.test(label) ? `'${label}` : label)
      }),
      { numRuns: 50 },
    )
  })

  test('has every node, and every edge with the short id and the key', () => {
    const rows = table(fixture, 'edges')
    expect(rows.map((row) => row['key']).toSorted()).toEqual(edges.map(([key]) => key).toSorted())
    expect(rows.every((row) => /^e-[0-9a-f]{16}$/.test(row['id']!))).toBe(true)
    expect(
      table(fixture, 'nodes')
        .map((row) => row['key'])
        .toSorted(),
    ).toEqual(nodes.map(([key]) => key).toSorted())
  })
})

describe('the codebook', () => {
  const codebook = new Codebook(data('codebook'))
  const all = tablesOf(fixture)

  test('says what every column is', () => {
    const columns = all.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`))
    const unsaid = columns.filter((column) => codebook.column(...(column.split('.') as [string, string])) === undefined)
    expect(unsaid).toEqual([])
    expect(all.filter(({ name }) => codebook.table(name) === undefined)).toEqual([])
  })

  test('says nothing of columns that there are not', () => {
    const attributes = ['nodes', 'edges', 'codebook', 'mappings']
    const there = new Set(all.flatMap(({ name, columns }) => columns.flatMap((one) => [`${name}.${one}`, `*.${one}`])))
    const idle = codebook.columns.filter(
      (column) => !there.has(column) && !attributes.includes(column.split('.')[0]!) && column !== 'sequences.y…',
    )
    expect(idle).toEqual([])
  })

  test('is told where it is wrong', () => {
    const header = 'table\tcolumn\ttype\tenglish\tvietnamese\tsource\n'
    expect(() => new Codebook(`${header}spells\tfrom\tday\ta\tb\tarticle\n`)).toThrow(
      /data\/codebook.tsv.*line 2: “day” is not among string/,
    )
    expect(() => new Codebook(`${header}spells\tfrom\tdate\ta\t\tarticle\n`)).toThrow('not said in both languages')
  })

  test('every column of other data sets is mapped to one that there is, or is not in news', () => {
    const mappings = mappingsIn(data('mappings'))
    const wrong = mappings.flatMap(({ ours }) =>
      ours === NOT_IN_NEWS
        ? []
        : ours.split('|').filter((one) => {
            const [name = '', column = ''] = one.split('.')
            return !codebook.column(name, column)
          }),
    )
    expect(wrong).toEqual([])
    expect([...new Set(mappings.map(({ dataset }) => dataset))]).toEqual([
      ...['CPED', 'WhoGov', 'legislatoR', 'Paths to Power', 'FtM Occupancy', 'EveryPolitician', 'LittleSis'],
    ])
  })

  test('names the types of columns in the data package', () => {
    const { resources } = JSON.parse(filesOf(fixture).get('datapackage.json')!)
    const spells = resources.find(({ name }: { name: string }) => name === 'spells')
    const types = Object.fromEntries(
      spells.schema.fields.map((one: { name: string; type: string }) => [one.name, one.type]),
    )
    expect(types).toMatchObject({
      spellId: 'string',
      serial: 'integer',
      from: 'string',
      sureFrom: 'date',
      acting: 'boolean',
    })
    expect(spells.path).toBe('spells.csv')
  })
})

describe('spells', () => {
  const rows = table(fixture, 'spells')

  test('have the dates as told, how precise they are, and the days surely held', () => {
    expect(rows[0]).toMatchObject({
      ...{ from: '2015', fromPrecision: 'year', to: '2020-10', toPrecision: 'month', seenFrom: '', acting: '' },
      ...{ sureFrom: '2015-12-31', sureTo: '2020-10-01', person: 'Lê Thị Hòa', birthYear: '1971', serial: '1' },
      ...{ role: 'Bí thư', roleClass: 'head', level: 'district', branch: 'party', status: 'former', start: '3' },
    })
    expect(rows[1]).toMatchObject({ from: '', term: '2020 - 2025', termFrom: '2020', termTo: '2025', serial: '2' })
    expect(rows[2]).toMatchObject({ status: 'candidate', sureFrom: '', serial: '' })
  })

  test('have the quote with its place, and no more of it than there is', () => {
    expect(rows[0]).toMatchObject({ article: 'bai-01', outlet: 'Báo Sông Mây', published: '2024-02-22', url: '' })
    expect(Number(rows[0]!['end']) - Number(rows[0]!['start'])).toBe(edges[0]![3].evidence![0]!.quote.length)
  })

  test('are what the simple table of careers is taken from', () => {
    const careers = read(textOf(csv.write(fixture)))
    expect(careers).toHaveLength(rows.length)
    for (const [at, row] of careers.entries()) expect(rows[at]).toMatchObject(row)
  })

  test('tell which unit a body serves before and after the reform', () => {
    const graph = service([['A: Bí thư @ Huyện ủy'], ['B: Bí thư @ Tỉnh ủy'], ['C: Giám đốc @ Sở']], {
      'Huyện ủy': { place: 'place:huyện-cao-lãnh-đồng-tháp:873.2019-10', level: 'district' },
      'Tỉnh ủy': { place: 'place:tỉnh-đồng-tháp:82.2025-07-01' },
      Sở: { place: 'place:nơi-không-có' },
    })
    const columns = ['districtBefore', 'districtBeforeCode', 'provinceBeforeCode', 'provinceAfter', 'provinceAfterCode']
    expect(told(table(graph, 'spells'), ...columns)).toEqual([
      'huyện Cao Lãnh 873 87 tỉnh Đồng Tháp 82', // its code went to the merged province
      '   tỉnh Đồng Tháp 82', // of which of the two before it came no table can say
      '    ',
    ])
  })

  test('tell of which body the body is a part', () => {
    const graph = service([['A: Trưởng phòng @ Phòng']], { Phòng: { partOf: 'Sở' }, Sở: {} })
    expect(told(table(graph, 'spells'), 'organ', 'department', 'body')).toEqual(['Sở Phòng Phòng'])
  })

  test('tell who was in the seat before and after, as far as articles date them', () => {
    const graph = service([
      ['A: Bí thư @ X', { from: '2010-01-01', to: '2015-01-01' }],
      ['B: Bí thư @ X', { from: '2015-01-10' }],
      ['C: Bí thư @ X', { from: '2020-01-01' }],
      ['D: Bí thư @ X', { status: 'former' }],
      ['E: Bí thư @ X', { from: '2014-01-01', to: '2016-01-01', acting: true }],
      ['F: Ủy viên @ X', { from: '2014-01-01', to: '2016-01-01' }],
    ])
    expect(told(table(graph, 'spells'), 'person', 'predecessor', 'successor')).toEqual([
      ...['A  B', 'B A C', 'C B ', 'D  ', 'E  ', 'F  '],
    ])
  })

  test('tell what was held beside it, and the step to it', () => {
    const graph = service(
      [
        ['A: Phó Giám đốc @ Sở', { from: '2010-01-01', to: '2015-01-01' }],
        ['A: Tỉnh ủy viên @ Tỉnh ủy', { from: '2012-01-01', to: '2020-01-01' }],
        ['A: Giám đốc @ Sở', { from: '2015-01-05', to: '2018-01-01' }],
        ['A: Bí thư @ Huyện ủy', { from: '2018-01-02', to: '2019-01-01' }],
        ['A: Phó Bí thư @ Tỉnh ủy', { from: '2019-02-01' }],
        ['A: Bí thư @ Tỉnh ủy', { seenFrom: '2021-01-01', seenTo: '2021-01-01' }],
      ],
      {
        Sở: { sector: 'state', level: 'province', bodyKind: 'provincial department' },
        'Huyện ủy': { level: 'district', bodyKind: 'committee' },
        'Tỉnh ủy': { level: 'province', bodyKind: 'committee' },
      },
    )
    const rows = table(graph, 'spells')
    const id = (post: string) => rows.find((row) => row['post'] === post)!['spellId']!
    const move = Object.fromEntries(rows.map((row) => [row['post'], [row['serial'], row['moveFrom'], row['move']]]))
    expect(move).toEqual({
      'Phó Giám đốc Sở': ['1', '', ''],
      'Tỉnh ủy viên Tỉnh ủy': ['2', '', ''], // to sit in a committee is no step
      'Giám đốc Sở': ['3', id('Phó Giám đốc Sở'), 'up'],
      'Bí thư Huyện ủy': ['4', id('Giám đốc Sở'), 'down'],
      'Phó Bí thư Tỉnh ủy': ['5', id('Bí thư Huyện ủy'), ''], // a higher level, a lower standing
      'Bí thư Tỉnh ủy': ['6', '', ''], // nobody tells when it began
    })
    const beside = rows.find((row) => row['post'] === 'Giám đốc Sở')!['concurrentWith']
    expect(beside).toBe(id('Tỉnh ủy viên Tỉnh ủy'))
  })

  test('taken back by a later article is there, and counts for nothing', () => {
    const graph = service([['A: Bí thư @ X', { from: '2015-01-01', to: '2016-01-01', retracted: true }]])
    expect(told(table(graph, 'spells'), 'retracted', 'serial', 'sureFrom')).toEqual(['true  '])
    expect([...table(graph, 'roster'), ...table(graph, 'sequences'), ...table(graph, 'snapshots')]).toEqual([])
  })
})

describe('people', () => {
  const of = (nativePlace: string, ...held: readonly string[]) =>
    table(
      service(
        (held.length > 0 ? held : ['A: Bí thư @ X']).map((one) => [one, { from: '2015-01-01' }]),
        {
          'Đảng ủy một': { place: 'place:tỉnh-đồng-tháp:87.2019-10', level: 'province' },
          'Đảng ủy hai': { place: 'place:tỉnh-trà-vinh:84.2019-10', level: 'province' },
        },
        { A: { nativePlace, birthDate: '1970-02' } },
      ),
      'people',
    )[0]!

  test.each([
    ['xã Mỹ Lộc, huyện Tam Bình, tỉnh Vĩnh Long', 'xã Mỹ Lộc', 'huyện Tam Bình', 'tỉnh Vĩnh Long'],
    ['huyện Châu Thành, tỉnh Tiền Giang', '', 'huyện Châu Thành', 'tỉnh Tiền Giang'],
    ['huyện Châu Thành', '', '', ''], // nine of them
    ['Trà Vinh', '', '', 'tỉnh Trà Vinh'], // not the city of that name in it
    ['TP. Cao Lãnh, Đồng Tháp', '', 'thành phố Cao Lãnh', 'tỉnh Đồng Tháp'],
    ['xã Không Có, huyện Tam Bình', '', 'huyện Tam Bình', 'tỉnh Vĩnh Long'],
    ['Quảng Đông, Trung Quốc', '', '', ''],
  ])('the home “%s” is parted by the gazetteer', (home, commune, district, province) => {
    const row = of(home)
    expect([row['nativeCommune'], row['nativeDistrict'], row['nativeProvince']]).toEqual([commune, district, province])
    expect(row['nativePlace']).toBe(home)
  })

  test('are natives of the province they serve, or outsiders, or both', () => {
    const origin = (home: string, ...held: readonly string[]) => of(home, ...held)['origin']
    expect(origin('tỉnh Đồng Tháp', 'A: Bí thư @ Đảng ủy một')).toBe('native')
    expect(origin('tỉnh Đồng Tháp', 'A: Bí thư @ Đảng ủy hai')).toBe('outsider')
    expect(origin('tỉnh Đồng Tháp', 'A: Bí thư @ Đảng ủy một', 'A: Bí thư @ Đảng ủy hai')).toBe('both')
    expect(origin('tỉnh Đồng Tháp', 'A: Bí thư @ X')).toBe('')
    expect(origin('Quảng Đông', 'A: Bí thư @ Đảng ủy một')).toBe('')
  })

  test('have what articles tell of their lives, with the year where only the month is told', () => {
    expect(of('')).toMatchObject({
      birthYear: '1970',
      birthDate: '1970-02',
      birthPrecision: 'month',
      died: '',
      spells: '1',
    })
  })
})

describe('ties', () => {
  const graph = service(
    [
      ['A: Bí thư @ Huyện ủy', { from: '2015-01-01', to: '2016-01-01' }],
      ['B: Phó Bí thư @ Huyện ủy', { from: '2015-12-01', to: '2018-01-01' }],
      ['C: Chủ tịch @ Ủy ban', { from: '2016-01-01', to: '2016-01-01' }],
      ['D: Ủy viên @ Huyện ủy'],
    ],
    { 'Huyện ủy': { place: 'huyện' }, 'Ủy ban': { place: 'huyện' } },
  )

  test('join those whom articles show in one place on one day, by the nearest they shared', () => {
    const columns = ['person', 'other', 'shared', 'sharedLabel', 'tieFrom', 'tieTo', 'days', 'weight']
    expect(told(table(graph, 'ties'), ...columns)).toEqual([
      'A B body Huyện ủy 2015-12-01 2016-01-01 32 3',
      'A C unit huyện 2016-01-01 2016-01-01 1 2',
      'B C unit huyện 2016-01-01 2016-01-01 1 2',
    ])
  })
})

describe('years', () => {
  const graph = service(
    [
      ['A: Phó Bí thư @ Huyện ủy', { from: '2015-03-01', to: '2017-06-30' }],
      ['A: Ủy viên @ Tỉnh ủy', { from: '2016-01-01', to: '2016-12-31' }],
      ['B: Bí thư @ Huyện ủy', { from: '2017' }],
      ['C: Bí thư @ Huyện ủy', { from: '0217-01-01' }],
    ],
    { 'Huyện ủy': { level: 'district' }, 'Tỉnh ủy': { level: 'province' } },
  )

  test('are columns, in each the highest post surely held', () => {
    expect(table(graph, 'sequences')).toEqual([
      { personKey: 'A', person: 'A', y2015: 'district deputy', y2016: 'province member', y2017: 'district deputy' },
      { personKey: 'B', person: 'B', y2015: '', y2016: '', y2017: 'district head' },
    ])
  })

  test('have a row for each post on one day of the year', () => {
    const days = (every?: string) => told(table(graph, 'snapshots', { every }), 'day', 'person', 'post')
    expect(days()).toEqual([
      '2015-07-01 A Phó Bí thư Huyện ủy',
      '2016-07-01 A Phó Bí thư Huyện ủy',
      '2016-07-01 A Ủy viên Tỉnh ủy',
    ])
    expect(days('12-31')).toEqual([
      '2015-12-31 A Phó Bí thư Huyện ủy',
      '2016-12-31 A Phó Bí thư Huyện ủy',
      '2016-12-31 A Ủy viên Tỉnh ủy',
      '2017-12-31 B Bí thư Huyện ủy',
    ])
  })
})

test('a roster has the posts of a body by rank, and their holders one after the other', () => {
  const graph = service([
    ['A: Ủy viên @ X', { from: '2001' }],
    ['B: Phó Bí thư @ X', { from: '2002' }],
    ['C: Bí thư @ X', { from: '2010' }],
    ['D: Bí thư @ X', { from: '2005' }],
    ['E: Bí thư @ X'],
  ])
  expect(told(table(graph, 'roster'), 'role', 'person', 'from')).toEqual([
    ...['Bí thư D 2005', 'Bí thư C 2010', 'Bí thư E ', 'Phó Bí thư B 2002', 'Ủy viên A 2001'],
  ])
})
