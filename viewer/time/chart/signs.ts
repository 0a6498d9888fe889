import type { SignName } from '../../words/time.ts'
import type { Words } from '../../words/words.ts'
import { BAR } from './bars.ts'
import type { LaidChart } from './lay-out.ts'
import type { Measure } from './lay-row.ts'
import { type Mark, moved } from './marks.ts'

/** How wide a sign is. */
export const SIGN = 34

/** Each sign of a drawing of time by itself, as it stands in the rows. */
const marksOf: Readonly<Record<SignName, readonly Mark[]>> = {
  current: [box(0, SIGN, 1), edge(0)],
  ended: [box(0, SIGN, 0.3), edge(0), edge(SIGN)],
  open: [{ ...box(0, 12, 0.3), fades: 'left' }, box(12, 22, 0.3), { ...box(22, SIGN, 0.3), fades: 'right' }],
  seen: [line(0, 8, true), line(8, 26, false), line(26, SIGN, true), dot(8), dot(26)],
  over: [{ of: 'dot', x: 17, y: BAR / 2, radius: 4, ink: 'Person', hollow: true }],
  term: [{ of: 'frame', x: 1, y: 0.5, width: SIGN - 2, height: BAR - 1, ink: 'Person' }],
  acting: [{ of: 'frame', x: 1, y: 0.5, width: SIGN - 2, height: BAR - 1, ink: 'Person' }, edge(1)],
  gap: [{ of: 'line', x: 0, y: BAR / 2, toX: SIGN, toY: BAR / 2, ink: 'soft', width: 1, dashed: true }],
  double: [{ of: 'box', x: 0, y: BAR - 4, width: SIGN, height: 3, ink: 'lit', share: 1 }],
}

/** The signs that a drawing has, to be explained beside it. */
export function signsIn({ sections }: LaidChart): readonly SignName[] {
  const found = new Set<SignName>()
  for (const { rows } of sections) {
    for (const { row, bars } of rows) {
      if (row.gaps.length > 0) found.add('gap')
      if (row.doubles.length > 0) found.add('double')
      for (const { bar } of bars) {
        const { began, ended, sure, seen, over, term, holds } = bar.spell
        const held = sure && (began || ended)
        if (held) found.add(holds.acting ? 'acting' : bar.strong ? 'current' : 'ended')
        if (held && !(began && ended)) found.add('open')
        if (!held && seen.length > 0) found.add('seen')
        if (!held && seen.length === 0 && over.length > 0) found.add('over')
        if (term && !began && !ended) found.add('term')
      }
    }
  }
  return (Object.keys(marksOf) as SignName[]).filter((sign) => found.has(sign))
}

/** The marks of one sign. */
export const signMarks = (sign: SignName): readonly Mark[] => marksOf[sign]

/** Signs with their words side by side, on as many lines as a width asks for; for a sheet. */
export function signLines(
  signs: readonly SignName[],
  width: number,
  words: Words,
  measure: Measure,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const [line, gap, space] = [24, 6, 20]
  let [x, y] = [0, 0]
  const marks = signs.flatMap((sign): readonly Mark[] => {
    const text = words.time.signs[sign]
    const wide = SIGN + gap + measure(text)
    if (x > 0 && x + wide > width) [x, y] = [0, y + line]
    const at = x
    x += wide + space
    return [...moved(marksOf[sign], at, y), { of: 'text', x: at + SIGN + gap, y: y + BAR - 4, text, ink: 'soft' }]
  })
  return { marks, height: signs.length > 0 ? y + line : 0 }
}

function box(x: number, toX: number, share: number) {
  return { of: 'box', x, y: 0, width: toX - x, height: BAR, ink: 'Person', share } as const
}

function edge(x: number): Mark {
  return { of: 'line', x, y: -1, toX: x, toY: BAR + 1, ink: 'Person', width: 2.5 }
}

function line(x: number, toX: number, dashed: boolean): Mark {
  return { of: 'line', x, y: BAR / 2, toX, toY: BAR / 2, ink: 'Person', width: 1.5, dashed }
}

function dot(x: number): Mark {
  return { of: 'dot', x, y: BAR / 2, radius: 4, ink: 'Person' }
}
