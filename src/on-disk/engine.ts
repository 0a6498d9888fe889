import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

/** The package that sorts and joins what does not fit into memory, in the version that was tried. */
const PACKAGE = '@duckdb/node-api'
const VERSION = '1.5.6-r.1'

/** The database engine is not there, or could not do what it was asked. The message says why, or how to get it. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
}

/** Loads the engine. @throws EngineError where it cannot be */
export async function loadEngine(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const install = `npm install ${PACKAGE}@${VERSION}`
    const words =
      code === 'ERR_MODULE_NOT_FOUND'
        ? `which is not installed here: ${install}`
        : `which cannot be loaded here (${message}). To install it: ${install}`
    throw new EngineError(`Work on disk is done by DuckDB, ${words}`, { cause: error })
  }
}

/** Megabytes that the database may take at first, and at most. */
interface Memory {
  readonly megabytes: number
  readonly most: number
}

/** DuckDB, with its tables in memory as long as they fit, and in a folder when they do not. */
export class Engine {
  readonly #instance: DuckDBInstance
  readonly #connection: DuckDBConnection
  #megabytes: number
  readonly #most: number

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, { megabytes, most }: Memory) {
    this.#instance = instance
    this.#connection = connection
    this.#megabytes = megabytes
    this.#most = most
  }

  /**
   * @param folder for what does not fit into memory
   * @throws EngineError where the package is not installed
   */
  static async open(
    folder: string,
    { megabytes, most, threads }: Memory & { readonly threads: number },
  ): Promise<Engine> {
    const { DuckDBInstance } = await loadEngine()
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: `${megabytes}MB`,
      threads: String(threads),
      temp_directory: folder,
      preserve_insertion_order: 'false',
    })
    return new Engine(instance, await instance.connect(), { megabytes, most })
  }

  /** Runs a statement that gives nothing back; once more, with twice the memory, when that was too little for what cannot go to the disk. */
  async run(sql: string): Promise<void> {
    for (;;) {
      const error = await this.#connection.run(sql).then(
        () => undefined,
        (error: Error) => error,
      )
      if (!error) return
      if (!error.message.startsWith('Out of Memory Error') || this.#megabytes >= this.#most)
        throw new EngineError(`DuckDB could not go on (${error.message.split('\n')[0]}).`, { cause: error })
      this.#megabytes = Math.min(2 * this.#megabytes, this.#most)
      await this.#connection.run(`SET memory_limit = '${this.#megabytes}MB'`)
    }
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
