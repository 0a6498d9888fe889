// Damaged files: those of the tests and samples, with bytes cut, swapped, repeated, zeroed, in other encodings and by other names;
// archives and documents that are one are damaged outside or inside. Each form gets as many inputs as each other.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { unzipSync, zipSync } from 'fflate'
import { randomFrom } from '../random-from.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every file of the samples and of the tests of reading whose name ends like one that is read. */
export function samplesOf(extensions) {
  return ['data/samples', 'test/1-articles', 'test/official/files']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, path)))
    .toSorted()
    .flatMap((path) => {
      const extension = extensions.find((ending) => new RegExp(`\\${ending}(\\.gz)?$`, 'i').test(path))
      return extension === undefined ? [] : [{ path, extension, bytes: readFileSync(join(root, path)) }]
    })
}

/** The damaged file of a number: the same each time. `name` ends like a file that is read. */
export function inputOf(number, samples, extensions) {
  const random = randomFrom(number * 7919 + 1)
  const below = (count) => Math.floor(random() * count)
  const forms = [...new Set(samples.map((sample) => sample.extension))]
  const form = samples.filter(({ extension }) => extension === forms[number % forms.length])
  const sample = form[Math.floor(number / forms.length) % form.length]
  const done = []
  const damaged = (whole) => {
    let bytes = whole
    for (let times = 1 + below(3); times > 0; times--) {
      const [name, damage] = DAMAGES[below(DAMAGES.length)]
      bytes = damage(bytes, { below, other: () => samples[below(samples.length)].bytes })
      done.push(name)
    }
    return bytes
  }
  const isArchive = sample.bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04'
  let bytes = isArchive && below(2) === 0 ? insideOf(sample.bytes, { below, damaged, done }) : damaged(sample.bytes)
  let extension = below(20) === 0 ? extensions[below(extensions.length)] : sample.extension
  if (/\.gz$/.test(sample.path) && sample.extension === extension) extension += '.gz'
  else if (below(8) === 0) {
    bytes = gzipSync(bytes)
    if (below(2) === 0) bytes = bytes.subarray(0, below(bytes.length))
    extension += '.gz'
    done.push('zipped')
  }
  return { name: `a${extension}`, bytes, what: `${sample.path}: ${done.join(', ')}` }
}

/** An archive with one of its files damaged, and otherwise sound. */
function insideOf(archive, { below, damaged, done }) {
  const entries = unzipSync(archive)
  const names = Object.keys(entries).filter((name) => entries[name].length > 0)
  const name = names[below(names.length)]
  done.push(`in ${name}:`)
  return Buffer.from(zipSync({ ...entries, [name]: damaged(Buffer.from(entries[name])) }, { mtime: '2024-02-22' }))
}

/** Two places of the bytes, the first before the second. */
function span(bytes, below) {
  const [one, other] = [below(bytes.length + 1), below(bytes.length + 1)]
  return [Math.min(one, other), Math.max(one, other)]
}

function replaced(bytes, from, to, middle) {
  return Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(to)])
}

const PROTOTYPES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length']

const DAMAGES = [
  ['cut', (bytes, { below }) => bytes.subarray(0, below(bytes.length + 1))],
  ['beginning lost', (bytes, { below }) => bytes.subarray(below(bytes.length + 1))],
  [
    'part lost',
    (bytes, { below }) => {
      const [from] = span(bytes, below)
      return replaced(bytes, from, from + below(200), Buffer.alloc(0))
    },
  ],
  [
    'part repeated',
    (bytes, { below }) => {
      const [from, to] = span(bytes, below)
      const part = bytes.subarray(from, Math.min(to, from + 5000))
      return replaced(bytes, to, to, Buffer.concat(Array.from({ length: 1 + below(20) }, () => part)))
    },
  ],
  [
    'parts swapped',
    (bytes, { below }) => {
      const [from, to] = span(bytes, below)
      const middle = from + below(to - from + 1)
      return replaced(bytes, from, to, Buffer.concat([bytes.subarray(middle, to), bytes.subarray(from, middle)]))
    },
  ],
  [
    'zeros',
    (bytes, { below }) => {
      const [from] = span(bytes, below)
      const to = Math.min(bytes.length, from + 1 + below(500))
      return replaced(bytes, from, to, Buffer.alloc(to - from))
    },
  ],
  [
    'wrong bytes',
    (bytes, { below }) => {
      const copy = Buffer.from(bytes)
      for (let times = 1 + below(30); times > 0 && copy.length > 0; times--) copy[below(copy.length)] = below(256)
      return copy
    },
  ],
  [
    'digits changed',
    (bytes, { below }) =>
      Buffer.from(
        bytes.toString('latin1').replace(/\d+/g, (digits) => (below(10) === 0 ? String(below(2 ** 31)) : digits)),
        'latin1',
      ),
  ],
  [
    'part of another file',
    (bytes, { below, other }) => {
      const [from, to] = span(bytes, below)
      const strange = other()
      const start = below(strange.length)
      return replaced(bytes, from, below(2) === 0 ? to : from, strange.subarray(start, start + below(3000)))
    },
  ],
  ['UTF-16', (bytes, { below }) => Buffer.from(`${below(2) ? '\uFEFF' : ''}${bytes.toString()}`, 'utf16le')],
  ['UTF-16, high byte first', (bytes) => Buffer.from(`\uFEFF${bytes.toString()}`, 'utf16le').swap16()],
  ['UTF-8 of bytes', (bytes) => Buffer.from(bytes.toString('latin1'))],
  ['bytes of characters', (bytes) => Buffer.from(bytes.toString(), 'latin1')],
  ['loose tone marks', (bytes) => Buffer.from(bytes.toString().normalize('NFD'))],
  [
    'names of prototypes',
    (bytes, { below }) =>
      Buffer.from(
        bytes
          .toString('latin1')
          .replace(/[A-Za-z_]{3,}/g, (word) => (below(8) === 0 ? PROTOTYPES[below(PROTOTYPES.length)] : word)),
        'latin1',
      ),
  ],
  ['random bytes', (bytes, { below }) => Buffer.from(Array.from(bytes.subarray(0, below(5000)), () => below(256)))],
  ['nothing', (bytes) => bytes],
]
