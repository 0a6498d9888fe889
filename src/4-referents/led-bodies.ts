import { fold } from '../2-text/vietnamese.ts'
import { beginningAt } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import { standsAlone } from '../3-mentions/short-bodies.ts'
import type { BodyMention, Mention, PostMention } from '../3-mentions/types.ts'

/** “Công ty Thanh Bình do bà Lê Thị Ba làm Giám đốc”: the bodies of posts that name none, by where the posts begin. */
export function findLedBodies({ page, all }: Mentions): ReadonlyMap<number, BodyMention> {
  const led = new Map<number, BodyMention>()
  let body: BodyMention | undefined
  for (const mention of all) {
    if (mention.kind === 'body') body = isLed(page, mention, all) ? mention : undefined
    if (body && mention.kind === 'post' && isHeldThere(page, mention, body)) led.set(mention.from, body)
  }
  return led
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
  const { takes, roleTo } = post
  if (takes.by === 'head' && !fold(body.own).startsWith(`${fold(page.words(roleTo - takes.words, roleTo))} `))
    return false
  return page.ends('takes-up-post', post.from) && standsAlone(page, post.to)
}
