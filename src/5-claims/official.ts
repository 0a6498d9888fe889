import { fold } from '../2-text/vietnamese.ts'
import { between } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import { type Signature, signaturesOf } from '../3-mentions/official-foot.ts'
import { type OfficialHead, officialHead } from '../3-mentions/official-head.ts'
import { Page } from '../3-mentions/page.ts'
import { instantAt } from '../3-mentions/spans.ts'
import type { Range } from '../3-mentions/types.ts'
import type { Article, Extraction, Hold, LocalAgreement, LocalBody, LocalPerson, Span } from '../model.ts'
import { Adding } from './official-parts.ts'

const [RULE, SIGNER, PARTIES, SIGNED, DECIDES_MEASURE] = [
  'official-document',
  'signs-document',
  'party-to-document',
  'signs-own-document',
  'decided-measure',
] as const

/**
 * What the head and the foot of an official document say, besides what is read of its text: the document itself, with number and day;
 * who issued it; who signed it, in which post; and that it decides the posts that it gives and takes. What two bodies sign together is
 * an agreement of theirs.
 *
 * Names of bodies stand there on several lines, and posts without their body: each is put together and read as a text of its own.
 *
 * @param read what the program reads in a short text
 */
export function withOfficial(
  said: Extraction,
  { page, all }: Mentions,
  read: (article: Article) => Extraction,
): Extraction {
  const head = officialHead(page)
  if (!head) return said
  const { article } = page.reading
  const part = { ...(said.home && { province: said.home }), ...article, title: '', url: '', outlet: '' }
  const document = new Official(said, page, head, (text) => read({ ...part, text }))
  const signatures = signaturesOf(withoutZones(page), head.end)
  if (page.knowledge.grammar.stands('made-together', head.kind)) document.agree(signatures, all)
  else document.issue(signatures)
  const { entities, claims } = document.adding
  return { ...said, entities, claims }
}

/** In news, names alone on the last lines are those of its authors. */
function withoutZones({ reading, knowledge }: Page): Page {
  return new Page({ ...reading, zone: new Uint8Array(reading.tokens.length) }, knowledge)
}

class Official {
  readonly adding: Adding
  readonly #page: Page
  readonly #head: OfficialHead
  readonly #read: (text: string) => Extraction

  constructor(said: Extraction, page: Page, head: OfficialHead, read: (text: string) => Extraction) {
    this.adding = new Adding(said, page.reading.article.text)
    this.#page = page
    this.#head = head
    this.#read = read
  }

  issue(signatures: readonly Signature[]): void {
    const { issuer, number, date } = this.#head
    const read = issuer && this.#read(`${issuer.name}.`)
    const body = read && (issuer.isOffice ? officeOf(issuer.name) : bodyIn(read))
    if (!issuer || !read || !body || !(number || date?.day)) {
      for (const signature of signatures) this.#sign(signature, '')
      return
    }
    this.adding.forget(this.#span(issuer.where))
    const by = this.adding.take(body, read, this.#span(issuer.where))
    const id = this.#document(by, body)
    this.#decide(by, id, signatures[0]?.where.from ?? this.#page.length)
    for (const signature of signatures)
      this.#sign(signature, issuer.isOffice ? restOf(body.label, signature.post) : this.#outer(body.label))
  }

  /** “Ban Thường trực Ủy ban X”: its chairman is that of Ủy ban X. */
  #outer(body: string): string {
    return this.#page.knowledge.grammar.without('inner-committee', body)
  }

  /** “KẾ HOẠCH PHỐI HỢP”, and at its foot the heads of two bodies. */
  agree(signatures: readonly Signature[], all: Mentions['all']): void {
    const sides = signatures.flatMap((signature) => {
      const side = this.#side(signature)
      return side ? [{ ...side, signature }] : []
    })
    if (sides.length < 2 || new Set(sides.map(({ body }) => body)).size < 2) {
      this.issue(signatures)
      return
    }
    const agreement = this.#agreement(all)
    for (const { person, body, signature } of sides) {
      const { holder, post } = this.#roles(signature.roles)
      const where = this.#span(signature.where)
      this.adding.claim('PARTY_TO', body, agreement, where, PARTIES, { roles: { body: post! } })
      this.adding.claim('SIGNED', person, agreement, where, SIGNED, { roles: { person: holder! } })
    }
  }

  #document(issuer: string, { label }: LocalBody): string {
    const { kind, number, date, subject, ...head } = this.#head
    const { names } = this.#page.knowledge
    const day = date?.date?.split('-').reverse().join('/') ?? ''
    const told = number
      ? `${names.fill('numbered-document', { kind, number: number.words })} ${names.fill('of-issuer', { issuer: label })}`
      : names.fill('dated-document', { kind, day, issuer: label })
    const from = Math.min(head.issuer!.where.from, number?.where.from ?? date!.from)
    const to = Math.max(head.issuer!.where.to, number?.where.to ?? date!.to)
    const where = this.#span({ from, to })
    const id = this.adding.add(
      {
        kind: 'Document',
        id: '',
        label: told,
        aliases: [],
        first: where,
        documentKind: kind,
        issuer,
        ...(number && { number: number.words }),
        ...(date?.date && { date: date.date }),
        ...(subject && { subject: subject.words }),
      },
      where,
    )
    this.adding.claim('MENTIONS', '', id, where, 'named')
    const roles = this.#roles({ document: number?.where ?? date!, issuer: head.issuer!.where })
    this.adding.claim('ISSUED', issuer, id, where, RULE, { roles })
    return id
  }

