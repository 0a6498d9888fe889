import { type Exporter, exporters } from '../../8-exports/index.ts'
import { UsageError } from '../command.ts'

/** The words that `--format` takes, for help and messages. */
export const formatNames: string = exporters.map(({ word }) => word).join(', ')

/** Formats that `export` writes, one at a time: they are made of more than the graph. */
const ALONE = ['html', 'gold', 'quickstatements']

/** The formats of words with commas between. @throws UsageError listing the formats there are */
export function formatsNamed(words: string): readonly Exporter[] {
  return words.split(',').map(formatNamed)
}

function formatNamed(word: string): Exporter {
  const found = exporters.find((exporter) => exporter.word === word.trim().toLowerCase())
  if (!found && ALONE.includes(word.trim()))
    throw new UsageError(`${word.trim()} is written alone: --format ${word.trim()}.`)
  if (!found) throw new UsageError(`There is no format “${word}”. The formats are ${formatNames}.`)
  return found
}
