import type { Codebook, ColumnType, Mapping } from '../../knowledge/codebook.ts'
import { stableJson } from '../stable-json.ts'
import type { Table } from './table.ts'

type Language = 'english' | 'vietnamese'

/** The words of the codebook itself, which have lines in it too. */
const HEADINGS = ['column', 'type', 'meaning', 'source']

/** What the tables mean, for people: a chapter a table, a line a column. */
export function* codebookOf(tables: readonly Table[], codebook: Codebook, language: Language): Iterable<string> {
  const word = (name: string) => codebook.column('codebook', name)?.[language] ?? name
  yield `# ${word('codebook')}\n`
  for (const table of tables) {
    yield `\n## ${table.name}.csv\n\n${codebook.table(table.name)?.[language] ?? ''}\n\n`
    yield `| ${HEADINGS.map(word).join(' | ')} |\n|${HEADINGS.map(() => '---|').join('')}\n`
    for (const name of named(table)) {
      const column = codebook.column(table.name, name)
      yield `| \`${name}\` | ${column?.type ?? ''} | ${cell(column?.[language])} | ${cell(column?.source)} |\n`
    }
  }
}

/** The columns of years are told once. */
function named({ columns }: Table): readonly string[] {
  return [...new Set(columns.map((name) => (/^y\d{4}$/.test(name) ? 'y…' : name)))]
}

function cell(text = ''): string {
  return text.replaceAll('|', '\\|')
}

/** How Frictionless Data calls a type. JSON is text here: its table schema has objects or arrays, and no cell that may be both. */
const TYPES: Readonly<Record<ColumnType, object>> = {
  string: { type: 'string' },
  json: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  year: { type: 'year' },
  date: { type: 'date' },
  'partial date': { type: 'string', constraints: { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' } },
}

const PRIMARY: Readonly<Record<string, string>> = {
  nodes: 'id',
  edges: 'id',
  spells: 'spellId',
  people: 'personKey',
  sequences: 'personKey',
}

const FOREIGN: Readonly<Record<string, readonly (readonly [field: string, table: string, its: string])[]>> = {
  edges: [
    ['source', 'nodes', 'key'],
    ['target', 'nodes', 'key'],
  ],
  spells: [
    ['personKey', 'people', 'personKey'],
    ['spellId', 'edges', 'id'],
  ],
  roster: [['spellId', 'spells', 'spellId']],
  ties: [
    ['personKey', 'people', 'personKey'],
    ['otherKey', 'people', 'personKey'],
  ],
  sequences: [['personKey', 'people', 'personKey']],
  snapshots: [['spellId', 'spells', 'spellId']],
}

/** The tables as a Frictionless data package: each column with its type and what it means, keys, and which points to which. */
export function packageOf(tables: readonly Table[], codebook: Codebook): string {
  const resources = tables.map(({ name, columns }) => ({
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    description: codebook.table(name)?.english,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => {
        const explained = codebook.column(name, column)
        return { name: column, ...TYPES[explained?.type ?? 'string'], description: explained?.english }
      }),
      missingValues: [''],
      ...(PRIMARY[name] && { primaryKey: PRIMARY[name] }),
      ...(FOREIGN[name] && {
        foreignKeys: FOREIGN[name].map(([fields, resource, its]) => ({ fields, reference: { resource, fields: its } })),
      }),
    },
  }))
  return `${stableJson({ name: 'quanhe', profile: 'tabular-data-package', title: 'quanhe', resources })}\n`
}

/** What other data sets of the field have, and where it stands here. */
export function mappingTable(mappings: readonly Mapping[]): Table {
  return {
    name: 'mappings',
    columns: ['dataset', 'theirs', 'ours', 'note', 'noteVietnamese', 'checked'],
    *rows() {
      for (const { dataset, column, ours, english, vietnamese, checked } of mappings)
        yield [dataset, column, ours, english || undefined, vietnamese || undefined, checked]
    },
  }
}
