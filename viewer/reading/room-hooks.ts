import { useLayoutEffect, useRef } from 'preact/hooks'

/** Keys of the room, but in a field or a dialog. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys)
  latest.current = keys
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('dialog[open]')) return
      const inField = 'input:not([type=checkbox]), textarea, select'
      if (event.target instanceof HTMLElement && event.target.matches(inField)) return
      const act = latest.current[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

/** Begins at the title of each article; afterwards the focus goes back to where it was, if that is still there. */
export function useFocus(room: { readonly current: HTMLElement | null }, id: string): void {
  // Before the next frame, in which what the room hides loses the focus.
  useLayoutEffect(() => {
    const before = document.activeElement
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
      })
    }
  }, [])
  useLayoutEffect(() => {
    room.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    room.current?.scrollTo(0, 0)
  }, [room, id])
}
