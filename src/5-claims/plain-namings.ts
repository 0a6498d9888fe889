import type { Page } from '../3-mentions/page.ts'
import type { AgreementMention } from '../3-mentions/types.ts'
import type { Naming } from './agreement-names.ts'

/** What is asked of an agreement to tell whether another one is only its plainer naming. */
interface Named {
  readonly namings: Naming[]
  readonly parties: Set<string>
  readonly apart: boolean
}

/** What the article says of its agreements. */
interface Told<Agreement extends Named> {
  readonly page: Page
  readonly named: Map<AgreementMention, Agreement>
  readonly isSigned: (mention: AgreementMention) => boolean
  readonly mayBind: (known: ReadonlySet<string>, told: ReadonlySet<string>) => boolean
}

/**
 * “Lễ ký kết hợp tác giữa A và B … Hai ông ký biên bản ghi nhớ về đào tạo”: who only says that something was signed, or names the paper by
 * a word for any, means the one agreement of the article that is told more of, if the parties do not speak against it.
 */
export function joinPlain<Agreement extends Named>(told: Told<Agreement>): void {
  const { named, isSigned, mayBind } = told
  const all = [...new Set(named.values())]
  const signed = all.filter(({ namings }) => namings.some(({ mention }) => isSigned(mention)))
  for (const one of all) {
    const fullness = fullnessOf(told.page, one)
    if (fullness === FULLEST || one.apart) continue
    const fullerThan = (other: Agreement) => fullnessOf(told.page, other) > fullness
    const isOfYears = (other: Agreement) => fullerThan(other) && isForYears(one) && isForYears(other)
    // what the words do not call signed is meant only where it is for the same years
    const among = signed.some(fullerThan)
      ? signed.filter(fullerThan)
      : all.filter(signed.length > 0 ? isOfYears : fullerThan)
    // of a signing of several the words may name only the side that signs them all
    const isOneSide = fullness === BARE && one.parties.size < 2
    const fuller = among.filter(
      (other) => inSameYears(one, other) && (isOneSide || mayBind(other.parties, one.parties)),
    )
    const [other] = fuller
    // “Lễ ký kết hợp tác giai đoạn 2024 - 2026 … đã ký: 1. Thỏa thuận với A; 2. Kế hoạch phối hợp với B”: of all of them
    const isOfAll = fullness === BARE && fuller.length > 1 && fuller.length === among.length
    if (!other || (fuller.length > 1 && !isOfAll)) continue
    if (fullness > BARE && (isBeside(told.page, one, other) || isContract(told.page, other))) continue
    // a paper of its own parties is not one of which none are told
    if (fullness > BARE && one.parties.size > 0 && other.parties.size === 0) continue
    for (const { mention } of one.namings) named.set(mention, other)
    const { period } = one.namings.find((naming) => naming.period) ?? {}
    if (isOfAll && period) for (const { namings } of fuller) namings[0] = { ...namings[0]!, period }
    const plainer = one.namings.splice(0).map((naming) => ({ ...naming, rank: [PLAINER, ...naming.rank] }))
    other.namings.push(...plainer)
    other.namings.sort((first, second) => first.from - second.from)
    for (const party of one.parties) other.parties.add(party)
  }
}

/** That something was signed; a paper of any kind; an agreement; what is named with its matter, its years or a kind of its own. */
const BARE = 0
const PAPER = 1
const AGREED = 2
const FULLEST = 3
/** Ranks behind any name that says more. */
const PLAINER = 2

function fullnessOf(page: Page, { namings }: Named): number {
  return Math.max(BARE, ...namings.map((naming) => fullnessAt(page, naming)))
}

function fullnessAt(page: Page, { mention, period, to }: Naming): number {
  const { from: start, to: end } = mention
  if (page.fits('signing-alone', start, end)) return BARE
  if (period || to > mention.to) return FULLEST
  return page.fits('any-paper', start, end) ? PAPER : page.fits('any-agreement', start, end) ? AGREED : FULLEST
}

/** “thỏa thuận” is no word for a contract. */
function isContract({ knowledge }: Page, { namings }: Named): boolean {
  return namings.some(({ mention }) => knowledge.grammar.is('contract', mention.type))
}

function isForYears({ namings }: Named): boolean {
  return namings.some(({ period }) => period !== undefined)
}

/** Two that are for years are not one if the years differ. */
function inSameYears(one: Named, other: Named): boolean {
  const [first, second] = [one, other].map(({ namings }) => namings.find(({ period }) => period)?.period)
  return !first || !second || (first.from === second.from && first.to === second.to)
}

/** “ký chương trình phối hợp và văn bản hợp tác”: two that one sentence names are two. */
function isBeside(page: Page, one: Named, other: Named): boolean {
  const sentences = new Set(other.namings.map(({ from }) => page.sentence(from)))
  return one.namings.some(({ from }) => sentences.has(page.sentence(from)))
}
