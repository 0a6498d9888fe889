import type { Draft, Item } from './format.ts'
import { type Mended, mend } from './letters/mend.ts'
import { isPlain } from './letters/plain.ts'

/** A text with fewer words may be a list of names or figures; without marks a shorter one gives itself away. */
const FEW = 20
const FEW_BARE = 8
/** Of the words of a Vietnamese text some 70 in 100 have a mark, of a list of foreign names and prices 30. */
const HARDLY_ANY = 0.08

/**
 * Puts the letters of the articles of one source right where that is without doubt, and warns where letters are lost, marks are
 * missing or the text seems to be no Vietnamese: of such a text the graph would be empty without a word.
 *
 * What was put right is told once a source, since a table holds thousands of articles.
 */
export class Letters {
  readonly #times = new Map<string, number>()

  /** The item put right, after a warning if there is something to tell. */
  mend(item: Item): readonly Item[] {
    if (item.remark || (item.from === undefined && isPlainDraft(item.draft))) return [item]
    const { draft, mended } = mendDraft(item.draft)
    const codes = [...(item.from === undefined ? [] : [item.from]), ...mended.codes].join(' and ')
    if (codes !== '') this.#times.set(codes, (this.#times.get(codes) ?? 0) + 1)
    const message = doubtOf(mended)
    if (message === undefined) return [{ ...item, draft }]
    const article = draft.id === undefined ? {} : { article: draft.id }
    return [
      { remark: { level: 'warning', message, ...article }, line: item.line },
      { ...item, draft },
    ]
  }

  /** At the end of the source. */
  remarks(): readonly Item[] {
    return [...this.#times].map(([codes, count]) => {
      const what = count === 1 ? 'An article here was' : `${count} articles here were`
      const message = `${what} in ${codes}: the letters were put right. Places in the text count it as converted.`
      return { remark: { level: 'info', message } }
    })
  }
}

function isPlainDraft({ text, title = '', outlet = '', province = '', authors = [] }: Draft): boolean {
  const isTitlePlain = isPlain(title, 0) && isPlain(outlet, 0) && isPlain(province, 0)
  return isTitlePlain && isPlain(text) && authors.every((author) => isPlain(author, 0))
}

function mendDraft(draft: Draft): { readonly draft: Draft; readonly mended: Mended } {
  const { text, title = '', outlet = '', province = '', authors = [] } = draft
  const mended = mend([text, title, outlet, province, ...authors])
  if (mended.codes.length === 0) return { draft, mended }
  const [newText = '', newTitle = '', newOutlet = '', newProvince = '', ...newAuthors] = mended.texts
  return {
    draft: {
      ...draft,
      text: newText,
      ...(title !== '' && { title: newTitle }),
      ...(outlet !== '' && { outlet: newOutlet }),
      ...(province !== '' && { province: newProvince }),
      ...(authors.length > 0 && { authors: newAuthors }),
    },
    mended,
  }
}

function doubtOf({ tally: { words, marked, bare, lost, replaced } }: Mended): string | undefined {
  if (replaced > 0 || (lost >= 2 && lost >= 0.05 * words)) {
    const sign = replaced > 0 ? '\uFFFD' : '?'
    return `Letters are lost in ${lost} of ${words} words (“${sign}” stands where one was): such names are not found. Get the text again, as UTF-8.`
  }
  if (words < FEW_BARE || marked >= HARDLY_ANY * words) return undefined
  if (bare >= (words < FEW ? 0.95 : 0.85) * words) {
    return 'This is Vietnamese without its marks, and hardly anything in it will be found. Get the text again, with them.'
  }
  if (words < FEW) return undefined
  const share = Math.round((100 * marked) / words)
  return `This seems not to be Vietnamese, or its letters are in an unknown encoding: of ${words} words ${share} % have Vietnamese marks. Hardly anything in it will be found.`
}
