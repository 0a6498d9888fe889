interface Props<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly onChoose: (value: Value) => void
  readonly class?: string
}

/** One of several, chosen from a list that unrolls. */
export function Choice<Value extends string>({ label, value, options, onChoose, class: name }: Props<Value>) {
  return (
    <label class={name}>
      {label}{' '}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
