import type { Email } from 'postal-mime'

/** No mail that a person wrote has more parts in each other, or a longer head. */
const LIMITS = { maxNestingDepth: 64, maxHeadersSize: 2 * 1024 * 1024 }

/** A mail by its parts. @throws Error when it is nested deeper than any mail */
export async function parseMail(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime')
  return PostalMime.parse(bytes, LIMITS)
}
