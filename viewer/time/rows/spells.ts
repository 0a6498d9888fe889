import { daysOf } from '../../../src/7-graph/days.ts'
import type { Material } from '../../asked/filters/filter.ts'

export {
  isDated,
  type Keeps,
  postsOfBody,
  type Served as Spell,
  spellsOfPerson,
  spellsOfPost,
} from '../../../src/7-graph/served.ts'

/** The day of the newest article, where any has a whole date. */
export function newestDay(material: Material): number | undefined {
  const days = material.graph.mapNodes((_, node) => (node.kind === 'Article' ? node.published : undefined))
  const dated = [...days, ...[...material.articles.values()].map(({ published }) => published)]
  const last = dated.reduce((newest = '', day = '') => (day.length === 10 && day > newest ? day : newest), '')
  return last ? daysOf(last).first : undefined
}
