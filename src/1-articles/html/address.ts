/** What networks and mailings add to an address to see where readers come from. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|_gl|_ga|zarsrc|gidzl)(?:=|$)/i
/** The first page of a site, by the names it goes by. */
const FIRST_PAGE = /^\/(?:(?:index|default|home|trang-?chu)(?:\.\w+)?\/?)?$/i

/**
 * An address without what does not tell two pages apart: the fragment, and what networks add. Everything else counts, also
 * `www.` and a slash at the end: on some servers they make another page.
 *
 * @param link may have < > around it, as older archives write it, or be relative to `base`
 * @returns `undefined` if it is none of the web
 */
export function addressOf(link: string, base?: string): string | undefined {
  const bare = link.trim().replace(/^<(.*)>$/, '$1')
  const url = urlOf(bare, base)
  if (url === undefined) return undefined
  if (!/^https?:$/.test(url.protocol)) return undefined
  url.hash = ''
  const parts = url.search.slice(1).split('&')
  const kept = parts.filter((part) => !TRACKING.test(part))
  if (kept.length < parts.length) url.search = kept.join('&')
  return url.href
}

/** Read once: to ask first whether it can be read takes as long again. */
function urlOf(link: string, base: string | undefined): URL | undefined {
  try {
    return new URL(link, base)
  } catch {
    return undefined // It is none.
  }
}

/** The address of an article: that of a whole site, which careless pages give for each of their articles, is none. */
export function articleAddress(link: string, base?: string): string | undefined {
  const address = addressOf(link, base)
  if (address === undefined) return undefined
  const { pathname, search } = new URL(address)
  return search === '' && FIRST_PAGE.test(pathname) ? undefined : address
}
