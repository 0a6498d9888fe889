import { read } from './2-text/read.ts'
import { placeOf } from './2-text/signs/rewriting.ts'
import { textOf } from './2-text/tokens.ts'
import type { Mentions } from './3-mentions/index.ts'
import { mentionsOf } from './3-mentions/publication.ts'
import type { Mention, PostMention, Range } from './3-mentions/types.ts'
import { findReferents, type Referents } from './4-referents/index.ts'
import { placeLabel } from './4-referents/places.ts'
import type { Reason } from './4-referents/reasons.ts'
import { layItems } from './5-claims/items.ts'
import { findMatches } from './5-claims/match.ts'
import { verbatim } from './5-claims/verbatim.ts'
import { tryPatterns } from './5-claims/why-not.ts'
import { claimsIn } from './article-claims.ts'
import { DataFileError } from './errors.ts'
import { wordsOfStep } from './knowledge/grammar/step-words.ts'
import type { Knowledge } from './knowledge/index.ts'
import type { Article, Extraction, LocalEntity, Span } from './model.ts'

/** Words that were taken for something, and what was seen in them. */
export interface ExplainedMention extends Span {
  /** What it was taken for: `person`, `post`, `body` …, or a part: `role`, `owner`. */
  readonly kind: string
  readonly words: string
  /** Full name of the thing, where it says more than the words. */
  readonly means?: string
  /** Why it was taken for that, where it is not written out. */
  readonly because?: Reason
  readonly parts: readonly ExplainedMention[]
}

/** A place where the pattern of a rule fits. */
export interface FittingRule extends Span {
  /** Id of the rule. */
  readonly rule: string
  readonly words: string
  /** The words that each slot of the pattern took. */
  readonly roles: Readonly<Record<string, string>>
  /** It gave at least one claim; else what it took was no person, body or post after all, or a better rule had the word. */
  readonly claims: boolean
}

/** How a text was read, step by step. */
export interface Explanation {
  readonly text: string
  readonly mentions: readonly ExplainedMention[]
  readonly rules: readonly FittingRule[]
  readonly extraction: Extraction
}

/**
 * The steps between a text and its claims: what `extract` sees in it. For people who wonder why an edge is there or is
 * not, and for those who write rules.
 *
 * @param from what the article around the text would tell: its province, its date
 * @example
 * explain('Bà Lê Thị Ba phát biểu.', loadKnowledge()).mentions[0] // { kind: 'person', words: 'Bà Lê Thị Ba', … }
 */
export function explain(text: string, knowledge: Knowledge, from: Omit<Article, 'id' | 'text'> = {}): Explanation {
  const article = { ...from, id: 'text', text }
  const reading = read(article, knowledge)
  const mentions = mentionsOf(reading, knowledge)
  const referents = findReferents(mentions)
  const extraction = verbatim(claimsIn(referents, knowledge), article, reading.plain)
  const items = layItems(referents.mentions, referents.groups, referents.titles)
  const matches = findMatches(referents.mentions, items, knowledge.rules.patterns)
  const wordsAt = (range: Range) => textOf(mentions.page.reading.tokens, range.from, range.to)
  return {
    text,
    mentions: mentions.all.map((mention) => explainMention(mention.kind, mention, mentions, referents, extraction)),
    rules: matches.map((match) => {
      const span = spanOf(match, mentions)
      const gave = ({ rule, evidence }: Extraction['claims'][number]) =>
        rule === match.rule.id && evidence.start < span.end && evidence.end > span.start
      const roles = Object.entries(match.roles).map(([role, item]) => [role, wordsAt(item)] as const)
      return {
        ...span,
        rule: match.rule.id,
        words: wordsAt(match),
        roles: Object.fromEntries(roles),
        claims: extraction.claims.some(gave),
      }
    }),
    extraction,
  }
}

/** What a pattern of a rule came to in a sentence. */
export interface Trial {
  readonly pattern: string
  /** The words of the sentence by which the pattern is found; without them none of its words stand there. */
  readonly found?: string
  /** The word at which it gave up on its way to the left or right, and what it asks for there. */
  readonly gaveUp?: { readonly side: 'left' | 'right'; readonly at: string; readonly wanted: readonly string[] }
  /** It fits, but these words keep the rule silent. */
  readonly silenced?: { readonly by: string; readonly words: string }
  /** It fits. */
  readonly fits: boolean
}

/**
 * Why a rule did not read a sentence as one expected: for each of its patterns, the word at which it gave up.
 *
 * @throws DataFileError when there is no such rule
 * @example
 * whyNot('Ông Trần Văn Hai sẽ chủ trì hội nghị.', 'chaired', loadKnowledge())[0]?.gaveUp?.at // 'sẽ'
 */
