import { byCodeUnit } from '../6-entities/keys.ts'
import type { Hold } from '../model.ts'
import type { Observation, Spell } from './spells.ts'
import type { HoldsAttributes } from './types.ts'

/** Who decided a time in a post, by which document and by what act: as the first article tells it that does; of how it began before how it ended. */
export function decidedIn(
  { observations }: Spell,
  keyOf: (article: string, local: string) => string,
): Pick<HoldsAttributes, 'began' | 'decidedBy' | 'decision'> {
  const inOrder = [...observations].sort(
    (a, b) =>
      Number(isEnd(a)) - Number(isEnd(b)) ||
      byCodeUnit(a.published ?? '9999', b.published ?? '9999') ||
      byCodeUnit(a.claim.id, b.claim.id),
  )
  const told = (field: 'decidedBy' | 'decision') => {
    const first = inOrder.find(({ claim }) => claim.hold?.[field] !== undefined)
    return first && keyOf(first.article, first.claim.hold![field]!)
  }
  const [began, decidedBy, decision] = [beganIn(inOrder), told('decidedBy'), told('decision')]
  return { ...(began && { began }), ...(decidedBy && { decidedBy }), ...(decision && { decision }) }
}

function beganIn(observations: readonly Observation[]): Hold['began'] {
  return observations.find(({ claim }) => claim.hold?.began !== undefined)?.claim.hold?.began
}

function isEnd({ status }: Observation): boolean {
  return status === 'left' || status === 'former'
}
