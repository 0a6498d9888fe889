import type { BodySense } from '../knowledge/lexicon.ts'
import type { BodyMention } from './types.ts'

/** “Tỉnh Hội”, “Huyện Hội”: of an association that the words behind it name, or that the article tells of. */
export function isMassOfUnit({ kind }: Pick<BodySense, 'kind'>): boolean {
  return kind === 'local association'
}

/** “Tỉnh Hội” + “Nông dân Đồng Tháp”: the association that begins with the last word of the head, of a unit of that level. */
export function massOfUnit(from: number, sense: BodySense, inner: BodyMention | undefined): BodyMention | undefined {
  if (inner?.sense.kind !== 'mass organisation') return undefined
  return inner.owner.by === 'unit'
    ? { ...inner, from }
    : { ...inner, from, owner: { by: 'omitted', parts: sense.owner } }
}
