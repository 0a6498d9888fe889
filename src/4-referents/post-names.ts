import type { PostMention } from '../3-mentions/types.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { BodyNames, FullBody } from './body-names.ts'

/** A post with its full name, as far as the article settles it. */
export interface FullPost {
  readonly role: string
  /** Role and body in the usual wording: “Trưởng Ban Tổ chức Thành ủy Cao Lãnh”. */
  readonly label: string
  readonly body: FullBody | undefined
  readonly mention: PostMention
}

/** Composes the full names of posts. */
export class PostNames {
  readonly #knowledge: Knowledge
  readonly #bodyNames: BodyNames

  constructor(knowledge: Knowledge, bodyNames: BodyNames) {
    this.#knowledge = knowledge
    this.#bodyNames = bodyNames
  }

  /** The post's full name. The end of the role that is also the beginning of the body is said once. */
  of(post: PostMention, body: FullBody | undefined): FullPost {
    const { names } = this.#knowledge
    const { role, takes } = post
    // “Chủ tịch HĐQT” of a firm that is not named is no “Chủ tịch” of a commune
    if (!body) return { role, label: takes.by === 'board' ? `${role} ${takes.board}` : role, body, mention: post }
    // “Đại sứ Lào tại Việt Nam”, of the embassy
    // “Tổng Lãnh sự” of “Tổng Lãnh sự quán Lào tại Đà Nẵng”
    if (body.kind === 'embassy' && body.label.toLowerCase().startsWith(`${role.toLowerCase()} `))
      return { role, label: `${role} ${body.label.slice(role.length + 1).replace(/^\S+ /, '')}`, body, mention: post }
    if (post.host) return { role, label: joined(role, ownerOf(body)), body, mention: post }
    const national = this.#national(post)
    if (national) return { role, label: national, body, mention: post }
    if (takes.by === 'member') return { role, label: `${role} ${ownerOf(body)}`.trim(), body, mention: post }
    // “Bộ trưởng Quốc phòng Mỹ”: ministers of other states keep the words of the text
    if (post.body?.headless && body.label !== body.own)
      return { role, label: `${role} ${body.label.slice(names.of('ministry').length + 1)}`, body, mention: post }
    const bureau = names.of('standing-committee')
    if (role === names.fill('seat-on-body', { body: bureau }) && body.own === bureau && body.parent)
      return { role, label: joined(role, body.label), body: body.parent, mention: post }
    if (takes.by === 'committee' && role === names.fill('seat-on-body', { body: names.of('executive-committee') })) {
      const committee = this.#committeeOf(body)
      // “Đảng ủy viên Khối …”
      const plain = names.of('party-committee')
      const own = committee.own.startsWith(`${plain} `) ? plain : committee.own
      const member = names.fill('member-of-committee', { committee: own })
      if (committee.kind === 'committee')
        return {
          role: member,
          label: `${member} ${ownerOf({ ...committee, own })}`.trim(),
          body: committee,
          mention: post,
        }
    }
    return { role, label: joined(role, body.label), body, mention: post }
  }

  /** The name of a post whose own words say that there is one in the country. */
  #national({ role, takes, country, body }: PostMention): string | undefined {
    if (country || body || (takes.by !== 'fixed' && takes.by !== 'state')) return undefined
    const { grammar, names } = this.#knowledge
    if (grammar.is('complete-title', role)) return role
    return role === names.of('secretary') ? names.of('central-secretary') : undefined
  }

  /** The committee on whose executive committee somebody sits: of a Party organisation, the one named after its unit. */
  #committeeOf(body: FullBody): FullBody {
    const { kind, own, parent, place } = body
    if (kind === 'party organisation' && place) return this.#bodyNames.committeeOf(place)
    // “Ban Chấp hành Hội Nông dân huyện X” is none of the Party's
    if (parent?.sector !== 'party' || own !== this.#knowledge.names.of('executive-committee')) return body
    return parent.place ? this.#bodyNames.committeeOf(parent.place) : parent
  }
}

/** What follows the own name of a body in its label. */
const ownerOf = ({ label, own }: FullBody) => label.slice(own.length + 1)

/** “Trưởng ban” + “Ban Tổ chức X” → “Trưởng Ban Tổ chức X”. */
function joined(role: string, body: string): string {
  const [folded, first] = [body.toLowerCase(), body.split(' ', 1)[0]!.toLowerCase()]
  const words = role.split(' ')
  for (let from = Math.max(0, words.length - 4); from < words.length; from++) {
    if (words[from]!.toLowerCase() !== first) continue
    const tail = words.slice(from).join(' ').toLowerCase()
    if (folded === tail || folded.startsWith(`${tail} `)) return [...words.slice(0, from), body].join(' ')
  }
  return `${role} ${body}`
}
