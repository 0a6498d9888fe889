import { useEffect, useRef } from 'preact/hooks'
import { CopyButton } from '../parts/copy-button.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { citationOf, sourcesOf } from '../sharing/citation.ts'
import { save } from '../sharing/download.ts'
import { gexfOf, graphmlOf, jsonOf, originText, shownGraph } from '../sharing/exports.ts'
import { footOf } from '../sharing/foot.ts'
import { withText } from '../sharing/png-text.ts'
import type { Shown } from '../sharing/shown.ts'
import { csvOf, rowsOf } from '../table/rows.ts'

interface Props {
  /** What the view that is open shows. */
  readonly shown: () => Shown
  readonly onClose: () => void
}

/** What is shown, to be kept: an address that restores it, a line to cite it, and files of it for other programs. */
export function ShareDialog({ shown, onClose }: Props) {
  const { graph, articles, words } = useWorkspace()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()

  const { drawing, svg, picture, csv } = shown()
  const material = { graph, articles }
  const citation = citationOf(drawing, material, words, location.href)
  const short = citationOf(drawing, material, words, '')
  const part = shownGraph(graph, drawing)
  const origin = { citation, sources: sourcesOf(part, material) }
  const foot = footOf({ ...origin, citation: short }, words)
  const files: Readonly<Record<string, () => void | Promise<void>>> = {
    ...(svg && { SVG: () => save('quanhe.svg', 'image/svg+xml', svg(foot, origin)) }),
    GraphML: () => save('quanhe.graphml', 'application/graphml+xml', graphmlOf(part, origin)),
    GEXF: () => save('quanhe.gexf', 'application/gexf+xml', gexfOf(part, origin)),
    CSV: () => save('quanhe.csv', 'text/csv;charset=utf-8', csv ? csv(citation) : claims()),
    JSON: () => save('quanhe.json', 'application/json', jsonOf(part, origin)),
  }
  const claims = () => {
    const table = rowsOf('claims', drawing, material, words)
    return csvOf(table, table.rows, citation)
  }
  const savePicture = async (made: Promise<Blob>) => {
    const bytes = new Uint8Array(await (await made).arrayBuffer())
    const told = withText(bytes, { Description: citation, Source: originText(origin) })
    save('quanhe.png', 'image/png', new Blob([told], { type: 'image/png' }))
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog already
    <dialog
      ref={dialog}
      class="share"
      aria-labelledby="share-title"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div class="dialog-sheet">
        <header>
          <h2 id="share-title">{words.share}</h2>
          <button type="button" onClick={close}>
            {words.close}
          </button>
        </header>
        <p>{words.shareHelp}</p>
        <label class="share-field">
          {words.address}
          <input type="text" readOnly value={location.href} onFocus={(event) => event.currentTarget.select()} />
        </label>
        <CopyButton text={() => location.href} />
        <label class="share-field">
          {words.cite}
          <textarea readOnly rows={3} value={citation} class="citation" />
        </label>
        <CopyButton text={() => citation} />
        <h3>{words.filesOfShown(drawing.nodes.length)}</h3>
        <p class="files">
          {picture && (
            <button type="button" onClick={() => savePicture(picture(foot))}>
              PNG
            </button>
          )}
          {Object.entries(files).map(([name, write]) => (
            <button key={name} type="button" onClick={write}>
              {name}
            </button>
          ))}
        </p>
        <p class="soft">{words.filesHelp(origin.sources.length)}</p>
      </div>
    </dialog>
  )
}
