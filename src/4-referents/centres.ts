import type { Page } from '../3-mentions/page.ts'
import type { BodyMention } from '../3-mentions/types.ts'
import type { Knowledge } from '../knowledge/index.ts'
import { body, type FullBody } from './body-names.ts'

/** “Trung ương Hội”: of the association that the article speaks of, which at the centre is called after the country. */
export function centreOf({ grammar, names }: Knowledge, mention: BodyMention, mass: FullBody): FullBody {
  const own = ownOf(names, mass)
  const whole = grammar.closes('our-country', own) ? own : names.fill('of-vietnam', { body: own })
  const label = names.fill('mass-centre', { body: whole })
  return body(mention.sense, label, label)
}

/** What an association is called at every level: “Hội Nông dân” of “Trung ương Hội Nông dân Việt Nam”. */
export function ownOf(names: Knowledge['names'], { own }: FullBody): string {
  const [centre, country] = [names.fill('mass-centre', { body: '' }), names.fill('of-vietnam', { body: '' })]
  const rest = own.startsWith(centre) ? own.slice(centre.length) : own
  return rest.endsWith(country) ? rest.slice(0, -country.length) : rest
}

/** An association that has a centre. */
export function hasCentre({ kind }: FullBody): boolean {
  return kind === 'mass organisation'
}

/** “Chủ tịch Ủy ban MTTQ Việt Nam” of no unit is the country's; “Ủy ban MTTQ Việt Nam các cấp” is every one of them. */
export function centralFront(page: Page, { sense, from, to }: BodyMention): FullBody | undefined {
  const isOurs = sense.kind === 'front committee' && page.ends('our-country', to, from) && !page.begins('levels', to)
  const label = page.knowledge.names.of('central-front')
  return isOurs ? body(sense, label, label, { level: 'central' }) : undefined
}
