import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { buildIfStale } from '../viewer/build.ts'
import { quanhe, temporaryFolder } from './terminal.ts'

const folder = temporaryFolder()
beforeAll(async () => {
  writeFileSync(join(folder, 'graph.json'), '{"nodes":[],"edges":[]}')
  await buildIfStale()
})

test('the address is printed, served until the user stops it, and free again afterwards', async () => {
  const printed: string[] = []
  let url = ''
  const stdout = {
    write(text: string, done?: () => void) {
      printed.push(text)
      done?.()
      return true
    },
  }
  const stopped = async () => {
    url = printed.join('').match(/http:\/\/127\.0\.0\.1:\d+\//)![0]
    expect(await (await fetch(`${url}graph.json`)).text()).toBe('{"nodes":[],"edges":[]}')
  }
  expect((await quanhe(['view', folder, '--port', '0'], { stdout, stopped })).status).toBe(0)
  expect(printed.join('')).toContain(folder)
  await expect(fetch(url)).rejects.toThrow()
})

test('with an older folder the page opens on what is new since', async () => {
  const printed: string[] = []
  const stdout = {
    write(text: string, done?: () => void) {
      printed.push(text)
      done?.()
      return true
    },
  }
  const stopped = async () => {
    const [, url, hash] = printed.join('').match(/(http:\/\/127\.0\.0\.1:\d+\/)(#\S+)/)!
    expect(hash).toBe('#compare=all')
    expect(await (await fetch(`${url}earlier.json`)).text()).toBe('{"nodes":[],"edges":[]}')
  }
  expect((await quanhe(['view', folder, '--since', folder, '--port', '0'], { stdout, stopped })).status).toBe(0)
})

test('a port that is taken is named', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  const { status, err } = await quanhe(['view', folder, '--port', `${port}`])
  expect(status).toBe(2)
  expect(err).toBe(`quanhe: Port ${port} is taken. Name another, or 0 for any.\n`)
  other.close()
})

test.each([
  ['no folder', [], 'Name the folder'],
  ['a folder that is not built', [join(folder, 'nowhere')], 'Build it first: quanhe build <path>... -o '],
  ['an older folder that is not built', [folder, '--since', join(folder, 'nowhere')], 'there is no graph.json in it'],
  ['a port that is none', [folder, '--port', '99999'], '--port 99999'],
  ['a port that is no number', [folder, '--port', 'http'], '--port http'],
  ['an answer that is neither yes nor no', [folder, '--open', 'maybe'], '--open maybe'],
])('%s: wrong use', async (_, args, message) => {
  const { status, out, err } = await quanhe(['view', ...args])
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain(message)
})
