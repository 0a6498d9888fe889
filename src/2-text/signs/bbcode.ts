import { type Plain, rewriteAll } from './rewriting.ts'

const NAMES =
  'b|i|u|p|color|size|font|center|left|right|justify|url|email|quote|list|li|table|tr|td|th|h[1-6]|indent|sup|sub'
const CLOSING = new RegExp(`\\[/(?:${NAMES}|s|img)\\]`, 'i')
const TAG = new RegExp(`\\[/?(?:${NAMES})(?:[= ][^\\[\\]\\n]{0,300})?\\]`, 'gi')
/** What is struck out is not said, and an address of a picture is no word. */
const UNREAD = /\[(s|img)(?:=[^[\]\n]*)?\][^[\]]{0,2000}\[\/\1\]/gi
const ITEM = /\[\*\]/g

/** BBCode, the signs of forums: `[b]Trần Văn Hai[/b]`. A text has it where one of its tags is closed. */
export function readBbcode(plain: Plain): Plain {
  if (!CLOSING.test(plain.text)) return plain
  const said = rewriteAll(plain, UNREAD, () => '')
  const marked = rewriteAll(said, ITEM, () => '\n- ')
  return rewriteAll(marked, TAG, ({ 0: tag }) => (/^\[\/(?:p|center|quote|li|tr|h[1-6])\]$/i.test(tag) ? '\n' : ''))
}
