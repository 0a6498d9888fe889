import { useLayoutEffect } from 'preact/hooks'

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
