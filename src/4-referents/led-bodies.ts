import { fold } from '../2-text/vietnamese.ts'
import { beginningAt } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import { standsAlone } from '../3-mentions/short-bodies.ts'
import type { BodyMention, Mention, PostMention } from '../3-mentions/types.ts'

/**
 * “Công ty Thanh Bình do bà Lê Thị Ba làm Giám đốc”, “Sở Y tế có 3 phó giám đốc”, “đến nhận công tác tại Sở Y tế và giữ chức Phó Giám đốc (Sở)”: the
 * bodies of posts that name none, by where the posts begin.
 */
export function findLedBodies({ page, all }: Mentions): ReadonlyMap<number, BodyMention> {
  const led = new Map<number, BodyMention>()
  let body: BodyMention | undefined
  let nearest: BodyMention | undefined
  let board: BodyMention | undefined
  let head: PostMention | undefined
  /** Of whom the words list the leaders. */
  let whole: BodyMention | undefined
  /** Whose leaders the sentence tells by their names. */
  let told: BodyMention | undefined
  for (const mention of all) {
    if (mention.kind === 'body') {
      nearest = mention
      whole = undefined
      told = page.ends('its-leaders', mention.from) && page.begins('leaders-are', mention.to) ? mention : undefined
      if (wholeOf(mention)) board = mention
      body = isLed(page, mention, all) ? leadersOf(mention) : undefined
    } else if (mention.kind === 'post') {
      if (mention.body) head = mention
      if (nearest && consistsOf(page, nearest, mention)) whole = leadersOf(nearest)
      if (whole && isListedThere(page, mention, whole, all)) led.set(mention.from, whole)
      else if (body && isHeldThere(page, mention, body)) led.set(mention.from, body)
      else if (told && isToldThere(page, mention, told, all)) led.set(mention.from, told)
      else if (nearest && isBesideName(page, mention, nearest, all)) led.set(mention.from, nearest)
      else if (nearest && isOfNearest(page, mention, nearest)) led.set(mention.from, nearest)
      else if (board && isGivenBy(page, mention, board, nearest === board)) led.set(mention.from, wholeOf(board)!)
      else if (head && areDeputiesOf(page, mention, head)) led.set(mention.from, head.body!)
    }
  }
  lastOfList(page, all, led)
  return led
}

/** “A, nguyên giám đốc; B, nguyên phó giám đốc; C, nguyên kế toán trưởng Công ty X”: the first post of a list that names a body says whose the ones before it are. */
function lastOfList(page: Page, all: readonly Mention[], led: Map<number, BodyMention>): void {
  let waiting: PostMention[] = []
  let sentence: number | undefined
  let isOpen = true
  let person: number | undefined
  for (const mention of all) {
    if (page.sentence(mention.from) !== sentence) {
      sentence = page.sentence(mention.from)
      isOpen = true
      waiting = []
    }
    if (mention.kind === 'person') person = mention.from
    if (mention.kind !== 'post' || !isOpen) continue
    const last = waiting.at(-1)
    // each of the list has his post behind his name
    const goesOn =
      !last || (person !== undefined && (page.token(last.to) === ';' ? person > last.to : person === last.to + 1))
    if (!goesOn) waiting = []
    if (mention.body || mention.place || mention.country) {
      for (const post of waiting)
        if (mention.body && !led.has(post.from) && sharesBody(page, post, mention, mention.body))
          led.set(post.from, mention.body)
      isOpen = false
    } else if (/^(?:body|board)$/.test(mention.takes.by) && isListed(page, mention)) waiting.push(mention)
    else waiting = []
  }
}

function isListed(page: Page, { to }: PostMention): boolean {
  return page.token(to) === ';' || page.begins('next-of-list', to)
}

/** “Giám đốc” and “Kế toán trưởng Công ty X”; but two directors, or one and a Hiệu trưởng, are of two bodies. */
function sharesBody(page: Page, post: PostMention, last: PostMention, body: BodyMention): boolean {
  if (post.role === last.role || !/^(?:body|board|named)$/.test(last.takes.by) || !isOfKind(page, post, body))
    return false
  if (post.heads.length > 0 || last.heads.length === 0) return true
  return last.heads.some((head) => page.knowledge.grammar.is('firm', head))
}

