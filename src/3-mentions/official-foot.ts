import { HONORIFIC } from '../knowledge/lexicon.ts'
import { isUpper, linesBetween, type Segment, segmentsOf, wordsOf } from './official-lines.ts'
import type { Page } from './page.ts'
import { postAt } from './posts.ts'
import type { Range } from './types.ts'

/** Who signs an official document, as the lines at its foot say. */
export interface Signature {
  readonly name: string
  /** The signer's own post: of “KT. CHỦ TỊCH / PHÓ CHỦ TỊCH” the second. */
  readonly post: string
  /** The post says of which body it is: “GIÁM ĐỐC SỞ NỘI VỤ”. */
  readonly hasBody: boolean
  /** The body for which it is signed, where a line says so: “ĐẠI DIỆN SỞ TƯ PHÁP”. */
  readonly body?: string
  /** From the first of these lines to the name. */
  readonly where: Range
  readonly roles: { readonly holder: Range; readonly post: Range }
}

/** Longest name, and longest line of a post, in tokens. */
const [NAME, POST] = [5, 16]

interface Block {
  from: number
  post?: Segment
  body?: Segment
}

/** The signatures at the foot of an official document whose text begins at a token. A name without a post over it is none. */
export function signaturesOf(page: Page, start: number): readonly Signature[] {
  const signatures: Signature[] = []
  let blocks: Block[] = []
  for (const line of linesBetween(page, start, page.length)) {
    const isList = page.token(line.from) === '-' || page.begins('recipients', line.from, line.to)
    const signer = isList ? signerBegins(page, line) : undefined
    const all = segmentsOf(page, line, (at) => at === signer)
    const segments = all.filter(({ from, to }) => page.token(from) !== '-' && !page.begins('recipients', from, to))
    for (const [column, segment] of segments.entries()) {
      const at = segments.length > 1 ? column : Math.max(0, blocks.findIndex(Boolean))
      const block = blocks[at]
      const role = roleOf(page, segment)
      if (role !== undefined) {
        const opened: Block = block && !block.post ? block : { from: segment.from }
        const next = role === 'post' && block ? block : opened
        if (role !== 'instead') next[role] = segment
        blocks[at] = next
      } else if (block?.post && isName(page, segment)) {
        signatures.push(signatureOf(page, block as Block & { post: Segment }, segment))
        delete blocks[at]
      } else if (segment.to - segment.from > POST) blocks = []
    }
  }
  return signatures
}

function signatureOf(page: Page, { from, post, body }: Block & { post: Segment }, name: Segment): Signature {
  const mention = postAt(page, post.from)!
  return {
    name: wordsOf(page, { from: nameFrom(page, name), to: name.to }),
    post: wordsOf(page, post),
    hasBody: mention.roleTo < post.to,
    ...(body && { body: wordsOf(page, { from: page.endOf('signs-for-body', body.from, body.to)!, to: body.to }) }),
    where: { from, to: name.to },
    roles: { holder: name, post },
  }
}

/** What a line over a signature is: whom it is signed for, the body it is signed for, or the signer's post. */
function roleOf(page: Page, segment: Segment): 'instead' | 'body' | 'post' | undefined {
  const { from, to } = segment
  if (to - from > POST || !isUpper(page, segment)) return undefined
  if (page.begins('signs-instead', from, to)) return 'instead'
  if (page.begins('signs-for-body', from, to)) return 'body'
  return postAt(page, from)?.to === to ? 'post' : undefined
}

/** Where in a line of those who get the document the column of the signer begins, although a single space stands before it. */
function signerBegins(page: Page, { from, to }: Range): number | undefined {
  const behind = page.endOf('recipients', from, to)
  if (behind !== undefined) return behind
  for (let at = from + 1; at < to; at++) {
    if (!page.capital(at) || page.upper(at - 1)) continue
    if (/[.;]/.test(page.token(at - 1)) && isName(page, { from: at, to })) return at
    if (page.upper(at) && roleOf(page, { from: at, to }) !== undefined) return at
  }
  return undefined
}

/** Two to five words with capitals, behind a degree or a rank, and nothing else. */
function isName(page: Page, segment: Segment): boolean {
  const { to } = segment
  const from = nameFrom(page, segment)
  if (to - from < 2 || to - from > NAME) return false
  for (let at = from; at < to; at++) if (!page.capital(at) || page.mark(at) || page.number(at)) return false
  return true
}

/** “ThS. Trịnh Văn Long”: where the name begins. */
function nameFrom(page: Page, { from, to }: Segment): number {
  let at = from
  while (at < to && page.types(at) & HONORIFIC) {
    at = page.reach(at, HONORIFIC)
    if (page.token(at) === '.') at++
  }
  return at
}
