import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/**
 * A part of the page whose code is fetched when it is first shown: whatever is not needed for the first look.
 *
 * @example
 * const TablePanel = lazy(async () => (await import('../table/table.tsx')).TablePanel)
 */
export function lazy<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | undefined
  return function Lazy(props: Props) {
    const [Part, setPart] = useState(() => known)
    useEffect(() => {
      if (Part) return
      fetchPart().then(
        (part) => {
          known = part
          setPart(() => part)
        },
        (failure) =>
          setPart(() => {
            throw failure
          }),
      )
    }, [])
    return Part ? <Part {...props} /> : null
  }
}
