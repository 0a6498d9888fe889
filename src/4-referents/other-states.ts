import type { Page } from '../3-mentions/page.ts'
import type { PostMention } from '../3-mentions/types.ts'
import { KNOWN_BODY } from '../knowledge/lexicon.ts'
import { body, type FullBody } from './body-names.ts'

/**
 * What a post of another state is of: the country; its parliament, where the words say so, “Chủ tịch Quốc hội Lào”; its embassy, its consulate, or its
 * mission to an organisation, “Đại sứ Lào tại Liên hợp quốc”.
 */
export function ofOtherState(
  { knowledge: { grammar, lexicon, names } }: Page,
  { country, host, role, takes }: PostMention,
): FullBody {
  if (host) {
    const isMission = lexicon.bodies.named(host)?.type === KNOWN_BODY
    const office = isMission
      ? names.of('mission')
      : grammar.closes('consul', role)
        ? names.of('consulate')
        : names.of('embassy')
    const whose = names.fill('state-at-host', { country: country!, host })
    return body({ kind: 'embassy', sector: 'state', level: undefined }, office, `${office} ${whose}`)
  }
  const parliament = takes.by === 'state' && takes.body === names.of('national-assembly')
  const label = parliament ? `${takes.body} ${country}` : country!
  return parliament
    ? body({ kind: 'central body', sector: 'state', level: undefined }, label, label)
    : body({ kind: 'country', sector: 'other', level: undefined }, label, label)
}
