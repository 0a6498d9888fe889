import { describe, expect, test } from 'vitest'
import { BODY, impliedUnit } from '../../src/knowledge/body-senses.ts'
import { knowledge } from '../reading.ts'

const { bodies } = knowledge.lexicon

describe('what is known of a body by its full name', () => {
  test('of heads that are listed, and of whole names', () => {
    expect(bodies.named('Ủy ban nhân dân')).toMatchObject({ kind: "people's committee", sector: 'state' })
    expect(bodies.named('Bộ Chính trị')).toMatchObject({
      kind: 'central party body',
      sector: 'party',
      level: 'central',
    })
  })

  test('nothing of a name that no table has, and asking for it is a mistake in a table', () => {
    expect(bodies.named('Ủy ban Trăng rằm')).toBeUndefined()
    expect(() => bodies.of('Ủy ban Trăng rằm')).toThrow(/data\/lexicons\/bodies\.tsv.*“Ủy ban Trăng rằm”/)
  })
})

describe('a committee is called after the type of its unit', () => {
  test.each([
    ['tỉnh', 'Tỉnh ủy'],
    ['thành phố', 'Thành ủy'],
    ['quận', 'Quận ủy'],
    ['huyện', 'Huyện ủy'],
    ['thị xã', 'Thị ủy'],
  ])('of a %s: %s', (type, name) => {
    expect(bodies.committeeOf(type)?.name).toBe(name)
    expect(impliedUnit(bodies.of(name))).toBe(type)
  })

  test('units below have none, and of other bodies the unit must be said', () => {
    expect(bodies.committeeOf('xã')).toBeUndefined()
    expect(impliedUnit(bodies.of('Đảng ủy'))).toBeUndefined()
    expect(impliedUnit(bodies.of('Bộ Chính trị'))).toBeUndefined()
  })
})

test('of what may follow a head, a type of two syllables is one part, and signs are of the part before them', () => {
  const parts = (name: string) => {
    const sense = bodies.of(name)
    return sense.type === BODY ? [sense.own, sense.owner].map((all) => all.map(({ of }) => of)) : []
  }
  expect(parts('Thị Đoàn')).toEqual([[], ['thị xã']])
  expect(parts('Phòng')).toEqual([['field'], ['parent', 'body', 'district']])
  expect(bodies.of('Trường')).toMatchObject({
    own: [{ of: 'name', needed: true, optional: false }],
    owner: [
      { of: 'unit', needed: false, optional: true },
      { of: 'parent', needed: false, optional: true },
    ],
  })
})
