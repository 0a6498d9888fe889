import { dump } from 'js-yaml'
import { byCodeUnit } from '../6-entities/keys.ts'
import type {
  EdgeAttributes,
  EdgeKind,
  Evidence,
  HoldsAttributes,
  KnowledgeGraph,
  NodeAttributes,
} from '../7-graph/types.ts'
import type { ExportedFile, FolderExporter } from './exporter.ts'
import { markdownText } from './markdown.ts'
import { type NodeRecord, nodesOf } from './order.ts'
import { periodOf } from './period.ts'
import { noteNames } from './vault-names.ts'

/**
 * A vault of Markdown for Obsidian: a note a node in a folder of its kind, its attributes as properties, its edges as links
 * with the quotes that say so, each with its article. An article that only mentions something is a link without a quote. Places
 * on the map and the places of quotes in articles are left out.
 */
export const vault: FolderExporter = { name: 'Obsidian', word: 'vault', folder: 'vault', files }

/** Headings of the edges that begin at a note, and of those that end there. */
const headings: Readonly<Record<EdgeKind, readonly [from: string, to: string]>> = {
  HOLDS: ['Posts', 'Holders'],
  OF: ['Body', 'Posts'],
  PART_OF: ['Part of', 'Parts'],
  BASED_IN: ['Place', 'Bodies'],
  WITHIN: ['Within', 'Units'],
  SUCCEEDED_BY: ['Succeeded by', 'Predecessors'],
  PARTY_TO: ['Agreements', 'Parties'],
  SIGNED: ['Agreements signed', 'Signed by'],
  ORGANISED: ['Events organised', 'Organised by'],
  CHAIRED: ['Events chaired', 'Chaired by'],
  ATTENDED: ['Events attended', 'Attended by'],
  SPOKE_AT: ['Spoke at', 'Speakers'],
  SUBJECT_OF: ['Measures against it', 'Taken against'],
  DECIDED: ['Decided', 'Decided by'],
  ABOUT: ['About', 'Events'],
  ISSUED: ['Documents issued', 'Issued by'],
  REPORTS: ['Figures reported', 'Reported by'],
  MENTIONS: ['Mentions', 'Mentioned in'],
}

interface Vault {
  readonly graph: KnowledgeGraph
  /** Of the notes, by the keys of their nodes. */
  readonly names: ReadonlyMap<string, string>
}

function* files(graph: KnowledgeGraph): Iterable<ExportedFile> {
  const nodes = nodesOf(graph)
  const vault = { graph, names: noteNames(nodes) }
  for (const node of nodes) {
    const path = `${folderOf(node.attributes.kind)}/${vault.names.get(node.key)}.md`
    yield { path, chunks: note(node, vault) }
  }
}

function folderOf(kind: string): string {
  return kind.replace(/[^A-Za-z]/g, '') || 'Other'
}

function* note({ key, attributes }: NodeRecord, vault: Vault): Iterable<string> {
  yield `---\n${dump(properties(key, attributes, vault), { lineWidth: -1 })}---\n\n# ${markdownText(attributes.label)}\n`
  for (const [heading, facts] of [...sections(key, vault)].toSorted(inOrder)) {
    yield `\n## ${heading}\n\n`
    for (const { lines } of facts.toSorted(inTime)) yield `${lines().join('\n')}\n`
  }
}

const order: readonly string[] = [...new Set(Object.values(headings).flat())]

