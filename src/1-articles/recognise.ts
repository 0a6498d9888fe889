import type { Format } from './format.ts'

/** A format, and the extension by which a file was found to be of it: `.warc.gz` of `a.warc.gz`. */
export interface Recognised {
  readonly format: Format
  readonly extension: string
}

/** The format of a file by the end of its name, in small letters or capitals. */
export function recognise(name: string, formats: readonly Format[]): Recognised | undefined {
  const ending = /(\.[^./\\]+)(\.gz)?$/i.exec(name)
  const format = formats.find(({ extensions }) => extensions.includes(ending?.[1]?.toLowerCase() ?? ''))
  return format && ending ? { format, extension: ending[0] } : undefined
}
