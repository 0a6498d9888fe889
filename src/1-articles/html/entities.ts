import { Parser } from 'htmlparser2'

/**
 * Text of a page with its entities read. Most texts have none: the page is parsed without looking for them, which is much
 * quicker, and the few that have some are parsed again.
 */
export function withEntities(text: string): string {
  if (!text.includes('&')) return text
  let read = ''
  const parser = new Parser({
    ontext: (data) => {
      read += data
    },
  })
  parser.end(text.replaceAll('<', '&lt;'))
  return read
}

/** The value of an attribute with its entities read: in `?a=1&copy=2` there is none. */
export function attributeWithEntities(value: string): string {
  if (!value.includes('&')) return value
  let read = value
  const parser = new Parser({
    onattribute: (_, data) => {
      read = data
    },
  })
  parser.end(`<p title="${value.replaceAll('"', '&quot;')}">`)
  return read
}
