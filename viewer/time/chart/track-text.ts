import { escapeXml } from '../../../src/8-exports/xml.ts'
import { type PlacedRow, threadLine } from './lay-out.ts'
import type { Between, Laid } from './lay-row.ts'
import { boxText, markText } from './mark-text.ts'
import type { Mark } from './marks.ts'
import { onScreen } from './on-screen.ts'

/** A thread to another row ends where its own does, which only the page knows. */
const ENDLESS = 10_000

/** A row of bars as SVG: each a button that leads to its quote, none of them pressed. */
export function trackText({ bars, between, ties, threads }: PlacedRow): string {
  return [
    drawn(threads.map((thread) => threadLine(thread, ENDLESS))),
    ...between.map(asideText),
    ...bars.map(spellText),
    ...ties.map(asideText),
  ].join('')
}

const drawn = (marks: readonly Mark[]) => marks.map((mark) => markText(mark, onScreen)).join('')

function spellText({ bar, marks, left, right, top }: Laid): string {
  const ground = boxText({ x: left - 3, y: top - 2, width: right - left + 6, height: 20 })
  const { edge, person } = bar.spell
  return buttonText(
    `class="spell" aria-pressed="false" data-edge="${escapeXml(edge)}" data-person="${escapeXml(person)}"`,
    bar.telling,
    `<rect class="spell-ground" ${ground} rx="3"/>${drawn(marks)}`,
  )
}

/** What is between bars: where a seat was empty or held two, where two served together. A click leads on to the words that say so. */
function asideText({ marks, telling, edge, people }: Between & { people?: readonly [string, string] }): string {
  const grounds = marks.map((mark) => {
    const width = mark.of === 'box' ? mark.width : mark.of === 'line' ? mark.toX - mark.x : 0
    return `<rect class="spell-ground" ${boxText({ x: mark.x, y: mark.y - 4, width, height: 9 })}/>`
  })
  const both = people ? ` data-people="${escapeXml(JSON.stringify(people))}"` : ''
  return buttonText(`class="aside" data-edge="${escapeXml(edge)}"${both}`, telling, grounds.join('') + drawn(marks))
}

/** There are no buttons within a drawing; this is one to a screen reader. */
function buttonText(attributes: string, telling: string, inside: string): string {
  const told = escapeXml(telling)
  return `<g role="button" tabindex="-1" aria-label="${told}" ${attributes}><title>${told}</title>${inside}</g>`
}
