import { between, lastBefore } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, DateMention, Mention, Range } from '../3-mentions/types.ts'
import type { Group } from '../4-referents/group.ts'
import { SANCTION, type SanctionSense } from '../knowledge/clause-words.ts'
import type { MeasureStatus } from '../model.ts'
import { Accused, type Chain, type Subject, type Subjects } from './accused.ts'
import type { Item, Items } from './match.ts'
import { isProposed } from './proposals.ts'
import { isReproof, isReproofOfState, isReproved, isVague } from './reproofs.ts'
import { isLaterTrial, isToldAsPast, isTrialToCome, trialFrom } from './trials.ts'
import { isUnreal } from './unreal.ts'

/** What a passage says of one chain of measures. */
export interface Sanctioned {
  readonly chain: Chain
  readonly status: MeasureStatus
  readonly subjects: readonly Subject[]
  readonly by: readonly (BodyMention | Group)[]
  readonly date: DateMention | undefined
  /** The words that say so. */
  readonly where: Range
}

/** Who was reprimanded, dismissed, expelled, prosecuted, arrested, in order of the text. */
export function findSanctions({ page: plain, all }: Mentions, items: Items): readonly Sanctioned[] {
  const chains = chainsOf(plain, all)
  if (chains.length === 0) return []
  // “3 người, trong đó có ông A”: the number is a word here
  const page = plain.with(all.filter(({ kind }) => kind !== 'figure'))
  const accused = new Accused(page, items)
  const dates = daysOf(page, all)
  const found: Sanctioned[] = []
  let consumed: Chain | undefined
  /** Of a measure against somebody who is not named, whose sentence may go on: “khiển trách tập thể cấp ủy; cảnh cáo ông A”. */
  let opened: { readonly by: Sanctioned['by']; readonly sentence: number } | undefined
  for (const [i, chain] of chains.entries()) {
    const before = accused.before(chain)
    // “mở phiên tòa xét xử ông A”
    const opening = trialFrom(plain, chain.from)
    if (chain === consumed || isUnreal(plain, all, chain.from)) continue
    const status = isTrialToCome(page, chain, opening, before) ? undefined : statusOf(page, chain, before)
    if (!status) continue
    const last = found.at(-1)
    const start = page.startOf('lead-of-measure', opening) ?? opening
    if (page.ends('enemy-rules', start)) continue
    // “cảnh cáo ông A; khiển trách bà B”: decided by the same
    const another = last && accused.another(chain, last.where.to)
    const follows = last && (another || goesOn(page, last, start)) ? last : undefined
    const passive = sameAsBefore(page, all, last, chain, othersThan(page, last, chain, before))
    const isListed = opened?.sentence === page.sentence(start) && page.token(start - 1) === ';'
    const isFormal = follows !== undefined || isListed || isDecision(page, items, chain, start)
    const next = chains[i + 1]
    const excludes = next && isOtherThan(page, chain, next) ? next : undefined
    const subjects = passive ?? another ?? (isFormal ? accused.behind(chain, excludes) : undefined)
    const deciding = () => decidersOf(page, items, all, { chain, start, passive, subjects: subjects?.all ?? [] })
    if (!subjects || subjects.all.length === 0) {
      if (isFormal && !isListed && status === 'happened') opened = { by: deciding(), sentence: page.sentence(start) }
      continue
    }
    if (passive && isReproof(chain.senses) && !isReproved(page, all, passive.to, chain)) continue
    const end = Math.max(chain.to, subjects.to)
    // “kỷ luật ông A bằng hình thức cảnh cáo”
    const named = next && isVague(chain.senses) && page.fits('by-way-of', end, next.from) ? next : chain
    consumed = named
    const by = (passive ? undefined : (follows ?? (isListed ? opened : undefined))?.by) ?? deciding()
    const said = saidFrom(page, chain, status)
    const told = {
      from: Math.min(said, start, subjects.from, ...by.map(({ from }) => from)),
      to: Math.max(end, named.to),
    }
    const date = follows && !passive ? follows.date : dayOf(page, dates, told, chain)
    if (isLaterTrial(page, chain, date)) continue
    const where = date ? { from: Math.min(told.from, date.from), to: Math.max(told.to, date.to) } : told
    found.push({ chain: named, status, subjects: subjects.all, by: status === 'proposed' ? [] : by, date, where })
  }
  return found
}

