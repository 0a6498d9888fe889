import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { reachOf } from '../../src/1-articles/index.ts'
import { reachOfClaims } from '../../src/cli/reading/claims-of.ts'
import { pace } from '../../src/cli/terminal/progress.ts'
import { readArticles } from '../../src/index.ts'
import { quanhe, temporaryFolder } from './terminal.ts'

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)
const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `${JSON.stringify({ id: `bao-${from + at}`, text: 'Trời mưa.' })}\n`)
const articles = lines(0, 2000).join('')

describe('how long the rest takes', () => {
  test.each([
    [10, { bytes: 50, total: 100 }, '100 a second, some 10 s left …'],
    [10, { bytes: 25, total: 100 }, '100 a second, some 30 s left …'],
    [60, { bytes: 30, total: 100 }, '17 a second, some 2 min left …'],
    [3600, { bytes: 100, total: 1000 }, '0 a second, some 9 h left …'],
  ])('of a thousand articles in %i seconds, %j', (seconds, reach, words) => {
    expect(pace(1000, seconds, reach)).toBe(words)
  })

  test.each([
    ['before anything is read', { bytes: 0, total: 100 }],
    ['when all is read', { bytes: 100, total: 100 }],
    ['when nobody knows how much there is', { bytes: 100, total: undefined }],
    ['where nobody counts', undefined],
  ])('is not told %s', (_, reach) => {
    expect(pace(12_400, 10, reach)).toBe('1,240 a second …')
  })
})

describe('how much of the files is read', () => {
  mkdirSync(at('bao'))
  writeFileSync(at('bao/a.jsonl'), articles)
  const packed = gzipSync(lines(2000, 2100).join(''))
  writeFileSync(at('bao/b.jsonl.gz'), packed)
  writeFileSync(at('bao/c.txt'), 'Trời nắng.')
  writeFileSync(at('bao/left-out.bin'), 'x'.repeat(1000))

  test('grows to the bytes of all files that are read, as they are on disk', async () => {
    const reach = reachOf([at('bao')])
    const total = Buffer.byteLength(articles) + packed.length + Buffer.byteLength('Trời nắng.')
    expect([reach.bytes, reach.total]).toEqual([0, total])
    const seen: number[] = []
    for await (const { article } of readArticles([at('bao')], { reach })) if (article) seen.push(reach.bytes)
    expect(seen.toSorted((one, other) => one - other)).toEqual(seen)
    expect(seen[0]).toBeGreaterThan(0)
    expect(seen.at(-1)).toBe(total - Buffer.byteLength('Trời nắng.'))
  })

  test('is not known of standard input, nor of what is no file', () => {
    expect(reachOf([at('bao'), '-']).total).toBeUndefined()
    expect(reachOfClaims(['-']).total).toBeUndefined()
    expect(reachOfClaims([at('nowhere')]).total).toBeUndefined()
  })
})

describe('a command tells it on a terminal', () => {
  const slow = () => {
    let clock = 0
    return { now: () => (clock += 500) }
  }

  test('“build” of standard input tells no end', async () => {
    const { err } = await quanhe(['build', '-', '-o', at('out')], { ...slow(), stdin: articles, terminal: true })
    expect(err).toMatch(/articles read, \d+ a second …/)
    expect(err).not.toContain('left')
  })

  test('“extract” tells it where its lines do not go to the terminal, and takes it away', async () => {
    let out = ''
    const stdout = {
      write(text: string | Uint8Array, done?: () => void) {
        out += text
        done?.()
        return true
      },
    }
    const { err } = await quanhe(['extract'], { ...slow(), stdin: lines(0, 20).join(''), terminal: true, stdout })
    expect(out.split('\n')).toHaveLength(21)
    expect(err).toMatch(/\d+ articles read, \d+ a second …/)
    expect(err.endsWith('\r\u001b[K')).toBe(true)
    const shown = await quanhe(['extract'], { ...slow(), stdin: lines(0, 20).join(''), terminal: true })
    expect(shown.err).toBe('')
  })

  test('“assemble” tells how much of the claims is left', async () => {
    const { out } = await quanhe(['extract'], { stdin: articles })
    writeFileSync(at('claims.jsonl'), out)
    writeFileSync(at('more.jsonl'), out)
    const words = ['assemble', at('claims.jsonl'), at('more.jsonl'), '-o', at('assembled')]
    const { err } = await quanhe(words, { ...slow(), terminal: true })
    expect(err).toMatch(/Claims of [\d,]+ articles, \d+ a second, some \d+ (s|min|h) left …/)
    const piped = await quanhe(['assemble', '-', '-o', at('assembled')], { ...slow(), stdin: out, terminal: true })
    expect(piped.err).toMatch(/Claims of [\d,]+ articles, \d+ a second …/)
    expect(piped.err).not.toContain('left')
  })
})
