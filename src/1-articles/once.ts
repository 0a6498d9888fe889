/** A value that is made when it is first asked for. Tables that were read on import would end the process without a message. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
