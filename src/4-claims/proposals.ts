import type { Page } from '../3-mentions/page.ts'
import type { Mention, PostMention } from '../3-mentions/types.ts'
import type { UndoneWord } from '../knowledge/clause-words.ts'
import type { Lexicon } from '../knowledge/lexicon.ts'

/** How far before the verb the word may stand that makes it a proposal. */
const REACH = 40

/** What may stand between a verb that puts forward and the deed: who shall decide, on whom, and the deed's own words. */
const WORDS_OF_A_DEED =
  'xem xét|quyết định|bị|được|việc|về|cho|để|thi hành|xử lý|kỷ luật|bằng|hình thức|mức|ra|ký|ban hành|nghị quyết|lại|cả|thêm|bổ sung|phê chuẩn|phê duyệt|biểu quyết|bỏ phiếu|đối với|với|và|hoặc|nhân sự|phương án|danh sách|bổ nhiệm|điều động|phân công|luân chuyển|chỉ định|bầu|miễn nhiệm|bãi nhiệm|cách chức|cách hết|khai trừ|khai trừ đảng|cảnh cáo|khiển trách|cấp trên|cấp có thẩm quyền|cơ quan có thẩm quyền|theo thẩm quyền|theo quy định|sớm|tiếp tục|là'
const LINK = `(?: (?:${WORDS_OF_A_DEED}|B|N|P|D|,(?! [BN])))`
/** Behind a plan or a denial the deed follows at once. */
const CLOSE =
  '(?: (?:bị|được|việc|về|cho|có|ra|quyết định|đồng ý|phải|thể|hề|lại|xin|tiếp tục|tái|tín nhiệm|tin tưởng)){0,3}(?: (?:bổ nhiệm|điều động|phân công|luân chuyển|chỉ định|bầu|giới thiệu|kỷ luật)(?: (?:lại|bổ sung|về|N|P|,(?! [BN])))*)?'

interface Signs {
  readonly proposed: RegExp
  /** “phê chuẩn đề nghị bổ nhiệm”, “đồng thuận với phương án phân công”: the proposal has been decided on. */
  readonly decided: RegExp
}

const signs = new WeakMap<Lexicon, Signs>()

/** The words of `data/lexicons/unreal.tsv`, ready to be looked for before a verb. */
function signsOf(lexicon: Lexicon): Signs {
  const known = signs.get(lexicon)
  if (known) return known
  const { proposal, plan, denial } = lexicon.undone
  const any = (words: readonly UndoneWord[]) =>
    words.map(({ form, unless }) => (unless.length > 0 ? `(?<!(?:${unless.join('|')}) )${form}` : form)).join('|')
  const made: Signs = {
    proposed: new RegExp(`(?:^| )(?:(?:${any(proposal)})${LINK}*|(?:${any([...plan, ...denial])})${CLOSE})$`),
    decided: new RegExp(
      `(?:phê chuẩn|phê duyệt|thông qua|chấp thuận|chấp nhận|đồng ý|nhất trí|thống nhất|đồng thuận|tán thành|theo|xét|về)(?: cao)?(?: tuyệt đối)?(?: \\d+ ?%)?(?: với| về)?(?: đơn| các)? (?:${any([...proposal, ...plan])}|nghị quyết)${LINK}*$`,
    ),
  }
  signs.set(lexicon, made)
  return made
}

/**
 * Is the deed at a token only proposed, planned or denied: “bị đề nghị cách chức …”, “trình phương án bổ nhiệm ông A …”, “chưa được bổ nhiệm”?
 * Committees decide on what others put forward to them, and papers report both days; only the second makes somebody hold or lose a post.
 */
export function isProposed(page: Page, mentions: readonly Mention[], cue: number): boolean {
  const start = Math.max(page.reading.sentences[page.sentence(cue)]!, cue - REACH)
  const words: string[] = []
  let next = mentions.findIndex((mention) => mention.to > start)
  for (let at = start; at < cue; ) {
    while (next >= 0 && next < mentions.length && mentions[next]!.to <= at) next++
    const mention = next >= 0 ? mentions[next] : undefined
    const sign = mention && mention.from <= at && mention.to <= cue ? SIGNS[mention.kind] : undefined
    if (sign) {
      words.push(sign)
      at = mention!.to
    } else {
      words.push(page.token(at) === ';' ? ';' : page.folded(at, at + 1))
      at++
    }
  }
  const before = words.join(' ')
  const { proposed, decided } = signsOf(page.knowledge.lexicon)
  return proposed.test(before) && !decided.test(before)
}

const SIGNS: Readonly<Partial<Record<Mention['kind'], string>>> = {
  body: 'B',
  person: 'N',
  post: 'P',
  date: 'D',
  period: 'D',
  place: 'D',
}

/** “ứng cử viên Tổng thống Donald Trump”: who runs for a post does not hold it. */
export function isRunFor(page: Page, { from }: PostMention): boolean {
  return /(^| )(ứng cử viên|ứng viên)( tranh cử)?( chức| chức vụ| chức danh| ghế| vị trí)?$/.test(
    page.folded(from - 6, from),
  )
}
