import type { Material } from '../asked/filters/filter.ts'
import { independentSources } from '../graph/sources.ts'
import type { Rows, TableRow } from '../table/rows.ts'
import { statusText } from '../words/post-text.ts'
import type { Words } from '../words/words.ts'
import type { Chair, Sitter } from './chairs.ts'
import { bodyText } from './texts.ts'
import { flat, type Tree, type TreeBody } from './tree.ts'

/** A structure as a table, one chair and who sits in it a row; a chair that no article fills has a row too. Dates are ISO, to be sorted. */
export function rowsOfTree({ branches }: Tree, { graph, articles }: Material, words: Words): Rows {
  const row = (body: TreeBody, { role = words.tree.leader, post }: Chair, sitter?: Sitter): TableRow => {
    const { edge = '', person, holds, sure } = sitter ?? {}
    const evidence = holds?.evidence ?? []
    const cells = [
      bodyText(body, graph, words),
      post === undefined ? role : graph.getNodeAttribute(post, 'label'),
      person === undefined ? '' : graph.getNodeAttribute(person, 'label'),
      holds?.from ?? '',
      holds?.to ?? '',
      holds?.seenFrom ?? '',
      holds?.seenTo ?? '',
      holds === undefined
        ? words.tree.nobody
        : [holds.acting && words.time.acting, sure ? statusText(holds, words) : words.tree.earlier]
            .filter(Boolean)
            .join(', '),
      evidence.length,
      independentSources(evidence, articles),
      edge,
    ]
    const sources = [...new Set(evidence.map(({ article }) => article))].sort()
    return { id: `${body.key} ${role} ${edge}`, chooses: { what: 'edge', key: edge }, cells, sources }
  }
  const rowsOf = (body: TreeBody) =>
    body.chairs.flatMap((chair) =>
      chair.sitters.length > 0 ? chair.sitters.map((sitter) => row(body, chair, sitter)) : [row(body, chair)],
    )
  return {
    columns: ['body', 'post', 'person', 'began', 'ended', 'seenFrom', 'seenTo', 'status', 'evidence', 'sources', 'key'],
    rows: branches.flatMap(({ bodies }) => bodies.flatMap(flat).flatMap(rowsOf)),
  }
}

/** The relations that say who sits in the chairs of a structure: of each body's leader first, each body in its place. */
export function edgesOfTree({ branches }: Tree): readonly string[] {
  const chairs = branches.flatMap(({ bodies }) => bodies.flatMap(flat).flatMap((body) => body.chairs))
  const sitters = [true, false].flatMap((leads) =>
    chairs.filter((chair) => chair.leads === leads).flatMap((chair) => chair.sitters),
  )
  return [...new Set(sitters.map(({ edge }) => edge))]
}
