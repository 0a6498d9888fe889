import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { type Measure, wrapped } from '../sharing/foot.ts'
import type { Mark } from '../time/chart/marks.ts'
import type { Sheet } from '../time/chart/sheet.ts'
import { dateText } from '../words/dates.ts'
import type { Words } from '../words/words.ts'
import type { Chair, Sitter } from './chairs.ts'
import type { Structure } from './shown.ts'
import { bodyText, branchText, whenText } from './texts.ts'
import type { TreeBody } from './tree.ts'

const [WIDE, SIDE, LINE, STEP, ROLE, GAP] = [1100, 16, 18, 24, 190, 8]

/** A structure on one sheet, to be saved: bodies under those they stand under, beside each chair who sits in it. */
export function sheetOfTree(
  { place, day, tree }: Structure,
  graph: KnowledgeGraph,
  words: Words,
  measure: Measure,
): Sheet {
  const marks: Mark[] = []
  const spells: { edge: string; telling: string; marks: readonly Mark[] }[] = []
  let y = 28
  const label = (key: string) => graph.getNodeAttribute(key, 'label')
  const lines = (text: string, x: number, ink: 'ink' | 'soft', bold = false): readonly Mark[] =>
    wrapped(text, WIDE - SIDE - x, (part) => measure(part) * (bold ? 1.1 : 1)).map((line, at): Mark => {
      if (at > 0) y += LINE
      return { of: 'text', x, y, text: line, ink, bold }
    })

  const sitterLine = ({ edge, person, holds, sure }: Sitter, { post }: Chair, x: number) => {
    const when = whenText({ holds, sure }, words)
    const also = tree.doubles
      .find((double) => double.person === person)
      ?.seats.flatMap(({ chair }) => (chair.post && chair.post !== post ? label(chair.post) : []))
    const said = [`${label(person)} (${when})`, ...(also?.length ? [`${words.tree.both} ${also.join(', ')}`] : [])]
    const telling = [label(person), post && label(post), when].filter(Boolean).join(', ')
    spells.push({ edge, telling, marks: lines(said.join(' '), x, sure ? 'ink' : 'soft') })
    y += LINE
  }
  const chairLines = (chair: Chair, x: number) => {
    const { role = words.tree.leader, sitters, leads } = chair
    const top = y
    const name = wrapped(role, ROLE - 12, measure)
    for (const [at, text] of name.entries())
      marks.push({ of: 'text', x, y: top + at * LINE, text, ink: leads ? 'ink' : 'soft' })
    if (sitters.length === 0) {
      marks.push({ of: 'frame', x: x + ROLE, y: y - 9, width: 10, height: 10, ink: 'soft' })
      marks.push(...lines(words.tree.nobody, x + ROLE + 18, 'soft'))
      y += LINE
    }
    for (const sitter of sitters) sitterLine(sitter, chair, x + ROLE)
    y = Math.max(y, top + name.length * LINE)
  }
  const bodyLines = (body: TreeBody, x: number) => {
    const unnamed = body.key === undefined ? ` (${words.tree.unnamed})` : ''
    marks.push(...lines(bodyText(body, graph, words) + unnamed, x, unnamed ? 'soft' : 'ink', !unnamed))
    y += LINE
    for (const chair of body.chairs) chairLines(chair, x + 12)
    const top = y - LINE / 2
    y += GAP
    for (const other of body.below) {
      const at = y - 4
      marks.push({ of: 'line', x: x + 4, y: at, toX: x + STEP - 6, toY: at, ink: 'map-line', width: 1 })
      if (other === body.below.at(-1))
        marks.push({ of: 'line', x: x + 4, y: top, toX: x + 4, toY: at, ink: 'map-line', width: 1 })
      bodyLines(other, x + STEP)
    }
  }

  marks.push(...lines(words.tree.led(label(place), dateText(day)), SIDE, 'ink', true))
  y += LINE + GAP
  for (const { branch, bodies } of tree.branches) {
    marks.push({ of: 'line', x: SIDE, y: y - 18, toX: WIDE - SIDE, toY: y - 18, ink: 'rule', width: 1 })
    marks.push(...lines(branchText(branch, words), SIDE, 'soft', true))
    y += LINE + 4
    for (const body of bodies) bodyLines(body, SIDE)
    y += GAP
  }
  const notes = [tree.led > 0 && words.tree.untold(tree.untold, tree.led), tree.perhaps && words.tree.paler]
  for (const note of notes) {
    if (!note) continue
    marks.push(...lines(note, SIDE, 'soft'))
    y += LINE
  }
  return { width: WIDE, height: y, marks, spells }
}
