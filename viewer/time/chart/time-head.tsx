import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useWorkspace } from '../../parts/workspace.ts'
import { Marks } from './draw.tsx'
import { HEAD } from './head.ts'
import { type LaidChart, yearsOfChart } from './lay-out.ts'
import { between, shifted, type Years, yearsOf, zoomed } from './zoom.ts'

/** A shorter drag is a click that slipped. */
const SLIP = 6

/**
 * The years above the rows. The wheel over them, or two fingers over the rows, shows fewer or more; a drag along them shows those it
 * goes over; `+`, `-` and `0` do so from wherever one is.
 */
export function TimeHead({ laid, before }: { laid: LaidChart; before: number }) {
  const { words } = useWorkspace()
  const { scale, head } = laid
  const place = useRef<HTMLDivElement>(null)
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | undefined>()
  const { shown, show } = useYears(laid, place, before)
  const xOf = ({ clientX }: PointerEvent) =>
    Math.min(Math.max(clientX - place.current!.getBoundingClientRect().left - before, 0), scale.width)
  return (
    <div
      class="time-head"
      ref={place}
      title={words.time.zoomHelp}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setDrag({ from: xOf(event), to: xOf(event) })
      }}
      onPointerMove={(event) => drag && setDrag({ from: drag.from, to: xOf(event) })}
      onPointerCancel={() => setDrag(undefined)}
      onPointerUp={() => {
        if (drag && Math.abs(drag.to - drag.from) > SLIP)
          show(between(shown, drag.from / scale.width, drag.to / scale.width))
        setDrag(undefined)
      }}
    >
      <svg width={before + scale.width} height={HEAD} aria-hidden="true">
        {drag && (
          <rect
            class="time-drag"
            x={before + Math.min(drag.from, drag.to)}
            width={Math.abs(drag.to - drag.from)}
            height={HEAD}
          />
        )}
        <Marks of={head} transform={`translate(${before} 0)`} />
      </svg>
    </div>
  )
}

/** The years that are shown, and how wheel, fingers and keys change them; once a frame at most. */
function useYears(laid: LaidChart, place: { readonly current: HTMLDivElement | null }, before: number) {
  const { store } = useWorkspace()
  const all = useMemo(() => yearsOf(yearsOfChart(laid.chart)), [laid.chart])
  const shown = yearsOf(laid.scale)
  const show = (years: Years | undefined) => store.change({ ...store.state, time: { ...store.state.time, years } })
  const now = useRef({ all, shown, laid, before })
  now.current = { all, shown, laid, before }
  useEffect(() => {
    const head = place.current!
    const rows = head.parentElement!
    let asked = false
    const onWheel = (event: WheelEvent) => {
      const onHead = head.contains(event.target as Node)
      if (!event.ctrlKey && !onHead) return
      event.preventDefault()
      if (asked) return
      asked = true
      requestAnimationFrame(() => {
        asked = false
        const { all, shown, laid, before } = now.current
        const { deltaX, deltaY, shiftKey, clientX } = event
        const aside = shiftKey ? deltaY || deltaX : deltaX
        if (!event.ctrlKey && (shiftKey || Math.abs(deltaX) > Math.abs(deltaY)))
          return show(shifted(shown, all, Math.sign(aside)))
        const at = (clientX - head.getBoundingClientRect().left - before) / laid.scale.width
        if (deltaY !== 0) show(zoomed(shown, all, Math.min(Math.max(at, 0), 1), deltaY < 0))
      })
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return
      if (document.querySelector('dialog:modal, .room')) return
      const { all, shown } = now.current
      if (event.key === '0') show(undefined)
      else if (event.key === '-') show(zoomed(shown, all, 0.5, false))
      else if (event.key === '+' || event.key === '=') show(zoomed(shown, all, 0.5, true))
      else return
      event.preventDefault()
    }
    rows.addEventListener('wheel', onWheel, { passive: false })
    addEventListener('keydown', onKey)
    return () => {
      rows.removeEventListener('wheel', onWheel)
      removeEventListener('keydown', onKey)
    }
  }, [])
  return { shown, show }
}