/** Headings in the order of the table above; others, of a graph written by hand, after them. */
function inOrder([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  const place = (heading: string) => (order.includes(heading) ? order.indexOf(heading) : order.length)
  return place(one) - place(other) || byCodeUnit(one, other)
}

/** What Obsidian shows above a note. The label is an alias where the name of the file is another. */
function properties(key: string, attributes: NodeAttributes, { names }: Vault): object {
  const { label, aliases, kind, x, y, ...others } = attributes
  const also = names.get(key) === label ? aliases : [label, ...aliases]
  const known = Object.entries(others).filter(([, value]) => value !== undefined && value !== '')
  return {
    aliases: [...new Set(also)],
    tags: [`quanhe/${folderOf(kind).toLowerCase()}`],
    kind,
    key,
    ...Object.fromEntries(known.toSorted(([one], [other]) => byCodeUnit(one, other))),
  }
}

interface Fact {
  /** By what facts under one heading are put in order: first those of which no time is known. */
  readonly since: string
  readonly key: string
  readonly lines: () => readonly string[]
}

function inTime(one: Fact, other: Fact): number {
  return byCodeUnit(one.since, other.since) || byCodeUnit(one.key, other.key)
}

/** The edges of a node by the headings they stand under. */
function sections(key: string, vault: Vault): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>()
  const add = (edge: string, attributes: EdgeAttributes, other: string, side: 0 | 1) => {
    const heading = headings[attributes.kind]?.[side] ?? markdownText(attributes.kind)
    const facts = found.get(heading) ?? []
    found.set(heading, facts)
    const since = attributes.kind === 'HOLDS' ? (attributes.from ?? attributes.seenFrom ?? '') : ''
    facts.push({ since, key: edge, lines: () => linesOf(attributes, other, vault) })
  }
  vault.graph.forEachOutEdge(key, (edge, attributes, _, target) => add(edge, attributes, target, 0))
  vault.graph.forEachInEdge(key, (edge, attributes, source) => add(edge, attributes, source, 1))
  return found
}

function linesOf(attributes: EdgeAttributes, other: string, vault: Vault): readonly string[] {
  const { kind, evidence } = attributes
  const said = [linkTo(other, vault), ...circumstances(attributes, vault)].join(' · ')
  const quotes = kind === 'MENTIONS' ? [] : (evidence ?? [])
  return [`- ${said}`, ...quotes.map((quote) => `  > ${quoted(quote, vault)}`)].flatMap((line, at) =>
    at > 1 ? ['  >', line] : [line],
  )
}

function circumstances(attributes: EdgeAttributes, vault: Vault): readonly string[] {
  switch (attributes.kind) {
    case 'HOLDS': {
      const { status, term, acting, seenFrom, seenTo, held, began, ended } = attributes
      const { start, end } = periodOf(attributes)
      const seen = [...new Set([seenFrom, seenTo])].filter((day) => day !== undefined).join(' – ')
      const lasted = start === undefined && end === undefined ? '' : `${start ?? '…'} – ${end ?? '…'}`
      const acts = [
        began && `began: ${began}`,
        ended && `ended: ${ended}`,
        held && held !== 'unknown' && `held: ${held}`,
      ]
      return [
        ...[status, acting && 'acting', lasted, term, seen && `seen ${seen}`, ...acts].flatMap((each) =>
          each ? [markdownText(each)] : [],
        ),
        ...decided(attributes, vault),
      ]
    }
    case 'SUCCEEDED_BY':
      return [attributes.on, attributes.act].filter((each) => each !== undefined).map(markdownText)
    default:
      return []
  }
}

/** Who gave or took a post, and by which document, as links; a key that no node has is a word. */
function decided({ decidedBy, decision }: HoldsAttributes, vault: Vault): readonly string[] {
  const shown = (key: string) => (vault.names.has(key) ? linkTo(key, vault) : markdownText(key))
  return [
    ...(decidedBy === undefined ? [] : [`decided by ${shown(decidedBy)}`]),
    ...(decision === undefined ? [] : [`by ${shown(decision)}`]),
  ]
}

function quoted({ quote, article, denies }: Evidence, vault: Vault): string {
  const key = `article:${article}`
  const about = vault.graph.hasNode(key) ? vault.graph.getNodeAttributes(key) : undefined
  const source = about ? linkTo(key, vault) : markdownText(article)
  const told = about?.kind === 'Article' ? [about.outlet, about.published] : []
  const where = [source, ...told.filter((each) => each !== undefined).map(markdownText)].join(', ')
  return `“${markdownText(quote)}” — ${where}${denies ? ' (says that it is not so)' : ''}`
}

/** A link, shown as the label without what links cannot have in them. */
function linkTo(key: string, { graph, names }: Vault): string {
  const name = names.get(key)!
  const shown = graph
    .getNodeAttribute(key, 'label')
    .replace(/[[\]|\\`#^$%<>*_~=!\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return shown === name || shown === '' ? `[[${name}]]` : `[[${name}|${shown}]]`
}
