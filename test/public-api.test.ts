import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as api from '../src/index.ts'

test('these are the names that a program can import, and no others', () => {
  expect(Object.keys(api).sort()).toEqual([
    'DataFileError',
    'assemble',
    'build',
    'csv',
    'explain',
    'exporters',
    'extract',
    'fold',
    'gexf',
    'graphml',
    'json',
    'loadKnowledge',
    'readArticles',
    'readJudgements',
    'tidy',
    'whyNot',
    'withoutTones',
    'xlsx',
  ])
})

test('these are the types, and no others', () => {
  const source = readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8')
  const lists = [...source.matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(([, all, names = '']) =>
    names.split(',').flatMap((name) => (all || name.includes('type ') ? [name.replace('type ', '').trim()] : [])),
  )
  expect(lists.filter(Boolean).sort()).toEqual([
    'AgreementAttributes',
    'Article',
    'ArticleAttributes',
    'ArticleOrNotice',
    'Assembly',
    'Claim',
    'ClaimKind',
    'Columns',
    'DerivableAttributes',
    'DerivedFrom',
    'DocumentAttributes',
    'EdgeAttributes',
    'Ended',
    'EventAttributes',
    'Evidence',
    'ExplainedMention',
    'Explanation',
    'Exporter',
    'Extraction',
    'FigureAttributes',
    'FittingRule',
    'Hold',
    'HoldStatus',
    'HoldsAttributes',
    'Judgement',
    'Knowledge',
    'KnowledgeGraph',
    'Level',
    'LocalAgreement',
    'LocalBody',
    'LocalDocument',
    'LocalEntity',
    'LocalEvent',
    'LocalFigure',
    'LocalPerson',
    'LocalPlace',
    'LocalPosition',
    'NodeAttributes',
    'NodeKind',
    'Notice',
    'OrganizationAttributes',
    'PersonAttributes',
    'PlaceAttributes',
    'PositionAttributes',
    'Sector',
    'Span',
    'StatedAttributes',
    'TextExporter',
    'Trial',
    'Wishes',
  ])
})

test('every public value is explained where it is defined', () => {
  const sources = [
    '1-articles/index.ts',
    '2-text/vietnamese.ts',
    '8-exports/csv.ts',
    '8-exports/gexf.ts',
    '8-exports/graphml.ts',
    '8-exports/index.ts',
    '8-exports/json.ts',
    '8-exports/xlsx.ts',
    'errors.ts',
    'explain.ts',
    'extract.ts',
    'knowledge/index.ts',
    'knowledge/judgements.ts',
    'pipeline.ts',
  ].map((file) => readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8'))
  const explained = (name: string) =>
    sources.some((source) => new RegExp(`\\*/\\nexport (async )?(function\\*?|const|class) ${name}\\b`).test(source))
  expect(Object.keys(api).filter((name) => !explained(name))).toEqual([])
})
