import { type Exporter, exporters } from '../8-exports/index.ts'
import { UsageError } from './command.ts'

/** The words that `--format` takes, for help and messages. */
export const formatNames: string = exporters.map(nameOf).join(', ')

/** The format of a word that `--format` takes. @throws UsageError listing the formats there are */
export function formatNamed(word: string): Exporter {
  const found = exporters.find((exporter) => nameOf(exporter) === word.trim().toLowerCase())
  if (!found) throw new UsageError(`There is no format “${word}”. The formats are ${formatNames}.`)
  return found
}

function nameOf({ extension }: Exporter): string {
  return extension.slice(1)
}
