import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { commands } from '../src/cli/commands.ts'
import { DATA } from '../src/knowledge/index.ts'
import { readTable } from '../src/knowledge/tables.ts'
import { quanhe, temporaryFolder } from './cli/terminal.ts'

const root = new URL('../', import.meta.url)
const textOf = (name: string) => readFileSync(new URL(name, root), 'utf8')
const documents = ['README.md', 'CONTRIBUTING.md', 'DECISIONS.md', 'CHANGELOG.md', 'data/README.md']

describe('README', () => {
  const readme = textOf('README.md')

  // After a change of the rules, `npx vitest run test/documents.test.ts -u` writes the new output into README.md.
  test('what it shows of the command line is what the command line prints', async () => {
    const folder = temporaryFolder()
    const article = readme.match(/```json\n(\{"id":"bao-1".*\n)```/)![1]!
    writeFileSync(join(folder, 'bao.jsonl'), article)
    const there = (word: string) => (word === 'out' || word === 'bao.jsonl' ? join(folder, word) : word)
    let renewed = readme
    for (const [block, content] of readme.matchAll(/```\n(\$ quanhe [\s\S]*?)```/g)) {
      const printed: string[] = []
      for (const line of content!.split('\n').filter((each) => each.startsWith('$ '))) {
        const words = [...line.slice('$ quanhe '.length).matchAll(/"([^"]*)"|(\S+)/g)].map(
          ([, quoted, bare]) => quoted ?? bare!,
        )
        const { status, out, err } = await quanhe(words.map(there))
        expect([status, err], line).toEqual([0, ''])
        printed.push(`${line}\n${out.replaceAll(`${folder}/`, '')}`)
      }
      renewed = renewed.replace(block, () => `\`\`\`\n${printed.join('\n')}\`\`\``)
    }
    await expect(renewed).toMatchFileSnapshot('../README.md')
  })

  test.each(commands.map(({ name }) => name))('it names the command “%s”', (name) => {
    expect(readme).toContain(`quanhe ${name} `)
  })

  test('the sentence it shows is the one it follows', () => {
    const [, sentence] = readme.match(/\$ quanhe explain "([^"]+)"/)!
    expect(readme).toContain(`"text":"${sentence}"`)
  })
})

test.each(documents)('every file that %s points to is there', (name) => {
  const links = [...textOf(name).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!)
  expect(links.filter((link) => !existsSync(new URL(link, new URL(name, root))))).toEqual([])
})

describe('data/README.md', () => {
  const readme = textOf('data/README.md')

  test('it explains every table of words', () => {
    const files = readdirSync(new URL('lexicons/', DATA))
    expect(files.filter((file) => !readme.includes(`| \`${file}\` |`))).toEqual([])
  })

  test('it explains every kind of `takes`', () => {
    const kinds = readTable(new URL('lexicons/roles.tsv', DATA), ['form', 'takes']).map(
      ({ takes }) => takes.split(':')[0]!,
    )
    expect([...new Set(kinds)].filter((kind) => !new RegExp(`^\\| \`${kind}[:\`]`, 'm').test(readme))).toEqual([])
  })

  test('it explains every word of `of`', () => {
    const words = readTable(new URL('lexicons/bodies.tsv', DATA), ['form', 'of']).flatMap(({ of }) =>
      of.replace(/(thành|thị) (phố|xã|trấn)/, '$1_$2').split(' '),
    )
    const parts = new Set(
      words.map((word) => word.replace('_', ' ').replace(/[!?]$/, '')).filter((word) => word && word !== 'then'),
    )
    expect([...parts].filter((part) => !new RegExp(`^\\| (.*, )?\`${part}\``, 'm').test(readme))).toEqual([])
  })

  test('it explains every folder and file of data/', () => {
    const entries = readdirSync(DATA, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
    const tops = entries.map((entry) => relative(fileURLToPath(DATA), join(entry.parentPath, entry.name)).split(sep))
    const names = [...new Set(tops.map(([first, ...below]) => (below.length > 0 ? `${first}/` : first!)))]
    expect(names.filter((name) => name !== 'README.md' && !readme.includes(`\`${name}\``))).toEqual([])
  })
})