/** All days but those of a time in office: “Bí thư từ năm 2010 đến năm 2015, bị …”. */
function daysOf(page: Page, all: readonly Mention[]): readonly DateMention[] {
  const dates = all.filter((mention): mention is DateMention => mention.kind === 'date' && mention.date !== undefined)
  const ofPosts = dates.flatMap(({ to }) => {
    const from = page.startOf('years-of-post', to)
    return from === undefined ? [] : [{ from, to }]
  })
  return dates.filter(({ from, to }) => !ofPosts.some((years) => years.from <= from && to <= years.to))
}

/** “… quyết định khai trừ ông A, Phó Giám đốc, do vi phạm, đã bị Công an khởi tố”: of the one whom the sentence has just told of, and of nobody else. */
function sameAsBefore(
  page: Page,
  all: readonly Mention[],
  last: Sanctioned | undefined,
  chain: Chain,
  subjects: Subjects | undefined,
): Subjects | undefined {
  if (!subjects || subjects.all.length > 0 || last?.subjects.length !== 1) return subjects
  const near = page.sentence(last.chain.from) === page.sentence(chain.from) && last.status === 'happened'
  const named = between(all, last.where.to, subjects.from).some(({ kind }) => kind === 'person')
  return near && !named && page.ends('goes-on-with-subject', subjects.from)
    ? { ...subjects, all: last.subjects }
    : subjects
}

/** “khai trừ ông A và bà B bị khiển trách”: those of a list whom the measure before has not befallen, where it has befallen some. */
function othersThan(
  page: Page,
  last: Sanctioned | undefined,
  chain: Chain,
  subjects: Subjects | undefined,
): Subjects | undefined {
  if (!last || !subjects || !isOtherThan(page, last.chain, chain)) return subjects
  const all = subjects.all.filter((subject) => !last.subjects.includes(subject))
  return all.length === 0 || all.length === subjects.all.length ? subjects : { ...subjects, from: all[0]!.from, all }
}

/** Does one measure follow another with nothing between that names who decides: “khiển trách ông A do …; cảnh cáo bà B”? */
function goesOn(page: Page, { where: { to }, by, chain, subjects }: Sanctioned, start: number): boolean {
  if (to === start || (to < start && page.fits('next-measure', to, start))) return true
  const isApart = to < start && page.token(start - 1) === ';' && page.sentence(to - 1) === page.sentence(start)
  const isActive = subjects[0]!.from >= chain.from
  return isApart && isActive && by.length > 0 && !page.raw(to, start - 1).includes(';')
}

/** The measures of an article, joined where nothing parts them; none within a name. */
function chainsOf(page: Page, all: readonly Mention[]): readonly Chain[] {
  const chains: Chain[] = []
  let mentioning: Page | undefined
  for (let at = 0; at < page.length; at++) {
    const hit = page.types(at) & SANCTION && !page.silent(at) ? page.longest(at, SANCTION) : undefined
    // “hội đồng xét xử”, “xem xét” + “xử lý kỷ luật”
    if (!hit || isNamed(all, at) || page.ends('no-measure-behind', at)) continue
    const sense = hit.sense as SanctionSense
    const last = chains.at(-1)
    const isMeant =
      sense.use === 'sentence'
        ? isOfPrison(page, hit.to) && !page.begins('sentenced-otherwise', hit.to)
        : !page.ends('only-hunted', at) && !(sense.use === 'passive' && page.begins('seized-otherwise', hit.to))
    const isNear = last && page.sentence(last.from) === page.sentence(at)
    if (isNear) mentioning ??= page.with(all)
    const joins = isNear && joined(mentioning!, last.to, at)
    if (isMeant && joins) chains.splice(-1, 1, { from: last.from, to: hit.to, senses: [...last.senses, sense] })
    else if (isMeant) chains.push({ from: at, to: hit.to, senses: [sense] })
    at = hit.to - 1
  }
  return chains
}

