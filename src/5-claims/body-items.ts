import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, Mention } from '../3-mentions/types.ts'
import type { Items } from './match.ts'

/** Does a mention alone fill a bracket that opens at a token? */
export function isInBrackets(page: Page, at: number, { from, to }: Mention): boolean {
  return from === at + 1 && page.token(at) === '(' && page.token(to) === ')'
}

/** “bà Hoa (em dâu ông Hùng) là …”: the end of a short bracket after a name. */
export function asideEnd(page: Page, at: number): number {
  if (page.token(at) !== '(') return at
  for (let to = at + 1; to < Math.min(at + 14, page.sentenceEnd(at)); to++) if (page.token(to) === ')') return to + 1
  return at
}

/** “tại Huyện ủy, Sở Y tế tổ chức …”: the first body is where it is held; “được sự đồng ý của UBND tỉnh, Sở Y tế …”: who has allowed it. */
function isScene(page: Page, { from, to }: BodyMention, next: BodyMention): boolean {
  return (
    (page.ends('scene', from) || page.ends('by-leave-of', from)) && page.fits('comma', asideEnd(page, to), next.from)
  )
}

/** “Viện Lúa (thuộc Bộ Nông nghiệp)”, “Viện Lúa - thuộc Bộ Nông nghiệp -”: the mark that ends what is told beside is of it. */
function asideTo(page: Page, to: number): number {
  return page.endOf('ends-aside', to) ?? to
}

/** “Sở Y tế và Hội Nông dân tỉnh” + “cùng các nhà tài trợ”: where the words may end for those who are not named. */
function partnersEnds(page: Page, from: number): readonly number[] {
  if (!page.begins('and-partners', from)) return []
  const end = Math.min(from + MOST_OF_PARTNERS, page.sentenceEnd(from - 1))
  return Array.from({ length: Math.max(end - from, 0) }, (_, i) => from + i + 1).filter((to) =>
    page.fits('and-partners', from, to),
  )
}

/** Words that may tell of partners who are not named. */
const MOST_OF_PARTNERS = 10

/** Bodies, and lists of them: “Sở Y tế, Sở Tư pháp và tổ chức Green Bridge”. */
export function addBodies(page: Page, items: Items, all: readonly Mention[]): void {
  let list: BodyMention[] = []
  /** Where names end with what belongs to them: brackets that hold another name of the same body, “Trung tâm Kiểm soát bệnh tật tỉnh (CDC Đồng Tháp) và …”. */
  const brackets = new Map<BodyMention, number>()
  const endOf = (mention: BodyMention) => brackets.get(mention) ?? mention.to
  // “… ký bản ghi nhớ với” + “tổ chức phi chính phủ” + “Green Bridge”
  const startOf = ({ from }: BodyMention) => page.startOf('kind-before-name', from) ?? from
  const close = () => {
    for (let start = 0; start < list.length; start++) {
      const first = list[start]!
      for (let end = start + 1; end <= list.length; end++) {
        const item = { from: first.from, to: endOf(list[end - 1]!), value: list.slice(start, end) }
        items.add('bodies', item)
        if (startOf(first) < first.from) items.add('bodies', { ...item, from: startOf(first) })
        if (end < list.length) continue
        for (const to of partnersEnds(page, item.to)) items.addEnd('bodies', { ...item, to })
        // “Công ty Sen Vàng và Công ty Sakura” + “(Nhật Bản)” + “ký …”
        const aside = asideEnd(page, item.to)
        if (aside > item.to) items.addEnd('bodies', { ...item, to: aside })
      }
    }
    list = []
  }
  for (const mention of all) {
    // “HĐND phường An Lạc” + “TP.HCM” + “tổ chức kỳ họp”: where the unit lies
    const before = list.at(-1)
    if (mention.kind === 'place' && before?.to === mention.from) brackets.set(before, mention.to)
    // “UBND hai huyện Ba Bể (Bắc Kạn) và Nguyên Bình” + “(Cao Bằng)” + “tổ chức hội nghị”
    if (mention.kind === 'place' && before && isInBrackets(page, before.to, mention))
      brackets.set(before, mention.to + 1)
    // “Công ty Sen Vàng, thành viên của Tập đoàn An Bình, ký …”: nobody's post
    const isMembership = mention.kind === 'post' && page.begins('membership', mention.from)
    if (isMembership && before && page.fits('before-membership', endOf(before), mention.from))
      brackets.set(before, asideTo(page, mention.to))
    if (mention.kind !== 'body') continue
    items.add('body', { from: mention.from, to: mention.to, value: mention })
    const last = list.at(-1)
    if (last && isInBrackets(page, last.to, mention)) {
      brackets.set(last, mention.to + 1)
      continue
    }
    // “Sở Y tế và Sở Tư pháp” + “thuộc Khối thi đua số 4” + “ký …”, “Công ty Sen Vàng” + “- đơn vị thành viên của Tập đoàn An Bình -” + “ký …”
    const isOfGroup = page.begins('group-of-sides', mention.from)
    const fitsGap = (end: number) =>
      isOfGroup ? page.fits('member-of-group', end, mention.from) : page.fits('member-of-body', end, mention.from)
    if (last && fitsGap(endOf(last))) {
      brackets.set(last, asideTo(page, mention.to))
      continue
    }
    if (
      last &&
      (page.sentence(last.from) !== page.sentence(mention.from) ||
        !page.fits('between-bodies', endOf(last), page.startOf('heads-of-side', mention.from) ?? startOf(mention)) ||
        isScene(page, last, mention))
    )
      close()
    if (list.length < 12) list.push(mention)
  }
  close()
}
