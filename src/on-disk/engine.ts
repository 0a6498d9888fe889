import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

/** The package that sorts and joins what does not fit into memory, in the version that was tried. */
const PACKAGE = '@duckdb/node-api'
const VERSION = '1.5.6-r.1'

/** The database engine is not there. The message says how to get it. */
export class NoEngineError extends Error {
  override readonly name = 'NoEngineError'
  constructor(cause: unknown) {
    super(`Work on disk is done by DuckDB, which is not installed here: npm install ${PACKAGE}@${VERSION}`, { cause })
  }
}

/** DuckDB, with its tables in memory as long as they fit, and in a folder when they do not. */
export class Engine {
  readonly #instance: DuckDBInstance
  readonly #connection: DuckDBConnection

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance
    this.#connection = connection
  }

  /**
   * @param folder for what does not fit into memory
   * @param megabytes of memory that it may take
   * @throws NoEngineError where the package is not installed
   */
  static async open(folder: string, megabytes: number): Promise<Engine> {
    const { DuckDBInstance } = await import('@duckdb/node-api').catch((error) => {
      throw new NoEngineError(error)
    })
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: `${megabytes}MB`,
      temp_directory: folder,
      preserve_insertion_order: 'false',
    })
    return new Engine(instance, await instance.connect())
  }

  async run(sql: string): Promise<void> {
    await this.#connection.run(sql)
  }

  /** Rows of whole numbers. */
  async *numbers(sql: string): AsyncGenerator<readonly number[]> {
    const result = await this.#connection.stream(sql)
    for (;;) {
      const chunk = await result.fetchChunk()
      if (!chunk || chunk.rowCount === 0) return
      for (const row of chunk.getRows()) yield row.map(Number)
    }
  }

  close(): void {
    this.#connection.closeSync()
    this.#instance.closeSync()
  }
}

/** A text in SQL. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
