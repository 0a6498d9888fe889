import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { Vocabulary } from '../../src/2-text/tokens.ts'
import { loadBodyChanges } from '../../src/knowledge/body-changes.ts'
import { loadBodySenses } from '../../src/knowledge/body-senses.ts'
import { loadClauseWords } from '../../src/knowledge/clause-words.ts'
import { type Grammar, loadGrammar } from '../../src/knowledge/grammar/grammar.ts'
import type { Lexicon } from '../../src/knowledge/lexicon.ts'
import { loadNameFrequencies } from '../../src/knowledge/name-frequencies.ts'
import { loadNames } from '../../src/knowledge/names.ts'
import { loadPersonalWords } from '../../src/knowledge/personal-words.ts'
import { rowsOf } from '../../src/knowledge/rows.ts'
import { loadRules, type Rules } from '../../src/knowledge/rules.ts'
import { readTakes } from '../../src/knowledge/takes.ts'
import { Trie } from '../../src/knowledge/trie.ts'
import { loadUnitTypes } from '../../src/knowledge/unit-types.ts'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true })
})

/** A folder of this name in a `data/` of its own, with these files. */
function folderOf(name: string, files: Readonly<Record<string, string>>): URL {
  const top = mkdtempSync(join(tmpdir(), 'quanhe-'))
  made.push(top)
  const folder = join(top, 'data', name)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return pathToFileURL(`${folder}/`)
}

