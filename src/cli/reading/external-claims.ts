import { extractWith } from '../../extract.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import type { Article, Extraction, Notice } from '../../model.ts'
import { UsageError } from '../command.ts'
import { grouped } from '../terminal/width.ts'
import { claimsFrom, ProgramFailed } from './external-program.ts'

const SECONDS = 60

/** Of the claims refused in one article, so many are told in full. */
const TOLD = 3

/** The options by which a command takes a program of the user's. */
export const withOptions = {
  with: {
    type: 'string',
    value: 'COMMAND',
    about: 'a command that reads each article too, believed as far as the article bears it out',
  },
  'with-timeout': { type: 'string', value: 'SECONDS', about: `how long the command may take for one; ${SECONDS}` },
} as const

/** A program of the user's that reads articles too, and the count of what was taken of it. */
export class External {
  readonly #command: string
  readonly #seconds: number
  readonly #knowledge: Knowledge
  #articles = 0
  #taken = 0
  #refused = 0
  #failed = 0

  private constructor(command: string, seconds: number, knowledge: Knowledge) {
    this.#command = command
    this.#seconds = seconds
    this.#knowledge = knowledge
  }

  /** The program that was asked for, if any was. @throws UsageError for a time that is none */
  static of(
    options: { readonly with?: string; readonly 'with-timeout'?: string },
    knowledge: Knowledge,
  ): External | undefined {
    const { with: command, 'with-timeout': timeout } = options
    if (command === undefined) {
      if (timeout !== undefined) throw new UsageError('--with-timeout goes with --with.')
      return undefined
    }
    if (command.trim() === '') throw new UsageError('--with: name the command that reads articles.')
    const seconds = timeout === undefined ? SECONDS : Number(timeout)
    if (!(seconds > 0 && seconds <= 86_400))
      throw new UsageError(`--with-timeout ${timeout}: a number of seconds, at most a day.`)
    return new External(command, seconds, knowledge)
  }

  /** What the article says with what the program has read in it, and what is to be told. The article is kept whatever the program does. */
  async add(
    extraction: Extraction,
    article: Article,
  ): Promise<{ readonly extraction: Extraction; readonly notices: readonly Notice[] }> {
    this.#articles++
    try {
      const { claims, unfit } = await claimsFrom(this.#command, article, this.#seconds)
      const found = extractWith(extraction, article, claims, this.#knowledge)
      const refused = [...unfit, ...found.refused.map(({ why }) => why)]
      this.#taken += found.taken
      this.#refused += refused.length
      return {
        extraction: found.extraction,
        notices: refused.length > 0 ? [refusal(article, refused, found.taken)] : [],
      }
    } catch (error) {
      if (!(error instanceof ProgramFailed)) throw error
      this.#failed++
      const message = `The command of --with gave nothing for it: ${error.message}.`
      return { extraction, notices: [{ level: 'warning', stage: 'articles', article: article.id, message }] }
    }
  }

  /** Whether it gave nothing for some article. */
  get failed(): boolean {
    return this.#failed > 0
  }

  /** What was taken and refused in all. */
  summary(): string {
    const failed = this.#failed > 0 ? `; articles it failed on: ${grouped(this.#failed)}` : ''
    return `--with: articles handed on: ${grouped(this.#articles)}; claims taken: ${grouped(this.#taken)}; refused: ${grouped(this.#refused)}${failed}.\n`
  }
}

function refusal({ id }: Article, reasons: readonly string[], taken: number): Notice {
  const told = reasons.slice(0, TOLD).join('; ')
  const more = reasons.length > TOLD ? `; and ${reasons.length - TOLD} more` : ''
  const message = `Of ${reasons.length + taken} claims of the command of --with ${reasons.length} are refused: ${told}${more}.`
  return { level: 'warning', stage: 'claims', article: id, message }
}
