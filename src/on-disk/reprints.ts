import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { printsIn } from '../2-text/fingerprint.ts'
import { byCodeUnit } from '../6-entities/keys.ts'
import { areAlike, bandsOf, MOST } from '../6-entities/near-copies.ts'
import { COPIED, FEWEST, FORMULA, nearInTime, orderOf, sayingsIn } from '../6-entities/reprints.ts'
import type { Extraction } from '../model.ts'
import type { ClaimsOnDisk } from './claims.ts'
import type { Engine } from './engine.ts'
import { TextFile, tableIn } from './sorted-rows.ts'

/** Finds which articles are reprints, as `findReprints` does, from what was written down of each. */
export class Reprints {
  readonly #folder: string
  readonly #said: TextFile
  readonly #bands: TextFile

  constructor(folder: string) {
    this.#folder = folder
    this.#said = new TextFile(join(folder, 'said'))
    this.#bands = new TextFile(join(folder, 'bands'))
  }

  /** @param lines as {@link linesOfCopies} makes them */
  add({ said, bands }: { readonly said: string; readonly bands: string }): void {
    this.#said.add(said)
    this.#bands.add(bands)
  }

  /** Of each reprint, by its id, the first article that has the words. */
  async find(claims: ClaimsOnDisk, engine: Engine): Promise<ReadonlyMap<string, string>> {
    const { articles } = claims
    /** Numbers of articles in the order of time. */
    const inOrder = articles
      .map((article, number) => ({ number, order: orderOf(article) }))
      .sort((a, b) => byCodeUnit(a.order, b.order))
      .map(({ number }) => number)
    const ranks = join(this.#folder, 'ranks')
    writeFileSync(ranks, inOrder.map((number, rank) => `${number}\t${rank}\n`).join(''))
    await engine.run(`CREATE TABLE ranks AS SELECT * FROM ${tableIn(ranks, { article: 'INTEGER', rank: 'INTEGER' })}`)

    const originals = new Map<number, number>()
    await engine.run(TABLE_OF_SAYINGS(this.#said.finished()))
    for await (const [later, earlier] of engine.numbers(BY_SAYINGS)) originals.set(later!, earlier!)
    await engine.run(`DROP TABLE said`)
    await this.#addNearCopies(originals, inOrder, claims, engine)

    const found = new Map<string, string>()
    for (const [later, earlier] of [...originals].sort(([a], [b]) => a - b)) {
      const { id } = articles[inOrder[earlier]!]!
      found.set(articles[inOrder[later]!]!.id, found.get(id) ?? id)
    }
    return found
  }

  /** Those that are no reprints by what was read of them. Ranks throughout. */
  async #addNearCopies(
    originals: Map<number, number>,
    inOrder: readonly number[],
    claims: ClaimsOnDisk,
    engine: Engine,
  ): Promise<void> {
    const mayBe = nearInTime(inOrder.map((number) => claims.articles[number]!))
    const printsOf = (rank: number) => printsIn(claims.at(inOrder[rank]!).fingerprint!)!
    await engine.run(TABLE_OF_BANDS(this.#bands.finished()))
    const known = new Set(originals.keys())
    let last: { readonly rank: number; readonly prints: Uint32Array } | undefined
    for await (const [later, earlier] of engine.numbers(NEAR)) {
      if (known.has(later!) || originals.has(later!) || !mayBe(later!, earlier!)) continue
      const own = last?.rank === later ? last! : { rank: later!, prints: printsOf(later!) }
      last = own
      if (areAlike(own.prints, printsOf(earlier!))) originals.set(later!, earlier!)
    }
  }
}

/** By what copies of an article are known: its number with the words in which it says something, and with the bands of its fingerprint. */
export function linesOfCopies(
  extraction: Extraction,
  article: number,
): { readonly said: readonly string[]; readonly bands: readonly string[] } {
  const prints = extraction.fingerprint === undefined ? undefined : printsIn(extraction.fingerprint)
  return {
    said: Array.from(sayingsIn(extraction), (quote) => `${article}\t${JSON.stringify(quote)}\n`),
    bands: prints ? bandsOf(prints).map((print, band) => `${article}\t${band}\t${print}\n`) : [],
  }
}

const TABLE_OF_SAYINGS = (path: string) => `CREATE TABLE said AS
SELECT DISTINCT hash(quote) AS saying, rank FROM ${tableIn(path, { article: 'INTEGER', quote: 'VARCHAR' })} JOIN ranks USING (article)`

/** Articles that say much in the same words, with the first such one. */
const BY_SAYINGS = `
WITH shared AS (SELECT saying FROM said GROUP BY saying HAVING count(*) BETWEEN 2 AND ${FORMULA}),
  sizes AS (SELECT rank, count(*) AS size FROM said GROUP BY rank),
  pairs AS (
    SELECT later.rank AS later, earlier.rank AS earlier, count(*) AS common
    FROM said AS later SEMI JOIN shared USING (saying) JOIN said AS earlier USING (saying)
    WHERE earlier.rank < later.rank GROUP BY ALL HAVING count(*) >= ${FEWEST})
SELECT later, min(earlier) FROM pairs
JOIN sizes AS a ON a.rank = later JOIN sizes AS b ON b.rank = earlier
WHERE common >= ${COPIED} * least(a.size, b.size) GROUP BY later`

const TABLE_OF_BANDS = (path: string) => `CREATE TABLE bands AS
SELECT band, print, rank, row_number() OVER (PARTITION BY band, print ORDER BY rank) AS nth
FROM ${tableIn(path, { article: 'INTEGER', band: 'TINYINT', print: 'BIGINT' })} JOIN ranks USING (article)`

/** Articles that have a band in common, the earliest first. */
const NEAR = `SELECT DISTINCT later.rank AS later, earlier.rank AS earlier FROM bands AS later
JOIN bands AS earlier USING (band, print) WHERE earlier.nth <= ${MOST} AND earlier.rank < later.rank ORDER BY ALL`