/** “Ban Chấp hành Đoàn xã X gồm Bí thư A”: the head of a board of it is that of the whole. */
function leadersOf(body: BodyMention): BodyMention {
  const isBoard = /^(?:executive|standing) committee$/.test(body.sense.kind)
  return isBoard && body.owner.by === 'body' ? body.owner.body : body
}

/** “UBND xã X gồm Chủ tịch A, các Phó Chủ tịch B, C”. */
function isListedThere(page: Page, post: PostMention, body: BodyMention, all: readonly Mention[]): boolean {
  if (post.body || post.place || post.country || body.plural) return false
  if (page.sentence(body.from) !== page.sentence(post.from)) return false
  const isTaken =
    post.takes.by === 'committee'
      ? body.sense.kind === 'youth union'
      : post.takes.by === 'chair' && /^(?:people's|front|mass organisation|association|union)/.test(body.sense.kind)
  return isTaken && beginningAt(all, post.to)?.kind === 'person'
}

/** “lãnh đạo Sở Y tế là ông A - Phó Giám đốc và bà B - Phó Giám đốc”: right behind a name or before it. */
function isToldThere(page: Page, post: PostMention, body: BodyMention, all: readonly Mention[]): boolean {
  if (post.body || post.place || post.country || body.plural || !isOfKind(page, post, body)) return false
  if (page.sentence(body.from) !== page.sentence(post.from) || !/^(?:body|chair)$/.test(post.takes.by)) return false
  return all.some((one) => one.kind === 'person' && (one.from === post.to || one.to === post.from - 1))
}

/** “Đoàn công tác của UBND tỉnh X gồm …” is of others too. */
function consistsOf(page: Page, { from, to }: BodyMention, post: PostMention): boolean {
  return page.fits('consists-of', to, post.from) && !page.ends('of-owner', from)
}

/** What is led by whom its executive committee elects, a Chủ tịch or a Bí thư. */
const OF_MEMBERS = /^(?:mass organisation|association|union|youth union)/

/** Tokens from a body to a post that words say is one of it. */
const NEAR = 12
/** Tokens from the board of a firm to a post that it gives or takes. */
const FAR = 24

/** “Sở Y tế hiện có 3 phó giám đốc”, “đến nhận công tác tại Sở Y tế và bổ nhiệm giữ chức Phó Giám đốc Sở”. */
function isOfNearest(page: Page, post: PostMention, { from, to, plural, own }: BodyMention): boolean {
  if (post.from <= to || post.from - to > NEAR || plural || post.place || post.country) return false
  if (!post.body) {
    if (page.fits('has-such-posts', to, post.from)) return !page.capital(post.to)
    return page.fits('and-holds-there', to, post.from) && page.ends('goes-to-work', from) && standsAlone(page, post.to)
  }
  const short = post.body.owner.by === 'article' && fold(own).startsWith(`${fold(post.body.own)} `)
  return short && page.fits('and-holds-there', to, post.from) && page.ends('goes-to-work', from)
}

/** “Sở Y tế (Giám đốc Trần Văn Hai ký)”, “Công ty X do Giám đốc Trần Văn Hai đại diện”, “văn bản của UBND tỉnh do Phó Chủ tịch Trần Văn Hai ký”. */
function isBesideName(page: Page, post: PostMention, body: BodyMention, all: readonly Mention[]): boolean {
  if (post.body || post.place || post.country || body.plural || !isOfKind(page, post, body)) return false
  const person = beginningAt(all, post.to)
  if (person?.kind !== 'person') return false
  if (page.fits('opens-head-in-brackets', body.to, post.from)) return true
  if (isSigned(page, post, body, all) && page.begins('signs-it', person.to)) return true
  if (!page.fits('led-by', body.to, post.from)) return false
  // “công văn của UBND tỉnh do Phó Chủ tịch A ký”; a letter to it another may have signed
  return (
    page.begins('represents-it', person.to) || (page.ends('of-owner', body.from) && page.begins('signs-it', person.to))
  )
}

/** “Quyết định số 12/QĐ-UBND của UBND tỉnh phê duyệt đề án … do Phó Chủ tịch A ký”: a body whose numbered document stands right before it. */
function isSigned(page: Page, { from }: PostMention, body: BodyMention, all: readonly Mention[]): boolean {
  if (!page.ends('signed-by', from) || page.sentence(body.from) !== page.sentence(from)) return false
  const start = page.sentenceStart(from)
  const [paper, other] = all.filter((one) => one.kind === 'document' && one.from >= start && one.to <= from)
  const isOfPaper = paper !== undefined && paper.to <= body.from && body.from - paper.to < NEAR
  return isOfPaper && !other && page.ends('of-owner', body.from)
}

/** May a body have such a post, as far as the words of the post tell? */
function isOfKind(page: Page, { takes, heads, roleTo }: PostMention, { own, sense }: BodyMention): boolean {
  if (takes.by === 'head') return fold(own).startsWith(`${fold(page.words(roleTo - takes.words, roleTo))} `)
  // “Chủ tịch HĐQT”: of a firm
  if (takes.by === 'board') return sense.sector === 'enterprise'
  if (takes.by === 'body') return heads.length === 0 || heads.some((head) => own.startsWith(`${head} `))
  return takes.by === 'chair'
}

/** The firm whose board a body is, the organisation of the masses whose executive committee. */
function wholeOf({ sense, owner }: BodyMention): BodyMention | undefined {
  if (owner.by !== 'body') return undefined
  if (sense.kind === 'board' && sense.sector === 'enterprise') return owner.body
  return sense.kind === 'executive committee' && OF_MEMBERS.test(owner.body.sense.kind) ? owner.body : undefined
}

/** “Hội đồng quản trị Ngân hàng X bổ nhiệm ông A giữ chức Tổng Giám đốc”, “Ban Chấp hành Hội X bầu ông A làm Chủ tịch”. */
function isGivenBy(
  page: Page,
  post: PostMention,
  { from, to, sense, owner }: BodyMention,
  isNearest: boolean,
): boolean {
  if (post.body || post.place || post.country) return false
  const isYouths = owner.by === 'body' && owner.body.sense.kind === 'youth union'
  const isHeaded =
    sense.kind === 'board'
      ? post.takes.by === 'body' && post.heads.length > 0
      : isNearest && post.takes.by === (isYouths ? 'committee' : 'chair')
  if (!isHeaded) return false
  if (post.from - to > FAR || page.sentence(from) !== page.sentence(post.from) || !standsAlone(page, post.to))
    return false
  return page.ends('takes-up-post', post.from) && page.has('deciding-verb', to, post.from)
}

/** “Giám đốc Sở Y là ông A; 3 Phó Giám đốc gồm …”: of the body of the one whom they help. */
function areDeputiesOf(page: Page, post: PostMention, head: PostMention): boolean {
  if (
    !(post.plural || page.begins('comprises', post.to)) ||
    post.body ||
    post.place ||
    post.country ||
    post.from - head.to > FAR
  )
    return false
  if (page.sentence(post.from) !== page.sentence(head.from)) return false
  const helped = page.knowledge.grammar.without('deputy-sign', post.role)
  return helped !== post.role && helped.toLowerCase() === head.role.toLowerCase()
}

/** Does “do”, and then a person or the post before the name, follow? */
function isLed(page: Page, { to, plural }: BodyMention, all: readonly Mention[]): boolean {
  const leader = plural ? undefined : page.endOf('led-by', to)
  const next = leader === undefined ? undefined : beginningAt(all, leader)
  return next?.kind === 'person' || next?.kind === 'post'
}

function isHeldThere(page: Page, post: PostMention, body: BodyMention): boolean {
  if (post.body || post.place || post.country || page.sentence(body.from) !== page.sentence(post.from)) return false
  // “Đoàn kiểm tra … làm trưởng đoàn”; not “Đoàn công tác Bộ Y tế …”, of which only the ministry is read
  if (post.takes.by === 'head' && !isOfKind(page, post, body)) return false
  if (page.begins('leads-them', post.to)) return true
  if (!standsAlone(page, post.to)) return false
  // “Đoàn công tác Viện Lúa do ông A, Viện trưởng, làm trưởng đoàn”
  return page.ends('takes-up-post', post.from) || post.heads.some((head) => body.own.startsWith(`${head} `))
}
