import { GLUED, type Tokens } from '../../2-text/tokens.ts'
import type { Slot } from './expression.ts'
import {
  CLOSE,
  END,
  FORK,
  GAP,
  JOINT,
  LOOK,
  OPEN,
  OTHER,
  type Program,
  SLOT,
  type Step,
  UNLESS,
  WORD,
  WORDS,
} from './program.ts'

/** Tokens from `from` up to, not including, `to`. */
export interface Taken {
  readonly from: number
  readonly to: number
}

/** The mentions of an article by where they begin and end. */
export interface Fillings<Item extends Taken> {
  from(slot: Slot, at: number): Item | undefined
  to(slot: Slot, at: number): Item | undefined
}

/** What each role of a pattern took. */
export type Roles<Item extends Taken> = Record<string, Item | Taken>

/** No pattern without a slot reads on further than this, so that none costs more than the words before it: reading stays linear. */
const LONGEST_PHRASE = 64

/** What a walk is after, where it is not one token that it has to end at: the longest way; any end that is accepted. */
const LONGEST = -1
const ACCEPTED = -2

/** Where the ways of a pattern ended that came furthest. */
export interface Trace {
  /** The token, or the end of the words, that was no longer what the pattern asks for. */
  at: number
  /** What it asks for there, one step for each way. */
  wanted: Step[]
}

/**
 * Walks programs along the tokens of one text. A step is tried at most once at each token, so that the ways of a pattern
 * through `n` tokens cost `steps × n` and no more.
 *
 * @typeParam Item what slots take
 */
export class Walker<Item extends Taken = Taken> {
  readonly #tokens: Tokens
  readonly #fillings: Fillings<Item> | undefined
  #program!: Program
  #limit = 0
  #origin = 0
  /** Tokens that the walk may take at most. */
  #most = 0
  /** The token to end at, or {@link LONGEST} or {@link ACCEPTED}. */
  #goal = 0
  #best = -1
  #accept: ((at: number) => boolean) | undefined
  /** Steps tried, by token; undefined where no two ways lead to one step. */
  #tried: Set<number> | undefined
  #roles: Roles<Item> | undefined
  #opened: Record<string, number> | undefined
  #isWithin = false
  /** Walks what is asked while this one walks. */
  #inner: Walker<Item> | undefined
  /** Where the furthest way gave up, and what it asked for there; kept where somebody wonders why a pattern does not fit. */
  readonly #trace: Trace | undefined

  constructor(tokens: Tokens, fillings?: Fillings<Item>, trace?: Trace) {
    this.#tokens = tokens
    this.#fillings = fillings
    this.#trace = trace
  }

  /** Where the longest way of a program ends that begins at a token: the token after it, walking backward its first token; or -1. */
  end(program: Program, at: number, limit: number): number {
    if (!this.mayBegin(program, at, limit)) return -1
    if (this.#isWithin) {
      this.#inner ??= new Walker(this.#tokens, this.#fillings)
      return this.#inner.end(program, at, limit)
    }
    this.#best = -1
    this.#walk(program, at, limit, LONGEST_PHRASE, LONGEST)
    return this.#best
  }

  /** The first place between two tokens where words stand that a program reads forward, the longest there. */
  find(program: Program, from: number, to: number): Taken | undefined {
    for (let at = from; at < to; at++) {
      const end = this.end(program, at, to)
      if (end > at) return { from: at, to: end }
    }
    return undefined
  }

  /** Does the program take exactly these tokens? */
  fits(program: Program, from: number, to: number): boolean {
    if (Math.abs(to - from) > LONGEST_PHRASE || !this.mayBegin(program, from, to)) return false
    return this.#walk(program, from, to, LONGEST_PHRASE, to)
  }

