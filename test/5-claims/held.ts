import { type About, extractionOf } from '../reading.ts'

/** The day on which the invented articles came out. */
export const PUBLISHED = '2025-03-10'

/** Who holds what, since when, until when and how it ended: “Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (former) 2015..2020”. */
export function heldOf(text: string, about: About = {}): readonly string[] {
  const { claims, entities } = extractionOf(text, { published: PUBLISHED, province: 'Đồng Tháp', ...about })
  const label = new Map(entities.map((entity) => [entity.id, entity.label]))
  const lines = claims.flatMap(({ from, to, hold, denied }) => {
    if (!hold || denied) return []
    const { status, acting, from: since = '', to: until = '', ended } = hold
    const times = since || until ? ` ${since}..${until}` : ''
    return [
      `${label.get(from)}: ${label.get(to)} (${status}${acting ? ', acting' : ''})${times}${ended ? ` ${ended}` : ''}`,
    ]
  })
  return [...new Set(lines)].toSorted()
}

/** The same of one person, without the name. */
export function postsOf(name: string, text: string, about: About = {}): readonly string[] {
  return heldOf(text, about).flatMap((line) => (line.startsWith(`${name}: `) ? [line.slice(name.length + 2)] : []))
}
