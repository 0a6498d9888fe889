import { CUE, PLACE_NAME, UNIT_TYPE } from '../knowledge/lexicon.ts'
import { looksLikePerson } from './names.ts'
import type { Page } from './page.ts'

/** “Trưởng Ban Chỉ đạo đổi mới và phát triển doanh nghiệp”: a steering committee is called after its task, in small letters. */
export function taskAt(page: Page, at: number): { to: number; name: string } | undefined {
  let to = at
  for (; to < page.sentenceEnd(at) && to - at < 14; to++) {
    const past = page.endOf('inside-task', to)
    if (past !== undefined) {
      to = past - 1
      continue
    }
    if (page.mark(to) && !(to > at && taskGoesOn(page, at, to))) break
    if (page.number(to) || page.newLine(to) || (to > at && page.types(to) & CUE) || looksLikePerson(page, to)) break
    if (page.begins('ends-task', to) || page.begins('across', to)) break
    if (page.types(to) & (UNIT_TYPE | PLACE_NAME) && to > at + 1) break
  }
  return to - at >= 2 ? { to, name: page.words(at, to).replace(/ ,/g, ',') } : undefined
}

/** “Ban Chỉ đạo phòng chống dịch” + “tỉnh”, “do ông A làm Trưởng Ban”: outside a title words of a task alone, up to whose it is or who leads it. */
export function namedTaskAt(page: Page, at: number, head: number): { to: number; name: string } | undefined {
  const task = page.capital(head) ? taskAt(page, at) : undefined
  if (!task || page.begins('told-of-committee', task.to)) return task
  const ends = (page.types(task.to) & (UNIT_TYPE | PLACE_NAME)) !== 0 || page.begins('ends-named-task', task.to)
  return ends && page.begins('begins-task', at) ? task : undefined
}

/** “xóa nhà tạm, nhà dột nát”: behind the comma stands a word of the task again. */
function taskGoesOn(page: Page, from: number, comma: number): boolean {
  if (page.begins('task-goes-on', comma)) return true
  if (page.token(comma) !== ',' || page.capital(comma + 1)) return false
  for (let at = from; at < comma; at++) if (page.folded(at, at + 1) === page.folded(comma + 1, comma + 2)) return true
  return false
}
