import { useEffect, useState } from 'preact/hooks'
import { useWorkspace } from '../parts/workspace.ts'
import type { Bin } from './months.ts'
import { playStep } from './play.ts'

/** Slow enough to see what has come, in milliseconds. */
const PACE = 700

/** Lets time pass over the map, month by month, until its end or until the reader stops it. */
export function PlayButton({ bins }: { bins: readonly Bin[] }) {
  const { words, store } = useWorkspace()
  const [playing, setPlaying] = useState(false)
  useEffect(() => {
    if (!playing) return
    const step = (starting: boolean) => {
      const next = playStep(store.state, bins, starting)
      if (next) store.change(next)
      else setPlaying(false)
    }
    step(true)
    const clock = setInterval(() => step(false), PACE)
    return () => clearInterval(clock)
    // The bars change at every step, the months they stand for do not.
  }, [playing, bins[0]?.id, bins.at(-1)?.id])
  return (
    <button
      type="button"
      class="round play"
      aria-label={playing ? words.pause : words.play}
      title={playing ? words.pause : words.play}
      onClick={() => setPlaying(!playing)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={playing ? 'M5 3v10M11 3v10' : 'M5 3l8 5-8 5Z'} />
      </svg>
    </button>
  )
}
