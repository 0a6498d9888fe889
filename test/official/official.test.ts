import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract.ts'
import type { Article } from '../../src/model.ts'
import { gather } from '../1-articles/folder.ts'
import { knowledge } from '../reading.ts'
import { FACTS } from './facts.ts'
import { factsOf } from './read-facts.ts'

const factsIn = (article: Article) => [...factsOf(extract(article, knowledge))].sort()
const textOf = (name: string) => readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8')

test.each(Object.keys(FACTS))('%s is read, and nothing else from it', (name) => {
  expect(factsIn({ id: name, text: textOf(name) })).toEqual([...FACTS[name]!].sort())
})

// python-docx 1.2.0: 01 and 11 with head and foot in tables of one row, 10 row by row; reportlab 5.1.0: two columns
test.each([
  ['01.docx', '01-state-decision'],
  ['10.docx', '10-district-dismissal'],
  ['11.docx', '11-party-approval'],
  ['01.pdf', '01-state-decision'],
  ['07.pdf', '07-department-decision'],
  ['11.pdf', '11-party-approval'],
])('so is the file %s', async (file, name) => {
  const { articles } = await gather([fileURLToPath(new URL(`files/${file}`, import.meta.url))])
  expect(factsIn(articles[0]!)).toEqual([...FACTS[name]!].sort())
})

test('every quote stands in the text at its place', () => {
  for (const name of Object.keys(FACTS)) {
    const text = textOf(name)
    for (const { evidence } of extract({ id: name, text }, knowledge).claims)
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  }
})

test('the lines of a head are no bodies of their own', () => {
  const { entities } = extract({ id: 'a', text: textOf('16-front-plan') }, knowledge)
  expect(entities.filter(({ kind }) => kind === 'Organization').map(({ label }) => label)).not.toContain(
    'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  )
})

test('a draft, and news that quotes the motto, is no official document', () => {
  const draft = `DỰ THẢO\n${textOf('01-state-decision')}`
  expect(factsIn({ id: 'a', text: draft }).filter((fact) => /issued by|Đặng Đình Đức/.test(fact))).toEqual([])
  const news = `Hội nghị học tập\nNước Cộng hòa xã hội chủ nghĩa Việt Nam và Đảng Cộng sản Việt Nam.\n${textOf('01-state-decision').split('\n').slice(13).join('\n')}`
  expect(factsIn({ id: 'a', text: news }).filter((fact) => /issued by|Đặng Đình Đức/.test(fact))).toEqual([])
})
