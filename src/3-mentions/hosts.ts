import { hostAt } from './embassies.ts'
import type { Page } from './page.ts'
import type { BodyMention } from './types.ts'

/** “Hiệp hội Doanh nghiệp Hàn Quốc tại Việt Nam”, “Giám đốc Văn phòng KOICA tại Việt Nam”: where an association or an organisation of others has its seat. */
export function withHost(page: Page, body: BodyMention, ofPost: boolean): BodyMention {
  const { sense, owner, plural } = body
  if (plural || !(sense.kind === 'association' || (ofPost && isInternational(body)))) return body
  const host = hostAt(page, body.to)
  const { names } = page.knowledge
  if (!host || (sense.kind !== 'office' && host.name !== names.of('vietnam'))) return body
  const country = owner.by === 'country' ? `${body.own} ${owner.country}` : body.own
  const own = sense.kind === 'office' ? page.words(body.from, body.to) : country
  return {
    ...body,
    to: host.to,
    own: names.fill('state-at-host', { country: own, host: host.name }),
    owner: { by: 'none' },
  }
}

/** “Ngân hàng Thế giới”, “Văn phòng KOICA”. */
function isInternational({ sense, owner }: BodyMention): boolean {
  const { kind } = sense.kind === 'office' && owner.by === 'body' ? owner.body.sense : sense
  return kind === 'international organisation'
}
