/** Signs that nobody sees. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g
/** Two spaces, or a character that may be to be closed up: Unicode has its other spaces where no letter of Vietnamese is. */
const UNEVEN = / {2}|[^ -~\u00AE-\u167F\u1E00-\u1FFF\u2010-\u2027]/

/** Without signs that nobody sees, each stretch of white space one space. */
export function closeUp(text: string): string {
  if (text === '\n') return ' '
  return UNEVEN.test(text) ? text.replace(UNSEEN, '').replace(/\s+/g, ' ') : text
}
