import { type Columns, FIELDS } from '../1-articles/index.ts'
import { UsageError } from './command.ts'

/** What the user says the columns hold: `text=content,published=date`. @throws UsageError naming the part that is wrong */
export function columnsTold(list: string | undefined): Columns {
  const columns: Record<string, string> = {}
  for (const pair of list?.split(',') ?? []) {
    const [field = '', ...rest] = pair.split('=')
    const heading = rest.join('=').trim()
    const name = field.trim()
    if (!FIELDS.some((each) => each === name) || heading === '')
      throw new UsageError(
        `--columns “${pair.trim()}”: write a field and the heading of its column, as text=content; the fields are ${FIELDS.join(', ')}.`,
      )
    if (columns[name] !== undefined) throw new UsageError(`--columns names “${name}” twice.`)
    columns[name] = heading
  }
  return columns
}
