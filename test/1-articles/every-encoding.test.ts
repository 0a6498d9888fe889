import { readdirSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { letters, vniTable } from '../../src/1-articles/letters/tables.ts'
import { decodeWindows1252 } from '../../src/1-articles/windows.ts'
import { windows1258 } from './documents.ts'
import { gatherFile } from './folder.ts'

/** Two hundred invented sentences of many words: those of the rules. */
const rules = new URL('../../data/rules/', import.meta.url)
const sentences = readdirSync(rules)
  .filter((name) => name.endsWith('.yaml'))
  .toSorted()
  .flatMap((name) => {
    const { examples } = load(readFileSync(new URL(name, rules), 'utf8')) as { examples: readonly { text: string }[] }
    return examples.map(({ text }) => text.normalize('NFC'))
  })
  .filter((text) => /^[\p{L}\d ,.:;()/-]{60,}$/u.test(text))
  .slice(0, 200)

/** The fonts of TCVN3 have no capitals with tones. */
const withoutLoudTones = (text: string) => {
  const has = new Set(
    letters()
      .bytes('tcvn3')
      .map(([letter]) => letter),
  )
  return text.replace(/[^\0-\x7F]/g, (letter) => (has.has(letter) ? letter : letter.toLowerCase()))
}

function inBytes(code: 'tcvn3' | 'tcvn-5712' | 'viscii'): (text: string) => Buffer {
  const bytes = new Map(letters().bytes(code))
  return (text) =>
    Buffer.from(
      [...text].map((letter) => bytes.get(letter) ?? letter.charCodeAt(0).toString(16).padStart(2, '0')).join(''),
      'hex',
    )
}

function inVni(text: string): string {
  const { letters: alone, bases, signs } = vniTable()
  const written = new Map<string, string>([...alone].map(([char, letter]) => [letter, char]))
  for (const base of bases)
    for (const [sign, marks] of signs) written.set(((alone.get(base) ?? base) + marks).normalize('NFC'), base + sign)
  return text.replace(/[^\0-\x7F]/g, (letter) => {
    const small = letter.toLowerCase()
    const found = written.get(small) ?? small
    return small === letter ? found : found.toUpperCase()
  })
}

/** UTF-8 that a program took for another encoding. */
const taken = (text: string, label: string) =>
  label === 'windows-1252' ? decodeWindows1252(Buffer.from(text)) : new TextDecoder(label).decode(Buffer.from(text))
const latin = (text: string) => Buffer.from(text, 'latin1')

test.each<[string, (text: string) => string | Uint8Array, ((text: string) => string)?]>([
  ['UTF-8', (text) => text],
  ['UTF-8 with a mark', (text) => `\uFEFF${text}`],
  ['UTF-16, low byte first', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, high byte first', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ['TCVN3', inBytes('tcvn3'), withoutLoudTones],
  ['TCVN 5712', inBytes('tcvn-5712')],
  ['VISCII', inBytes('viscii')],
  ['VNI', (text) => latin(inVni(text))],
  ['windows-1258', (text) => windows1258(text)],
  ['TCVN3 in UTF-8', (text) => inBytes('tcvn3')(text).toString('latin1'), withoutLoudTones],
  ['VNI in UTF-8', inVni],
  ['UTF-8 read as windows-1252', (text) => taken(text, 'windows-1252')],
  ['UTF-8 read as windows-1252 twice', (text) => taken(taken(text, 'windows-1252'), 'windows-1252')],
  ['UTF-8 read as windows-1258', (text) => taken(text, 'windows-1258')],
  ['UTF-8 read as macintosh', (text) => taken(text, 'macintosh')],
])('%s gives back two hundred sentences to the letter', async (_, written, asRead = (text) => text) => {
  expect(sentences).toHaveLength(200)
  const all = sentences.map(asRead)
  const whole = await gatherFile('a.txt', written(`Tin\n${all.join('\n')}`))
  expect(whole.articles[0]?.text.normalize('NFC').split('\n').slice(-200)).toEqual(all)
  for (const one of all) {
    const { articles } = await gatherFile('a.txt', written(one))
    expect(articles[0]?.text.normalize('NFC')).toBe(one)
  }
})
