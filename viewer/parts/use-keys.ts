import { useLayoutEffect, useRef } from 'preact/hooks'

/** What keys do, by `KeyboardEvent.key`, letters small. */
export type Keys = Readonly<Record<string, () => void>>

const FIELDS = 'input:not([type=checkbox]), textarea, select'

/**
 * Keys that work wherever the reader is, but in a field or a dialog over the page; those of `inFields` in a field too.
 * They do at once what the page that is seen says: with an effect that waits for the next frame, the second of two
 * quick keys does what the page before said.
 */
export function useKeys(keys: Keys, inFields: Keys = {}): void {
  const latest = useRef({ keys, inFields })
  useLayoutEffect(() => {
    latest.current = { keys, inFields }
  })
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('dialog:modal')) return
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const inField = event.target instanceof HTMLElement && event.target.matches(FIELDS)
      const everywhere = latest.current.inFields[key]
      if (everywhere) return everywhere()
      const act = inField ? undefined : latest.current.keys[key]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
