/** A file of `data/` that cannot be used as it is: the run stops, since every result would be doubtful. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError'
  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`)
  }
}
