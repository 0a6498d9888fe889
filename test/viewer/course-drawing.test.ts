import { describe, expect, test } from 'vitest'
import type { HoldsAttributes } from '../../src/7-graph/types.ts'
import { noTime } from '../../viewer/state/time.ts'
import { chartOf, daysOfChart } from '../../viewer/time/chart/chart.ts'
import { type LaidChart, layOut } from '../../viewer/time/chart/lay-out.ts'
import { sheetOf } from '../../viewer/time/chart/sheet.ts'
import { signsIn } from '../../viewer/time/chart/signs.ts'
import { svgOfSheet } from '../../viewer/time/chart/svg.ts'
import { trackText } from '../../viewer/time/chart/track-text.ts'
import { newYear } from '../../viewer/time/rows/days.ts'
import { vietnamese } from '../../viewer/words/words.vi.ts'
import { spellGraph, type Told } from './spell-graph.ts'

const measure = (text: string) => text.length * 7

/** A roster of X over ten years, a hundred pixels each, laid out for a screen. */
function rosterOf(told: readonly Told[], width = 1250): LaidChart {
  const chart = chartOf(spellGraph(told), { ...noTime, of: ['X'] }, vietnamese)
  const years = { first: newYear(2015), last: newYear(2025) - 1 }
  return layOut(chart, { width, narrow: false, years, day: undefined, language: 'vi' }, measure)
}

/** The one bar of a roster of one spell. */
const barOf = (what: Partial<HoldsAttributes>, articles?: readonly string[]) => {
  const [row] = rosterOf([['An: Bí thư @ X', what, articles]]).sections[0]!.rows
  return row!.bars[0]
}

describe('a bar', () => {
  test('stands where its days are, with a hard edge at each end that is dated', () => {
    const { marks } = barOf({ from: '2016-01-01', to: '2018-12-31' })!
    expect(marks.filter(({ of }) => of === 'line').map(({ x }) => Math.round(x))).toEqual([100, 400])
    expect(marks.filter((mark) => mark.of === 'box' && mark.fades)).toEqual([])
  })

  test('fades where an end is not dated', () => {
    const fades = (what: Partial<HoldsAttributes>) =>
      barOf(what)!.marks.flatMap((mark) => (mark.of === 'box' && mark.fades ? [mark.fades] : []))
    expect(fades({ from: '2016-01-01' })).toEqual(['right'])
    expect(fades({ to: '2016-01-01' })).toEqual(['left'])
  })

  test('is paler where a date leaves its end open', () => {
    const shares = barOf({ from: '2016', to: '2018-12-31' })!.marks.flatMap((mark) =>
      mark.of === 'box' ? [mark.share] : [],
    )
    expect(shares).toEqual([0.15, 0.3])
  })

  test('is a dot for each article that shows it held, a ring where one calls it over, a frame for a term', () => {
    const kinds = (what: Partial<HoldsAttributes>, articles?: readonly string[]) =>
      barOf(what, articles)!.marks.flatMap((mark) =>
        mark.of === 'dot' ? [mark.hollow ? 'ring' : 'dot'] : mark.of === 'frame' ? ['frame'] : [],
      )
    expect(kinds({ seenFrom: '2016-01-01', seenTo: '2017-01-01' }, ['2016-05-05'])).toEqual(['dot', 'dot', 'dot'])
    expect(kinds({ status: 'former' }, ['former 2020-01-01'])).toEqual(['ring'])
    expect(kinds({ term: '2016 - 2021' })).toEqual(['frame'])
  })

  test('has no mark outside of the years shown', () => {
    expect(barOf({ from: '2001', to: '2010' })).toBeUndefined()
  })

  test('bears its name inside if there is room, else beside it', () => {
    const text = (from: string, to: string) => barOf({ from, to })!.marks.find(({ of }) => of === 'text')!.x
    expect(text('2016-01-01', '2018-12-31')).toBeCloseTo(106, 0)
    expect(text('2016-01-01', '2016-02-01')).toBeGreaterThan(108)
    expect(text('2024-12-01', '2024-12-31')).toBeLessThan(991)
  })
})

