import { useEffect, useState } from 'preact/hooks'
import { dateIn, dateText } from '../words/dates.ts'
import { useWorkspace } from './workspace.ts'

interface Props {
  readonly label: string
  readonly value: string | undefined
  readonly disabled?: boolean
  readonly onDate: (date: string | undefined) => void
}

/**
 * A date typed the Vietnamese way, as precise as the reader likes. The browser's own date field writes days and months in
 * the order of the browser's language, whatever the language of the page.
 */
export function DateField({ label, value, disabled, onDate }: Props) {
  const { words } = useWorkspace()
  const [typed, setTyped] = useState(value ? dateText(value) : '')
  useEffect(() => setTyped(value ? dateText(value) : ''), [value])
  const wrong = typed.trim() !== '' && dateIn(typed) === undefined
  const take = () => {
    const date = dateIn(typed)
    if (!wrong && date !== value) onDate(date)
  }
  return (
    <label class="date-field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        placeholder={words.datePattern}
        value={typed}
        disabled={disabled}
        aria-invalid={wrong}
        size={10}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
    </label>
  )
}