  /** May a program begin at a token? Most words begin nothing: a look at the first one spares the walk. */
  mayBegin({ first, way }: Program, at: number, limit: number): boolean {
    if (first === undefined || this.#trace !== undefined) return true
    const here = way === 1 ? at : at - 1
    if (at !== limit) {
      const word = this.#tokens.word[here]!
      if ((first.words[word >> 5]! >>> (word & 31)) & 1) return true
    }
    const { looks, slots } = first
    if (looks.length > 0 && at !== limit && looks.some((step) => this.#looks(step, here))) return true
    return slots.length > 0 && slots.some((slot) => this.#filling(slot, way, at) !== undefined)
  }

  #filling(slot: Slot, way: 1 | -1, at: number): Item | undefined {
    return way === 1 ? this.#fillings?.from(slot, at) : this.#fillings?.to(slot, at)
  }

  /** Does a token look as a step asks? */
  #looks({ look, set }: Step, here: number): boolean {
    const { shape, known, word } = this.#tokens
    const { shape: want, bare, traits } = look!
    if ((shape[here]! & (want | bare)) !== want || (known[here]!.traits & traits) !== traits) return false
    return set === undefined || set.has(word[here]!)
  }

  /**
   * The first end that is accepted, or -1; longer alternatives go first, gaps are as short as will do.
   *
   * @param accept any end, if left out
   */
  reach(program: Program, at: number, limit: number, roles: Roles<Item>, accept?: (at: number) => boolean): number {
    if (!this.mayBegin(program, at, limit)) return -1
    this.#accept = accept
    this.#roles = roles
    const found = this.#walk(program, at, limit, Number.POSITIVE_INFINITY, ACCEPTED)
    this.#roles = undefined
    return found ? this.#best : -1
  }

  #walk(program: Program, at: number, limit: number, most: number, goal: number): boolean {
    // Words of two sentences may begin a pattern (“thay. Mặt”): then it begins behind its own limit.
    if (program.way === 1 ? at > limit : at < limit) return false
    this.#program = program
    this.#limit = limit
    this.#origin = at
    this.#most = most
    this.#goal = goal
    this.#tried = undefined
    this.#isWithin = true
    if (this.#trace) Object.assign(this.#trace, { at, wanted: [] })
    const found = this.#go(program.start, at)
    this.#isWithin = false
    return found
  }

  #ends(at: number): boolean {
    if (this.#goal === ACCEPTED) {
      this.#best = at
      return this.#accept === undefined || this.#accept(at)
    }
    if (this.#goal !== LONGEST) return at === this.#goal
    if (this.#best < 0 || (this.#program.way === 1 ? at > this.#best : at < this.#best)) this.#best = at
    return false
  }

  #go(start: number, from: number): boolean {
    const { steps, way, branches } = this.#program
    const { word, shape } = this.#tokens
    let at = from
    let number = start
    for (;;) {
      const step = steps[number]!
      if (step.kind === END) return this.#ends(at)
      if (step.kind <= OTHER) {
        if (at === this.#limit || Math.abs(at - this.#origin) >= this.#most) return this.#missed(step, at)
        const here = way === 1 ? at : at - 1
        if (step.kind === WORD) {
          if (word[here] !== step.number) return this.#missed(step, at)
          number = step.next
        } else if (step.kind === WORDS) {
          const next = word[here] === 0 ? undefined : step.words!.get(word[here]!)
          if (next === undefined) return this.#missed(step, at)
          number = next
        } else if (step.kind === LOOK) {
          if (!this.#looks(step, here)) return this.#missed(step, at)
          number = step.next
        } else {
          if (step.set!.has(word[here]!)) return this.#missed(step, at)
          number = step.next
        }
        at += way
        continue
      }
      if (step.kind === FORK) {
        if (branches && this.#isTried(keyOf(number, at - this.#origin))) return false
        if (this.#go(step.next, at)) return true
        number = step.other
        continue
      }
      switch (step.kind) {
        case GAP:
          return this.#skip(step.next, at, step.number)
        case SLOT:
          return this.#fill(step, at)
        case UNLESS:
          if (this.end(step.unless!, at, step.unless!.way === 1 ? this.#tokens.length : 0) >= 0) return false
          number = step.next
          break
        case JOINT:
          if (!(shape[at]! & GLUED)) return false
          number = step.next
          break
        case OPEN:
        case CLOSE:
          if (this.#roles) return this.#name(step.kind === OPEN, step.role, step.next, at)
          number = step.next
      }
    }
  }

  #missed(step: Step, at: number): false {
    const trace = this.#trace
    if (!trace) return false
    const { way } = this.#program
    if (way === 1 ? at > trace.at : at < trace.at) {
      trace.at = at
      trace.wanted = []
    }
    if (at === trace.at && !trace.wanted.includes(step)) trace.wanted.push(step)
    return false
  }

  /** Was a step tried at a token? From now on it was. */
  #isTried(key: number): boolean {
    this.#tried ??= new Set()
    const { size } = this.#tried
    return this.#tried.add(key).size === size
  }

  #skip(next: number, at: number, most: number): boolean {
    const { way, steps } = this.#program
    for (let skip = 0; skip <= most; skip++) {
      const to = at + way * skip
      if (way === 1 ? to > this.#limit : to < this.#limit) return false
      if (!this.#isTried(keyOf(steps.length + next, to - this.#origin)) && this.#go(next, to)) return true
    }
    return false
  }

  #fill(step: Step, at: number): boolean {
    const { way } = this.#program
    const item = this.#filling(step.slot!, way, at)
    if (!item) return this.#missed(step, at)
    const to = way === 1 ? item.to : item.from
    if (way === 1 ? to > this.#limit : to < this.#limit) return false
    return step.role === '' ? this.#go(step.next, to) : this.#take(step.role, item, step.next, to)
  }

  /** Goes on with a role taken; a way that fails takes it back. */
  #take(role: string, taken: Item | Taken, next: number, at: number): boolean {
    const roles = this.#roles
    if (!roles) return this.#go(next, at)
    const before = roles[role]
    roles[role] = taken
    if (this.#go(next, at)) return true
    if (before) roles[role] = before
    else delete roles[role]
    return false
  }

  /** Notes where the words of a role begin and end. */
  #name(opens: boolean, role: string, next: number, at: number): boolean {
    this.#opened ??= {}
    const opened = this.#opened
    if (!opens)
      return this.#take(role, { from: Math.min(opened[role]!, at), to: Math.max(opened[role]!, at) }, next, at)
    opened[role] = at
    return this.#go(next, at)
  }
}

function keyOf(step: number, distance: number): number {
  return step * 0x100000 + Math.abs(distance)
}
