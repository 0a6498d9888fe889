import type { BodyMention } from '../3-mentions/types.ts'
import { typedName } from '../knowledge/gazetteer.ts'
import type { Knowledge } from '../knowledge/index.ts'
import { type BodyNames, body, type FullBody, type Head } from './body-names.ts'
import type { NamedBodies } from './named-bodies.ts'

/**
 * “Đảng bộ UBND tỉnh có 31 chi bộ, do ông A làm Bí thư Đảng ủy, ông B làm Phó Bí thư”: the committee of the organisation of the Party that the words before
 * name; none where they name another Đảng ủy since.
 */
export function committeeOfOrganisation(
  named: NamedBodies,
  names: BodyNames,
  { names: words }: Knowledge,
  at: number,
): FullBody | undefined {
  const [organisation, committee] = [words.of('party-organisation'), words.of('party-committee')]
  const head = names.head(committee)
  const ledBy = ({ own, label, parent, place, level }: FullBody): FullBody | undefined => {
    if (parent) return committeeIn(named, names, at, head, parent)
    if (place && label === `${organisation} ${typedName(place)}`) return names.committeeOf(place)
    // “Đảng bộ các cơ quan Đảng tỉnh”, “Đảng bộ Quân sự tỉnh”
    const renamed = (name: string) => name.replace(organisation, committee)
    return own.startsWith(organisation) ? body(head.sense, renamed(own), renamed(label), { place, level }) : undefined
  }
  // “Ban Chấp hành Đảng bộ xã X bầu …”
  const organisationOf = (body: FullBody) =>
    [body, body.parent].find((one) => one?.kind === 'party organisation') ?? undefined
  const isOne = (body: FullBody) => organisationOf(body) !== undefined
  const last = named.last(at, isOne)
  const spokenOf = last && organisationOf(last)
  const led = spokenOf && ledBy(spokenOf)
  const since = named.last(at, (one) => isOne(one) || one.own.startsWith(committee))
  return since && (isOne(since) || since.label === led?.label) ? led : undefined
}

/** The committee of a house: “Đảng ủy cơ quan Sở X”, where the article calls it so, else “Đảng ủy Sở X”. */
export function committeeIn(named: NamedBodies, names: BodyNames, at: number, head: Head, house: FullBody): FullBody {
  const isIts = ({ kind, parent }: FullBody) => kind === 'committee' && parent?.label === house.label
  return named.nearest(at, `committee of ${house.label}`, isIts) ?? names.under(head, house)
}

/** “Đảng ủy Sở Y tế …”, and then “Bí thư Chi bộ 4”: a cell by its number is of the house, or the commune, whose committee the words name before. */
export function ofNumberedCell(named: NamedBodies, names: BodyNames, mention: BodyMention): FullBody | undefined {
  if (mention.sense.kind !== 'cell' || !/\d$/.test(mention.own)) return undefined
  const isOver = ({ kind, sector, parent, place }: FullBody) =>
    sector === 'party' && /^(committee|party organisation)$/.test(kind) && (parent ?? place) !== undefined
  const { parent, place } = named.last(mention.from, isOver) ?? {}
  if (parent) return names.under(mention, parent)
  return place?.level === 'commune' ? names.ofUnit(mention, place) : undefined
}
