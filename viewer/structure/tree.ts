import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { ends } from '../graph/ends.ts'
import { type Chair, chairsOf, isThere, type Sitter, untold } from './chairs.ts'
import { type BodyRule, bodyRules, branches, branchOf, ruleOf } from './rules.ts'

/** A body with its chairs and what stands under it; one without a key is in every such place, but no article names it. */
export interface TreeBody {
  readonly key: string | undefined
  readonly rule: BodyRule | undefined
  readonly chairs: readonly Chair[]
  readonly below: readonly TreeBody[]
}

/** Somebody who sits in several bodies of a place on one day. */
export interface Double {
  readonly person: string
  readonly seats: readonly { readonly chair: Chair; readonly sitter: Sitter; readonly body: string }[]
}

/** How a place is led on a day. */
export interface Tree {
  readonly branches: readonly { readonly branch: string; readonly bodies: readonly TreeBody[] }[]
  readonly doubles: readonly Double[]
  /** How many chairs of leaders there are, and in how many of them articles show nobody. */
  readonly led: number
  readonly untold: number
  /** Whether somebody is named of whom articles tell only that the chair was theirs before. */
  readonly perhaps: boolean
}

/** The bodies of a place as a tree, as they stand on a day (in full): by what they are part of, else by the table of what stands under what. */
export function treeOf(graph: KnowledgeGraph, place: string, day: string): Tree {
  const attributes = graph.getNodeAttributes(place)
  const level = attributes.kind === 'Place' ? attributes.level : undefined
  const members = membersOf(graph, place, day)
  const chiefs = new Map(bodyRules.map((rule) => [rule, chiefOf(graph, members, rule, level)]))
  const expected = attributes.kind === 'Place' && isThere(attributes, day)
  const missing = bodyRules.filter((rule) => expected && rule.levels.includes(level ?? '') && !chiefs.get(rule))

  /** By the key of a body or the rule of a missing one: what stands right under it; `top` under none. */
  const under = new Map<string | BodyRule | 'top', (string | BodyRule)[]>()
  const put = (parent: string | BodyRule | 'top', child: string | BodyRule) =>
    under.set(parent, [...(under.get(parent) ?? []), child])
  const oneOf = (kind: string | undefined, branch: string | undefined): string | BodyRule | undefined => {
    const rule = bodyRules.find((rule) => rule.kind === kind && rule.branch === branch)
    return rule && (chiefs.get(rule) ?? missing.find((other) => other === rule))
  }
  const parents = new Map<string, string | BodyRule>()
  for (const key of members) {
    const told = ends(graph, key, 'PART_OF', 'out').find((other) => members.has(other)) ?? ownerOf(graph, key, members)
    if (told !== undefined && !isUnder(parents, told, key)) parents.set(key, told)
  }
  for (const key of members) {
    if (parents.has(key)) continue
    const rule = ruleOf(graph.getNodeAttributes(key))
    const isOther = rule?.others !== undefined && chiefs.get(rule) !== key
    const above = oneOf(isOther ? rule.others : rule?.under, rule?.branch)
    if (above !== undefined && !isUnder(parents, above, key)) parents.set(key, above)
  }
  for (const key of members) put(parents.get(key) ?? 'top', key)
  for (const rule of missing) put(oneOf(rule.under, rule.branch) ?? 'top', rule)

  const bodyOf = (child: string | BodyRule): TreeBody => {
    const below = (under.get(child) ?? []).map(bodyOf).sort(byRank(graph))
    if (typeof child !== 'string')
      return { key: undefined, rule: child, chairs: [untold(child.heads, child.vietnamese)], below }
    const rule = ruleOf(graph.getNodeAttributes(child))
    const chairs = rule && rule.heads.length === 0 ? [] : chairsOf(graph, child, day, rule?.heads ?? [])
    return { key: child, rule, chairs, below }
  }
  const tops = (under.get('top') ?? []).map(bodyOf).sort(byRank(graph))
  const branchIn = ({ key, rule }: TreeBody) => rule?.branch ?? branchOf(graph.getNodeAttributes(key!))
  const bodies = tops.flatMap(flat)
  const leading = bodies.flatMap(({ chairs }) => (chairs.some(({ leads }) => leads) ? [chairs] : []))
  return {
    branches: branches.flatMap(({ branch }) => {
      const found = tops.filter((body) => branchIn(body) === branch)
      return found.length > 0 ? [{ branch, bodies: found }] : []
    }),
    doubles: doublesIn(bodies),
    led: leading.length,
    untold: leading.filter((chairs) => !chairs.some(({ leads, sitters }) => leads && sitters.length > 0)).length,
    perhaps: bodies.some(({ chairs }) => chairs.some(({ sitters }) => sitters.some(({ sure }) => !sure))),
  }
}

