import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { readTable } from '../../src/knowledge/tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'quanhe-tables-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(content: string) {
  const file = join(folder, 'months.tsv')
  writeFileSync(file, content)
  return readTable(pathToFileURL(file), ['form', 'number'], ({ number }) =>
    /^\d+$/.test(number) ? undefined : `“${number}” is no number`,
  )
}

test('a table is read by the names of its columns, past empty lines', () => {
  expect(read('number\tform\tnote\n1\tgiêng\n\n12\tchạp\ttháng cuối\n')).toMatchObject([
    { form: 'giêng', number: '1', at: { line: 2 } },
    { form: 'chạp', number: '12', at: { line: 4 } },
  ])
})

test.each([
  ['form\tnote\ngiêng\n', 'line 1: there is no column “number”; the columns are form, note'],
  ['form\tnumber\ngiêng\t1\tmột\n', 'line 2: 3 cells, but 2 columns'],
  ['form\tnumber\n\t1\n', 'line 2: the first column is empty'],
  ['form\tnumber\ngiêng\t1\n\nchạp\tmười hai\n', 'line 4: “mười hai” is no number'],
])('a mistake is told with its file and line: %j', (content, message) => {
  expect(() => read(content)).toThrow(`months.tsv: ${message}`)
})
