import robotsParser from 'robots-parser'
import { type Policy, Refused } from './address-guard.ts'
import { type Answer, header, LIMITS, type Limits, request } from './request.ts'
import { Turns } from './turns.ts'

/** The package is CommonJS, and its types say that it has a default export. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default

/** How to ask. */
export interface Manners {
  /** By which name: what robots.txt goes by is the word before the first `/`. */
  readonly agent: string
  /** Milliseconds between two requests to one host. */
  readonly rest: number
  /** Which addresses may be asked. */
  readonly may: Policy
  readonly limits?: Limits
}

const MOST_REDIRECTIONS = 5
/** Of a longer robots.txt no more is read (RFC 9309). */
const ROBOTS: Limits = { bytes: 500 * 1024, time: 30_000 }
/** The longest that is waited for a server that asks to be asked again later. */
const LATER = 60_000

/** Tells whether a page may be fetched. */
type Rules = (url: string) => boolean

/** Asks servers for pages, as a guest: by name, by the rules of robots.txt, one page of a host at a time. */
export class Fetcher {
  readonly #manners: Manners
  readonly #turns: Turns
  readonly #rules = new Map<string, Promise<Rules>>()

  constructor(manners: Manners) {
    this.#manners = manners
    this.#turns = new Turns(manners.rest)
  }

  /**
   * The answers on the way to a page: redirections, and what they led to as the last.
   *
   * @throws Refused where robots.txt or the address forbids it; Error where there is no answer
   */
  async fetch(url: string, conditions: Readonly<Record<string, string>> = {}): Promise<readonly Answer[]> {
    const answers: Answer[] = []
    const seen = new Set<string>()
    for (let next: string | undefined = url; next !== undefined; ) {
      if (seen.has(next)) throw new Error('its redirections lead round in a circle')
      if (seen.size > MOST_REDIRECTIONS) throw new Error(`it leads on more than ${MOST_REDIRECTIONS} times`)
      seen.add(next)
      if (!(await this.#rulesOf(next))(next)) throw new Refused(`its robots.txt does not allow it (${next})`)
      const answer = await this.#ask(next, seen.size === 1 ? conditions : {})
      answers.push(answer)
      next = targetOf(answer)
    }
    return answers
  }

  /** Asks once more where the connection broke, or the server asks to come again soon. */
  async #ask(url: string, headers: Readonly<Record<string, string>>, limits?: Limits): Promise<Answer> {
    const { agent, may } = this.#manners
    const { host } = new URL(url)
    const once = () =>
      this.#turns.take(host, () =>
        request(url, { 'User-Agent': agent, ...headers }, { may, limits: limits ?? this.#manners.limits ?? LIMITS }),
      )
    const first = await once().catch((error: NodeJS.ErrnoException) => {
      if (error instanceof Refused || error.code !== 'ECONNRESET') throw error
      return undefined
    })
    if (first !== undefined && first.status !== 429 && first.status !== 503) return first
    const seconds = Number(first === undefined ? 0 : header(first, 'retry-after'))
    if (first !== undefined && !(seconds * 1000 <= LATER)) return first
    if (seconds > 0) await this.#turns.take(host, () => new Promise((resolve) => setTimeout(resolve, seconds * 1000)))
    return once()
  }

  #rulesOf(url: string): Promise<Rules> {
    const { origin } = new URL(url)
    const known = this.#rules.get(origin)
    if (known !== undefined) return known
    const rules = this.#readRules(`${origin}/robots.txt`)
    this.#rules.set(origin, rules)
    return rules
  }

  /** Without robots.txt all is allowed; where the server cannot tell, nothing is (RFC 9309). */
  async #readRules(url: string): Promise<Rules> {
    let answer: Answer
    let next = url
    for (let times = 0; ; times++) {
      answer = await this.#ask(next, {}, ROBOTS)
      const target = targetOf(answer)
      if (target === undefined || times === MOST_REDIRECTIONS) break
      next = target
    }
    if (answer.status >= 500 || answer.status === 429)
      throw new Refused(`the server does not tell what it allows (robots.txt: ${answer.status})`)
    if (answer.status !== 200) return () => true
    const name = this.#manners.agent.split('/')[0]!
    const robots = parseRobots(url, answer.body.toString())
    const rest = robots.getCrawlDelay(name)
    if (rest !== undefined) this.#turns.slowDown(new URL(url).host, rest * 1000)
    return (page) => robots.isAllowed(page, name) ?? true
  }
}

/** Where a redirection leads. */
function targetOf(answer: Pick<Answer, 'url' | 'status' | 'headers'>): string | undefined {
  const location = [301, 302, 303, 307, 308].includes(answer.status) ? header(answer, 'location') : undefined
  if (location === undefined || !URL.canParse(location, answer.url)) return undefined
  const target = new URL(location, answer.url)
  target.hash = ''
  target.username = ''
  target.password = ''
  return target.href
}
