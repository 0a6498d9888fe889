import { BODY } from '../knowledge/lexicon.ts'
import { bodyAt } from './bodies.ts'
import { countryAt } from './countries.ts'
import type { Page } from './page.ts'
import type { BodyMention } from './types.ts'

interface State {
  readonly from: number
  readonly to: number
  readonly name: string
}

/**
 * Ministries of several states under one head, of which one is Vietnam's: “Bộ Công an hai nước Việt Nam - Lào”, “hai Bộ Tư pháp Việt Nam và Lào”, “hai
 * Tổng cục Du lịch Việt Nam và Hàn Quốc”. Each is where its state is named, the first with the head.
 */
export function ministriesOfStates(page: Page, at: number): readonly BodyMention[] {
  const hit = page.longest(at, BODY)
  if (hit?.sense.type !== BODY || !isOfState(hit.sense as BodyMention['sense'])) return []
  const isCounted = page.ends('several-units', at)
  const first = bodyAt(page, at)
  if (!first || !isOfState(first.sense)) return []
  const start = page.endOf('of-states', first.to) ?? (isCounted ? lastState(page, first) : undefined)
  const states = start === undefined ? [] : statesAt(page, start)
  const home = page.knowledge.names.of('vietnam')
  if (states.length < 2 || !states.some(({ name }) => name === home)) return []
  return states.map(({ from, to, name }, i) => ({
    ...first,
    own: name === home ? first.own : first.own.replace(` ${home}`, ''),
    from: i === 0 ? at : from,
    to,
    owner: { by: 'country', country: name },
  }))
}

function isOfState({ kind, level }: BodyMention['sense']): boolean {
  return kind === 'ministry' || (kind === 'department' && level === 'central')
}

/** Where the state begins with which the name of a ministry ends: “Bộ Tư pháp ‹Việt Nam›”. */
function lastState(page: Page, { from, to }: BodyMention): number | undefined {
  for (let at = to - 1; at > from; at--) if (countryAt(page, at)?.to === to) return at
  return countryAt(page, to) ? to : undefined
}

function statesAt(page: Page, start: number): readonly State[] {
  const states: State[] = []
  for (let at: number | undefined = start; at !== undefined; ) {
    const state = countryAt(page, at)
    if (!state) return states
    states.push({ ...state, from: at })
    at = page.endOf('next-of-list', state.to) ?? page.endOf('dash', state.to)
  }
  return states
}
