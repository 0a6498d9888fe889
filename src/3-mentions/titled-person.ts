import { type Reading, read } from '../2-text/read.ts'
import { fold } from '../2-text/vietnamese.ts'
import type { Knowledge } from '../knowledge/index.ts'
import { personAt } from './names.ts'
import { Page } from './page.ts'
import type { PersonMention } from './types.ts'

/** Letters of a title that is a name with what stands before it. */
const LONGEST_TITLE = 60
/** Stages of a life that tell it. */
const FEWEST_STAGES = 2

/**
 * Whose life a page tells that has the name in its title alone: “Ông Trần Văn Hai”, “Tiểu sử đồng chí Trần Văn Hai”, and in the text “Chủ tịch Hội đồng thành viên”, “2004 – 2007: …”.
 * Stands before the text, with no words of it.
 */
export function titledPerson(page: Page, { article }: Reading, knowledge: Knowledge): PersonMention | undefined {
  const { title, text } = article
  if (!title || title.length > LONGEST_TITLE || stagesOf(page) < FEWEST_STAGES) return undefined
  const person = allNamedOn(new Page(read({ ...article, text: title, title: '' }, knowledge), knowledge))
  if (person?.form !== 'full' || fold(text).includes(fold(person.name))) return undefined
  return { ...person, from: 0, to: 0, nameFrom: 0 }
}

function allNamedOn(page: Page): PersonMention | undefined {
  const person = personAt(page, page.endOf('title-of-a-life', 0) ?? 0, { post: true })
  return person?.to === page.length ? person : undefined
}

function stagesOf(page: Page): number {
  let stages = 0
  for (let at = 0; at < page.length && stages < FEWEST_STAGES; at++)
    if ((at === 0 || page.newLine(at)) && page.begins('stage-of-a-life', at)) stages++
  return stages
}
