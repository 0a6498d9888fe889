import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readSheets } from '../../src/1-articles/sheet.ts'
import { careers } from '../../src/8-exports/careers.ts'
import { xlsx } from '../../src/8-exports/index.ts'
import { legalXml } from '../../src/8-exports/xml.ts'
import { edges, graphOf, nodes } from './fixture.ts'

const bytesOf = (graph = graphOf(nodes, edges)) => buffer(Readable.from(xlsx.write(graph)))

test('the workbook holds careers, its header first', async () => {
  const { sheets } = await readSheets(await bytesOf())
  expect(sheets.map(({ name }) => name)).toEqual(['careers'])
  const rows = sheets[0]!.rows.map((row) => row.cells(true))
  const expected = Array.from(careers(graphOf(nodes, edges)), (row) => row.map(legalXml))
  expect(rows).toEqual(expected)
})

test('what would be a formula is text, and dates are text with the precision they have', async () => {
  const key = nodes[0]![0]
  const evil = nodes.map((node) =>
    node[0] === key
      ? ([key, { ...node[1], label: '=HYPERLINK("http://a.example";"Hòa")' }] as (typeof nodes)[number])
      : node,
  )
  const files = unzipSync(await bytesOf(graphOf(evil, edges)))
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!)
  expect(sheet).not.toMatch(/<f[ >]/)
  expect(new Set(sheet.match(/<c [^>]*\bt="\w+"/g)?.map((cell) => /t="(\w+)"/.exec(cell)![1]))).toEqual(
    new Set(['inlineStr']),
  )
  expect(sheet).toContain('<t>=HYPERLINK(')
})

test('the header stays in place', async () => {
  const sheet = strFromU8(unzipSync(await bytesOf())['xl/worksheets/sheet1.xml']!)
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
})

test('the same graph gives the same bytes, whenever it is written and in whatever order it was built', async () => {
  const first = await bytesOf()
  await new Promise((resolve) => setTimeout(resolve, 2100)) // the clock of a zip has steps of two seconds
  expect(await bytesOf(graphOf(nodes.toReversed(), edges.toReversed()))).toEqual(first)
})

test('an empty graph is a header', async () => {
  const { sheets } = await readSheets(await bytesOf(graphOf([], [])))
  expect(sheets[0]!.rows.map((row) => row.cells(true)[0])).toEqual(['personKey'])
})
