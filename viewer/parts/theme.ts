import { useEffect, useState } from 'preact/hooks'
import type { State } from '../state/state.ts'

const system = matchMedia('(prefers-color-scheme: dark)')

/** Whether the page is dark: as the reader has chosen, else as the system has it. Keeps the style sheet in step. */
export function useDark(theme: State['theme']): boolean {
  const [dark, setDark] = useState(system.matches)
  useEffect(() => {
    const changed = () => setDark(system.matches)
    system.addEventListener('change', changed)
    return () => system.removeEventListener('change', changed)
  }, [])
  const wanted = theme === undefined ? dark : theme === 'dark'
  useEffect(() => showTheme(theme), [wanted])
  return wanted
}

/** Tells the style sheet which colours are wanted. */
export function showTheme(theme: State['theme']): void {
  document.documentElement.dataset.theme = theme ?? (system.matches ? 'dark' : 'light')
}
