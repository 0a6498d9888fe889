import type { Page } from '../3-mentions/page.ts'
import { BODY, COUNTRY, KNOWN_BODY, ROLE } from '../knowledge/lexicon.ts'

/** How often an article names each state but ours. */
export function namedStates(page: Page): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at < page.length; at++) {
    const hit = page.capital(at) ? page.longest(at, COUNTRY) : undefined
    if (!hit || !('name' in hit.sense) || hit.sense.name === page.knowledge.names.of('vietnam')) continue
    // the byline “Minh Anh” names no England
    if (hit.to === at + 1 && page.capital(at - 1) && !(page.types(at - 1) & (ROLE | BODY | KNOWN_BODY))) continue
    const name = hit.sense.name as string
    counts.set(name, (counts.get(name) ?? 0) + 1)
    // “Cộng hòa Séc” is one name
    at = hit.to - 1
  }
  return counts
}

/** The one state but ours that an article speaks of, and of others in passing at most. */
export function mainState(states: ReadonlyMap<string, number>): string | undefined {
  const [main, ...others] = [...states].sort(([, one], [, other]) => other - one)
  const rest = others.reduce((sum, [, count]) => sum + count, 0)
  return main && main[1] >= 2 && rest * 4 < main[1] ? main[0] : undefined
}
