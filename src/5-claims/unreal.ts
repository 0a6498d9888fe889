import { beginningAt, endingAt, lastBefore } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import type { Mention, Range } from '../3-mentions/types.ts'
import { UNREAL, type UnrealKind, type UnrealSense } from '../knowledge/clause-words.ts'

/** Where an article tells of no fact, and where of what follows from a condition: “Nếu trúng cử, ông A là Chủ tịch”. */
interface Clauses {
  readonly unreal: readonly Range[]
  readonly after: readonly Range[]
}

const found = new WeakMap<Page, Clauses>()

/**
 * Does a verb stand in a clause that says what is only asked, supposed, feared, wished, or almost happened: “Nếu ông A được bầu làm Chủ tịch thì …”,
 * “suýt được bầu”, “Có tin đồn …”, “Ông A làm Bí thư?” Decided for the clause and not for the verb; a post that merely stands beside a name is held there too.
 */
export function isUnreal(page: Page, mentions: readonly Mention[], cue: number): boolean {
  const known = found.get(page) ?? clausesOf(page, mentions)
  found.set(page, known)
  const within = ({ from, to }: Range) => from <= cue && cue < to
  if (known.unreal.some(within)) return true
  // “Nếu trúng cử, bà là Chủ tịch”; but “nếu như trước kia ông là phó thì năm 2020 ông được bầu làm …”
  const main = known.after.find(within)
  return main !== undefined && !mentions.some(({ kind, from, to }) => kind === 'date' && from >= main.from && to <= cue)
}

function clausesOf(page: Page, mentions: readonly Mention[]): Clauses {
  const unreal: Range[] = []
  const after: Range[] = []
  const asked: Range[] = []
  const presumed = new Set<number>()
  for (let at = 0; at < page.length; at++) {
    const hit = page.longest(at, UNREAL)
    const sense = hit?.sense as UnrealSense | undefined
    if (!hit || !sense || sense.unless.includes(page.folded(at - 1, at)) || isInName(mentions, at)) continue
    const end = page.sentenceEnd(at)
    if (sense.kind === 'presumes') presumed.add(page.sentence(at))
    else if (sense.kind === 'whether') asked.push({ from: clauseStart(page, at), to: at })
    else {
      const to = clauseEnd(page, mentions, hit.to, sense.kind)
      unreal.push({ from: at, to })
      if (sense.kind === 'condition' && to < end)
        after.push({ from: to, to: clauseEnd(page, mentions, to + 1, 'wish') })
    }
    at = hit.to - 1
  }
  const { sentences } = page.reading
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const [from, to] = [sentences[sentence]!, sentences[sentence + 1]!]
    if (isQuestion(page, from, to)) asked.push({ from: questionStart(page, mentions, from, to), to })
  }
  unreal.push(...asked.filter(({ from }) => !presumed.has(page.sentence(from))))
  return { unreal, after }
}

/** “Công ty Nhà Mơ” */
function isInName(mentions: readonly Mention[], at: number): boolean {
  const around = lastBefore(mentions, at + 1)
  return (around?.kind === 'body' || around?.kind === 'person') && around.from < at && at < around.to
}

function isQuestion(page: Page, from: number, to: number): boolean {
  for (let at = to - 1; at >= from && at >= to - 3 && page.mark(at); at--) if (page.token(at) === '?') return true
  return false
}

/** “…, việc này có đúng không?” asks its last clause; “…, phải không?” all of it. */
function questionStart(page: Page, mentions: readonly Mention[], from: number, to: number): number {
  for (let at = to - 2; at > from; at--) {
    if (!/^[,;:]$/.test(page.token(at))) continue
    if (
      !page.begins('question-tag', at + 1) &&
      !mentions.some((mention) => mention.kind === 'post' && mention.from === at + 1)
    )
      return at + 1
  }
  return from
}

function clauseStart(page: Page, at: number): number {
  const start = page.sentenceStart(at)
  for (let from = at; from > start; from--) if (/^[,;]$/.test(page.token(from - 1))) return from
  return start
}

/** Where what such a word says ends: at “thì”, at “nhưng”, at the comma behind which something else is said, at the end of the sentence. */
function clauseEnd(page: Page, mentions: readonly Mention[], from: number, kind: UnrealKind): number {
  const end = page.sentenceEnd(from - 1)
  if (kind === 'condition')
    for (let at = from; at < end && page.token(at) !== ';'; at++) if (page.begins('main-clause', at)) return at
  for (let at = from; at < end; at++) {
    if (page.begins('turns', at)) return at
    // “Theo tin đồn, ông A …”
    if (kind === 'counterfactual' || page.token(at) !== ',' || at === from) continue
    const ending = endingAt(mentions, at)
    const before = ending?.kind === 'person' || ending?.kind === 'post' ? ending : undefined
    const behind = beginningAt(mentions, at + 1)
    // “Nếu ông A, Bí thư Huyện ủy X, được bầu …”: the commas of what is only said of A
    if (before && behind?.kind === 'post') continue
    if (before?.kind === 'post' && onlyNames(page, mentions, from, at)) continue
    return at
  }
  return end
}

/** Is there nothing but a name and its posts between two places, so that the verb of the clause is still to come? */
function onlyNames(page: Page, mentions: readonly Mention[], from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const mention = lastBefore(mentions, at + 1)
    if (mention && at < mention.to) at = mention.to
    else if (page.begins('beside-a-name', at)) at++
    else return false
  }
  return true
}
