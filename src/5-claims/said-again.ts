import type { Mentions } from '../3-mentions/index.ts'
import type { Range } from '../3-mentions/types.ts'
import type { Cast } from './cast.ts'

/** A body that words mean which do not name it, and where they stand. */
interface Meant {
  readonly id: string
  readonly where: Range
}

/** “… ký bản ghi nhớ với doanh nghiệp này”, “Nhà trường cũng đã ký …”: the body last named of that kind, which is none of those known. */
export function saidAgain(
  at: number,
  { page, all }: Mentions,
  cast: Cast,
  known: ReadonlySet<string>,
): Meant | undefined {
  const [from, to] = [page.sentenceStart(at), page.sentenceEnd(at)]
  const words = page.find('said-again', from, to) ?? page.find('said-again-signs', from, to)
  if (!words) return undefined
  const noun = page.folded(words.from, page.endOf('side-noun', words.from)!)
  const { grammar } = page.knowledge
  for (let i = all.length - 1; i >= 0; i--) {
    const body = all[i]!
    if (body.kind !== 'body' || body.to > words.from) continue
    if (!grammar.is('kind-of-side', `${noun} = ${body.sense.kind}`)) continue
    const id = cast.body(body)
    if (id && !known.has(id)) return { id, where: words }
  }
  return undefined
}