/** What is said of a mistake. */
function messageOf(load: () => unknown): string {
  try {
    load()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('there is no mistake')
}

const grammarOf = (files: Readonly<Record<string, string>>): Grammar =>
  loadGrammar(folderOf('grammar', files), new Vocabulary())

/** An entry of six lines, with the pattern in the third; its examples would be wrong, and are not read. */
const entry = (id: string, pattern: string) =>
  `${id}:\n  meaning: Từ chỉ người trong họ hàng.\n  pattern: ${pattern}\n  examples:\n    - 5\n  counterexamples: []\n`

describe('a mistake in data/grammar is told with its line', () => {
  test.each([
    [
      'an unknown kind of slot',
      '"làm {post:nghề}"',
      /^data\/grammar\/kin\.yaml: line 3: kin: in “làm \{post:nghề\}” a slot is \{role:kind\}, and the kinds are person, .*; “\{post:nghề\}” is not$/,
    ],
    [
      'an unknown look',
      '"[hoa] Bí thư"',
      /line 3: kin: in “\[hoa\] Bí thư” a token is any, word, capital, .* and not “hoa”$/,
    ],
    ['an unknown entry', 'của <ai>', /line 3: kin: there is no entry “ai”$/],
    ['an entry that holds itself', 'của <kin>', /line 3: kin: “kin” holds itself$/],
    ['a bracket that is not closed', '(vợ | chồng', /line 3: kin: in “\(vợ \| chồng” a bracket is not closed$/],
    ['a bracket that closes nothing', 'vợ) | chồng', /line 3: kin: in “vợ\) \| chồng” “\)” closes nothing$/],
    [
      'an alternative without words',
      'vợ | | chồng',
      /line 3: kin: in “vợ \| \| chồng” there is nothing between two signs$/,
    ],
    ['a repetition of nothing', 'vợ (cũ?)*', /line 3: kin: in “vợ \(cũ\?\)\*” what “\*” repeats may be nothing$/],
    ['a sign alone', '"vợ [ cũ"', /line 3: kin: in “vợ \[ cũ” “\[” stands for nothing here; as a mark it is '\['$/],
    ['one of several patterns', '\n    - vợ\n    - (chồng', /line 5: kin: in “\(chồng” a bracket is not closed$/],
    ['a pattern that is a number', '5', /^data\/grammar\/kin\.yaml: line 3: kin\.pattern: /],
  ])('%s', (_, pattern, message) => {
    expect(messageOf(() => grammarOf({ 'kin.yaml': entry('kin', pattern) }))).toMatch(message)
  })

  test('the line is that of the file, behind entries whose sentences are left out', () => {
    const text = `${entry('wife', 'vợ')}\n# Chồng.\n\n${entry('husband', '(chồng')}`
    expect(messageOf(() => grammarOf({ 'kin.yaml': text }))).toMatch(/line 12: husband: in “\(chồng”/)
  })

  test.each([
    [
      'a key that there is not',
      'kin:\n  meaning: Họ hàng.\n  pattern: vợ\n  patterns: chồng\n',
      'line 1: kin: Unrecognized key: "patterns"',
    ],
    [
      'an entry without a pattern',
      'wife:\n  meaning: Vợ.\n  pattern: vợ\nkin:\n  meaning: Họ hàng.\n',
      'line 4: kin.pattern: Invalid input',
    ],
    [
      'an id in Vietnamese',
      'vợ:\n  meaning: Vợ.\n  pattern: vợ\n',
      'line 1: vợ: an id is short English words joined by hyphens',
    ],
    [
      'what is no YAML',
      'kin:\n  meaning: Vợ: chồng.\n',
      'line 2: this is not YAML: bad indentation of a mapping entry',
    ],
    [
      'an id twice in a file',
      `${entry('kin', 'vợ')}${entry('kin', 'chồng')}`,
      'line 7: this is not YAML: duplicated mapping key',
    ],
    [
      'two entries that say the same',
      `${entry('kin', 'vợ | chồng')}${entry('spouse', 'vợ | chồng')}`,
      'line 9: “spouse” has the same pattern as “kin”',
    ],
  ])('%s', (_, text, message) => {
    expect(messageOf(() => grammarOf({ 'kin.yaml': text }))).toBe(`data/grammar/kin.yaml: ${message}`)
  })

  test('an id in two files', () => {
    const files = { 'a.yaml': entry('kin', 'vợ'), 'b.yaml': `# Chồng.\n${entry('kin', 'chồng')}` }
    expect(messageOf(() => grammarOf(files))).toBe(
      'data/grammar/b.yaml: line 2: “kin” stands in data/grammar/a.yaml already',
    )
  })
})

function rulesOf(files: Readonly<Record<string, string>>): Rules {
  const vocabulary = new Vocabulary()
  const lexicon = { vocabulary, phrases: new Trie(vocabulary) } as unknown as Lexicon
  return loadRules(folderOf('rules', files), lexicon, grammarOf({ 'kin.yaml': entry('kin', 'vợ') }))
}

const rule = (id: string, lines: string) =>
  `id: ${id}\nclaims: HOLDS\nmeaning: Giữ chức.\nconfidence: 0.9\n${lines}examples:\n  - 5\n`

describe('a mistake in data/rules is told with its line', () => {
  test.each([
    [
      'an unknown kind of slot',
      'patterns:\n  - "{holder:person} làm {post:nghề}"\n',
      'line 6: in “{holder:person} làm {post:nghề}” a slot is',
    ],
    [
      'an unknown entry of the grammar',
      'patterns:\n  - "{holder:person} <ai>"\n',
      'line 6: there is no entry “ai” in data/grammar',
    ],
    [
      'a pattern without words',
      'patterns:\n  - làm {post:post}\n  - "{holder:person} {post:post}"\n',
      'line 7: “{holder:person} {post:post}” has no words of its own to be found by',
    ],
    [
      'a pattern twice',
      'patterns:\n  - làm {post:post}\n  - giữ {post:post}\n  - làm {post:post}\n',
      'line 8: “làm {post:post}” is a pattern of holds-post already',
    ],
    [
      'a wrong exception',
      'unless:\n  - { before: "(không", because: không giữ }\n',
      'line 6: in “(không” a bracket is not closed',
    ],
    ['a status that there is not', 'status: old\n', 'line 5: status: Invalid option'],
    ['a key that there is not', 'pattern: làm\n', 'line 1: Unrecognized key: "pattern"'],
  ])('%s', (_, lines, message) => {
    const text = rule('holds-post', lines)
    expect(messageOf(() => rulesOf({ 'holds-post.yaml': text }))).toContain(`data/rules/holds-post.yaml: ${message}`)
  })

  test('two rules with one pattern', () => {
    const lines = 'patterns:\n  - làm {post:post}\n'
    const files = { 'a.yaml': rule('a', lines), 'b.yaml': rule('b', lines) }
    expect(messageOf(() => rulesOf(files))).toBe(
      'data/rules/b.yaml: line 6: “làm {post:post}” is a pattern of a already',
    )
  })

  test('a file that is not named after its rule', () => {
    expect(messageOf(() => rulesOf({ 'a.yaml': `# Giữ chức.\n${rule('b', '')}` }))).toBe(
      'data/rules/a.yaml: line 2: the file is named after the id, which is “b”',
    )
  })
})

describe('a mistake in a table is told with its line', () => {
  const rows = (text: string) => rowsOf(text, ['form', 'kind'], 'data/lexicons/events.tsv')

  test.each([
    [
      'a column that there is not',
      'form\tnote\nhội nghị\n',
      'line 1: there is no column “kind”; the columns are form, note',
    ],
    ['a cell too many', 'form\tkind\nhội nghị\tmeeting\nlễ\tceremony\tlễ\n', 'line 3: 3 cells, but 2 columns'],
    ['an empty first cell', 'form\tkind\n\tmeeting\n', 'line 2: the first column is empty'],
    [
      'two lines that say the same',
      'form\tkind\tnote\nlễ\tceremony\n\nlễ\tceremony\tnhư trên\n',
      'line 4: “lễ · ceremony” is said in line 2 already',
    ],
  ])('%s', (_, text, message) => {
    expect(messageOf(() => rows(text))).toBe(`data/lexicons/events.tsv: ${message}`)
  })

  test('a word in two senses is no mistake', () => {
    expect(rows('form\tkind\nlễ\tceremony\nlễ\tmeeting\n')).toMatchObject([{ kind: 'ceremony' }, { kind: 'meeting' }])
  })

  test('what a role takes', () => {
    const [row] = rowsOf('form\ttakes\nBí thư\tcommitee\n', ['form', 'takes'], 'data/lexicons/roles.tsv')
    expect(messageOf(() => readTakes(row!))).toMatch(/^data\/lexicons\/roles\.tsv: line 2: “Bí thư” takes “commitee”/)
  })

  test.each([
    [
      'sector',
      'Ban Dân vận\tBan Dân vận\torgan\tdảng\t\tunit',
      '“Ban Dân vận” is “dảng”, which is not among party, state, ',
    ],
    [
      'level',
      'Ban Dân vận\tBan Dân vận\torgan\tparty\thuyện\tunit',
      '“Ban Dân vận” is “huyện”, which is not among central, ',
    ],
    [
      'part',
      'Ban Dân vận\tBan Dân vận\torgan\tparty\t\tunits',
      '“Ban Dân vận” is “units”, which is not among none, field, ',
    ],
  ])('the %s of a body', (_, line, message) => {
    const folder = folderOf('lexicons', {
      'unit-types.tsv': 'form\ttype\nhuyện\thuyện\n',
      'bodies.tsv': `form\tname\tkind\tsector\tlevel\tof\n${line}\n`,
    })
    expect(messageOf(() => loadBodySenses(folder))).toContain(`data/lexicons/bodies.tsv: line 2: ${message}`)
  })

  test('the level of a type of unit', () => {
    const folder = folderOf('lexicons', { 'unit-types.tsv': 'form\ttype\tlevel\tnumbered\nP.\tphường\tward\n' })
    expect(messageOf(() => loadUnitTypes(new URL('unit-types.tsv', folder), { add() {} }))).toMatch(
      /^data\/lexicons\/unit-types\.tsv: line 2: “P\.” is “ward”, which/,
    )
  })

  test('what an honorific tells', () => {
    const folder = folderOf('lexicons', { 'honorifics.tsv': 'form\ttells\nông\nĐại tá\tarmy\n' })
    expect(messageOf(() => loadPersonalWords(folder))).toMatch(
      /^data\/lexicons\/honorifics\.tsv: line 3: “Đại tá” tells “army”/,
    )
  })

  test('the use of a word of time', () => {
    const folder = folderOf('lexicons', { 'spans.tsv': 'form\tuse\ntừ\tsince\nđến\ttill\n' })
    expect(messageOf(() => loadClauseWords(folder, { add() {} }))).toMatch(
      /^data\/lexicons\/spans\.tsv: line 3: “đến” is “till”, which/,
    )
  })

  test.each([
    ['names.tsv', loadNames, 'id\twords\nparty\tĐảng\nparty\tĐảng bộ\n', 'line 3: “party” stands there already'],
    [
      'name-frequencies.tsv',
      loadNameFrequencies,
      'part\tsyllable\tper-mille\nsurname\tTrần\tnhiều\n',
      'line 2: “surname Trần nhiều” is no part',
    ],
    [
      'body-changes.tsv',
      loadBodyChanges,
      'body\tlevel\tfrom\tuntil\their\tact\nBan Dân vận\n',
      'line 2: “Ban Dân vận” needs an act',
    ],
  ])('a line of %s', (name, load, text, message) => {
    const folder = folderOf('people', { [name]: text })
    expect(messageOf(() => load(new URL(name, folder)))).toContain(`data/people/${name}: ${message}`)
  })
})
