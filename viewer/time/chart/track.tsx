import { Component, createRef } from 'preact'
import { escapeXml } from '../../../src/8-exports/xml.ts'
import { onScreen } from './draw.tsx'
import { type PlacedRow, threadLine } from './lay-out.ts'
import type { Between, Laid } from './lay-row.ts'
import { boxText, markText } from './mark-text.ts'
import type { Mark } from './marks.ts'
import { chooseIn, holdFocus } from './steps.ts'

interface Props {
  readonly placed: PlacedRow
  readonly width: number
  readonly chosen: string | undefined
}

/** The bars of a row. They are many, and drawn anew only when something in this row is another. */
export class Track extends Component<Props> {
  readonly #drawing = createRef<SVGSVGElement>()

  override shouldComponentUpdate(next: Readonly<Props>): boolean {
    return next.placed !== this.props.placed || next.width !== this.props.width || next.chosen !== this.props.chosen
  }

  override componentDidMount(): void {
    if (this.props.chosen) chooseIn(this.#drawing.current!, this.props.chosen)
  }

  /** Who stands on a bar stays there when it is drawn anew. */
  override getSnapshotBeforeUpdate(): () => void {
    return holdFocus(this.#drawing.current!)
  }

  override componentDidUpdate(_: Props, __: unknown, refocus: () => void): void {
    chooseIn(this.#drawing.current!, this.props.chosen)
    refocus()
  }

  override render() {
    const { placed, width } = this.props
    const __html = trackText(placed)
    return (
      <svg
        ref={this.#drawing}
        width={width}
        height={placed.height}
        role="presentation"
        dangerouslySetInnerHTML={{ __html }}
      />
    )
  }
}

/** A thread to another row ends where its own does, which only the page knows. */
const ENDLESS = 10_000

function trackText({ bars, between, ties, threads }: PlacedRow): string {
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
