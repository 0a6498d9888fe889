import type { Vocabulary } from '../../2-text/tokens.ts'
import type { DataFileError } from '../../errors.ts'
import { type Expression, isEmpty, SLOTS, type Slot } from './expression.ts'
import { LOOKS } from './looks.ts'

/** Tokens that “...” may take without a number. */
const LONGEST_GAP = 14

/** What a pattern is read with. */
export interface Notation {
  readonly vocabulary: Vocabulary
  /** The pattern of a set by its name. @throws DataFileError when there is none */
  readonly named: (name: string) => Expression
  /** What to throw for a problem of the pattern: tells where it stands. */
  readonly wrong: (problem: string) => DataFileError
}

const PIECE =
  /\{[^}]*\}|\[[^\]]*\]|<[^>]*>|\.\.\.\d*|!<?\(|[()|?*+]|'[^'\s]+'|[^\s{}[\]<>()|?*+~']+(?:'[^\s{}[\]<>()|?*+~']+)*|\S/gu

/**
 * Reads a pattern. It looks like the words that it finds, with these signs:
 *
 * - `SN0000` where a word has letters too, a nought is any digit
 * - `(a|b)` one of these; `a?` may be missing; `a*` any number of times; `a+` once at least
 * - `...` up to fourteen tokens, `...5` up to five
 * - `[capital]` one token of this look, `[small nay qua]` one of these words if it has it, `[not , ;]` one token that is none of these, `'('` a sign of the notation as a mark of the text
 * - `~` no white space between two tokens: `[day]~/~[month]`
 * - `<kin>` the words of another entry
 * - `{post:post}` a mention of this kind in this role, `{year:[year]}` words in this role; `[post]` a mention that takes no role
 * - `!(a|b)` these words do not follow, `!<(a|b)` these do not stand right before
 *
 * @throws DataFileError when a sign is not understood
 */
export function parsePattern(text: string, notation: Notation): Expression {
  return new PatternReader(text, text.match(PIECE) ?? [], notation).whole()
}

class PatternReader {
  readonly #text: string
  readonly #pieces: readonly string[]
  readonly #notation: Notation
  #at = 0

  constructor(text: string, pieces: readonly string[], notation: Notation) {
    this.#text = text
    this.#pieces = pieces
    this.#notation = notation
  }

  whole(): Expression {
    const expression = this.#choice()
    if (this.#at < this.#pieces.length) throw this.#error(`“${this.#pieces[this.#at]}” closes nothing`)
    return expression
  }

  #choice(): Expression {
    const parts = [this.#sequence()]
    while (this.#pieces[this.#at] === '|') {
      this.#at++
      parts.push(this.#sequence())
    }
    return parts.length === 1 ? parts[0]! : { is: 'choice', parts }
  }

  #sequence(): Expression {
    const parts: Expression[] = []
    for (let piece = this.#pieces[this.#at]; piece && piece !== '|' && piece !== ')'; piece = this.#pieces[this.#at]) {
      this.#at++
      parts.push(this.#repeated(this.#part(piece)))
    }
    if (parts.length === 0) throw this.#error('there is nothing between two signs')
    return parts.length === 1 ? parts[0]! : { is: 'sequence', parts }
  }

  #repeated(part: Expression): Expression {
    const sign = this.#pieces[this.#at]
    if (sign !== '?' && sign !== '*' && sign !== '+') return part
    this.#at++
    if (sign !== '?' && isEmpty(part)) throw this.#error(`what “${sign}” repeats may be nothing`)
    const whole = (one: Expression): Expression => ({
      is: 'repeat',
      part: one,
      least: sign === '+' ? 1 : 0,
      most: sign === '?' ? 1 : Number.POSITIVE_INFINITY,
    })
    // of “TP.HCM?” the sign is of the last token, as it is of the last word elsewhere
    if (part.is !== 'sequence' || this.#pieces[this.#at - 2] === ')') return whole(part)
    return { is: 'sequence', parts: [...part.parts.slice(0, -1), whole(part.parts.at(-1)!)] }
  }

  #part(piece: string): Expression {
    if (piece === '(' || piece === '!(' || piece === '!<(') {
      const inner = this.#choice()
      if (this.#pieces[this.#at++] !== ')') throw this.#error('a bracket is not closed')
      return piece === '(' ? inner : { is: 'unless', part: inner, way: piece === '!(' ? 1 : -1 }
    }
    if (piece.length === 1 && "?*+{}[]<>'".includes(piece))
      throw this.#error(`“${piece}” stands for nothing here; as a mark it is '${piece}'`)
    if (piece === '~') return { is: 'joint' }
    if (piece.startsWith('...')) return { is: 'gap', most: Number(piece.slice(3)) || LONGEST_GAP }
    if (piece.startsWith('[')) return this.#look(piece.slice(1, -1).trim())
    if (piece.startsWith('<')) return this.#notation.named(piece.slice(1, -1))
    if (piece.startsWith('{')) return this.#slot(piece.slice(1, -1))
    return this.#words(piece.startsWith("'") ? piece.slice(1, -1) : piece)
  }

  #words(words: string): Expression {
    const parts = this.#notation.vocabulary.addAll(words).map((word): Expression => ({ is: 'word', word }))
    return parts.length === 1 ? parts[0]! : { is: 'sequence', parts }
  }

  #look(words: string): Expression {
    const [first, ...rest] = words.split(/\s+/)
    if (first === 'not') return { is: 'other', words: this.#set(rest) }
    if (SLOTS.includes(words as Slot)) return { is: 'slot', role: '', slot: words as Slot }
    const look = LOOKS[first!]
    if (!look)
      throw this.#error(
        `a token is ${Object.keys(LOOKS).join(', ')} or “not” some words, a mention ${SLOTS.join(', ')}, and not “${words}”`,
      )
    return { is: 'look', look, ...(rest.length > 0 && { words: this.#set(rest) }) }
  }

  #set(words: readonly string[]): ReadonlySet<number> {
    return new Set(words.flatMap((word) => this.#notation.vocabulary.addAll(word)))
  }

  #slot(words: string): Expression {
    const [role, of = ''] = words.split(':') as [string, string?]
    if (/^[[<]/.test(of)) return { is: 'named', role, part: this.#inner(of) }
    if (SLOTS.includes(of as Slot)) return { is: 'slot', role, slot: of as Slot }
    throw this.#error(`a slot is {role:kind}, and the kinds are ${SLOTS.join(', ')}; “{${words}}” is not`)
  }

  #inner(piece: string): Expression {
    return piece.startsWith('[') ? this.#look(piece.slice(1, -1).trim()) : this.#notation.named(piece.slice(1, -1))
  }

  #error(reason: string): DataFileError {
    return this.#notation.wrong(`in “${this.#text}” ${reason}`)
  }
}
