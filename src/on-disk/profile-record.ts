import type { Profile } from '../6-entities/profile.ts'
import type { Service } from '../6-entities/service.ts'
import type { Sighting } from '../6-entities/types.ts'
import type { Offices } from '../knowledge/offices.ts'

/** Fields of a {@link Profile} that are sets, and those that are maps to numbers. */
const SETS = [
  ...(['names', 'titles', 'openTitles', 'bodies', 'districts', 'levels', 'sectors', 'callings'] as const),
  ...(['genders', 'birthYears', 'nativePlaces', 'leaders', 'stories'] as const),
]
const WEIGHTS = ['provinces', 'company', 'setting', 'homes'] as const

/** A profile in the form of JSON; what is empty is left out. */
export type ProfileRecord = Readonly<Record<string, unknown>>

export function recordOf(profile: Profile): ProfileRecord {
  const record: Record<string, unknown> = {}
  for (const field of SETS) if (profile[field].size > 0) record[field] = [...profile[field]]
  for (const field of WEIGHTS) if (profile[field].size > 0) record[field] = [...profile[field]]
  if (profile.services.size > 0)
    record.services = Array.from(profile.services, ([key, { office: _, ...service }]) => [key, service])
  if (profile.roles.size > 0) record.roles = [...profile.roles.keys()]
  if (profile.nationwide) record.nationwide = true
  if (profile.dates.length > 0) record.dates = profile.dates
  return record
}

const NONE: ReadonlySet<never> = new Set()
const NOTHING: ReadonlyMap<string, number> = new Map()

export function profileIn(record: ProfileRecord, members: readonly Sighting[], offices: Offices): Profile {
  const list = <Value>(field: string) => (record[field] ?? []) as readonly Value[]
  const sets = SETS.map((field) => [field, field in record ? new Set(list<string>(field)) : NONE])
  const weights = WEIGHTS.map((field) => [field, field in record ? new Map(list<[string, number]>(field)) : NOTHING])
  const services = list<[string, Service]>('services').map(
    ([key, service]) => [key, { ...service, office: offices.of(service.role) }] as const,
  )
  return {
    ...(Object.fromEntries([...sets, ...weights]) as Pick<Profile, (typeof SETS | typeof WEIGHTS)[number]>),
    members,
    services: new Map(services),
    roles: new Map(list<string>('roles').map((role) => [role, offices.of(role)])),
    nationwide: record.nationwide === true,
    dates: list<string>('dates'),
  }
}
