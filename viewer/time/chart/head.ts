import type { Language } from '../../state/state.ts'
import { newYear } from '../rows/days.ts'
import type { Landmark } from '../rows/landmarks.ts'
import type { Measure } from './lay-row.ts'
import type { Mark } from './marks.ts'
import { type Scale, yearTicks } from './scale.ts'

/** How high the head of a drawing of time is: names of congresses and reforms, terms, years. */
export const HEAD = 56
const [NAMES, TERMS, YEARS] = [12, 20, 50]
const TERM = 16

/** What stands above all rows: congresses, reforms and terms by their names, and the years. Of names that would meet, the later goes. */
export function headMarks(
  landmarks: readonly Landmark[],
  scale: Scale,
  language: Language,
  measure: Measure,
): readonly Mark[] {
  const shown = landmarks.filter(({ day }) => scale.shows({ first: day, last: day }))
  const reforms = shown.filter(({ kind }) => kind === 'reform')
  const congresses = shown.filter(({ kind }) => kind === 'congress')
  const taken: (readonly [number, number])[] = []
  const names = [...reforms, ...congresses].flatMap(({ kind, day, name }): Mark[] => {
    const text = name[language]
    const half = measure(text) / 2
    const x = Math.min(Math.max(scale.at(day), half), scale.width - half)
    if (taken.some(([left, right]) => x - half < right + 8 && x + half > left - 8)) return []
    taken.push([x - half, x + half])
    return [{ of: 'text', x, y: NAMES, text, ink: kind === 'reform' ? 'lit' : 'soft', anchor: 'middle' }]
  })
  const years = yearTicks(scale).map((year): Mark => {
    const text = `${year}`
    return { of: 'text', x: scale.at(newYear(year)) + 3, y: YEARS, text, ink: 'soft' }
  })
  return [...names, ...termMarks(landmarks, scale, language, measure), ...years.filter(({ x }) => x + 30 < scale.width)]
}

function termMarks(
  landmarks: readonly Landmark[],
  scale: Scale,
  language: Language,
  measure: Measure,
): readonly Mark[] {
  const terms = landmarks.filter(({ kind }) => kind === 'term')
  return terms.flatMap(({ day, name }, at): Mark[] => {
    const last = (terms[at + 1]?.day ?? Number.POSITIVE_INFINITY) - 1
    if (!scale.shows({ first: day, last })) return []
    const [x, toX] = [scale.at(day), scale.at(last + 1)]
    const box = {
      of: 'box',
      x,
      y: TERMS,
      width: toX - x,
      height: TERM,
      ink: 'map-line',
      share: at % 2 ? 0.22 : 0.4,
    } as const
    if (measure(name[language]) + 8 > toX - x) return [box]
    return [box, { of: 'text', x: (x + toX) / 2, y: TERMS + 12, text: name[language], ink: 'ink', anchor: 'middle' }]
  })
}

/** The lines that run through all rows. */
export function gridMarks(landmarks: readonly Landmark[], scale: Scale, height: number): readonly Mark[] {
  const line = (day: number, ink: 'rule' | 'map-line' | 'lit', dashed: boolean): Mark => {
    const x = scale.at(day)
    return { of: 'line', x, y: 0, toX: x, toY: height, ink, width: ink === 'rule' ? 1 : 1.25, dashed }
  }
  return [
    ...yearTicks(scale).map((year) => line(newYear(year), 'rule', false)),
    ...landmarks
      .filter(({ day }) => scale.shows({ first: day, last: day }))
      .map(({ kind, day }) => line(day, kind === 'reform' ? 'lit' : 'map-line', kind === 'term')),
  ]
}
