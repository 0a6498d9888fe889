/**
 * Characters by which order in UTF-8, in which databases sort, differs from that by UTF-16 code units, in which graphs are sorted; and
 * control characters and half characters, which may not stand in a line.
 */
const OTHERWISE = /[^ -\ud7ff]/gu

/** Before a control character, which is written 64 higher. */
const CONTROL = '\u0001'
/** Before a character of two code units, and half of one, by its number. */
const TWO = '\ue000'
/** Before one that stands behind these. */
const BEHIND = '\uffff'

/**
 * A key of which the bytes in UTF-8 sort as the code units of the key do, without control characters.
 *
 * @example
 * toSortable('person:lê-văn-ba') // 'person:lê-văn-ba'
 */
export function toSortable(key: string): string {
  return key.replace(OTHERWISE, (character) => {
    const code = character.charCodeAt(0)
    if (code < 32) return CONTROL + String.fromCharCode(code + 64)
    if (character.length === 2) return TWO + character
    return code < 0xe000 ? `${TWO} ${code.toString(16)}` : BEHIND + character
  })
}

/** The key that was made sortable. */
export function fromSortable(sortable: string): string {
  return sortable.replace(
    /[^ -\u{10ffff}](.)|\ue000 ([0-9a-f]{4})|[\ue000\uffff](.)/gsu,
    (_, control: string | undefined, half: string | undefined, other: string) => {
      if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) - 64)
      return half === undefined ? other : String.fromCharCode(Number.parseInt(half, 16))
    },
  )
}
