const NAMED = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * The characters of bytes in windows-1252, which web pages call iso-8859-1. Some releases of Node (20.20 is one) give control
 * characters for its quotation marks and dashes, although the standard that TextDecoder follows does not.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9F]/g, (control) => NAMED[control.charCodeAt(0) - 0x80]!)
}

/** The characters of bytes in an encoding that the web knows by this name. */
export function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label)
  if (decoder.encoding === 'windows-1252') return decodeWindows1252(bytes)
  const text = decoder.decode(bytes)
  // windows-1258 writes tones as characters of their own.
  return decoder.encoding === 'windows-1258' ? text.normalize('NFC') : text
}
