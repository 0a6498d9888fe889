/**
 * Makes `data/gazetteer/units.tsv` and `succession.tsv` from four npm packages and the hand-kept tables beside them
 * (`acts.tsv`, `corrections.tsv`, `changes.tsv`).
 *
 *   node scripts/gazetteer.mjs           writes the two tables
 *   node scripts/gazetteer.mjs --check   fails when they are not what would be written
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { applyChanges, becomeTwoLevels, followEarlier } from './gazetteer/changes.mjs'
import { traceUnits } from './gazetteer/history.mjs'
import { readLists } from './gazetteer/lists.mjs'
import { dataFolder } from './gazetteer/text.mjs'
import { idOf, successionTable, unitTable } from './gazetteer/write.mjs'

const { lists, january, july, moves } = await readLists()
const history = traceUnits(lists)
const june = lists.at(-1)
becomeTwoLevels(history, { june, july, moves })
const unplaced = followEarlier(history, moves)
applyChanges(history)

const ids = new Set(history.units.map(idOf))
if (ids.size !== history.units.length) throw new Error(`${history.units.length} units have ${ids.size} ids`)

const tables = { 'units.tsv': unitTable(history.units), 'succession.tsv': successionTable(history.steps) }
for (const [name, text] of Object.entries(tables)) {
  const file = new URL(name, dataFolder)
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`data/gazetteer/${name} is not what scripts/gazetteer.mjs makes: run it and commit the result`)
    process.exitCode = 1
  }
}

const communes = history.units.filter((unit) => unit.level === 'commune')
const count = (level) => history.units.filter((unit) => unit.level === level).length
console.log(`${count('province')} provinces, ${count('district')} districts, ${communes.length} communes`)
console.log(`${history.steps.length} steps of succession`)
const names = (units) => units.map((unit) => `${unit.type} ${unit.name}, ${unit.parent.name}`.toLowerCase())
const onList = new Set(names([...january.byCode.commune.values()]))
const inForce = names(communes.filter(({ from = '', to = '9999' }) => from <= january.date && january.date <= to))
console.log(
  `${inForce.filter((name) => onList.has(name)).length} of ${inForce.length} communes of ${january.date} are on the list of that month`,
)
console.log(`${unplaced.length} of ${moves.earlier.length} rows on communes ended earlier name none that had ended`)
