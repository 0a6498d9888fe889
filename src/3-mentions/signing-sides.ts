import { BODY } from '../knowledge/lexicon.ts'
import { signsHere } from './brands.ts'
import type { Page } from './page.ts'
import { shortBodyAt } from './short-bodies.ts'
import type { BodyMention } from './types.ts'

/** “lễ ký kết thỏa thuận giữa nhà trường và Công ty X”: the head of a name alone, where it is one of two sides that sign. */
export function signingSideAt(page: Page, at: number): BodyMention | undefined {
  if (!(page.types(at) & BODY) && !page.begins('before-short-body', at)) return undefined
  const isFirst = page.ends('opens-sides', at)
  if (!isFirst && !(page.ends('next-side', at) && page.has('opens-sides', page.sentenceStart(at), at))) return undefined
  const body = shortBodyAt(page, at)
  if (body?.owner.by !== 'article' || (isFirst && !page.begins('next-side', body.to))) return undefined
  return signsHere(page, page.sentenceStart(at), page.sentenceEnd(at)) ? body : undefined
}
