import type { Page } from './page.ts'
import type { BodyMention } from './types.ts'

/**
 * “Chủ nhiệm Ủy ban Đối ngoại”: a committee of the National Assembly, which writers hardly ever say; parliaments of other countries have such
 * committees too, but whoever leads one of theirs is no Chủ nhiệm.
 */
export function ofAssembly(page: Page, body: BodyMention): BodyMention {
  if (!/^(none|omitted)$/.test(body.owner.by) || !page.fits('assembly-committee', body.from, body.to)) return body
  const known = `assembly ${body.own}`
  if (!page.ends('leads-assembly-committee', body.from) && !page.begun.has(known)) return body
  page.begun.add(known)
  const own = page.knowledge.names.fill('of-assembly', { body: body.own })
  return { ...body, own, proper: true, owner: { by: 'none' } }
}
