import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DATA } from '../src/knowledge/index.ts'
import { misreadSentences } from '../src/sentences.ts'
import { knowledge } from './reading.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quanhe-sentences-'))
  mkdirSync(join(folder, 'grammar'))
  mkdirSync(join(folder, 'rules'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const misread = () => misreadSentences(knowledge, pathToFileURL(`${folder}/`))

describe('what a file of data/ says of its own sentences', () => {
  test('an example that an entry does not read, a counterexample that it reads', () => {
    writeFileSync(
      join(folder, 'grammar', 'joins.yaml'),
      `comma:
  meaning: Dấu phẩy.
  pattern: ','
  examples:
    - Ông Trần Văn Hai«,» Bí thư Huyện ủy.
    - Ông Trần Văn Hai «và» bà Lê Thị Ba.
  counterexamples:
    - Ông Trần Văn Hai, bà Lê Thị Ba.
`,
    )
    expect(misread()).toEqual([
      'data/grammar/joins.yaml: line 6: “comma” does not read: Ông Trần Văn Hai «và» bà Lê Thị Ba.',
      'data/grammar/joins.yaml: line 8: “comma” reads: Ông Trần Văn Hai, bà Lê Thị Ba.',
    ])
  })

  test('an example of which a rule makes another claim', () => {
    const rule = readFileSync(new URL('rules/elected-to.yaml', DATA), 'utf8')
    const head = rule.slice(0, rule.indexOf('examples:'))
    writeFileSync(
      join(folder, 'rules', 'elected-to.yaml'),
      `${head}examples:
  - text: Ông Trần Văn Hai được bầu giữ chức Bí thư Huyện ủy Cao Lãnh.
    claim: { holder: Lê Thị Ba, post: Bí thư Huyện ủy Cao Lãnh }
counterexamples:
  - text: Ông Trần Văn Hai được bầu giữ chức Bí thư Huyện ủy Cao Lãnh.
    because: it is read
`,
    )
    const [example, counterexample, ...more] = misread()
    expect(example).toMatch(/^data\/rules\/elected-to\.yaml: line \d+: “elected-to” finds .*Trần Văn Hai/)
    expect(counterexample).toMatch(/line \d+: “elected-to” does not stay silent \(it is read\): Ông Trần Văn Hai/)
    expect(more).toEqual([])
  })
})
