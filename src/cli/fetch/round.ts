import { createGunzip } from 'node:zlib'
import { decodePage } from '../../1-articles/html/encoding.ts'
import { limited } from '../../1-articles/limited.ts'
import { readBody } from '../../1-articles/warc/body.ts'
import { type Addresses, addressesIn } from './addresses.ts'
import { conditionsOf, type WarcArchive } from './archive.ts'
import type { Fetcher } from './fetcher.ts'
import { type Answer, header } from './request.ts'

/** How one address fared. */
export type Outcome =
  | { readonly url: string; readonly kind: 'fetched' | 'unchanged' | 'held'; readonly lists?: Addresses | undefined }
  | { readonly url: string; readonly kind: 'failed'; readonly reason: string }

/** Final answers that are as good as a page: another try would give no other. */
const SETTLED = [200, 404, 410]

/**
 * Fetches one address into the archive. What the archive holds is not asked for again, unless `again`: then only for what has
 * changed.
 *
 * @param again true for all that the archive holds, `lists` for feeds and sitemaps, which change
 */
export async function fetchInto(
  url: string,
  {
    archive,
    fetcher,
    again,
  }: { readonly archive: WarcArchive; readonly fetcher: Fetcher; readonly again: boolean | 'lists' },
): Promise<Outcome> {
  const held = heldAtEnd(archive, url)
  try {
    if (held !== undefined && (again === false || (again === 'lists' && !(await mayBeList(archive, held)))))
      return { url, kind: 'held' }
    const answers = await fetcher.fetch(url, conditionsOf(archive.held(url)))
    const last = answers.at(-1)!
    if (last.status === 304) {
      const before = await archive.read(url)
      return { url, kind: 'unchanged', lists: before && (await listsIn(before)) }
    }
    if (last.status !== 200 && !SETTLED.includes(last.status))
      return { url, kind: 'failed', reason: `the server answered ${last.status}` }
    for (const answer of answers) await archive.add(answer)
    if (last.status !== 200) return { url, kind: 'failed', reason: `there is no such page (${last.status})` }
    return { url, kind: 'fetched', lists: await listsIn(last) }
  } catch (error) {
    return { url, kind: 'failed', reason: (error as Error).message }
  }
}

/** What the archive holds at the end of the redirections from an address, if that is settled. */
function heldAtEnd(archive: WarcArchive, url: string): string | undefined {
  let at: string | undefined = url
  for (let times = 0; at !== undefined && times < 10; times++) {
    const held = archive.held(at)
    if (held === undefined) return undefined
    if (SETTLED.includes(held.status)) return at
    const location = header(held, 'location')
    at = location !== undefined && URL.canParse(location, at) ? new URL(location, at).href : undefined
  }
  return undefined
}

/** What is no page may name others: a feed, a sitemap, or one that could not be had then. A picture, a PDF does not. */
async function mayBeList(archive: WarcArchive, url: string): Promise<boolean> {
  if (isPage(archive.held(url))) return false
  if (archive.held(url)?.status !== 200) return true
  const answer = await archive.read(url)
  return answer !== undefined && (await listsIn(answer)) !== undefined
}

/** The addresses in an answer that is a feed or a sitemap. A page, whatever it links to, has none. */
async function listsIn(answer: Answer): Promise<Addresses | undefined> {
  if (isPage(answer)) return undefined
  const { bytes } = readBody(
    new Headers(answer.headers.filter(([name]) => /^content-/i.test(name)) as [string, string][]),
    answer.body,
  )
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b
  const whole = isZipped ? await unzipped(bytes) : bytes
  return isMarked(whole) ? addressesIn(decodePage(whole).text, answer.url) : undefined
}

/** XML and JSON begin with their sign, in any encoding; to find that of twelve megabytes of a picture takes minutes. */
function isMarked(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  return /^[^<{\w]*[<{]/.test(start)
}

function isPage(answer: Pick<Answer, 'headers'> | undefined): boolean {
  return answer !== undefined && /^\s*text\/html\b/i.test(header(answer, 'content-type') ?? '')
}

async function unzipped(bytes: Uint8Array): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  const raw = async function* () {
    yield bytes
  }
  for await (const piece of limited(raw, createGunzip)) pieces.push(piece)
  return Buffer.concat(pieces)
}
