import type { Expression, Look, Slot } from './expression.ts'

/** What a step asks of the next token. */
export const WORD = 0 // is it this word?
export const WORDS = 1 // which of these words is it?
export const LOOK = 2 // does it look so?
export const OTHER = 3 // is it none of these words?
export const FORK = 4 // takes none: go on here, or else there
export const GAP = 5 // skip some
export const SLOT = 6 // take a mention
export const UNLESS = 7 // takes none: do these words not stand behind it, or before it?
export const OPEN = 8 // takes none: a role begins
export const CLOSE = 9 // takes none: a role ends
export const JOINT = 10 // takes none: does the token behind it stand right at the one before?
export const END = 11

/** A step of a program. All have the same fields, so that one look at their kind tells all. */
export class Step {
  /** The step that follows; where this is the end, none. */
  next = 0
  /** The other way of a fork. */
  other = 0
  /** The word asked for, the longest gap. */
  number = 0
  words: ReadonlyMap<number, number> | undefined
  /** Words of which the token is to be one, or none. */
  set: ReadonlySet<number> | undefined
  look: Look | undefined
  slot: Slot | undefined
  role = ''
  unless: Program | undefined
  readonly kind: number

  constructor(kind: number) {
    this.kind = kind
  }
}

/** A pattern made ready to be walked along the tokens, forward or backward. */
export interface Program {
  readonly steps: readonly Step[]
  readonly start: number
  /** 1 forward, -1 backward. */
  readonly way: 1 | -1
  /** Could two ways lead to the same step at the same token? */
  readonly branches: boolean
  /** What it can begin with; undefined where that is nearly anything, or nothing at all. */
  readonly first: First | undefined
}

/** What the first token of a program may be. */
export interface First {
  /** A bit for each word, by its number: asked at most tokens of an article by hundreds of programs, where a set would be several times slower. */
  readonly words: Uint32Array
  /** Steps that ask how a token looks. */
  readonly looks: readonly Step[]
  /** Mentions that may begin there. */
  readonly slots: readonly Slot[]
}

/** Compiles a pattern, or the parts of one in order, to a program. */
export function compile(expression: Expression, way: 1 | -1): Program {
  return new Compiler(way).whole(expression)
}

class Compiler {
  readonly #steps: Step[] = []
  readonly #way: 1 | -1
  #branches = false

  constructor(way: 1 | -1) {
    this.#way = way
  }

  whole(expression: Expression): Program {
    const start = this.#compile(expression, this.#add(new Step(END)))
    const steps = this.#steps
    return {
      steps,
      start,
      way: this.#way,
      branches: this.#branches,
      first: firstOf(steps, start),
    }
  }

  #add(step: Step): number {
    return this.#steps.push(step) - 1
  }

  #step(kind: number, next: number, fill: Partial<Step> = {}): number {
    return this.#add(Object.assign(new Step(kind), { next }, fill))
  }

  #compile(expression: Expression, next: number): number {
    switch (expression.is) {
      case 'word':
        return this.#step(WORD, next, { number: expression.word })
      case 'look':
        return this.#step(LOOK, next, { look: expression.look, set: expression.words })
      case 'other':
        return this.#step(OTHER, next, { set: expression.words })
      case 'sequence':
        return this.#ordered(expression.parts).reduceRight((after, part) => this.#compile(part, after), next)
      case 'choice':
        return this.#choice(
          expression.parts.map((part) => this.#flat(part)),
          next,
        )
      case 'repeat':
        return this.#repeat(expression.part, expression.least, expression.most, next)
      case 'gap':
        this.#branches = true
        return this.#step(GAP, next, { number: expression.most })
      case 'slot':
        return this.#step(SLOT, next, { role: expression.role, slot: expression.slot })
      case 'named': {
        const { role, part } = expression
        return this.#step(OPEN, this.#compile(part, this.#step(CLOSE, next, { role })), { role })
      }
      case 'joint':
        return this.#step(JOINT, next)
      case 'unless':
        return this.#step(UNLESS, next, { unless: compile(expression.part, expression.way) })
    }
  }

  #ordered(parts: readonly Expression[]): readonly Expression[] {
    return this.#way === 1 ? parts : parts.toReversed()
  }

  /** The parts of an alternative in the order in which they are walked, sequences within it opened. */
  #flat(expression: Expression): readonly Expression[] {
    return expression.is === 'sequence'
      ? this.#ordered(expression.parts).flatMap((part) => this.#flat(part))
      : [expression]
  }

  /** Alternatives that begin with the same word share it, so that one look at a token tells among hundreds; the longer go first. */
  #choice(ways: readonly (readonly Expression[])[], next: number): number {
    const byWord = new Map<number, (readonly Expression[])[]>()
    const others: (readonly Expression[])[] = []
    let isOver = false
    for (const way of ways) {
      const [first, ...rest] = way
      if (first?.is === 'word') byWord.set(first.word, [...(byWord.get(first.word) ?? []), rest])
      else if (first?.is === 'choice') others.push(...first.parts.map((part) => [...this.#flat(part), ...rest]))
      else if (first) others.push(way)
      else isOver = true
    }
    if (others.some(([first]) => first?.is === 'word' || first?.is === 'choice')) {
      const words = [...byWord].flatMap(([word, rests]) =>
        rests.map((rest) => [{ is: 'word', word } as const, ...rest]),
      )
      return this.#choice([...words, ...others, ...(isOver ? [[]] : [])], next)
    }
    const starts = others.map((way) => way.reduceRight((after, part) => this.#compile(part, after), next))
    if (byWord.size > 0)
      starts.unshift(
        this.#step(WORDS, 0, {
          words: new Map([...byWord].map(([word, rests]) => [word, this.#choice(rests, next)])),
        }),
      )
    if (isOver) starts.push(next)
    return starts.reduceRight((other, start) => this.#fork(start, other))
  }

  #fork(next: number, other: number): number {
    return this.#step(FORK, next, { other })
  }

  #repeat(part: Expression, least: number, most: number, next: number): number {
    if (most === 1) return this.#fork(this.#compile(part, next), next)
    this.#branches = true
    const loop = new Step(FORK)
    const at = this.#add(loop)
    loop.next = this.#compile(part, at)
    loop.other = next
    return least === 0 ? at : this.#compile(part, at)
  }
}

function firstOf(steps: readonly Step[], start: number): First | undefined {
  const words = new Set<number>()
  const looks: Step[] = []
  const slots = new Set<Slot>()
  const open = [start]
  const seen = new Set(open)
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    const step = steps[number]!
    if (step.kind === END || step.kind === GAP || step.kind === OTHER) return undefined
    if (step.kind === WORD) words.add(step.number)
    else if (step.kind === WORDS) for (const word of step.words!.keys()) words.add(word)
    else if (step.kind === LOOK) looks.push(step)
    else if (step.kind === SLOT) slots.add(step.slot!)
    else
      for (const next of step.kind === FORK ? [step.next, step.other] : [step.next])
        if (!seen.has(next)) {
          seen.add(next)
          open.push(next)
        }
  }
  const bits = new Uint32Array((Math.max(0, ...words) >> 5) + 1)
  for (const word of words) bits[word >> 5]! |= 1 << (word & 31)
  return { words: bits, looks, slots: [...slots] }
}
