import type { ComparedNames } from '../knowledge/compared-names.ts'
import type { Judgement } from '../knowledge/judgements.ts'
import { type Kappa, kappaOf } from './kappa.ts'
import type { GoldRecord } from './record.ts'

/** How far two readers who judged the same facts agree on which are right. Of one whom they judged twice, the last counts. */
export function judgedAlike(one: readonly Judgement[], other: readonly Judgement[]): Kappa {
  const [first, second] = [one, other].map(classesOf) as [ReadonlyMap<string, string>, ReadonlyMap<string, string>]
  return kappaOf([...first].flatMap(([fact, name]) => (second.has(fact) ? [[name, second.get(fact)!] as const] : [])))
}

function classesOf(judgements: readonly Judgement[]): ReadonlyMap<string, string> {
  return new Map(
    judgements.flatMap((judgement) => {
      if (judgement.verdict !== 'right' && judgement.verdict !== 'reject') return []
      const { article, start, quote, kind, from, to } = judgement
      return [[JSON.stringify([article, start, quote, kind, from?.name, to?.name]), judgement.verdict] as const]
    }),
  )
}

/** How far two readers agree on the status of the posts that both have found. */
export function statusesAlike(one: readonly GoldRecord[], other: readonly GoldRecord[], { of }: ComparedNames): Kappa {
  const statuses = (records: readonly GoldRecord[]) =>
    new Map(
      records.flatMap(({ id, holds = [] }) =>
        holds
          .filter(({ optional }) => !optional)
          .map(
            ({ person, position, status }) => [`${id}\n${of(person)}\n${of(position)}`, status ?? 'current'] as const,
          ),
      ),
    )
  const [first, second] = [statuses(one), statuses(other)]
  return kappaOf([...first].flatMap(([hold, name]) => (second.has(hold) ? [[name, second.get(hold)!] as const] : [])))
}
