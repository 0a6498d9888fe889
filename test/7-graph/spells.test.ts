import { describe, expect, test } from 'vitest'
import { type Observation, spellsOf } from '../../src/7-graph/spells.ts'
import { isTold, sameTerm, termOf } from '../../src/7-graph/terms.ts'
import { isBefore, lastDay, mayBeSame } from '../../src/7-graph/when.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import type { HoldStatus } from '../../src/model.ts'

const { grammar } = loadKnowledge()

/** “2020-02-10 current”, “2021-01-15 elected from 2021-01-14 term 2020 - 2025”, “- former”. */
function observation(words: string, at: number): Observation {
  const [published, status] = words.split(' ') as [string, HoldStatus]
  const told = (name: string) => new RegExp(` ${name} (\\d{4}(?:-\\d\\d)*)`).exec(words)?.[1]
  const [from, to, term] = [told('from'), told('to'), / term (.*)$/.exec(words)?.[1]]
  const claim = {
    id: `${at}`,
    kind: 'HOLDS',
    from: 'p',
    to: 'q',
    rule: 'r',
    confidence: 1,
    roles: {},
    evidence: { start: at, end: at, quote: '' },
  } as const
  const day = published === '-' ? undefined : published
  return {
    claim,
    article: `${at}`,
    published: day,
    status,
    told: { claim, article: `${at}`, published: day, at: `${day ?? ''} ${at}` },
    ...(from && { from }),
    ...(to && { to }),
    ...(term && { term: termOf(term, grammar) }),
    ...(words.includes(' acting') && { acting: true }),
  }
}

function spells(...observations: readonly string[]): readonly string[] {
  return spellsOf(observations.map(observation)).map(
    ({ from, to, seenFrom, seenTo, endedBy, acting, term, observations: { length } }) =>
      [
        acting && 'acting',
        term?.words,
        from && `from ${from}`,
        to && `to ${to}`,
        seenFrom && `seen ${seenFrom}..${seenTo}`,
        endedBy !== undefined && `ended ${endedBy}`,
        `(${length})`,
      ]
        .filter(Boolean)
        .join(' '),
  )
}

describe('spells', () => {
  test.each([
    ['being named is no beginning', ['2020-02-10 current', '2021-03-01 current'], ['seen 2020-02-10..2021-03-01 (2)']],
    [
      'an old title some days after the end is lag',
      ['2020-01-01 current', '2020-06-01 left', '2020-06-20 current'],
      ['seen 2020-01-01..2020-06-20 ended 2020-06-01 (3)'],
    ],
    [
      'seen again long after the end',
      ['2016-01-01 current', '2017-01-01 left', '2021-01-01 current'],
      ['seen 2016-01-01..2016-01-01 ended 2017-01-01 (2)', 'seen 2021-01-01..2021-01-01 (1)'],
    ],
    [
      'elected anew',
      ['2016-01-01 current', '2021-07-02 elected from 2021-07-01'],
      ['seen 2016-01-01..2016-01-01 (1)', 'from 2021-07-01 seen 2021-07-02..2021-07-02 (1)'],
    ],
    [
      'an appointment of years ago, told in a life, is no sight of the post',
      ['2024-11-18 elected from 2016-06', '2024-11-18 appointed from 2024-02'],
      ['from 2016-06 (1)', 'from 2024-02 seen 2024-11-18..2024-11-18 (1)'],
    ],
    ['nor is one for a term that is over', ['2024-11-18 elected term 2016 - 2021'], ['2016 - 2021 (1)']],
    [
      'two papers on one election',
      ['2021-07-02 elected from 2021-07-01', '2021-07-05 elected from 2021-07-01'],
      ['from 2021-07-01 seen 2021-07-02..2021-07-05 (2)'],
    ],
    [
      'two terms',
      ['2018-01-01 current term 2016 - 2021', '2022-01-01 current term 2021 - 2026'],
      ['2016 - 2021 seen 2018-01-01..2018-01-01 (1)', '2021 - 2026 seen 2022-01-01..2022-01-01 (1)'],
    ],
    [
      'one term in two notations',
      ['2018-01-01 current term khóa X', '2019-01-01 current term 2015 - 2020'],
      ['2015 - 2020 seen 2018-01-01..2019-01-01 (2)'],
    ],
    [
      'acting, then full',
      ['2023-03-01 current acting', '2023-06-20 elected from 2023-06-19'],
      ['acting seen 2023-03-01..2023-03-01 (1)', 'from 2023-06-19 seen 2023-06-20..2023-06-20 (1)'],
    ],
    ['named to what begins next week', ['2024-11-28 appointed from 2024-12-02'], ['from 2024-12-02 (1)']],
    ['“nguyên” without dates', ['- former', '- current'], ['ended  (2)']],
    [
      'a date as precise as it was told',
      ['2020-01-01 appointed from 2019', '2020-02-01 appointed from 2019-12', '2020-02-01 appointed from 2019-12'],
      ['from 2019-12 seen 2020-01-01..2020-02-01 (3)'],
    ],
  ])('%s', (_, observations, expected) => {
    expect(spells(...observations)).toEqual(expected)
    expect(spells(...observations.toReversed()).toSorted()).toEqual(expected.toSorted())
  })
})

