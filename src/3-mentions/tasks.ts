import { CUE, PLACE_NAME, UNIT_TYPE } from '../knowledge/lexicon.ts'
import { looksLikePerson } from './names.ts'
import type { Page } from './page.ts'

/** “Trưởng Ban Chỉ đạo đổi mới và phát triển doanh nghiệp”: a steering committee is called after its task, in small letters. */
export function taskAt(page: Page, at: number): { to: number; name: string } | undefined {
  let to = at
  for (; to < page.sentenceEnd(at) && to - at < 14; to++) {
    if (page.mark(to) && !(to > at && taskGoesOn(page, at, to))) break
    if (page.number(to) || page.newLine(to) || (to > at && page.types(to) & CUE) || looksLikePerson(page, to)) break
    if (page.begins('ends-task', to) || page.begins('across', to)) break
    if (page.types(to) & (UNIT_TYPE | PLACE_NAME) && to > at + 1) break
  }
  return to - at >= 2 ? { to, name: page.words(at, to).replace(/ ,/g, ',') } : undefined
}

/** “xóa nhà tạm, nhà dột nát”: behind the comma stands a word of the task again. */
function taskGoesOn(page: Page, from: number, comma: number): boolean {
  if (page.begins('task-goes-on', comma)) return true
  if (page.token(comma) !== ',' || page.capital(comma + 1)) return false
  for (let at = from; at < comma; at++) if (page.folded(at, at + 1) === page.folded(comma + 1, comma + 2)) return true
  return false
}