/** A body and all under it. */
export function flat(body: TreeBody): readonly TreeBody[] {
  return [body, ...body.below.flatMap(flat)]
}

/** The bodies that serve a place, and the parts of these that serve no other, as far as they are there on the day. */
function membersOf(graph: KnowledgeGraph, place: string, day: string): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (key: string) => {
    const node = graph.getNodeAttributes(key)
    if (node.kind !== 'Organization' || found.has(key) || !isThere(node, day)) return
    found.add(key)
    for (const part of ends(graph, key, 'PART_OF', 'in')) {
      if (ends(graph, part, 'BASED_IN', 'out').every((other) => other === place)) add(part)
    }
  }
  for (const key of ends(graph, place, 'BASED_IN', 'in')) add(key)
  return found
}

/** The body of a kind that is the one of the place itself: of its level and, of several, that with the shortest name. */
function chiefOf(
  graph: KnowledgeGraph,
  members: ReadonlySet<string>,
  rule: BodyRule,
  level: string | undefined,
): string | undefined {
  const label = (key: string) => graph.getNodeAttribute(key, 'label')
  const [chief] = [...members]
    .filter((key) => {
      const node = graph.getNodeAttributes(key)
      return node.kind === 'Organization' && node.level === level && ruleOf(node) === rule
    })
    .sort((a, b) => label(a).length - label(b).length || (a < b ? -1 : 1))
  return chief
}

/** The body whose name a body bears at its end: “Văn phòng Ủy ban nhân dân tỉnh X” is of “Ủy ban nhân dân tỉnh X”. */
function ownerOf(graph: KnowledgeGraph, key: string, members: ReadonlySet<string>): string | undefined {
  const label = (key: string) => graph.getNodeAttribute(key, 'label')
  const [owner] = [...members]
    .filter((other) => other !== key && label(key).endsWith(` ${label(other)}`))
    .sort((a, b) => label(b).length - label(a).length || (a < b ? -1 : 1))
  return owner
}

/** Whether a body stands, over others, under another, or is that. */
function isUnder(parents: ReadonlyMap<string, string | BodyRule>, key: string | BodyRule, other: string): boolean {
  const seen = new Set<string>()
  for (let at: string | BodyRule | undefined = key; typeof at === 'string'; at = parents.get(at)) {
    if (at === other) return true
    if (seen.has(at)) return false
    seen.add(at)
  }
  return false
}

function byRank(graph: KnowledgeGraph) {
  const rank = ({ rule }: TreeBody) => rule?.rank ?? bodyRules.length
  const told = ({ key }: TreeBody) => (key === undefined ? 0 : graph.getNodeAttribute(key, 'articles'))
  const name = ({ key }: TreeBody) => key ?? ''
  return (a: TreeBody, b: TreeBody) => rank(a) - rank(b) || told(b) - told(a) || (name(a) < name(b) ? -1 : 1)
}

/** Those who sit in more than one body, leaders first. */
function doublesIn(bodies: readonly TreeBody[]): readonly Double[] {
  const seats = new Map<string, Double['seats'][number][]>()
  for (const { key, chairs } of bodies) {
    if (key === undefined) continue
    for (const chair of chairs) {
      for (const sitter of chair.sitters) {
        const known = seats.get(sitter.person) ?? []
        if (!known.some(({ body }) => body === key)) known.push({ chair, sitter, body: key })
        seats.set(sitter.person, known)
      }
    }
  }
  return [...seats].filter(([, of]) => of.length > 1).map(([person, of]) => ({ person, seats: of }))
}
