import type { BodySense } from '../knowledge/lexicon.ts'
import { isAbove } from './body-kinds.ts'
import { closed, type Owned } from './owner-units.ts'
import type { Page } from './page.ts'
import type { BodyMention } from './types.ts'

/** Reads the body at a token. */
type Read = (at: number) => BodyMention | undefined

/** “Ban Pháp chế (HĐND tỉnh)”; “Ủy ban Thương mại (CTI)” says its own name again. */
export function bracketedAt(page: Page, at: number, read: Read): Owned | undefined {
  const body = read(at + 1)
  if (!body || body.plural || body.owner.by === 'omitted') return undefined
  return /^(people's council|national assembly)$/.test(body.sense.kind) ? closed(page, at, body) : undefined
}

/**
 * “Trung tâm Pháp y (thuộc Sở Y tế tỉnh Trà Vinh)”: only where the words say so; but “Trung đoàn 20, Sư đoàn 4”, “Lữ đoàn 6 Quân khu 7”, and in a
 * title “Giám đốc Trung tâm Tin học, Trường Đại học Sông Tiền”.
 */
export function aboveAt(
  page: Page,
  at: number,
  { sense, ofPost, read }: { readonly sense: BodySense; readonly ofPost: boolean; readonly read: Read },
): Owned | undefined {
  const joined = page.endOf('joins-above', at)
  const isUnit = sense.kind === 'military unit' && joined === undefined
  const isTold = joined !== undefined || isUnit
  const behindComma = page.token(at) === ','
  const body = isTold || (ofPost && behindComma) ? read(joined ?? at + Number(behindComma)) : undefined
  if (!body || body.plural) return undefined
  const isOver = isUnit
    ? page.knowledge.grammar.is('unit-within-unit', `${sense.name} = ${body.own}`)
    : isAbove(body) && (isTold || (body.proper && body.sense.sector === 'school'))
  return isOver ? closed(page, at, body) : undefined
}
