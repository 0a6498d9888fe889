import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { loadCountries } from '../../src/knowledge/countries.ts'
import { loadBodySorts } from '../../src/knowledge/followthemoney.ts'
import { DATA } from '../../src/knowledge/index.ts'

describe('countries', () => {
  const countries = loadCountries(DATA)

  test.each([
    ['Nga', 'ru'],
    ['Liên bang Nga', 'ru'],
    ['Anh', 'gb'],
    ['Mỹ', 'us'],
    ['Hoa Kỳ', 'us'],
    ['Lào', 'la'],
    ['Việt Nam', 'vn'],
    ['Congo', undefined],
    ['Đồng Tháp', undefined],
  ])('%s: %s', (name, code) => {
    expect(countries.of(name)).toBe(code)
  })

  test.each([
    ['Bộ Ngoại giao Nga', 'ru'],
    ['Tổng thống Hàn Quốc', 'kr'],
    ['Bộ Tư pháp', undefined],
    ['Đại sứ quán Việt Nam tại Nga', undefined],
    ['Sở Y tế', undefined],
  ])('the end of “%s”: %s', (name, code) => {
    expect(countries.endOf(name)).toBe(code)
  })
})

describe('a mistake is told with file and line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quanhe-countries-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  cpSync(DATA, folder, { recursive: true, filter: (path) => !/gazetteer|samples|rules/.test(path) })
  const data = pathToFileURL(`${folder}/`)

  function changed(file: string, from: string, to: string, load: () => unknown) {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace(from, to))
    try {
      load()
    } finally {
      writeFileSync(path, text)
    }
  }

  test.each([
    ['a code of three letters', 'Nga\tRussia\tru', 'Nga\tRussia\trus', /english\/countries\.tsv.*line \d+.*“rus”/],
    ['a country without a line', '\nNga\tRussia', '\nNgaa\tRussia', /lexicons\/countries\.tsv.*line \d+.*“Nga”/],
  ])('countries: %s', (_, from, to, told) => {
    expect(() => changed('english/countries.tsv', from, to, () => loadCountries(data))).toThrow(told)
  })

  test.each([
    ['a schema that there is not', 'press\t\tOrganization', 'press\t\tPaper', '“Paper” is not among'],
    ['neither yes nor nothing', 'gov\tyes', 'gov\tno', '“exposed” is “no”'],
    ['one body twice', 'press\t\t', 'party\t\t', 'stands there already'],
  ])('followthemoney.tsv: %s', (_, from, to, told) => {
    expect(() => changed('followthemoney.tsv', from, to, () => loadBodySorts(data))).toThrow(told)
  })

  test('as they are, the tables are right', () => {
    expect(loadBodySorts(data).of('state', 'ministry')).toEqual({
      schema: 'PublicBody',
      topics: ['gov'],
      exposed: true,
    })
    expect(loadBodySorts(data).of('no sector', undefined).schema).toBe('Organization')
  })
})
