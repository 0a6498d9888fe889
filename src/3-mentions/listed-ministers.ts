import { FIELD, ROLE, type RoleSense } from '../knowledge/lexicon.ts'
import { looksLikePerson } from './names.ts'
import type { Page } from './page.ts'
import { fill } from './post-fillings.ts'
import type { PostMention } from './types.ts'

/** “các Bộ trưởng: Ngoại giao Trần Văn Hai, Công Thương Lê Thị Ba”: before each name stands only the field of the ministry; the role is that of the head. */
export function listedMinister(page: Page, at: number): PostMention | undefined {
  if (!page.capital(at) || !page.ends('before-listed-field', at) || !isFieldOfPerson(page, at)) return undefined
  const start = page.sentenceStart(at)
  const head = page.find('ministers-are', start, at)
  const role = head && page.rolesOf('ministers-are', head.from, head.to)?.['role']
  const sense = role && (page.longest(role.from, ROLE)?.sense as RoleSense | undefined)
  const filling = sense?.takes.by === 'ministry' ? fill(page, sense, at) : undefined
  const body = filling?.body
  if (!sense || !body) return undefined
  const { role: name, takes, heads } = sense
  const none = { standing: undefined, place: undefined, country: undefined, host: undefined, term: undefined }
  return { kind: 'post', from: at, to: body.to, role: name, roleTo: at, takes, heads, body, plural: false, ...none }
}

/** The title of such a list is nobody's by itself. */
export function opensMinisters(page: Page, roleTo: number, { takes }: RoleSense): boolean {
  return takes.by === 'ministry' && page.token(roleTo) === ':' && isFieldOfPerson(page, roleTo + 1)
}

function isFieldOfPerson(page: Page, at: number): boolean {
  const field = page.longest(at, FIELD)
  return field !== undefined && looksLikePerson(page, field.to)
}
