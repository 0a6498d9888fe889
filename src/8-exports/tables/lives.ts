import { common } from '../../7-graph/days.ts'
import type { Material, Spell } from './material.ts'

/** Two posts held together for so many days are two posts; for less, one is handed over. */
const HANDED_OVER = 31

/** Whether articles show on which days a spell was held, so that it has a place among others. */
export function isPlaced({ sure, holds }: Spell): boolean {
  return sure !== undefined && !holds.retracted
}

/** The number of a spell in the life of its holder, counted from 1 over those of which articles show when they were held. */
export function serialOf(material: Material, spell: Spell): number | undefined {
  if (!isPlaced(spell)) return undefined
  const placed = material.ofPerson(spell.person).filter(isPlaced)
  return placed.findIndex(({ edge }) => edge === spell.edge) + 1
}

/** The other spells of the person that were surely held on a day on which this one was. */
export function concurrentWith(material: Material, spell: Spell): readonly Spell[] {
  const { sure } = spell
  if (!sure || spell.holds.retracted) return []
  return material
    .ofPerson(spell.person)
    .filter((other) => other.edge !== spell.edge && other.sure && common(sure, other.sure))
}

/** Who is shown in the one seat of a post before a spell, and after it. */
export interface Neighbours {
  readonly before?: Spell
  readonly after?: Spell
}

/**
 * The people of a seat for one as articles show them, one after the other: there may have been another between of whom no article tells.
 * Who only acts in it, or stands for it, has no place in the row.
 */
export function neighboursOf(material: Material, spell: Spell): Neighbours {
  const counts = (one: Spell) => isPlaced(one) && !one.holds.acting
  if (!counts(spell) || material.seats(spell) !== 'one') return {}
  const others = material.ofPost(spell.post).filter((other) => counts(other) && other.person !== spell.person)
  const before = others
    .filter((other) => isBefore(other, spell))
    .toSorted((a, b) => a.sure!.last - b.sure!.last)
    .at(-1)
  const after = others.filter((other) => isBefore(spell, other)).toSorted((a, b) => a.sure!.first - b.sure!.first)[0]
  return { ...(before && { before }), ...(after && { after }) }
}

/** Whether one was over when the other began, but for the days in which a post is handed over. */
function isBefore(one: Spell, other: Spell): boolean {
  return one.sure!.first < other.sure!.first && one.sure!.last <= other.sure!.first + HANDED_OVER
}

/**
 * Whether one surely took over from another, and nobody was between: articles date the end of the one and the beginning of the other, as far as
 * they tell within the days in which a post is handed over.
 */
export function tookOver({ ended }: Spell, { began }: Spell): boolean {
  return ended !== undefined && began !== undefined && began.first <= ended.last + HANDED_OVER
}

/** The way from one post to the next. */
export type Move = 'up' | 'level' | 'down'

const LEVELS = ['central', 'province', 'district', 'commune', 'grassroots']
const CLASSES = ['head', 'deputy', 'member', 'staff']

/**
 * The post from which a person came to this one, whose beginning is dated: the last that articles show before it, and not beside it. To sit
 * in a committee or an assembly is beside any post, and no step.
 */
export function stepTo(material: Material, spell: Spell): Spell | undefined {
  const isStep = (one: Spell) => isPlaced(one) && !material.known.offices.of(material.role(one.post)).membership
  if (!isStep(spell) || spell.began === undefined) return undefined
  return material
    .ofPerson(spell.person)
    .filter((one) => isStep(one) && one.post !== spell.post && isBefore(one, spell))
    .toSorted((a, b) => a.sure!.last - b.sure!.last)
    .at(-1)
}

/** Branches whose levels are one ladder: from the committee of a district to the people's committee of a province is a step up it. */
const LADDER: readonly (string | undefined)[] = ['party', 'state']

/**
 * Whether a step led up: to a higher standing in a body of the same kind and level, or to a higher level of Party or state with no lower
 * standing. From head of a district to deputy of a province is up and down, and between kinds of bodies of one level no table says which is
 * higher: nothing is said. This is no cadre grade, which articles do not tell.
 */
export function moveOf(material: Material, from: Spell, to: Spell): Move | undefined {
  const [a, b] = [material.body(from.body), material.body(to.body)]
  const [old, now] = [standingOf(material, from), standingOf(material, to)]
  if (a === undefined || b === undefined) return undefined
  if (from.body === to.body) return named(old.rank - now.rank)
  if (old.class < 0 || now.class < 0) return undefined
  const classes = Math.sign(old.class - now.class)
  if (a.level === b.level) return a.bodyKind === b.bodyKind && a.sector === b.sector ? named(classes) : undefined
  if (old.level < 0 || now.level < 0 || !LADDER.includes(a.sector) || !LADDER.includes(b.sector)) return undefined
  const levels = Math.sign(old.level - now.level)
  return levels * classes < 0 ? undefined : named(levels)
}

function standingOf(material: Material, { post, body }: Spell): { level: number; class: number; rank: number } {
  const role = material.role(post)
  return {
    level: LEVELS.indexOf(material.body(body)?.level ?? ''),
    class: CLASSES.indexOf(material.known.ranks.classOf(role) ?? ''),
    rank: material.known.ranks.ofRole(role),
  }
}

function named(difference: number): Move {
  return difference > 0 ? 'up' : difference < 0 ? 'down' : 'level'
}
