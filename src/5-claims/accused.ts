import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, Range } from '../3-mentions/types.ts'
import type { Group } from '../4-referents/group.ts'
import type { SanctionSense } from '../knowledge/clause-words.ts'
import { bothBefore, bothBehind } from './both-accused.ts'
import type { Item, Items } from './match.ts'
import { isReproof } from './reproofs.ts'

/** Measures that words tell of together: “khởi tố bị can, bắt tạm giam”. */
export interface Chain extends Range {
  readonly senses: readonly SanctionSense[]
}

/** Against whom a measure is: somebody, or a body of the Party. */
export type Subject = Group | BodyMention

/** Those against whom a measure is, and their words; none where the words tell of somebody whom they do not name. */
export interface Subjects extends Range {
  readonly all: readonly Subject[]
  /** Only their fault is told of, and that it deserves the measure. */
  readonly proposed?: true
}

/** Kinds of bodies that arrest. */
const POLICE: ReadonlySet<string> = new Set(['police', 'procuracy', 'border guard'])

/** How many words a list may say of one of those whom it names. */
const FAR = 20
/** Tokens of a title behind those that are known. */
const LONGEST_REST = 8

/** Finds against whom measures are. Somebody who only stands beside a case is none of them. */
export class Accused {
  readonly #page: Page
  readonly #items: Items

  /** @param page one that knows its mentions */
  constructor(page: Page, items: Items) {
    this.#page = page
    this.#items = items
  }

  /** “ông A, Giám đốc Sở X, đã bị …”, “Sau khi bị …, ông A”; undefined where the words do not say that anybody suffered it. */
  before({ from, to, senses }: Chain): Subjects | undefined {
    const page = this.#page
    const verb = page.startOf('subjected', from) ?? page.startOf('relieved', from)
    if (verb === undefined) return this.#brought(from) ?? this.#atFault(from)
    const end = page.startOf('before-subjected', verb) ?? verb
    const anyBody = isReproof(senses)
    const item = this.#endingAt(end, anyBody) ?? this.#endingAt(verb, anyBody)
    if (item) {
      const value = this.#suffering(item.value)
      const [last, previous] = [value.at(-1)!, value.at(-2)]
      // “ông A và ông B, người đang bị …”, “ông A và ông B (đang bị …)”
      const isAlone = page.begins('who-alone', end) || page.fits('in-open-bracket', end, verb)
      if (previous && isAlone) return { from: last.from, to: end, all: [last] }
      const from = value === item.value ? item.from : value[0]!.from
      if (!page.ends('beside-a-case', from)) return { from, to: end, all: value }
      // “Theo ông A, ông B bị …”
      const isApart = previous && page.fits('comma', previous.to, last.from)
      return { from: last.from, to: end, all: isApart ? [last] : [] }
    }
    const start = page.sentenceStart(from)
    const clause = page.startOf('opens-with-measure', verb) ?? verb
    // “Cùng bị khởi tố còn có các ông A, …”, “Bị khởi tố, ông A …”
    const opens = clause === start || (clause < verb && page.token(clause - 1) === ',')
    const comma =
      page.token(to) === ',' ? to : (page.endOf('reason-for-opening', to) ?? page.endOf('before-accused', to) ?? to)
    // “Ba bị can bị khởi tố gồm A, B và C”
    const counted = page.startOf('those-accused', verb)
    const many = counted !== undefined && (counted === start || page.token(counted - 1) === ',')
    const those = opens || many ? page.endOf('those-are', to) : undefined
    const listed = those === undefined ? undefined : this.#listFrom(those)
    if (listed) return { ...listed, from: verb }
    const named = opens && page.token(comma) === ',' ? this.#listFrom(comma + 1) : undefined
    const next = named ?? this.#countedBefore(verb) ?? bothBefore(page, this.#items, end)
    return next ? { ...next, from: verb } : { from: verb, to: verb, all: [] }
  }