/** So many words behind “tuyên phạt” the term may stand. */
const SENTENCE = 40

/** “tuyên phạt ông A 5 năm tù”, and not 5 million đồng. */
function isOfPrison(page: Page, from: number): boolean {
  return page.has('prison-term', from, Math.min(page.sentenceEnd(from - 1), from + SENTENCE))
}

function joined(page: Page, from: number, to: number): boolean {
  return page.fits('between-measures', from, to)
}

/** Does a token stand within a name? */
function isNamed(all: readonly Mention[], at: number): boolean {
  const before = lastBefore(all, at + 1)
  return before !== undefined && before.to > at
}

/** Of two measures of the Party that are not alike, one at a time befalls somebody. */
function isOtherThan({ knowledge: { grammar } }: Page, one: Chain, next: Chain): boolean {
  const [first, second] = [one.senses[0]!, next.senses[0]!]
  const areAlike = [first, second].every(({ kind }) => grammar.is('kind-of-discipline', kind))
  return areAlike && !isVague(one.senses) && !isVague(next.senses) && first.measure !== second.measure
}

/** “Cảnh cáo” is a word of every day too: it is a measure where somebody decides on it, or where a headline begins with it. */
function isDecision(page: Page, items: Items, { from, to, senses }: Chain, start: number): boolean {
  if (senses.some(({ use }) => use !== 'verb' && use !== 'reproof')) return true
  if (isReproof(senses)) return isReproofOfState(page, items, start, from)
  const bodies = items.to('bodies', start) as Item<readonly BodyMention[]> | undefined
  if (bodies?.value.every(({ sense }) => sense.sector === 'party')) return true
  return from === page.sentenceStart(from) || page.begins('to-whom', to) || page.has('decides-on-measure', start, from)
}

function statusOf(page: Page, chain: Chain, before: Subjects | undefined): MeasureStatus | undefined {
  const { from, senses } = chain
  if (isVague(chain.senses) && page.ends('speaks-of-discipline', from)) return undefined
  if (page.ends('for-a-measure', from) && !isToldAsPast(page, chain, before)) return undefined
  if (senses.some(({ use }) => use === 'lifts') || page.ends('takes-back', from))
    return page.ends('proposal', page.startOf('takes-back', from) ?? from) ? undefined : 'lifted'
  if (before?.proposed) return 'proposed'
  // “không cần kỷ luật ông A”, “phải cách chức ông A”: none of it has come
  if (page.ends('deserves-measure', from) && !page.ends('had-to', from)) return undefined
  if (!isProposed(page, from) && !page.ends('weighs-measure', from)) return 'happened'
  return page.ends('asks-for-measure', from) ? 'proposed' : undefined
}

/** Where the words begin that tell of its status: what is only proposed is quoted with the word that says so. */
function saidFrom(page: Page, { from }: Chain, status: MeasureStatus): number {
  const words = status === 'proposed' ? page.startOf('asks-for-measure', from) : page.startOf('takes-back', from)
  return (status === 'happened' ? undefined : words) ?? from
}