test.each([
  ['2020 – 2025', { from: '2020', to: '2025' }],
  ['nhiệm kỳ 2020-2025', { from: '2020', to: '2025' }],
  ['từ 2016 đến năm 2021', { from: '2016', to: '2021' }],
  ['khóa XIV', { number: 14 }],
  ['khóa 9', { number: 9 }],
  ['khóa XI, nhiệm kỳ 2020 - 2025', { from: '2020', to: '2025', number: 11 }],
])('the term “%s”', (words, told) => {
  expect(termOf(words, grammar)).toEqual({ words, ...told })
})

test.each(['nhiệm kỳ mới', 'khóa 2014'])('“%s” does not say which term it is', (words) => {
  expect(isTold(termOf(words, grammar))).toBe(false)
})

test('terms are compared where both are told alike', () => {
  const same = (one: string, other: string) => sameTerm(termOf(one, grammar), termOf(other, grammar))
  expect([same('khóa X', 'khóa 10'), same('2015-2020', '2020-2025'), same('khóa X', '2015-2020')]).toEqual([
    true,
    false,
    undefined,
  ])
})

describe('dates', () => {
  test.each([
    ['2024', '2024-02-22', false, true],
    ['2023', '2024-02', true, false],
    ['2024-02', '2024-02-22', false, true],
    ['2024-02-21', '2024-02-22', true, false],
  ])('%s and %s', (one, other, before, same) => {
    expect([isBefore(one, other), mayBeSame(one, other)]).toEqual([before, same])
  })

  test('the last day of a month', () => {
    expect([lastDay('2024-02'), lastDay('2023-02'), lastDay('2023-12'), lastDay('2023')]).toEqual([
      '2024-02-29',
      '2023-02-28',
      '2023-12-31',
      '2023-12-31',
    ])
  })
})

describe('stages of a life that one article tells of', () => {
  /** Of the one article “life”. */
  const told = (...stages: readonly string[]) =>
    spellsOf(stages.map((words, at) => ({ ...observation(`- ${words}`, at), article: 'life' }))).map(
      ({ from, to, endedBy }) => `${from ?? ''}..${to ?? ''}${endedBy === undefined ? '' : ' ended'}`,
    )

  test.each([
    [
      'go on without a break',
      ['former from 2005-02 to 2008-06', 'former from 2008-07 to 2009-06'],
      ['2005-02..2009-06 ended'],
    ],
    ['by years', ['former from 2005 to 2008', 'former from 2008 to 2012'], ['2005..2012 ended']],
    [
      'one within the other',
      ['former from 2009-11 to 2012-03', 'former from 2010-09-01 to 2012-03'],
      ['2009-11..2012-03 ended'],
    ],
    ['until now', ['former from 2005 to 2008', 'current from 2008'], ['2005..']],
    [
      'two times in a post',
      ['former from 2005 to 2008', 'former from 2012 to 2015'],
      ['2005..2008 ended', '2012..2015 ended'],
    ],
  ])('%s', (_, stages, expected) => {
    expect(told(...stages)).toEqual(expected)
  })

  test('of two articles each tells of its own', () => {
    expect(spells('- former from 2005 to 2008', '- former from 2008 to 2012')).toEqual([
      'from 2005 to 2008 ended 2008 (2)',
    ])
  })
})
