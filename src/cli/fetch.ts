import { readFile } from 'node:fs/promises'
import type { Notice } from '../model.ts'
import { type Command, command, Failure, UsageError } from './command.ts'
import { PUBLIC_ONLY } from './fetch/address-guard.ts'
import { addressesIn, addressesOfList } from './fetch/addresses.ts'
import { WarcArchive } from './fetch/archive.ts'
import { Fetcher } from './fetch/fetcher.ts'
import { fetchInto, type Outcome } from './fetch/round.ts'
import { type Io, write } from './io.ts'
import { Notices } from './terminal/notices.ts'
import { Progress } from './terminal/progress.ts'
import { grouped } from './terminal/width.ts'
import { fileTarget } from './writing/file-target.ts'
import { Workplace } from './writing/workplace.ts'

/** Seconds between two requests to one host. */
const REST = 2
/** Pages that one call fetches, unless it is told otherwise. */
const MOST = 10_000
/** Hosts that are asked at a time. */
const HOSTS = 8
/** How often a sitemap may lead to sitemaps. */
const DEEPEST = 2

export const fetch: Command = command({
  usage: '<address or file>... -o <file.warc.gz> [--again] [--delay SECONDS] [--most N] [--agent NAME]',
  help: `An address is that of a page, a feed or a sitemap; a file is a feed, a sitemap or a list with one address a line. What
a feed or a sitemap names is fetched, and nothing that a page links to. robots.txt is obeyed, and a host is asked for
one page at a time with a rest between. Called again, it goes on: what the file holds is not fetched again, unless
--again asks for what has changed. Feeds and sitemaps are always asked whether they have changed.`,
  options: {
    out: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      about: 'the web archive; made, or added to; its name ends in .warc.gz',
    },
    again: { type: 'boolean', about: 'asks for pages that the file holds too, and adds those that have changed' },
    delay: { type: 'string', value: 'SECONDS', about: `rest between two requests to one host; ${REST} when left out` },
    most: { type: 'string', value: 'N', about: `pages to fetch at most; ${MOST} when left out` },
    agent: {
      type: 'string',
      value: 'NAME',
      about: 'the name to go by, with a way to reach you: mine/1.0 (me@example.org)',
    },
    'allow-private': { type: 'boolean', about: 'asks this computer and the network around it too' },
  },
  async run({ words, options }, io) {
    if (words.length === 0)
      throw new UsageError('Name what to fetch: quanhe fetch <address or file>... -o <file.warc.gz>')
    const { out, agent = 'quanhe/0.1' } = options
    if (!out?.endsWith('.warc.gz'))
      throw new UsageError('Name the web archive, with .warc.gz at its end: -o pages.warc.gz')
    if (!/^[!-~][ -~]*$/.test(agent))
      throw new UsageError('--agent takes a name in ASCII letters: mine/1.0 (me@example.org)')
    const rest = numberOf('delay', options.delay, REST) * 1000
    const most = numberOf('most', options.most, MOST)
    const may = options['allow-private'] ? () => true : PUBLIC_ONLY
    const given = await Promise.all(words.map(givenBy))
    const target = await fileTarget(out)
    if (target === undefined) throw new UsageError(`${out} is no file.`)

    const workplace = await Workplace.open(target, 'fetch')
    try {
      const archive = await WarcArchive.open(out, agent).catch((error: NodeJS.ErrnoException) => {
        throw error.code === undefined ? error : new Failure(`${out} cannot be written (${error.message}).`)
      })
      try {
        const work = { archive, fetcher: new Fetcher({ agent, rest, may }), again: options.again === true }
        return await fetchAll(given, new Round(io, work, most), out)
      } finally {
        await archive.close()
      }
    } finally {
      await workplace.close()
    }
  },
})

async function fetchAll(given: readonly Given[], round: Round, out: string): Promise<0 | 1> {
  for (const { addresses, lists, others, word } of given) {
    if (others > 0) await round.warn(word, `${others} lines are no address of the web.`)
    await round.all(lists, true)
    await round.all(addresses, false)
  }
  return round.end(out)
}

function numberOf(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise
  if (!/^\d{1,6}(?:\.\d+)?$/.test(value)) throw new UsageError(`--${name} ${value}: this is no number.`)
  return Number(value)
}