/** Who took the measure: whom “bị” names behind it, else who stands before the words that lead to it. */
function decidersOf(
  page: Page,
  items: Items,
  all: readonly Mention[],
  {
    chain,
    start,
    passive,
    subjects,
  }: {
    readonly chain: Chain
    readonly start: number
    readonly passive: Range | undefined
    readonly subjects: readonly Subject[]
  },
): readonly (BodyMention | Group)[] {
  if (passive) {
    // whatever stands in a bracket behind the name decides nothing
    const verb = Math.max(passive.to, page.startOf('subjected', chain.from) ?? passive.to)
    const within = between(all, verb, chain.from)
    const body = within.find((mention): mention is BodyMention => mention.kind === 'body' && !mention.plural)
    return body ? [body] : []
  }
  const bodies = items.to('bodies', start) as Item<readonly BodyMention[]> | undefined
  // “Tòa án xử tại UBND xã X và tuyên phạt …”
  if (bodies && !page.ends('sits-at', bodies.from)) {
    // “Căn cứ Quy định của Bộ Chính trị, Ủy ban Kiểm tra …”: the last decides
    const deciding = page.ends('of-owner', bodies.from) ? bodies.value.slice(-1) : bodies.value
    return deciding.filter(({ plural }) => !plural)
  }
  const person = page.has('signs-measure', start, chain.from) ? items.to('person', start) : undefined
  // “làm việc với ông A và quyết định …”
  if (person && !page.ends('beside-a-case', person.from)) return [person.value as Group]
  const opening = start < chain.from ? openingBody(page, all, start, subjects) : undefined
  return opening ? [opening] : []
}

/**
 * “Ngày 5/3, Ủy ban Kiểm tra họp kỳ thứ 12 và quyết định …”: the body with which a sentence begins, where it names nobody else but those whom it
 * disciplines: “Ủy ban Kiểm tra cho rằng vi phạm của ông A là nghiêm trọng nên quyết định … ông A”.
 */
function openingBody(
  page: Page,
  all: readonly Mention[],
  start: number,
  subjects: readonly Subject[],
): BodyMention | undefined {
  const areSubjects = (mention: Mention) =>
    mention.kind === 'person' && subjects.some((one) => 'person' in one && isCalled(one.person.name, mention.name))
  const told = between(all, page.sentenceStart(start), start).filter(
    ({ kind }) => kind !== 'event' && kind !== 'period',
  )
  const here = told.filter((mention, i) => {
    const before = told[i - 1]
    return !areSubjects(mention) && !(mention.kind === 'post' && before && areSubjects(before))
  })
  const [first, second] = here
  const body = first?.kind === 'date' ? second : first
  if (body?.kind !== 'body' || body.plural || here.at(-1) !== body) return undefined
  if (here.length < told.length && !OF_THE_STATE.has(body.sense.sector)) return undefined
  const begin = page.sentenceStart(start)
  const behindDate = first!.kind === 'date' && page.fits('comma', first!.to, body.from)
  return body.from === begin || behindDate ? body : undefined
}

/** Sectors whose bodies discipline or prosecute people who are not their own. */
const OF_THE_STATE: ReadonlySet<string> = new Set(['party', 'state', 'court', 'armed'])

/** “Hai” of “Trần Văn Hai”. */
function isCalled(name: string, other: string): boolean {
  return ` ${name}`.endsWith(` ${other}`) || ` ${other}`.endsWith(` ${name}`)
}

/** The day that stands right behind, or within the words, or with which their sentence begins. */
function dayOf(page: Page, all: readonly DateMention[], told: Range, chain: Chain): DateMention | undefined {
  // “7-8 năm tù” is no day
  const dates = chain.senses[0]!.use === 'passive' ? all.filter(({ to }) => to !== chain.from) : all
  const tail = page.endOf('before-accused', told.to) ?? told.to
  const right = dates.find(
    ({ from }) => from === told.to || from === tail || (from === told.to + 1 && page.token(told.to) === '('),
  )
  if (right) return right
  const here = between(dates, page.sentenceStart(told.from), chain.from)
  const within = here.findLast((date) => date.from >= told.from && !isOfAside(page, date))
  if (within) return within
  const [first] = here
  const start = page.sentenceStart(told.from)
  const opens = first && (first.from === start || page.fits('before-day', start, first.from))
  return opens && !page.has('day-of-something-else', first.to, chain.from) ? first : undefined
}

/** “ông A (vào Đảng năm 2012) bị khởi tố”; the bracket of “hôm qua (5/3)” is no aside. */
function isOfAside(page: Page, { from, to }: Range): boolean {
  const isAlone = page.token(from - 1) === '(' && page.token(to) === ')'
  return !isAlone && page.begins('rest-of-bracket', to)
}
