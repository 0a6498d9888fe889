import type { KnowledgeGraph } from '../../../src/7-graph/types.ts'
import { wrapped } from '../../sharing/foot.ts'
import type { Words } from '../../words/words.ts'
import { gridMarks, HEAD } from './head.ts'
import { type LaidChart, NAME_LINE, NAMES, threadLine } from './lay-out.ts'
import type { Measure } from './lay-row.ts'
import { type Mark, moved } from './marks.ts'
import { signLines, signsIn } from './signs.ts'

/** A whole drawing on one sheet, to be saved; `of` are the edges that its bars stand for. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  readonly spells: readonly { readonly edge: string; readonly telling: string; readonly marks: readonly Mark[] }[]
}

const [SIDE, TOP, NAME, SMALL] = [16, 12, 26, 17]

/** A laid out chart as one sheet: its name, its head, its rows with their names before them, and below each those without a day. */
export function sheetOf(laid: LaidChart, title: string, graph: KnowledgeGraph, words: Words, measure: Measure): Sheet {
  const { chart, scale, isDated, head, sections, landmarks } = laid
  const left = SIDE + NAMES
  const marks: Mark[] = [{ of: 'text', x: SIDE, y: TOP + 12, text: title, ink: 'ink', bold: true }]
  const spells: { edge: string; telling: string; marks: readonly Mark[] }[] = []
  let y = TOP + NAME
  marks.push(...moved(head, left, y))
  if (isDated) y += HEAD
  const body = y
  for (const { section, rows } of sections) {
    if (sections.length > 1) {
      const text = graph.getNodeAttribute(section.key, 'label')
      marks.push({ of: 'text', x: SIDE, y: y + SMALL, text, ink: 'ink', bold: true })
      y += NAME
    }
    for (const { row, title: lines, height, between, ties, threads, bars } of rows) {
      const top = y
      marks.push({ of: 'line', x: SIDE, y, toX: left + scale.width, toY: y, ink: 'rule', width: 1 })
      for (const [at, text] of lines.entries())
        marks.push({ of: 'text', x: SIDE, y: y + NAME_LINE * (at + 1), text, ink: 'ink' })
      marks.push(
        ...moved(
          [...between, ...ties].flatMap((one) => one.marks),
          left,
          y,
        ),
      )
      for (const { bar, marks: own } of bars)
        spells.push({ edge: bar.spell.edge, telling: bar.telling, marks: moved(own, left, y) })
      y += height
      if (row.undated.length > 0) {
        const text = `${words.time.noDay} ${row.undated.map(({ label }) => label).join(' · ')}`
        for (const line of wrapped(text, scale.width, measure)) {
          marks.push({ of: 'text', x: left, y: y + 11, text: line, ink: 'soft' })
          y += SMALL
        }
        y += 4
      }
      const tall = y - top
      marks.push(
        ...moved(
          threads.map((thread) => threadLine(thread, tall)),
          left,
          top,
        ),
      )
    }
  }
  const grid = isDated ? moved(gridMarks(landmarks, scale, y - body), left, body) : []
  y += TOP
  for (const [of, ink] of chart.hues) {
    marks.push({ of: 'box', x: left, y, width: 18, height: 10, ink, share: 1 })
    marks.push({ of: 'text', x: left + 26, y: y + 9, text: graph.getNodeAttribute(of, 'label'), ink: 'ink' })
    y += SMALL
  }
  const signs = signLines(signsIn(laid), NAMES + scale.width, words, measure)
  marks.push(...moved(signs.marks, SIDE, y))
  y += signs.height
  return { width: left + scale.width + SIDE, height: y + TOP, marks: [...grid, ...marks], spells }
}
