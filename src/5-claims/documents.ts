import type { Mentions } from '../3-mentions/index.ts'
import type { BodyMention, DateMention, DocumentMention, Mention, PeriodMention } from '../3-mentions/types.ts'
import type { Cast } from './cast.ts'
import type { Locals } from './locals.ts'
import type { Item, Match } from './match.ts'

interface Issue {
  readonly issuer: string
  readonly match: Match
  readonly body: BodyMention
}

/** The numbered documents of an article, with who issued them and when, told apart by kind, number, issuer and term. */
export class Documents {
  readonly #mentions: Mentions
  readonly #cast: Cast
  readonly #locals: Locals
  readonly #documents: readonly DocumentMention[]
  readonly #issues: ReadonlyMap<DocumentMention, Issue>
  readonly #index: ReadonlyMap<Mention, number>
  readonly #counts = new Map<string, number>()

  constructor(mentions: Mentions, matches: readonly Match[], cast: Cast, locals: Locals) {
    this.#mentions = mentions
    this.#cast = cast
    this.#locals = locals
    this.#documents = mentions.all.filter((mention) => mention.kind === 'document')
    this.#index = new Map(mentions.all.map((mention, i) => [mention, i]))
    for (const mention of this.#documents)
      this.#counts.set(nameOf(mention), (this.#counts.get(nameOf(mention)) ?? 0) + 1)
    const issues = new Map<DocumentMention, Issue>()
    for (const match of matches) {
      const document = match.roles['document'] as Item<DocumentMention> | undefined
      const body = match.roles['issuer'] as Item<BodyMention> | undefined
      const issuer = match.rule.claims === 'ISSUED' && document && body && this.#cast.body(body.value)
      if (issuer) issues.set(document.value, { issuer, match, body: body.value })
    }
    this.#issues = this.#allIssues(issues)
  }

  /** Id of a document. */
  idOf(mention: DocumentMention): string {
    return this.#entity(mention, this.#issues.get(mention))
  }

  claimAll(): void {
    for (const mention of this.#documents) {
      const issue = this.#issues.get(mention)
      const id = this.#entity(mention, issue)
      this.#locals.claim('MENTIONS', '', id, mention, 'named', 0.95, {})
      if (!issue || this.#mentions.page.sentence(mention.from) !== this.#mentions.page.sentence(issue.match.from))
        continue
      const where = { from: Math.min(mention.from, issue.match.from), to: issue.match.to }
      this.#locals.claim('ISSUED', issue.issuer, id, where, issue.match.rule.id, issue.match.rule.confidence, {
        document: mention,
        issuer: issue.body,
      })
    }
  }

  /** “các Quy định 4842, Quy định 4495 của Ban Thường vụ Tỉnh ủy”: the issuer of the last is that of the list. */
  #allIssues(own: ReadonlyMap<DocumentMention, Issue>): ReadonlyMap<DocumentMention, Issue> {
    const named = new Map<string, Issue>()
    for (const mention of this.#documents) {
      const issue = own.get(mention)
      if (issue && !named.has(nameOf(mention))) named.set(nameOf(mention), issue)
    }
    const issues = new Map<DocumentMention, Issue>()
    for (let i = this.#documents.length - 1; i >= 0; i--) {
      const mention = this.#documents[i]!
      const next = this.#documents[i + 1]
      const listed = next && this.#mentions.page.fits('joins-documents', mention.to, next.from)
      const issue = own.get(mention) ?? named.get(nameOf(mention)) ?? (listed ? issues.get(next) : undefined)
      if (issue) issues.set(mention, issue)
    }
    return issues
  }

  #entity(mention: DocumentMention, issue: Issue | undefined): string {
    const { page, all } = this.#mentions
    const near: Mention[] = []
    for (let i = this.#index.get(mention)! + 1; i < all.length; i++) {
      const other = all[i]!
      if (other.from > mention.to + 14 || page.sentence(other.from) !== page.sentence(mention.from)) break
      if (other.from >= mention.to) near.push(other)
    }
    const next = near.find((other) => other.kind === 'document')
    const close = next ? near.filter((other) => other.from < next.from) : near
    const date = close.find(
      (other): other is DateMention => other.kind === 'date' && other.from <= mention.to + 2,
    )?.date
    const term = close.find(
      (other): other is PeriodMention => other.kind === 'period' && other.label === 'numbered term',
    )?.period.text
    const issuer = issue && this.#locals.find(issue.issuer)
    const often = this.#counts.get(nameOf(mention))! > 1
    const key = `${mention.type} ${number(mention)} ${issue?.issuer ?? ''} ${often ? (term ?? '') : ''}`
    const { names } = page.knowledge
    const named = names.fill('numbered-document', { kind: mention.type, number: mention.number })
    const label = [named, issuer && names.fill('of-issuer', { issuer: issuer.label }), term].filter(Boolean).join(' ')
    return this.#locals.entity(
      key,
      mention,
      {
        kind: 'Document',
        label,
        documentKind: mention.type,
        number: mention.number,
        ...(date && { date }),
        ...(issue && { issuer: issue.issuer }),
        ...(term && { term }),
      },
      page.words(mention.from, mention.to),
    )
  }
}

function nameOf(mention: DocumentMention): string {
  return `${mention.type} ${number(mention)}`
}

/** “04-KH/TW” and “4-KH/TW” are one number; “Chỉ thị 05” is short for “05-CT/TW”. */
function number(mention: DocumentMention): string {
  return mention.number
    .replace(/^0+(?=\d)/, '')
    .replace(/–/g, '-')
    .replace(/-.*$/, '')
}
