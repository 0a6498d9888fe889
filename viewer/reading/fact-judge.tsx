import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useWorkspace } from '../parts/workspace.ts'

interface Props {
  readonly standing: 'right' | 'wrong' | undefined
  /** Whether it is asked why the fact is wrong. */
  readonly asking: boolean
  onRight(): void
  onAsk(asking: boolean): void
  onWrong(why: string): void
}

/** Right or wrong, of the fact that is looked at; what is wrong, with a reason. */
export function FactJudge({ standing, asking, onRight, onAsk, onWrong }: Props) {
  const { words } = useWorkspace()
  const [why, setWhy] = useState('')
  const field = useRef<HTMLInputElement>(null)
  // before the next key, which is its first letter
  useLayoutEffect(() => {
    if (asking) field.current?.focus()
  }, [asking])
  return (
    <div class="fact-judge">
      <button type="button" aria-pressed={standing === 'right'} onClick={onRight}>
        <kbd>Y</kbd> {words.reading.right}
      </button>
      <button type="button" aria-pressed={standing === 'wrong'} aria-expanded={asking} onClick={() => onAsk(!asking)}>
        <kbd>N</kbd> {words.reading.wrong}
      </button>
      {asking && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (why.trim()) onWrong(why.trim())
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            event.stopPropagation()
            onAsk(false)
          }}
        >
          <label>
            {words.judgeWhy}{' '}
            <input
              ref={field}
              type="text"
              required
              value={why}
              onInput={(event) => setWhy(event.currentTarget.value)}
            />
          </label>
          <button type="submit">{words.judgeSend}</button>
        </form>
      )}
    </div>
  )
}
