import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { dateText } from '../words/dates.ts'
import { postText } from '../words/post-text.ts'
import type { Words } from '../words/words.ts'
import type { Sitter } from './chairs.ts'
import { branches } from './rules.ts'
import type { TreeBody } from './tree.ts'

/** Since when and until when somebody sits in a chair, as far as articles tell. */
export function whenText({ holds, sure }: Pick<Sitter, 'holds' | 'sure'>, words: Words): string {
  const { from, to, seenFrom, seenTo } = holds
  const once = !from && !to && seenFrom && seenFrom === seenTo
  const start = from ? words.since(dateText(from)) : seenFrom && words.seenSince(dateText(seenFrom))
  const end = to ? words.until(dateText(to)) : !sure && seenTo ? words.lastSeen(dateText(seenTo)) : ''
  const acting = holds.acting ? postText('', holds, words).trim() : ''
  const told = [acting, ...(once ? [words.seenHeldText(dateText(seenFrom))] : [start, end])]
  return told.filter(Boolean).join(', ') || words.noDate
}

/** What a body is called; one that no article names, after its kind. */
export function bodyText({ key, rule }: TreeBody, graph: KnowledgeGraph, words: Words): string {
  if (key !== undefined) return graph.getNodeAttribute(key, 'label')
  return (words.language === 'en' ? rule?.english : rule?.vietnamese) ?? ''
}

/** The heading under which bodies are listed. */
export function branchText(branch: string, { language }: Words): string {
  const rule = branches.find((rule) => rule.branch === branch)!
  return language === 'en' ? rule.english : rule.vietnamese
}
