import type { BodyMention } from '../3-mentions/types.ts'
import type { Group } from '../4-referents/group.ts'
import type { Item, Match } from './match.ts'

/** The people that a match took, with their posts: one, or a list, or two lists on two sides. */
export function peopleOf(roles: Match['roles']): readonly Group[] {
  const lists = [roles['people'], roles['others']].flatMap((item) =>
    item ? (item as Item<readonly Group[]>).value : [],
  )
  const single = roles['person'] as Item<Group> | undefined
  return single ? [single.value, ...lists] : lists
}

/** The bodies that a match took: one, or a list, or two lists on two sides. */
export function bodiesOf(roles: Match['roles']): readonly BodyMention[] {
  const lists = [roles['bodies'], roles['more']].flatMap((item) =>
    item ? (item as Item<readonly BodyMention[]>).value : [],
  )
  const single = roles['body'] as Item<BodyMention> | undefined
  return single ? [single.value, ...lists] : lists
}
