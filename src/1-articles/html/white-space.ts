/** Signs that nobody sees. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g

/** Without signs that nobody sees, each stretch of white space one space. */
export function closeUp(text: string): string {
  return isEven(text) ? text : text.replace(UNSEEN, '').replace(/\s+/g, ' ')
}

/** Whether nothing is to be closed up, as in nearly every text. */
function isEven(text: string): boolean {
  let before = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code <= 0x20 ? code !== 0x20 || before === 0x20 : (code >= 0x7f && code <= 0xad) || isRare(code)) return false
    before = code
  }
  return true
}

/** Where Unicode has its other spaces and unseen signs; the letters of Vietnamese stand between. */
function isRare(code: number): boolean {
  return code >= 0x1680 && (code < 0x1e00 || (code > 0x1fff && (code < 0x2010 || code > 0x2027)))
}
