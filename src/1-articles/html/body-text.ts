import { withEntities } from './entities.ts'
import { parsePage } from './parse-page.ts'
import { plain } from './plain.ts'

/**
 * A text that is known to be that of an article, with or without tags, one paragraph a line and the title before it. What it
 * hides or strikes out is not read.
 */
export function bodyText(body: string, title: string | undefined): string {
  const code = /&lt;\/?[a-z]/i.test(body) ? withEntities(body) : body
  const lines = /<\/?[a-z]/i.test(code)
    ? parsePage(code)
        .blocks.filter(({ element }) => element.hider === undefined)
        .map((block) => block.text)
    : code.split(/[\r\n]+/).map(plain)
  const filled = lines.filter((line) => line !== '')
  return [...(title === undefined || filled[0] === title ? [] : [title]), ...filled].join('\n')
}
