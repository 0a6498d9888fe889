import { expect, test } from 'vitest'
import type { Format, Item, Source } from '../../src/1-articles/format.ts'
import { guarded } from '../../src/1-articles/guard.ts'

const item = (text: string): Item => ({ draft: { text } })
const SOON = 60

function formatOf(read: Format['read']): Format {
  return { name: 'Test', extensions: [], advice: '', read }
}

function sourceOf(bytes: Source['bytes'], file = 'tin.txt'): Source {
  return { file, name: 'tin', bytes }
}

async function* some(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

/** The texts that come, and the error that ends them. */
async function gathered(format: Format, source = sourceOf(() => some('tin'))): Promise<readonly string[]> {
  const found: string[] = []
  try {
    for await (const { draft } of guarded(format, source, SOON)) found.push(draft?.text ?? '')
  } catch (error) {
    found.push((error as Error).message)
  }
  return found
}

test('what comes in time is left as it is', async () => {
  const format = formatOf(async function* (source) {
    for await (const chunk of source.bytes()) yield item(chunk.toString())
  })
  const source = sourceOf(() => some('một', 'hai'))
  expect(await gathered(format, source)).toEqual(['một', 'hai'])
})

test('an iterator that throws and then never answers is left at its error', async () => {
  let asked = 0
  const next = (): Promise<IteratorResult<Item>> => {
    asked++
    if (asked === 1) return Promise.resolve({ done: false, value: item('một') })
    return asked === 2 ? Promise.reject(new Error('damaged')) : new Promise(() => {})
  }
  const format = formatOf(() => ({ [Symbol.asyncIterator]: () => ({ next }) }))
  expect(await gathered(format)).toEqual(['một', 'damaged'])
  expect(asked).toBe(2)
})

test('an iterator that never answers is ended, and what came before is kept', async () => {
  const format = formatOf(async function* () {
    yield item('một')
    await new Promise(() => {})
  })
  expect(await gathered(format)).toEqual(['một', 'for 0.06 s nothing came of it'])
})

test('an iterator that for ever gives nothing is ended', async () => {
  const next = () => Promise.resolve({ done: false as const, value: {} as Item })
  const format = formatOf(() => ({ [Symbol.asyncIterator]: () => ({ next }) }))
  expect(await gathered(format)).toEqual(['for 0.06 s nothing came of it'])
})

test('an iterator that reads on and on behind the end of its bytes is ended, and comes to rest', async () => {
  let reads = 0
  const format = formatOf(async function* (source) {
    yield item('một')
    const bytes = source.bytes()[Symbol.asyncIterator]()
    for (;;) {
      await bytes.next()
      reads++
    }
  })
  expect(await gathered(format)).toEqual(['một', 'for 0.06 s nothing came of it'])
  const before = reads
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(reads - before).toBeLessThanOrEqual(1)
})

test('bytes that for ever are none are no bytes', async () => {
  const source = sourceOf(async function* () {
    for (;;) yield new Uint8Array()
  })
  const format = formatOf(async function* ({ bytes }) {
    for await (const chunk of bytes()) if (chunk.length > 0) yield item(chunk.toString())
  })
  expect(await gathered(format, source)).toEqual(['for 0.06 s nothing came of it'])
})

test('bytes that keep coming are something new, and so is work on many of them', async () => {
  const slow = sourceOf(async function* () {
    for (let part = 0; part < 6; part++) {
      await new Promise((resolve) => setTimeout(resolve, 30))
      yield Buffer.alloc(10)
    }
  })
  const format = formatOf(async function* ({ bytes }) {
    let size = 0
    for await (const chunk of bytes()) size += chunk.length
    yield item(String(size))
  })
  expect(await gathered(format, slow)).toEqual(['60'])

  const large = formatOf(async function* ({ bytes }) {
    for await (const _ of bytes());
    await new Promise((resolve) => setTimeout(resolve, 2 * SOON))
    yield item('một')
  })
  expect(
    await gathered(
      large,
      sourceOf(() => some('x'.repeat(50_000))),
    ),
  ).toEqual(['một'])
})

test('standard input may take its time', async () => {
  const typed = sourceOf(async function* () {
    await new Promise((resolve) => setTimeout(resolve, 3 * SOON))
    yield Buffer.from('một')
  }, '-')
  const format = formatOf(async function* ({ bytes }) {
    for await (const chunk of bytes()) yield item(chunk.toString())
  })
  expect(await gathered(format, typed)).toEqual(['một'])
})

test('whoever stops reading closes the file', async () => {
  let closed = false
  const source = sourceOf(async function* () {
    try {
      for (;;) yield Buffer.from('tin')
    } finally {
      closed = true
    }
  })
  const format = formatOf(async function* ({ bytes }) {
    for await (const chunk of bytes()) yield item(chunk.toString())
  })
  for await (const _ of guarded(format, source, SOON)) break
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(closed).toBe(true)
})
