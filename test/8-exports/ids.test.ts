import fc from 'fast-check'
import { afterAll, expect, test, vi } from 'vitest'
import { edgeId, hashed } from '../../src/8-exports/ids.ts'
import { codeUnits, letters } from '../soup.ts'

afterAll(() => vi.unstubAllGlobals())

test('ids are the same in Node and in a page, which has not what Node has built in', async () => {
  vi.resetModules()
  vi.stubGlobal('process', { ...process, getBuiltinModule: undefined })
  const inPage = await import('../../src/8-exports/ids.ts')
  vi.unstubAllGlobals()
  expect(inPage.hashed).not.toBe(hashed)
  fc.assert(
    fc.property(fc.oneof(letters, codeUnits), (text) => {
      expect(inPage.hashed(text)).toBe(hashed(text))
    }),
  )
})

test('the id of an edge stays what it was', () => {
  expect(edgeId('SIGNED:person:lê-hòa→agreement:x')).toBe('e-e63a2efa2786ff6f')
})
