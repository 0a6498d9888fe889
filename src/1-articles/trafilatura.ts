/**
 * The record in an object that trafilatura wrote as JSON: it calls the address `source` and the paper `source-hostname`, and has an
 * `id` that is null as a rule. Nothing for any other object.
 */
export function ofTrafilatura(value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!('source-hostname' in value && 'fingerprint' in value && 'text' in value)) return undefined
  const {
    id,
    text,
    title,
    source,
    'source-hostname': outlet,
    date,
    author,
  } = value as Readonly<Record<string, unknown>>
  const record = { id: id ?? source, text, title, url: source, outlet, published: date, authors: author }
  return Object.fromEntries(
    Object.entries(record).filter(([, field]) => field !== null && field !== undefined && field !== ''),
  )
}
