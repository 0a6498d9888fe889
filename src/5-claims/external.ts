import { fold, tidy } from '../2-text/vietnamese.ts'
import type { ExternalClaim, JudgedThing } from '../knowledge/judgements.ts'
import type { Article, ClaimKind, Extraction, LocalEntity } from '../model.ts'
import { Adding } from './adding.ts'

/** What stands in the place of a rule where a program of the user's has read the words. */
const RULE = 'external'

/** A claim that was not taken: its place in the list, and why. */
export interface Refusal {
  readonly at: number
  readonly why: string
}

/** What an article says with what a program of the user's has read in it, as far as the article bears it out. */
export interface WithExternal {
  readonly extraction: Extraction
  readonly taken: number
  readonly refused: readonly Refusal[]
}

/** Which kinds of things each kind of claim joins. `SUCCEEDED_BY` joins two of one kind, `MENTIONS` has only the second. */
const JOINED: Readonly<Record<Exclude<ClaimKind, 'MENTIONS' | 'SUCCEEDED_BY'>, readonly [string, string]>> = {
  HOLDS: ['Person', 'Position'],
  PARTY_TO: ['Organization', 'Agreement'],
  SIGNED: ['Person', 'Agreement'],
  ORGANISED: ['Organization', 'Event'],
  CHAIRED: ['Person', 'Event'],
  ATTENDED: ['Person', 'Event'],
  SPOKE_AT: ['Person', 'Event'],
  SUBJECT_OF: ['Person Organization', 'Event'],
  DECIDED: ['Person Organization', 'Event'],
  ABOUT: ['Event', 'Agreement Document'],
  ISSUED: ['Organization', 'Document'],
  REPORTS: ['Organization', 'Figure'],
}

/**
 * Adds the claims of a program of the user's, each only if the article bears it out: its quote stands in the text to the letter at
 * its place, its names stand in the quote, and its years in the article. What cannot be checked is not believed.
 *
 * @param read what the program knows of a name that stands alone
 */
export function withExternal(
  extraction: Extraction,
  article: Article,
  claims: readonly ExternalClaim[],
  read: (name: string) => readonly LocalEntity[],
): WithExternal {
  const adding = new Adding(extraction, RULE, read)
  const refused: Refusal[] = []
  const { text } = article
  const plainText = plain(text)
  for (const [at, claim] of claims.entries()) {
    const why = wrongWith(claim, article, { text: plainText, known: extraction.entities })
    if (why) refused.push({ at, why })
    else adding.add(claim, text, { rule: RULE, confidence: claim.confidence })
  }
  const { entities, claims: all } = adding
  return { extraction: { ...extraction, entities, claims: all }, taken: claims.length - refused.length, refused }
}

/** Why a claim is not taken, or nothing. */
function wrongWith(claim: ExternalClaim, article: Article, around: Omit<Words, 'quote'>): string | undefined {
  const { start, quote, kind, from, to } = claim
  if (article.text.slice(start, start + quote.length) !== quote)
    return `the quote does not stand at ${start}: “${quote}”`
  const unfit = wrongEnds(kind, from?.kind, to.kind)
  if (unfit) return unfit
  const words = { ...around, quote: plain(quote) }
  const missing = [from ?? [], to].flat().find((thing) => !standsThere(thing, words))
  if (missing) return `the name “${missing.name}” does not stand in the quote “${quote}”`
  const years = [claim.since, claim.until, ...[from, to].flatMap((thing) => [thing?.date, thing?.from, thing?.to])]
  const untold = years.find((date) => date && !isTold(Number(date.slice(0, 4)), article, words.text))
  return untold && `the year of ${untold} does not stand in the article`
}

function wrongEnds(kind: ClaimKind, from: string | undefined, to: string): string | undefined {
  if (kind === 'MENTIONS') return from === undefined ? undefined : 'MENTIONS has no “from”'
  if (from === undefined) return `${kind} lacks “from”`
  if (kind === 'SUCCEEDED_BY')
    return from === to && ['Place', 'Organization', 'Agreement'].includes(to)
      ? undefined
      : 'SUCCEEDED_BY joins two places, two bodies or two agreements'
  const [one, other] = JOINED[kind]
  if (one.split(' ').includes(from) && other.split(' ').includes(to)) return undefined
  return `${kind} goes from ${one.replace(' ', ' or ')} to ${other.replace(' ', ' or ')}, not from ${from} to ${to}`
}

/** In lower case, and in the spelling in which names are compared. */
interface Words {
  readonly quote: string
  readonly text: string
  /** What the program itself has read in the article. */
  readonly known: readonly LocalEntity[]
}

/**
 * Does a name stand in the quote? Itself; or another form by which the article calls the same thing, as the program has read it; or of a
 * person the given name, where the article has the full one; or of a post its role, where its body stands there too.
 */
function standsThere(thing: JudgedThing, words: Words): boolean {
  const { quote, text, known } = words
  const said = [thing.role, thing.number, thing.measure].filter((part) => part !== undefined)
  if (!said.every((part) => stands(part, quote))) return false
  const body = thing.kind === 'Position' ? thing.body : undefined
  if (body !== undefined && !standsThere({ kind: 'Organization', name: body }, words)) return false
  if (stands(thing.name, quote)) return true
  const is = (form: string) => fold(form) === fold(thing.name)
  const read = known.filter(({ kind, label, aliases }) => kind === thing.kind && [label, ...aliases].some(is))
  if (read.some(({ label, aliases }) => [label, ...aliases].some((form) => stands(form, quote)))) return true
  if (thing.kind === 'Person') return stands(thing.name, text) && stands(thing.name.trim().split(/\s+/).at(-1)!, quote)
  return thing.role !== undefined && body !== undefined
}

function isTold(year: number, { published }: Article, text: string): boolean {
  const told = published === undefined ? Number.NaN : Number(published.slice(0, 4))
  return year === told || year === told - 1 || stands(String(year), text)
}

function plain(text: string): string {
  return tidy(text).toLowerCase()
}

/** Whether some words stand in a plain text as whole words. */
function stands(name: string, text: string): boolean {
  const wanted = fold(name)
  if (wanted === '') return false
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const around = [text[at - 1] ?? ' ', text[at + wanted.length] ?? ' ']
    if (around.every((sign) => !/[\p{L}\p{M}\p{N}]/u.test(sign))) return true
  }
  return false
}