test('bars whose names would meet stand in lanes of their own, those of one after the other in one', () => {
  const tops = (...told: readonly Told[]) => rosterOf(told).sections[0]!.rows[0]!.bars.map(({ top }) => top)
  const a: Told = ['An: Bí thư @ X', { from: '2015-01-01', to: '2017-12-31' }]
  expect(new Set(tops(a, ['Bình: Bí thư @ X', { from: '2018-03-01', to: '2020-12-31' }])).size).toBe(1)
  expect(new Set(tops(a, ['Bình: Bí thư @ X', { from: '2017-03-01', to: '2020-12-31' }])).size).toBe(2)
})

test('only signs that are drawn are explained', () => {
  expect(signsIn(rosterOf([['An: Bí thư @ X', { seenFrom: '2016-01-01', seenTo: '2016-01-01' }]]))).toEqual(['seen'])
  expect(
    signsIn(
      rosterOf([
        ['An: Bí thư @ X', { from: '2015-01-01', to: '2016-01-01' }],
        ['Bình: Bí thư @ X', { from: '2017-01-01', acting: true }],
      ]),
    ),
  ).toEqual(['ended', 'open', 'acting', 'gap'])
})

test('lives bear one colour a body, and ties between them where they are asked for', () => {
  const material = spellGraph([
    ['An: Bí thư @ X', { from: '2015-01-01', to: '2017-12-31' }],
    ['Bình: Phó Bí thư @ X', { from: '2016-01-01', to: '2016-12-31' }],
    ['Bình: Giám đốc @ Y', { from: '2017-01-01' }],
  ])
  const lives = (ties: boolean) => chartOf(material, { ...noTime, of: ['An', 'Bình'], ties }, vietnamese)
  const hues = lives(false).sections[0]!.rows.map(({ bars }) => bars.map(({ hue }) => hue))
  expect(hues).toEqual([['Person'], ['Person', 'Organization']])
  expect(lives(false).ties).toEqual([])
  expect(lives(true).ties.map(({ rows, first, last }) => [...rows, last - first + 1])).toEqual([[0, 1, 366]])
})

test('a sheet is well-formed whatever names have in them, and tells each spell with its edge', () => {
  const material = spellGraph([['An <b>: Bí thư @ X & Y', { from: '2015-01-01' }]])
  const chart = chartOf(material, { ...noTime, of: ['X & Y'] }, vietnamese)
  const laid = layOut(chart, { width: 900, narrow: false, years: undefined, day: undefined, language: 'vi' }, measure)
  const sheet = sheetOf(laid, 'X & Y', material.graph, vietnamese, measure)
  const svg = svgOfSheet(sheet, () => '#123456', ['nguồn <1>'], { citation: 'a & b', sources: [] })
  expect(svg).toContain('<title>An &lt;b&gt;, Bí thư X &amp; Y, từ 01/01/2015</title>')
  expect(svg).toContain('data-edge="An &lt;b&gt; HOLDS Bí thư X &amp; Y 0"')
  expect(svg.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/)
})

test('a row on the screen has nothing of what was read in it as code', () => {
  const material = spellGraph([['An "<b>: Bí thư @ X & Y', { from: '2015-01-01' }]])
  const chart = chartOf(material, { ...noTime, of: ['X & Y'] }, vietnamese)
  const laid = layOut(chart, { width: 900, narrow: false, years: undefined, day: undefined, language: 'vi' }, measure)
  const text = trackText(laid.sections[0]!.rows[0]!)
  expect(text).toContain('aria-label="An &quot;&lt;b&gt;, Bí thư X &amp; Y, từ 01/01/2015"')
  expect(text).toContain('data-edge="An &quot;&lt;b&gt; HOLDS Bí thư X &amp; Y 0"')
  expect(text.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/)
})

test('the years go on to the newest article as long as somebody is in office', () => {
  const last = (held: 'current' | 'ended') => {
    const material = spellGraph([
      ['An: Bí thư @ X', { from: '2015-01-01', held }],
      ['Bình: Giám đốc @ Y', {}, ['2025-07-02']],
    ])
    const chart = chartOf(material, { ...noTime, of: ['X'] }, vietnamese)
    return daysOfChart(chart)!.last
  }
  expect(last('ended')).toBe(newYear(2015))
  expect(last('current')).toBe(newYear(2025) + 182)
})