export function whyNot(
  text: string,
  rule: string,
  knowledge: Knowledge,
  from: Omit<Article, 'id' | 'text'> = {},
): readonly Trial[] {
  if (!knowledge.rules.byId.has(rule)) throw new DataFileError('data/rules', `there is no rule “${rule}”`)
  const mentions = mentionsOf(read({ ...from, id: 'text', text }, knowledge), knowledge)
  const { groups, titles } = findReferents(mentions)
  const items = layItems(mentions, groups, titles)
  const patterns = knowledge.rules.patterns.filter((pattern) => pattern.rule.id === rule)
  const { tokens } = mentions.page.reading
  const word = (at: number) => textOf(tokens, Math.max(at, 0), Math.max(at, 0) + 1)
  return [...tryPatterns(mentions, items, patterns)].flatMap(([{ text: pattern }, trials]): readonly Trial[] => {
    if (trials.length === 0) return [{ pattern, fits: false }]
    return trials.map(({ anchor, gaveUp, silenced }) => ({
      pattern,
      found: textOf(tokens, anchor.from, anchor.to),
      ...(gaveUp && {
        gaveUp: {
          side: gaveUp.side,
          at: word(gaveUp.side === 'right' ? gaveUp.at : gaveUp.at - 1),
          wanted: gaveUp.wanted.map((step) => wordsOfStep(step, knowledge.lexicon.vocabulary)),
        },
      }),
      ...(silenced && { silenced: { by: silenced.by, words: word(silenced.at) } }),
      fits: !gaveUp && !silenced,
    }))
  })
}

function explainMention(
  kind: string,
  mention: Mention,
  all: Mentions,
  referents: Referents,
  extraction: Extraction,
): ExplainedMention {
  const span = spanOf(mention, all)
  const words = textOf(all.page.reading.tokens, mention.from, mention.to)
  const means = meaningOf(mention, span, referents, extraction)
  const because = mention.kind === 'post' ? reasonOfPost(mention, means, referents) : reasonOf(mention, referents)
  return {
    kind,
    ...span,
    words,
    ...(means !== undefined && means !== words && { means }),
    ...(because && because !== 'written out' && { because }),
    parts: partsOf(mention).map(([part, inner]) => explainMention(part, inner, all, referents, extraction)),
  }
}

function partsOf(mention: Mention): readonly (readonly [string, Mention])[] {
  switch (mention.kind) {
    case 'post':
      return [
        ...(mention.body ? [['body', mention.body] as const] : []),
        ...(mention.place ? [['place', mention.place] as const] : []),
      ]
    case 'body':
      if (mention.owner.by === 'body') return [['owner', mention.owner.body]]
      return mention.owner.by === 'unit' ? [['place', mention.owner.place]] : []
    case 'place':
      return mention.parent ? [['parent', mention.parent]] : []
    default:
      return []
  }
}

const KINDS: Partial<Record<Mention['kind'], LocalEntity['kind']>> = {
  post: 'Position',
  body: 'Organization',
  place: 'Place',
  agreement: 'Agreement',
  document: 'Document',
  event: 'Event',
  figure: 'Figure',
}

function meaningOf(
  mention: Mention,
  span: Span,
  { people, places }: Referents,
  { entities, claims }: Extraction,
): string | undefined {
  if (mention.kind === 'person') return people.of(mention)?.name
  if (mention.kind === 'date') return mention.date
  if (mention.kind === 'place' && !mention.name) {
    const place = places.of(mention)
    return place && placeLabel(place)
  }
  if (mention.kind === 'period') return [mention.period.from, mention.period.to].filter(Boolean).join(' – ')
  const kind = KINDS[mention.kind]
  const ofKind = entities.filter((entity) => entity.kind === kind)
  const within = (part: Span) => part.start >= span.start && part.end <= span.end
  const same = (part: Span) => part.start === span.start && part.end === span.end
  // A body's name may hold that of another: what the article is said to name there comes before what else begins there.
  const named = claims.filter((claim) => claim.kind === 'MENTIONS' && within(claim.evidence)).map(({ to }) => to)
  const cast = claims.filter(({ roles }) => Object.values(roles).some(same)).flatMap(({ from, to }) => [from, to])
  const found =
    ofKind.find(({ id }) => named.includes(id)) ??
    ofKind.find(({ first }) => within(first)) ??
    ofKind.find(({ id }) => cast.includes(id))
  return found?.label
}

function reasonOf(mention: Mention, { people, places, bodies }: Referents): Reason | undefined {
  switch (mention.kind) {
    case 'person':
      return people.because(mention)
    case 'place':
      return places.because(mention)
    case 'body':
      return bodies.because(mention)
    default:
      return undefined
  }
}

/** Of a post that names no body itself: whether those told with it do. */
function reasonOfPost(
  { role, body, place, from }: PostMention,
  means: string | undefined,
  { groups: { groups, free } }: Referents,
): Reason | undefined {
  if (body || place || means === undefined || means === role) return undefined
  const chains = [...free, ...groups.flatMap(({ posts }) => posts.map(({ chain }) => chain))]
  const own = chains.find(({ posts }) => posts.some((post) => post.from === from))
  return own?.posts.some((post) => post.from !== from && (post.body || post.place)) ? 'stands beside' : undefined
}

function spanOf({ from, to }: Range, { page }: Mentions): Span {
  const { start, end } = page.reading.tokens
  return placeOf(page.reading.plain, { start: start[from]!, end: end[to - 1]! })
}
