import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { English, type EnglishTables } from '../../src/knowledge/english.ts'
import { rowsOf } from '../../src/knowledge/rows.ts'

const table = (name: string): string => readFileSync(new URL(`../../data/english/${name}.tsv`, import.meta.url), 'utf8')
const tables: EnglishTables = {
  roles: table('roles'),
  bodies: table('bodies'),
  fields: table('fields'),
  places: table('places'),
  countries: table('countries'),
}

describe('posts and bodies in English', () => {
  const english = new English(tables)

  it.each(rowsOf(table('examples'), ['form', 'english'] as const, 'data/english/examples.tsv'))('$form', (row) => {
    expect(english.of(row.form)).toBe(row.english)
  })

  it('says nothing of words that no table has', () => {
    expect(english.of('Lúa Vàng')).toBeUndefined()
    expect(english.of('')).toBeUndefined()
  })

  it('names the line of a form that stands twice', () => {
    expect(() => new English({ ...tables, fields: 'form\tenglish\nNội vụ\tHome Affairs\nnội vụ\tInterior\n' })).toThrow(
      'data/english/fields.tsv: line 3: “nội vụ” stands there already',
    )
  })
})
