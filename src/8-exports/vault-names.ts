import { hashed } from './ids.ts'
import type { NodeRecord } from './order.ts'

/** What names of files or links in Obsidian cannot have, on any system, or would be read as Markdown there. */
const FORBIDDEN = /[*"\\/<>:|?#^[\]`$~\p{Surrogate}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Bytes of UTF-8 that a name may have: file systems take 255, with extension and number. */
const LONGEST = 180

const encoder = new TextEncoder()

/**
 * The names of notes, without extension, by the keys of their nodes. No two are one where capitals or the form of letters make
 * no difference. Nodes that share a name all get a part of the hash of their key, which stays when articles are added.
 */
export function noteNames(nodes: readonly NodeRecord[]): ReadonlyMap<string, string> {
  const plain = nodes.map(({ key, attributes }) => [key, plainName(attributes.label, attributes.kind)] as const)
  const bearers = new Map<string, number>()
  for (const [, name] of plain) bearers.set(alike(name), (bearers.get(alike(name)) ?? 0) + 1)
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const [key, name] of plain) {
    const shared = bearers.get(alike(name))! > 1
    for (const own of possible(name, key, shared)) {
      if (taken.has(alike(own)) || (own !== name && bearers.has(alike(own)))) continue
      taken.add(alike(own))
      names.set(key, own)
      break
    }
  }
  return names
}

/** Without end, so that one of them is free. */
function* possible(name: string, key: string, shared: boolean): Iterable<string> {
  const hash = hashed(key)
  if (!shared) yield name
  yield `${name} ${hash.slice(0, 6)}`
  for (let more = ''; ; more += '+') yield `${name} ${hash}${more}`
}

/** A label as a name of a file: without what is forbidden, not too long, never empty. */
function plainName(label: string, kind: string): string {
  const words = clean(label)
  if (words === '') return clean(kind) || 'note'
  return DEVICE.test(words) ? `${words} (${clean(kind)})` : words
}

function clean(text: string): string {
  const words = text
    .replace(FORBIDDEN, ' ')
    .replace(/%%+/g, '%')
    .replace(/==+/g, '=')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
  return ended(shortened(words.trim())).replace(/^[.\s]+/, '')
}

/** Cut between two words, unless one of them is as long as a name may be. */
function shortened(words: string): string {
  if (encoder.encode(words).length <= LONGEST) return words
  let short = ''
  let bytes = 0
  for (const character of words) {
    bytes += encoder.encode(character).length
    if (bytes > LONGEST) break
    short += character
  }
  const word = short.lastIndexOf(' ')
  return word > 0 && words[short.length] !== ' ' ? short.slice(0, word) : short
}

/** Windows takes no name that ends in a full stop or a space. */
function ended(words: string): string {
  return words.replace(/[.\s]+$/, '')
}

/** The key under which a file system may take two names for one. */
function alike(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase()
}
