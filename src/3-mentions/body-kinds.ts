import type { BodySense, Part } from '../knowledge/body-senses.ts'
import type { BodyMention } from './types.ts'

/** Of companies, schools and hospitals there are many: “Công ty cổ phần”, “Trường Tiểu học” without a name of its own is none of them. */
export const OF_MANY = new Set([
  'company',
  'bank',
  'enterprise',
  'cooperative',
  'school',
  'hospital',
  'broadcaster',
  'newspaper',
  'publisher',
])

/** “Giám đốc Khách sạn X”, “Tư lệnh Hải quân Mỹ”: bodies only as those of a post; elsewhere places, forces that do many things, names of open end. */
export const ONLY_OF_POSTS: ReadonlySet<string> = new Set(['venue', 'armed force', 'chapter'])

/** What a university stands under. */
const OVER_SCHOOLS = new Set(['school', 'ministry', 'government'])

/** What has a Khoa or a Bộ môn. */
export const TEACHES = new Set(['school', 'hospital', 'institute'])

/** What others stand under, but not behind a comma: “Phòng Nội vụ, Quân khu 9” are two of a list. */
const NOT_BEHIND_COMMA: ReadonlySet<string> = new Set(['military unit', 'institute'])

/** What others stand under, as “…, Bộ Công an” says. */
export const PARENT = new Set([
  'ministry',
  'school',
  'government',
  'department',
  'provincial department',
  'police',
  'party organ',
  'hospital',
  'company',
  'bank',
  'court',
  'procuracy',
  'social insurance',
  'broadcaster',
  'inspectorate',
  'association',
  'military command',
  ...NOT_BEHIND_COMMA,
])

/** What others stand under if it is of the centre: “Cục Tuyên huấn, Tổng cục Chính trị”. */
const CENTRAL_PARENT = new Set(['office', 'military command', 'union'])

/** What the boards of a council, of the Front and of mass organisations stand under: “Trưởng Ban Dân chủ - Pháp luật, Ủy ban MTTQ tỉnh”. */
const OVER_BOARDS: ReadonlySet<string> = new Set([
  ...PARENT,
  'union',
  'mass organisation',
  'front committee',
  'youth union',
  "people's council",
  'centre',
])

/** What the room of a post stands under: “Phó Trưởng phòng Nghiệp vụ, Trung tâm Khuyến nông tỉnh”; elsewhere these are two of a list. */
export const OVER_ROOMS: ReadonlySet<string> = new Set([...PARENT, 'centre'])

/** What a body may stand under, as it stands in a post or not. */
export function kindsOver({ kind, sector }: BodySense, ofPost: boolean): ReadonlySet<string> {
  if (kind === 'committee') return OVER_BOARDS
  return ofPost && (kind === 'office' || (kind === 'department' && sector === 'school')) ? OVER_ROOMS : PARENT
}

export const OF_UNIT: readonly Part[] = [{ of: 'unit', needed: false, optional: true }]
export const OF_COMMITTEE: readonly Part[] = [{ of: 'committee', needed: false, optional: true }]

/** “Bộ môn Toán, Khoa Sư phạm, Trường …”; but “Khoa Sư phạm, Khoa Luật” are two. */
export function mayTeach(above: BodyMention['sense'], sense: BodySense): boolean {
  return TEACHES.has(above.kind) || above.kind === 'centre' || (above.sector === 'school' && above.name !== sense.name)
}

/** May others stand under it, and does it say whose it is itself? */
export function isAbove({ sense, owner }: BodyMention): boolean {
  return PARENT.has(sense.kind) && (owner.by !== 'omitted' || sense.kind === 'provincial department')
}

/** “Trường Đại học A, Sở Y tế …”, “Cục Báo chí, Cục Xuất bản”: behind a comma this is the next of a list, and nothing it stands under. */
export function isNextOfList(next: BodyMention, sense: BodySense): boolean {
  const { name, kind } = next.sense
  if (sense.kind === 'office' && hasNoRooms(next)) return true
  return `${name} `.startsWith(`${sense.name} `) || (sense.kind === 'school' && !OVER_SCHOOLS.has(kind))
}

/** “Phòng Cảnh sát giao thông, Công an huyện Cao Lãnh”: two of a list, since the police and the command of a district have no rooms. */
function hasNoRooms({ sense, owner }: BodyMention): boolean {
  return (
    (sense.kind === 'police' || sense.kind === 'military command') &&
    owner.by === 'unit' &&
    (owner.place.level === 'district' || owner.place.level === 'commune')
  )
}

/** Whether others stand under a body, by kinds of which that is known. */
export function isOver(body: BodyMention, kinds: ReadonlySet<string>, behindComma: boolean): boolean {
  const { sense } = body
  // “Phó Trưởng khoa Nội, Viện Tim”
  const isOfRoom = kinds === OVER_ROOMS && sense.kind === 'institute'
  if (behindComma && NOT_BEHIND_COMMA.has(sense.kind) && !isOfRoom) return false
  if (kinds === OVER_ROOMS && sense.kind === 'office' && isOfProvince(body)) return true
  return kinds.has(sense.kind) || (sense.level === 'central' && CENTRAL_PARENT.has(sense.kind))
}

/** “Phó Trưởng phòng Tổng hợp, Văn phòng UBND tỉnh”; of a district the Phòng and the Văn phòng are two. */
function isOfProvince({ owner }: BodyMention): boolean {
  if (owner.by === 'body') return isOfProvince(owner.body)
  return owner.by === 'unit' && owner.place.level === 'province'
}
