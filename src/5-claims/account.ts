import type { Page } from '../3-mentions/page.ts'
import type { FigureMention, Mention, PeriodMention, Range } from '../3-mentions/types.ts'

/** Whose figures a passage gives: a body, or the Party organisation of “toàn huyện”. */
export interface Subject {
  /** Id of the body, made when a figure is claimed of it. */
  readonly id: () => string | undefined
  /** A unit named in its stead: only figures of Party life are then the Party organisation's. */
  readonly byPlace?: boolean
  /** A body of the Party, of whose life an article gives a whole account. */
  readonly ofParty?: boolean
  readonly isCentral?: boolean
  readonly mention: Range
}

/** How many tokens lie between figures that are told in one breath. */
const CHAIN = 10

/** Of whom an article goes on to give figures, read mention by mention. */
export class Account {
  readonly #page: Page
  #sentence = -1
  #subject: Subject | undefined
  #body: Subject | undefined
  /** Has the clause named its subject? */
  taken = false
  /** Behind the subject’s name, or behind the last figure of its own; undefined once others are named. */
  #own: number | undefined
  #isChain = false
  /** The last sentence that named somebody. */
  #named = -1
  /** The last sentence that spoke of the subject or gave a figure of it. */
  #told: { readonly of: Subject; sentence: number } | undefined

  constructor(page: Page) {
    this.#page = page
  }

  /** Goes on to a mention. */
  at(mention: Mention): void {
    const sentence = this.#page.sentence(mention.from)
    if (sentence !== this.#sentence || this.#page.token(mention.from - 1) === ';') this.taken = false
    if (sentence !== this.#sentence) this.#own = undefined
    this.#sentence = sentence
    const isOther = mention.kind === 'person' || mention.kind === 'post'
    if (isOther || (mention.kind === 'body' && !this.#page.ends('together-with', mention.from))) {
      this.#own = undefined
      this.#named = sentence
    }
  }

  speakOf(subject: Subject | undefined): void {
    if (!subject) return
    this.taken = true
    this.own(subject)
  }

  /** What follows is the body’s own. */
  own(subject: Subject | undefined): void {
    if (!subject) return
    this.#subject = subject
    if (!subject.byPlace) this.#body = subject
    this.#own = subject.mention.to
    this.#isChain = false
  }

  /** Whose a figure is said to be. */
  ownerOf(figure: FigureMention, period: PeriodMention | undefined): Subject | undefined {
    const isOfParty = this.#page.knowledge.grammar.stands('party-life', figure.unit)
    const whose = this.#subject?.byPlace && !isOfParty ? this.#body : this.#subject
    if (!whose || this.#page.ends('nth', figure.from)) return undefined
    if (whose === this.#subject && this.#saysOwn(figure, whose)) {
      this.#own = figure.to
      this.#isChain = true
    } else if (!this.#isOfLife(figure, whose, isOfParty)) return undefined
    if (this.#told?.of !== whose) this.#told = { of: whose, sentence: this.#page.sentence(whose.mention.from) }
    if (this.#sentence - this.#told.sentence > 1 && !this.#reports(figure, period)) return undefined
    this.#told.sentence = this.#sentence
    return whose
  }

  /** Do the words from the body, or from a figure of its own, to a figure say that this is the body’s, with no clause about others between? */
  #saysOwn({ from }: FigureMention, { mention }: Subject): boolean {
    const page = this.#page
    if (this.#named !== this.#sentence) this.#own ??= this.#shortName(mention)
    if (this.#own === undefined || page.has('tells-of-others', this.#own, from)) return false
    if (this.#isChain) return from - this.#own <= CHAIN
    return !page.has('clause-mark', this.#own, from) || page.fits('two-deeds', this.#own, from)
  }

  /** “Trung tâm” at the head of a sentence: the “Trung tâm Y tế huyện” spoken of before. */
  #shortName({ from }: Range): number | undefined {
    const page = this.#page
    const start = page.reading.sentences[this.#sentence]!
    const at = page.endOf('time-first', start) ?? start
    let same = 0
    while (same < 3 && page.folded(at + same, at + same + 1) === page.folded(from + same, from + same + 1)) same++
    if (same > 0) this.#isChain = false
    return same > 0 && page.capital(at) && !page.capital(at + same) ? at + same : undefined
  }

  /** Is a figure one of the Party’s life, in an account of a Party organisation? */
  #isOfLife({ unit }: FigureMention, { id, ofParty, isCentral, byPlace }: Subject, isOfParty: boolean): boolean {
    if (!ofParty && !byPlace) return false
    const { grammar } = this.#page.knowledge
    if (isOfParty || (!isCentral && grammar.stands('local-account-unit', unit))) return true
    // the account goes on in a sentence that names nobody else
    const isNext =
      this.#told?.of.id === id && this.#sentence - this.#told.sentence <= 1 && this.#named !== this.#sentence
    return isNext && ofParty === true && !grammar.closes('money-unit', unit)
  }

  /** Is a figure one of an account, by its target, by what it counts or because its sentence names the time? It is then still that of the body spoken of before. */
  #reports({ from, unit, target }: FigureMention, period: PeriodMention | undefined): boolean {
    const page = this.#page
    if (target !== undefined || page.knowledge.grammar.stands('account-unit', unit)) return true
    const start = page.sentenceStart(from)
    return (period !== undefined && period.from >= start) || page.has('reported-time', start, from)
  }
}