interface Given {
  readonly word: string
  /** What the user named: a page, or what may name pages. */
  readonly lists: readonly string[]
  readonly addresses: readonly string[]
  readonly others: number
}

/** What a word of the command stands for. @throws UsageError when it is neither an address nor a file */
async function givenBy(word: string): Promise<Given> {
  if (/^https?:\/\//i.test(word)) {
    if (!URL.canParse(word)) throw new UsageError(`${word} is no address of the web.`)
    const url = new URL(word)
    url.hash = ''
    return { word, lists: [url.href], addresses: [], others: 0 }
  }
  const text = await readFile(word, 'utf8').catch((error: Error) => {
    throw new UsageError(`${word} is neither an address (https://…) nor a file that can be read (${error.message}).`)
  })
  const { kind, addresses, others } = (await addressesIn(text).catch(() => undefined)) ?? addressesOfList(text)
  return kind === 'sitemaps'
    ? { word, lists: addresses, addresses: [], others }
    : { word, lists: [], addresses, others }
}

/** One call: what was asked for, and how it fared. */
class Round {
  readonly #io: Io
  readonly #work: Parameters<typeof fetchInto>[1]
  readonly #progress: Progress
  readonly #notices: Notices
  readonly #seen = new Set<string>()
  readonly #counts = { fetched: 0, unchanged: 0, held: 0, failed: 0 }
  #left: number
  #passed = 0

  constructor(io: Io, work: Parameters<typeof fetchInto>[1], most: number) {
    this.#io = io
    this.#work = work
    this.#left = most
    this.#progress = new Progress(io)
    this.#notices = new Notices(io)
  }

  async warn(file: string, message: string): Promise<void> {
    this.#progress.clear()
    await this.#notices.tell({ level: 'warning', stage: 'articles', file, message } satisfies Notice)
  }

  /** Fetches addresses, several hosts at a time; of those that may name others, what they name too. */
  async all(addresses: readonly string[], isList: boolean, depth = 0): Promise<void> {
    const hosts = new Map<string, string[]>()
    for (const url of addresses) {
      if (this.#seen.has(url)) continue
      this.#seen.add(url)
      const { host } = new URL(url)
      hosts.set(host, [...(hosts.get(host) ?? []), url])
    }
    const queue = [...hosts.values()]
    const named: { readonly urls: readonly string[]; readonly areLists: boolean }[] = []
    const worker = async () => {
      for (let urls = queue.shift(); urls !== undefined; urls = queue.shift())
        for (const url of urls) {
          const lists = await this.#one(url, isList)
          if (isList && lists !== undefined) named.push({ urls: lists.addresses, areLists: lists.kind === 'sitemaps' })
        }
    }
    await Promise.all(Array.from({ length: HOSTS }, worker))
    for (const { urls, areLists } of named) {
      if (areLists && depth >= DEEPEST)
        await this.warn(urls[0] ?? '', 'Sitemaps lead to sitemaps without end; these are left out.')
      else await this.all(urls, areLists, depth + 1)
    }
  }

  async #one(url: string, isList: boolean) {
    if (this.#left <= 0) {
      this.#passed++
      return undefined
    }
    const outcome: Outcome = await fetchInto(url, { ...this.#work, again: this.#work.again || (isList && 'lists') })
    this.#counts[outcome.kind]++
    if (outcome.kind === 'fetched' || outcome.kind === 'failed') this.#left--
    if (outcome.kind === 'failed') await this.warn(url, `It was not fetched: ${outcome.reason}.`)
    this.#progress.tell(() => `${grouped(this.#counts.fetched)} fetched …`)
    return outcome.kind === 'failed' ? undefined : outcome.lists
  }

  async end(out: string): Promise<0 | 1> {
    this.#progress.clear()
    if (this.#passed > 0)
      await this.warn(out, `${this.#passed} more pages were left for the next time (--most). Call it again to go on.`)
    const { fetched, unchanged, held, failed } = this.#counts
    await write(
      this.#io.stdout,
      `${out}: ${grouped(fetched)} fetched, ${grouped(held)} there already, ${grouped(unchanged)} unchanged, ${grouped(failed)} not fetched.\n`,
    )
    return this.#notices.lost ? 1 : 0
  }
}