  /** The posts that the text gives and takes are decided by whoever issued it, from the day on which it takes effect. */
  #decide(decidedBy: string, decision: string, to: number): void {
    const page = this.#page
    if (!page.knowledge.grammar.is('kind-of-decision', this.#head.kind)) return
    const from = page.find('first-article', this.#head.end, to)?.from ?? this.#head.end
    const day = this.#effect(from, to)
    this.adding.decide(this.#span({ from, to }), ({ status, ...hold }): Partial<Hold> => {
      const isGiven = status === 'appointed' || status === 'elected'
      if (!isGiven && status !== 'left') return {}
      const since = isGiven ? (hold.from ?? day) : hold.from
      const until = isGiven ? hold.to : (hold.to ?? day)
      return {
        decidedBy: hold.decidedBy ?? decidedBy,
        decision: hold.decision ?? decision,
        ...(since && { from: since }),
        ...(until && { to: until }),
      }
    })
    const { issuer, number, date } = this.#head
    const head = [issuer!.where, ...(number ? [number.where] : []), ...(date ? [date] : [])]
    const where = { from: Math.min(...head.map(({ from }) => from)), to: Math.max(...head.map(({ to }) => to)) }
    const measure = { by: decidedBy, day: day ?? (date?.day ? date.date : undefined), rule: DECIDES_MEASURE }
    this.adding.decideMeasures(this.#span({ from, to }), measure, this.#span(where), this.#roles({ by: issuer!.where }))
  }

  #effect(from: number, to: number): string | undefined {
    const page = this.#page
    if (page.has('from-signing', from, to)) return this.#head.date?.day ? this.#head.date.date : undefined
    const told = page.find('takes-effect', from, to)
    return told && instantAt(page, told.to)?.date
  }

  /** The post of who signs: of the body that issued the document, unless it says of which. */
  #sign(signature: Signature, issuer: string): string | undefined {
    const { name, post, hasBody } = signature
    const whole = hasBody ? post : `${post} ${withoutHead(issuer, post)}`
    return this.#holds(
      signature,
      this.#read(`${issuer}.\n${this.#page.knowledge.names.fill('signer', { name, post: whole })}`),
    )
  }

  #holds({ name, where, roles }: Signature, read: Extraction): string | undefined {
    const is = ({ label }: { label: string }) => fold(label) === fold(name)
    const person = read.entities.find((entity): entity is LocalPerson => entity.kind === 'Person' && is(entity))
    const held = read.claims.filter(({ kind, from }) => kind === 'HOLDS' && from === person?.id)
    const position = read.entities.find(({ id }) => id === held[0]?.to)
    if (!person || position?.kind !== 'Position' || !position.body || held.length !== 1) return undefined
    const { gender: _, genderTold: __, ...bare } = person
    const span = this.#span(where)
    const [who, post] = [
      this.adding.take({ ...bare, honorifics: [] }, read, span),
      this.adding.take(position, read, span),
    ]
    const acting = held[0]!.hold?.acting
    const hold: Hold = { status: 'current', ...(acting && { acting }) }
    this.adding.claim('HOLDS', who, post, span, SIGNER, { hold, roles: this.#roles(roles) })
    return who
  }

  /** One of those who sign together: the signer, and the body that the lines over the name tell. */
  #side(signature: Signature): { readonly person: string; readonly body: string } | undefined {
    const { name, post, hasBody, body } = signature
    if (!hasBody && !body) return undefined
    const whole = hasBody ? post : `${post} ${withoutHead(body!, post)}`
    const read = this.#read(this.#page.knowledge.names.fill('signer', { name, post: whole }))
    const person = this.#holds(signature, read)
    const position = read.entities.find((entity) => entity.kind === 'Position')
    const party = read.entities.find(({ id }) => position?.kind === 'Position' && id === position.body)
    if (!person || !party) return undefined
    return { person, body: this.adding.take(party, read, this.#span(signature.where)) }
  }

  #agreement(all: Mentions['all']): string {
    const { kind, date, subject } = this.#head
    const heading = this.#span({ from: subject?.where.from ?? date?.from ?? 0, to: this.#head.end })
    const period = subject && between(all, subject.where.from, subject.where.to).find((each) => each.kind === 'period')
    const { from, to } = period?.kind === 'period' ? period.period : { from: undefined, to: undefined }
    const told: LocalAgreement = {
      kind: 'Agreement',
      id: '',
      aliases: [],
      first: heading,
      label: capitalised(subject ? `${kind} ${subject.words}` : kind),
      agreementKind: kind,
      status: 'signed',
      topics: [],
      ...(from && { from }),
      ...(to && { to }),
      ...(date?.date && { signedOn: date.date }),
    }
    const at = this.adding.entities.findIndex(
      (entity) => entity.kind === 'Agreement' && fold(entity.agreementKind) === fold(kind),
    )
    const known = this.adding.entities[at]
    if (known?.kind !== 'Agreement') return this.adding.add(told, heading)
    this.adding.entities[at] = { ...known, ...told, id: known.id, first: known.first, aliases: known.aliases }
    return known.id
  }

  #roles(roles: Readonly<Record<string, Range>>): Readonly<Record<string, Span>> {
    return Object.fromEntries(Object.entries(roles).map(([role, range]) => [role, this.#span(range)]))
  }

  #span({ from, to }: Range): Span {
    const { start, end } = this.#page.reading.tokens
    return { start: start[from]!, end: end[to - 1]! }
  }
}

function bodyIn({ entities, claims }: Extraction): LocalBody | undefined {
  const named = claims.filter(({ kind }) => kind === 'MENTIONS').toSorted((a, b) => a.evidence.start - b.evidence.start)
  const bodies = named.flatMap(({ to }) => entities.filter(({ id, kind }) => id === to && kind === 'Organization'))
  const first = bodies[0]
  return first?.kind === 'Organization' && !first.unsettled ? first : undefined
}

/** An office that issues documents in its own name, as the law counts it among the bodies of the state. */
function officeOf(label: string): LocalBody {
  const first = { start: 0, end: 0 }
  return {
    kind: 'Organization',
    id: '',
    label,
    aliases: [],
    first,
    bodyKind: 'office',
    sector: 'state',
    level: 'central',
  }
}

/** “PHÓ CHỦ TỊCH” of “Chủ tịch nước”: what the post leaves unsaid of the office; nothing, where it is another. */
function restOf(office: string, post: string): string {
  const own = office.split(' ')
  for (let size = own.length - 1; size > 0; size--)
    if (` ${fold(post)}`.endsWith(` ${fold(own.slice(0, size).join(' '))}`)) return own.slice(size).join(' ')
  return ''
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** “CHÁNH VĂN PHÒNG” of “Văn phòng Huyện ủy X”: the words that end the post begin the name of its body, and are said once. */
function withoutHead(body: string, post: string): string {
  const [own, over] = [body.split(' '), post.split(' ')]
  for (let size = Math.min(own.length - 1, over.length - 1, 2); size > 0; size--)
    if (fold(own.slice(0, size).join(' ')) === fold(over.slice(-size).join(' '))) return own.slice(size).join(' ')
  return body
}
