import { Component, createRef } from 'preact'
import type { PlacedRow } from './lay-out.ts'
import { chooseIn, holdFocus } from './steps.ts'
import { trackText } from './track-text.ts'

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
