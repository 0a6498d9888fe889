import {
  CAPITAL,
  CELL,
  DAY,
  GLUED,
  INITIAL,
  LETTERS,
  MARK,
  MONTH,
  NEW_LINE,
  NUMBER,
  ROMAN,
  UPPER,
  YEAR,
} from '../../2-text/tokens.ts'
import type { Look } from './expression.ts'

const look = (shape: number, bare = 0, traits = 0): Look => ({ shape, bare, traits })

/** What may stand in square brackets for one token, by how it is written. */
export const LOOKS: Readonly<Record<string, Look>> = {
  any: look(0),
  word: look(0, 0, LETTERS),
  capital: look(CAPITAL),
  small: look(0, CAPITAL, LETTERS),
  upper: look(UPPER),
  initial: look(0, 0, INITIAL),
  mark: look(MARK),
  number: look(NUMBER),
  year: look(NUMBER, 0, YEAR),
  month: look(NUMBER, 0, MONTH),
  day: look(NUMBER, 0, DAY),
  roman: look(0, 0, ROMAN),
  line: look(NEW_LINE),
  cell: look(CELL),
  glued: look(GLUED),
}