  /** “có 3 cán bộ ở xã X bị kỷ luật. Đó là ông A, ông B và ông C”. */
  #countedBefore(verb: number): Subjects | undefined {
    const page = this.#page
    const counted = page.find('counted-accused', page.sentenceStart(verb), verb)
    if (!counted || !page.fits('where-counted', counted.to, verb)) return undefined
    return this.#namedNext(counted.from, verb)
  }

  /** “khen bà A, kế toán; ông B bị …”: behind somebody whom another verb governs, those of the clause that “bị” is of. */
  #suffering(list: readonly Subject[]): readonly Subject[] {
    const page = this.#page
    const { from } = list[0]!
    if (from === page.sentenceStart(from) || page.ends('before-sufferers', from)) return list
    for (let i = list.length - 1; i > 0; i--) if (/^[,;]$/.test(page.token(list[i]!.from - 1))) return list.slice(i)
    return list
  }

  /** “Tòa án đưa ông A (50 tuổi) ra xét xử”. */
  #brought(measure: number): Subjects | undefined {
    const end = this.#page.startOf('out-to-trial', measure)
    const item = end === undefined ? undefined : this.#endingAt(end, false)
    const from = item && this.#page.startOf('brings', item.from)
    return from === undefined ? undefined : { from, to: measure, all: item!.value }
  }

  /** “Vi phạm của ông A là nghiêm trọng, đến mức phải xem xét kỷ luật”. */
  #atFault(measure: number): Subjects | undefined {
    const end = this.#page.startOf('deserves-measure', measure)
    const item = end === undefined ? undefined : this.#endingAt(end, false)
    return item && this.#page.ends('faults-of', item.from)
      ? { from: item.from, to: measure, all: item.value, proposed: true }
      : undefined
  }

  /** “kỷ luật ông A bằng hình thức cảnh cáo; ông B bằng hình thức khiển trách”: the next of the list, behind what befalls the one before. */
  another({ from }: Chain, last: number): Subjects | undefined {
    const end = this.#page.startOf('by-way-of', from)
    const item = end === undefined ? undefined : this.#endingAt(end, false)
    return item && this.#page.fits('next-accused', last, item.from)
      ? { from: item.from, to: from, all: item.value }
      : undefined
  }

  /** “khởi tố bị can đối với ông A”. */
  behind({ from, to, senses }: Chain, next?: Chain): Subjects | undefined {
    // “bắt 3 đối tượng là ông A …”; but of “bắt” alone whoever stands behind it may be the one who does it
    if (senses.every(({ use }) => use === 'passive') && !this.#page.begins('suspects', to)) {
      const seized = this.#listFrom(to)
      return seized && this.#page.begins('for-a-crime', seized.to) && this.#byPolice(from) ? seized : undefined
    }
    const named = this.#page.endOf('before-accused', to) ?? to
    // “kỷ luật nguyên Bí thư … Ủy ban Kiểm tra”: a body stands right behind the measure, or is none of those
    const whom = this.#items.from('people', named) ? named : (this.#page.endOf('to-whom', to) ?? to)
    return this.#withoutNext(
      this.#listFrom(whom, isReproof(senses)) ??
        this.#concerned(to) ??
        this.#namedNext(to, to) ??
        bothBehind(this.#page, this.#items, named),
      next,
    )
  }

  /** “bắt 3 nghi phạm. Các nghi phạm gồm A, B và C”: as many as the sentence of the measure counts; “Trong số này có A”: no more. */
  #namedNext(counted: number, measure: number): Subjects | undefined {
    const page = this.#page
    const those = page.readAt('counted-accused', counted)
    const count = those && this.#numberAt(those.roles['count']!.from)
    if (!those || count === undefined) return undefined
    const next = page.sentenceEnd(measure - 1)
    const some = page.has('counts-others', those.to, next) ? undefined : page.endOf('some-are-named', next)
    const from = some ?? page.endOf('those-are-named', next)
    const named = from === undefined ? undefined : this.#listFrom(from)
    if (!named || page.begins('no-accused', named.to)) return undefined
    return (some === undefined ? named.all.length === count : named.all.length < count) ? named : undefined
  }

  #numberAt(at: number): number | undefined {
    const word = this.#page.token(at)
    return /^\d+$/.test(word) ? Number(word) : this.#page.knowledge.lexicon.numbers.get(this.#page.folded(at, at + 1))
  }

  /** “khai trừ ông A và bà B, cán bộ xã X, bị khiển trách”: whom another measure of the Party befalls does not suffer this one. */
  #withoutNext(subjects: Subjects | undefined, next: Chain | undefined): Subjects | undefined {
    const last = subjects && subjects.all.length > 1 ? subjects.all.at(-1)! : undefined
    const verb = last && next && this.#page.startOf('subjected', next.from)
    if (!verb || !this.#page.fits('suffers-alone', last.to, verb)) return subjects
    const all = subjects!.all.slice(0, -1)
    return { ...subjects!, to: this.#endOf(all.at(-1)!), all }
  }

  /** “Công an huyện X đã bắt …”: whoever else seizes somebody does not arrest. */
  #byPolice(seizing: number): boolean {
    const page = this.#page
    const start = page.startOf('lead-of-measure', seizing) ?? seizing
    const bodies = this.#items.to('bodies', start) as Item<readonly BodyMention[]> | undefined
    if (!bodies) return page.ends('police', start)
    const { grammar } = page.knowledge
    return bodies.value.every(
      ({ sense: { kind }, own }) => POLICE.has(kind) || grammar.is('ministry-that-arrests', own),
    )
  }

  /** “Với ông A, Ủy ban Kiểm tra đề nghị … cảnh cáo”: whom the sentence begins with, where it names nobody else. */
  #concerned(to: number): Subjects | undefined {
    const page = this.#page
    const from = page.endOf('concerns-whom', page.sentenceStart(to - 1))
    const named = from === undefined ? undefined : this.#listFrom(from)
    return named && page.begins('parts-concerned', named.to) ? named : undefined
  }

  #endingAt(at: number, anyBody: boolean): Item<readonly Subject[]> | undefined {
    const people = this.#items.to('people', at) as Item<readonly Group[]> | undefined
    const person = this.#items.to('person', at) as Item<Group> | undefined
    return (
      people ?? (person && { ...person, value: [person.value] }) ?? this.#bodies(this.#items.to('bodies', at), anyBody)
    )
  }

  #startingAt(at: number, anyBody: boolean): Item<readonly Subject[]> | undefined {
    const people = this.#items.from('people', at) as Item<readonly Group[]> | undefined
    return people ?? this.#bodies(this.#items.from('bodies', at), anyBody)
  }

  /** The Party disciplines its committees; what else is closed or fined is none of them, but any body of this country may be reproved. */
  #bodies(item: Item | undefined, any: boolean): Item<readonly BodyMention[]> | undefined {
    const found = item as Item<readonly BodyMention[]> | undefined
    return found?.value.every(
      (body) => (any ? body.owner.by !== 'country' : body.sense.sector === 'party') && !body.plural,
    )
      ? found
      : undefined
  }

  /** All who are named from a token on, brackets behind their names passed over. */
  #listFrom(from: number, anyBody = false): Subjects | undefined {
    const all: Subject[] = []
    // “đối với các ông: A, …; B, …”
    const isListed = this.#page.token(from - 1) === ':'
    let next: number | undefined = from
    while (next !== undefined) {
      const item = this.#startingAt(next, anyBody)
      if (!item) break
      all.push(...item.value)
      const end = (isListed && this.#titleEnd(all.at(-1)!)) || this.#endOf(item)
      next = this.#page.endOf('next-accused', end)
      if (isListed && (next === undefined || !this.#startingAt(next, anyBody))) next = this.#behindSemicolon(end)
    }
    const isOfAnother = (last: Subject) =>
      (this.#opensClause(last, all.at(-2)!) && !(isListed && this.#titleEnd(last))) ||
      (this.#isInBracket(last) && !this.#isInBracket(all[0]!))
    while (all.length > 1 && isOfAnother(all.at(-1)!)) all.pop()
    return all.length > 0 ? { from, to: this.#endOf(all.at(-1)!), all } : undefined
  }

  /** “A, Trưởng phòng Thương mại hợp đồng X; B, …”: where the words of a title end that are not all known. */
  #titleEnd(subject: Subject): number | undefined {
    const page = this.#page
    const from = subject.to
    if (!('person' in subject) || from === subject.person.to || page.begins('does-something', from)) return undefined
    const end = Math.min(page.sentenceEnd(from - 1), from + LONGEST_REST)
    for (let at = from; at < end; at++) {
      if (page.token(at) === ';') return at
      if (page.mark(at)) return undefined
    }
    return undefined
  }

  /** “Chủ tịch UBND xã X (ông B)” */
  #isInBracket(subject: Subject): boolean {
    return 'person' in subject && this.#page.token(subject.person.from - 1) === '('
  }

  /** Behind what the list says of one whose posts are not all known. */
  #behindSemicolon(from: number): number | undefined {
    const end = Math.min(this.#page.sentenceEnd(from - 1), from + FAR)
    if (!this.#page.begins('parts-title', from)) return undefined
    for (let at = from; at < end; at++) if (this.#page.token(at) === ';') return at + 1
    return undefined
  }

  /** Behind a name, its posts and the bracket that tells of its bearer. */
  #endOf({ from, to }: Range): number {
    for (let at = to - 1; at >= from && this.#page.token(at) !== ')'; at--)
      if (this.#page.token(at) === '(') return this.#page.endOf('rest-of-bracket', to) ?? to
    return this.#page.endOf('bracket', to) ?? to
  }

  /** “khởi tố ông A, ông B cho biết”: the last of the names is that of another clause. */
  #opensClause(last: Subject, previous: Subject): boolean {
    const page = this.#page
    const end = this.#endOf(last)
    // “nêu việc kỷ luật ông A với Tổng Bí thư”: to whom it is said
    if (page.fits('measure-told-to', this.#endOf(previous), last.from)) return true
    const parts = page.fits('parts-accused', this.#endOf(previous), last.from)
    // “tuyên phạt ông A 5 năm tù; luật sư B đề nghị …”
    if ((parts || page.token(last.from - 1) === ';') && page.begins('does-something', end)) return true
    return parts && end < page.sentenceEnd(last.from) && !page.begins('goes-on-behind-accused', end)
  }
}
