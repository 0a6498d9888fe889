/** What can be reached in a drawing: bars, and what is between them. */
const STOP = 'svg [data-edge]'

/** Arrow keys among the spells of a drawing: left and right along a row, up and down to the nearest one of another row. */
export function stepOnKey(event: KeyboardEvent): void {
  const within = event.currentTarget as HTMLElement
  const at = (event.target as Element).closest<SVGElement>(STOP)
  if (event.key === 'Enter' || event.key === ' ') {
    if (!at) return
    event.preventDefault()
    at.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    return
  }
  if (!event.key.startsWith('Arrow') || !at) return
  const next = nextSpell(within, at, event.key)
  event.preventDefault()
  if (!next) return
  at.setAttribute('tabindex', '-1')
  next.setAttribute('tabindex', '0')
  next.focus()
}

/** Lets the first spell of a drawing be reached by Tab, if no other one is. */
export function openToTab(within: Element): void {
  if (within.querySelector(`${STOP}[tabindex="0"]`)) return
  within.querySelector('.spell')?.setAttribute('tabindex', '0')
}

/** Marks the spell of an edge as the chosen one of a row, and no other. */
export function chooseIn(row: Element, edge: string | undefined): void {
  for (const spell of row.querySelectorAll<SVGElement>('.spell')) {
    const isChosen = spell.dataset.edge === edge
    spell.classList.toggle('spell-chosen', isChosen)
    spell.setAttribute('aria-pressed', String(isChosen))
  }
}

/** @returns what brings the reader back to what he stood on in a row that has been drawn anew since */
export function holdFocus(row: Element): () => void {
  const held = row.contains(document.activeElement) ? (document.activeElement as SVGElement).dataset.edge : undefined
  return () => {
    if (held === undefined || row.contains(document.activeElement)) return
    const again = row.querySelector<SVGElement>(`[data-edge="${CSS.escape(held)}"]`)
    again?.setAttribute('tabindex', '0')
    again?.focus({ preventScroll: true })
  }
}

function nextSpell(within: HTMLElement, at: SVGElement, key: string): SVGElement | undefined {
  const rows = [...within.querySelectorAll<HTMLElement>('.time-row')].filter((row) => row.querySelector(STOP))
  const row = at.closest<HTMLElement>('.time-row')!
  const inRow = [...row.querySelectorAll<SVGElement>(STOP)]
  if (key === 'ArrowRight') return inRow[inRow.indexOf(at) + 1]
  if (key === 'ArrowLeft') return inRow[inRow.indexOf(at) - 1]
  const other = rows[rows.indexOf(row) + (key === 'ArrowDown' ? 1 : -1)]
  if (!other) return undefined
  const { left } = at.getBoundingClientRect()
  const away = (spell: SVGElement) => Math.abs(spell.getBoundingClientRect().left - left)
  return [...other.querySelectorAll<SVGElement>(STOP)].sort((a, b) => away(a) - away(b))[0]
}
