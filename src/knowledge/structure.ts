import { rowsOf } from './rows.ts'

/** What is known of a kind of body, whatever articles say: a line of `data/structure/bodies.tsv`. */
export interface BodyRule {
  readonly kind: string
  readonly sector: string
  readonly branch: string
  /** The kind of body of the same place that it stands under; none where it stands on its own. */
  readonly under: string | undefined
  /** The kind of body under which further ones of the kind stand, those of blocs and offices. */
  readonly others: string | undefined
  /** Roles of whoever leads it, the usual one first; none where it has nobody of its own. */
  readonly heads: readonly string[]
  /** Levels at which every place has one. */
  readonly levels: readonly string[]
  readonly vietnamese: string
  readonly english: string
  /** Its place in the table. */
  readonly rank: number
}

/** Where bodies of a kind stand that the table does not name. */
const BRANCH_OF_SECTOR: Readonly<Record<string, string>> = {
  party: 'party',
  state: 'state',
  front: 'front',
  mass: 'front',
  armed: 'armed',
  court: 'court',
}

/** What every place has, and under which heading it stands. */
export class Structure {
  /** In the order of the table. */
  readonly bodies: readonly BodyRule[]

  /** @param table the text of `bodies.tsv` @throws DataFileError for a table without its columns */
  constructor(table: string) {
    const list = (cell: string) => cell.split('|').filter(Boolean)
    this.bodies = rowsOf(
      table,
      ['kind', 'sector', 'branch', 'under', 'others', 'head', 'levels', 'vietnamese', 'english'],
      'data/structure/bodies.tsv',
    ).map(({ kind, sector, branch, under, others, head, levels, vietnamese, english }, rank) => ({
      kind,
      sector,
      branch,
      under: under || undefined,
      others: others || undefined,
      heads: list(head),
      levels: list(levels),
      vietnamese,
      english,
      rank,
    }))
  }

  /** What the table says of bodies of a kind and sector; nothing where it does not name them. */
  of(kind: string | undefined, sector: string | undefined): BodyRule | undefined {
    return this.bodies.find((rule) => rule.kind === kind && rule.sector === sector)
  }

  /** Under which heading a body is listed: `party`, `state`, `front`, `armed`, `court`, `other`. */
  branchOf(kind: string | undefined, sector: string | undefined): string {
    return this.of(kind, sector)?.branch ?? BRANCH_OF_SECTOR[sector ?? ''] ?? 'other'
  }
}
