/** What a slot of a pattern may take: a mention of this kind. */
export const SLOTS = [
  'person',
  'people',
  'post',
  'posts',
  'body',
  'bodies',
  'event',
  'agreement',
  'document',
  'date',
  'period',
  'place',
] as const
export type Slot = (typeof SLOTS)[number]

/** A pattern as its notation says it: a tree. Words are numbers of the vocabulary. */
export type Expression =
  | { readonly is: 'word'; readonly word: number }
  /** One token of this look; of these words, where there are any. */
  | { readonly is: 'look'; readonly look: Look; readonly words?: ReadonlySet<number> }
  /** One token that is none of these words. */
  | { readonly is: 'other'; readonly words: ReadonlySet<number> }
  | { readonly is: 'sequence'; readonly parts: readonly Expression[] }
  | { readonly is: 'choice'; readonly parts: readonly Expression[] }
  | { readonly is: 'repeat'; readonly part: Expression; readonly least: number; readonly most: number }
  /** So many tokens at most, as few as will do. */
  | { readonly is: 'gap'; readonly most: number }
  /** A mention of a kind, which takes a role. */
  | { readonly is: 'slot'; readonly role: string; readonly slot: Slot }
  /** Words that take a role. */
  | { readonly is: 'named'; readonly role: string; readonly part: Expression }
  /** Takes no token: no white space stands here. */
  | { readonly is: 'joint' }
  /** Takes no token: these words do not follow. */
  | { readonly is: 'unless'; readonly part: Expression }

/** How a token must look, as bits of `Tokens.shape` and of `Known.traits`. */
export interface Look {
  readonly shape: number
  /** Bits of the shape that must not be set. */
  readonly bare: number
  readonly traits: number
}

/** Words that a part of a pattern may be, each as its tokens; undefined where it is more than words. */
export function phrasesOf(expression: Expression): readonly (readonly number[])[] | undefined {
  switch (expression.is) {
    case 'word':
      return [[expression.word]]
    case 'sequence': {
      let heads: readonly (readonly number[])[] = [[]]
      for (const part of expression.parts) {
        const tails = phrasesOf(part)
        if (!tails) return undefined
        heads = heads.flatMap((head) => tails.map((tail) => [...head, ...tail]))
      }
      return heads
    }
    case 'choice': {
      const all = expression.parts.map(phrasesOf)
      return all.every((phrases) => phrases !== undefined) ? all.flat() : undefined
    }
    case 'repeat': {
      const once = expression.most === 1 ? phrasesOf(expression.part) : undefined
      return once && (expression.least === 0 ? [...once, []] : once)
    }
    default:
      return undefined
  }
}

/** May the pattern match no token at all? */
export function isEmpty(expression: Expression): boolean {
  switch (expression.is) {
    case 'sequence':
      return expression.parts.every(isEmpty)
    case 'choice':
      return expression.parts.some(isEmpty)
    case 'repeat':
      return expression.least === 0 || isEmpty(expression.part)
    case 'named':
      return isEmpty(expression.part)
    case 'gap':
    case 'joint':
    case 'unless':
      return true
    default:
      return false
  }
}
