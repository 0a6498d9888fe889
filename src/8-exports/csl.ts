import type { KnowledgeGraph } from '../7-graph/types.ts'
import type { TextExporter } from './exporter.ts'
import { type Reference, referencesOf } from './references.ts'
import { stableJson } from './stable-json.ts'

/**
 * The articles as CSL-JSON, for pandoc, citeproc, Zotero: nothing else of the graph. Persons have their surname as `family`;
 * `custom` has the key in the graph.
 */
export const csl: TextExporter = { name: 'CSL-JSON', word: 'csl', extension: '.csl.json', write }

function* write(graph: KnowledgeGraph): Iterable<string> {
  yield '['
  let first = true
  for (const reference of referencesOf(graph)) {
    yield `${first ? '' : ','}\n${stableJson(itemOf(reference))}`
    first = false
  }
  yield '\n]\n'
}

function itemOf({ id, key, title, authors, outlet, published, url }: Reference): object {
  return {
    id,
    type: 'article-newspaper',
    title,
    language: 'vi',
    custom: { quanhe: key },
    ...(authors.length > 0 && { author: authors }),
    ...(outlet && { 'container-title': outlet }),
    ...(published.length > 0 && { issued: { 'date-parts': [published] } }),
    ...(url && { URL: url }),
  }
}
