import { useState } from 'preact/hooks'
import { useWorkspace } from './workspace.ts'

/** Copies a text, and says for a while that it did, or that the browser would not. */
export function CopyButton({ text, label }: { text: () => string; label?: string }) {
  const { words } = useWorkspace()
  const [done, setDone] = useState<'yes' | 'no' | undefined>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setDone('yes')
    } catch {
      // Told on the button: browsers refuse the clipboard to pages they do not trust.
      setDone('no')
    }
    setTimeout(() => setDone(undefined), 2500)
  }
  return (
    <button type="button" onClick={copy}>
      <span role="status">
        {done === 'yes' ? words.copied : done === 'no' ? words.notCopied : (label ?? words.copy)}
      </span>
    </button>
  )
}
