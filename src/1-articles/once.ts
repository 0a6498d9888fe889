/** A value that is made when it is first asked for: a mistake in `data/` then stops the run with its message, and no file is read in vain. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
