// The public names, in the order in which the pipeline uses them. Each is explained where it is defined.

// 1. What the stages hand on, plain readonly JSON throughout.

export type {
  Article,
  Claim,
  ClaimKind,
  Ended,
  Extraction,
  Hold,
  HoldStatus,
  Level,
  LocalAgreement,
  LocalBody,
  LocalDocument,
  LocalEntity,
  LocalEvent,
  LocalFigure,
  LocalPerson,
  LocalPlace,
  LocalPosition,
  Notice,
  Sector,
  Span,
} from './model.ts'

// 2. From files to articles.

export { type ArticleOrNotice, type Columns, readArticles, type Wishes } from './1-articles/index.ts'

// 3. What the program knows: the folder data/, read and checked.

export { DataFileError } from './errors.ts'
export { type Knowledge, loadKnowledge } from './knowledge/index.ts'
export { type Judgement, readJudgements } from './knowledge/judgements.ts'

// 4. From an article to what it says, and from what all articles say to a graph.

export { extract } from './extract.ts'
export { type Assembly, assemble, build } from './pipeline.ts'

// 5. The steps between, for those who wonder about an edge.

export { type ExplainedMention, type Explanation, explain, type FittingRule, type Trial, whyNot } from './explain.ts'

// 6. The graph: a graphology graph with these attributes.

export type {
  AgreementAttributes,
  ArticleAttributes,
  DerivableAttributes,
  DerivedFrom,
  DocumentAttributes,
  EdgeAttributes,
  EventAttributes,
  Evidence,
  FigureAttributes,
  HoldsAttributes,
  KnowledgeGraph,
  NodeAttributes,
  NodeKind,
  OrganizationAttributes,
  PersonAttributes,
  PlaceAttributes,
  PositionAttributes,
  StatedAttributes,
} from './7-graph/types.ts'

// 7. From a graph to files of other programs.

export { csv, type Exporter, exporters, gexf, graphml, json, type TextExporter, xlsx } from './8-exports/index.ts'

// 8. Comparing Vietnamese names.

export { fold, tidy, withoutTones } from './2-text/vietnamese.ts'
